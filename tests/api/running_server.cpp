#include "tests/api/running_server.hpp"

#include <sodium.h>

#include <boost/json/object.hpp>

#include "gateway/vault/bearer_key.hpp"
#include "store/claims.hpp"
#include "store/events.hpp"
#include "store/query.hpp"
#include "store/sessions.hpp"

namespace otpost::test {

namespace asio = boost::asio;

const std::string bot_key{vault::new_bearer_key().expose()};
const std::string watcher_key{vault::new_bearer_key().expose()};
const std::string siem_key{vault::new_bearer_key().expose()};
const std::string old_key{vault::new_bearer_key().expose()};

namespace {

// Argon2id as cheap as it gets: the tests sign in often.
const std::string& cheap_hash() {
  static const std::string hash = [] {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str(text.data(), "pw", 2, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN);
    return std::string{failed ? "" : text.data()};
  }();
  return hash;
}

inbox::User user(const std::string& name, std::vector<std::string> groups, inbox::Role role = inbox::Role::member) {
  inbox::User made{.name = name,
                   .display_name = "The " + name,
                   .password_hash = cheap_hash(),
                   .groups = {},
                   .role = role,
                   .place = {}};
  for (auto& group : groups) made.groups.push_back({std::move(group), {}});
  return made;
}

inbox::Integration integration(const std::string& name, const std::string& key, bool view) {
  inbox::Integration made;
  made.name = name;
  made.key_hash = vault::bearer_key_hash(key);
  made.groups = {{"ops", {}}};
  made.view = view;
  return made;
}

}  // namespace

inbox::Roster first_roster() {
  inbox::Roster roster;
  roster.groups = {{"ops", {}}, {"sales", {}}};
  roster.users = {user("ana", {"ops"}), user("ben", {"ops"}), user("cleo", {"sales"}),
                  user("otto", {}, inbox::Role::auditor), user("root", {}, inbox::Role::admin)};
  roster.numbers = {{ops_number, "Ops DE", store::ops_sim, {{"ops", {}}}, {}},
                    {sales_number, "Sales", store::sales_sim, {{"sales", {}}}, {}}};
  auto bot = integration("bot", bot_key, true);
  auto watcher = integration("watcher", watcher_key, false);
  auto siem = integration("siem", siem_key, false);
  siem.audit = true;
  siem.addresses = {"10.0.0.0/8"};
  auto old = integration("old", old_key, true);
  old.expires = store::noon - std::chrono::hours{1};
  roster.integrations = {bot, watcher, siem, old};
  return roster;
}

RunningServer::RunningServer(api::ServerSettings settings) {
  settings.listen_port = 0;
  server_.emplace(
      context_.get_executor(), settings,
      api::Parts{.database = store.database(),
                 .roster = roster_,
                 .lines = lines_,
                 .clock = clock,
                 .complaints = [this] { return complaints; },
                 .modems = [] { return std::string(R"({"modems":[]})"); },
                 .modem_metrics = [] { return std::string("otpost_modem_healthy{modem=\"0badcafe\"} 1\n"); }});
  const auto bound = server_->start();
  port_ = static_cast<std::uint16_t>(std::stoi(bound.substr(bound.rfind(':') + 1)));
  origin_ = settings.public_url.empty() ? bound : settings.public_url;
  thread_ = std::thread([this] { context_.run(); });
}

RunningServer::~RunningServer() {
  stop();
  busy_.reset();
  context_.stop();
  thread_.join();
}

void RunningServer::on_server(std::function<asio::awaitable<void>()> task) {
  std::promise<void> done;
  asio::post(context_, [&] {
    tasks_.spawn("test", [&]() -> asio::awaitable<void> {
      co_await task();
      done.set_value();
    });
  });
  done.get_future().get();
}

void RunningServer::stop() {
  if (!server_) return;
  on_server([this]() -> asio::awaitable<void> {
    co_await server_->stop();
    server_.reset();
  });
}

Fields RunningServer::signed_in(const std::string& name) {
  const Fields fields{{"Origin", origin_}, {"Content-Type", "application/json"}};
  const auto answer = client().send("POST", "/api/session", fields, R"({"name":")" + name + R"(","password":"pw"})");
  if (answer.status != 201) throw std::runtime_error("cannot sign in: " + answer.body);
  const auto cookie = answer.field("set-cookie");
  Fields all = fields;
  all.emplace_back("Cookie", cookie.substr(0, cookie.find(';')));
  return all;
}

MessageId RunningServer::deliver(const std::string& iccid, int how_many) {
  const auto first = store.commit([&](store::Transaction& transaction) {
    std::optional<MessageId> id;
    for (int i = 0; i < how_many; ++i) {
      const auto message = store::insert_message(transaction, store::message_with_code(iccid, clock.now()));
      store::catch_code(transaction, message, clock.now());
      store::append_message_event(transaction, message, iccid, clock.now());
      if (!id) id = message;
    }
    return *id;
  });
  on_server([this]() -> asio::awaitable<void> {
    server_->events_committed();
    co_return;
  });
  return first;
}

void RunningServer::destroy_text(MessageId message) {
  store.commit([&](store::Transaction& transaction) { store::destroy_content(transaction, message, clock.now()); });
}

void RunningServer::remove_events(std::int64_t up_to) {
  store.commit([&](store::Transaction& transaction) {
    store::Query(transaction, "DELETE FROM events WHERE seq <= ?1", up_to).run();
  });
}

void RunningServer::change_roster(const std::function<void(inbox::Roster&)>& change) {
  auto next = std::make_shared<inbox::Roster>(*roster_.now());
  change(*next);
  roster_.replace(next);
  on_server([this]() -> asio::awaitable<void> { co_await server_->roster_replaced(); });
}

void RunningServer::break_disk() {
  // As small as the file is now: the next page does not fit.
  const auto fill = [](store::Transaction& transaction) {
    store::Query(transaction, "PRAGMA max_page_count = 1").step();
    for (int i = 0; i < 1000; ++i)
      store::insert_session(transaction, {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8), 1}, {});
  };
  try {
    store.commit(fill);
  } catch (const store::StoreFailure&) {
    return;
  }
  throw std::runtime_error("the disk is still fine");
}

void RunningServer::set_line(inbox::LineState state) {
  on_server([this, state]() -> asio::awaitable<void> {
    lines_.set(state);
    co_return;
  });
}

}  // namespace otpost::test
