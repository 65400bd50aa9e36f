#include "store/sealed_column.hpp"

#include <fmt/core.h>

#include <stdexcept>

#include "store/query.hpp"

namespace otpost::store {

std::int64_t next_id(Transaction& transaction, std::string_view table) {
  Query last(transaction, "SELECT seq FROM sqlite_sequence WHERE name = ?1", table);
  return last.step() ? last.integer(0) + 1 : 1;
}

SecretText open_column(const vault::Keyring& keys, const std::vector<std::uint8_t>& sealed,
                       const vault::SealedPlace& place) {
  auto plain = keys.open(sealed, place);
  if (!plain)
    throw std::runtime_error(fmt::format("{}.{} of row {} was not sealed for this place by the keys of this database",
                                         place.table, place.column, place.row));
  return std::move(*plain);
}

}  // namespace otpost::store
