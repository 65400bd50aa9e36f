// The daemon: owns every part, starts them in order and stops them in the reverse one.
//   start: store → audit "started" → network → modems.   stop: network → modems → intake → audit "stopped" → store.
#pragma once

#include <boost/asio/io_context.hpp>
#include <memory>

#include "gateway/daemon/settings.hpp"

namespace otpost::daemon {

class Gateway {
 public:
  // Throws store::OpenFailure, vault::MasterKeyFailure or std::runtime_error with a sentence for the admin.
  Gateway(boost::asio::io_context& context, Settings settings);
  ~Gateway();

  // Runs until a stop was asked for or a part has failed for good; true for an orderly end.
  // SIGTERM and SIGINT stop it, SIGHUP reloads the config.
  bool run();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace otpost::daemon
