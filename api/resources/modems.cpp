#include "api/resources/modems.hpp"

#include "gateway/inbox/access.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> list_modems(Call& call) {
  if (!inbox::may_administer(*call.desk.roster.now(), call.caller.caller))
    co_return http::to_response({403, "The modems are for admins.", "about:blank"});
  http::Response response;
  response.fields.emplace_back("Content-Type", "application/json");
  response.body = call.desk.modems();
  co_return response;
}

}  // namespace otpost::resources
