#include "modem/at/unsolicited.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "modem/at/fields.hpp"
#include "modem/at/storage_replies.hpp"

namespace otpost::at {

namespace {

struct Known {
  std::string_view beginning;
  News news;
};

// `^BOOT` is no restart mark: Huawei repeats it. The longer beginning first where one holds the other.
constexpr std::array known{
    Known{"+CMT:", News::message},
    Known{"+CDS:", News::message},
    Known{"+CBM:", News::broadcast},
    Known{"^SMMEMFULL", News::memory_full},
    Known{"+QIND: \"smsfull\"", News::memory_full},
    Known{"^SYSSTART", News::restarted},
    Known{"SMS DONE", News::restarted},
    Known{"SMS Ready", News::restarted},
    Known{"+AT: READY", News::restarted},
    Known{"+PBREADY", News::restarted},
    Known{"+QUSIM:", News::sim_changed},
    Known{"+QSIMSTAT:", News::sim_changed},
    Known{"+CSMINS:", News::sim_changed},
    Known{"#QSS:", News::sim_changed},
    Known{"^SIMST:", News::sim_changed},
    Known{"^SCKS", News::sim_changed},
    Known{"+CPIN:", News::sim_changed},
    Known{"+CREG:", News::registration},
    Known{"+CEREG:", News::registration},
    Known{"+C5GREG:", News::registration},
};

constexpr auto noise = std::to_array<std::string_view>(
    {"+CGREG:", "RING", "+CRING:", "+CLIP:", "+CCWA:", "+CUSD:", "+CIEV:", "+CNSMOD:", "+NITZ:", "+CTZV:", "+CTZE:",
     "+CFUN:", "+CUSATP:", "+CUSATEND", "Call Ready", "PB DONE", "POWERED DOWN", "NORMAL POWER DOWN", "NO CARRIER",
     // Huawei
     "^RSSI", "^HRSSILVL", "^HCSQ", "^MODE", "^DSFLOWRPT", "^NDISSTAT", "^NDISEND", "^BOOT", "^CSNR", "^SRVST", "^STIN",
     "^NWTIME", "^EONS", "^LWURC", "^LTERSRP", "^RFSWITCH", "^POSITION", "^ECCLIST", "^PDPDEACT", "^CCALLSTATE",
     "^CSCHANNELINFO", "^SHUTDOWN",
     // ZTE, Quectel, Sierra, Telit, u-blox, D-Link
     "+ZUSIMR:", "+ZDONR:", "+ZPASR:", "+ZPSTM:", "+ZEND", "+ZRSSI:", "+BEARTYPE", "+QIND:", "+QGPSURC:", "+QLWURC:",
     "+QTONEDET:", "+PACSP", "#STN:", "+UU", "+UCALLSTAT", "+SPNWNAME", "+PSBEARER"});

// Slots are numbered by the modem; a negative one (SIM7000G: not stored) or a wild one is no slot.
std::optional<int> slot_number(std::optional<int> number) {
  if (!number || *number < 0 || *number > 65535) return std::nullopt;
  return number;
}

// +CMTI: "SM",1 · "SM",-1 · ,-1 · SM,1 · "SM",1,"MMS PUSH",2,1
Unsolicited stored(std::string_view values) {
  const auto fields = fields_of(values);
  Unsolicited hint;
  hint.news = News::stored;
  hint.memory = storage_name(fields.front());
  hint.index = slot_number(number_at(fields, 1));
  return hint;
}

Unsolicited plain(News news) {
  Unsolicited line;
  line.news = news;
  return line;
}

}  // namespace

std::optional<Unsolicited> parse_unsolicited(std::string_view line) {
  for (const std::string_view prefix : {"+CMTI:", "+CDSI:"})
    if (const auto values = after_prefix(line, prefix)) return stored(*values);
  if (line == "RDY") return plain(News::restarted);
  const auto starts = [&](const Known& entry) { return line.starts_with(entry.beginning); };
  if (const auto found = std::find_if(known.begin(), known.end(), starts); found != known.end())
    return plain(found->news);
  const auto is_noise = [&](std::string_view beginning) { return line.starts_with(beginning); };
  if (std::any_of(noise.begin(), noise.end(), is_noise)) return plain(News::noise);
  return std::nullopt;
}

}  // namespace otpost::at
