//===- wininet.h - shadow header of WinINet --------------------------------===//
//
// Declarations only; see windows.h.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_WININET_H
#define PATLINT_SHADOW_WININET_H

#include "hinternet.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef void (*INTERNET_STATUS_CALLBACK)(HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD);
typedef struct { DWORD_PTR dwResult; DWORD dwError; } INTERNET_ASYNC_RESULT, *LPINTERNET_ASYNC_RESULT;
typedef struct { DWORD dwAccessType; LPCSTR lpszProxy, lpszProxyBypass; } INTERNET_PROXY_INFO;
#ifndef PATLINT_SHADOW_WINHTTP_H
#define INTERNET_SCHEME_HTTP 3
#define INTERNET_SCHEME_HTTPS 4
#ifdef _MBCS
#define URL_COMPONENTS URL_COMPONENTSA
#define LPURL_COMPONENTS LPURL_COMPONENTSA
#else
typedef URL_COMPONENTSW URL_COMPONENTS, *LPURL_COMPONENTS;
#endif
#endif
typedef struct {
  DWORD dwStructSize;
  LPSTR lpszScheme;
  DWORD dwSchemeLength;
  INTERNET_SCHEME nScheme;
  LPSTR lpszHostName;
  DWORD dwHostNameLength;
  INTERNET_PORT nPort;
  LPSTR lpszUserName;
  DWORD dwUserNameLength;
  LPSTR lpszPassword;
  DWORD dwPasswordLength;
  LPSTR lpszUrlPath;
  DWORD dwUrlPathLength;
  LPSTR lpszExtraInfo;
  DWORD dwExtraInfoLength;
} URL_COMPONENTSA, *LPURL_COMPONENTSA;
typedef struct _INTERNET_BUFFERSA {
  DWORD dwStructSize;
  struct _INTERNET_BUFFERSA *Next;
  LPCSTR lpcszHeader;
  DWORD dwHeadersLength, dwHeadersTotal;
  LPVOID lpvBuffer;
  DWORD dwBufferLength, dwBufferTotal, dwOffsetLow, dwOffsetHigh;
} INTERNET_BUFFERSA, *LPINTERNET_BUFFERSA;
typedef struct _INTERNET_BUFFERSW {
  DWORD dwStructSize;
  struct _INTERNET_BUFFERSW *Next;
  LPCWSTR lpcszHeader;
  DWORD dwHeadersLength, dwHeadersTotal;
  LPVOID lpvBuffer;
  DWORD dwBufferLength, dwBufferTotal, dwOffsetLow, dwOffsetHigh;
} INTERNET_BUFFERSW, *LPINTERNET_BUFFERSW;
#ifdef _MBCS
typedef INTERNET_BUFFERSA INTERNET_BUFFERS, *LPINTERNET_BUFFERS;
#else
typedef INTERNET_BUFFERSW INTERNET_BUFFERS, *LPINTERNET_BUFFERS;
#endif

