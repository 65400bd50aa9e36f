// `otpost hash-password`: a password in, its Argon2id string out.
#pragma once

#include <iosfwd>

namespace otpost::daemon {

enum class Asking { silently, with_prompts };

// Reads one line, without its newline; with prompts (on `err`) it is asked for twice. Returns the exit code: 0, or 2
// for no password, one that is too long, or two that differ.
int hash_password_line(std::istream& in, Asking asking, std::ostream& out, std::ostream& err);

// The same on the standard streams; prompts where a terminal is there, which then shows nothing of what is typed.
int hash_password();

}  // namespace otpost::daemon
