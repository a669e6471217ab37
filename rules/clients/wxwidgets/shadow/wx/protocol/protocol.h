#pragma once
// Shadow header: what the protocols have in common.
#include "wx/stream.h"

enum wxProtocolError {
  wxPROTO_NOERR, wxPROTO_NETERR, wxPROTO_PROTERR, wxPROTO_CONNERR, wxPROTO_INVVAL, wxPROTO_NOHNDLR, wxPROTO_NOFILE,
  wxPROTO_ABRT, wxPROTO_RCNCT, wxPROTO_STREAMING
};
class wxSockAddress : public wxObject {
public:
  virtual bool Hostname(const wxString &name);
  virtual bool Service(unsigned short port);
  virtual bool Service(const wxString &name);
};
class wxIPV4address : public wxSockAddress {
public:
  wxIPV4address();
  wxString IPAddress() const;
};
enum { wxSOCKET_NONE, wxSOCKET_NOWAIT = 1, wxSOCKET_WAITALL = 2, wxSOCKET_BLOCK = 4, wxSOCKET_REUSEADDR = 8 };
class wxSocketBase : public wxObject {
public:
  static bool Initialize();
  static void Shutdown();
  bool IsConnected() const;
  bool IsOk() const;
  bool Ok() const;
  bool Error() const;
  virtual bool Close();
  bool Destroy();
  void SetTimeout(long seconds);
  void SetFlags(int flags);
  void SetNotify(int flags);
  void Notify(bool notify);
};
class wxProtocol : public wxSocketBase {
public:
  virtual wxProtocolError GetError() const;
  void SetUser(const wxString &user);
  void SetPassword(const wxString &password);
  virtual void SetDefaultTimeout(unsigned int seconds);
  virtual void SetTimeout(long seconds);
  void SetLog(void *log);
};
