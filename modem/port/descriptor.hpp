// The one owner of a file descriptor.
#pragma once

#include <unistd.h>

#include <utility>

namespace otpost::port {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int handle) : handle_(handle) {}
  ~Descriptor() { reset(); }

  Descriptor(Descriptor&& other) noexcept : handle_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    reset(other.release());
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int get() const { return handle_; }
  [[nodiscard]] explicit operator bool() const { return handle_ >= 0; }
  [[nodiscard]] int release() { return std::exchange(handle_, -1); }

  void reset(int handle = -1) {
    if (handle_ >= 0) ::close(handle_);
    handle_ = handle;
  }

 private:
  int handle_ = -1;
};

}  // namespace otpost::port