#define INTERNET_INVALID_PORT_NUMBER 0
#define INTERNET_DEFAULT_FTP_PORT 21
#define INTERNET_OPEN_TYPE_PRECONFIG 0
#define INTERNET_OPEN_TYPE_DIRECT 1
#define INTERNET_OPEN_TYPE_PROXY 3
#define INTERNET_OPEN_TYPE_PRECONFIG_WITH_NO_AUTOPROXY 4
#define INTERNET_SERVICE_FTP 1
#define INTERNET_SERVICE_HTTP 3
#define INTERNET_FLAG_RELOAD 0x80000000
#define INTERNET_FLAG_RAW_DATA 0x40000000
#define INTERNET_FLAG_EXISTING_CONNECT 0x20000000
#define INTERNET_FLAG_ASYNC 0x10000000
#define INTERNET_FLAG_PASSIVE 0x08000000
#define INTERNET_FLAG_NO_CACHE_WRITE 0x04000000
#define INTERNET_FLAG_DONT_CACHE 0x04000000
#define INTERNET_FLAG_MAKE_PERSISTENT 0x02000000
#define INTERNET_FLAG_OFFLINE 0x01000000
#define INTERNET_FLAG_SECURE 0x00800000
#define INTERNET_FLAG_KEEP_CONNECTION 0x00400000
#define INTERNET_FLAG_NO_AUTO_REDIRECT 0x00200000
#define INTERNET_FLAG_NO_COOKIES 0x00080000
#define INTERNET_FLAG_NO_AUTH 0x00040000
#define INTERNET_FLAG_IGNORE_REDIRECT_TO_HTTP 0x00008000
#define INTERNET_FLAG_IGNORE_REDIRECT_TO_HTTPS 0x00004000
#define INTERNET_FLAG_IGNORE_CERT_DATE_INVALID 0x00002000
#define INTERNET_FLAG_IGNORE_CERT_CN_INVALID 0x00001000
#define INTERNET_FLAG_RESYNCHRONIZE 0x00000800
#define INTERNET_FLAG_HYPERLINK 0x00000400
#define INTERNET_FLAG_NO_UI 0x00000200
#define INTERNET_FLAG_PRAGMA_NOCACHE 0x00000100
#define INTERNET_FLAG_TRANSFER_BINARY 0x00000002
#define INTERNET_OPTION_CONNECT_TIMEOUT 2
#define INTERNET_OPTION_CONNECT_RETRIES 3
#define INTERNET_OPTION_SEND_TIMEOUT 5
#define INTERNET_OPTION_RECEIVE_TIMEOUT 6
#define INTERNET_OPTION_USERNAME 28
#define INTERNET_OPTION_PASSWORD 29
#define INTERNET_OPTION_SECURITY_FLAGS 31
#define INTERNET_OPTION_URL 34
#define INTERNET_OPTION_PROXY 38
#define INTERNET_OPTION_USER_AGENT 41
#define INTERNET_OPTION_PROXY_USERNAME 43
#define INTERNET_OPTION_PROXY_PASSWORD 44
#define INTERNET_OPTION_HTTP_DECODING 65
#define HTTP_ADDREQ_FLAG_ADD_IF_NEW 0x10000000
#define HTTP_ADDREQ_FLAG_ADD 0x20000000
#define HTTP_ADDREQ_FLAG_COALESCE 0x40000000
#define HTTP_ADDREQ_FLAG_REPLACE 0x80000000
#define HTTP_QUERY_CONTENT_TYPE 1
#define HTTP_QUERY_CONTENT_LENGTH 5
#define HTTP_QUERY_STATUS_CODE 19
#define HTTP_QUERY_STATUS_TEXT 20
#define HTTP_QUERY_RAW_HEADERS_CRLF 22
#define HTTP_QUERY_LOCATION 33
#define HTTP_QUERY_CUSTOM 65535
#define HTTP_QUERY_FLAG_NUMBER 0x20000000
#define HTTP_STATUS_OK 200
#define HTTP_STATUS_DENIED 401
#define HTTP_VERSIONW L"HTTP/1.1"
#define HTTP_VERSIONA "HTTP/1.1"
#define HTTP_VERSION TEXT("HTTP/1.1")
#ifndef ICU_DECODE
#define ICU_DECODE 0x10000000
#define ICU_ESCAPE 0x80000000
#endif
#define ICU_BROWSER_MODE 0x02000000
#define ICU_NO_ENCODE 0x20000000
#define SECURITY_FLAG_IGNORE_UNKNOWN_CA 0x00000100
#define SECURITY_FLAG_IGNORE_REVOCATION 0x00000080
#define SECURITY_FLAG_IGNORE_CERT_DATE_INVALID 0x00002000
#define SECURITY_FLAG_IGNORE_CERT_CN_INVALID 0x00001000
#define IRF_SYNC 0x00000004
#define HSR_INITIATE 0x00000008
#define INTERNET_MAX_URL_LENGTH 2083
#define INTERNET_MAX_HOST_NAME_LENGTH 256
#define INTERNET_MAX_PATH_LENGTH 2048
#define INTERNET_MAX_USER_NAME_LENGTH 128
#define INTERNET_MAX_PASSWORD_LENGTH 128
#define INTERNET_MAX_SCHEME_LENGTH 32
#define ERROR_INTERNET_TIMEOUT 12002
#define ERROR_INTERNET_EXTENDED_ERROR 12003
#define ERROR_INTERNET_INVALID_CA 12045
#define ERROR_INTERNET_FORCE_RETRY 12032
#define INTERNET_STATUS_REQUEST_COMPLETE 100
#define INTERNET_STATUS_HANDLE_CREATED 60
#define INTERNET_CONNECTION_MODEM 1
#define INTERNET_CONNECTION_LAN 2

