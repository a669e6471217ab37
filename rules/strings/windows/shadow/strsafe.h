//===- strsafe.h - shadow header: texts with a bound ----------------------===//
//
// Declarations only; see windows.h.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_STRSAFE_H
#define PATLINT_SHADOW_STRSAFE_H

#include "tchar.h"

#ifdef __cplusplus
extern "C" {
#endif
HRESULT StringCchPrintfA(LPSTR to, size_t size, LPCSTR format, ...);
HRESULT StringCchPrintfW(LPWSTR to, size_t size, LPCWSTR format, ...);
HRESULT StringCbPrintfA(LPSTR to, size_t size, LPCSTR format, ...);
HRESULT StringCbPrintfW(LPWSTR to, size_t size, LPCWSTR format, ...);
HRESULT StringCchVPrintfW(LPWSTR to, size_t size, LPCWSTR format, va_list args);
HRESULT StringCchCopyA(LPSTR to, size_t size, LPCSTR from);
HRESULT StringCchCopyW(LPWSTR to, size_t size, LPCWSTR from);
HRESULT StringCchCatA(LPSTR to, size_t size, LPCSTR from);
HRESULT StringCchCatW(LPWSTR to, size_t size, LPCWSTR from);
HRESULT StringCchLengthW(LPCWSTR text, size_t size, size_t *length);
#ifdef __cplusplus
}
#endif
#ifdef _MBCS
#define StringCchPrintf StringCchPrintfA
#define StringCbPrintf StringCbPrintfA
#define StringCchCopy StringCchCopyA
#define StringCchCat StringCchCatA
#else
#define StringCchPrintf StringCchPrintfW
#define StringCbPrintf StringCbPrintfW
#define StringCchVPrintf StringCchVPrintfW
#define StringCchCopy StringCchCopyW
#define StringCchCat StringCchCatW
#define StringCchLength StringCchLengthW
#endif

#endif
