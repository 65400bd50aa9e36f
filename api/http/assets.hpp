// The files of the web inbox, embedded in the program.
#pragma once

#include <span>
#include <string_view>

namespace otpost::http {

/// One file as it is served. All views point into the program's own read-only data and are valid for its whole life.
struct Asset {
  std::string_view path;          // of the request: "/" for the page itself, "/app-3F2A81CC.js" for the rest
  std::string_view content_type;  // the header's value, charset included
  std::string_view body;
  std::string_view gzip;  // the body for `Accept-Encoding: gzip`; empty where compressing gains nothing
  bool immutable;         // the name holds the content's hash, so it may be cached for ever
};

/// Every file of the web inbox, the page itself first. Made by api/web/embed.mjs; a build with OTPOST_WEB=OFF has one
/// plain page instead (api/web/without_inbox.cpp). Any thread.
[[nodiscard]] std::span<const Asset> web_assets();

}  // namespace otpost::http
