// The message memories of a modem: SM on the SIM, ME in the modem (3GPP 27.005 clause 3.2.2).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::emulator {

// <stat> of PDU mode (27.005 clause 3.1).
enum class Status { received_unread = 0, received_read = 1, stored_unsent = 2, stored_sent = 3 };

struct StoredPdu {
  std::string hex;
  Status status = Status::received_unread;
  bool shown = true;  // false: announced, and not to be seen yet (Huawei E3531)
};

using Slots = std::vector<std::optional<StoredPdu>>;

struct MemorySize {
  std::string name;  // "SM", "ME"
  int slots = 0;
};

class Memory {
 public:
  // `first_index`: of the first slot; 1 on most modems, 0 on some (SIM7600).
  Memory(const MemorySize& size, int first_index);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] int total() const { return static_cast<int>(slots_.size()); }
  [[nodiscard]] int used() const;
  // Of what is shown.
  [[nodiscard]] std::vector<int> used_indexes() const;
  [[nodiscard]] bool has_slot(int index) const;

  // Puts it into the first free slot and returns its index; nothing when the memory is full.
  std::optional<int> put(StoredPdu pdu);
  // What is in the slot; null when it is empty, not shown yet, or there is no such slot.
  [[nodiscard]] StoredPdu* at(int index);
  // The slot is empty afterwards.
  void erase(int index);
  void clear();

  // What lies in the slots, for a SIM that is moved: none are left.
  [[nodiscard]] Slots take_slots();
  void give_slots(Slots slots);

  [[nodiscard]] bool hides_any() const;
  void show_all();

 private:
  std::string name_;
  int first_index_;
  Slots slots_;
};

// All memories, and which of them the commands act on: mem1, mem2 and mem3 of AT+CPMS.
class Memories {
 public:
  // The first of them is selected for everything. `sizes` must not be empty.
  Memories(const std::vector<MemorySize>& sizes, int first_index);

  [[nodiscard]] std::vector<Memory>& all() { return memories_; }
  [[nodiscard]] const std::vector<Memory>& all() const { return memories_; }
  [[nodiscard]] Memory* find(std::string_view name);

  enum Purpose { reading, writing, receiving };  // mem1, mem2, mem3
  [[nodiscard]] Memory& of(Purpose purpose) { return memories_[selected_[purpose]]; }
  // `memory` must be one of `all()`.
  void select(Purpose purpose, const Memory& memory);
  void select_first();

 private:
  std::vector<Memory> memories_;
  std::size_t selected_[3] = {0, 0, 0};
};

}  // namespace otpost::emulator
