//===- WString.h - shadow header of Arduino's String ----------------------===//
//
// Stands in for the String class of the Arduino cores where no core is
// installed. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_WSTRING_H
#define PATLINT_SHADOW_WSTRING_H

#include <stddef.h>
#include <stdint.h>

// A string in flash: the literal itself, under another type.
class __FlashStringHelper;
#define FPSTR(text) (reinterpret_cast<const __FlashStringHelper *>(text))
#define F(text) (reinterpret_cast<const __FlashStringHelper *>(text))

class StringSumHelper;

class String {
public:
  String(const char *text = "");
  String(const char *text, unsigned int length);
  String(const uint8_t *text, unsigned int length);
  String(const __FlashStringHelper *text);
  String(const String &other);
  String(String &&other) noexcept;
  explicit String(char c);
  explicit String(unsigned char value, unsigned char base = 10);
  explicit String(int value, unsigned char base = 10);
  explicit String(unsigned int value, unsigned char base = 10);
  explicit String(long value, unsigned char base = 10);
  explicit String(unsigned long value, unsigned char base = 10);
  explicit String(long long value, unsigned char base = 10);
  explicit String(unsigned long long value, unsigned char base = 10);
  explicit String(float value, unsigned int decimals = 2);
  explicit String(double value, unsigned int decimals = 2);
  ~String();

  String &operator=(const String &other);
  String &operator=(String &&other) noexcept;
  String &operator=(const char *text);
  String &operator=(const __FlashStringHelper *text);
  String &operator=(char c);

  bool concat(const String &text);
  bool concat(const char *text);
  bool concat(const char *text, unsigned int length);
  bool concat(const uint8_t *text, unsigned int length);
  bool concat(const __FlashStringHelper *text);
  bool concat(char c);
  bool concat(unsigned char value);
  bool concat(int value);
  bool concat(unsigned int value);
  bool concat(long value);
  bool concat(unsigned long value);
  bool concat(long long value);
  bool concat(unsigned long long value);
  bool concat(float value);
  bool concat(double value);
  template <class T> String &operator+=(const T &value);
  String &operator+=(const char *text);
  String &operator+=(const __FlashStringHelper *text);
  String &operator+=(const String &text);

  unsigned int length() const;
  bool isEmpty() const;
  void clear();
  bool reserve(unsigned int size);
  explicit operator bool() const;
  int compareTo(const String &other) const;
  bool equals(const String &other) const;
  bool equals(const char *other) const;
  bool equalsIgnoreCase(const String &other) const;
  bool equalsConstantTime(const String &other) const;
  bool startsWith(const String &prefix) const;
  bool startsWith(const String &prefix, unsigned int offset) const;
  bool startsWith(const char *prefix) const;
  bool startsWith(const __FlashStringHelper *prefix) const;
  bool endsWith(const String &suffix) const;
  bool endsWith(const char *suffix) const;
  bool endsWith(const __FlashStringHelper *suffix) const;

  char charAt(unsigned int index) const;
  void setCharAt(unsigned int index, char c);
  char operator[](unsigned int index) const;
  char &operator[](unsigned int index);
  void getBytes(unsigned char *buffer, unsigned int size, unsigned int index = 0) const;
  void toCharArray(char *buffer, unsigned int size, unsigned int index = 0) const;
  const char *c_str() const;
  char *begin();
  char *end();
  const char *begin() const;
  const char *end() const;

  int indexOf(char c) const;
  int indexOf(char c, unsigned int from) const;
  int indexOf(const char *text) const;
  int indexOf(const char *text, unsigned int from) const;
  int indexOf(const __FlashStringHelper *text) const;
  int indexOf(const String &text) const;
  int indexOf(const String &text, unsigned int from) const;
  int lastIndexOf(char c) const;
  int lastIndexOf(char c, unsigned int from) const;
  int lastIndexOf(const String &text) const;
  int lastIndexOf(const String &text, unsigned int from) const;
  String substring(unsigned int begin) const;
  String substring(unsigned int begin, unsigned int end) const;

  void replace(char find, char with);
  void replace(const String &find, const String &with);
  void replace(const char *find, const String &with);
  void replace(const char *find, const char *with);
  void replace(const __FlashStringHelper *find, const String &with);
  void replace(const __FlashStringHelper *find, const char *with);
  void replace(const __FlashStringHelper *find, const __FlashStringHelper *with);
  void remove(unsigned int index);
  void remove(unsigned int index, unsigned int count);
  void toLowerCase();
  void toUpperCase();
  void trim();

  long toInt() const;
  float toFloat() const;
  double toDouble() const;
};

class StringSumHelper : public String {
public:
  StringSumHelper(const String &text);
  StringSumHelper(const char *text);
  StringSumHelper(char c);
  StringSumHelper(unsigned char value);
  StringSumHelper(int value);
  StringSumHelper(unsigned int value);
  StringSumHelper(long value);
  StringSumHelper(unsigned long value);
  StringSumHelper(float value);
  StringSumHelper(double value);
};

StringSumHelper &operator+(const StringSumHelper &a, const String &b);
StringSumHelper &operator+(const StringSumHelper &a, const char *b);
StringSumHelper &operator+(const StringSumHelper &a, const __FlashStringHelper *b);
StringSumHelper &operator+(const StringSumHelper &a, char b);
StringSumHelper &operator+(const StringSumHelper &a, unsigned char b);
StringSumHelper &operator+(const StringSumHelper &a, int b);
StringSumHelper &operator+(const StringSumHelper &a, unsigned int b);
StringSumHelper &operator+(const StringSumHelper &a, long b);
StringSumHelper &operator+(const StringSumHelper &a, unsigned long b);
StringSumHelper &operator+(const StringSumHelper &a, long long b);
StringSumHelper &operator+(const StringSumHelper &a, unsigned long long b);
StringSumHelper &operator+(const StringSumHelper &a, float b);
StringSumHelper &operator+(const StringSumHelper &a, double b);
String operator+(const __FlashStringHelper *a, const String &b);

bool operator==(const String &a, const String &b);
bool operator==(const String &a, const char *b);
bool operator==(const char *a, const String &b);
bool operator==(const String &a, const __FlashStringHelper *b);
bool operator!=(const String &a, const String &b);
bool operator!=(const String &a, const char *b);
bool operator!=(const char *a, const String &b);
bool operator!=(const String &a, const __FlashStringHelper *b);
bool operator<(const String &a, const String &b);
bool operator>(const String &a, const String &b);
bool operator<=(const String &a, const String &b);
bool operator>=(const String &a, const String &b);

extern const String emptyString;

#endif
