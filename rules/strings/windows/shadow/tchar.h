//===- tchar.h - shadow header: texts of either width ---------------------===//
//
// Declarations only; see windows.h.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_TCHAR_H
#define PATLINT_SHADOW_TCHAR_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "windows.h"

#ifdef __cplusplus
extern "C" {
#endif
int _snprintf(char *to, size_t size, const char *format, ...);
int _snwprintf(wchar_t *to, size_t size, const wchar_t *format, ...);
int sprintf_s(char *to, size_t size, const char *format, ...);
int swprintf_s(wchar_t *to, size_t size, const wchar_t *format, ...);
int _vsnprintf(char *to, size_t size, const char *format, va_list args);
int _vsnwprintf(wchar_t *to, size_t size, const wchar_t *format, va_list args);
int strcpy_s(char *to, size_t size, const char *from);
int wcscpy_s(wchar_t *to, size_t size, const wchar_t *from);
int strcat_s(char *to, size_t size, const char *from);
int wcscat_s(wchar_t *to, size_t size, const wchar_t *from);
char *_strdup(const char *text);
wchar_t *_wcsdup(const wchar_t *text);
int _stricmp(const char *a, const char *b);
int _wcsicmp(const wchar_t *a, const wchar_t *b);
int _wtoi(const wchar_t *text);
#ifdef __cplusplus
}
#endif

#define _T(text) __TEXT(text)
#define _TEXT(text) __TEXT(text)
#ifdef _MBCS
#define _tmain main
#define _tcscpy strcpy
#define _tcscat strcat
#define _tcslen strlen
#define _tcscmp strcmp
#define _tcsicmp _stricmp
#define _tcsdup _strdup
#define _stprintf sprintf
#define _sntprintf _snprintf
#define _stprintf_s sprintf_s
#define _vsntprintf _vsnprintf
#define _tcscpy_s strcpy_s
#define _tcscat_s strcat_s
#define _tprintf printf
#define _ttoi atoi
#else
#define _tmain wmain
#define _tcscpy wcscpy
#define _tcscat wcscat
#define _tcslen wcslen
#define _tcscmp wcscmp
#define _tcsicmp _wcsicmp
#define _tcsdup _wcsdup
#define _stprintf _swprintf
#define _sntprintf _snwprintf
#define _stprintf_s swprintf_s
#define _vsntprintf _vsnwprintf
#define _tcscpy_s wcscpy_s
#define _tcscat_s wcscat_s
#define _tprintf wprintf
#define _ttoi _wtoi
#endif
#ifdef __cplusplus
extern "C"
#endif
int _swprintf(wchar_t *to, const wchar_t *format, ...);

#endif
