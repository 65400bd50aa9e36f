#include "store/tokens.hpp"

#include <fstream>
#include <sstream>

#include "store/token_views.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;
using inbox::TokenPermission;

namespace {

const std::string github_uri =
    "otpauth://totp/GitHub:ops?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GitHub&digits=8";  // RFC 6238's seed
const TokenActor ana{"ana", "10.0.0.7"};

TokenId add(TemporaryStore& store, const std::string& uri = github_uri,
            std::vector<inbox::TokenGrant> grants = {{"ops", TokenPermission::seed, {}}}) {
  const auto authenticator = vault::parse_otpauth_uri(uri);
  return store.commit(
      [&](Transaction& transaction) { return insert_token(transaction, *authenticator, grants, ana, noon); });
}
std::optional<StoredToken> find(TemporaryStore& store, TokenId id) {
  return store.read([id](Connection& connection) { return find_token(connection, id); });
}
std::vector<AuditEntry> record(TemporaryStore& store) {
  return store.read([](Connection& connection) { return page_of_audit(connection, {.after = AuditSeq{0}}).entries; });
}

Result<AuditedTokenView> view(TemporaryStore& store, TokenId id, TokenPermission what, const TokenActor& viewer = ana,
                              Time at = noon, bool permitted = true) {
  std::optional<Result<AuditedTokenView>> viewed;
  run([&]() -> boost::asio::awaitable<void> {
    TokenViewRequest request{id, what, viewer, [permitted](const auto&) { return permitted; }};
    viewed.emplace(co_await record_token_view(store.database().writer(), std::move(request), at));
  });
  return std::move(*viewed);
}

}  // namespace

TEST_CASE("A token is found again as it was added, its seed apart") {
  TemporaryStore store;
  const auto id =
      add(store, github_uri, {{"dev", TokenPermission::code, noon + 1h}, {"ops", TokenPermission::seed, {}}});
  const auto token = find(store, id);
  REQUIRE(token.has_value());
  CHECK(token->issuer == "GitHub");
  CHECK(token->account == "ops");
  CHECK(token->totp.digits == 8);
  CHECK(token->created_by == "ana");
  CHECK(token->grants ==
        std::vector<inbox::TokenGrant>{{"dev", TokenPermission::code, noon + 1h}, {"ops", TokenPermission::seed, {}}});
  const auto entries = record(store);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].action == "token.created");
  CHECK(entries[0].subject == "token:1");
  CHECK(entries[0].detail == "grants dev:code until 2026-11-24T13:00:00.000Z ops:seed");
}

TEST_CASE("Tokens are listed as people look for them") {
  TemporaryStore store;
  for (const auto* issuer : {"zoom", "AWS", "aws", "GitHub"})
    add(store, std::string("otpauth://totp/") + issuer + ":ops?secret=JBSWY3DPEHPK3PXP");
  std::string order;
  for (const auto& token : store.read([](Connection& connection) { return all_tokens(connection); }))
    order += token.issuer + " ";
  CHECK(order == "AWS aws GitHub zoom ");
}

TEST_CASE("A code is that of the step on record, and its viewer is told who was shown it before") {
  TemporaryStore store;
  const auto id = add(store);
  const auto first = view(store, id, TokenPermission::code, ana, Time{1111111109s});
  CHECK(reveal_code(*first, store.database().keys()).expose() == "07081804");  // RFC 6238 appendix B
  CHECK(first->shown_before().empty());
  const auto second = view(store, id, TokenPermission::code, {"ben", ""}, Time{1111111109s} + 500ms);
  REQUIRE(second->shown_before().size() == 1);
  CHECK(second->shown_before()[0].by == "ana");
  const auto next_step = view(store, id, TokenPermission::code, {"ben", ""}, Time{1111111140s});
  CHECK(next_step->shown_before().empty());
  const auto entries = record(store);
  REQUIRE(entries.size() == 4);
  CHECK(entries[1].action == "token.code_viewed");
  CHECK(entries[1].detail == "step 37037036");
  CHECK(entries[1].seq == first->audit());
}

