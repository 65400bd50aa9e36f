#include "gateway/daemon/command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

#include "gateway/base/clock.hpp"
#include "gateway/daemon/audit_command.hpp"
#include "gateway/daemon/check_command.hpp"
#include "gateway/daemon/config_argument.hpp"
#include "gateway/daemon/decode_command.hpp"
#include "gateway/daemon/diff_command.hpp"
#include "gateway/daemon/emulate_command.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "gateway/daemon/explain_command.hpp"
#include "gateway/daemon/find_code_command.hpp"
#include "gateway/daemon/hash_password_command.hpp"
#include "gateway/daemon/modems_command.hpp"
#include "gateway/daemon/new_key_command.hpp"
#include "gateway/daemon/quarantine_command.hpp"
#include "gateway/daemon/record_command.hpp"
#include "gateway/daemon/serve_command.hpp"
#include "gateway/daemon/settings_forms.hpp"

namespace otpost::daemon {

namespace {

constexpr auto exit_codes = "Exit codes: 0 done, 1 the answer is no, 2 wrong use, 3 not permitted, 70 internal error.";

// Owns what the arguments are parsed into; each `add_…` declares one command and what it runs.
class CommandLine {
 public:
  CommandLine() {
    app_.set_version_flag("--version", "otpost " OTPOST_VERSION);
    app_.footer(exit_codes);
    add_serve();
    add_check();
    add_explain();
    add_diff();
    add_hash_password();
    add_new_key();
    add_decode();
    add_find_code();
    add_modems();
    add_emulate();
    add_audit();
  }

  int run(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      return app_.exit(error) == 0 ? exit_code::done : exit_code::wrong_use;  // 0: --help and --version
    }
    if (command_) return command_();
    std::cerr << app_.help();
    return exit_code::wrong_use;
  }

 private:
  using Command = std::function<int()>;

  // A command that, when it is the one that was given, runs `command`.
  CLI::App& add(CLI::App& parent, const char* name, const char* does, const char* footer, Command command) {
    auto& added = *parent.add_subcommand(name, does)->footer(footer);
    added.callback([this, command = std::move(command)] { command_ = command; });
    return added;
  }

  CLI::Option& add_config(CLI::App& command) {
    return *command.add_option("--config", config_, "The config, as in otpost.example.toml")->type_name("FILE");
  }

  void add_serve() {
    auto& command =
        add(app_, "serve", "Run the daemon in the foreground",
            "SIGHUP reads the config again, all of it or nothing; SIGTERM or SIGINT finishes what is held and ends;\n"
            "a second one ends at once. `listening on http://HOST:PORT` on standard error says that it is up.\n"
            "Exit codes: 0 an orderly stop, 1 it could not start or had to end: standard error says why.",
            [this] { return serve(config_); });
    add_config(command).required();
  }

  void add_check() {
    auto& command = add(app_, "check", "Tell every mistake in a config, with its line",
                        "Standard error has a line FILE:LINE:COLUMN: error: … for each mistake.\n"
                        "Exit codes: 0 the config is good, 1 it has mistakes.",
                        [this] { return check(config_, std::cout, std::cerr); });
    add_config(command).required();
  }

  void add_explain() {
    auto& command = add(app_, "explain", "Say whether somebody may view a number, and by which lines of the config",
                        "Example: otpost explain --config /etc/otpost/otpost.toml ana +4915112345678\n"
                        "Exit codes: 0 may view, 3 may not, 2 no such user or number, 1 the config has mistakes.",
                        [this] {
                          return explain(config_, {who_, number_}, SystemClock().now(), std::cout, std::cerr);
                        });
    add_config(command).required();
    command.add_option("USER", who_, "A user or an integration")->required()->type_name("");
    command.add_option("NUMBER", number_, "In E.164 form")->required()->type_name("");
  }

  void add_diff() {
    auto& command =
        add(app_, "diff", "Say who gains and who loses which right when a config replaces another",
            "Prints `gains` or `loses`, the user or integration, and the right: view NUMBER, audit, admin.\n"
            "Example: otpost diff --config /etc/otpost/otpost.toml otpost.new.toml\n"
            "Exit codes: 0 whether or not something differs, 1 one of the two has mistakes.",
            [this] { return diff(config_, new_config_, SystemClock().now(), std::cout, std::cerr); });
    add_config(command).required()->type_name("OLD");
    command.add_option("NEW", new_config_, "The config to come")->required()->type_name("");
  }

