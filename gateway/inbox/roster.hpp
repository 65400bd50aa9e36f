// Who is who: the people, groups, numbers and integrations of one config, as plain values. A reload makes a new Roster
// of the next generation; nobody changes one.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"

namespace otpost::inbox {

// Where the config says so: lines and columns count from 1. An entry's own place is the line of its [[table]].
struct Place {
  int line = 0;
  int column = 0;
};

// A role manages; only a group lets one view (contract section 3).
enum class Role { member, auditor, admin };
[[nodiscard]] std::string_view to_text(Role role);

struct Membership {
  std::string group;
  Place place;
};

struct Group {
  std::string name;
  Place place;
};

struct User {
  std::string name;
  std::string display_name;   // the name where the config gives none
  std::string password_hash;  // Argon2id, PHC string form
  std::vector<Membership> groups;
  Role role = Role::member;
  Place place;
};

struct Number {
  std::string number;  // E.164
  std::string label;
  std::string iccid;  // of the SIM that has it
  std::vector<Membership> groups;
  Place place;
};

struct Integration {
  std::string name;
  std::string key_hash;
  std::vector<Membership> groups;
  bool view = false;                   // its feed carries text and code
  bool audit = false;                  // it may pull the audit log
  std::vector<std::string> addresses;  // CIDR; empty: from anywhere
  std::optional<Time> expires;
  Place expires_place;
  Place place;
};

struct Roster {
  Generation generation;
  std::string file;  // the config's path, for `explain`
  std::vector<Group> groups;
  std::vector<User> users;
  std::vector<Number> numbers;
  std::vector<Integration> integrations;

  // nullptr where there is none.
  [[nodiscard]] const User* user(std::string_view name) const;
  [[nodiscard]] const Integration* integration(std::string_view name) const;
  [[nodiscard]] const Number* number(std::string_view e164) const;
  [[nodiscard]] const Number* number_of_sim(std::string_view iccid) const;
};

// The roster in force. Any thread.
class CurrentRoster {
 public:
  explicit CurrentRoster(std::shared_ptr<const Roster> first) : roster_(std::move(first)) {}

  [[nodiscard]] std::shared_ptr<const Roster> now() const { return roster_.load(); }
  void replace(std::shared_ptr<const Roster> next) { roster_.store(std::move(next)); }

 private:
  std::atomic<std::shared_ptr<const Roster>> roster_;
};

}  // namespace otpost::inbox