TEST_CASE("A seed is shown as the address it came in") {
  TemporaryStore store;
  const auto id = add(store);
  const auto viewed = view(store, id, TokenPermission::seed, {"ben", "10.0.0.8"});
  CHECK(reveal_uri(*viewed, store.database().keys()).expose() == github_uri);
  CHECK(record(store).back().action == "token.seed_viewed");
  const auto holders = store.read([id](Connection& connection) { return seed_holders(connection, id); });
  REQUIRE(holders.size() == 2);
  CHECK(holders[0].by == "ana");
  CHECK(holders[1].by == "ben");
}

TEST_CASE("What is not permitted at that moment, or not there, leaves no entry") {
  TemporaryStore store;
  const auto id = add(store);
  CHECK(view(store, id, TokenPermission::code, ana, noon, false).error() == ViewError::not_permitted);
  CHECK(view(store, TokenId{99}, TokenPermission::code).error() == ViewError::not_found);
  CHECK(record(store).size() == 1);
}

TEST_CASE("A change is on record with what changed, and leaves the rest as it was") {
  TemporaryStore store;
  const auto id = add(store);
  const TokenChange change{.issuer = "GitHub Enterprise",
                           .grants = std::vector<inbox::TokenGrant>{{"dev", TokenPermission::code, {}}}};
  CHECK(store.commit([&](Transaction& transaction) { return change_token(transaction, id, change, ana, noon); }));
  const auto token = find(store, id);
  CHECK(token->issuer == "GitHub Enterprise");
  CHECK(token->account == "ops");
  CHECK(token->grants == *change.grants);
  CHECK(record(store).back().detail == "issuer; grants dev:code");
  const auto viewed = view(store, id, TokenPermission::code, ana, Time{59s});
  CHECK(reveal_code(*viewed, store.database().keys()).expose() == "94287082");
}

TEST_CASE("A deleted token is gone with its seed; its id is not given again") {
  TemporaryStore store;
  const auto id = add(store);
  CHECK(view(store, id, TokenPermission::code).has_value());
  const auto remove = [id](Transaction& transaction) { return delete_token(transaction, id, ana, noon); };
  CHECK(store.commit(remove));
  CHECK_FALSE(store.commit(remove));
  CHECK_FALSE(find(store, id).has_value());
  CHECK(record(store).back().action == "token.deleted");
  CHECK(add(store).value == id.value + 1);
}

TEST_CASE("A seed that was moved to another token does not open") {
  TemporaryStore store;
  add(store);
  const auto other = add(store, "otpauth://totp/Other:ops?secret=JBSWY3DPEHPK3PXP");
  store.close();
  store.tamper("UPDATE tokens SET seed = (SELECT seed FROM tokens WHERE id = 1) WHERE id = 2");
  store.open();
  const auto viewed = view(store, other, TokenPermission::code);
  CHECK_THROWS(reveal_code(*viewed, store.database().keys()));
}

TEST_CASE("No byte of the folder holds a seed, in whatever form") {
  TemporaryStore store;
  const auto id = add(store);
  CHECK(view(store, id, TokenPermission::seed).has_value());
  CHECK(view(store, id, TokenPermission::code, ana, Time{59s}).has_value());
  std::string bytes;
  for (const auto& file : std::filesystem::recursive_directory_iterator(store.folder())) {
    if (!file.is_regular_file()) continue;
    std::ostringstream content;
    content << std::ifstream(file.path(), std::ios::binary).rdbuf();
    bytes += content.str();
  }
  CHECK(bytes.find("GitHub") != std::string::npos);
  for (const auto* form :
       {"GEZDGNBVGY3T", "gezdgnbvgy3t", "12345678901234567890", "3132333435363738", "MTIzNDU2Nzg5", "94287082"})
    CHECK(bytes.find(form) == std::string::npos);
}

TEST_CASE("A token's service tells the SIMs that its messages come to") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    auto message = message_with_code(ops_sim);
    message.content.service = "github";
    insert_message(transaction, message);
    insert_message(transaction, message_with_code(sales_sim));
  });
  const auto sims = [&](const std::string& service) {
    return store.read([&](Connection& connection) { return sims_of_service(connection, service); });
  };
  CHECK(sims("GitHub") == std::vector{ops_sim});
  CHECK(sims("").empty());
}
