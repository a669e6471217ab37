// What programs use of Abseil's strings: building them.
#pragma once
#include "string_view.h"
#include <cstddef>
#include <initializer_list>
#include <utility>
namespace absl {
enum PadSpec { kNoPad, kZeroPad2, kZeroPad4, kZeroPad8, kZeroPad16, kSpacePad2 };
struct Hex {
  template <class T> explicit Hex(T value, PadSpec pad = kNoPad);
};
struct Dec {
  template <class T> explicit Dec(T value, PadSpec pad = kNoPad);
};
template <class... A> std::string StrCat(const A &...args);
template <class... A> void StrAppend(std::string *to, const A &...args);
} // namespace absl
