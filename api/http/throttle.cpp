#include "api/http/throttle.hpp"

#include <algorithm>

namespace otpost::http {

namespace {

std::string key_of(const Address& from) {
  return to_text(throttled_network(from).first);
}

}  // namespace

void Throttle::forget_old(Counter& counter, Time now) {
  if (counter.waits > 0 && now >= counter.until + window) counter = {};
  while (!counter.wrong.empty() && counter.wrong.front() + window <= now) counter.wrong.pop_front();
  counter.touched = now;
}

Throttle::Counter& Throttle::counter_of(Counters& all, const std::string& key, Time now) {
  if (all.size() >= counters && !all.contains(key))
    all.erase(std::ranges::min_element(all, {}, [](const auto& entry) { return entry.second.touched; }));
  auto& counter = all[key];
  forget_old(counter, now);
  return counter;
}

void Throttle::count(Counter& counter, std::size_t limit, Time now) {
  counter.wrong.push_back(now);
  if (counter.wrong.size() < limit && counter.waits == 0) return;
  const auto doubled = first_wait * (1LL << std::min(counter.waits, 9));
  counter.until = now + std::min<std::chrono::seconds>(doubled, longest_wait);
  ++counter.waits;
}

std::optional<std::chrono::seconds> Throttle::begin(const std::string& account, const Address& from, Time now) {
  auto& of_account = counter_of(accounts_, account, now);
  auto& of_network = counter_of(networks_, key_of(from), now);
  const auto until = std::max(of_account.until, of_network.until);
  if (until > now) return std::chrono::ceil<std::chrono::seconds>(until - now);
  count(of_account, wrong_per_account, now);
  count(of_network, wrong_per_network, now);
  return std::nullopt;
}

void Throttle::take_back(Counters& all, const std::string& key) {
  const auto found = all.find(key);
  if (found == all.end()) return;
  auto& counter = found->second;
  if (!counter.wrong.empty()) counter.wrong.pop_back();
  if (counter.waits > 0 && --counter.waits == 0) counter.until = {};
}

void Throttle::was_right(const std::string& account, const Address& from) {
  accounts_.erase(account);
  take_back(networks_, key_of(from));
}

void Throttle::was_not_tried(const std::string& account, const Address& from) {
  take_back(accounts_, account);
  take_back(networks_, key_of(from));
}

}  // namespace otpost::http
