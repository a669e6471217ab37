#pragma once
#include <optional>
namespace boost {
using std::make_optional;
template <typename T> class optional : public std::optional<T> {
public:
  using std::optional<T>::optional;
  using std::optional<T>::operator=;
  optional();
  const T &get() const;
  T &get();
  T *get_ptr();
  const T *get_ptr() const;
  T get_value_or(const T &) const;
  bool is_initialized() const;
};
struct none_t {
  template <typename T> operator optional<T>() const;
};
inline constexpr none_t none{};
} // namespace boost
