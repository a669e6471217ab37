#pragma once
#include "str_cat.h"
namespace absl {
std::string StrReplaceAll(string_view text,
                          std::initializer_list<std::pair<string_view, string_view>> pairs);
int StrReplaceAll(std::initializer_list<std::pair<string_view, string_view>> pairs,
                  std::string *text);
} // namespace absl
