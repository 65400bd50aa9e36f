#include "store/query.hpp"

namespace otpost::store {

Query::~Query() {
  statement_.tryReset();
}

std::vector<std::uint8_t> Query::octets(int column) const {
  const auto value = statement_.getColumn(column);
  const auto* first = static_cast<const std::uint8_t*>(value.getBlob());
  return {first, first + value.getBytes()};
}

std::optional<Time> Query::optional_time(int column) const {
  if (null(column)) return std::nullopt;
  return time(column);
}

std::optional<std::string> Query::optional_text(int column) const {
  if (null(column)) return std::nullopt;
  return text(column);
}

// An empty value is an empty blob, not NULL, for which SQLite takes a null address.
void Query::bind(int place, std::span<const std::uint8_t> value) {
  static constexpr std::uint8_t nothing = 0;
  statement_.bind(place, value.empty() ? &nothing : value.data(), static_cast<int>(value.size()));
}

}  // namespace otpost::store
