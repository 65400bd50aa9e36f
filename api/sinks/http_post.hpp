// One POST to a receiver, over TLS or, on loopback, plain. The third and last file of the house that instantiates
// Beast.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <utility>
#include <vector>

#include "api/sinks/sink.hpp"
#include "api/sinks/tls_client.hpp"

namespace otpost::sinks {

struct Posted {
  unsigned status = 0;
  std::string body;  // of the answer, at most 64 KiB
};

// `url`: the whole address. Throws SinkFailure; within 30 s.
boost::asio::awaitable<Posted> post(const boost::asio::any_io_executor& executor, const SinkSettings& settings,
                                    const std::string& url,
                                    const std::vector<std::pair<std::string, std::string>>& fields, std::string body);

}  // namespace otpost::sinks
