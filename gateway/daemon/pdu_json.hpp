// A PDU as `otpost decode` prints it (contract, section 6).
#pragma once

#include <boost/json/object.hpp>

#include "modem/sms/pdu.hpp"

namespace otpost::daemon {

enum class IncludeText { no, yes };

[[nodiscard]] boost::json::object pdu_json(const sms::Pdu& pdu, IncludeText text);

}  // namespace otpost::daemon
