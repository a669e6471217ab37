#pragma once
// Shadow header: a URL that can be read from.
#include "wx/protocol/http.h"
#include "wx/uri.h"

enum wxURLError { wxURL_NOERR, wxURL_SNTXERR, wxURL_NOPROTO, wxURL_NOHOST, wxURL_NOPATH, wxURL_CONNERR, wxURL_PROTOERR };
class wxURL : public wxURI {
public:
  wxURL(const wxString &url = wxString());
  wxURL(const wxURI &uri);
  wxURL(const wxURL &url);
  wxURL &operator=(const wxString &url);
  wxURL &operator=(const wxURI &uri);
  wxURL &operator=(const wxURL &url);
  wxProtocol &GetProtocol();
  wxURLError GetError() const;
  wxString GetURL() const;
  wxURLError SetURL(const wxString &url);
  bool IsOk() const;
  wxInputStream *GetInputStream();
  static void SetDefaultProxy(const wxString &proxy);
  void SetProxy(const wxString &proxy);
};
