// What programs use of Boost.Format.
#pragma once
#include <iosfwd>
#include <locale>
#include <ostream>
#include <string>
namespace boost {
template <class C, class Traits = std::char_traits<C>, class A = std::allocator<C>>
class basic_format {
public:
  explicit basic_format(const C *text = nullptr);
  explicit basic_format(const std::basic_string<C, Traits, A> &text);
  basic_format(const C *text, const std::locale &where);
  template <class T> basic_format &operator%(const T &value);
  template <class T> basic_format &operator%(T &value);
  std::basic_string<C, Traits, A> str() const;
  basic_format &parse(const std::basic_string<C, Traits, A> &text);
  basic_format &clear();
  unsigned char exceptions(unsigned char which);
};
typedef basic_format<char> format;
typedef basic_format<wchar_t> wformat;
template <class C, class T, class A>
std::basic_string<C, T, A> str(const basic_format<C, T, A> &f);
template <class C, class T, class A>
std::basic_ostream<C, T> &operator<<(std::basic_ostream<C, T> &os, const basic_format<C, T, A> &f);
namespace io {
enum format_error_bits { no_error_bits = 0, all_error_bits = 255 };
template <class T> T group(T value);
} // namespace io
} // namespace boost
