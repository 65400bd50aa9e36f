// What a browser is told by a build without Node (OTPOST_WEB=OFF).
#include "api/http/assets.hpp"

namespace otpost::http {

std::span<const Asset> web_assets() {
  static constexpr Asset page{
      .path = "/",
      .content_type = "text/html; charset=utf-8",
      .body =
          "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>otpost</title>\n"
          "<h1>otpost is running</h1>\n"
          "<p>This build has no web inbox: it was made with OTPOST_WEB=OFF. Its HTTP interface and its feed "
          "work.</p>\n",
      .gzip = {},
      .immutable = false,
  };
  return {&page, 1};
}

}  // namespace otpost::http
