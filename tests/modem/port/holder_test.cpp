#include "modem/port/holder.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "modem/port/descriptor.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::port;
namespace errc = boost::system::errc;

namespace {

struct HeldTerminal {
  HeldTerminal() {
    REQUIRE(::grantpt(master.get()) == 0);
    REQUIRE(::unlockpt(master.get()) == 0);
    path = ::ptsname(master.get());
    slave.reset(::open(path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    REQUIRE(slave);
  }

  Descriptor master{::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)};
  Descriptor slave;
  std::string path;
};

}  // namespace

TEST_CASE("Who has a terminal open is told by name") {
  HeldTerminal held;
  const auto holder = holder_of(held.path);
  REQUIRE(holder);
  CHECK(holder->process == "test_port");
  CHECK(holder->pid == ::getpid());
  CHECK(holder->seen);
}

TEST_CASE("A busy port names its holder, a forbidden one the cure, and other errors speak for themselves") {
  HeldTerminal held;
  CHECK(explain(make_error_code(errc::device_or_resource_busy), held.path)
            .starts_with("busy: held by test_port (process "));
  CHECK(explain(make_error_code(errc::permission_denied), held.path).find("70-otpost-modems.rules") !=
        std::string::npos);
  CHECK(explain(make_error_code(errc::no_such_file_or_directory), held.path) == "No such file or directory");
}
