// The house behind the door: finds who answers a request, asks who is calling, keeps foreign pages out, and turns the
// store's failures into answers. The feed's upgrade passes through here too.
#pragma once

#include "api/desk.hpp"
#include "api/http/router.hpp"
#include "api/http/service.hpp"
#include "api/live/feed.hpp"
#include "api/resources/call.hpp"

namespace otpost::api {

class Site final : public http::Service {
 public:
  Site(Desk& desk, live::Feed& feed);

  boost::asio::awaitable<http::Response> answer(http::Request& request) override;
  boost::asio::awaitable<std::optional<http::Response>> upgrade(http::Request& request, http::Stream& stream) override;

 private:
  enum class OpenTo { all, signed_in };
  struct Route {
    resources::Handler handler;
    OpenTo open_to;
  };

  void add(const char* method, std::string pattern, resources::Handler handler, OpenTo open_to = OpenTo::signed_in);
  boost::asio::awaitable<http::Response> answer_by(const Route& route, const http::Request& request);

  Desk& desk_;
  live::Feed& feed_;
  http::Router<Route> router_;
};

}  // namespace otpost::api
