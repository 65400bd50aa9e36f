// What can be told of a port without opening it, and of an attempt to open it.
#pragma once

#include <sys/types.h>

#include <ctime>
#include <optional>
#include <string>
#include <tuple>

#include "gateway/base/result.hpp"

namespace otpost::session {

// There is no such device: it is waited for.
[[nodiscard]] bool is_absent(const Error& error);

// It is there, and busy or not ours: a person has to mend that.
[[nodiscard]] bool is_no_access(const Error& error);

using PortMark = std::optional<std::tuple<ino_t, dev_t, time_t, long>>;

// Changes when a device is plugged in anew or its rights are set; nullopt while there is none, or no file at all.
[[nodiscard]] PortMark mark_of(const std::string& port);

// A tcp:// port always is.
[[nodiscard]] bool is_there(const std::string& port);

}  // namespace otpost::session
