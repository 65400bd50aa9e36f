#include "tests/bench/floor.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string>
#include <thread>

#include "tests/bench/median.hpp"

namespace otpost::bench {

namespace {

// As long as a line of the AT dialogue with its PDU.
constexpr std::size_t line_size = 80;

void require(bool held, const char* what) {
  if (!held) throw std::runtime_error(what);
}

void move_exactly(int descriptor, char* bytes, std::size_t size, ssize_t (*move)(int, char*, std::size_t)) {
  for (std::size_t done = 0; done < size;) {
    const auto moved = move(descriptor, bytes + done, size - done);
    require(moved > 0, "the other end is gone");
    done += static_cast<std::size_t>(moved);
  }
}

ssize_t read_some(int descriptor, char* bytes, std::size_t size) {
  return ::read(descriptor, bytes, size);
}
ssize_t write_some(int descriptor, char* bytes, std::size_t size) {
  return ::write(descriptor, bytes, size);
}

// Sends a line to a thread that sends it back, `rounds` times. Takes both descriptors.
double round_trip(int near, int far, int rounds) {
  std::thread echo([far, rounds] {
    std::array<char, line_size> line{};
    for (int n = 0; n < rounds; ++n) {
      move_exactly(far, line.data(), line.size(), read_some);
      move_exactly(far, line.data(), line.size(), write_some);
    }
  });
  std::vector<double> samples;
  std::array<char, line_size> line{};
  for (int n = 0; n < rounds; ++n) {
    std::this_thread::sleep_for(pace);
    const auto sent = Clock::now();
    move_exactly(near, line.data(), line.size(), write_some);
    move_exactly(near, line.data(), line.size(), read_some);
    samples.push_back(microseconds(Clock::now() - sent));
  }
  echo.join();
  ::close(near);
  ::close(far);
  return median(samples);
}

double pty_round_trip(int rounds) {
  int master = -1;
  int slave = -1;
  termios raw{};
  ::cfmakeraw(&raw);
  require(::openpty(&master, &slave, nullptr, &raw, nullptr) == 0, "no pseudo-terminal");
  return round_trip(master, slave, rounds);
}

double loopback_round_trip(int rounds) {
  const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  require(::bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener, 1) == 0,
          "no loopback");
  ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  const int near = ::socket(AF_INET, SOCK_STREAM, 0);
  require(::connect(near, reinterpret_cast<sockaddr*>(&address), size) == 0, "no loopback connection");
  const int far = ::accept(listener, nullptr, nullptr);
  ::close(listener);
  const int at_once = 1;
  for (const int end : {near, far}) ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
  return round_trip(near, far, rounds);
}

// A row as long as what otpost stores of a message, committed durably as otpost does: WAL, synchronous=FULL.
double durable_commit(const std::filesystem::path& folder, int rounds) {
  SQLite::Database database((folder / "floor.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE row(id INTEGER PRIMARY KEY, bytes BLOB)");
  SQLite::Statement insert(database, "INSERT INTO row(bytes) VALUES (zeroblob(800))");
  std::vector<double> samples;
  for (int n = 0; n < rounds; ++n) {
    std::this_thread::sleep_for(pace);
    const auto begun = Clock::now();
    SQLite::Transaction transaction(database);
    insert.exec();
    insert.reset();
    transaction.commit();
    samples.push_back(microseconds(Clock::now() - begun));
  }
  return median(samples);
}

}  // namespace

Floor measure_floor(const std::filesystem::path& folder, int rounds) {
  return {.commit = durable_commit(folder, rounds),
          .pty_round_trip = pty_round_trip(rounds),
          .loopback_round_trip = loopback_round_trip(rounds)};
}

}  // namespace otpost::bench
