//===- windows.h - shadow header of the Windows SDK -----------------------===//
//
// The types and functions that network programs for Windows take for granted,
// and its functions on texts. TCHAR is wchar_t, as Visual Studio has it unless
// told otherwise. Declarations only.
//
// Not here: windows, drawing, the network libraries.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_WINDOWS_H
#define PATLINT_SHADOW_WINDOWS_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WINAPI
#define APIENTRY
#define CALLBACK
#define WINAPIV
#define PASCAL
#define CONST const
#define VOID void
#define IN
#define OUT
#define OPTIONAL
#define __stdcall
#define __cdecl
#define __forceinline inline
#define DECLSPEC_IMPORT
#define __declspec(...)
#define _In_
#define _In_opt_
#define _Out_
#define _Out_opt_
#define _Inout_
#define MAX_PATH 260
#define INFINITE 0xFFFFFFFF
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif

typedef int BOOL;
typedef unsigned char BYTE, UCHAR, BOOLEAN;
typedef unsigned short WORD, USHORT;
typedef unsigned int UINT, UINT32, DWORD32;
typedef unsigned long DWORD, ULONG;
typedef long LONG, HRESULT, LSTATUS;
typedef int INT, INT32;
typedef short SHORT;
typedef long long LONGLONG, INT64, LONG64, __int64;
typedef unsigned long long ULONGLONG, UINT64, DWORD64, ULONG64;
typedef char CHAR;
typedef wchar_t WCHAR;
typedef float FLOAT;
typedef void *PVOID, *LPVOID, *HANDLE, *HWND, *HMODULE, *HINSTANCE, *HKEY, *HGLOBAL, *HMENU, *HICON, *HDC;
typedef const void *LPCVOID;
typedef intptr_t INT_PTR, LONG_PTR, LPARAM, LRESULT, SSIZE_T;
typedef uintptr_t UINT_PTR, ULONG_PTR, DWORD_PTR, WPARAM, SIZE_T;
typedef CHAR *PCHAR, *LPSTR, *PSTR;
typedef const CHAR *LPCSTR, *PCSTR;
typedef WCHAR *PWCHAR, *LPWSTR, *PWSTR, *BSTR, *LPOLESTR;
typedef const WCHAR *LPCWSTR, *PCWSTR;
typedef BYTE *PBYTE, *LPBYTE;
typedef BOOL *PBOOL, *LPBOOL;
typedef DWORD *PDWORD, *LPDWORD;
typedef WORD *PWORD, *LPWORD;
typedef HANDLE *PHANDLE, *LPHANDLE;
typedef HKEY *PHKEY;
typedef INT_PTR (*FARPROC)(void);
typedef DWORD (*LPTHREAD_START_ROUTINE)(LPVOID);
typedef DWORD REGSAM;
typedef DWORD LCID;
#ifdef _MBCS
typedef char TCHAR, _TCHAR;
#define __TEXT(text) text
#else
typedef wchar_t TCHAR, _TCHAR;
#define __TEXT(text) L##text
#endif
typedef TCHAR *LPTSTR, *PTSTR;
typedef const TCHAR *LPCTSTR, *PCTSTR;
#define TEXT(text) __TEXT(text)

typedef union _LARGE_INTEGER { LONGLONG QuadPart; } LARGE_INTEGER;
typedef struct _FILETIME { DWORD dwLowDateTime, dwHighDateTime; } FILETIME;
typedef struct _SYSTEMTIME {
  WORD wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond, wMilliseconds;
} SYSTEMTIME;
typedef struct _SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; } SECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _CRITICAL_SECTION { PVOID p[5]; } CRITICAL_SECTION, *LPCRITICAL_SECTION;
typedef struct _OVERLAPPED { ULONG_PTR Internal, InternalHigh; HANDLE hEvent; } OVERLAPPED, *LPOVERLAPPED;
typedef struct _GUID { DWORD Data1; WORD Data2, Data3; BYTE Data4[8]; } GUID;

