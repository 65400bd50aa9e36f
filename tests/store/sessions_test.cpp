#include "store/sessions.hpp"

#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;

namespace {

constexpr TokenHash ana_token{1};
constexpr TokenHash bo_token{2};

class Sessions : public TemporaryStore {
 public:
  Sessions() {
    commit([](Transaction& transaction) {
      insert_session(transaction, ana_token, {.user = "ana", .opened_at = noon, .expires_at = noon + 1h});
      insert_session(transaction, bo_token, {.user = "bo", .opened_at = noon, .expires_at = noon + 2h});
    });
  }
  std::optional<Session> find(const TokenHash& token, Time now) {
    return read([&](Connection& connection) { return find_session(connection, token, now); });
  }
};

}  // namespace

TEST_CASE("A session is found by its token until it expires") {
  Sessions sessions;
  const auto session = sessions.find(ana_token, noon + 59min);
  REQUIRE(session.has_value());
  CHECK(session->user == "ana");
  CHECK(session->opened_at == noon);
  CHECK(session->expires_at == noon + 1h);
  CHECK_FALSE(sessions.find(ana_token, noon + 1h).has_value());
  CHECK_FALSE(sessions.find(TokenHash{3}, noon).has_value());
}

TEST_CASE("A session that was closed is gone, and the others stay") {
  Sessions sessions;
  const auto close = [&](const TokenHash& token) {
    return sessions.commit([&](Transaction& transaction) { return delete_session(transaction, token); });
  };
  CHECK(close(ana_token));
  CHECK_FALSE(close(ana_token));
  CHECK_FALSE(sessions.find(ana_token, noon).has_value());
  CHECK(sessions.find(bo_token, noon).has_value());
}

TEST_CASE("Expired sessions are cleared away") {
  Sessions sessions;
  sessions.commit([](Transaction& transaction) { delete_expired_sessions(transaction, noon + 1h); });
  CHECK_FALSE(sessions.find(ana_token, noon).has_value());
  CHECK(sessions.find(bo_token, noon).has_value());
}
