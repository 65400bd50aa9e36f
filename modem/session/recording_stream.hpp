// A ByteStream whose octets go on record on their way.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>

#include "modem/port/stream.hpp"
#include "modem/session/recording.hpp"

namespace otpost::session {

class RecordingStream final : public port::ByteStream {
 public:
  // `recording` outlives it; `began` is its time 0.
  RecordingStream(std::unique_ptr<port::ByteStream> stream, Recording& recording,
                  std::chrono::steady_clock::time_point began);
  ~RecordingStream() override { close(); }
  RecordingStream(const RecordingStream&) = delete;
  RecordingStream& operator=(const RecordingStream&) = delete;

  boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override;
  boost::asio::awaitable<Result<void>> write(std::string_view bytes) override;
  void close() override;

 private:
  [[nodiscard]] std::chrono::milliseconds now() const;

  std::unique_ptr<port::ByteStream> stream_;
  Recording& recording_;
  std::chrono::steady_clock::time_point began_;
  bool closed_ = false;
};

}  // namespace otpost::session