#define S_OK ((HRESULT)0)
#define S_FALSE ((HRESULT)1)
#define E_FAIL ((HRESULT)0x80004005L)
#define E_INVALIDARG ((HRESULT)0x80070057L)
#define SUCCEEDED(result) (((HRESULT)(result)) >= 0)
#define FAILED(result) (((HRESULT)(result)) < 0)
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define ERROR_SUCCESS 0L
#define NO_ERROR 0L
#define ERROR_INSUFFICIENT_BUFFER 122L
#define CP_ACP 0
#define CP_UTF8 65001
#define HKEY_CLASSES_ROOT ((HKEY)(ULONG_PTR)0x80000000)
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)0x80000001)
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)0x80000002)
#define KEY_READ 0x20019
#define KEY_WRITE 0x20006
#define REG_SZ 1
#define REG_DWORD 4
#define GENERIC_READ 0x80000000
#define GENERIC_WRITE 0x40000000
#define OPEN_EXISTING 3
#define CREATE_ALWAYS 2
#define FILE_ATTRIBUTE_NORMAL 0x80
#define MB_OK 0
#define MB_ICONERROR 0x10
#define DLL_PROCESS_ATTACH 1
#define DLL_PROCESS_DETACH 0
#define FORMAT_MESSAGE_FROM_SYSTEM 0x1000
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x100
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x200
#define LOWORD(value) ((WORD)((DWORD_PTR)(value) & 0xffff))
#define HIWORD(value) ((WORD)((DWORD_PTR)(value) >> 16))
#define MAKELANGID(primary, sub) ((((WORD)(sub)) << 10) | (WORD)(primary))
#define UNREFERENCED_PARAMETER(name) (void)(name)
#define ZeroMemory(to, size) memset((to), 0, (size))
#define CopyMemory(to, from, size) memcpy((to), (from), (size))
#define ARRAYSIZE(array) (sizeof(array) / sizeof((array)[0]))
#define _countof(array) (sizeof(array) / sizeof((array)[0]))

DWORD GetLastError(void);
void SetLastError(DWORD error);
void Sleep(DWORD milliseconds);
DWORD GetTickCount(void);
ULONGLONG GetTickCount64(void);
BOOL CloseHandle(HANDLE handle);
HANDLE CreateThread(LPSECURITY_ATTRIBUTES attributes, SIZE_T stack, LPTHREAD_START_ROUTINE start, LPVOID argument, DWORD flags, LPDWORD id);
DWORD WaitForSingleObject(HANDLE handle, DWORD milliseconds);
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES attributes, BOOL manual, BOOL initial, LPCWSTR name);
BOOL SetEvent(HANDLE handle);
BOOL ResetEvent(HANDLE handle);
HANDLE CreateMutexW(LPSECURITY_ATTRIBUTES attributes, BOOL owner, LPCWSTR name);
void InitializeCriticalSection(LPCRITICAL_SECTION section);
void EnterCriticalSection(LPCRITICAL_SECTION section);
void LeaveCriticalSection(LPCRITICAL_SECTION section);
void DeleteCriticalSection(LPCRITICAL_SECTION section);
HMODULE LoadLibraryA(LPCSTR name);
HMODULE LoadLibraryW(LPCWSTR name);
HMODULE GetModuleHandleW(LPCWSTR name);
BOOL FreeLibrary(HMODULE module);
FARPROC GetProcAddress(HMODULE module, LPCSTR name);
DWORD GetModuleFileNameA(HMODULE module, LPSTR to, DWORD size);
DWORD GetModuleFileNameW(HMODULE module, LPWSTR to, DWORD size);
DWORD GetEnvironmentVariableA(LPCSTR name, LPSTR to, DWORD size);
DWORD GetEnvironmentVariableW(LPCWSTR name, LPWSTR to, DWORD size);
BOOL GetComputerNameA(LPSTR to, LPDWORD size);
BOOL GetComputerNameW(LPWSTR to, LPDWORD size);
BOOL GetUserNameW(LPWSTR to, LPDWORD size);
DWORD GetTempPathW(DWORD size, LPWSTR to);
HANDLE CreateFileA(LPCSTR path, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes, DWORD how, DWORD flags, HANDLE pattern);
HANDLE CreateFileW(LPCWSTR path, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes, DWORD how, DWORD flags, HANDLE pattern);
BOOL ReadFile(HANDLE file, LPVOID to, DWORD size, LPDWORD read, LPOVERLAPPED overlapped);
BOOL WriteFile(HANDLE file, LPCVOID from, DWORD size, LPDWORD written, LPOVERLAPPED overlapped);
BOOL DeleteFileW(LPCWSTR path);
DWORD FormatMessageA(DWORD flags, LPCVOID source, DWORD id, DWORD language, LPSTR to, DWORD size, va_list *args);
DWORD FormatMessageW(DWORD flags, LPCVOID source, DWORD id, DWORD language, LPWSTR to, DWORD size, va_list *args);
HGLOBAL LocalFree(HGLOBAL memory);
void *GlobalAlloc(UINT flags, SIZE_T size);
HGLOBAL GlobalFree(HGLOBAL memory);
int MessageBoxA(HWND window, LPCSTR text, LPCSTR caption, UINT type);
int MessageBoxW(HWND window, LPCWSTR text, LPCWSTR caption, UINT type);
void OutputDebugStringA(LPCSTR text);
void OutputDebugStringW(LPCWSTR text);
void GetLocalTime(SYSTEMTIME *to);
void GetSystemTime(SYSTEMTIME *to);
LSTATUS RegOpenKeyExA(HKEY key, LPCSTR name, DWORD options, REGSAM access, PHKEY to);
LSTATUS RegOpenKeyExW(HKEY key, LPCWSTR name, DWORD options, REGSAM access, PHKEY to);
LSTATUS RegQueryValueExA(HKEY key, LPCSTR name, LPDWORD reserved, LPDWORD type, LPBYTE to, LPDWORD size);
LSTATUS RegQueryValueExW(HKEY key, LPCWSTR name, LPDWORD reserved, LPDWORD type, LPBYTE to, LPDWORD size);
LSTATUS RegCloseKey(HKEY key);

