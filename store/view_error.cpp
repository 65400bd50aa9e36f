#include <boost/system/error_category.hpp>

#include "store/views.hpp"

namespace otpost::store {

namespace {

// Boost's categories are never deleted through their base, whose destructor is therefore not virtual.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
class ViewCategory final : public boost::system::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "otpost.view"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<ViewError>(value)) {
      case ViewError::not_found:
        return "there is no such message";
      case ViewError::destroyed:
        return "retention has destroyed the text";
      case ViewError::not_permitted:
        return "the viewer may not view this number";
    }
    return "unknown view error";
  }
};
#pragma GCC diagnostic pop

}  // namespace

boost::system::error_code make_error_code(ViewError error) {
  static const ViewCategory category;
  return {static_cast<int>(error), category};
}

}  // namespace otpost::store
