//===- urlmon.h - shadow header: downloads by URL -------------------------===//
//
// Declarations only; see windows.h.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_URLMON_H
#define PATLINT_SHADOW_URLMON_H

#include "windows.h"

#ifdef __cplusplus
struct IUnknown;
struct IStream;
struct IBindStatusCallback;
typedef IUnknown *LPUNKNOWN;
typedef IStream *LPSTREAM;
typedef IBindStatusCallback *LPBINDSTATUSCALLBACK;
extern "C" {
#else
typedef void *LPUNKNOWN, *LPSTREAM, *LPBINDSTATUSCALLBACK;
#endif

HRESULT URLDownloadToFileA(LPUNKNOWN caller, LPCSTR url, LPCSTR file, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLDownloadToFileW(LPUNKNOWN caller, LPCWSTR url, LPCWSTR file, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLDownloadToCacheFileA(LPUNKNOWN caller, LPCSTR url, LPSTR file, DWORD size, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLDownloadToCacheFileW(LPUNKNOWN caller, LPCWSTR url, LPWSTR file, DWORD size, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenStreamA(LPUNKNOWN caller, LPCSTR url, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenStreamW(LPUNKNOWN caller, LPCWSTR url, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenPullStreamA(LPUNKNOWN caller, LPCSTR url, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenPullStreamW(LPUNKNOWN caller, LPCWSTR url, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenBlockingStreamA(LPUNKNOWN caller, LPCSTR url, LPSTREAM *stream, DWORD reserved, LPBINDSTATUSCALLBACK callback);
HRESULT URLOpenBlockingStreamW(LPUNKNOWN caller, LPCWSTR url, LPSTREAM *stream, DWORD reserved, LPBINDSTATUSCALLBACK callback);

#ifdef _MBCS
#define URLDownloadToFile URLDownloadToFileA
#define URLDownloadToCacheFile URLDownloadToCacheFileA
#define URLOpenStream URLOpenStreamA
#define URLOpenPullStream URLOpenPullStreamA
#define URLOpenBlockingStream URLOpenBlockingStreamA
#else
#define URLDownloadToFile URLDownloadToFileW
#define URLDownloadToCacheFile URLDownloadToCacheFileW
#define URLOpenStream URLOpenStreamW
#define URLOpenPullStream URLOpenPullStreamW
#define URLOpenBlockingStream URLOpenBlockingStreamW
#endif

#ifdef __cplusplus
}
#endif

#endif
