#include "api/http/security_fields.hpp"

namespace otpost::http {

namespace {

constexpr const char* content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types 'none'";

constexpr const char* permissions_policy =
    "accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), geolocation=(), "
    "gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

}  // namespace

void add_security_fields(Response& response, const PublicOrigin& origin) {
  auto& fields = response.fields;
  fields.emplace_back("Content-Security-Policy", content_security_policy);
  fields.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
  fields.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
  fields.emplace_back("X-Content-Type-Options", "nosniff");
  fields.emplace_back("Referrer-Policy", "no-referrer");
  fields.emplace_back("Permissions-Policy", permissions_policy);
  if (origin.https) fields.emplace_back("Strict-Transport-Security", "max-age=31536000");
}

}  // namespace otpost::http
