// What may be given once only in a config: names, numbers, SIMs, ports.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/daemon/mistake.hpp"

namespace otpost::daemon {

class GivenOnce {
 public:
  // `what`: in words, `this "number"`.
  explicit GivenOnce(std::string what) : what_(std::move(what)) {}

  void add(const std::optional<std::string>& value, inbox::Place place) {
    if (value) given_.push_back({*value, place});
  }

  // Notes each that was given before, in the file's order, at the later place.
  void note_repeats(Mistakes& mistakes) const;

 private:
  struct Given {
    std::string value;
    inbox::Place place;
  };
  std::string what_;
  std::vector<Given> given_;
};

}  // namespace otpost::daemon
