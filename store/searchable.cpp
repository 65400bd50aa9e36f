#include "store/searchable.hpp"

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::store {

std::string fold_for_search(std::string_view text) {
  const inbox::FoldedText folded(text, text.size());
  std::string comparable;
  for (std::size_t i = 0; i < folded.size(); ++i) inbox::append_utf8(comparable, folded[i].key);
  return comparable;
}

std::string searchable_line(std::string_view sender, const std::optional<std::string>& service,
                            std::string_view masked) {
  return fold_for_search(sender) + '\n' + fold_for_search(service.value_or("")) + '\n' + fold_for_search(masked);
}

}  // namespace otpost::store
