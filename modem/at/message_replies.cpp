#include "modem/at/message_replies.hpp"

#include <algorithm>
#include <utility>

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

constexpr int highest_index = 65535;
constexpr int unknown_status = 2;  // never deleted: a <stat> that nobody knows is treated as a draft

bool is_header(std::string_view line) {
  return line.starts_with("+CMG");
}

// `00`, `00` + FFs (Siemens MC35), zeros alone: what some modems show for an empty slot.
bool is_blank(std::string_view pdu) {
  if (pdu.size() <= 2) return true;
  const auto rest = pdu.substr(2);
  return pdu.starts_with("00") && (rest.find_first_not_of("Ff") == std::string_view::npos ||
                                   rest.find_first_not_of('0') == std::string_view::npos);
}

int status_of(const std::vector<std::string>& fields, std::size_t place) {
  const auto status = number_at(fields, place);
  if (!status) return 1;
  return *status >= 0 && *status <= 3 ? *status : unknown_status;
}

// A PDU on the header line itself, after the length and a blank: `+CMGL: 1,0,,23 0791…`.
std::string_view pdu_on_header(std::string_view header) {
  const auto blank = header.find_last_of(' ');
  if (blank == std::string_view::npos) return {};
  const auto tail = header.substr(blank + 1);
  return tail.size() > 16 && is_hex(tail) ? tail : std::string_view{};
}

struct Entry {
  std::vector<std::string> fields;  // of the header
  SecretText pdu;
};

SecretText without_blanks(std::string_view line) {
  std::string digits(line);
  std::erase(digits, ' ');
  return SecretText::take(std::move(digits));
}

// Headers with their PDUs. A header without a PDU has an empty one.
std::vector<Entry> entries_in(std::vector<std::string> lines) {
  std::vector<Entry> entries;
  for (auto& line : lines) {
    if (is_header(line)) {
      const auto pdu = pdu_on_header(line);
      const auto header = std::string_view(line).substr(0, line.size() - pdu.size());
      const auto colon = header.find(':');
      entries.push_back({fields_of(header.substr(std::min(colon, header.size() - 1) + 1)), SecretText(pdu)});
    } else if (!entries.empty() && entries.back().pdu.empty()) {
      entries.back().pdu = without_blanks(line);
    }
    wipe(line.data(), line.size());
  }
  return entries;
}

}  // namespace

std::vector<StoredPdu> parse_list(std::vector<std::string> lines) {
  std::vector<StoredPdu> listed;
  for (auto& entry : entries_in(std::move(lines))) {
    const auto index = number_at(entry.fields, 0);
    if (!index || *index < 0 || *index > highest_index || is_blank(entry.pdu.expose())) continue;
    listed.push_back({*index, status_of(entry.fields, 1), std::move(entry.pdu)});
  }
  return listed;
}

std::optional<StoredPdu> parse_read(int index, std::vector<std::string> lines) {
  auto entries = entries_in(std::move(lines));
  if (entries.empty() || is_blank(entries.front().pdu.expose())) return std::nullopt;
  auto& entry = entries.front();
  return StoredPdu{index, status_of(entry.fields, 0), std::move(entry.pdu)};
}

bool is_text_mode(const std::vector<std::string>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    if (const auto values = after_prefix(line, "+CMGR:"))
      return values->starts_with("\"REC") || values->starts_with("\"STO");
    return line.starts_with("+CMGL:") && line.find(",\"REC") != std::string::npos;
  });
}

}  // namespace otpost::at
