// A table of broken configs, each with the place of every mistake in it.
#include "gateway/daemon/settings.hpp"

#include <fmt/core.h>

#include <filesystem>

#include "tests/gateway/daemon/config_files.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::daemon;
using namespace std::chrono_literals;

namespace {

constexpr auto hash =
    "$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
const std::string key_hash(64, 'a');

// "LINE:COLUMN" of each mistake.
std::vector<std::string> places(const std::string& text) {
  std::vector<std::string> places;
  const auto loaded = read_settings("otpost.toml", text);
  CHECK(loaded.settings.has_value() == loaded.mistakes.empty());
  for (const auto& [place, says] : loaded.mistakes) {
    places.push_back(fmt::format("{}:{}", place.line, place.column));
    UNSCOPED_INFO(places.back() << ": " << says);
  }
  return places;
}

std::string first_mistake(const std::string& text) {
  const auto loaded = read_settings("otpost.toml", text);
  return loaded.mistakes.empty() ? "" : to_line("otpost.toml", loaded.mistakes.front());
}

using Places = std::vector<std::string>;

// One mistake on the third line of an otherwise good [server], [[user]], …
Places third_line(const std::string& table, const std::string& line, const std::string& rest = "") {
  return places("data_dir = \"/d\"\n" + table + "\n" + line + "\n" + rest);
}

Settings good(const std::string& text) {
  auto loaded = read_settings("otpost.toml", text);
  for (const auto& mistake : loaded.mistakes) UNSCOPED_INFO(to_line("otpost.toml", mistake));
  REQUIRE(loaded.settings);
  return std::move(*loaded.settings);
}

std::string user(const std::string& name, const std::string& groups = "") {
  return fmt::format("[[user]]\nname = \"{}\"\npassword = \"{}\"\ngroups = [{}]\n", name, hash, groups);
}

std::string number(const std::string& e164, const std::string& iccid) {
  return fmt::format("[[number]]\nnumber = \"{}\"\niccid = \"{}\"\n", e164, iccid);
}

}  // namespace

TEST_CASE("A config needs no more than its data folder; the rest has defaults") {
  const auto settings = good("data_dir = \"/var/lib/otpost\"\n");
  CHECK(settings.file == "otpost.toml");
  CHECK(settings.data_dir == "/var/lib/otpost");
  CHECK_FALSE(settings.key_file);
  CHECK(settings.server == api::ServerSettings{});
  CHECK(settings.modems.empty());
  CHECK(settings.retention.messages == 30 * 24h);
  CHECK(settings.retention.texts == 24h);
  CHECK(settings.roster->generation == Generation{1});
  CHECK(settings.roster->file == "otpost.toml");
}

TEST_CASE("Everything that the config may say is read") {
  const auto settings = good(R"(data_dir = "/d"
seal.key_file = "/k"
[server]
listen = "[::1]:0"
public_url = "https://OTP.example.com:443"
trusted_proxies = ["127.0.0.1", "10.0.0.0/8", "fd00::/8"]
[[group]]
name = "ops"
[[user]]
name = "ana"
display_name = "Ana"
password = ")" + std::string(hash) +
                             R"("
groups = ["ops"]
role = "auditor"
[[number]]
number = "+4915112345678"
label = "Ops DE"
iccid = "8949020000012345678"
groups = ["ops"]
[[modem]]
port = "tcp://ser2net.example.com:2000"
pin_file = "/p"
[[integration]]
name = "deploy-bot"
key_hash = ")" + std::string(64, 'A') +
                             R"("
groups = ["ops"]
view = true
audit = true
addresses = ["10.0.0.0/8"]
expires = 2027-01-01
[retention]
messages = "2d"
texts = "15m"
audit = "90s"
[[audit_sink]]
type = "syslog"
address = "tls://siem.example.com:6514"
)");
  CHECK(settings.key_file == "/k");
  CHECK(settings.server.listen_host == "::1");
  CHECK(settings.server.listen_port == 0);
  CHECK(settings.server.public_url == "https://otp.example.com");
  CHECK(settings.server.trusted_proxies.size() == 3);
  const auto& ana = settings.roster->users.at(0);
  CHECK(ana.display_name == "Ana");
  CHECK(ana.role == inbox::Role::auditor);
  CHECK(ana.place.line == 9);
  CHECK(ana.groups.at(0).group == "ops");
  CHECK(ana.groups.at(0).place.line == 13);
  CHECK(settings.roster->numbers.at(0).label == "Ops DE");
  CHECK(settings.modems.at(0).port == "tcp://ser2net.example.com:2000");
  CHECK(settings.modems.at(0).pin_file == "/p");
  const auto& bot = settings.roster->integrations.at(0);
  CHECK(bot.key_hash == key_hash);
  CHECK((bot.view && bot.audit));
  CHECK(bot.expires == from_rfc3339("2027-01-01T00:00:00Z"));
  CHECK(bot.expires_place.line == 30);
  CHECK(settings.retention == Retention{48h, 15min, 90s});
  CHECK(settings.audit_sinks.at(0).type == sinks::SinkType::syslog);
}