HINTERNET InternetOpenA(LPCSTR agent, DWORD access, LPCSTR proxy, LPCSTR bypass, DWORD flags);
HINTERNET InternetOpenW(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass, DWORD flags);
HINTERNET InternetConnectA(HINTERNET session, LPCSTR host, INTERNET_PORT port, LPCSTR user, LPCSTR password, DWORD service, DWORD flags, DWORD_PTR context);
HINTERNET InternetConnectW(HINTERNET session, LPCWSTR host, INTERNET_PORT port, LPCWSTR user, LPCWSTR password, DWORD service, DWORD flags, DWORD_PTR context);
HINTERNET InternetOpenUrlA(HINTERNET session, LPCSTR url, LPCSTR headers, DWORD length, DWORD flags, DWORD_PTR context);
HINTERNET InternetOpenUrlW(HINTERNET session, LPCWSTR url, LPCWSTR headers, DWORD length, DWORD flags, DWORD_PTR context);
HINTERNET HttpOpenRequestA(HINTERNET connection, LPCSTR verb, LPCSTR object, LPCSTR version, LPCSTR referrer, LPCSTR *accept, DWORD flags, DWORD_PTR context);
HINTERNET HttpOpenRequestW(HINTERNET connection, LPCWSTR verb, LPCWSTR object, LPCWSTR version, LPCWSTR referrer, LPCWSTR *accept, DWORD flags, DWORD_PTR context);
BOOL HttpAddRequestHeadersA(HINTERNET request, LPCSTR headers, DWORD length, DWORD modifiers);
BOOL HttpAddRequestHeadersW(HINTERNET request, LPCWSTR headers, DWORD length, DWORD modifiers);
BOOL HttpSendRequestA(HINTERNET request, LPCSTR headers, DWORD length, LPVOID body, DWORD bodyLength);
BOOL HttpSendRequestW(HINTERNET request, LPCWSTR headers, DWORD length, LPVOID body, DWORD bodyLength);
BOOL HttpSendRequestExA(HINTERNET request, LPINTERNET_BUFFERSA in, LPINTERNET_BUFFERSA out, DWORD flags, DWORD_PTR context);
BOOL HttpSendRequestExW(HINTERNET request, LPINTERNET_BUFFERSW in, LPINTERNET_BUFFERSW out, DWORD flags, DWORD_PTR context);
BOOL HttpEndRequestA(HINTERNET request, LPINTERNET_BUFFERSA out, DWORD flags, DWORD_PTR context);
BOOL HttpEndRequestW(HINTERNET request, LPINTERNET_BUFFERSW out, DWORD flags, DWORD_PTR context);
BOOL HttpQueryInfoA(HINTERNET request, DWORD level, LPVOID buffer, LPDWORD length, LPDWORD index);
BOOL HttpQueryInfoW(HINTERNET request, DWORD level, LPVOID buffer, LPDWORD length, LPDWORD index);
BOOL InternetSetOptionA(HINTERNET handle, DWORD option, LPVOID buffer, DWORD length);
BOOL InternetSetOptionW(HINTERNET handle, DWORD option, LPVOID buffer, DWORD length);
BOOL InternetQueryOptionA(HINTERNET handle, DWORD option, LPVOID buffer, LPDWORD length);
BOOL InternetQueryOptionW(HINTERNET handle, DWORD option, LPVOID buffer, LPDWORD length);
BOOL InternetCrackUrlA(LPCSTR url, DWORD length, DWORD flags, LPURL_COMPONENTSA components);
BOOL InternetCrackUrlW(LPCWSTR url, DWORD length, DWORD flags, LPURL_COMPONENTSW components);
BOOL InternetCreateUrlA(LPURL_COMPONENTSA components, DWORD flags, LPSTR url, LPDWORD length);
BOOL InternetCreateUrlW(LPURL_COMPONENTSW components, DWORD flags, LPWSTR url, LPDWORD length);
BOOL InternetCanonicalizeUrlA(LPCSTR url, LPSTR buffer, LPDWORD length, DWORD flags);
BOOL InternetCanonicalizeUrlW(LPCWSTR url, LPWSTR buffer, LPDWORD length, DWORD flags);
BOOL InternetCombineUrlA(LPCSTR base, LPCSTR relative, LPSTR buffer, LPDWORD length, DWORD flags);
BOOL InternetCombineUrlW(LPCWSTR base, LPCWSTR relative, LPWSTR buffer, LPDWORD length, DWORD flags);
BOOL InternetGetLastResponseInfoA(LPDWORD error, LPSTR buffer, LPDWORD length);
BOOL InternetGetLastResponseInfoW(LPDWORD error, LPWSTR buffer, LPDWORD length);
BOOL InternetSetCookieA(LPCSTR url, LPCSTR name, LPCSTR data);
BOOL InternetSetCookieW(LPCWSTR url, LPCWSTR name, LPCWSTR data);
BOOL InternetGetCookieA(LPCSTR url, LPCSTR name, LPSTR data, LPDWORD size);
BOOL InternetGetCookieW(LPCWSTR url, LPCWSTR name, LPWSTR data, LPDWORD size);
BOOL InternetCheckConnectionA(LPCSTR url, DWORD flags, DWORD reserved);
BOOL InternetCheckConnectionW(LPCWSTR url, DWORD flags, DWORD reserved);
INTERNET_STATUS_CALLBACK InternetSetStatusCallbackA(HINTERNET handle, INTERNET_STATUS_CALLBACK callback);
INTERNET_STATUS_CALLBACK InternetSetStatusCallbackW(HINTERNET handle, INTERNET_STATUS_CALLBACK callback);
HINTERNET FtpOpenFileA(HINTERNET connection, LPCSTR name, DWORD access, DWORD flags, DWORD_PTR context);
HINTERNET FtpOpenFileW(HINTERNET connection, LPCWSTR name, DWORD access, DWORD flags, DWORD_PTR context);
BOOL FtpPutFileA(HINTERNET connection, LPCSTR local, LPCSTR remote, DWORD flags, DWORD_PTR context);
BOOL FtpPutFileW(HINTERNET connection, LPCWSTR local, LPCWSTR remote, DWORD flags, DWORD_PTR context);
BOOL FtpGetFileA(HINTERNET connection, LPCSTR remote, LPCSTR local, BOOL fail, DWORD attributes, DWORD flags, DWORD_PTR context);
BOOL FtpGetFileW(HINTERNET connection, LPCWSTR remote, LPCWSTR local, BOOL fail, DWORD attributes, DWORD flags, DWORD_PTR context);
BOOL DeleteUrlCacheEntryA(LPCSTR url);
BOOL DeleteUrlCacheEntryW(LPCWSTR url);
BOOL InternetReadFile(HINTERNET file, LPVOID buffer, DWORD size, LPDWORD read);
BOOL InternetWriteFile(HINTERNET file, LPCVOID buffer, DWORD size, LPDWORD written);
BOOL InternetQueryDataAvailable(HINTERNET file, LPDWORD size, DWORD flags, DWORD_PTR context);
BOOL InternetCloseHandle(HINTERNET handle);
BOOL InternetGetConnectedState(LPDWORD flags, DWORD reserved);
DWORD InternetErrorDlg(HWND window, HINTERNET request, DWORD error, DWORD flags, LPVOID *data);

