#include "gateway/inbox/code_kind.hpp"

#include <array>
#include <utility>

namespace otpost::inbox {
namespace {

constexpr std::array<std::pair<CodeKind, std::string_view>, 5> names{{
    {CodeKind::sign_in, "sign-in"},
    {CodeKind::payment, "payment"},
    {CodeKind::password_reset, "password-reset"},
    {CodeKind::new_device, "new-device"},
    {CodeKind::other, "other"},
}};

}  // namespace

std::string_view to_text(CodeKind kind) {
  for (const auto& [named, name] : names) {
    if (named == kind) return name;
  }
  return "other";
}

std::optional<CodeKind> code_kind_from_text(std::string_view text) {
  for (const auto& [named, name] : names) {
    if (name == text) return named;
  }
  return std::nullopt;
}

}  // namespace otpost::inbox