TEST_CASE("Without a display name or a label, the name and the number stand in") {
  const auto settings = good("data_dir = \"/d\"\n" + user("ana") + number("+4915112345678", "8949020000012345678"));
  CHECK(settings.roster->users.at(0).display_name == "ana");
  CHECK(settings.roster->numbers.at(0).label == "+4915112345678");
}

TEST_CASE("A mistake is told as FILE:LINE:COLUMN") {
  CHECK(first_mistake("data_dir = \"/d\"\ncolour = 1\n") ==
        "otpost.toml:2:1: error: \"colour\" is no key that belongs here");
}

TEST_CASE("All mistakes are told at once, in the file's order") {
  CHECK(places(R"(data_dir = 7
colour = "blue"
[server]
listen = "localhost:8080"
  colour = "blue"
[[user]]
name = "ana ana"
role = "boss"
groups = ["nobody"]
[[number]]
number = "0151"
iccid = "89"
[retention]
texts = 24
)") == Places{"1:1", "2:1", "4:1", "5:3", "6:1", "7:1", "8:1", "9:1", "11:1", "12:1", "14:1"});
}

TEST_CASE("What is missing is told at its table's line") {
  CHECK(places("") == Places{"1:1"});
  CHECK(third_line("[[group]]", "") == Places{"2:1"});
  CHECK(third_line("[[user]]", "name = \"ana\"") == Places{"2:1"});
  CHECK(third_line("[[number]]", "label = \"x\"") == Places{"2:1", "2:1"});
  CHECK(third_line("[[modem]]", "") == Places{"2:1"});
  CHECK(third_line("[[integration]]", "") == Places{"2:1", "2:1"});
  CHECK(third_line("[[audit_sink]]", "") == Places{"2:1", "2:1"});
}

TEST_CASE("An unknown key is an error in every table") {
  for (const auto* table : {"[server]", "[seal]", "[retention]"})
    CHECK(third_line(table, "colour = 1") == Places{"3:1"});
  CHECK(third_line("[[group]]", "colour = 1", "name = \"ops\"") == Places{"3:1"});
  CHECK(third_line("[[modem]]", "colour = 1", "port = \"/dev/x\"") == Places{"3:1"});
  CHECK(third_line("[colours]", "red = 1") == Places{"2:2"});
}

TEST_CASE("A table where a list of tables belongs is an error, and the other way round") {
  CHECK(third_line("[user]", "name = \"ana\"") == Places{"2:2"});
  CHECK(third_line("[[server]]", "listen = \"127.0.0.1:1\"") == Places{"2:3"});
  CHECK(third_line("", "server = 3") == Places{"3:1"});
}

TEST_CASE("A value of the wrong type is an error at its key") {
  CHECK(third_line("[server]", "listen = 8080") == Places{"3:1"});
  CHECK(third_line("[server]", "trusted_proxies = \"127.0.0.1\"") == Places{"3:1"});
  CHECK(third_line("[server]", "trusted_proxies = [1]") == Places{"3:1"});
  CHECK(third_line("[[integration]]", "view = \"yes\"", "name = \"b\"\nkey_hash = \"" + key_hash + "\"") ==
        Places{"3:1"});
  CHECK(third_line("[[integration]]", "expires = \"2027-01-01\"", "name = \"b\"\nkey_hash = \"" + key_hash + "\"") ==
        Places{"3:1"});
}

TEST_CASE("Of something given twice, the second is the mistake") {
  const auto twice = [](const std::string& one, const std::string& other) {
    return places("data_dir = \"/d\"\n" + one + other);
  };
  CHECK(twice("[[group]]\nname = \"ops\"\n", "[[group]]\nname = \"ops\"\n") == Places{"5:1"});
  CHECK(twice(user("ana"), user("ana")) == Places{"7:1"});
  CHECK(twice(number("+4915112345678", "8949020000012345678"), number("+4915112345678", "8949020000012345679")) ==
        Places{"6:1"});
  CHECK(twice(number("+4915112345678", "8949020000012345678"), number("+4915112345679", "8949020000012345678")) ==
        Places{"7:1"});
  CHECK(twice("[[modem]]\nport = \"/dev/a\"\n", "[[modem]]\nport = \"/dev/a\"\n") == Places{"5:1"});
  const auto bot = "[[integration]]\nname = \"bot\"\nkey_hash = \"" + key_hash + "\"\n";
  CHECK(twice(bot, bot) == Places{"6:1", "7:1"});
}

TEST_CASE("A user and an integration may not share a name, whichever comes second") {
  const auto bot = "[[integration]]\nname = \"ana\"\nkey_hash = \"" + key_hash + "\"\n";
  CHECK(places("data_dir = \"/d\"\n" + user("ana") + bot) == Places{"7:1"});
  CHECK(places("data_dir = \"/d\"\n" + bot + user("ana")) == Places{"6:1"});
}

TEST_CASE("A group that nobody has declared is a mistake of who names it, at the key of the list") {
  CHECK(places("data_dir = \"/d\"\n" + user("ana", "\n  \"ops\"\n")) == Places{"5:1"});
  CHECK(places("data_dir = \"/d\"\n[[group]]\nname = \"ops\"\n" + user("ana", "\"ops\", \"ops\"")) == Places{"7:1"});
}

TEST_CASE("A group may be declared after those who name it") {
  good("data_dir = \"/d\"\n" + user("ana", "\"ops\"") + "[[group]]\nname = \"ops\"\n");
}

TEST_CASE("A group with a bad name is one mistake, not one more for each who names it") {
  CHECK(places("data_dir = \"/d\"\n[[group]]\nname = \"o p s\"\n" + user("ana", "\"o p s\"")) == Places{"3:1"});
}

TEST_CASE("An integration that has expired is no mistake") {
  good("data_dir = \"/d\"\n[[integration]]\nname = \"b\"\nkey_hash = \"" + key_hash + "\"\nexpires = 2001-01-01\n");
}

TEST_CASE("An expiry may be a moment with its offset, but not one without") {
  const auto bot = "data_dir = \"/d\"\n[[integration]]\nname = \"b\"\nkey_hash = \"" + key_hash + "\"\nexpires = ";
  CHECK(good(bot + "2027-01-01T01:00:00.5+01:00\n").roster->integrations.at(0).expires ==
        from_rfc3339("2027-01-01T00:00:00.500Z"));
  CHECK(places(bot + "2027-01-01T01:00:00\n") == Places{"5:1"});
}

TEST_CASE("Browsers may come by plain http on loopback only, or through a proxy that is named") {
  const auto server = [](const std::string& lines) { return places("data_dir = \"/d\"\n[server]\n" + lines + "\n"); };
  CHECK(server("listen = \"127.0.0.1:8080\"").empty());
  CHECK(server("public_url = \"http://localhost:8080\"").empty());
  CHECK(server("public_url = \"http://[::1]:8080\"").empty());
  CHECK(server("listen = \"0.0.0.0:8080\"\npublic_url = \"https://otp.example.com\"").empty());
  CHECK(server("listen = \"0.0.0.0:8080\"\ntrusted_proxies = [\"10.0.0.1\"]").empty());
  CHECK(server("listen = \"0.0.0.0:8080\"") == Places{"3:1"});
  CHECK(server("listen = \"127.0.0.1:8080\"\npublic_url = \"http://otp.example.com\"") == Places{"4:1"});
  CHECK(server("listen = \"0.0.0.0:8443\"\ntls_certificate = \"/c\"\ntls_key = \"/k\"").empty());
}

TEST_CASE("A certificate and its key come together") {
  CHECK(third_line("[server]", "tls_certificate = \"/c\"") == Places{"3:1"});
  CHECK(third_line("[server]", "tls_key = \"/k\"") == Places{"3:1"});
}

TEST_CASE("A sink that loses entries silently is refused") {
  CHECK(third_line("[[audit_sink]]", "address = \"udp://siem.example.com:514\"", "type = \"syslog\"") == Places{"3:1"});
  CHECK(third_line("[[audit_sink]]", "type = \"pigeon\"", "address = \"x\"") == Places{"3:1"});
}

TEST_CASE("What a sink of this type has no use for is a mistake") {
  CHECK(third_line("[[audit_sink]]", "acknowledge = true", "type = \"file\"\naddress = \"/a\"") == Places{"3:1"});
  CHECK(third_line("[[audit_sink]]", "secret_file = \"/s\"", "type = \"syslog\"\naddress = \"tls://a:1\"") ==
        Places{"3:1"});
  CHECK(third_line("[[audit_sink]]", "ca_file = \"/c\"", "type = \"file\"\naddress = \"/a\"") == Places{"3:1"});
}

TEST_CASE("A sink's name is its address where it has none; two of one name are a mistake of the second") {
  const std::string one = "[[audit_sink]]\ntype = \"file\"\naddress = \"/a\"\n";
  const auto read = read_settings("o.toml", "data_dir = \"/d\"\n" + one);
  REQUIRE(read.settings);
  CHECK(read.settings->audit_sinks.at(0).name == "/a");
  CHECK(read_settings("o.toml", "data_dir = \"/d\"\n" + one + one).mistakes.at(0).place.line == 7);
  CHECK(read_settings("o.toml", "data_dir = \"/d\"\n" + one + one + "name = \"second\"\n").mistakes.empty());
}

TEST_CASE("No value is repeated in a mistake: it may be a secret") {
  const auto told = first_mistake("data_dir = \"/d\"\n[[user]]\nname = \"ana\"\npassword = \"hunter2\"\n");
  CHECK(told.starts_with("otpost.toml:4:1: error: "));
  CHECK(told.find("hunter2") == std::string::npos);
}

TEST_CASE("A file that cannot be read is one clear line") {
  const auto absent = load_settings("/nonexistent/otpost.toml");
  REQUIRE(absent.mistakes.size() == 1);
  CHECK(to_line("o.toml", absent.mistakes[0]) == "o.toml: error: cannot be read: No such file or directory");
  const auto folder = load_settings(std::filesystem::temp_directory_path());
  REQUIRE(folder.mistakes.size() == 1);
  CHECK(to_line("o.toml", folder.mistakes[0]) == "o.toml: error: cannot be read: Is a directory");
}
