// otpost. What no command expected ends here: one line, and exit code 70.
#include <exception>
#include <iostream>

#include "gateway/daemon/command_line.hpp"
#include "gateway/daemon/exit_code.hpp"

int main(int argc, char** argv) {
  namespace exit_code = otpost::daemon::exit_code;
  try {
    const int code = otpost::daemon::run_command_line(argc, argv);
    if (std::cout.flush()) return code;
    std::cerr << "otpost: standard output cannot be written\n";
  } catch (const std::exception& error) {
    std::cerr << "otpost: " << error.what() << '\n';
  } catch (...) {
    std::cerr << "otpost: an unknown failure\n";
  }
  return exit_code::internal_error;
}
