#include "api/live/outbox.hpp"

#include "gateway/base/secret.hpp"

namespace otpost::live {

namespace asio = boost::asio;

bool Outbox::push(std::string frame) {
  if (closed_ || !has_room(frame.size())) {
    wipe(frame.data(), frame.size());
    return false;
  }
  waiting_ += frame.size();
  frames_.push_back(std::move(frame));
  filled_.beat();
  return true;
}

asio::awaitable<std::optional<std::string>> Outbox::next() {
  while (frames_.empty() && !closed_) co_await filled_.wait();
  if (closed_) co_return std::nullopt;
  auto frame = std::move(frames_.front());
  frames_.pop_front();
  waiting_ -= frame.size();
  emptied_.beat();
  co_return frame;
}

asio::awaitable<async::Wake> Outbox::wait_for_room(std::chrono::steady_clock::duration patience) {
  co_return co_await emptied_.wait_for(patience);
}

void Outbox::close(CloseCode code) {
  if (closed_) return;
  closed_ = code;
  drop();
  filled_.beat();
  emptied_.beat();
}

void Outbox::drop() {
  for (auto& frame : frames_) wipe(frame.data(), frame.size());
  frames_.clear();
  waiting_ = 0;
}

}  // namespace otpost::live
