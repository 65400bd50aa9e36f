#include "gateway/daemon/decode_command.hpp"

#include <boost/json/serialize.hpp>
#include <istream>
#include <ostream>
#include <string>

#include "gateway/daemon/pdu_json.hpp"
#include "modem/sms/decode.hpp"

namespace otpost::daemon {

int run_decode(std::istream& in, std::ostream& out) {
  std::string line;
  while (std::getline(in, line)) out << boost::json::serialize(pdu_json(sms::decode(line), IncludeText::yes)) << '\n';
  out.flush();
  return 0;
}

}  // namespace otpost::daemon