int MultiByteToWideChar(UINT page, DWORD flags, LPCSTR from, int size, LPWSTR to, int room);
int WideCharToMultiByte(UINT page, DWORD flags, LPCWSTR from, int size, LPSTR to, int room, LPCSTR otherwise, LPBOOL used);
int wsprintfA(LPSTR to, LPCSTR format, ...);
int wsprintfW(LPWSTR to, LPCWSTR format, ...);
int wvsprintfA(LPSTR to, LPCSTR format, va_list args);
int wvsprintfW(LPWSTR to, LPCWSTR format, va_list args);
LPSTR lstrcpyA(LPSTR to, LPCSTR from);
LPWSTR lstrcpyW(LPWSTR to, LPCWSTR from);
LPSTR lstrcatA(LPSTR to, LPCSTR from);
LPWSTR lstrcatW(LPWSTR to, LPCWSTR from);
int lstrlenA(LPCSTR text);
int lstrlenW(LPCWSTR text);
int lstrcmpiA(LPCSTR a, LPCSTR b);
int lstrcmpiW(LPCWSTR a, LPCWSTR b);
LPWSTR CharLowerW(LPWSTR text);
BSTR SysAllocString(LPCWSTR text);
void SysFreeString(BSTR text);

#ifdef _MBCS
#define wsprintf wsprintfA
#define wvsprintf wvsprintfA
#define lstrcpy lstrcpyA
#define lstrcat lstrcatA
#define lstrlen lstrlenA
#define lstrcmpi lstrcmpiA
#define CreateFile CreateFileA
#define LoadLibrary LoadLibraryA
#define GetModuleFileName GetModuleFileNameA
#define GetEnvironmentVariable GetEnvironmentVariableA
#define GetComputerName GetComputerNameA
#define MessageBox MessageBoxA
#define OutputDebugString OutputDebugStringA
#define FormatMessage FormatMessageA
#define RegOpenKeyEx RegOpenKeyExA
#define RegQueryValueEx RegQueryValueExA
#else
#define wsprintf wsprintfW
#define wvsprintf wvsprintfW
#define lstrcpy lstrcpyW
#define lstrcat lstrcatW
#define lstrlen lstrlenW
#define lstrcmpi lstrcmpiW
#define CreateFile CreateFileW
#define LoadLibrary LoadLibraryW
#define GetModuleFileName GetModuleFileNameW
#define GetEnvironmentVariable GetEnvironmentVariableW
#define GetComputerName GetComputerNameW
#define MessageBox MessageBoxW
#define OutputDebugString OutputDebugStringW
#define FormatMessage FormatMessageW
#define RegOpenKeyEx RegOpenKeyExW
#define RegQueryValueEx RegQueryValueExW
#endif
#define GetUserName GetUserNameW
#define GetTempPath GetTempPathW
#define GetModuleHandle GetModuleHandleW
#define CreateEvent CreateEventW
#define CreateMutex CreateMutexW
#define DeleteFile DeleteFileW

#ifdef __cplusplus
}
#endif

#endif
