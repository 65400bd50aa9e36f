#include "gateway/daemon/record_command.hpp"

#include <sys/stat.h>

#include <boost/asio/io_context.hpp>
#include <fstream>
#include <ostream>

#include "gateway/async/pulse.hpp"
#include "gateway/async/signals.hpp"
#include "gateway/async/task_group.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "modem/session/health.hpp"
#include "modem/session/modem.hpp"
#include "modem/session/recording_stream.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

// Takes nothing, so that every message stays where it is: each is kept, as a draft of somebody's would be.
class Onlooker final : public session::Receiver {
 public:
  asio::awaitable<std::vector<session::Receipt>> store(std::vector<session::Delivery> deliveries) override {
    co_return std::vector<session::Receipt>(deliveries.size(), {session::Verdict::keep, {}});
  }
  asio::awaitable<void> freed(std::vector<PartId>) override { co_return; }
  void changed(const session::ModemState& state) override { answered_ |= session::is_answering(state.phase); }

  [[nodiscard]] bool answered() const { return answered_; }

 private:
  bool answered_ = false;
};

// The line is recorded; a stick's port is left alone.
session::Modem::Hands recording_hands(session::Recording& recording) {
  const auto began = std::chrono::steady_clock::now();
  auto open = [&recording, began](std::string port) -> asio::awaitable<Result<std::unique_ptr<port::ByteStream>>> {
    auto stream = co_await port::open_stream(std::move(port));
    if (!stream) co_return stream.error();
    std::unique_ptr<port::ByteStream> on_record =
        std::make_unique<session::RecordingStream>(std::move(*stream), recording, began);
    co_return on_record;
  };
  auto reset_usb = [](std::string) -> asio::awaitable<Result<void>> {
    co_return make_error_code(boost::system::errc::operation_not_supported);
  };
  return {.open = open, .reset_usb = reset_usb};
}

// Only its owner may read it: it is redacted, but whoever recorded it should see it first.
std::ofstream make_private_file(const std::filesystem::path& path) {
  const auto mask = ::umask(0077);
  std::ofstream file(path, std::ios::trunc);
  ::umask(mask);
  return file;
}

}  // namespace

int record_dialogue(const RecordOptions& options, std::ostream& err) {
  auto file = make_private_file(options.file);
  if (!file) {
    err << "otpost: " << options.file.string() << " cannot be written\n";
    return exit_code::answer_is_no;
  }
  err << "recording " << options.port << " into " << options.file.string() << "; Ctrl-C ends it\n";

  asio::io_context context(1);
  const auto executor = context.get_executor();
  const SystemClock clock;
  Onlooker onlooker;
  {
    session::Recording recording(file);
    session::Modem modem(executor, {.port = options.port}, onlooker, clock, recording_hands(recording));
    async::Signals signals(executor);
    async::Pulse enough(executor);
    async::TaskGroup tasks(executor);
    async::TaskGroup ending(executor);
    signals.on_stop([&enough] { enough.beat(); });
    tasks.spawn("recorded modem", [&modem] { return modem.run(); });
    auto wait = [&]() -> asio::awaitable<void> {
      co_await enough.wait_for(options.duration);
      tasks.cancel();
      co_await tasks.join();
      signals.stop();
    };
    ending.spawn("end of the recording", wait);
    context.run();
  }
  file.close();
  if (file && onlooker.answered()) return exit_code::done;
  err << (file ? "The modem has not answered; what was tried is in the file.\n"
               : "The file could not be written whole.\n");
  return exit_code::answer_is_no;
}

}  // namespace otpost::daemon
