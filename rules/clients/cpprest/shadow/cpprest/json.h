//===- json.h - shadow header of the C++ REST SDK: JSON ----------------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_JSON_H
#define PATLINT_SHADOW_CPPREST_JSON_H

#include <cpprest/asyncrt_utils.h>

namespace web {
namespace json {
class value;
class json_exception : public std::exception {
public:
  json_exception(const char *text);
  const char *what() const noexcept override;
};
class number {
public:
  double to_double() const;
  int to_int32() const;
  int64_t to_int64() const;
};
class array {
public:
  typedef std::vector<value>::iterator iterator;
  typedef std::vector<value>::const_iterator const_iterator;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
  value &at(size_t index);
  const value &at(size_t index) const;
  value &operator[](size_t index);
  size_t size() const;
};
class object {
public:
  typedef std::vector<std::pair<utility::string_t, value>>::iterator iterator;
  typedef std::vector<std::pair<utility::string_t, value>>::const_iterator const_iterator;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
  const_iterator find(const utility::string_t &key) const;
  value &at(const utility::string_t &key);
  const value &at(const utility::string_t &key) const;
  value &operator[](const utility::string_t &key);
  size_t size() const;
  bool empty() const;
};
class value {
public:
  enum value_type { Number, Boolean, String, Object, Array, Null };
  value();
  value(int32_t number);
  value(uint32_t number);
  value(int64_t number);
  value(uint64_t number);
  value(double number);
  explicit value(bool flag);
  explicit value(utility::string_t text);
  explicit value(const utility::char_t *text);
  value(const value &);
  value(value &&) noexcept;
  value &operator=(const value &);
  value &operator=(value &&) noexcept;
  static value null();
  static value number(double number);
  static value number(int32_t number);
  static value boolean(bool flag);
  static value string(utility::string_t text);
  static value object(bool keepOrder = false);
  static value object(std::vector<std::pair<utility::string_t, value>> fields, bool keepOrder = false);
  static value array();
  static value array(size_t size);
  static value array(std::vector<value> elements);
  static value parse(const utility::string_t &text);
  static value parse(utility::istream_t &stream);
  value_type type() const;
  bool is_null() const;
  bool is_number() const;
  bool is_integer() const;
  bool is_boolean() const;
  bool is_string() const;
  bool is_array() const;
  bool is_object() const;
  size_t size() const;
  utility::string_t serialize() const;
  utility::string_t to_string() const;
  double as_double() const;
  int as_integer() const;
  const json::number &as_number() const;
  bool as_bool() const;
  json::array &as_array();
  const json::array &as_array() const;
  json::object &as_object();
  const json::object &as_object() const;
  const utility::string_t &as_string() const;
  bool has_field(const utility::string_t &key) const;
  value &at(size_t index);
  const value &at(size_t index) const;
  value &at(const utility::string_t &key);
  const value &at(const utility::string_t &key) const;
  value &operator[](const utility::string_t &key);
  value &operator[](size_t index);
  void erase(const utility::string_t &key);
};
utility::ostream_t &operator<<(utility::ostream_t &to, const value &value);
utility::istream_t &operator>>(utility::istream_t &from, value &value);
} // namespace json
} // namespace web

#endif
