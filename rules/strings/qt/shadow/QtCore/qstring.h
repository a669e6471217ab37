//===- qstring.h - shadow header of Qt: texts -----------------------------===//
//
// Stands in for QChar, QLatin1String, QByteArray, QString, QStringView and
// QStringList of Qt 5 and 6. Declarations only; a text of Qt is convertible
// here a little more freely than in Qt, where that saves overloads.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QSTRING_H
#define PATLINT_SHADOW_QSTRING_H

#include "qglobal.h"
#include "qlist.h"

#include <cstdarg>

class QRegularExpression;
class QRegExp;
class QStringList;
class QStringView;
class QLatin1String;

class QLatin1Char {
public:
  constexpr explicit QLatin1Char(char c) noexcept : C(c) {}
  constexpr char toLatin1() const noexcept { return C; }

private:
  char C;
};

class QChar {
public:
  enum SpecialCharacter { Null = 0, Tabulation = 9, LineFeed = 10, CarriageReturn = 13, Space = 32, Nbsp = 160 };
  constexpr QChar() noexcept {}
  constexpr QChar(char16_t) noexcept {}
  constexpr QChar(ushort) noexcept {}
  constexpr QChar(int) noexcept {}
  constexpr QChar(uint) noexcept {}
  constexpr QChar(short) noexcept {}
  constexpr QChar(SpecialCharacter) noexcept {}
  constexpr QChar(QLatin1Char) noexcept {}
  constexpr QChar(char) noexcept {}
  bool isDigit() const;
  bool isLetter() const;
  bool isLetterOrNumber() const;
  bool isSpace() const;
  bool isUpper() const;
  bool isLower() const;
  bool isNull() const;
  QChar toLower() const;
  QChar toUpper() const;
  char toLatin1() const;
  ushort unicode() const;
  int digitValue() const;
  static QChar fromLatin1(char c);
};
bool operator==(QChar a, QChar b);
bool operator!=(QChar a, QChar b);
bool operator<(QChar a, QChar b);

