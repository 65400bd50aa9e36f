// Answers about message memories: +CPMS (3GPP 27.005 clause 3.2.2) and the range of +CMGD=?.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::at {

// The memories that a modem offers for reading (mem1), writing (mem2) and receiving (mem3).
struct StorageChoice {
  std::vector<std::string> reading, writing, receiving;

  bool operator==(const StorageChoice&) const = default;
};

struct StorageUse {
  int used = 0;
  int total = 0;

  bool operator==(const StorageUse&) const = default;
};

// `SM`, with or without quotes, or as UCS2 hex (0053004D) where AT+CSCS is stuck in "UCS2".
[[nodiscard]] std::string storage_name(std::string_view value);

// +CPMS: ("SM","ME"),("SM","ME"),("SM"), in every shape of modem-notes 1.6. Empty lists where there is no reading.
[[nodiscard]] StorageChoice parse_storage_choice(const std::vector<std::string>& lines);

// The answer to AT+CPMS="SM": mem1's use, +CPMS: 3,10,3,10,3,10. Also of AT+CPMS?, where the name comes first.
[[nodiscard]] std::optional<StorageUse> parse_storage_use(const std::vector<std::string>& lines);

// +CMGD: (1,22),(0-4) gives the slots in use. Empty where the modem does not say.
[[nodiscard]] std::vector<int> parse_slots(const std::vector<std::string>& lines);

}  // namespace otpost::at
