// Where calls of the kernel that may block for seconds are made: open() in some drivers, the reset of a USB port. One
// modem in that state must not keep the others waiting.
#pragma once

#include <boost/asio/any_io_executor.hpp>

#include "gateway/async/lane.hpp"

namespace otpost::port {

// Four threads for all modems of an io_context, which joins them before it goes.
[[nodiscard]] async::Lane& blocking_calls(const boost::asio::any_io_executor& executor);

}  // namespace otpost::port
