// One run of a prepared statement. Its end resets the statement: one left half-way would keep its snapshot of the
// database, and the next reader of this connection would see the past.
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// Of one thread, like its connection. Two runs of the same `sql` may not be under way at a time.
class Query {
 public:
  // Binds the values to ?1, ?2, … in order.
  template <class... Values>
  Query(Connection& connection, const char* sql, const Values&... values) : statement_(connection.statement(sql)) {
    int place = 0;
    (bind(++place, values), ...);
  }
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  // Moves to the next row; false after the last. Throws SQLite::Exception.
  bool step() { return statement_.executeStep(); }
  // Runs a change. Throws SQLite::Exception.
  void run() { statement_.exec(); }

  // Columns of the row, counted from 0.
  [[nodiscard]] std::int64_t integer(int column) const { return statement_.getColumn(column).getInt64(); }
  [[nodiscard]] int small(int column) const { return statement_.getColumn(column).getInt(); }
  [[nodiscard]] bool is(int column) const { return small(column) != 0; }
  [[nodiscard]] bool null(int column) const { return statement_.getColumn(column).isNull(); }
  [[nodiscard]] Time time(int column) const { return from_milliseconds(integer(column)); }
  [[nodiscard]] std::string text(int column) const { return statement_.getColumn(column).getString(); }
  [[nodiscard]] std::vector<std::uint8_t> octets(int column) const;
  [[nodiscard]] std::optional<Time> optional_time(int column) const;
  [[nodiscard]] std::optional<std::string> optional_text(int column) const;

 private:
  void bind(int place, std::int64_t value) { statement_.bind(place, value); }
  void bind(int place, int value) { statement_.bind(place, value); }
  void bind(int place, bool value) { statement_.bind(place, value ? 1 : 0); }
  void bind(int place, Time value) { statement_.bind(place, to_milliseconds(value)); }
  void bind(int place, const std::string& value) { statement_.bind(place, value); }
  void bind(int place, const char*) = delete;  // its end would be searched
  void bind(int place, std::string_view value) { statement_.bind(place, std::string(value)); }
  void bind(int place, std::span<const std::uint8_t> value);
  void bind(int place, const std::vector<std::uint8_t>& value) { bind(place, std::span(value)); }
  template <std::size_t size>
  void bind(int place, const std::array<std::uint8_t, size>& value) {
    bind(place, std::span<const std::uint8_t>(value));
  }
  template <class Tag>
  void bind(int place, Identifier<Tag> value) {
    statement_.bind(place, value.value);
  }
  template <class Value>
  void bind(int place, const std::optional<Value>& value) {
    if (value)
      bind(place, *value);
    else
      statement_.bind(place);
  }

  SQLite::Statement& statement_;
};

}  // namespace otpost::store
