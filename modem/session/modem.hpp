// One modem for as long as the daemon runs: opens its port, brings it up, receives, and whatever happens to the line,
// starts again. It never gives up and never ends by itself.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <string>

#include "gateway/base/result.hpp"
#include "modem/port/stream.hpp"
#include "modem/port/usb_reset.hpp"
#include "modem/session/delivery.hpp"
#include "modem/session/modem_state.hpp"
#include "modem/session/settings.hpp"

namespace otpost::session {

class Modem {
 public:
  using Opener = std::function<boost::asio::awaitable<Result<std::unique_ptr<port::ByteStream>>>(std::string port)>;
  using UsbReset = std::function<boost::asio::awaitable<Result<void>>(std::string port)>;

  // How it reaches for the hardware.
  struct Hands {
    Opener open = &port::open_stream;
    UsbReset reset_usb = &port::reset_usb_port;
  };

  // `receiver` and `clock` outlive it. Everything runs on `executor`; not thread-safe.
  Modem(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock,
        Hands hands);
  Modem(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock);
  ~Modem();
  Modem(const Modem&) = delete;
  Modem& operator=(const Modem&) = delete;

  // Until the task that runs it is cancelled. Then it finishes the delivery it holds (store, delete, confirm) for at
  // most `stop_within`, closes the line and returns. Once in a lifetime.
  boost::asio::awaitable<void> run();

  [[nodiscard]] const ModemState& state() const;

 private:
  class Life;
  std::unique_ptr<Life> life_;
};

}  // namespace otpost::session
