// The forms of what is reached over a network, or by a path in its place.
#include <algorithm>
#include <boost/url/parse.hpp>
#include <charconv>

#include "api/http/network.hpp"
#include "gateway/daemon/settings_forms.hpp"

namespace otpost::daemon::forms {

namespace {

std::optional<std::uint16_t> read_port(std::string_view digits) {
  std::uint16_t port = 0;
  const auto* end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, port);
  if (error != std::errc{} || rest != end) return std::nullopt;
  return port;
}

// "host:port" and "[address]:port": an IPv6 address must wear brackets.
std::optional<ListenAddress> read_listen_address(std::string_view string) {
  const auto colon = string.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto port = read_port(string.substr(colon + 1));
  auto host = string.substr(0, colon);
  const bool bracketed = host.starts_with('[') && host.ends_with(']');
  if (bracketed) host = host.substr(1, host.size() - 2);
  const bool is_v6 = host.find(':') != std::string_view::npos;
  if (!port || bracketed != is_v6 || !http::parse_address(host)) return std::nullopt;
  return ListenAddress{std::string(host), *port};
}

std::optional<std::string> read_network(std::string_view string) {
  if (!http::parse_network(string)) return std::nullopt;
  return std::string(string);
}

// scheme://host:port and nothing after it.
bool is_endpoint(std::string_view string, std::string_view scheme) {
  const auto url = boost::urls::parse_uri(string);
  return url && url->scheme() == scheme && !url->encoded_host().empty() && url->port_number() != 0 &&
         url->encoded_path().empty() && !url->has_userinfo() && !url->has_query() && !url->has_fragment();
}

bool is_absolute_path(std::string_view string) {
  return string.size() > 1 && string.starts_with('/') &&
         std::ranges::none_of(string, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

std::optional<std::string> read_modem_port(std::string_view string) {
  if (!is_absolute_path(string) && !is_endpoint(string, "tcp")) return std::nullopt;
  return std::string(string);
}

std::optional<std::string> read_syslog_address(std::string_view string) {
  if (!is_endpoint(string, "tls") && !is_endpoint(string, "tcp")) return std::nullopt;
  return std::string(string);
}

std::optional<std::string> read_https_address(std::string_view string) {
  const auto url = boost::urls::parse_uri(string);
  if (!url || url->encoded_host().empty() || url->has_userinfo() || url->has_fragment()) return std::nullopt;
  const auto origin = http::parse_public_url(std::string(url->encoded_origin()));
  if (!origin || (!origin->https && !origin->on_loopback())) return std::nullopt;
  return std::string(string);
}

std::optional<std::string> read_file_address(std::string_view string) {
  if (!is_absolute_path(string)) return std::nullopt;
  return std::string(string);
}

const Form<std::string> syslog_address{
    "tls://host:port or tcp://host:port; udp:// is refused, it loses entries silently", read_syslog_address};
const Form<std::string> https_address{"an https:// address, or an http:// one on loopback, without a password in it",
                                      read_https_address};
const Form<std::string> file_address{"the absolute path of a file", read_file_address};

}  // namespace

const Form<std::string>& sink_address(sinks::SinkType type) {
  if (type == sinks::SinkType::syslog) return syslog_address;
  if (type == sinks::SinkType::file) return file_address;
  return https_address;
}

const Form<ListenAddress> listen_address{"a literal address and a port, like 127.0.0.1:8080 or [::1]:8080",
                                         read_listen_address};
const Form<http::PublicOrigin> origin{"an origin: http:// or https://, a host, perhaps a port, no path",
                                      http::parse_public_url};
const Form<std::string> network{"an address or a network, like 10.0.0.0/8", read_network};
const Form<std::string> modem_port{"an absolute path, like /dev/serial/by-id/usb-…, or tcp://host:port",
                                   read_modem_port};

}  // namespace otpost::daemon::forms
