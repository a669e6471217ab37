#pragma once
#include <string_view>
namespace boost {
using string_view = std::string_view;
using string_ref = std::string_view;
using wstring_view = std::wstring_view;
} // namespace boost
