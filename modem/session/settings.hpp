// One `[[modem]]` entry as a session needs it, and the record that keeps a PIN from being tried twice.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "gateway/base/secret.hpp"

namespace otpost::session {

// Remembers PIN attempts over restarts: three wrong ones block a SIM.
class PinLedger {
 public:
  virtual ~PinLedger() = default;

  // Records, durably, that `pin` is about to be tried with the SIM; false where this PIN was tried with it before.
  // `sim`: its ICCID, or "" where a locked SIM does not tell it.
  virtual boost::asio::awaitable<bool> claim(std::string sim, const SecretText& pin) = 0;

  // The claimed PIN has opened the SIM: it may be claimed again when the SIM is next locked, after a power cut say.
  virtual boost::asio::awaitable<void> confirm(std::string sim, const SecretText& pin) = 0;
};

// What is done about trouble, and when. Tests use small values.
struct RecoverySettings {
  std::chrono::milliseconds wait_unit{1'000};  // of the back-off: 1, 2, 5, 10, 30, 60 of it
  std::chrono::milliseconds question_every{
      10'000};                                   // while waiting for a silent modem: contract section 7 gives it 60 s
  std::chrono::milliseconds radio_pause{3'000};  // between off and on
  std::chrono::milliseconds between_resets{60'000};  // of the USB port, at least
  std::chrono::milliseconds healthy_after{300'000};  // of receiving: the next trouble begins at the foot of the ladder
  std::chrono::milliseconds unregistered_for{300'000};  // until something is done about it, and again after each step
};

struct ModemSettings {
  std::string port;  // as `port::open_stream` takes it; the name of the modem where `locate` is set
  // Where the modem is now, for one that comes back at any port; empty: nowhere. Unset: always at `port`.
  std::function<std::string()> locate = {};
  // The SIM's PIN as it is now, asked for at each start, so that one that was mended needs no restart. Unset: none.
  std::function<std::optional<SecretText>()> read_pin = {};
  PinLedger* pin_ledger = nullptr;  // outlives the session; without one, a SIM's PIN is tried once a session

  // Contract section 7: every memory at least every 30 s. The sweep's own time comes on top.
  std::chrono::milliseconds sweep_interval{20'000};
  // No wait within a dialogue is longer, whatever the command's own patience. For tests.
  std::chrono::milliseconds patience{120'000};
  // How long a stop may finish what is held: store, delete, confirm.
  std::chrono::milliseconds stop_within{5'000};
  RecoverySettings recovery;
};

}  // namespace otpost::session
