//===- json.h - shadow header of JsonCpp ----------------------------------===//
//
// The values that bodies are made of, where the real <json/json.h> is not
// installed. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_JSON_JSON_H
#define PATLINT_SHADOW_JSON_JSON_H

#include <cstdint>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace Json {

enum ValueType {
  nullValue = 0, intValue, uintValue, realValue, stringValue, booleanValue,
  arrayValue, objectValue
};
typedef std::string String;
typedef int Int;
typedef unsigned UInt;
typedef std::int64_t Int64;
typedef std::uint64_t UInt64;
typedef unsigned ArrayIndex;

class ValueIterator;
class Value {
public:
  typedef std::vector<std::string> Members;
  Value(ValueType type = nullValue);
  Value(Int value);
  Value(UInt value);
  Value(Int64 value);
  Value(UInt64 value);
  Value(double value);
  Value(const char *value);
  Value(const std::string &value);
  Value(bool value);
  Value(const Value &other);
  Value(Value &&other);
  ~Value();
  Value &operator=(const Value &other);
  Value &operator=(Value &&other);
  bool operator==(const Value &other) const;
  bool operator!=(const Value &other) const;
  std::string asString() const;
  const char *asCString() const;
  Int asInt() const;
  UInt asUInt() const;
  Int64 asInt64() const;
  UInt64 asUInt64() const;
  double asDouble() const;
  float asFloat() const;
  bool asBool() const;
  bool isNull() const;
  bool isBool() const;
  bool isInt() const;
  bool isInt64() const;
  bool isUInt() const;
  bool isDouble() const;
  bool isNumeric() const;
  bool isString() const;
  bool isArray() const;
  bool isObject() const;
  ArrayIndex size() const;
  bool empty() const;
  explicit operator bool() const;
  void clear();
  Value &operator[](ArrayIndex index);
  Value &operator[](int index);
  const Value &operator[](ArrayIndex index) const;
  const Value &operator[](int index) const;
  Value &operator[](const char *key);
  const Value &operator[](const char *key) const;
  Value &operator[](const std::string &key);
  const Value &operator[](const std::string &key) const;
  Value get(const char *key, const Value &otherwise) const;
  Value get(const std::string &key, const Value &otherwise) const;
  Value &append(const Value &value);
  bool isMember(const char *key) const;
  bool isMember(const std::string &key) const;
  void removeMember(const char *key);
  void removeMember(const std::string &key);
  Members getMemberNames() const;
  std::string toStyledString() const;
  Value *begin();
  Value *end();
  const Value *begin() const;
  const Value *end() const;
};
std::ostream &operator<<(std::ostream &out, const Value &value);
std::istream &operator>>(std::istream &in, Value &value);

class FastWriter {
public:
  std::string write(const Value &value);
};
class StyledWriter {
public:
  std::string write(const Value &value);
};
class Reader {
public:
  bool parse(const std::string &text, Value &value, bool comments = true);
  std::string getFormattedErrorMessages() const;
};
class CharReader {
public:
  virtual ~CharReader();
  bool parse(const char *begin, const char *end, Value *value,
             std::string *errors);
};
class CharReaderBuilder {
public:
  CharReader *newCharReader() const;
  Value &operator[](const std::string &key);
  Value settings_;
};
class StreamWriter;
class StreamWriterBuilder {
public:
  Value &operator[](const std::string &key);
  Value settings_;
};
std::string writeString(const StreamWriterBuilder &builder, const Value &value);
bool parseFromStream(const CharReaderBuilder &builder, std::istream &in,
                     Value *value, std::string *errors);

} // namespace Json

#endif