#ifdef _MBCS
#define InternetOpen InternetOpenA
#define InternetConnect InternetConnectA
#define InternetOpenUrl InternetOpenUrlA
#define HttpOpenRequest HttpOpenRequestA
#define HttpAddRequestHeaders HttpAddRequestHeadersA
#define HttpSendRequest HttpSendRequestA
#define HttpSendRequestEx HttpSendRequestExA
#define HttpEndRequest HttpEndRequestA
#define HttpQueryInfo HttpQueryInfoA
#define InternetSetOption InternetSetOptionA
#define InternetQueryOption InternetQueryOptionA
#define InternetCrackUrl InternetCrackUrlA
#define InternetCreateUrl InternetCreateUrlA
#define InternetCanonicalizeUrl InternetCanonicalizeUrlA
#define InternetCombineUrl InternetCombineUrlA
#define InternetGetLastResponseInfo InternetGetLastResponseInfoA
#define InternetSetCookie InternetSetCookieA
#define InternetGetCookie InternetGetCookieA
#define InternetCheckConnection InternetCheckConnectionA
#define InternetSetStatusCallback InternetSetStatusCallbackA
#define FtpOpenFile FtpOpenFileA
#define FtpPutFile FtpPutFileA
#define FtpGetFile FtpGetFileA
#define DeleteUrlCacheEntry DeleteUrlCacheEntryA
#else
#define InternetOpen InternetOpenW
#define InternetConnect InternetConnectW
#define InternetOpenUrl InternetOpenUrlW
#define HttpOpenRequest HttpOpenRequestW
#define HttpAddRequestHeaders HttpAddRequestHeadersW
#define HttpSendRequest HttpSendRequestW
#define HttpSendRequestEx HttpSendRequestExW
#define HttpEndRequest HttpEndRequestW
#define HttpQueryInfo HttpQueryInfoW
#define InternetSetOption InternetSetOptionW
#define InternetQueryOption InternetQueryOptionW
#define InternetCrackUrl InternetCrackUrlW
#define InternetCreateUrl InternetCreateUrlW
#define InternetCanonicalizeUrl InternetCanonicalizeUrlW
#define InternetCombineUrl InternetCombineUrlW
#define InternetGetLastResponseInfo InternetGetLastResponseInfoW
#define InternetSetCookie InternetSetCookieW
#define InternetGetCookie InternetGetCookieW
#define InternetCheckConnection InternetCheckConnectionW
#define InternetSetStatusCallback InternetSetStatusCallbackW
#define FtpOpenFile FtpOpenFileW
#define FtpPutFile FtpPutFileW
#define FtpGetFile FtpGetFileW
#define DeleteUrlCacheEntry DeleteUrlCacheEntryW
#endif

#ifdef __cplusplus
}
#endif

#endif
