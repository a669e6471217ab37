#pragma once
#include <ostream>
#include <stdexcept>
#include <string>
#include <type_traits>

namespace boost {
namespace system {
class error_category {
public:
  virtual ~error_category();
  virtual const char *name() const noexcept;
  virtual std::string message(int) const;
  bool operator==(const error_category &) const;
};
class error_condition;
template <typename T> struct is_error_code_enum : std::false_type {};
template <typename T> struct is_error_condition_enum : std::false_type {};
class error_code {
public:
  error_code();
  error_code(int, const error_category &);
  template <typename Enum, typename = typename std::enable_if<is_error_code_enum<Enum>::value>::type> error_code(Enum);
  void assign(int, const error_category &);
  void clear();
  int value() const;
  const error_category &category() const;
  std::string message() const;
  std::string what() const;
  bool failed() const;
  explicit operator bool() const;
};
bool operator==(const error_code &, const error_code &);
bool operator!=(const error_code &, const error_code &);
std::ostream &operator<<(std::ostream &, const error_code &);
class system_error : public std::runtime_error {
public:
  explicit system_error(const error_code &);
  system_error(const error_code &, const std::string &);
  system_error(const error_code &, const char *);
  const error_code &code() const;
};
const error_category &system_category();
const error_category &generic_category();
namespace errc {
enum errc_t { success, not_connected, timed_out, operation_canceled, connection_refused };
} // namespace errc
} // namespace system
} // namespace boost
