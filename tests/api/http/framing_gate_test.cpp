#include "api/http/framing_gate.hpp"

#include <array>
#include <vector>

#include "tests/support/catch.hpp"

using namespace otpost::http;

namespace {

const std::vector<std::string> hosts{"otp.example.com", "127.0.0.1:8080"};

struct Vector {
  const char* what;
  std::string header;
};

std::string with_fields(const std::string& fields) {
  return "POST /api/session HTTP/1.1\r\nHost: otp.example.com\r\n" + fields + "\r\n";
}

std::string with_target(const std::string& target) {
  return "GET " + target + " HTTP/1.1\r\nHost: otp.example.com\r\n\r\n";
}

}  // namespace

TEST_CASE("What two readers could cut differently is refused with 400") {
  const Vector vectors[] = {
      // Accepted by Beast 1.81, security-notes 3.5.
      {"TE: gzip before CL", with_fields("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n")},
      {"TE: identity before CL", with_fields("Transfer-Encoding: identity\r\nContent-Length: 5\r\n")},
      {"TE: xchunked", with_fields("Transfer-Encoding: xchunked\r\n")},
      {"TE: chunked, chunked", with_fields("Transfer-Encoding: chunked, chunked\r\n")},
      {"HTTP/1.0 with chunked", "POST / HTTP/1.0\r\nHost: otp.example.com\r\nTransfer-Encoding: chunked\r\n\r\n"},
      {"CL: 5, 5", with_fields("Content-Length: 5, 5\r\n")},
      {"CL twice, equal", with_fields("Content-Length: 5\r\nContent-Length: 5\r\n")},
      {"obs-fold with a space", with_fields("X-Long: a\r\n b\r\n")},
      {"obs-fold with a tab", with_fields("X-Long: a\r\n\tb\r\n")},
      {"obs-fold before any field", "GET / HTTP/1.1\r\n Host: otp.example.com\r\n\r\n"},
      {"no Host", "GET / HTTP/1.1\r\n\r\n"},
      {"no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n"},
      {"two Hosts", with_fields("Host: otp.example.com\r\n")},
      // Rejected by Beast too; the gate does not count on it.
      {"CL then TE", with_fields("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")},
      {"TE then CL", with_fields("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n")},
      {"TE twice", with_fields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")},
      {"TE: gzip, chunked", with_fields("Transfer-Encoding: gzip, chunked\r\n")},
      {"TE empty", with_fields("Transfer-Encoding:\r\n")},
      {"CLs that differ", with_fields("Content-Length: 5\r\nContent-Length: 6\r\n")},
      {"CL: +5", with_fields("Content-Length: +5\r\n")},
      {"CL: -1", with_fields("Content-Length: -1\r\n")},
      {"CL: 0x5", with_fields("Content-Length: 0x5\r\n")},
      {"CL empty", with_fields("Content-Length: \r\n")},
      {"CL overflows", with_fields("Content-Length: 99999999999999999999\r\n")},
      {"space before the colon", with_fields("Content-Length : 5\r\n")},
      {"field without a name", with_fields(": 5\r\n")},
      {"field without a colon", with_fields("Content-Length\r\n")},
      {"bare LF after a field", "GET / HTTP/1.1\r\nHost: otp.example.com\n"},
      {"bare LF after the request line", "GET / HTTP/1.1\n"},
      {"bare CR in a value", with_fields("X-A: b\rc\r\n")},
      {"NUL in a value", with_fields(std::string("X-A: b\0c\r\n", 10))},
      {"DEL in a value", with_fields("X-A: b\x7f\r\n")},
      {"ESC in a name", with_fields("X-\x1b: b\r\n")},
      {"empty request line", "\r\n"},
      {"two words", "GET /\r\nHost: otp.example.com\r\n\r\n"},
      {"two spaces", "GET  / HTTP/1.1\r\nHost: otp.example.com\r\n\r\n"},
      {"HTTP/0.9", "GET / HTTP/0.9\r\nHost: otp.example.com\r\n\r\n"},
      {"HTTP/2.0", "GET / HTTP/2.0\r\nHost: otp.example.com\r\n\r\n"},
      {"lower-case version", "GET / http/1.1\r\nHost: otp.example.com\r\n\r\n"},
      {"a method that is no token", "G(T / HTTP/1.1\r\nHost: otp.example.com\r\n\r\n"},
      {"absolute-form", with_target("http://otp.example.com/")},
      {"authority-form", "CONNECT otp.example.com:443 HTTP/1.1\r\nHost: otp.example.com\r\n\r\n"},
      {"asterisk-form", "OPTIONS * HTTP/1.1\r\nHost: otp.example.com\r\n\r\n"},
      {"// first", with_target("//evil.example/")},
      {"// inside", with_target("/api//messages")},
      {"fragment", with_target("/#x")},
      {"broken escape", with_target("/api/%4")},
      {"escaped NUL", with_target("/api/%00")},
      {"escaped slash", with_target("/api/messages%2F1")},
      {"non-ASCII", with_target("/\xc3\xa9")},
  };
  for (const auto& vector : vectors) {
    CAPTURE(vector.what);
    REQUIRE(end_of_header(vector.header) == vector.header.size());
    const auto refusal = refuse(vector.header, hosts);
    REQUIRE(refusal);
    CHECK(refusal->status == 400);
    CHECK_FALSE(refusal->why.empty());
  }
}

TEST_CASE("What is said in one way passes") {
  const std::string passing[] = {
      with_target("/"),
      with_target("/api/messages?number=%2B491511&q=a+b"),
      with_fields("Content-Length: 5\r\n"),
      with_fields("content-length:5\r\n"),
      with_fields("Transfer-Encoding: chunked\r\n"),
      with_fields("Transfer-Encoding: Chunked\r\n"),
      with_fields("X-Empty:\r\nX-Latin: \xe9\r\n"),
      "GET / HTTP/1.0\r\nHost: otp.example.com\r\n\r\n",
      "GET / HTTP/1.1\r\nHOST:   127.0.0.1:8080  \r\n\r\n",
      "GET / HTTP/1.1\r\nHost: OTP.example.COM\r\n\r\n",
  };
  for (const auto& header : passing) {
    CAPTURE(header);
    CHECK(end_of_header(header) == header.size());
    CHECK_FALSE(refuse(header, hosts));
  }
}

TEST_CASE("An unknown Host is misdirected: 421") {
  for (const auto* host :
       {"evil.example", "otp.example.com:8080", "otp.example.com.", "127.0.0.1", "", "127.0.0.1:80801"}) {
    CAPTURE(host);
    const auto refusal = refuse(std::string("GET / HTTP/1.1\r\nHost: ") + host + "\r\n\r\n", hosts);
    REQUIRE(refusal);
    CHECK(refusal->status == 421);
  }
}

TEST_CASE("A hundred fields pass and one more is refused") {
  std::string fields;
  for (std::size_t i = 1; i < field_limit; ++i) fields += "X-" + std::to_string(i) + ": y\r\n";
  CHECK_FALSE(refuse(with_fields(fields), hosts));
  CHECK(refuse(with_fields(fields + "X-Last: y\r\n"), hosts)->status == 400);
}

TEST_CASE("A header ends with the first empty line, and what follows is left") {
  const std::string header = with_fields("Content-Length: 4\r\n");
  CHECK(end_of_header(header + "body") == header.size());
  CHECK(end_of_header(header + header) == header.size());
}

TEST_CASE("A header that has not arrived in full has no end yet") {
  const std::string header = with_fields("X-A: b\r\n");
  for (std::size_t size = 0; size < header.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(end_of_header(header.substr(0, size)));
  }
}

TEST_CASE("Each octet of a good header, changed to each control character, is never passed as another request") {
  const std::string good = with_fields("Content-Length: 5\r\n");
  for (std::size_t at = 0; at < good.size(); ++at)
    for (const char control : {'\0', '\x01', '\n', '\r', '\x1f', '\x7f'}) {
      if (good[at] == control) continue;
      auto changed = good;
      changed[at] = control;
      const auto end = end_of_header(changed);
      CAPTURE(at, static_cast<int>(control));
      CHECK((!end || refuse(changed.substr(0, *end), hosts)));
    }
}
