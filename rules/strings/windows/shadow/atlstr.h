//===- atlstr.h - shadow header of ATL and MFC: CString -------------------===//
//
// Declarations only; CString is wide unless _MBCS is defined.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_ATLSTR_H
#define PATLINT_SHADOW_ATLSTR_H

#include "tchar.h"

template <class C> class CStringT {
public:
  CStringT();
  CStringT(const CStringT &);
  CStringT(CStringT &&) noexcept;
  CStringT(const char *text);
  CStringT(const wchar_t *text);
  CStringT(const char *text, int size);
  CStringT(const wchar_t *text, int size);
  CStringT(C c, int times);
  ~CStringT();
  CStringT &operator=(const CStringT &);
  CStringT &operator=(CStringT &&) noexcept;
  CStringT &operator=(const char *text);
  CStringT &operator=(const wchar_t *text);
  operator const C *() const;
  const C *GetString() const;
  C *GetBuffer();
  C *GetBuffer(int size);
  C *GetBufferSetLength(int size);
  void ReleaseBuffer(int size = -1);
  void ReleaseBufferSetLength(int size);
  int GetLength() const;
  bool IsEmpty() const;
  void Empty();
  C GetAt(int i) const;
  void SetAt(int i, C c);
  C operator[](int i) const;
  void Format(const C *format, ...);
  void Format(UINT id, ...);
  void FormatV(const C *format, va_list args);
  void AppendFormat(const C *format, ...);
  void Append(const C *text);
  void Append(const C *text, int size);
  void AppendChar(C c);
  CStringT &operator+=(const CStringT &text);
  CStringT &operator+=(const char *text);
  CStringT &operator+=(const wchar_t *text);
  CStringT &operator+=(char c);
  CStringT &operator+=(wchar_t c);
  CStringT Left(int n) const;
  CStringT Right(int n) const;
  CStringT Mid(int from) const;
  CStringT Mid(int from, int n) const;
  CStringT Tokenize(const C *tokens, int &from) const;
  CStringT &MakeLower();
  CStringT &MakeUpper();
  CStringT &MakeReverse();
  CStringT &Trim();
  CStringT &Trim(C c);
  CStringT &Trim(const C *set);
  CStringT &TrimLeft();
  CStringT &TrimRight();
  CStringT &TrimRight(C c);
  CStringT &TrimRight(const C *set);
  int Replace(C find, C with);
  int Replace(const C *find, const C *with);
  int Remove(C c);
  int Insert(int at, C c);
  int Insert(int at, const C *text);
  int Delete(int at, int n = 1);
  int Find(C c, int from = 0) const;
  int Find(const C *text, int from = 0) const;
  int ReverseFind(C c) const;
  int FindOneOf(const C *set) const;
  int Compare(const C *text) const;
  int CompareNoCase(const C *text) const;
  BOOL LoadString(UINT id);
  BSTR AllocSysString() const;
};
typedef CStringT<char> CStringA;
typedef CStringT<wchar_t> CStringW;
typedef CStringT<TCHAR> CString;

template <class C> CStringT<C> operator+(const CStringT<C> &a, const CStringT<C> &b);
template <class C> CStringT<C> operator+(const CStringT<C> &a, const char *b);
template <class C> CStringT<C> operator+(const CStringT<C> &a, const wchar_t *b);
template <class C> CStringT<C> operator+(const char *a, const CStringT<C> &b);
template <class C> CStringT<C> operator+(const wchar_t *a, const CStringT<C> &b);
template <class C> CStringT<C> operator+(const CStringT<C> &a, char b);
template <class C> CStringT<C> operator+(const CStringT<C> &a, wchar_t b);
template <class C> bool operator==(const CStringT<C> &a, const CStringT<C> &b);
template <class C> bool operator==(const CStringT<C> &a, const C *b);
template <class C> bool operator!=(const CStringT<C> &a, const CStringT<C> &b);
template <class C> bool operator!=(const CStringT<C> &a, const C *b);

// Conversions that live as long as their expression.
class CA2W {
public:
  CA2W(const char *text, UINT page = CP_ACP);
  operator wchar_t *() const;
};
class CW2A {
public:
  CW2A(const wchar_t *text, UINT page = CP_ACP);
  operator char *() const;
};
#ifdef _MBCS
typedef CStringA CA2T;
typedef CW2A CW2T;
#else
typedef CA2W CA2T;
typedef CStringW CW2T;
#endif
#define CA2CT CA2T
#define CT2A CW2A
#define CT2CA CW2A
#define CT2W CStringW
#define CW2CT CW2T
#define USES_CONVERSION
const wchar_t *A2W(const char *text);
const char *W2A(const wchar_t *text);
#define A2T A2W
#define T2A W2A
#define W2T(text) (text)
#define T2W(text) (text)

#endif
