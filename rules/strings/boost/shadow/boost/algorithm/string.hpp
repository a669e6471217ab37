// What programs use of Boost's string algorithms.
#pragma once
#include <cctype>
#include <locale>
#include <string>
#include <vector>
namespace boost {
namespace algorithm {
struct is_any_ofF {
  bool operator()(char c) const;
};
template <class R> is_any_ofF is_any_of(const R &set);
is_any_ofF is_space(const std::locale &where = std::locale());
is_any_ofF is_digit(const std::locale &where = std::locale());
is_any_ofF is_alnum(const std::locale &where = std::locale());
enum token_compress_mode_type { token_compress_on, token_compress_off };

template <class R, class S> std::string join(const R &list, const S &separator);
template <class R, class S, class P> std::string join_if(const R &list, const S &separator, P pred);
template <class L, class R, class P>
L &split(L &out, R &&text, P pred, token_compress_mode_type mode = token_compress_off);

template <class S, class A, class B> void replace_all(S &text, const A &from, const B &to);
template <class S, class A, class B> S replace_all_copy(const S &text, const A &from, const B &to);
template <class S, class A, class B> void replace_first(S &text, const A &from, const B &to);
template <class S, class A, class B> S replace_first_copy(const S &text, const A &from, const B &to);
template <class S, class A, class B> void replace_last(S &text, const A &from, const B &to);
template <class S, class A, class B> void ireplace_all(S &text, const A &from, const B &to);
template <class S, class A> void erase_all(S &text, const A &what);
template <class S, class A> S erase_all_copy(const S &text, const A &what);
template <class S, class A> void erase_first(S &text, const A &what);
template <class S, class A> S erase_first_copy(const S &text, const A &what);
template <class S> void erase_head(S &text, int count);
template <class S> void erase_tail(S &text, int count);

template <class S> void to_lower(S &text, const std::locale &where = std::locale());
template <class S> S to_lower_copy(const S &text, const std::locale &where = std::locale());
template <class S> void to_upper(S &text, const std::locale &where = std::locale());
template <class S> S to_upper_copy(const S &text, const std::locale &where = std::locale());

template <class S> void trim(S &text, const std::locale &where = std::locale());
template <class S> void trim_left(S &text, const std::locale &where = std::locale());
template <class S> void trim_right(S &text, const std::locale &where = std::locale());
template <class S> S trim_copy(const S &text, const std::locale &where = std::locale());
template <class S> S trim_left_copy(const S &text, const std::locale &where = std::locale());
template <class S> S trim_right_copy(const S &text, const std::locale &where = std::locale());
template <class S, class P> void trim_if(S &text, P pred);
template <class S, class P> void trim_left_if(S &text, P pred);
template <class S, class P> void trim_right_if(S &text, P pred);
template <class S, class P> S trim_copy_if(const S &text, P pred);
template <class S, class P> S trim_left_copy_if(const S &text, P pred);
template <class S, class P> S trim_right_copy_if(const S &text, P pred);

template <class A, class B> bool starts_with(const A &text, const B &part);
template <class A, class B> bool ends_with(const A &text, const B &part);
template <class A, class B> bool contains(const A &text, const B &part);
template <class A, class B> bool equals(const A &text, const B &part);
template <class A, class B> bool iequals(const A &text, const B &part);
template <class A, class B> bool istarts_with(const A &text, const B &part);
template <class A, class B> bool iends_with(const A &text, const B &part);
template <class A, class B> bool icontains(const A &text, const B &part);
template <class A, class P> bool all(const A &text, P pred);
} // namespace algorithm
using namespace algorithm;
} // namespace boost
