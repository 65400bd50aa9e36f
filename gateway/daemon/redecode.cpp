#include "gateway/daemon/redecode.hpp"

#include "gateway/daemon/assemble.hpp"
#include "modem/sms/decode.hpp"
#include "store/quarantine.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

constexpr std::size_t batch = 200;

// As it came, as far as its row tells.
session::Delivery delivery_of(store::QuarantinedPdu stored) {
  const bool draft = stored.reason == "draft";
  const bool broadcast = stored.reason == "cell-broadcast";
  return {.iccid = std::move(stored.iccid),
          .imei = std::move(stored.imei),
          .carrier = broadcast ? session::Carrier::cell_broadcast : session::Carrier::short_message,
          .memory = std::move(stored.memory),
          .status = draft ? session::SlotStatus::stored_unsent : session::SlotStatus::received_unread,
          .pdu = std::move(stored.pdu),
          .read_at = stored.received_at};
}

// Whether it is out of quarantine now.
bool take_again(store::Transaction& transaction, store::QuarantinedPdu stored, Time now) {
  const auto id = stored.id;
  const auto copy_of = store::message_of_twin(transaction, stored);
  const auto arrival = read_again(std::move(stored));
  if (arrival.quarantined) {
    store::note_again(transaction, id, *arrival.quarantined);
    return false;
  }
  const auto part = part_of(arrival);
  const auto placed = copy_of ? Placement{*copy_of, false} : place(transaction, arrival, id);
  store::release_from_quarantine(transaction, id, placed.message, part.part);
  if (placed.news) publish(transaction, placed.message, part.iccid, now);
  return true;
}

}  // namespace

Arrival read_again(store::QuarantinedPdu stored) {
  return read_arrival(delivery_of(std::move(stored)));
}

Redecoded redecode(store::Transaction& transaction, PartId after, std::size_t limit, Time now) {
  Redecoded result{.last = after};
  for (auto& stored : store::left_by_older_decoders(transaction, sms::decoder_version, after, limit)) {
    result.last = stored.id;
    ++result.looked_at;
    if (take_again(transaction, std::move(stored), now)) ++result.released;
  }
  return result;
}

asio::awaitable<Redecoded> redecode_quarantine(store::Writer& writer, const Clock& clock) {
  Redecoded all;
  for (;;) {
    auto work = [after = all.last, now = clock.now()](store::Transaction& transaction) {
      return redecode(transaction, after, batch, now);
    };
    const auto done = co_await writer.commit(std::move(work));
    if (done.looked_at == 0) co_return all;
    all.last = done.last;
    all.looked_at += done.looked_at;
    all.released += done.released;
  }
}

}  // namespace otpost::daemon
