//===- afxinet.h - shadow header of MFC's classes for WinINet --------------===//
//
// Declarations only; see windows.h.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_AFXINET_H
#define PATLINT_SHADOW_AFXINET_H

#include "afx.h"
#include "wininet.h"

class CHttpConnection;
class CFtpConnection;
class CStdioFile;

class CInternetSession {
public:
  explicit CInternetSession(LPCTSTR agent = 0, DWORD_PTR context = 1, DWORD access = 0, LPCTSTR proxy = 0, LPCTSTR bypass = 0, DWORD flags = 0);
  virtual ~CInternetSession();
  CStdioFile *OpenURL(LPCTSTR url, DWORD_PTR context = 1, DWORD flags = 2, LPCTSTR headers = 0, DWORD length = 0);
  CHttpConnection *GetHttpConnection(LPCTSTR host, INTERNET_PORT port = 0, LPCTSTR user = 0, LPCTSTR password = 0);
  CHttpConnection *GetHttpConnection(LPCTSTR host, DWORD flags, INTERNET_PORT port = 0, LPCTSTR user = 0, LPCTSTR password = 0);
  CFtpConnection *GetFtpConnection(LPCTSTR host, LPCTSTR user = 0, LPCTSTR password = 0, INTERNET_PORT port = 0, BOOL passive = FALSE);
  BOOL SetOption(DWORD option, DWORD value, DWORD flags = 0);
  BOOL SetOption(DWORD option, LPVOID value, DWORD length, DWORD flags = 0);
  BOOL EnableStatusCallback(BOOL enable = TRUE);
  void Close();
  operator HINTERNET() const;
};
class CInternetFile {
public:
  virtual ~CInternetFile();
  virtual UINT Read(void *buffer, UINT size);
  virtual void Write(const void *buffer, UINT size);
  virtual BOOL ReadString(CString &line);
  virtual LPTSTR ReadString(LPTSTR line, UINT size);
  virtual void WriteString(LPCTSTR line);
  virtual ULONGLONG GetLength() const;
  virtual void Close();
  BOOL SetReadBufferSize(UINT size);
  BOOL SetOption(DWORD option, LPVOID value, DWORD length, DWORD flags = 0);
  operator HINTERNET() const;
};
class CHttpFile : public CInternetFile {
public:
  BOOL AddRequestHeaders(LPCTSTR headers, DWORD flags = 0x10000000, int length = -1);
  BOOL AddRequestHeaders(CString &headers, DWORD flags = 0x10000000);
  BOOL SendRequest(LPCTSTR headers = 0, DWORD length = 0, LPVOID body = 0, DWORD bodyLength = 0);
  BOOL SendRequest(CString &headers, LPVOID body = 0, DWORD bodyLength = 0);
  BOOL SendRequestEx(DWORD total, DWORD flags = 8, DWORD_PTR context = 1);
  BOOL EndRequest(DWORD flags = 0, LPINTERNET_BUFFERS out = 0, DWORD_PTR context = 1);
  BOOL QueryInfo(DWORD level, CString &text, LPDWORD index = 0) const;
  BOOL QueryInfo(DWORD level, LPVOID buffer, LPDWORD length, LPDWORD index = 0) const;
  BOOL QueryInfoStatusCode(DWORD &status) const;
};
class CInternetConnection {
public:
  virtual ~CInternetConnection();
  virtual void Close();
  operator HINTERNET() const;
};
class CHttpConnection : public CInternetConnection {
public:
  enum { HTTP_VERB_POST, HTTP_VERB_GET, HTTP_VERB_HEAD, HTTP_VERB_PUT, HTTP_VERB_LINK, HTTP_VERB_DELETE, HTTP_VERB_UNLINK };
  CHttpFile *OpenRequest(LPCTSTR verb, LPCTSTR object, LPCTSTR referrer = 0, DWORD_PTR context = 1, LPCTSTR *accept = 0, LPCTSTR version = 0, DWORD flags = INTERNET_FLAG_EXISTING_CONNECT);
  CHttpFile *OpenRequest(int verb, LPCTSTR object, LPCTSTR referrer = 0, DWORD_PTR context = 1, LPCTSTR *accept = 0, LPCTSTR version = 0, DWORD flags = INTERNET_FLAG_EXISTING_CONNECT);
};
class CInternetException {
public:
  DWORD m_dwError;
  BOOL GetErrorMessage(LPTSTR to, UINT size);
  void Delete();
};
BOOL AfxParseURL(LPCTSTR url, DWORD &service, CString &host, CString &object, INTERNET_PORT &port);

#endif
