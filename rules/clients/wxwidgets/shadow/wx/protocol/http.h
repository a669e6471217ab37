#pragma once
// Shadow header: the client for HTTP that wxWidgets always had.
#include "wx/protocol/protocol.h"

class wxHTTP : public wxProtocol {
public:
  wxHTTP();
  virtual ~wxHTTP();
  virtual bool Connect(const wxString &host, unsigned short port);
  virtual bool Connect(const wxString &host);
  virtual bool Connect(const wxSockAddress &address, bool wait = true);
  bool Abort();
  wxInputStream *GetInputStream(const wxString &path);
  wxString GetContentType() const;
  wxString GetHeader(const wxString &name) const;
  int GetResponse() const;
  void SetMethod(const wxString &method);
  void SetHeader(const wxString &name, const wxString &value);
  bool SetPostText(const wxString &type, const wxString &data, const wxMBConv &conv = wxConvUTF8);
  bool SetPostBuffer(const wxString &type, const wxMemoryBuffer &data);
  void SetPostBuffer(const wxString &data);
  void SetProxyMode(bool on);
  wxString GetCookie(const wxString &name) const;
  bool HasCookies() const;
};
