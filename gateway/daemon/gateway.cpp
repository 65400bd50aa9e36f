#include "gateway/daemon/gateway.hpp"

#include <fmt/core.h>

#include <boost/asio/post.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/system_error.hpp>
#include <vector>

#include "api/server.hpp"
#include "api/sinks/sinks.hpp"
#include "gateway/async/signals.hpp"
#include "gateway/async/task_group.hpp"
#include "gateway/base/log.hpp"
#include "gateway/daemon/discovery.hpp"
#include "gateway/daemon/intake.hpp"
#include "gateway/daemon/modem_json.hpp"
#include "gateway/daemon/modem_metrics.hpp"
#include "gateway/daemon/modems.hpp"
#include "gateway/daemon/pin_ledger.hpp"
#include "gateway/daemon/port_watch.hpp"
#include "gateway/daemon/redecode.hpp"
#include "gateway/daemon/retention_run.hpp"
#include "gateway/daemon/roster_change.hpp"
#include "gateway/vault/master_key.hpp"
#include "modem/session/health.hpp"
#include "store/audit_log.hpp"
#include "store/database.hpp"
#include "store/events.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// After a failed write `/healthz` says why for so long before the process ends (contract: at most ten seconds).
constexpr auto time_to_say_why = 3s;

store::Database open_database(const Settings& settings) {
  auto master_key = vault::load_or_make_master_key(settings.data_dir, settings.key_file);
  return {settings.data_dir, vault::Keyring(std::move(master_key.key)), master_key.source};
}

}  // namespace

struct Gateway::Impl {
  Impl(asio::io_context& io, Settings its_settings)
      : context(io),
        settings(std::move(its_settings)),
        database(open_database(settings)),
        roster(settings.roster),
        intake(database, lines, roster, clock,
               [this](std::vector<store::Event> events) { server.events_committed(std::move(events)); }),
        server(io.get_executor(), settings.server,
               {.database = database,
                .roster = roster,
                .lines = lines,
                .clock = clock,
                .complaints = [this] { return complaints(); },
                .modems = [this] { return modems_body(); },
                .sinks = [this] { return sinks.status(); },
                .modem_metrics = [this] { return modem_metrics(modems.states(), clock.now()); }}),
        sinks(io.get_executor(), database, clock),
        pins(database.writer(), clock),
        modems(io.get_executor(), intake, pins, clock),
        ports(watch_ports(io.get_executor())),
        discovery(io.get_executor(), *ports, modems),
        retention(io.get_executor(), database.writer(), clock, settings.retention,
                  [this] { server.events_committed(); }),
        chores(io.get_executor()),
        tasks(io.get_executor()),
        reload_asked(io.get_executor()),
        stop_asked(io.get_executor()) {
    database.writer().on_failure([this](const std::string& reason) {
      asio::post(context, [this, reason] {
        log::error("{}; no view is shown until a restart, the messages stay on the SIMs", reason);
        failed = true;
        stop_asked.beat();
      });
    });
  }

  // What only a person can mend. A failed disk the server names by itself.
  std::vector<std::string> complaints() const {
    std::vector<std::string> found;
    for (const auto& [name, modem] : modems.states())
      for (const auto complaint : session::complaints_of(modem, clock.now()))
        if (session::needs_a_person(complaint))
          found.push_back(fmt::format("modem {}: {}", modem.port, session::to_text(complaint)));
    return found;
  }

  std::string modems_body() const {
    boost::json::array all;
    for (const auto& [name, modem] : modems.states()) all.push_back(served_modem_json(modem, clock.now()));
    return boost::json::serialize(boost::json::object{{"modems", std::move(all)}});
  }

  asio::awaitable<void> live() {
    try {
      co_await record(store::AuditAction::started, OTPOST_VERSION);
      co_await read_quarantine_again();
      log::info("listening on {}", server.start());
    } catch (const std::exception& error) {
      log::error("{}", error.what());
      failed = true;
      signals.stop();
      co_return;
    }
    follow_modems(settings.modems);
    discovery.start();
    sinks.follow(settings.audit_sinks);
    chores.spawn("reload", [this] { return reload_when_asked(); });
    chores.spawn("retention", [this] { return retention.run(); });
    co_await stop_asked.wait();
    if (failed) co_await stop_asked.wait_for(time_to_say_why);
    co_await stop();
  }

  // An upgrade may have brought a decoder that reads what an older one could not.
  asio::awaitable<void> read_quarantine_again() {
    const auto done = co_await redecode_quarantine(database.writer(), clock);
    if (done.looked_at > 0)
      log::info("{} PDUs in quarantine were decoded again: {} are messages now", done.looked_at, done.released);
  }

  void follow_modems(const std::vector<ModemEntry>& named) {
    modems.follow(named);
    discovery.take(named.empty() ? Take::every_modem : Take::missing_ones);
  }

