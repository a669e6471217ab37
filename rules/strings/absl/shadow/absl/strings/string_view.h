#pragma once
#include <string>
#include <string_view>
namespace absl {
using std::string_view;
string_view NullSafeStringView(const char *text);
} // namespace absl
