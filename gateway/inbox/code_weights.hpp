// What each signal is worth to code_score.cpp: data, found by weighing the labelled sets against each other.
#pragma once

#include <array>
#include <cstddef>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {

// What a signal beside a piece is worth, and the distance at which half of it is left.
struct Weight {
  double most = 0;
  double half_way = 24;
};

constexpr Weight weight_of(Signal signal) {
  switch (signal) {
    case Signal::one_time_code:
      return {6.0, 30};
    case Signal::code_word:
      return {3.8, 24};
    case Signal::enter:
      return {3.0, 12};
    case Signal::sign_in:
      return {2.2, 30};
    case Signal::confirm:
      return {1.8, 30};
    case Signal::reset:
      return {1.5, 60};
    case Signal::place:
      return {1.4, 30};
    case Signal::new_device:
      return {1.0, 60};
    case Signal::lifetime:
      return {0.8, 60};
    case Signal::caution:
      return {0.9, 80};
    case Signal::payment:
      return {0.6, 60};
    case Signal::yours:
      return {0.5, 12};
    default:
      return {};
  }
}

// What is left of the weight of a code word when an unknown word says of what kind the code is.
inline constexpr double of_unknown_kind = 0.45;

// What is left of the weight of a name of a code that leads to another number, nearer to it.
inline constexpr double of_the_next = 0.5;

// Nothing is heard from farther away, which also bounds the work in a text that is all code words.
inline constexpr double farthest = 400;

inline constexpr std::size_t signal_count = static_cast<std::size_t>(Signal::month) + 1;

// What a code is for. A text that has none of these and names a door or a parcel speaks of another code.
inline constexpr std::array purposes{Signal::sign_in, Signal::confirm, Signal::reset, Signal::caution,
                                     Signal::new_device};

inline constexpr std::array topic_signals{Signal::advert, Signal::parcel,    Signal::visit,
                                          Signal::home,   Signal::statement, Signal::plan};

// What one does with a code, be it typed or be its link followed.
inline constexpr std::array using_signals{Signal::enter, Signal::sign_in, Signal::confirm, Signal::place,
                                          Signal::code_word};

}  // namespace otpost::inbox