  void add_hash_password() {
    add(app_, "hash-password", "Read a password and print its Argon2id string for the config",
        "Reads one line of standard input; at a terminal it asks twice and shows nothing.\n"
        "Exit codes: 0 done, 2 no password, or two that differ.",
        hash_password);
  }

  void add_new_key() {
    auto& command = add(app_, "new-key", "Print a fresh key, once, and the lines of the config that accept it",
                        "The first line of standard output is the key, the rest the [[integration]] block.\n"
                        "Exit codes: 0 done, 2 NAME is no name.",
                        [this] { return new_key(who_, std::cout, std::cerr); });
    command.add_option("NAME", who_, "Of the integration: letters, digits, dots, hyphens, underscores")
        ->required()
        ->type_name("");
  }

  void add_decode() {
    auto& command = add(
        app_, "decode", "Decode SMS PDUs: a line of hex in, a line of JSON out",
        "Standard input has a PDU in hex a line, as a modem gives it (SMSC first); a line that does not decode gets "
        "an\n"
        "object with an `error`. With --quarantine a line for each PDU kept in quarantine, without its text;\n"
        "`reason_now` is null for one that the next start makes a message of.\n"
        "Exit codes: 0 done, 1 quarantine cannot be read.",
        [this] { return quarantine_ ? decode_kept() : run_decode(std::cin, std::cout); });
    auto& quarantine =
        *command.add_flag("--quarantine", quarantine_, "Decode what is in the database's quarantine again");
    auto& config = add_config(command);
    quarantine.needs(&config);
    config.needs(&quarantine);
  }

  int decode_kept() {
    const auto settings = settings_or_mistakes(config_, std::cerr);
    if (!settings) return exit_code::answer_is_no;
    return decode_quarantine({settings->data_dir, settings->key_file}, std::cout, std::cerr);
  }

  void add_find_code() {
    add(app_, "find-code", "Find the one-time codes in messages: a line of JSON in, a line of JSON out",
        "Standard input has an object a line, {\"sender\", \"text\"}; a line that is no such object gets an object "
        "with an\n"
        "`error`. The order of the lines is kept. Exit code: 0.",
        [] { return run_find_code(std::cin, std::cout); });
  }

  void add_modems() {
    auto& command =
        add(app_, "modems", "List serial ports, look at the modems on them and say what they are",
            "Prints port, maker, model, IMEI, ICCID, number, operator, signal and slots in use. No PIN is\n"
            "entered, nothing is read and nothing deleted. A port that otpost serves is busy.\n"
            "With --record, the dialogue with one modem goes into FILE for a bug report: for a minute, or\n"
            "until Ctrl-C. Texts, numbers, codes and identities in it are replaced; read it before you send\n"
            "it all the same. Stop the daemon first: it holds the port.\n"
            "Example: otpost modems --record huawei.txt /dev/ttyUSB0\n"
            "Exit codes: 0 done, 1 no modem answered, 2 wrong use.",
            [this] { return recording_.file.empty() ? look_at_modems() : record_modem(); });
    add_config(command).description("Looks at the ports that it names, too");
    command.add_flag("--json", json_, "A JSON array with the fields of GET /api/modems");
    auto* record = command.add_option("--record", recording_.file, "Record the dialogue with one modem");
    record->type_name("FILE");
    command
        .add_option("PORT", recording_.port, "Of the modem to record; by default the only one that the config names")
        ->needs(record)
        ->type_name("");
  }

  int record_modem() {
    if (recording_.port.empty() && !config_.empty()) {
      const auto settings = settings_or_mistakes(config_, std::cerr);
      if (!settings) return exit_code::answer_is_no;
      if (settings->modems.size() == 1) recording_.port = settings->modems.front().port;
    }
    if (!recording_.port.empty()) return record_dialogue(recording_, std::cerr);
    std::cerr << "otpost: which modem? Give its PORT, or a config that names one modem alone\n";
    return exit_code::wrong_use;
  }