class QByteArray {
public:
  enum Base64Option { Base64Encoding, Base64UrlEncoding, KeepTrailingEquals = 0, OmitTrailingEquals = 2 };
  QByteArray() noexcept;
  QByteArray(const char *text, qsizetype size = -1);
  QByteArray(qsizetype size, char c);
  QByteArray(std::nullptr_t) = delete;
  QByteArray(const QByteArray &);
  QByteArray(QByteArray &&) noexcept;
  ~QByteArray();
  QByteArray &operator=(const QByteArray &);
  QByteArray &operator=(QByteArray &&) noexcept;
  QByteArray &operator=(const char *text);
  operator const char *() const;
  operator const void *() const;
  bool isEmpty() const;
  bool isNull() const;
  qsizetype size() const;
  qsizetype length() const;
  qsizetype count() const;
  void resize(qsizetype size);
  void reserve(qsizetype size);
  void clear();
  void truncate(qsizetype at);
  void chop(qsizetype n);
  char *data();
  const char *data() const;
  const char *constData() const;
  const char *begin() const;
  const char *end() const;
  char *begin();
  char *end();
  char at(qsizetype i) const;
  char front() const;
  char back() const;
  char operator[](qsizetype i) const;
  char &operator[](qsizetype i);
  QByteArray left(qsizetype n) const;
  QByteArray right(qsizetype n) const;
  QByteArray mid(qsizetype at, qsizetype n = -1) const;
  QByteArray first(qsizetype n) const;
  QByteArray last(qsizetype n) const;
  QByteArray sliced(qsizetype at) const;
  QByteArray sliced(qsizetype at, qsizetype n) const;
  QByteArray chopped(qsizetype n) const;
  QByteArray toLower() const;
  QByteArray toUpper() const;
  QByteArray trimmed() const;
  QByteArray simplified() const;
  QByteArray repeated(qsizetype n) const;
  QByteArray &append(const QByteArray &text);
  QByteArray &append(const char *text);
  QByteArray &append(const char *text, qsizetype size);
  QByteArray &append(char c);
  QByteArray &append(qsizetype n, char c);
  QByteArray &prepend(const QByteArray &text);
  QByteArray &prepend(const char *text);
  QByteArray &prepend(char c);
  QByteArray &insert(qsizetype at, const QByteArray &text);
  QByteArray &insert(qsizetype at, const char *text);
  QByteArray &insert(qsizetype at, char c);
  QByteArray &remove(qsizetype at, qsizetype n);
  QByteArray &replace(qsizetype at, qsizetype n, const QByteArray &with);
  QByteArray &replace(char find, char with);
  QByteArray &replace(char find, const QByteArray &with);
  QByteArray &replace(const char *find, const char *with);
  QByteArray &replace(const char *find, const QByteArray &with);
  QByteArray &replace(const QByteArray &find, const char *with);
  QByteArray &replace(const QByteArray &find, const QByteArray &with);
  QByteArray &fill(char c, qsizetype size = -1);
  QByteArray &setNum(int value, int base = 10);
  QByteArray &setNum(qlonglong value, int base = 10);
  QByteArray &setNum(double value, char format = 'g', int precision = 6);
  void push_back(char c);
  void push_back(const QByteArray &text);
  void push_front(char c);
  QByteArray &operator+=(char c);
  QByteArray &operator+=(const char *text);
  QByteArray &operator+=(const QByteArray &text);
  QList<QByteArray> split(char separator) const;
  qsizetype indexOf(char c, qsizetype from = 0) const;
  qsizetype indexOf(const QByteArray &text, qsizetype from = 0) const;
  qsizetype lastIndexOf(char c, qsizetype from = -1) const;
  qsizetype lastIndexOf(const QByteArray &text, qsizetype from = -1) const;
  bool contains(char c) const;
  bool contains(const QByteArray &text) const;
  bool startsWith(char c) const;
  bool startsWith(const QByteArray &text) const;
  bool endsWith(char c) const;
  bool endsWith(const QByteArray &text) const;
  int compare(const QByteArray &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  double toDouble(bool *ok = nullptr) const;
  std::string toStdString() const;
  QByteArray toHex(char separator = '\0') const;
  QByteArray toBase64(QFlags<Base64Option> options = Base64Encoding) const;
  QByteArray toPercentEncoding(const QByteArray &exclude = QByteArray(), const QByteArray &include = QByteArray(), char percent = '%') const;
  static QByteArray number(int value, int base = 10);
  static QByteArray number(uint value, int base = 10);
  static QByteArray number(long value, int base = 10);
  static QByteArray number(ulong value, int base = 10);
  static QByteArray number(qlonglong value, int base = 10);
  static QByteArray number(qulonglong value, int base = 10);
  static QByteArray number(double value, char format = 'g', int precision = 6);
  static QByteArray fromStdString(const std::string &text);
  static QByteArray fromRawData(const char *text, qsizetype size);
  static QByteArray fromHex(const QByteArray &text);
  static QByteArray fromBase64(const QByteArray &text, QFlags<Base64Option> options = Base64Encoding);
  static QByteArray fromPercentEncoding(const QByteArray &text, char percent = '%');
};
typedef QByteArray QByteArrayView;
typedef QList<QByteArray> QByteArrayList;
#define QByteArrayLiteral(text) (QByteArray(text))
QByteArray operator+(const QByteArray &a, const QByteArray &b);
QByteArray operator+(const QByteArray &a, const char *b);
QByteArray operator+(const char *a, const QByteArray &b);
QByteArray operator+(const QByteArray &a, char b);
QByteArray operator+(char a, const QByteArray &b);
QByteArray operator%(const QByteArray &a, const QByteArray &b);
QByteArray operator%(const QByteArray &a, const char *b);
QByteArray operator%(const char *a, const QByteArray &b);
bool operator==(const QByteArray &a, const QByteArray &b);
bool operator==(const QByteArray &a, const char *b);
bool operator!=(const QByteArray &a, const QByteArray &b);
bool operator!=(const QByteArray &a, const char *b);
bool operator<(const QByteArray &a, const QByteArray &b);

class QLatin1String {
public:
  constexpr QLatin1String() noexcept {}
  constexpr explicit QLatin1String(const char *) noexcept {}
  constexpr explicit QLatin1String(const char *, qsizetype) noexcept {}
  explicit QLatin1String(const QByteArray &text) noexcept;
  const char *latin1() const;
  const char *data() const;
  qsizetype size() const;
  bool isEmpty() const;
  template <class... A> QString arg(A &&...args) const;
  QLatin1String left(qsizetype n) const;
  QLatin1String mid(qsizetype at, qsizetype n = -1) const;
  QString toString() const;
};
typedef QLatin1String QLatin1StringView;

class QString {
public:
  enum SectionFlag { SectionDefault = 0, SectionSkipEmpty = 1, SectionIncludeLeadingSep = 2, SectionIncludeTrailingSep = 4, SectionCaseInsensitiveSeps = 8 };
  QString() noexcept;
  QString(const char *text);
#ifdef __cpp_char8_t
  QString(const char8_t *text);
#endif
  QString(const char16_t *text);
  explicit QString(const QChar *text, qsizetype size = -1);
  QString(QChar c);
  QString(qsizetype size, QChar c);
  QString(QLatin1String text);
  QString(QStringView text);
  QString(const QByteArray &text);
  QString(std::nullptr_t) = delete;
  QString(const QString &);
  QString(QString &&) noexcept;
  ~QString();
  QString &operator=(const QString &);
  QString &operator=(QString &&) noexcept;
  QString &operator=(const char *text);
  QString &operator=(const QByteArray &text);
  QString &operator=(QLatin1String text);
  QString &operator=(QChar c);

