#pragma once
// Shadow header: what everything else of wxWidgets needs.
#include <stddef.h>
#include <stdint.h>
#include <string>

#define wxCHECK_VERSION(major, minor, release) 1
#define wxMAJOR_VERSION 3
#define wxMINOR_VERSION 2
#define wxRELEASE_NUMBER 2
#define wxUSE_UNICODE 1
#define wxUSE_GUI 1
#define wxUSE_WEBREQUEST 1
#define wxUSE_WEBREQUEST_CURL 1
#define wxUSE_URL 1
#define wxUSE_PROTOCOL_HTTP 1
#define wxUSE_SOCKETS 1

#define wxOVERRIDE override
#define wxNOEXCEPT noexcept
#define WXUNUSED(name)
#define wxUnusedVar(name) (void)name
#define WXDLLIMPEXP_BASE
#define WXDLLIMPEXP_CORE
#define WXDLLIMPEXP_NET
#define WXDLLIMPEXP_ADV
#define WXDLLEXPORT
#define wxDECLARE_NO_COPY_CLASS(name)
#define DECLARE_NO_COPY_CLASS(name)
#define wxDECLARE_CLASS(name)
#define DECLARE_CLASS(name)
#define wxDECLARE_DYNAMIC_CLASS(name)
#define DECLARE_DYNAMIC_CLASS(name)
#define wxDECLARE_ABSTRACT_CLASS(name)
#define DECLARE_ABSTRACT_CLASS(name)
#define wxIMPLEMENT_CLASS(name, base)
#define IMPLEMENT_CLASS(name, base)
#define wxIMPLEMENT_DYNAMIC_CLASS(name, base)
#define IMPLEMENT_DYNAMIC_CLASS(name, base)
#define wxIMPLEMENT_ABSTRACT_CLASS(name, base)
#define IMPLEMENT_ABSTRACT_CLASS(name, base)

typedef char wxChar8;
typedef wchar_t wxChar;
typedef char wxSChar;
typedef unsigned char wxByte;
typedef int8_t wxInt8;
typedef uint8_t wxUint8;
typedef int16_t wxInt16;
typedef uint16_t wxUint16;
typedef int32_t wxInt32;
typedef uint32_t wxUint32;
typedef int64_t wxInt64;
typedef uint64_t wxUint64;
typedef long long wxLongLong_t;
typedef unsigned long long wxULongLong_t;
typedef long long wxFileOffset;
typedef int wxWindowID;

const wxFileOffset wxInvalidOffset = -1;
enum { wxNOT_FOUND = -1, wxID_NONE = -3, wxID_ANY = -1, wxID_OK = 5100, wxID_CANCEL = 5101 };
