#include "modem/session/recovery.hpp"

#include <fmt/format.h>

#include <utility>

#include "modem/session/measures.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using std::chrono::steady_clock;

namespace {

std::string why_skipped(const Error& error) {
  if (error == boost::system::errc::no_such_device) return "skipped: the port is not on USB";
  if (error == boost::system::errc::permission_denied || error == boost::system::errc::operation_not_permitted)
    return "skipped: not permitted; give otpost the stick's USB device with 70-otpost-modems.rules";
  return fmt::format("skipped: {}", error.message());
}

}  // namespace

Recovery::Recovery(Status& status, const RecoverySettings& settings, Modem::UsbReset reset_usb)
    : status_(status),
      settings_(settings),
      reset_usb_(std::move(reset_usb)),
      ladder_(settings.between_resets),
      backoff_(settings.wait_unit),
      random_(std::random_device{}()) {}

void Recovery::climb(std::string_view why) {
  step_ = ladder_.climb(steady_clock::now());
  status_.begin(*step_, why);
}

asio::awaitable<void> Recovery::before_opening(const std::string& port) {
  if (step_ != Step::usb_reset) co_return;
  step_.reset();
  port_may_go_ = false;  // the line is closed already
  const auto reset = co_await reset_usb_(port);
  if (!reset) status_.end(StepOutcome::skipped, why_skipped(reset.error()));
}

asio::awaitable<void> Recovery::on_the_line(Conversation& conversation) {
  if (!step_) co_return;
  const Step step = *step_;
  step_.reset();  // once: the line that follows a restart is not to be restarted again
  port_may_go_ = step == Step::restart;
  co_await take(step, conversation, settings_.radio_pause);
}

bool Recovery::line_lost() {
  if (std::exchange(port_may_go_, false)) return true;
  status_.begin(Step::reopen, "the line is lost");
  return false;
}

void Recovery::received_for(steady_clock::duration duration) {
  if (duration < settings_.healthy_after) return;
  ladder_.reset();
  backoff_.reset();
  status_.forget_trouble();
}

std::chrono::milliseconds Recovery::next_wait() {
  return backoff_.next(std::uniform_real_distribution<double>(0, 1)(random_));
}

void note_resynchronising(Conversation& conversation, Status& status) {
  if (!conversation.interrupted_anew()) return;
  const bool answers = conversation.usable();
  status.record(Step::resynchronise, answers ? StepOutcome::worked : StepOutcome::failed,
                answers ? "answers again" : "no answer", conversation.last_interruption());
}

asio::awaitable<bool> answers_within(Conversation& conversation, steady_clock::duration longest,
                                     std::chrono::milliseconds question_every, const bool& stopping) {
  const auto deadline = steady_clock::now() + longest;
  while (!stopping && !conversation.lost()) {
    const auto left = deadline - steady_clock::now();
    if (left <= steady_clock::duration::zero()) break;
    co_await conversation.hears_within(std::min<steady_clock::duration>(question_every, left));
    if (stopping) break;
    if (co_await conversation.answers()) co_return true;
  }
  co_return false;
}

}  // namespace otpost::session
