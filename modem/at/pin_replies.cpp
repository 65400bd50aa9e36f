#include "modem/at/pin_replies.hpp"

#include <array>

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

struct MakersQuery {
  std::string_view maker;  // in lower case, as AT+CGMI names it
  std::string_view command;
  std::string_view prefix;
  std::size_t place;
};

constexpr std::array makers_queries{
    MakersQuery{"huawei", "AT^CPIN?", "^CPIN:", 3},  // ^CPIN: SIM PIN,<times>,<puk>,<pin>,<puk2>,<pin2>
    MakersQuery{"quectel", "AT+QPINC=\"SC\"", "+QPINC:", 1}, MakersQuery{"simcom", "AT+SPIC", "+SPIC:", 0},
    MakersQuery{"sierra", "AT+CPINC?", "+CPINC:", 0},        MakersQuery{"u-blox", "AT+UPINCNT", "+UPINCNT:", 0},
    MakersQuery{"zte", "AT+ZPINPUK=?", "+ZPINPUK:", 0},      MakersQuery{"cinterion", "AT^SPIC=\"SC\"", "^SPIC:", 0},
    MakersQuery{"icera", "AT%PINNUM?", "%PINNUM:", 0},       MakersQuery{"novatel", "AT$NWPINR?", "$NWPINR:", 0},
};

SimLock lock_of_error(const ResultCode& result) {
  if (!result.number) return SimLock::not_ready;
  switch (*result.number) {
    case 10:
    case 13:
    case 15:
    case 310:
    case 313:
    case 315:
      return SimLock::missing;
    case 11:
    case 311:
      return SimLock::pin;
    case 12:
    case 316:
      return SimLock::blocked;
    default:
      return SimLock::not_ready;
  }
}

}  // namespace

SimLock parse_sim_lock(const Reply& reply) {
  if (!reply.ok()) return lock_of_error(reply.result);
  if (reply.lines.empty()) return SimLock::open;
  const auto values = after_prefix(reply.lines.front(), "+CPIN:");
  const auto state = fields_of(values.value_or(std::string_view{})).front();
  if (state == "READY") return SimLock::open;
  if (state == "SIM PIN") return SimLock::pin;
  if (state.empty() || state == "NOT READY") return SimLock::not_ready;
  if (state == "NOT INSERTED") return SimLock::missing;
  return SimLock::blocked;  // SIM PUK, PH-SIM PIN, PH-NET PIN, …
}

std::vector<TriesQuery> tries_queries(std::string_view maker) {
  std::vector<TriesQuery> queries;
  queries.push_back({query("AT+CPINR=\"SIM PIN\"", "+CPINR:"), 1});
  for (const auto& entry : makers_queries)
    if (holds_word(maker, entry.maker)) queries.push_back({query(entry.command, entry.prefix), entry.place});
  return queries;
}

std::optional<int> parse_tries_left(const TriesQuery& query, const Reply& reply) {
  if (!reply.ok() || reply.lines.empty()) return std::nullopt;
  const auto values = after_prefix(reply.lines.front(), query.command.prefix());
  if (!values) return std::nullopt;
  return number_at(fields_of(*values), query.place);
}

}  // namespace otpost::at
