#include "modem/port/blocking_calls.hpp"

#include <boost/asio/execution_context.hpp>
#include <boost/asio/query.hpp>

namespace otpost::port {

namespace asio = boost::asio;

namespace {

// A service of the io_context: the threads touch it still when their caller has gone on already.
class BlockingCalls : public asio::execution_context::service {
 public:
  static asio::execution_context::id id;

  explicit BlockingCalls(asio::execution_context& context) : service(context) {}
  [[nodiscard]] async::Lane& lane() { return lane_; }

 private:
  void shutdown() noexcept override { lane_.join(); }

  async::Lane lane_{4, 256};
};

asio::execution_context::id BlockingCalls::id;

}  // namespace

async::Lane& blocking_calls(const asio::any_io_executor& executor) {
  return asio::use_service<BlockingCalls>(asio::query(executor, asio::execution::context)).lane();
}

}  // namespace otpost::port
