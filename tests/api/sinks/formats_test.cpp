#include "api/sinks/formats.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "api/sinks/syslog_record.hpp"
#include "tests/api/sinks/entries.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::sinks;
using otpost::test::viewed_entry;

TEST_CASE("A line of JSON has the members of an entry in their order") {
  CHECK(to_line(viewed_entry(), SinkFormat::jsonl) ==
        R"({"seq":17,"at":"2026-11-24T12:00:00.000Z","actor":"ana","action":"message.viewed","subject":"message:4",)"
        R"("number":"+4915112345678","outcome":"ok","address":"10.0.0.7","detail":"","previous":"aa","hash":"bb"})");
}

TEST_CASE("To OCSF a view is somebody reading a managed entity") {
  const auto event = to_ocsf(viewed_entry());
  CHECK(event.at("class_uid") == 3004);
  CHECK(event.at("activity_id") == 2);
  CHECK(event.at("type_uid") == 300402);
  CHECK(event.at("category_uid") == 3);
  CHECK(event.at("status_id") == 1);
  CHECK(event.at("time") == 1795521600000);
  CHECK(event.at("metadata").at("sequence") == 17);
  CHECK(event.at("actor").at("user").at("name") == "ana");
  CHECK(event.at("entity").at("uid") == "message:4");
  CHECK(event.at("entity").at("type") == "SMS message");
  CHECK(event.at("src_endpoint").at("ip") == "10.0.0.7");
}

TEST_CASE("To OCSF a sign-in is authentication, and a refusal has failed") {
  auto entry = viewed_entry();
  entry.action = "session.refused";
  entry.outcome = "refused";
  const auto event = to_ocsf(entry);
  CHECK(event.at("type_uid") == 300201);
  CHECK(event.at("status_id") == 2);
  CHECK(event.at("user").at("name") == "ana");
  CHECK_FALSE(event.contains("entity"));
}

TEST_CASE("To ECS a view is access, a refusal is denied, and our own members go along") {
  const auto document = to_ecs(viewed_entry());
  CHECK(document.at("@timestamp") == "2026-11-24T12:00:00.000Z");
  CHECK(boost::json::serialize(document.at("event").at("type")) == R"(["access"])");
  CHECK(document.at("event").at("outcome") == "success");
  CHECK(document.at("event").at("sequence") == 17);
  CHECK(document.at("source").at("ip") == "10.0.0.7");
  CHECK(document.at("otpost").at("subject") == "message:4");
  auto denied = viewed_entry();
  denied.action = "denied";
  denied.outcome = "refused";
  CHECK(boost::json::serialize(to_ecs(denied).at("event").at("type")) == R"(["denied"])");
}

TEST_CASE("To CEF bars, equals signs, backslashes and line ends are escaped") {
  auto entry = viewed_entry();
  entry.actor = "a=n\\a";
  entry.detail = "two\nlines";
  const auto line = to_cef(entry);
  CHECK(line.starts_with("CEF:0|otpost|otpost|" OTPOST_VERSION "|message.viewed|One-time code or text revealed|5|rt="));
  CHECK(line.find(" suser=a\\=n\\\\a ") != std::string::npos);
  CHECK(line.find(" msg=two\\nlines ") != std::string::npos);
  CHECK(line.find(" cs1=message:4 cs1Label=subject") != std::string::npos);
  CHECK(line.find('\n') == std::string::npos);
}

TEST_CASE("To CEF an IPv6 address has a field of its own") {
  auto entry = viewed_entry();
  entry.address = "2001:db8::1";
  CHECK(to_cef(entry).find(" c6a2=2001:db8::1 ") != std::string::npos);
  CHECK(to_cef(entry).find(" src=") == std::string::npos);
}

TEST_CASE("A syslog record counts its octets, so that no line end in it begins another") {
  auto entry = viewed_entry();
  entry.actor = "ana\n<109>1 forged";
  const auto frame = syslog_frame(entry, SinkFormat::jsonl, "gate way\n");
  const auto blank = frame.find(' ');
  CHECK(std::stoul(frame.substr(0, blank)) == frame.size() - blank - 1);
  CHECK(frame.substr(blank + 1).starts_with(
      "<110>1 2026-11-24T12:00:00.000Z gateway otpost - message.viewed [meta sequenceId=\"17\"] {\"seq\":17,"));
  CHECK(frame.find('\n') == std::string::npos);
}

TEST_CASE("What was refused is a notice; a record without a host says so") {
  auto entry = viewed_entry();
  entry.outcome = "refused";
  const auto frame = syslog_frame(entry, SinkFormat::cef, "");
  CHECK(frame.find(" <109>1 ") == frame.find(' '));
  CHECK(frame.find(" - otpost - ") != std::string::npos);
  CHECK(frame.find("] CEF:0|") != std::string::npos);
}
