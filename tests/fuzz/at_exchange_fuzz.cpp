// Whatever a modem says, and however it is cut into reads: each command ends once, by its own final result, a prompt or
// the time-out; its lines are lines it may have; nothing piles up. The first octet says how the input is cut, the
// second with which command it begins. A 0xFF is the moment in which the patience of the command under way ends and the
// next command is sent.
#include <utility>

#include "modem/at/dialogue.hpp"
#include "modem/at/fields.hpp"
#include "modem/at/message_replies.hpp"
#include "tests/fuzz/property.hpp"

namespace {

using namespace otpost::at;
using otpost::fuzz::hold;

constexpr char patience_ends = '\xFF';

Command command_number(unsigned number) {
  switch (number % 7) {
    case 0:
      return attention();
    case 1:
      return query("AT+CSQ", "+CSQ:");
    case 2:
      return ask_freely("AT+CGMM");
    case 3:
      return list_all();
    case 4:
      return read_slot(3);
    case 5:
      return select_storage("SM");
    default:
      return delete_slot(3);
  }
}

// A line that this command's answer may have: bare, with its prefix, or the hex behind one of those.
bool may_have(const Command& command, const std::string& line, bool behind_header) {
  if (command.lines() == AnswerLines::free) return !parse_result_code(line) && !parse_unsolicited(line);
  if (command.lines() == AnswerLines::none) return false;
  const auto hex = line.find_first_not_of("0123456789ABCDEFabcdef ") == std::string::npos;
  return line.starts_with(command.prefix()) || (behind_header && hex);
}

void hold_reply(const Command& command, const Reply& reply) {
  bool behind_header = false;
  for (const auto& line : reply.lines) {
    hold(may_have(command, line, behind_header), "a command's lines are lines that it may have");
    behind_header = line.starts_with(command.prefix());
  }
  hold(reply.lines.size() <= Exchange::most_lines, "an answer is bounded");
  if (command.prefix() == "+CMGL:")
    for (const auto& stored : parse_list(reply.lines))
      hold(stored.index >= 0 && is_hex(stored.pdu.expose()), "a listed message is hex in a slot");
  if (command.prefix() == "+CMGR:")
    if (const auto stored = parse_read(3, reply.lines)) hold(is_hex(stored->pdu.expose()), "a message read is hex");
}

// All that one line of dialogue gives, to be compared.
struct Outcome {
  std::vector<std::pair<ResultCode, std::vector<std::string>>> replies;
  std::vector<std::string> news;
  Dialogue::Oddities oddities;
  bool in_doubt = false;

  bool operator==(const Outcome&) const = default;
};

class Talk {
 public:
  explicit Talk(unsigned number) : number_(number) { begin(); }

  void hear(std::string_view octets) {
    for (auto mark = octets.find(patience_ends); mark != std::string_view::npos; mark = octets.find(patience_ends)) {
      dialogue_.received(octets.substr(0, mark));
      end_command();
      begin();
      octets.remove_prefix(mark + 1);
    }
    dialogue_.received(octets);
  }

  Outcome end() {
    end_command();
    while (auto news = dialogue_.next_news()) outcome_.news.push_back(written(*news));
    hold(outcome_.news.size() <= Dialogue::most_news, "news are bounded");
    outcome_.oddities = dialogue_.oddities();
    outcome_.in_doubt = dialogue_.in_doubt();
    return std::move(outcome_);
  }

 private:
  void begin() {
    command_ = command_number(number_++);
    hold(dialogue_.begin(command_) == command_.text() + '\r', "a command is sent as it is, with a carriage return");
  }

  void end_command() {
    const bool answered = dialogue_.finished();
    if (!answered) dialogue_.timed_out();
    hold(dialogue_.finished(), "a command ends with its patience at the latest");
    Reply reply = dialogue_.take_reply();
    hold(!dialogue_.finished(), "a command ends once");
    hold_reply(command_, reply);
    outcome_.replies.emplace_back(reply.result, std::move(reply.lines));
  }

  static std::string written(const Unsolicited& news) {
    hold(has_pdu_line(news.news) || news.pdu.empty(), "a PDU comes with what has one");
    hold(is_hex(news.pdu.expose()) || news.pdu.empty(), "a PDU that comes unasked is hex");
    return std::to_string(static_cast<int>(news.news)) + news.memory + std::to_string(news.index.value_or(-1)) +
           std::string(news.pdu.expose());
  }

  unsigned number_;
  Command command_ = attention();  // the one under way
  Dialogue dialogue_;
  Outcome outcome_;
};

Outcome outcome_of(unsigned commands, const std::vector<std::string_view>& chunks) {
  Talk talk(commands);
  for (const auto chunk : chunks) talk.hear(chunk);
  return talk.end();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view octets = otpost::fuzz::text_of(data, size);
  const unsigned commands = size > 1 ? data[1] : 0;
  const auto chunks = otpost::fuzz::take_chunks(octets);
  hold(outcome_of(commands, chunks) == outcome_of(commands, {octets}),
       "what was said does not depend on how the octets were cut");
  return 0;
}
