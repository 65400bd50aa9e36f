#include "gateway/daemon/quarantine_command.hpp"

#include <algorithm>
#include <sstream>

#include "gateway/daemon/redecode.hpp"
#include "gateway/vault/master_key.hpp"
#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using store::noon;
using store::ops_sim;

namespace {

struct Kept {
  Kept() {
    auto master = vault::load_or_make_master_key(folder.path(), std::nullopt);
    database.emplace(folder.path(), vault::Keyring(std::move(master.key)), master.source);
  }

  void quarantine(const std::string& pdu, const char* reason) {
    const store::NewPart part{.iccid = ops_sim,
                              .memory = "SM",
                              .slot = ++slot,
                              .pdu = SecretText(pdu),
                              .received_at = noon,
                              .quarantined = store::Quarantined{.reason = reason}};
    store::run([&]() -> boost::asio::awaitable<void> {
      auto work = [&](store::Transaction& transaction) { store::insert_part(transaction, part, std::nullopt); };
      co_await database->writer().commit(work);
    });
  }
  std::string listed() const {
    std::ostringstream out, err;
    CHECK(daemon::decode_quarantine({folder.path(), std::nullopt}, out, err) == 0);
    CHECK(err.str().empty());
    return out.str();
  }

  store::TemporaryFolder folder;
  std::optional<store::Database> database;
  int slot = 0;
};

std::string pdu_of(const std::string& text, const char* sender = "Example") {
  sms::OutgoingMessage message;
  message.sender = sms::address_of(sender);
  message.text = text;
  message.sent_at = noon;
  return sms::encode(message).front();
}

}  // namespace

TEST_CASE("What is in quarantine is listed with what this version makes of it, beside a running daemon") {
  Kept kept;
  kept.quarantine("00040D91945111325476F80000621142", "undecodable");
  CHECK(kept.listed() ==
        R"({"id":1,"iccid":"8949020000012345678","received_at":"2026-11-24T12:00:00.000Z","reason":"undecodable",)"
        R"("reason_now":"undecodable","type":"deliver","smsc":"","sender":"+4915112345678",)"
        R"("sender_type":"international","encoding":"gsm7","class":null,"sent_at":null,"concat":null,"ports":null,)"
        R"("error":"the PDU ends before its time-stamp"})"
        "\n");
}

TEST_CASE("A PDU that this version can read says so, and its text and code stay unsaid") {
  Kept kept;
  kept.quarantine(pdu_of("Your Example code is 482913", "OTP 482913"), "undecodable");
  const auto line = kept.listed();
  CHECK(line.find(R"("reason_now":null)") != std::string::npos);
  CHECK(line.find("Your") == std::string::npos);
  CHECK(line.find("482913") == std::string::npos);
}

TEST_CASE("A page of cell broadcast is listed by its channel and page") {
  Kept kept;
  kept.quarantine("40A111120F12" + std::string(164, '0'), "cell-broadcast");
  CHECK(kept.listed().find(R"("serial_number":16545,"message_identifier":4370,"dcs":15,"page":1,"pages":2)") !=
        std::string::npos);
}

TEST_CASE("All of it is listed, oldest first") {
  Kept kept;
  for (int i = 0; i < 600; ++i) kept.quarantine("00" + std::to_string(1000 + i), "undecodable");
  const auto lines = kept.listed();
  CHECK(std::ranges::count(lines, '\n') == 600);
  CHECK(lines.starts_with(R"({"id":1,)"));
}

TEST_CASE("Where there is no database the command says so and ends with 1") {
  const store::TemporaryFolder empty;
  std::ostringstream out, err;
  CHECK(daemon::decode_quarantine({empty.path(), std::nullopt}, out, err) == 1);
  CHECK(err.str().starts_with("otpost decode: "));
}
