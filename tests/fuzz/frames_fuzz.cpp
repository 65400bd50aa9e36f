// Any frame of a client is a view that is asked for, which is read again as it was after it has been written; or it is
// answered with an error that is one JSON object, gives back a `ref` within its bounds and repeats nothing else.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "api/live/frames.hpp"
#include "tests/fuzz/property.hpp"
#include "tests/support/utf8.hpp"

namespace {

namespace json = boost::json;
using namespace otpost::live;
using otpost::fuzz::hold;

constexpr std::size_t longest_answer = 1024;  // a `ref` of 128 octets is at most 768 with its escapes

void hold_ref(const json::value& ref) {
  hold(ref.is_null() || ref.is_int64() || ref.is_uint64() || (ref.is_string() && ref.get_string().size() <= 128),
       "a ref is a whole number or a short string");
}

void hold_view(const ViewFrame& view) {
  hold_ref(view.ref);
  json::object written{{"type", "view"}, {"id", view.message.value}};
  if (!view.ref.is_null()) written["ref"] = view.ref;
  const auto again = read_client_frame(json::serialize(written));
  const auto* same = std::get_if<ViewFrame>(&again);
  hold(same != nullptr && same->message == view.message && same->ref == view.ref, "a view is read back as it was");
}

void hold_error(const WrongFrame& wrong) {
  hold_ref(wrong.ref);
  hold(wrong.problem.status >= 400 && wrong.problem.status < 500, "a wrong frame is the client's fault");
  const auto answer = error_frame(wrong.ref, wrong.problem);
  hold(otpost::test::is_valid_utf8(answer), "the answer is valid UTF-8");
  hold(answer.size() <= longest_answer, "the answer is bounded");
  boost::system::error_code broken;
  const auto read = json::parse(answer, broken);
  hold(!broken && read.is_object() && read.get_object().at("type") == "error", "the answer is one JSON object");
  hold(read.get_object().at("ref") == wrong.ref, "the answer gives the ref back as it came");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = read_client_frame(otpost::fuzz::text_of(data, size));
  if (const auto* view = std::get_if<ViewFrame>(&read)) {
    hold_view(*view);
  } else {
    hold_error(std::get<WrongFrame>(read));
  }
  return 0;
}
