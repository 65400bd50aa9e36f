// How every command ends (contract section 2).
#pragma once

namespace otpost::daemon::exit_code {

constexpr int done = 0;
constexpr int answer_is_no = 1;
constexpr int wrong_use = 2;
constexpr int not_permitted = 3;
constexpr int internal_error = 70;  // EX_SOFTWARE of sysexits(3)

}  // namespace otpost::daemon::exit_code