  int look_at_modems() {
    std::vector<ModemEntry> configured;
    if (!config_.empty()) {
      const auto settings = settings_or_mistakes(config_, std::cerr);
      if (!settings) return exit_code::answer_is_no;
      configured = settings->modems;
    }
    return list_modems(configured, json_ ? ModemsFormat::json : ModemsFormat::table, std::cout, std::cerr);
  }

  void add_emulate() {
    const auto help = emulate_help();
    auto& command = add(app_, "emulate", "Run an emulated modem on a pseudo-terminal", help.c_str(),
                        [this] { return emulate(emulation_); });
    command.add_option("--link", emulation_.link, "Where the modem is reached: a symbolic link")
        ->required()
        ->type_name("PATH");
    command
        .add_option("--control", emulation_.control, "A Unix socket that takes messages to deliver, and misfortunes")
        ->type_name("PATH");
    command.add_option("--profile", emulation_.profile, "Whose quirks it has")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--iccid", emulation_.iccid, "Of its SIM")->type_name("DIGITS");
    command.add_option("--imei", emulation_.imei, "Of the modem")->type_name("DIGITS");
    command.add_option("--number", emulation_.number, "Of its SIM, in E.164 form")->type_name("E.164");
    command.add_option("--pin", emulation_.pin, "That its SIM asks for")->type_name("DIGITS");
    command.add_option("--slots", emulation_.slots, "How many messages its SIM holds")->type_name("COUNT");
    command
        .add_option_function<int>(
            "--demo", [this](int seconds) { emulation_.demo = std::chrono::seconds{seconds}; },
            "Deliver a trial message every so many seconds")
        ->type_name("SECONDS");
  }

  void add_audit() {
    auto& audit = *app_.add_subcommand("audit", "Verify or export the audit log, with or without the daemon running");
    audit.footer(exit_codes);
    auto& verify = add(audit, "verify", "Check the whole chain and its signatures",
                       "Names the first entry that is wrong by its seq. Signatures are in the database alone.\n"
                       "Exit codes: 0 all is well, 1 an entry is wrong or the log cannot be read.",
                       [this] { return verify_audit(); });
    verify.add_option("EXPORT", export_, "JSON lines, as `audit export` writes them")->type_name("");
    add_config(verify);
    verify.require_option(1);
    auto& write = add(audit, "export", "Write the entries, oldest first, a line each",
                      "jsonl is what `audit verify` reads; cef, ocsf and ecs are what SIEMs read.\n"
                      "Exit codes: 0 done, 1 the log cannot be read.",
                      [this] { return export_audit(); });
    add_config(write).required();
    write.add_option("--format", format_, "Of the lines")
        ->check(CLI::IsMember({"jsonl", "cef", "ocsf", "ecs"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    write.add_option("--after", after_, "Begin behind the entry with this seq")
        ->check(CLI::NonNegativeNumber)
        ->type_name("SEQ");
  }

  int verify_audit() {
    if (!export_.empty()) return verify_audit_export(export_, std::cout, std::cerr);
    const auto settings = settings_or_mistakes(config_, std::cerr);
    if (!settings) return exit_code::answer_is_no;
    return verify_audit_log({settings->data_dir, settings->key_file}, std::cout, std::cerr);
  }

  int export_audit() {
    const auto settings = settings_or_mistakes(config_, std::cerr);
    if (!settings) return exit_code::answer_is_no;
    const AuditRange range{AuditSeq{after_}, forms::sink_format.read(format_).value_or(sinks::SinkFormat::jsonl)};
    return export_audit_log({settings->data_dir, settings->key_file}, range, std::cout, std::cerr);
  }

  CLI::App app_{"otpost: the SMS inbox and code vault a team runs itself", "otpost"};
  Command command_;
  std::string config_;
  std::string new_config_;
  std::string who_;
  std::string number_;
  std::string export_;
  std::string format_ = "jsonl";
  std::int64_t after_ = 0;
  bool json_ = false;
  RecordOptions recording_;
  bool quarantine_ = false;
  EmulateOptions emulation_;
};

}  // namespace

int run_command_line(int argc, const char* const* argv) {
  return CommandLine().run(argc, argv);
}

}  // namespace otpost::daemon
