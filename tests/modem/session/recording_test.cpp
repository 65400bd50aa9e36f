#include "modem/session/recording.hpp"

#include <sstream>

#include "modem/session/recording_stream.hpp"
#include "modem/sms/gsm7.hpp"
#include "modem/sms/hex.hpp"
#include "tests/modem/session/replay.hpp"
#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
namespace asio = boost::asio;

namespace {

// Whatever `say` makes known to the recording, as a file without its first line.
std::string recorded(const std::function<void(Recording&)>& say) {
  std::ostringstream file;
  {
    Recording recording(file);
    say(recording);
  }
  const auto text = file.str();
  return text.substr(text.find('\n') + 1);
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

// A secret in each form in which it may be on a line: as it is, as octets in hex, in UCS2, its digits swapped, and
// packed in septets, wherever the septets may begin.
std::vector<std::string> forms_of(const std::string& secret) {
  std::vector<std::string> forms{upper(secret)};
  std::string octets, ucs2, swapped = secret;
  for (const char c : secret) {
    octets += fmt::format("{:02X}", static_cast<unsigned>(c));
    ucs2 += fmt::format("{:04X}", static_cast<unsigned>(c));
  }
  for (std::size_t i = 0; i + 1 < swapped.size(); i += 2) std::swap(swapped[i], swapped[i + 1]);
  forms.insert(forms.end(), {octets, ucs2, swapped.substr(0, swapped.size() / 2 * 2)});
  for (std::size_t before = 0; before < 8; ++before) {
    std::vector<std::uint8_t> packed;
    const auto text = std::string(before, 'a') + secret;
    sms::append_septets(packed, std::vector<std::uint8_t>(text.begin(), text.end()));
    const auto first = (before * 7 + 7) / 8;
    const auto hex = sms::to_hex(sms::Octets(packed).subspan(first, packed.size() - first - 1), sms::LetterCase::upper);
    if (hex.size() >= 6) forms.push_back(hex);
  }
  return forms;
}

bool holds(const std::string& text, const std::string& secret) {
  const auto forms = forms_of(secret);
  return std::ranges::any_of(forms, [&](const auto& form) { return upper(text).find(form) != std::string::npos; });
}

void check_free_of(const std::string& file, const std::vector<std::string>& secrets) {
  const auto text = upper(file);
  for (const auto& secret : secrets)
    for (const auto& form : forms_of(secret)) {
      INFO(secret << " as " << form);
      CHECK(text.find(form) == std::string::npos);
    }
}

std::string pdu_of(const std::string& sender, const std::string& text) {
  return emulator::pdus_of({.sender = sender, .text = text, .sent_at = Time{}}, 1).front();
}

}  // namespace

TEST_CASE("A recording is lines of time, direction and what was said") {
  CHECK(recorded([](Recording& recording) {
          recording.sent("AT+CSQ\r", 12ms);
          recording.received("AT+CSQ\r\r\n+CSQ: 20,99\r\n\r\nOK\r\n", 1'034ms);
        }) ==
        "    0.012 > AT+CSQ\\r\n"
        "    1.034 < AT+CSQ\\r\\r\\n\n"
        "    1.034 < +CSQ: 20,99\\r\\n\n"
        "    1.034 < \\r\\nOK\\r\\n\n");
}

TEST_CASE("A line that comes in pieces is one line, and only then on record") {
  CHECK(recorded([](Recording& recording) {
          recording.received("\r\n+CNUM: \"Ana\",\"+49151", 1ms);
          recording.received("12345678\",145\r", 2ms);
          recording.received("\n", 3ms);
        }) == "    0.003 < \\r\\n+CNUM: \"xxx\",\"+0000000000000\",145\\r\\n\n");
}

TEST_CASE("A prompt has no end and is on record at once; an unended line is when the recording ends") {
  CHECK(recorded([](Recording& recording) {
          recording.received("\r\n> ", 1ms);
          recording.received("geheim 4711", 2ms);
        }) == "    0.001 < \\r\\n> \n    0.002 < xxxxxx 0000\n");
}

TEST_CASE("Octets that are no text are escaped") {
  CHECK(recorded([](Recording& recording) { recording.received("\x01\\\x7f\r\n", 1ms); }) ==
        "    0.001 < \\x01\\\\\\x7f\\r\\n\n");
}

TEST_CASE("A line without end is cut, and each piece is masked") {
  const auto file = recorded([](Recording& recording) { recording.received(std::string(20'000, '7'), 1ms); });
  CHECK(file.find('7') == std::string::npos);
  CHECK(std::count(file.begin(), file.end(), '\n') == 3);
}

TEST_CASE("Secrets are looked for in the forms that PDUs have them in") {
  CHECK(holds(pdu_of("+4917612398745", "Hausbank 730914"), "730914"));
  CHECK(holds(pdu_of("+4917612398745", "Пароль 730914"), "730914"));
  CHECK(holds(pdu_of("+4917612398745", "Hausbank 730914"), "4917612398745"));
  CHECK(holds(pdu_of("Hausbank-K", "hello"), "Hausbank"));
  CHECK_FALSE(holds(pdu_of("+4917612398746", "Hausbank 730915"), "730914"));
}

TEST_CASE("No secret of a real session is in its recording, in any form, and the recording replays") {
  const std::vector<std::string> secrets{"730914", "Hausbank-Kennwort",   "4917612398745",  "491710760000",
                                         "739102", "8949020000098761234", "86000000000473", "4915798761234"};
  emulator::PtyModemOptions options;
  options.sim.iccid = "8949020000098761234";
  options.sim.number = "+4915798761234";
  options.sim.pin = "739102";
  options.imei = "860000000004731";
  auto settings = impatient();
  settings.read_pin = [] { return std::optional(SecretText("739102")); };
  std::ostringstream file;
  {
    Recording recording(file);
    auto open = [&recording](std::string port) -> asio::awaitable<Result<std::unique_ptr<port::ByteStream>>> {
      auto stream = co_await port::open_stream(std::move(port));
      if (!stream) co_return stream.error();
      std::unique_ptr<port::ByteStream> on_record =
          std::make_unique<RecordingStream>(std::move(*stream), recording, std::chrono::steady_clock::now());
      co_return on_record;
    };
    Scene scene(options, std::move(settings), {.open = open});
    REQUIRE(scene.modem().store("SM", pdu_of("+4917612398745", "Hausbank-Kennwort 730914")));
    REQUIRE(scene.modem().store("ME", pdu_of("+4917612398745", "Пароль 730914")));
    scene.plug_and_start();
    scene.modem().deliver_pdu(pdu_of("Hausbank-K", std::string(150, 'a') + " 730914"));
    scene.until("all freed", [&] { return scene.desk.count_freed() == 3; });
  }
  CHECK(file.str().find("AT+CMGL=4") != std::string::npos);
  check_free_of(file.str(), secrets);

  ReplayedSession again(parse_recording(file.str()), "000000");
  again.until("all freed", [&] { return again.desk.count_freed() == 3; });
  CHECK(again.session.state().iccid == "8900000000000000000");
}

TEST_CASE("No secret survives in lines that no sound session has") {
  const auto file = recorded([](Recording& recording) {
    for (const std::string line :
         {"+CMT: \"+4917612398745\",,\"24/11/24,08:15:00+04\"", "Hausbank-Kennwort", "730914", "00480061007500730062",
          "+CUSD: 0,\"Guthaben 730914\",15", "+CLIP: \"+4917612398745\",145", "+CLIP: +4917612398745,145", "^X: 730914",
          "+CIMI: 262020000098761", "730914 is your code", "0791947101670000 Hausbank-Kennwort 730914", "+CMGR: 0,,23",
          "Hausbank-Kennwort: 730914", "OK 730914", "RINGING 730914", "+CPIN: READY 730914"})
      recording.received(line + "\r\n", 1ms);
    recording.sent("AT+CPWD=\"SC\",\"7391\",\"730914\"\r", 1ms);
    recording.sent("ATD+4917612398745;\r", 1ms);
    recording.sent("Hausbank-Kennwort\x1a", 1ms);
  });
  check_free_of(file, {"730914", "Hausbank-Kennwort", "4917612398745", "262020000098761", "7391"});
}
