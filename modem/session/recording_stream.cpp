#include "modem/session/recording_stream.hpp"

#include <utility>

namespace otpost::session {

namespace asio = boost::asio;
using std::chrono::steady_clock;

RecordingStream::RecordingStream(std::unique_ptr<port::ByteStream> stream, Recording& recording,
                                 steady_clock::time_point began)
    : stream_(std::move(stream)), recording_(recording), began_(began) {
  recording_.note("opened", now());
}

asio::awaitable<Result<std::size_t>> RecordingStream::read_some(std::span<std::uint8_t> into) {
  auto count = co_await stream_->read_some(into);
  if (count)
    recording_.received({reinterpret_cast<const char*>(into.data()), *count}, now());
  else if (!closed_)
    recording_.note("lost", now());
  co_return count;
}

asio::awaitable<Result<void>> RecordingStream::write(std::string_view bytes) {
  recording_.sent(bytes, now());
  co_return co_await stream_->write(bytes);
}

void RecordingStream::close() {
  if (std::exchange(closed_, true)) return;
  recording_.note("closed", now());
  stream_->close();
}

std::chrono::milliseconds RecordingStream::now() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began_);
}

}  // namespace otpost::session
