// A PDU's fields under the names that the fixtures use: those of `otpost decode`, and what it does not print.
#pragma once

#include <boost/json/value.hpp>
#include <string_view>

#include "modem/sms/pdu.hpp"

namespace otpost::sms::test {

[[nodiscard]] boost::json::value field(const Pdu& pdu, std::string_view name);

}  // namespace otpost::sms::test
