#pragma once
#include "str_cat.h"
namespace absl {
template <class Range> std::string StrJoin(const Range &range, string_view separator);
template <class T>
std::string StrJoin(std::initializer_list<T> list, string_view separator);
template <class Range, class F>
std::string StrJoin(const Range &range, string_view separator, F &&format);
template <class It> std::string StrJoin(It begin, It end, string_view separator);
} // namespace absl
