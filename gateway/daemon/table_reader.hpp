// Walks one table of the config: each key is asked for by name and form, every mistake is noted with its place and the
// walk goes on. What nobody asked for is unknown, and an error.
#pragma once

#include <toml++/toml.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/daemon/mistake.hpp"
#include "gateway/daemon/settings_forms.hpp"

namespace otpost::daemon {

// One of a list, and where it stands.
template <class T>
struct Located {
  T value;
  inbox::Place place;
};

// The table and the mistakes outlive the reader.
class TableReader {
 public:
  // `place`: of the table's own line.
  TableReader(const toml::table& table, inbox::Place place, Mistakes& mistakes)
      : table_(&table), place_(place), mistakes_(&mistakes) {}

  // Nothing where the key is absent, or present with a mistake, which is then noted.
  template <class T>
  std::optional<T> optional(std::string_view key, const forms::Form<T>& form);

  // The same, and absence is a mistake of the table.
  template <class T>
  std::optional<T> required(std::string_view key, const forms::Form<T>& form);

  // The entries that have the form; empty where the key is absent.
  template <class T>
  std::vector<Located<T>> list(std::string_view key, const forms::Form<T>& form);

  // False where the key is absent.
  bool flag(std::string_view key);

  // A TOML date, which begins at midnight UTC, or a date-time with its offset.
  std::optional<Time> moment(std::string_view key);

  std::optional<TableReader> table(std::string_view key);  // [key]
  std::vector<TableReader> tables(std::string_view key);   // [[key]]

  [[nodiscard]] inbox::Place place() const { return place_; }
  // Of the key, or of the table where it has none.
  [[nodiscard]] inbox::Place place_of(std::string_view key) const;
  [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }

  void mistake(inbox::Place place, std::string says) { mistakes_->push_back({place, std::move(says)}); }
  Mistakes& mistakes() { return *mistakes_; }

  // To be called last: notes every key that was not asked for.
  void refuse_unknown_keys();

 private:
  const toml::node* find(std::string_view key);
  void expected(std::string_view key, std::string_view what);

  const toml::table* table_;
  inbox::Place place_;
  Mistakes* mistakes_;
  std::set<std::string, std::less<>> asked_for_;
};

template <class T>
std::optional<T> TableReader::optional(std::string_view key, const forms::Form<T>& form) {
  const auto* node = find(key);
  if (!node) return std::nullopt;
  const auto* string = node->as_string();
  auto value = string ? form.read(string->get()) : std::nullopt;
  if (!value) expected(key, form.expected);
  return value;
}

template <class T>
std::optional<T> TableReader::required(std::string_view key, const forms::Form<T>& form) {
  if (!has(key)) mistake(place_, "\"" + std::string(key) + "\" is missing");
  return optional(key, form);
}

[[nodiscard]] inbox::Place place_of(const toml::node& node);

template <class T>
std::vector<Located<T>> TableReader::list(std::string_view key, const forms::Form<T>& form) {
  std::vector<Located<T>> values;
  const auto* node = find(key);
  if (!node) return values;
  const auto* array = node->as_array();
  if (!array) {
    expected(key, "a list of strings");
    return values;
  }
  for (const auto& entry : *array) {
    const auto* string = entry.as_string();
    if (auto value = string ? form.read(string->get()) : std::nullopt)
      values.push_back({std::move(*value), daemon::place_of(entry)});
    else
      mistake(place_of(key), "each of \"" + std::string(key) + "\" must be " + std::string(form.expected));
  }
  return values;
}

}  // namespace otpost::daemon
