#pragma once
// Shadow header: the texts of JUCE.
#include <initializer_list>
#include <stddef.h>
#include <stdint.h>
#include <string>

namespace juce {

typedef signed char int8;
typedef unsigned char uint8;
typedef short int16;
typedef unsigned short uint16;
typedef int int32;
typedef unsigned int uint32;
typedef long long int64;
typedef unsigned long long uint64;
typedef wchar_t juce_wchar;

class String;

class CharPointer_UTF8 {
public:
  explicit CharPointer_UTF8(const char *text);
  const char *getAddress() const;
  operator const char *() const;
};
class StringRef {
public:
  StringRef(const char *text);
  StringRef(const String &text);
  StringRef(const std::string &text);
  StringRef();
  operator const char *() const;
  bool isEmpty() const;
  bool isNotEmpty() const;
  int length() const;
};

class String {
public:
  String() noexcept;
  String(const String &text) noexcept;
  String(String &&text) noexcept;
  String(const char *text);
  String(const char *text, size_t length);
  String(const wchar_t *text);
  String(const wchar_t *text, size_t length);
  String(CharPointer_UTF8 text);
  String(const std::string &text);
  String(StringRef text);
  explicit String(int value);
  explicit String(unsigned int value);
  explicit String(short value);
  explicit String(unsigned short value);
  explicit String(long value);
  explicit String(unsigned long value);
  explicit String(long long value);
  explicit String(unsigned long long value);
  explicit String(float value);
  explicit String(double value);
  String(float value, int places, bool scientific = false);
  String(double value, int places, bool scientific = false);
  ~String() noexcept;
  static String charToString(juce_wchar c);
  static const String empty;

  String &operator=(const String &text) noexcept;
  String &operator=(String &&text) noexcept;
  String &operator+=(const String &text);
  String &operator+=(const char *text);
  String &operator+=(const wchar_t *text);
  String &operator+=(StringRef text);
  String &operator+=(int value);
  String &operator+=(long value);
  String &operator+=(long long value);
  String &operator+=(unsigned long long value);
  String &operator+=(char c);
  String &operator+=(wchar_t c);
  void append(const String &text, size_t length);
  void clear() noexcept;
  void swapWith(String &other) noexcept;
  void preallocateBytes(size_t size);

