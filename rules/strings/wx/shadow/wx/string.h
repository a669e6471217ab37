#pragma once
// Shadow header: the texts of wxWidgets.
#include "wx/buffer.h"
#include "wx/strconv.h"

#include <string>

#define wxT_2(text) L##text
#define wxT(text) wxT_2(text)
#define _T(text) wxT_2(text)
#define wxS(text) text
#define wxTRANSLATE(text) text

class wxString;

class wxUniChar {
public:
  wxUniChar();
  wxUniChar(char c);
  wxUniChar(wchar_t c);
  wxUniChar(int c);
  wxUniChar(unsigned int c);
  unsigned int GetValue() const;
  bool IsAscii() const;
  operator char() const;
  operator wchar_t() const;
};
class wxUniCharRef {
public:
  wxUniCharRef &operator=(const wxUniChar &c);
  operator wxUniChar() const;
};

/// What c_str() gives: a text of either width.
class wxCStrData {
public:
  const char *AsChar() const;
  const wchar_t *AsWChar() const;
  wxString AsString() const;
  operator const char *() const;
  operator const wchar_t *() const;
};

class wxString {
public:
  typedef wxUniChar value_type;
  typedef size_t size_type;
  class iterator {
  public:
    wxUniCharRef operator*();
    iterator &operator++();
    bool operator!=(const iterator &other) const;
    bool operator==(const iterator &other) const;
  };
  class const_iterator {
  public:
    const_iterator(const iterator &other);
    wxUniChar operator*() const;
    const_iterator &operator++();
    bool operator!=(const const_iterator &other) const;
    bool operator==(const const_iterator &other) const;
  };
  static const size_t npos = size_t(-1);

  wxString();
  wxString(const wxString &text);
  wxString(const char *text);
  wxString(const wchar_t *text);
  wxString(const unsigned char *text);
  wxString(const char *text, size_t length);
  wxString(const wchar_t *text, size_t length);
  wxString(const char *text, const wxMBConv &conv, size_t length = npos);
  wxString(const wchar_t *text, const wxMBConv &conv, size_t length = npos);
  wxString(const wxString &text, size_t length);
  wxString(const wxCStrData &text);
  wxString(const wxScopedCharBuffer &text);
  wxString(const wxScopedWCharBuffer &text);
  wxString(const std::string &text);
  wxString(const std::wstring &text);
  wxString(const wxUniChar &c, size_t times = 1);
  wxString(char c, size_t times = 1);
  wxString(wchar_t c, size_t times = 1);
  wxString(const_iterator first, const_iterator last);
  ~wxString();

  wxString &operator=(const wxString &text);
  wxString &operator=(const char *text);
  wxString &operator=(const wchar_t *text);
  wxString &operator=(const wxCStrData &text);
  wxString &operator=(char c);
  wxString &operator=(wchar_t c);
  wxString &operator=(const wxUniChar &c);

  template <class F, class... Arguments>
  static wxString Format(const F &format, const Arguments &...arguments);
  template <class F, class... Arguments>
  int Printf(const F &format, const Arguments &...arguments);
  static wxString FormatV(const wxString &format, __builtin_va_list arguments);
  int PrintfV(const wxString &format, __builtin_va_list arguments);

  static wxString FromUTF8(const char *text);
  static wxString FromUTF8(const char *text, size_t length);
  static wxString FromUTF8(const std::string &text);
  static wxString FromUTF8(const wxScopedCharBuffer &text);
  static wxString FromUTF8Unchecked(const char *text);
  static wxString FromUTF8Unchecked(const char *text, size_t length);
  static wxString FromUTF8Unchecked(const std::string &text);
  static wxString FromAscii(const char *text);
  static wxString FromAscii(const char *text, size_t length);
  static wxString FromAscii(char c);
  static wxString From8BitData(const char *text);
  static wxString From8BitData(const char *text, size_t length);
  static wxString FromDouble(double value, int precision = -1);
  static wxString FromCDouble(double value, int precision = -1);

  wxCStrData c_str() const;
  wxCStrData data() const;
  wxCStrData GetData() const;
  const wchar_t *wx_str() const;
  const wchar_t *t_str() const;
  wxCharBuffer mb_str(const wxMBConv &conv = wxConvLibc) const;
  wxWCharBuffer wc_str(const wxMBConv &conv = wxConvLibc) const;
  wxCharBuffer fn_str() const;
  wxScopedCharBuffer utf8_str() const;
  wxScopedCharBuffer ToUTF8() const;
  wxScopedCharBuffer ToAscii() const;
  wxScopedCharBuffer To8BitData() const;
  std::string utf8_string() const;
  std::string ToStdString(const wxMBConv &conv = wxConvLibc) const;
  std::wstring ToStdWstring() const;
  operator const char *() const;
  operator const wchar_t *() const;
  wxString Clone() const;

