//===- asyncrt_utils.h - shadow header of the C++ REST SDK ----------------===//
//
// Conversions of texts, and dates. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_ASYNCRT_UTILS_H
#define PATLINT_SHADOW_CPPREST_ASYNCRT_UTILS_H

#include "details/basic_types.h"

namespace utility {
namespace conversions {
std::string to_utf8string(std::string text);
std::string to_utf8string(const std::wstring &text);
std::string to_utf8string(const utf16string &text);
utf16string to_utf16string(const std::string &text);
utf16string utf8_to_utf16(const std::string &text);
std::string utf16_to_utf8(const utf16string &text);
string_t to_string_t(std::string text);
string_t to_string_t(const utf16string &text);
string_t to_base64(const std::vector<unsigned char> &data);
string_t to_base64(uint64_t data);
std::vector<unsigned char> from_base64(const string_t &text);
template <class T> string_t print_string(const T &value);
template <class T> string_t to_string(const T &value);
template <class T> T scan_string(const string_t &text);
} // namespace conversions
class datetime {
public:
  enum date_format { RFC_1123, ISO_8601 };
  static datetime utc_now();
  static datetime from_string(const string_t &text, date_format format = RFC_1123);
  string_t to_string(date_format format = RFC_1123) const;
};
string_t us2s(const string_t &text);
} // namespace utility

#endif
