#include "store/audit_text.hpp"

#include "gateway/inbox/utf8.hpp"

namespace otpost::store {

std::string bounded_audit_text(std::string_view text) {
  std::string bounded;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = inbox::code_point_at(text, at);
    std::string character;
    inbox::append_utf8(character, point.value == U'\0' ? inbox::replacement_character : point.value);
    if (bounded.size() + character.size() > longest_audit_field) break;
    bounded += character;
    at += point.size;
  }
  return bounded;
}

}  // namespace otpost::store
