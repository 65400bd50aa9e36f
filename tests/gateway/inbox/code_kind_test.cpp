#include "gateway/inbox/code_kind.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {

TEST_CASE("Every kind is read back from its name") {
  for (const CodeKind kind :
       {CodeKind::sign_in, CodeKind::payment, CodeKind::password_reset, CodeKind::new_device, CodeKind::other}) {
    CHECK(code_kind_from_text(to_text(kind)) == kind);
  }
  CHECK_FALSE(code_kind_from_text("login"));
}

}  // namespace otpost::inbox
