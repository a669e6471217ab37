#pragma once
#include <variant>
namespace boost {
struct blank {};
template <typename... T> class variant : public std::variant<T...> {
public:
  using std::variant<T...>::variant;
  using std::variant<T...>::operator=;
  int which() const;
  bool empty() const;
};
template <typename T, typename... U> T &get(variant<U...> &);
template <typename T, typename... U> const T &get(const variant<U...> &);
template <typename T, typename... U> T *get(variant<U...> *);
template <typename T, typename... U> const T *get(const variant<U...> *);
template <typename Visitor, typename... U> auto apply_visitor(Visitor &&visitor, U &&...values) {
  return std::visit(visitor, values...);
}
template <typename Result = void> struct static_visitor {
  typedef Result result_type;
};
} // namespace boost
