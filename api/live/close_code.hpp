// Why a feed ends (contract section 5; RFC 6455 clause 7.4).
#pragma once

#include <cstdint>

namespace otpost::live {

enum class CloseCode : std::uint16_t {
  going_away = 1001,      // the server stops
  too_big = 1009,         // a frame over 16 KiB
  internal_error = 1011,  // the store failed: come back with the last seq
  signed_out = 4401,      // signed out, expired, or a right withdrawn
  too_far_behind = 4429,  // come back with the last seq
};

[[nodiscard]] constexpr const char* to_text(CloseCode code) {
  switch (code) {
    case CloseCode::going_away:
      return "the server stops";
    case CloseCode::too_big:
      return "a frame is at most 16 KiB";
    case CloseCode::internal_error:
      return "the server failed";
    case CloseCode::signed_out:
      return "signed out, expired or right withdrawn";
    case CloseCode::too_far_behind:
      return "too far behind";
  }
  return "";
}

}  // namespace otpost::live
