#include "modem/emulator/memories.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace otpost::emulator {

Memory::Memory(const MemorySize& size, int first_index)
    : name_(size.name), first_index_(first_index), slots_(static_cast<std::size_t>(size.slots)) {}

int Memory::used() const {
  return static_cast<int>(used_indexes().size());
}

std::vector<int> Memory::used_indexes() const {
  std::vector<int> indexes;
  for (std::size_t i = 0; i < slots_.size(); ++i)
    if (slots_[i] && slots_[i]->shown) indexes.push_back(static_cast<int>(i) + first_index_);
  return indexes;
}

bool Memory::has_slot(int index) const {
  return index >= first_index_ && index < first_index_ + total();
}

std::optional<int> Memory::put(StoredPdu pdu) {
  const auto free = std::ranges::find_if(slots_, [](const auto& slot) { return !slot; });
  if (free == slots_.end()) return std::nullopt;
  *free = std::move(pdu);
  return static_cast<int>(free - slots_.begin()) + first_index_;
}

StoredPdu* Memory::at(int index) {
  if (!has_slot(index)) return nullptr;
  auto& slot = slots_[static_cast<std::size_t>(index - first_index_)];
  return slot && slot->shown ? &*slot : nullptr;
}

void Memory::erase(int index) {
  assert(has_slot(index));
  slots_[static_cast<std::size_t>(index - first_index_)].reset();
}

void Memory::clear() {
  for (auto& slot : slots_) slot.reset();
}

Slots Memory::take_slots() {
  return std::exchange(slots_, {});
}

void Memory::give_slots(Slots slots) {
  slots_ = std::move(slots);
}

bool Memory::hides_any() const {
  return std::ranges::any_of(slots_, [](const auto& slot) { return slot && !slot->shown; });
}

void Memory::show_all() {
  for (auto& slot : slots_)
    if (slot) slot->shown = true;
}

Memories::Memories(const std::vector<MemorySize>& sizes, int first_index) {
  assert(!sizes.empty());
  for (const auto& size : sizes) memories_.emplace_back(size, first_index);
}

Memory* Memories::find(std::string_view name) {
  const auto found = std::ranges::find(memories_, name, &Memory::name);
  return found == memories_.end() ? nullptr : &*found;
}

void Memories::select(Purpose purpose, const Memory& memory) {
  selected_[purpose] = static_cast<std::size_t>(&memory - memories_.data());
}

void Memories::select_first() {
  std::ranges::fill(selected_, 0U);
}

}  // namespace otpost::emulator
