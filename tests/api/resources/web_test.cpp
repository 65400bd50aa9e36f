#include "api/resources/web.hpp"

#include "tests/support/catch.hpp"

using otpost::resources::takes_gzip;

TEST_CASE("A browser that names gzip takes it") {
  for (const auto* accepted : {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", " deflate ,gzip ; q=0.5"}) {
    CAPTURE(accepted);
    CHECK(takes_gzip(accepted));
  }
}

TEST_CASE("Who does not name gzip, or weighs it with nothing, gets the plain file") {
  for (const auto* accepted : {"", "identity", "br", "x-gzip-like", "gzip;q=0", "gzip; q=0.000, br"}) {
    CAPTURE(accepted);
    CHECK_FALSE(takes_gzip(accepted));
  }
}
