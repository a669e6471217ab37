#pragma once
#include "str_cat.h"
namespace absl {
template <class... A> std::string Substitute(string_view format, const A &...args);
template <class... A>
void SubstituteAndAppend(std::string *to, string_view format, const A &...args);
} // namespace absl