  bool isEmpty() const noexcept;
  bool isNotEmpty() const noexcept;
  int length() const noexcept;
  int64 hashCode64() const noexcept;
  int hashCode() const noexcept;
  bool equalsIgnoreCase(StringRef other) const noexcept;
  int compare(const String &other) const noexcept;
  int compareIgnoreCase(const String &other) const noexcept;
  int compareNatural(StringRef other, bool exact = false) const noexcept;
  bool startsWith(StringRef text) const noexcept;
  bool startsWithChar(juce_wchar c) const noexcept;
  bool startsWithIgnoreCase(StringRef text) const noexcept;
  bool endsWith(StringRef text) const noexcept;
  bool endsWithChar(juce_wchar c) const noexcept;
  bool endsWithIgnoreCase(StringRef text) const noexcept;
  bool contains(StringRef text) const noexcept;
  bool containsChar(juce_wchar c) const noexcept;
  bool containsIgnoreCase(StringRef text) const noexcept;
  bool containsAnyOf(StringRef characters) const noexcept;
  bool containsOnly(StringRef characters) const noexcept;
  bool containsNonWhitespaceChars() const noexcept;
  bool matchesWildcard(StringRef wildcard, bool ignoreCase) const noexcept;
  int indexOfChar(juce_wchar c) const noexcept;
  int indexOfChar(int from, juce_wchar c) const noexcept;
  int indexOf(StringRef text) const noexcept;
  int indexOf(int from, StringRef text) const noexcept;
  int indexOfIgnoreCase(StringRef text) const noexcept;
  int lastIndexOfChar(juce_wchar c) const noexcept;
  int lastIndexOf(StringRef text) const noexcept;
  juce_wchar operator[](int at) const noexcept;
  juce_wchar getLastCharacter() const noexcept;
  String substring(int from, int to) const;
  String substring(int from) const;
  String dropLastCharacters(int count) const;
  String getLastCharacters(int count) const;
  String fromFirstOccurrenceOf(StringRef text, bool with, bool ignoreCase) const;
  String fromLastOccurrenceOf(StringRef text, bool with, bool ignoreCase) const;
  String upToFirstOccurrenceOf(StringRef text, bool with, bool ignoreCase) const;
  String upToLastOccurrenceOf(StringRef text, bool with, bool ignoreCase) const;
  String trim() const;
  String trimStart() const;
  String trimEnd() const;
  String trimCharactersAtStart(StringRef characters) const;
  String trimCharactersAtEnd(StringRef characters) const;
  String toUpperCase() const;
  String toLowerCase() const;
  String replace(StringRef old, StringRef text, bool ignoreCase = false) const;
  String replaceFirstOccurrenceOf(StringRef old, StringRef text, bool ignoreCase = false) const;
  String replaceCharacter(juce_wchar old, juce_wchar c) const;
  String replaceCharacters(StringRef old, StringRef characters) const;
  String replaceSection(int from, int length, StringRef text) const;
  String retainCharacters(StringRef characters) const;
  String removeCharacters(StringRef characters) const;
  String unquoted() const;
  String quoted(juce_wchar quote = '"') const;
  String paddedLeft(juce_wchar c, int length) const;
  String paddedRight(juce_wchar c, int length) const;
  static String repeatedString(StringRef text, int times);
  template <class... Arguments> static String formatted(const String &format, Arguments... arguments);
  template <class T> static String toHexString(T value);
  static String toHexString(const void *data, int size, int group = 1);
  static String createStringFromData(const void *data, int size);
  static String fromUTF8(const char *text, int size = -1);
  int getIntValue() const noexcept;
  int64 getLargeIntValue() const noexcept;
  int getTrailingIntValue() const noexcept;
  float getFloatValue() const noexcept;
  double getDoubleValue() const noexcept;
  int getHexValue32() const noexcept;
  int64 getHexValue64() const noexcept;
  CharPointer_UTF8 getCharPointer() const noexcept;
  CharPointer_UTF8 toUTF8() const;
  const char *toRawUTF8() const;
  const wchar_t *toWideCharPointer() const;
  std::string toStdString() const;
  size_t getNumBytesAsUTF8() const noexcept;
  size_t copyToUTF8(char *buffer, size_t size) const noexcept;
  const juce_wchar *begin() const;
  const juce_wchar *end() const;
};

String operator+(const char *a, const String &b);
String operator+(const wchar_t *a, const String &b);
String operator+(char a, const String &b);
String operator+(wchar_t a, const String &b);
String operator+(String a, const String &b);
String operator+(String a, const char *b);
String operator+(String a, const wchar_t *b);
String operator+(String a, const std::string &b);
String operator+(String a, char b);
String operator+(String a, wchar_t b);
String &operator<<(String &a, const char *b);
String &operator<<(String &a, const wchar_t *b);
String &operator<<(String &a, const String &b);
String &operator<<(String &a, StringRef b);
String &operator<<(String &a, const std::string &b);
String &operator<<(String &a, char b);
String &operator<<(String &a, wchar_t b);
String &operator<<(String &a, short b);
String &operator<<(String &a, int b);
String &operator<<(String &a, unsigned int b);
String &operator<<(String &a, long b);
String &operator<<(String &a, unsigned long b);
String &operator<<(String &a, long long b);
String &operator<<(String &a, unsigned long long b);
String &operator<<(String &a, float b);
String &operator<<(String &a, double b);
bool operator==(const String &a, const String &b) noexcept;
bool operator==(const String &a, const char *b) noexcept;
bool operator==(const String &a, StringRef b) noexcept;
bool operator!=(const String &a, const String &b) noexcept;
bool operator!=(const String &a, const char *b) noexcept;
bool operator!=(const String &a, StringRef b) noexcept;
bool operator<(const String &a, StringRef b) noexcept;
bool operator>(const String &a, StringRef b) noexcept;

class StringArray {
public:
  StringArray();
  StringArray(const String &first);
  StringArray(std::initializer_list<const char *> texts);
  template <class... Others> StringArray(StringRef first, Others &&...others);
  bool add(String text);
  void addArray(const StringArray &other, int from = 0, int count = -1);
  bool addIfNotAlreadyThere(const String &text, bool ignoreCase = false);
  void insert(int at, String text);
  void set(int at, const String &text);
  int addTokens(StringRef text, bool quotes);
  int addTokens(StringRef text, StringRef breaks, StringRef quotes);
  int addLines(StringRef text);
  static StringArray fromTokens(StringRef text, bool quotes);
  static StringArray fromTokens(StringRef text, StringRef breaks, StringRef quotes);
  static StringArray fromLines(StringRef text);
  void clear();
  void remove(int at);
  void removeString(StringRef text, bool ignoreCase = false);
  void removeEmptyStrings(bool blanks = true);
  void trim();
  int size() const noexcept;
  bool isEmpty() const noexcept;
  bool contains(StringRef text, bool ignoreCase = false) const;
  int indexOf(StringRef text, bool ignoreCase = false, int from = 0) const;
  const String &operator[](int at) const noexcept;
  String &getReference(int at) noexcept;
  String joinIntoString(StringRef between, int from = 0, int count = -1) const;
  const String *begin() const noexcept;
  const String *end() const noexcept;
};
class StringPairArray {
public:
  StringPairArray(bool ignoreCase = true);
  const String &operator[](StringRef key) const;
  String getValue(StringRef key, const String &otherwise) const;
  bool containsKey(StringRef key) const noexcept;
  const StringArray &getAllKeys() const noexcept;
  const StringArray &getAllValues() const noexcept;
  int size() const noexcept;
  void set(const String &key, const String &value);
  void addArray(const StringPairArray &other);
  void clear();
  void remove(StringRef key);
  String getDescription() const;
};

} // namespace juce