  bool isEmpty() const;
  bool isNull() const;
  qsizetype size() const;
  qsizetype length() const;
  qsizetype count() const;
  qsizetype count(QChar c) const;
  qsizetype count(const QString &text) const;
  void clear();
  void resize(qsizetype size);
  void reserve(qsizetype size);
  void squeeze();
  void truncate(qsizetype at);
  void chop(qsizetype n);
  QChar *data();
  const QChar *data() const;
  const QChar *constData() const;
  const QChar *unicode() const;
  const ushort *utf16() const;
  const QChar *begin() const;
  const QChar *end() const;
  const QChar *cbegin() const;
  const QChar *cend() const;
  const QChar *constBegin() const;
  const QChar *constEnd() const;
  QChar *begin();
  QChar *end();
  const QChar at(qsizetype i) const;
  QChar front() const;
  QChar back() const;
  const QChar operator[](qsizetype i) const;
  QChar &operator[](qsizetype i);

  QString arg(const QString &a, int width = 0, QChar fill = QLatin1Char(' ')) const;
  QString arg(int a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(uint a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(long a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(ulong a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(qlonglong a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(qulonglong a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(short a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(ushort a, int width = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(double a, int width = 0, char format = 'g', int precision = -1, QChar fill = QLatin1Char(' ')) const;
  QString arg(char a, int width = 0, QChar fill = QLatin1Char(' ')) const;
  QString arg(QChar a, int width = 0, QChar fill = QLatin1Char(' ')) const;
  QString arg(const QString &a, const QString &b) const;
  QString arg(const QString &a, const QString &b, const QString &c) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d, const QString &e) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d, const QString &e, const QString &f) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d, const QString &e, const QString &f, const QString &g) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d, const QString &e, const QString &f, const QString &g, const QString &h) const;
  QString arg(const QString &a, const QString &b, const QString &c, const QString &d, const QString &e, const QString &f, const QString &g, const QString &h, const QString &i) const;

  QString &append(const QString &text);
  QString &append(const char *text);
  QString &append(QChar c);
  QString &append(const QChar *text, qsizetype size);
  QString &prepend(const QString &text);
  QString &prepend(const char *text);
  QString &prepend(QChar c);
  QString &insert(qsizetype at, const QString &text);
  QString &insert(qsizetype at, const char *text);
  QString &insert(qsizetype at, QChar c);
  QString &operator+=(const QString &text);
  QString &operator+=(const char *text);
  QString &operator+=(QChar c);
  QString &operator+=(QLatin1String text);
  QString &operator+=(const QByteArray &text);
  void push_back(const QString &text);
  void push_back(QChar c);
  void push_front(const QString &text);
  QString &remove(qsizetype at, qsizetype n);
  QString &remove(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &remove(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &remove(const char *text, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &remove(const QRegularExpression &pattern);
  QString &removeFirst();
  QString &removeLast();
  QString &replace(qsizetype at, qsizetype n, const QString &with);
  QString &replace(qsizetype at, qsizetype n, QChar with);
  QString &replace(QChar find, QChar with, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(QChar find, const QString &with, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(const QString &find, const QString &with, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(const char *find, const QString &with, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(const QRegularExpression &pattern, const QString &with);
  QString &fill(QChar c, qsizetype size = -1);
  QString &setNum(int value, int base = 10);
  QString &setNum(uint value, int base = 10);
  QString &setNum(long value, int base = 10);
  QString &setNum(qlonglong value, int base = 10);
  QString &setNum(qulonglong value, int base = 10);
  QString &setNum(double value, char format = 'g', int precision = 6);
  QString left(qsizetype n) const;
  QString right(qsizetype n) const;
  QString mid(qsizetype at, qsizetype n = -1) const;
  QString first(qsizetype n) const;
  QString last(qsizetype n) const;
  QString sliced(qsizetype at) const;
  QString sliced(qsizetype at, qsizetype n) const;
  QString chopped(qsizetype n) const;
  QString section(QChar separator, qsizetype from, qsizetype to = -1, SectionFlag flags = SectionDefault) const;
  QString section(const QString &separator, qsizetype from, qsizetype to = -1, SectionFlag flags = SectionDefault) const;
  QString toLower() const;
  QString toUpper() const;
  QString toCaseFolded() const;
  QString trimmed() const;
  QString simplified() const;
  QString normalized(int form) const;
  QString repeated(qsizetype n) const;
  QString leftJustified(qsizetype n, QChar fill = QLatin1Char(' '), bool truncate = false) const;
  QString rightJustified(qsizetype n, QChar fill = QLatin1Char(' '), bool truncate = false) const;
  QString toHtmlEscaped() const;
  QStringList split(const QString &separator, Qt::SplitBehaviorFlags behavior = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  QStringList split(QChar separator, Qt::SplitBehaviorFlags behavior = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  QStringList split(const QRegularExpression &separator, Qt::SplitBehaviorFlags behavior = Qt::KeepEmptyParts) const;

  qsizetype indexOf(QChar c, qsizetype from = 0, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype indexOf(const QString &text, qsizetype from = 0, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype lastIndexOf(QChar c, qsizetype from = -1, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype lastIndexOf(const QString &text, qsizetype from = -1, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(const QRegularExpression &pattern) const;
  bool startsWith(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool startsWith(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int compare(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int localeAwareCompare(const QString &text) const;
  bool isUpper() const;
  bool isLower() const;

  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  long toLong(bool *ok = nullptr, int base = 10) const;
  ulong toULong(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  qulonglong toULongLong(bool *ok = nullptr, int base = 10) const;
  float toFloat(bool *ok = nullptr) const;
  double toDouble(bool *ok = nullptr) const;
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  QByteArray toLocal8Bit() const;
  QByteArray toAscii() const;
  std::string toStdString() const;
  std::wstring toStdWString() const;
  std::u16string toStdU16String() const;
  std::u32string toStdU32String() const;

  static QString number(int value, int base = 10);
  static QString number(uint value, int base = 10);
  static QString number(long value, int base = 10);
  static QString number(ulong value, int base = 10);
  static QString number(qlonglong value, int base = 10);
  static QString number(qulonglong value, int base = 10);
  static QString number(double value, char format = 'g', int precision = 6);
  static QString fromUtf8(const char *text, qsizetype size = -1);
  static QString fromUtf8(const QByteArray &text);
  static QString fromLatin1(const char *text, qsizetype size = -1);
  static QString fromLatin1(const QByteArray &text);
  static QString fromLocal8Bit(const char *text, qsizetype size = -1);
  static QString fromLocal8Bit(const QByteArray &text);
  static QString fromAscii(const char *text, qsizetype size = -1);
  static QString fromUtf16(const char16_t *text, qsizetype size = -1);
  static QString fromWCharArray(const wchar_t *text, qsizetype size = -1);
  static QString fromRawData(const QChar *text, qsizetype size);
  static QString fromStdString(const std::string &text);
  static QString fromStdWString(const std::wstring &text);
  static QString fromStdU16String(const std::u16string &text);
  static QString asprintf(const char *format, ...) __attribute__((format(printf, 1, 2)));
  static QString vasprintf(const char *format, va_list args);
  QString &sprintf(const char *format, ...) __attribute__((format(printf, 2, 3)));
  static QString join(const QStringList &list, const QString &separator);
};

class QStringView {
public:
  constexpr QStringView() noexcept {}
  constexpr QStringView(const char16_t *) noexcept {}
  QStringView(const QString &text) noexcept;
  template <class... A> QString arg(A &&...args) const;
  QString toString() const;
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  bool isEmpty() const;
  qsizetype size() const;
  QStringView left(qsizetype n) const;
  QStringView right(qsizetype n) const;
  QStringView mid(qsizetype at, qsizetype n = -1) const;
  QStringView chopped(qsizetype n) const;
  QStringView trimmed() const;
  bool startsWith(QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype length() const;
  bool isNull() const;
  QChar at(qsizetype at) const;
  QChar operator[](qsizetype at) const;
  QChar front() const;
  QChar back() const;
  const QChar *begin() const;
  const QChar *end() const;
  qsizetype indexOf(QStringView text, qsizetype from = 0, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype indexOf(QChar c, qsizetype from = 0, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int compare(QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  QList<QStringView> split(QStringView separator, Qt::SplitBehavior how = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  QList<QStringView> split(QChar separator, Qt::SplitBehavior how = Qt::KeepEmptyParts, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  double toDouble(bool *ok = nullptr) const;
};
typedef QStringView QStringRef;
class QAnyStringView {
public:
  QAnyStringView();
  QAnyStringView(const char *text);
  QAnyStringView(const char16_t *text);
  QAnyStringView(const QString &text);
  QAnyStringView(const QByteArray &bytes);
  QAnyStringView(QLatin1String text);
  QAnyStringView(QStringView text);
  QString toString() const;
  qsizetype size() const;
  bool isEmpty() const;
};
typedef QStringView QUtf8StringView;

#define QStringLiteral(text) (QString(text))
#define QT_UNICODE_LITERAL(text) u"" text
#define qPrintable(text) QString(text).toLocal8Bit().constData()
#define qUtf8Printable(text) QString(text).toUtf8().constData()
#define qUtf16Printable(text) QString(text).utf16()

QString operator+(const QString &a, const QString &b);
QString operator+(const QString &a, const char *b);
QString operator+(const char *a, const QString &b);
QString operator+(const QString &a, QLatin1String b);
QString operator+(QLatin1String a, const QString &b);
QString operator+(const QString &a, const QByteArray &b);
QString operator+(const QByteArray &a, const QString &b);
QString operator+(const QString &a, QChar b);
QString operator+(QChar a, const QString &b);
QString operator+(const QString &a, char b);
QString operator+(QLatin1String a, QLatin1String b);
QString operator+(QLatin1String a, QChar b);
QString operator+(QChar a, QLatin1String b);
QString operator+(QLatin1String a, const char *b);
QString operator+(const char *a, QLatin1String b);
QString operator+(const QString &a, QLatin1Char b);
QString operator+(QLatin1Char a, const QString &b);
QString operator%(const QString &a, const QString &b);
QString operator%(const QString &a, const char *b);
QString operator%(const char *a, const QString &b);
QString operator%(const QString &a, QLatin1String b);
QString operator%(QLatin1String a, const QString &b);
QString operator%(QLatin1String a, QLatin1String b);
QString operator%(const QString &a, const QByteArray &b);
QString operator%(const QString &a, QChar b);
QString operator%(QChar a, const QString &b);
QString operator%(const QString &a, QLatin1Char b);
QString operator%(QLatin1Char a, const QString &b);
QString operator%(const QString &a, char b);
QString operator%(QLatin1String a, const char *b);
QString operator%(const char *a, QLatin1String b);
QString operator%(QLatin1String a, QLatin1Char b);
QString operator%(QLatin1String a, QChar b);
bool operator==(const QString &a, const QString &b);
bool operator==(const QString &a, const char *b);
bool operator==(const char *a, const QString &b);
bool operator==(const QString &a, QLatin1String b);
bool operator!=(const QString &a, const QString &b);
bool operator!=(const QString &a, const char *b);
bool operator!=(const QString &a, QLatin1String b);
bool operator<(const QString &a, const QString &b);
bool operator>(const QString &a, const QString &b);

inline namespace Literals {
inline namespace StringLiterals {
QString operator""_s(const char16_t *text, std::size_t size) noexcept;
QLatin1String operator""_L1(const char *text, std::size_t size) noexcept;
QLatin1Char operator""_L1(char c) noexcept;
QByteArray operator""_ba(const char *text, std::size_t size) noexcept;
} // namespace StringLiterals
} // namespace Literals
namespace Qt {
inline namespace Literals {
inline namespace StringLiterals {
using ::operator""_s;
using ::operator""_L1;
using ::operator""_ba;
} // namespace StringLiterals
} // namespace Literals
} // namespace Qt
QString operator""_qs(const char16_t *text, std::size_t size) noexcept;
QByteArray operator""_qba(const char *text, std::size_t size) noexcept;

class QStringList : public QList<QString> {
public:
  QStringList();
  QStringList(std::initializer_list<QString> texts);
  QStringList(const QList<QString> &list);
  explicit QStringList(const QString &text);
  QString join(const QString &separator) const;
  QString join(QChar separator) const;
  QStringList filter(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(const QString &text, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  void sort(Qt::CaseSensitivity cs = Qt::CaseSensitive);
  int removeDuplicates();
  QStringList &replaceInStrings(const QString &find, const QString &with, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QStringList &operator<<(const QString &text);
  QStringList &operator<<(const QStringList &list);
  QStringList &operator+=(const QString &text);
  QStringList operator+(const QStringList &other) const;
};

std::size_t qHash(const QString &text, std::size_t seed = 0);

#endif
