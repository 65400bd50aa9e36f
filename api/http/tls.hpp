// The TLS of our own listener.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <memory>

#include "api/server_settings.hpp"

namespace otpost::http {

// TLS 1.2 with forward secrecy and authenticated ciphers, or 1.3; no renegotiation, no compression, no early data.
// Throws std::runtime_error with a sentence that names the file and the cause.
[[nodiscard]] std::shared_ptr<boost::asio::ssl::context> server_tls(const api::TlsFiles& files);

}  // namespace otpost::http
