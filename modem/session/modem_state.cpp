#include "modem/session/modem_state.hpp"

namespace otpost::session {

std::string_view to_text(ModemPhase phase) {
  switch (phase) {
    case ModemPhase::absent:
      return "absent";
    case ModemPhase::starting:
      return "starting";
    case ModemPhase::pin_needed:
      return "pin-needed";
    case ModemPhase::blocked:
      return "blocked";
    case ModemPhase::searching:
      return "searching";
    case ModemPhase::ready:
      return "ready";
    case ModemPhase::recovering:
      return "recovering";
  }
  return "absent";
}

std::string_view to_text(Step step) {
  switch (step) {
    case Step::resynchronise:
      return "resynchronise";
    case Step::reopen:
      return "reopen";
    case Step::initialise:
      return "initialise";
    case Step::radio:
      return "radio off and on";
    case Step::restart:
      return "restart";
    case Step::usb_reset:
      return "USB reset";
    case Step::wait:
      return "wait";
    case Step::bring_up:
      return "bring up again";
    case Step::search:
      return "search for a network";
  }
  return "wait";
}

std::string_view to_text(StepOutcome outcome) {
  switch (outcome) {
    case StepOutcome::under_way:
      return "under way";
    case StepOutcome::worked:
      return "worked";
    case StepOutcome::failed:
      return "failed";
    case StepOutcome::skipped:
      return "skipped";
  }
  return "failed";
}

}  // namespace otpost::session
