#include "gateway/async/signals.hpp"

#include <boost/asio/io_context.hpp>
#include <csignal>

#include "tests/support/catch.hpp"

using otpost::async::Signals;

namespace {

using Handler = void (*)(int);

// What the system does with the signal now.
Handler disposition(int signal) {
  struct sigaction now {};
  ::sigaction(signal, nullptr, &now);
  return now.sa_handler;
}

}  // namespace

TEST_CASE("Each SIGHUP asks for a reload") {
  boost::asio::io_context context;
  Signals signals(context.get_executor());
  int reloads = 0;
  signals.on_reload([&] { ++reloads; });
  for (int i = 1; i <= 3; ++i) {
    std::raise(SIGHUP);
    context.poll();
    CHECK(reloads == i);
  }
}

TEST_CASE("SIGTERM and SIGINT ask to stop, once: a second is the system's to act on") {
  const auto signal = GENERATE(SIGTERM, SIGINT);
  boost::asio::io_context context;
  Signals signals(context.get_executor());
  int stops = 0;
  signals.on_stop([&] { ++stops; });
  std::raise(signal);
  context.poll();
  CHECK(stops == 1);
  CHECK(disposition(SIGTERM) == SIG_DFL);
  CHECK(disposition(SIGINT) == SIG_DFL);
}

TEST_CASE("A signal that comes before its action is set is not lost") {
  boost::asio::io_context context;
  Signals signals(context.get_executor());
  std::raise(SIGTERM);
  bool stopped = false;
  signals.on_stop([&] { stopped = true; });
  context.poll();
  CHECK(stopped);
}

TEST_CASE("A reload can still be asked for while a stop is under way") {
  boost::asio::io_context context;
  Signals signals(context.get_executor());
  int reloads = 0;
  signals.on_reload([&] { ++reloads; });
  signals.on_stop([] {});
  std::raise(SIGTERM);
  context.poll();
  std::raise(SIGHUP);
  context.poll();
  CHECK(reloads == 1);
}

TEST_CASE("After stop the io_context can end and the signals are given back") {
  boost::asio::io_context context;
  Signals signals(context.get_executor());
  signals.on_reload([] {});
  signals.on_stop([] {});
  signals.stop();
  context.run();
  CHECK(disposition(SIGHUP) == SIG_DFL);
  CHECK(disposition(SIGTERM) == SIG_DFL);
}
