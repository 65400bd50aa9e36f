// Sealed columns: bound to their table, column and row, so the row's id is taken before its content is sealed.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "gateway/base/secret.hpp"
#include "gateway/vault/keyring.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// The id that the next row of an AUTOINCREMENT table shall get; inside the writer's transaction nobody else takes it.
[[nodiscard]] std::int64_t next_id(Transaction& transaction, std::string_view table);

// Throws std::runtime_error naming the place, where these keys did not seal this for it.
[[nodiscard]] SecretText open_column(const vault::Keyring& keys, const std::vector<std::uint8_t>& sealed,
                                     const vault::SealedPlace& place);

}  // namespace otpost::store
