#pragma once
// Shadow header: the parts of a URI.
#include "wx/object.h"

enum wxURIHostType { wxURI_REGNAME, wxURI_IPV4ADDRESS, wxURI_IPV6ADDRESS, wxURI_IPVFUTURE };
enum wxURIFlags { wxURI_STRICT = 1 };

class wxURI : public wxObject {
public:
  wxURI();
  wxURI(const wxString &uri);
  bool Create(const wxString &uri);
  wxURI &operator=(const wxString &uri);
  bool operator==(const wxURI &other) const;
  bool HasScheme() const;
  bool HasUserInfo() const;
  bool HasServer() const;
  bool HasPort() const;
  bool HasPath() const;
  bool HasQuery() const;
  bool HasFragment() const;
  const wxString &GetScheme() const;
  const wxString &GetPath() const;
  const wxString &GetQuery() const;
  const wxString &GetFragment() const;
  const wxString &GetPort() const;
  const wxString &GetUserInfo() const;
  const wxString &GetServer() const;
  wxURIHostType GetHostType() const;
  wxString GetUser() const;
  wxString GetPassword() const;
  wxString BuildURI() const;
  wxString BuildUnescapedURI() const;
  static wxString Unescape(const wxString &uri);
  void Resolve(const wxURI &base, int flags = wxURI_STRICT);
  bool IsReference() const;
  bool IsRelative() const;
};
