// [[group]], [[user]], [[number]] and [[integration]].
#include <fmt/core.h>

#include <set>

#include "gateway/daemon/given_once.hpp"
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

namespace {

// Reads one config's roster; what the sections share is kept here.
class RosterReader {
 public:
  explicit RosterReader(TableReader& root) : root_(root) {}

  inbox::Roster read() {
    for (auto& table : root_.tables("group")) read_group(table);
    for (auto& table : root_.tables("user")) read_user(table);
    for (auto& table : root_.tables("number")) read_number(table);
    for (auto& table : root_.tables("integration")) read_integration(table);
    for (const auto* once : {&group_names_, &names_, &numbers_, &sims_, &keys_}) once->note_repeats(root_.mistakes());
    return std::move(roster_);
  }

 private:
  // A group whose name is no good is known all the same: those who name it have made no mistake of their own.
  void read_group(TableReader& table) {
    const auto name = table.required("name", forms::text);
    if (name && !forms::name.read(*name))
      table.mistake(table.place_of("name"), fmt::format("\"name\" must be {}", forms::name.expected));
    group_names_.add(name, table.place_of("name"));
    if (name) known_groups_.insert(*name);
    table.refuse_unknown_keys();
    roster_.groups.push_back({name.value_or(""), table.place()});
  }

  void read_user(TableReader& table) {
    inbox::User user;
    const auto name = table.required("name", forms::name);
    names_.add(name, table.place_of("name"));
    user.name = name.value_or("");
    user.display_name = table.optional("display_name", forms::text).value_or(user.name);
    user.password_hash = table.required("password", forms::password_hash).value_or("");
    user.groups = read_memberships(table);
    user.role = table.optional("role", forms::role).value_or(inbox::Role::member);
    user.place = table.place();
    table.refuse_unknown_keys();
    roster_.users.push_back(std::move(user));
  }

  void read_number(TableReader& table) {
    inbox::Number number;
    const auto e164 = table.required("number", forms::phone_number);
    const auto iccid = table.required("iccid", forms::iccid);
    numbers_.add(e164, table.place_of("number"));
    sims_.add(iccid, table.place_of("iccid"));
    number.number = e164.value_or("");
    number.iccid = iccid.value_or("");
    number.label = table.optional("label", forms::text).value_or(number.number);
    number.groups = read_memberships(table);
    number.place = table.place();
    table.refuse_unknown_keys();
    roster_.numbers.push_back(std::move(number));
  }

  void read_integration(TableReader& table) {
    inbox::Integration integration;
    const auto name = table.required("name", forms::name);
    const auto key_hash = table.required("key_hash", forms::key_hash);
    names_.add(name, table.place_of("name"));
    keys_.add(key_hash, table.place_of("key_hash"));
    integration.name = name.value_or("");
    integration.key_hash = key_hash.value_or("");
    integration.groups = read_memberships(table);
    integration.view = table.flag("view");
    integration.audit = table.flag("audit");
    for (auto& address : table.list("addresses", forms::network))
      integration.addresses.push_back(std::move(address.value));
    integration.expires = table.moment("expires");
    integration.expires_place = table.place_of("expires");
    integration.place = table.place();
    table.refuse_unknown_keys();
    roster_.integrations.push_back(std::move(integration));
  }

  std::vector<inbox::Membership> read_memberships(TableReader& table) {
    std::vector<inbox::Membership> memberships;
    std::set<std::string> seen;
    for (auto& group : table.list("groups", forms::text)) {
      if (!known_groups_.contains(group.value))
        table.mistake(table.place_of("groups"), fmt::format("there is no group \"{}\"", group.value));
      if (!seen.insert(group.value).second)
        table.mistake(table.place_of("groups"), fmt::format("group \"{}\" is given twice", group.value));
      memberships.push_back({std::move(group.value), group.place});
    }
    return memberships;
  }

  TableReader& root_;
  inbox::Roster roster_;
  std::set<std::string, std::less<>> known_groups_;
  GivenOnce group_names_{"the name of this group"};
  GivenOnce names_{"this name of a user or integration"};
  GivenOnce numbers_{"this number"};
  GivenOnce sims_{"this iccid"};
  GivenOnce keys_{"this key_hash"};
};

}  // namespace

inbox::Roster read_roster(TableReader& root) {
  return RosterReader(root).read();
}

}  // namespace otpost::daemon