  wxString &operator+=(const wxString &text);
  wxString &operator+=(const char *text);
  wxString &operator+=(const wchar_t *text);
  wxString &operator+=(const wxCStrData &text);
  wxString &operator+=(char c);
  wxString &operator+=(wchar_t c);
  wxString &operator+=(const wxUniChar &c);
  wxString &operator<<(const wxString &text);
  wxString &operator<<(const char *text);
  wxString &operator<<(const wchar_t *text);
  wxString &operator<<(const wxCStrData &text);
  wxString &operator<<(char c);
  wxString &operator<<(wchar_t c);
  wxString &operator<<(const wxUniChar &c);
  wxString &operator<<(short value);
  wxString &operator<<(unsigned short value);
  wxString &operator<<(int value);
  wxString &operator<<(unsigned int value);
  wxString &operator<<(long value);
  wxString &operator<<(unsigned long value);
  wxString &operator<<(long long value);
  wxString &operator<<(unsigned long long value);
  wxString &operator<<(float value);
  wxString &operator<<(double value);
  wxString &Append(const wxString &text);
  wxString &Append(const char *text);
  wxString &Append(const wchar_t *text);
  wxString &Append(const wxCStrData &text);
  wxString &Append(const char *text, size_t length);
  wxString &Append(const wchar_t *text, size_t length);
  wxString &Append(const wxUniChar &c, size_t times = 1);
  wxString &Append(char c, size_t times = 1);
  wxString &append(const wxString &text);
  wxString &append(const char *text);
  wxString &append(const wchar_t *text);
  wxString &append(const wxString &text, size_t from, size_t length);
  wxString &append(const char *text, size_t length);
  wxString &append(size_t times, wxUniChar c);
  wxString &Prepend(const wxString &text);
  wxString &assign(const wxString &text);
  wxString &assign(const char *text);
  wxString &insert(size_t at, const wxString &text);
  wxString &erase(size_t from = 0, size_t length = npos);
  wxString &replace(size_t from, size_t length, const wxString &text);
  void push_back(const wxUniChar &c);

  wxString Left(size_t count) const;
  wxString Right(size_t count) const;
  wxString Mid(size_t from, size_t count = npos) const;
  wxString SubString(size_t from, size_t to) const;
  wxString substr(size_t from = 0, size_t count = npos) const;
  wxString operator()(size_t from, size_t count) const;
  wxString BeforeFirst(wxUniChar c, wxString *rest = nullptr) const;
  wxString BeforeLast(wxUniChar c, wxString *rest = nullptr) const;
  wxString AfterFirst(wxUniChar c) const;
  wxString AfterLast(wxUniChar c) const;
  bool StartsWith(const wxString &text, wxString *rest = nullptr) const;
  bool EndsWith(const wxString &text, wxString *rest = nullptr) const;
  wxString Lower() const;
  wxString Upper() const;
  wxString &LowerCase();
  wxString &UpperCase();
  wxString &MakeLower();
  wxString &MakeUpper();
  wxString Capitalize() const;
  wxString &MakeCapitalized();
  wxString &Trim(bool right = true);
  wxString Strip(int where = 1) const;
  wxString &Truncate(size_t length);
  wxString &Remove(size_t from);
  wxString &Remove(size_t from, size_t count);
  wxString &RemoveLast(size_t count = 1);
  wxString &Pad(size_t count, wxUniChar c = ' ', bool right = true);
  size_t Replace(const wxString &old, const wxString &text, bool all = true);
  void Clear();
  void Empty();
  void clear();

  bool IsEmpty() const;
  bool empty() const;
  bool IsNull() const;
  bool IsAscii() const;
  bool IsNumber() const;
  bool IsWord() const;
  size_t Len() const;
  size_t Length() const;
  size_t length() const;
  size_t size() const;
  void reserve(size_t size);
  bool Alloc(size_t size);
  bool Shrink();
  void swap(wxString &other);
  wxUniChar GetChar(size_t at) const;
  void SetChar(size_t at, wxUniChar c);
  wxUniChar Last() const;
  wxUniChar at(size_t index) const;
  wxUniChar operator[](size_t index) const;
  wxUniCharRef operator[](size_t index);
  wxUniChar operator[](int index) const;
  wxUniCharRef operator[](int index);
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;

