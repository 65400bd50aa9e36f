// A fuzz target without a fuzzer, for the ordinary tests and with any compiler: its seeds, and damaged ones drawn by a
// fixed seed.
//   replay_NAME DAMAGED DOCUMENT...           runs every seed of the documents, and DAMAGED inputs made of them
//   replay_NAME --corpus FOLDER DOCUMENT...   writes the seeds as files, for libFuzzer
// A document has a seed a line; `\r`, `\n`, `\0`, `\\` and `\xHH` in it stand for their octets.
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::string_view under_trial;  // what the handler below prints

void print_input(int signal) {
  std::fputs("The input, in hex: ", stderr);
  for (const char octet : under_trial) std::fprintf(stderr, "%02X", static_cast<unsigned char>(octet));
  std::fputc('\n', stderr);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void try_input(std::string_view input) {
  under_trial = input;
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::string octets_of(std::string_view line) {
  std::string octets;
  while (!line.empty()) {
    std::size_t taken = 2;
    if (line.starts_with("\\r")) {
      octets += '\r';
    } else if (line.starts_with("\\n")) {
      octets += '\n';
    } else if (line.starts_with("\\0")) {
      octets += '\0';
    } else if (line.starts_with("\\\\")) {
      octets += '\\';
    } else if (line.starts_with("\\x") && line.size() >= 4) {
      octets += static_cast<char>(std::stoi(std::string(line.substr(2, 2)), nullptr, 16));
      taken = 4;
    } else {
      octets += line.front();
      taken = 1;
    }
    line.remove_prefix(taken);
  }
  return octets;
}

std::vector<std::string> read_seeds(std::span<char*> documents) {
  std::vector<std::string> seeds;
  for (const char* name : documents) {
    std::ifstream document(name);
    for (std::string line; std::getline(document, line);) seeds.push_back(octets_of(line));
  }
  return seeds;
}

class Damage {
 public:
  explicit Damage(const std::vector<std::string>& seeds) : seeds_(seeds) {}

  std::string next() {
    std::string input = any_seed();
    for (auto left = 1 + below(4); left > 0; --left) harm(input);
    return input;
  }

 private:
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

  const std::string& any_seed() { return seeds_[below(seeds_.size())]; }

  std::string piece_of(const std::string& text) {
    const auto begin = below(text.size() + 1);
    return text.substr(begin, below(text.size() - begin + 1));
  }

  void harm(std::string& input) {
    const auto at = below(input.size() + 1);
    switch (below(6)) {
      case 0:
        input.erase(at, below(input.size() - at + 1));
        break;
      case 1:
        input.insert(at, piece_of(input));
        break;
      case 2:
        input.insert(at, piece_of(any_seed()));
        break;
      case 3:
        input.insert(at, 1, any_octet());
        break;
      default:
        if (at < input.size()) input[at] = below(2) == 0 ? any_octet() : static_cast<char>(input[at] ^ 1 << below(8));
    }
  }

  char any_octet() { return static_cast<char>(below(256)); }

  const std::vector<std::string>& seeds_;
  std::mt19937 random_{20261124};
};

void write_corpus(const std::filesystem::path& folder, const std::vector<std::string>& seeds) {
  std::filesystem::create_directories(folder);
  for (std::size_t i = 0; i < seeds.size(); ++i)
    std::ofstream(folder / std::to_string(i), std::ios::binary) << seeds[i];
}

void replay(const std::vector<std::string>& seeds, int damaged) {
  std::signal(SIGABRT, print_input);
  for (const auto& seed : seeds) try_input(seed);
  Damage damage(seeds);
  for (int i = 0; i < damaged; ++i) try_input(damage.next());
  std::cout << seeds.size() << " seeds and " << damaged << " damaged inputs held\n";
}

}  // namespace

int main(int count, char** arguments) {
  const std::span<char*> given(arguments, static_cast<std::size_t>(count));
  const bool to_corpus = count > 1 && std::string_view(given[1]) == "--corpus";
  const std::size_t before_documents = to_corpus ? 3 : 2;
  if (given.size() <= before_documents) return 2;
  const auto seeds = read_seeds(given.subspan(before_documents));
  if (seeds.empty()) {
    std::cerr << "no seeds\n";
    return 2;
  }
  if (to_corpus)
    write_corpus(given[2], seeds);
  else
    replay(seeds, std::stoi(given[1]));
}
