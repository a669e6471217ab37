#pragma once
#include <cstddef>
#include <string>
#include <typeinfo>
namespace boost {
class bad_lexical_cast : public std::bad_cast {};
template <class T, class S> T lexical_cast(const S &value);
template <class T> T lexical_cast(const char *text, std::size_t size);
namespace conversion {
template <class S, class T> bool try_lexical_convert(const S &value, T &result);
} // namespace conversion
} // namespace boost
