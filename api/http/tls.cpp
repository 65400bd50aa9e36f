#include "api/http/tls.hpp"

#include <fmt/core.h>
#include <openssl/ssl.h>

#include <stdexcept>

namespace otpost::http {

namespace asio = boost::asio;

namespace {

// RFC 9325 clause 4.2: ECDHE and AEAD alone.
constexpr const char* ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

[[noreturn]] void fail(const std::filesystem::path& file, const boost::system::error_code& error) {
  throw std::runtime_error(fmt::format("{} cannot be used for TLS: {}", file.string(), error.message()));
}

}  // namespace

std::shared_ptr<asio::ssl::context> server_tls(const api::TlsFiles& files) {
  auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
  auto* native = context->native_handle();
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  SSL_CTX_set_cipher_list(native, ciphers);
  SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_max_early_data(native, 0);
  boost::system::error_code error;
  context->use_certificate_chain_file(files.certificate.string(), error);
  if (error) fail(files.certificate, error);
  context->use_private_key_file(files.key.string(), asio::ssl::context::pem, error);
  if (error) fail(files.key, error);
  if (SSL_CTX_check_private_key(native) != 1)
    throw std::runtime_error(fmt::format("{} is not the key of {}", files.key.string(), files.certificate.string()));
  return context;
}

}  // namespace otpost::http
