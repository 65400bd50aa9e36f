// Expected failures travel as values (style: early return in two plain lines). Exceptions are for a broken
// installation or a failing database.
#pragma once

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

namespace otpost {

using Error = boost::system::error_code;

template <class T>
using Result = boost::system::result<T>;

}  // namespace otpost
