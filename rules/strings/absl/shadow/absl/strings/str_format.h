#pragma once
#include "str_cat.h"
#include <cstdio>
namespace absl {
template <class... A> std::string StrFormat(string_view format, const A &...args);
template <class... A>
std::string &StrAppendFormat(std::string *to, string_view format, const A &...args);
template <class... A>
int SNPrintF(char *to, std::size_t size, string_view format, const A &...args);
template <class... A> int PrintF(string_view format, const A &...args);
template <class... A> int FPrintF(std::FILE *to, string_view format, const A &...args);
} // namespace absl
