#include "modem/session/health.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace std::chrono_literals;
using Complaints = std::vector<Complaint>;

namespace {

const Time now{1h};

ModemState sound_modem() {
  ModemState modem;
  modem.phase = ModemPhase::ready;
  modem.registered = true;
  modem.slots = {0, 20};
  modem.last_swept_at = now - 20s;
  return modem;
}

}  // namespace

TEST_CASE("A modem that answers, is registered, has room and was swept is healthy") {
  CHECK(complaints_of(sound_modem(), now).empty());
}

TEST_CASE("Each thing that is missing is a reason") {
  auto modem = sound_modem();
  modem.registered = false;
  CHECK(complaints_of(modem, now) == Complaints{Complaint::not_registered});
  modem.memory_full = true;
  modem.last_swept_at = now - 5min;
  CHECK(complaints_of(modem, now) ==
        Complaints{Complaint::not_registered, Complaint::memory_full, Complaint::not_swept});
}

TEST_CASE("A modem that was never swept is not healthy, however ready it says it is") {
  auto modem = sound_modem();
  modem.last_swept_at.reset();
  CHECK(complaints_of(modem, now) == Complaints{Complaint::not_swept});
}

TEST_CASE("A modem without a line has one reason alone: what it said before counts no more") {
  auto modem = sound_modem();
  modem.registered = false;
  for (const auto& [phase, complaint] :
       {std::pair{ModemPhase::absent, Complaint::absent}, std::pair{ModemPhase::recovering, Complaint::not_answering},
        std::pair{ModemPhase::pin_needed, Complaint::pin_needed}, std::pair{ModemPhase::blocked, Complaint::blocked}}) {
    modem.phase = phase;
    CHECK(complaints_of(modem, now) == Complaints{complaint});
  }
}

TEST_CASE("A port that may not be opened is a matter of rights, not of the modem") {
  auto modem = sound_modem();
  modem.phase = ModemPhase::recovering;
  modem.port_error = "Permission denied";
  CHECK(complaints_of(modem, now) == Complaints{Complaint::no_access});
}

TEST_CASE("Only what a person has to mend fails the daemon's health: a stick that is pulled does not") {
  for (const auto complaint : {Complaint::no_access, Complaint::pin_needed, Complaint::blocked, Complaint::memory_full})
    CHECK(needs_a_person(complaint));
  for (const auto complaint :
       {Complaint::absent, Complaint::not_answering, Complaint::not_registered, Complaint::not_swept})
    CHECK_FALSE(needs_a_person(complaint));
}
