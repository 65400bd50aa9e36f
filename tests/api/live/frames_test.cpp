#include "api/live/frames.hpp"

#include <boost/json/serialize.hpp>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::live;
namespace json = boost::json;

namespace {

const Time noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12}};

unsigned status_of(std::string_view frame) {
  const auto read = read_client_frame(frame);
  const auto* wrong = std::get_if<WrongFrame>(&read);
  return wrong != nullptr ? wrong->problem.status : 0;
}

}  // namespace

TEST_CASE("Each frame is as the contract has it") {
  CHECK(ready_frame(EventSeq{7}) == R"({"type":"ready","seq":7})");
  CHECK(gap_frame(EventSeq{2}, EventSeq{5}) == R"({"type":"gap","from":2,"to":5})");
  CHECK(viewed_frame(EventSeq{9}, MessageId{3}, "ana", noon) ==
        R"({"seq":9,"type":"viewed","message_id":3,"by":"ana","at":"2026-11-24T12:00:00.000Z"})");
  CHECK(message_frame(EventSeq{4}, {{"id", 3}}) == R"({"seq":4,"type":"message","message":{"id":3}})");
  CHECK(modem_frame("+4915112345678", {"8949", true, 64, noon}) ==
        R"({"type":"modem","number":"+4915112345678","online":true,"signal_percent":64,)"
        R"("last_message_at":"2026-11-24T12:00:00.000Z"})");
  CHECK(error_frame("r1", http::not_found())
            .starts_with(R"({"type":"error","ref":"r1","problem":{"type":"about:blank",)"));
}

TEST_CASE("A view carries text and code, or null without a code") {
  api::Shown shown{MessageId{3}, AuditSeq{8}, noon, {SecretText{"Code 42"}, SecretText{"42"}}};
  CHECK(view_frame("r", shown) == R"({"type":"view","ref":"r","message_id":3,"text":"Code 42","code":"42","audit":8})");
  shown.content.code.reset();
  CHECK(view_frame(nullptr, shown) ==
        R"({"type":"view","ref":null,"message_id":3,"text":"Code 42","code":null,"audit":8})");
}

TEST_CASE("A text that is hostile to JSON stays one string") {
  const api::Shown shown{MessageId{1}, AuditSeq{1}, noon, {SecretText{"\"},\n\x01</script>"}, std::nullopt}};
  CHECK(view_frame(nullptr, shown).find(R"(\"},\n\u0001)") != std::string::npos);
}

TEST_CASE("A client asks for a view with its own reference") {
  const auto read = read_client_frame(R"({"type":"view","id":17,"ref":"a"})");
  REQUIRE(std::holds_alternative<ViewFrame>(read));
  CHECK(std::get<ViewFrame>(read).message == MessageId{17});
  CHECK(std::get<ViewFrame>(read).ref == "a");
  CHECK(std::get<ViewFrame>(read_client_frame(R"({"type":"view","id":17})")).ref.is_null());
  CHECK(std::get<ViewFrame>(read_client_frame(R"({"type":"view","id":17,"ref":4})")).ref == 4);
}

TEST_CASE("What a client may not send is told apart: no JSON is 400, JSON that does not fit is 422") {
  CHECK(status_of("") == 400);
  CHECK(status_of("view") == 400);
  CHECK(status_of("[]") == 422);
  CHECK(status_of("{}") == 422);
  CHECK(status_of(R"({"type":"view"})") == 422);
  CHECK(status_of(R"({"type":"view","id":"17"})") == 422);
  CHECK(status_of(R"({"type":"view","id":1.5})") == 422);
  CHECK(status_of(R"({"type":"view","id":1,"ref":[]})") == 422);
  CHECK(status_of(R"({"type":"view","id":1,"ref":1.5})") == 422);
  CHECK(status_of(R"({"type":"view","id":1,"ref":18644407753967152015})") == 422);
  CHECK(status_of(R"({"type":"view","id":1,"ref":")" + std::string(129, 'x') + R"("})") == 422);
  CHECK(status_of(std::string(10'000, '[')) == 400);
}
