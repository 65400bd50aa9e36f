#include "gateway/daemon/serve_command.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <boost/asio/io_context.hpp>
#include <iostream>

#include "gateway/base/log.hpp"
#include "gateway/daemon/gateway.hpp"
#include "gateway/daemon/settings.hpp"

namespace otpost::daemon {

namespace {

// Texts, codes and keys are in this process: no core dump, no reading of its memory by other processes of the same
// user, and no file that others may read.
void keep_memory_private() {
  ::prctl(PR_SET_DUMPABLE, 0);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::umask(0077);
}

}  // namespace

int serve(const std::filesystem::path& config) {
  keep_memory_private();
  auto loaded = load_settings(config);
  for (const auto& mistake : loaded.mistakes) std::cerr << to_line(config, mistake) << '\n';
  if (!loaded.settings) return 1;
  try {
    boost::asio::io_context context(1);
    Gateway gateway(context, std::move(*loaded.settings));
    return gateway.run() ? 0 : 1;
  } catch (const std::exception& error) {
    log::error("{}", error.what());
    return 1;
  }
}

}  // namespace otpost::daemon
