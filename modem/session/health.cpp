#include "modem/session/health.hpp"

namespace otpost::session {

using namespace std::chrono_literals;

namespace {

// Contract section 7: at least every 30 s. The rest is for a listing that takes its time.
constexpr auto longest_without_sweep = 90s;

}  // namespace

std::string_view to_text(Complaint complaint) {
  switch (complaint) {
    case Complaint::absent:
      return "it is not there";
    case Complaint::no_access:
      return "its port may not be opened: install the udev rule, or see who else holds it";
    case Complaint::not_answering:
      return "it does not answer";
    case Complaint::pin_needed:
      return "its SIM waits for a PIN";
    case Complaint::blocked:
      return "its SIM is blocked: the operator's PUK is needed";
    case Complaint::not_registered:
      return "it is in no network";
    case Complaint::memory_full:
      return "a memory of it is full with what otpost does not delete";
    case Complaint::not_swept:
      return "its memories have not been read for a while";
  }
  return "it does not answer";
}

bool needs_a_person(Complaint complaint) {
  return complaint == Complaint::pin_needed || complaint == Complaint::blocked || complaint == Complaint::no_access ||
         complaint == Complaint::memory_full;
}

bool is_answering(ModemPhase phase) {
  return phase == ModemPhase::pin_needed || phase == ModemPhase::blocked || phase == ModemPhase::searching ||
         phase == ModemPhase::ready;
}

std::vector<Complaint> complaints_of(const ModemState& modem, Time now) {
  switch (modem.phase) {
    case ModemPhase::absent:
      return {Complaint::absent};
    case ModemPhase::pin_needed:
      return {Complaint::pin_needed};
    case ModemPhase::blocked:
      return {Complaint::blocked};
    case ModemPhase::starting:
    case ModemPhase::recovering:
      return {modem.port_error.empty() ? Complaint::not_answering : Complaint::no_access};
    case ModemPhase::searching:
    case ModemPhase::ready:
      break;
  }
  std::vector<Complaint> complaints;
  if (!modem.registered) complaints.push_back(Complaint::not_registered);
  if (modem.memory_full) complaints.push_back(Complaint::memory_full);
  if (!modem.last_swept_at || now - *modem.last_swept_at > longest_without_sweep)
    complaints.push_back(Complaint::not_swept);
  return complaints;
}

}  // namespace otpost::session
