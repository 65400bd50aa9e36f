#include "modem/at/bring_up.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "modem/at/fields.hpp"
#include "modem/at/identity_replies.hpp"

namespace otpost::at {

using namespace std::chrono_literals;

namespace {

// OF repeats +CPMS and +CMGF up to ten times: a SIM's messages are ready later than the SIM.
constexpr int sim_patience = 10;
constexpr auto between_tries = 1s;

struct MakersCommand {
  std::string_view maker;
  std::string_view command;
};

constexpr std::array makers_iccid{
    MakersCommand{"huawei", "AT^ICCID?"}, MakersCommand{"quectel", "AT+QCCID"},  MakersCommand{"simcom", "AT+CICCID"},
    MakersCommand{"telit", "AT#CCID"},    MakersCommand{"zte", "AT+ZGETICCID"},  MakersCommand{"zte", "AT+ICCID"},
    MakersCommand{"sierra", "AT!ICCID?"}, MakersCommand{"cinterion", "AT^SCID"},
};

// Most tell by themselves that the SIM has come, gone or changed; these have to be told to.
struct SimReports {
  std::string_view maker, query, prefix, set;
};

constexpr std::array makers_sim_reports{
    SimReports{"quectel", "AT+QSIMSTAT?", "+QSIMSTAT:", "AT+QSIMSTAT=1"},
    SimReports{"telit", "AT#QSS?", "#QSS:", "AT#QSS=1"},
    SimReports{"simcom", "AT+CSMINS?", "+CSMINS:", "AT+CSMINS=1"},
    SimReports{"cinterion", "AT^SCKS?", "^SCKS:", "AT^SCKS=1"},
};

// The maker's own command, the commonest one, and at last the file on the SIM (EF_ICCID, 3GPP 31.102).
std::vector<Command> iccid_ladder(std::string_view maker) {
  std::vector<Command> ladder;
  for (const auto& entry : makers_iccid)
    if (holds_word(maker, entry.maker)) ladder.push_back(ask_freely(entry.command));
  ladder.push_back(ask_freely("AT+CCID"));
  ladder.push_back(query("AT+CRSM=176,12258,0,0,10", "+CRSM:").within(20s));
  return ladder;
}

// The SIM's message part is not ready. An HL6528 says so by +CMS ERROR: 3.
bool is_for_later(const Reply& reply) {
  return remedy_of(reply.result) == Remedy::retry_soon || reply.result == ResultCode{Final::message_error, 3};
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

BringUp::BringUp(const SecretText* pin)
    : pin_(pin),
      // The ICCID twice: the PIN guard counts by SIM, and most cards tell it while locked; the others afterwards.
      chapters_{&BringUp::identify,  &BringUp::quieten,       &BringUp::ask_iccid,     &BringUp::unlock,
                &BringUp::ask_iccid, &BringUp::find_messages, &BringUp::select_memory, &BringUp::announce} {}

Step BringUp::next() {
  while (!outcome_) {
    if (unlock_) {
      Step step = unlock_->next();
      if (!std::holds_alternative<Finished>(step)) return step;
      take_unlocked();
    } else if (!wishes_.empty()) {
      const auto& wanted = wishes_.front();
      if (wanted.waiting) return Wait{between_tries};
      return Send{wanted.ladder[wanted.rung]};
    } else if (!chapters_.empty()) {
      (this->*chapters_.front())();
      chapters_.pop_front();
    } else {
      outcome_ = Outcome::ready;
    }
  }
  return Finished{};
}

void BringUp::received(const Reply& reply) {
  if (unlock_) return unlock_->received(reply);
  auto& wanted = wishes_.front();
  if (reply.ok() && (!wanted.learn || wanted.learn(wanted.ladder[wanted.rung], reply))) return wishes_.pop_front();
  if (is_for_later(reply) && wanted.patience > 0) {
    --wanted.patience;
    wanted.waiting = true;
  } else if (++wanted.rung == wanted.ladder.size()) {
    outcome_ = wanted.otherwise;
    wishes_.pop_front();
  }
}

void BringUp::waited() {
  if (unlock_) return unlock_->waited();
  wishes_.front().waiting = false;
}

void BringUp::pin_claimed(bool granted) {
  unlock_->pin_claimed(granted);
}

void BringUp::pin_confirmed() {
  unlock_->pin_confirmed();
}

BringUp::Wish& BringUp::wish(std::vector<Command> ladder, Learn learn) {
  wishes_.push_back(Wish{.ladder = std::move(ladder), .learn = std::move(learn)});
  return wishes_.back();
}

void BringUp::wish_name(std::string_view command, std::string ModemFacts::*place) {
  wish({ask_freely(command)}, [this, place](const Command&, const Reply& reply) {
    facts_.*place = parse_name(reply.lines);
    return true;
  });
}

// Switched on only where the query does not say 1: +CFUN=1 restarts some radios, and a report that is switched on may
// come at once, which would lead to another bring-up, and so for ever.
void BringUp::wish_on(Command query, Command set) {
  const auto prefix = query.prefix();
  wish({std::move(query), std::move(set)}, [prefix](const Command&, const Reply& reply) {
    if (reply.lines.empty()) return true;
    const auto values = after_prefix(reply.lines.front(), prefix).value_or("");
    return number_at(fields_of(values), 0) == 1;
  });
}

void BringUp::identify() {
  // One command a line: some modems break on ATE0+CMEE=1.
  wish({set("ATE0")});
  wish({set("ATV1")});
  wish({set("AT+CMEE=1"), set("AT+CMEE=2")});
  wish_name("AT+CGMI", &ModemFacts::maker);
  wish_name("AT+CGMM", &ModemFacts::model);
  wish_name("AT+CGMR", &ModemFacts::revision);
  wish({ask_freely("AT+CGSN"), ask_freely("ATI")}, [this](const Command&, const Reply& reply) {
    facts_.imei = parse_imei(reply.lines);
    return !facts_.imei.empty();
  });
}

void BringUp::quieten() {
  // Huawei's flood of reports can overflow the stick's own buffers; ZTE's likewise.
  if (holds_word(facts_.maker, "huawei")) wish({set("AT^CURC=0")});
  if (holds_word(facts_.maker, "zte")) {
    wish({set("AT+ZOPRT=5")});
    wish({query("AT+CPMS?", "+CPMS:")});  // ends its +ZUSIMR flood, which may crash the stick
  }
  for (const auto& entry : makers_sim_reports)
    if (holds_word(facts_.maker, entry.maker)) wish_on(query(entry.query, entry.prefix), set(entry.set));
  wish_on(query("AT+CFUN?", "+CFUN:"), set("AT+CFUN=1").within(15s));
}

void BringUp::ask_iccid() {
  if (!facts_.iccid.empty()) return;
  wish(iccid_ladder(facts_.maker), [this](const Command& command, const Reply& reply) {
    facts_.iccid = parse_iccid(reply.lines);
    if (!facts_.iccid.empty()) facts_.iccid_query = command;
    return !facts_.iccid.empty();
  });
}

void BringUp::unlock() {
  unlock_.emplace(pin_, facts_.maker);
}

void BringUp::take_unlocked() {
  const auto outcome = unlock_->outcome();
  unlock_.reset();
  switch (outcome) {
    case SimUnlock::Outcome::open:
      return;
    case SimUnlock::Outcome::pin_needed:
      outcome_ = Outcome::pin_needed;
      return;
    case SimUnlock::Outcome::blocked:
      outcome_ = Outcome::blocked;
      return;
    case SimUnlock::Outcome::missing:
      outcome_ = Outcome::no_sim;
      return;
  }
}

void BringUp::find_messages() {
  wish({query("AT+CNUM", "+CNUM:")}, [this](const Command&, const Reply& reply) {
    facts_.own_number = parse_own_number(reply.lines);
    return true;
  });
  // Service 0 with <mt>=1: the modem acknowledges to the network and keeps the message until it is deleted.
  wish({set("AT+CSMS=0")});
  // In "UCS2" the names of memories are hex, and so is the argument that leads out of it.
  wish({set("AT+CSCS=\"GSM\""), set("AT+CSCS=\"00470053004D\""), set("AT+CSCS=\"IRA\"")});
  auto& pdu_mode = wish({set("AT+CMGF=0")});
  pdu_mode.patience = sim_patience;
  pdu_mode.otherwise = Outcome::refused;
  // Asked twice: a memory that is not known of is never read.
  auto& memories =
      wish({query("AT+CPMS=?", "+CPMS:"), query("AT+CPMS=?", "+CPMS:")}, [this](const Command&, const Reply& reply) {
        if (reply.lines.empty()) return false;
        choose_memories(parse_storage_choice(reply.lines));
        return true;
      });
  memories.patience = sim_patience;
}

void BringUp::choose_memories(const StorageChoice& choice) {
  for (const std::string_view name : {"SR", "ME", "SM"})  // the SIM's own last: a Telit's ME is gone at a reboot
    if (contains(choice.reading, name)) facts_.memories.emplace_back(name);
  if (facts_.memories.empty() || facts_.memories.back() == "SR") {
    // MT shows what SM and ME hold once more: only where there is nothing else.
    const auto other = contains(choice.reading, "MT") ? "MT" : "SM";
    facts_.memories.emplace_back(other);
  }
  if (!contains(choice.receiving, facts_.receiving()) && contains(choice.receiving, "ME") &&
      contains(facts_.memories, "ME"))
    std::iter_swap(std::find(facts_.memories.begin(), facts_.memories.end(), "ME"), facts_.memories.end() - 1);
}

void BringUp::select_memory() {
  if (facts_.memories.empty()) facts_.memories = {"SM"};
  const auto& memory = facts_.receiving();
  auto& selection =
      wish({select_storage(memory, memory, memory), select_storage(memory)}, [this](const Command&, const Reply&) {
        facts_.can_select_memory = true;
        return true;
      });
  selection.patience = sim_patience;
}

void BringUp::announce() {
  // Without +CPMS there is one memory, whatever its name.
  if (!facts_.can_select_memory) facts_.memories = {facts_.receiving()};
  // Many Qualcomm refuse <ds> although +CNMI=? lists it; others advertise mode 2 and want 1.
  wish({set("AT+CNMI=2,1,0,2,0"), set("AT+CNMI=2,1,0,1,0"), set("AT+CNMI=2,1,0,0,0"), set("AT+CNMI=1,1,0,0,0"),
        set("AT+CNMI=2,1"), set("AT+CNMI=1,1")},
       [this](const Command& command, const Reply&) {
         facts_.announcements = command.text().substr(command.text().find('=') + 1);
         return true;
       })
      .patience = sim_patience;
  wish({set("AT+CREG=1")});  // 1, not 2: a line a change of cell is of no use here
  wish({set("AT+CEREG=1")});
}

}  // namespace otpost::at
