#include "modem/emulator/memories.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::emulator;

TEST_CASE("Slots are numbered from where the model numbers them") {
  Memory from_one({"SM", 2}, 1);
  CHECK_FALSE(from_one.has_slot(0));
  CHECK(from_one.has_slot(1));
  CHECK(from_one.has_slot(2));
  CHECK_FALSE(from_one.has_slot(3));
  CHECK(Memory({"ME", 2}, 0).put({"00", Status::received_unread}) == 0);
}

TEST_CASE("The first free slot is taken, and none when all are used") {
  Memory memory({"SM", 2}, 1);
  CHECK(memory.put({"01", Status::received_unread}) == 1);
  CHECK(memory.put({"02", Status::received_unread}) == 2);
  CHECK_FALSE(memory.put({"03", Status::received_unread}).has_value());
  memory.erase(1);
  CHECK(memory.put({"04", Status::received_unread}) == 1);
  CHECK(memory.at(1)->hex == "04");
  CHECK(memory.used() == 2);
}

TEST_CASE("Each purpose has a memory of its own, the first until another is selected") {
  Memories memories({{"SM", 2}, {"ME", 3}}, 1);
  CHECK(memories.of(Memories::receiving).name() == "SM");
  memories.select(Memories::receiving, *memories.find("ME"));
  CHECK(memories.of(Memories::receiving).name() == "ME");
  CHECK(memories.of(Memories::reading).name() == "SM");
  CHECK(memories.find("MT") == nullptr);
  memories.select_first();
  CHECK(memories.of(Memories::receiving).name() == "SM");
}
