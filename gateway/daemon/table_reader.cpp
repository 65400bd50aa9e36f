#include "gateway/daemon/table_reader.hpp"

#include <fmt/core.h>

namespace otpost::daemon {

namespace {

inbox::Place place_at(const toml::source_position& position) {
  return {static_cast<int>(position.line), static_cast<int>(position.column)};
}

std::chrono::sys_days day(const toml::date& date) {
  return std::chrono::year_month_day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                     std::chrono::day{date.day}};
}

std::chrono::milliseconds time_of_day(const toml::time& time) {
  return std::chrono::hours{time.hour} + std::chrono::minutes{time.minute} + std::chrono::seconds{time.second} +
         std::chrono::milliseconds{time.nanosecond / 1'000'000};
}

}  // namespace

inbox::Place place_of(const toml::node& node) {
  return place_at(node.source().begin);
}

const toml::node* TableReader::find(std::string_view key) {
  asked_for_.emplace(key);
  return table_->get(key);
}

inbox::Place TableReader::place_of(std::string_view key) const {
  const auto found = table_->find(key);
  return found == table_->cend() ? place_ : place_at(found->first.source().begin);
}

void TableReader::expected(std::string_view key, std::string_view what) {
  mistake(place_of(key), fmt::format("\"{}\" must be {}", key, what));
}

bool TableReader::flag(std::string_view key) {
  const auto* node = find(key);
  if (!node) return false;
  const auto* value = node->as_boolean();
  if (!value) expected(key, "true or false");
  return value && value->get();
}

std::optional<Time> TableReader::moment(std::string_view key) {
  const auto* node = find(key);
  if (!node) return std::nullopt;
  if (const auto* date = node->as_date()) return Time{day(date->get())};
  const auto* date_time = node->as_date_time();
  if (date_time && date_time->get().offset) {
    const auto& [date, time, offset] = date_time->get();
    return Time{day(date)} + time_of_day(time) - std::chrono::minutes{offset->minutes};
  }
  expected(key, "a date, like 2027-01-01, or a date and time with its offset, like 2027-01-01T00:00:00Z, unquoted");
  return std::nullopt;
}

std::optional<TableReader> TableReader::table(std::string_view key) {
  const auto* node = find(key);
  if (!node) return std::nullopt;
  if (const auto* table = node->as_table()) return TableReader(*table, daemon::place_of(*node), *mistakes_);
  expected(key, fmt::format("a table: [{}]", key));
  return std::nullopt;
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
  std::vector<TableReader> readers;
  const auto* node = find(key);
  if (!node) return readers;
  const auto* array = node->as_array();
  if (!array || !array->is_array_of_tables()) {
    expected(key, fmt::format("a list of tables: [[{}]]", key));
    return readers;
  }
  for (const auto& entry : *array) readers.emplace_back(*entry.as_table(), daemon::place_of(entry), *mistakes_);
  return readers;
}

void TableReader::refuse_unknown_keys() {
  for (const auto& [key, node] : *table_)
    if (!asked_for_.contains(key.str()))
      mistake(place_at(key.source().begin), fmt::format("\"{}\" is no key that belongs here", key.str()));
}

}  // namespace otpost::daemon