  int Find(const wxString &text) const;
  int Find(const char *text) const;
  int Find(const wchar_t *text) const;
  int Find(wxUniChar c, bool last = false) const;
  int Find(char c, bool last = false) const;
  int Find(wchar_t c, bool last = false) const;
  size_t find(const wxString &text, size_t from = 0) const;
  size_t find(wxUniChar c, size_t from = 0) const;
  size_t rfind(const wxString &text, size_t from = npos) const;
  size_t find_first_of(const wxString &text, size_t from = 0) const;
  size_t find_last_of(const wxString &text, size_t from = npos) const;
  bool Contains(const wxString &text) const;
  bool Matches(const wxString &mask) const;
  int Freq(wxUniChar c) const;
  int Cmp(const wxString &text) const;
  int CmpNoCase(const wxString &text) const;
  int compare(const wxString &text) const;
  bool IsSameAs(const wxString &text, bool case_sensitive = true) const;
  bool IsSameAs(wxUniChar c, bool case_sensitive = true) const;
  bool ToInt(int *value, int base = 10) const;
  bool ToUInt(unsigned int *value, int base = 10) const;
  bool ToLong(long *value, int base = 10) const;
  bool ToULong(unsigned long *value, int base = 10) const;
  bool ToLongLong(long long *value, int base = 10) const;
  bool ToULongLong(unsigned long long *value, int base = 10) const;
  bool ToDouble(double *value) const;
  bool ToCDouble(double *value) const;
};

wxString operator+(const wxString &a, const wxString &b);
wxString operator+(const wxString &a, const char *b);
wxString operator+(const wxString &a, const wchar_t *b);
wxString operator+(const char *a, const wxString &b);
wxString operator+(const wchar_t *a, const wxString &b);
wxString operator+(const wxString &a, wxUniChar b);
wxString operator+(wxUniChar a, const wxString &b);
wxString operator+(const wxString &a, char b);
wxString operator+(char a, const wxString &b);
wxString operator+(const wxString &a, wchar_t b);
wxString operator+(wchar_t a, const wxString &b);
bool operator==(const wxString &a, const wxString &b);
bool operator==(const wxString &a, const char *b);
bool operator==(const wxString &a, const wchar_t *b);
bool operator==(const char *a, const wxString &b);
bool operator==(const wchar_t *a, const wxString &b);
bool operator!=(const wxString &a, const wxString &b);
bool operator!=(const wxString &a, const char *b);
bool operator!=(const wxString &a, const wchar_t *b);
bool operator!=(const char *a, const wxString &b);
bool operator!=(const wchar_t *a, const wxString &b);
bool operator<(const wxString &a, const wxString &b);
bool operator>(const wxString &a, const wxString &b);

extern const wxChar *wxEmptyString;
typedef std::string wxStdString;

wxString wxGetTranslation(const wxString &text, const wxString &domain = wxString());
wxString wxGetTranslation(const wxString &text, const wxString &plural, unsigned count,
                          const wxString &domain = wxString());
#define _(text) wxGetTranslation(text)
#define wxPLURAL(text, plural, count) wxGetTranslation(text, plural, count)

class wxArrayString {
public:
  wxArrayString();
  size_t Add(const wxString &text, size_t times = 1);
  void push_back(const wxString &text);
  void Insert(const wxString &text, size_t at, size_t times = 1);
  void Clear();
  void clear();
  void Empty();
  bool IsEmpty() const;
  bool empty() const;
  size_t GetCount() const;
  size_t Count() const;
  size_t size() const;
  wxString &Item(size_t at);
  const wxString &Item(size_t at) const;
  wxString &operator[](size_t at);
  const wxString &operator[](size_t at) const;
  wxString &Last();
  int Index(const wxString &text, bool case_sensitive = true, bool from_end = false) const;
  void Remove(const wxString &text);
  void RemoveAt(size_t at, size_t count = 1);
  void Sort(bool reverse = false);
  wxString *begin();
  wxString *end();
  const wxString *begin() const;
  const wxString *end() const;
};
wxString wxJoin(const wxArrayString &list, wxChar separator, wxChar escape = L'\\');
wxArrayString wxSplit(const wxString &text, wxChar separator, wxChar escape = L'\\');

template <class F, class... Arguments> int wxPrintf(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> int wxFprintf(void *file, const F &format, const Arguments &...arguments);
