// What programs use of {fmt}: formats, arguments, buffers.
#pragma once
#include <cstddef>
#include <cstdio>
#include <initializer_list>
#include <iterator>
#include <locale>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#define FMT_VERSION 110000
#define FMT_STRING(s) s
#define FMT_COMPILE(s) s
#define FMT_ENUM_UNDERLYING_TYPE(type)

namespace fmt {

template <class T> struct type_identity {
  using type = T;
};

template <class C> class basic_string_view {
public:
  constexpr basic_string_view();
  constexpr basic_string_view(const C *text, std::size_t size);
  constexpr basic_string_view(const C *text);
  template <class T, class = std::enable_if_t<
                         std::is_convertible<const T &, std::basic_string_view<C>>::value>>
  constexpr basic_string_view(const T &text);
  constexpr const C *data() const;
  constexpr std::size_t size() const;
  constexpr const C *begin() const;
  constexpr const C *end() const;
};
using string_view = basic_string_view<char>;
using wstring_view = basic_string_view<wchar_t>;

template <class C> class basic_runtime {};

template <class C, class... A> class basic_format_string {
public:
  template <class T, class = std::enable_if_t<
                         std::is_convertible<const T &, basic_string_view<C>>::value>>
  constexpr basic_format_string(const T &text);
  constexpr basic_format_string(basic_runtime<C> text);
  operator basic_string_view<C>() const;
  basic_string_view<C> get() const;
};
template <class... A>
using format_string = basic_format_string<char, typename type_identity<A>::type...>;
template <class... A>
using wformat_string = basic_format_string<wchar_t, typename type_identity<A>::type...>;

basic_runtime<char> runtime(string_view text);
basic_runtime<wchar_t> runtime(wstring_view text);

class format_error : public std::runtime_error {
public:
  explicit format_error(const char *what);
  explicit format_error(const std::string &what);
};

template <class C> class basic_format_parse_context {
public:
  using char_type = C;
  using iterator = const C *;
  constexpr iterator begin() const;
  constexpr iterator end() const;
  constexpr void advance_to(iterator at);
};
using format_parse_context = basic_format_parse_context<char>;
template <class C = char> using parse_context = basic_format_parse_context<C>;

template <class T> class basic_appender {
public:
  template <class B> basic_appender(B &buffer);
  basic_appender &operator=(T c);
  basic_appender &operator*();
  basic_appender &operator++();
  basic_appender operator++(int);
};
using appender = basic_appender<char>;

template <class Context> class basic_format_arg {};
template <class Context> class basic_format_args {
public:
  basic_format_args();
  template <class T> basic_format_args(const T &store);
};
template <class Out, class C> class basic_format_context {
public:
  using char_type = C;
  using iterator = Out;
  Out out();
  void advance_to(Out at);
};
using format_context = basic_format_context<appender, char>;
using context = format_context;
using wformat_context = basic_format_context<std::back_insert_iterator<std::wstring>, wchar_t>;
using format_args = basic_format_args<format_context>;
using wformat_args = basic_format_args<wformat_context>;

template <class T, class C = char, class Enable = void> struct formatter {
  constexpr const C *parse(basic_format_parse_context<C> &context);
  template <class V, class Context>
  auto format(const V &value, Context &context) const -> decltype(context.out());
};
template <class T, class C = char> struct is_formattable {
  static constexpr bool value = true;
};

namespace detail {
template <class C, class T> struct named_arg {};
template <class C> struct udl_arg {
  template <class T> named_arg<C, T> operator=(T &&value) const;
};
template <class C> struct udl_formatter {
  template <class... A> std::basic_string<C> operator()(A &&...args) const;
};
} // namespace detail
template <class C, class T> detail::named_arg<C, T> arg(const C *name, const T &value);

template <class Context = format_context, class... A> format_args make_format_args(A &&...args);
template <class... A> wformat_args make_wformat_args(A &&...args);

template <class... A> std::string format(format_string<A...> text, A &&...args);
template <class... A> std::wstring format(wformat_string<A...> text, A &&...args);
template <class... A>
std::string format(const std::locale &where, format_string<A...> text, A &&...args);
std::string vformat(string_view text, format_args args);
std::wstring vformat(wstring_view text, wformat_args args);
std::string vformat(const std::locale &where, string_view text, format_args args);

template <class Out, class... A> Out format_to(Out out, format_string<A...> text, A &&...args);
template <class Out> Out vformat_to(Out out, string_view text, format_args args);
template <class Out> struct format_to_n_result {
  Out out;
  std::size_t size;
};
template <class Out, class... A>
format_to_n_result<Out> format_to_n(Out out, std::size_t size, format_string<A...> text, A &&...args);
template <class... A> std::size_t formatted_size(format_string<A...> text, A &&...args);

template <class... A> void print(format_string<A...> text, A &&...args);
template <class... A> void print(std::FILE *to, format_string<A...> text, A &&...args);
template <class... A> void println(format_string<A...> text, A &&...args);
template <class... A> void println(std::FILE *to, format_string<A...> text, A &&...args);
void vprint(string_view text, format_args args);
void vprint(std::FILE *to, string_view text, format_args args);

template <class C, std::size_t Size = 500, class Allocator = std::allocator<C>>
class basic_memory_buffer {
public:
  using value_type = C;
  basic_memory_buffer();
  void append(const C *first, const C *last);
  template <class T> void append(const T &text);
  void push_back(const C &c);
  C *data();
  const C *data() const;
  C *begin();
  C *end();
  const C *begin() const;
  const C *end() const;
  std::size_t size() const;
  std::size_t capacity() const;
  void reserve(std::size_t size);
  void resize(std::size_t size);
  void clear();
};
using memory_buffer = basic_memory_buffer<char>;
template <std::size_t Size, class Allocator, class... A>
appender format_to(basic_memory_buffer<char, Size, Allocator> &buffer, format_string<A...> text,
                   A &&...args);
using wmemory_buffer = basic_memory_buffer<wchar_t>;

template <class T> std::string to_string(const T &value);
template <class C, std::size_t Size, class A>
std::basic_string<C> to_string(const basic_memory_buffer<C, Size, A> &buffer);
template <class T> std::wstring to_wstring(const T &value);

template <class T, class C> struct join_view {};
template <class Range> join_view<Range, char> join(Range &&range, string_view separator);
template <class T> join_view<T, char> join(std::initializer_list<T> list, string_view separator);
template <class It, class End> join_view<It, char> join(It begin, End end, string_view separator);
template <class T> const void *ptr(T p);
template <class T> T underlying(T value);

class format_int {
public:
  template <class T> explicit format_int(T value);
  const char *data() const;
  const char *c_str() const;
  std::string str() const;
  std::size_t size() const;
};

template <class Context> class dynamic_format_arg_store {
public:
  template <class T> void push_back(const T &value);
  void clear();
};

inline namespace literals {
detail::udl_arg<char> operator""_a(const char *name, std::size_t size);
detail::udl_formatter<char> operator""_format(const char *text, std::size_t size);
} // namespace literals

template <class C = char, class... A> format_args make_printf_args(const A &...args);
template <class... A> std::string sprintf(string_view text, const A &...args);
template <class... A> std::wstring sprintf(wstring_view text, const A &...args);
std::string vsprintf(string_view text, format_args args);
template <class... A> int printf(string_view text, const A &...args);
template <class... A> int fprintf(std::FILE *to, string_view text, const A &...args);

} // namespace fmt
