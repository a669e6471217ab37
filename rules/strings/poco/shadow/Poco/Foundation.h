//===- Foundation.h - shadow header of Poco -------------------------------===//
//
// Poco's types, exceptions and functions on strings. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_FOUNDATION_H
#define PATLINT_SHADOW_POCO_FOUNDATION_H

#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace Poco {
typedef std::int8_t Int8;
typedef std::uint8_t UInt8;
typedef std::int16_t Int16;
typedef std::uint16_t UInt16;
typedef std::int32_t Int32;
typedef std::uint32_t UInt32;
typedef std::int64_t Int64;
typedef std::uint64_t UInt64;

class Exception : public std::exception {
public:
  Exception(const std::string &text = "", int code = 0);
  const std::string &message() const;
  std::string displayText() const;
  int code() const;
  const char *what() const noexcept override;
  virtual const char *name() const noexcept;
};
class RuntimeException : public Exception { public: using Exception::Exception; };
class LogicException : public Exception { public: using Exception::Exception; };
class IOException : public Exception { public: using Exception::Exception; };
class TimeoutException : public Exception { public: using Exception::Exception; };
class NotFoundException : public Exception { public: using Exception::Exception; };
class InvalidArgumentException : public Exception { public: using Exception::Exception; };
class SyntaxException : public Exception { public: using Exception::Exception; };

template <class... A> std::string format(const std::string &format, A &&...args);
template <class... A> std::string cat(A &&...texts);
template <class S> S toLower(const S &text);
template <class S> S toUpper(const S &text);
template <class S> S &toLowerInPlace(S &text);
template <class S> S trim(const S &text);
template <class S> S &trimInPlace(S &text);
template <class S> S replace(const S &text, const S &find, const S &with, std::size_t from = 0);
template <class S> S replace(const S &text, const char *find, const char *with, std::size_t from = 0);
template <class S> S &replaceInPlace(S &text, const S &find, const S &with, std::size_t from = 0);
template <class S> S &replaceInPlace(S &text, const char *find, const char *with, std::size_t from = 0);
template <class S> int icompare(const S &a, const S &b);

class NumberFormatter {
public:
  static std::string format(int value);
  static std::string format(int value, int width);
  static std::string format(unsigned value);
  static std::string format(long value);
  static std::string format(unsigned long value);
  static std::string format(long long value);
  static std::string format(unsigned long long value);
  static std::string format(double value);
  static std::string format(double value, int precision);
  static std::string format0(int value, int width);
  static std::string formatHex(unsigned value);
};
class NumberParser {
public:
  static int parse(const std::string &text);
  static bool tryParse(const std::string &text, int &to);
};
class Environment {
public:
  static std::string get(const std::string &name);
  static std::string get(const std::string &name, const std::string &otherwise);
  static bool has(const std::string &name);
};
} // namespace Poco

#endif
