//===- basic_types.h - shadow header of the C++ REST SDK: texts -----------===//
//
// Declarations only; texts are narrow, as they are outside of Windows.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_BASIC_TYPES_H
#define PATLINT_SHADOW_CPPREST_BASIC_TYPES_H

#include <cstdint>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace utility {
#ifdef _UTF16_STRINGS
typedef wchar_t char_t;
typedef std::wstring string_t;
#define _XPLATSTR(text) L##text
#define ucin std::wcin
#define ucout std::wcout
#define ucerr std::wcerr
#else
typedef char char_t;
typedef std::string string_t;
#define _XPLATSTR(text) text
#define ucin std::cin
#define ucout std::cout
#define ucerr std::cerr
#endif
typedef std::basic_ostringstream<char_t> ostringstream_t;
typedef std::basic_istringstream<char_t> istringstream_t;
typedef std::basic_stringstream<char_t> stringstream_t;
typedef std::basic_ostream<char_t> ostream_t;
typedef std::basic_istream<char_t> istream_t;
typedef std::u16string utf16string;
typedef std::string utf8string;
typedef uint64_t size64_t;
} // namespace utility

typedef char utf8char;
typedef std::string utf8string;
typedef std::stringstream utf8stringstream;
typedef std::ostringstream utf8ostringstream;
typedef std::ostream utf8ostream;
typedef std::istream utf8istream;
typedef char16_t utf16char;
typedef std::u16string utf16string;

#ifndef _TURN_OFF_PLATFORM_STRING
#define U(text) _XPLATSTR(text)
#endif

#endif
