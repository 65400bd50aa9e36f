#include "gateway/base/secret.hpp"

#include <strings.h>

namespace otpost {

void wipe(void* data, std::size_t size) noexcept {
  if (size != 0) ::explicit_bzero(data, size);
}

SecretText SecretText::take(std::string&& text) {
  SecretText taken{text};
  wipe(text.data(), text.size());
  text.clear();
  return taken;
}

}  // namespace otpost