  asio::awaitable<void> stop() {
    log::info("stopping: finishing what is held");
    co_await server.stop();
    co_await discovery.stop();
    co_await modems.stop();
    co_await sinks.stop();
    chores.cancel();
    co_await chores.join();
    if (!failed) {
      try {
        co_await record(store::AuditAction::stopped, "");
        co_await seal_the_log();
      } catch (const std::exception& error) {
        log::error("the end could not be recorded: {}", error.what());
        failed = true;
      }
    }
    signals.stop();
  }

  asio::awaitable<void> record(store::AuditAction action, std::string detail, std::string outcome = "ok") {
    store::AuditDraft draft{
        .actor = "otpost", .action = action, .outcome = std::move(outcome), .detail = std::move(detail)};
    co_await store::record_audit(database.writer(), std::move(draft), clock.now());
  }

  // The tail of the audit log is covered by a signature after an orderly stop (contract section 7).
  asio::awaitable<void> seal_the_log() {
    auto work = [at = clock.now()](store::Transaction& transaction) { store::append_checkpoint(transaction, at); };
    co_await database.writer().commit(std::move(work));
  }

  // One at a time: a reload that overtook another would leave the older config's modems in force. Signals that come
  // meanwhile are one more reload, which reads the file as it is then.
  asio::awaitable<void> reload_when_asked() {
    for (;;) {
      co_await reload_asked.wait();
      co_await reload();
    }
  }

  // A renewed certificate counts for the connections to come. Why it cannot, where it cannot.
  std::optional<std::string> renew_certificate() {
    try {
      server.read_certificate_again();
      return std::nullopt;
    } catch (const std::exception& error) {
      return error.what();
    }
  }

  // All or nothing: a config with a mistake changes nothing, and one that works is in the audit log before it counts.
  asio::awaitable<void> reload() {
    auto loaded = load_settings(settings.file);
    try {
      if (!loaded.mistakes.empty()) {
        for (const auto& mistake : loaded.mistakes) log::error("{}", to_line(settings.file, mistake));
        log::error("{} has mistakes: the config in force stays", settings.file);
        co_await record(store::AuditAction::config_refused, to_line(settings.file, loaded.mistakes.front()), "refused");
        co_return;
      }
      if (const auto why = renew_certificate()) {
        log::error("{}: the config in force stays", *why);
        co_await record(store::AuditAction::config_refused, *why, "refused");
        co_return;
      }
      auto next = std::move(*loaded.settings);
      const auto before = roster.now();
      auto renewed = std::make_shared<inbox::Roster>(*next.roster);
      renewed->generation = Generation{before->generation.value + 1};
      next.roster = std::move(renewed);
      co_await record(store::AuditAction::config_loaded, describe_change(*before, *next.roster));
      roster.replace(next.roster);
      co_await server.roster_replaced();
      co_await publish_newly_named(*before, *next.roster);
      follow_modems(next.modems);
      sinks.follow(next.audit_sinks);
      retention.set(next.retention);
      for (const auto& what : needs_restart(settings, next)) log::warning("{} changes with the next start only", what);
      settings = std::move(next);
      log::info("{} is in force", settings.file);
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& error) {
      log::error("the reload of {} was not finished: {}", settings.file, error.what());
    }
  }

  // Messages of a SIM that no number named become ordinary events when one does (contract section 7).
  asio::awaitable<void> publish_newly_named(const inbox::Roster& before, const inbox::Roster& after) {
    auto named = newly_named_sims(before, after);
    if (named.empty()) co_return;
    auto work = [named, at = clock.now()](store::Transaction& transaction) {
      for (const auto& iccid : named) store::publish_again(transaction, iccid, at);
    };
    co_await database.writer().commit(std::move(work));
    server.events_committed();
  }

  asio::io_context& context;
  Settings settings;
  SystemClock clock;
  store::Database database;
  inbox::CurrentRoster roster;
  inbox::Lines lines;
  Intake intake;
  api::Server server;
  sinks::Sinks sinks;
  StoredPinLedger pins;
  Modems modems;
  std::unique_ptr<PortWatch> ports;
  Discovery discovery;
  RetentionRun retention;
  async::TaskGroup chores;
  async::TaskGroup tasks;
  async::Pulse reload_asked;
  async::Pulse stop_asked;
  async::Signals signals{context.get_executor()};
  bool failed = false;
};

Gateway::Gateway(asio::io_context& context, Settings settings)
    : impl_(std::make_unique<Impl>(context, std::move(settings))) {}

Gateway::~Gateway() = default;

bool Gateway::run() {
  impl_->signals.on_stop([this] { impl_->stop_asked.beat(); });
  impl_->signals.on_reload([this] { impl_->reload_asked.beat(); });
  impl_->tasks.spawn("gateway", [this] { return impl_->live(); });
  impl_->context.run();
  return !impl_->failed;
}

}  // namespace otpost::daemon
