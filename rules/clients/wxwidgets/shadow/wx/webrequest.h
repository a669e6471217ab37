#pragma once
// Shadow header: requests of wxWidgets 3.2, and those that wait of 3.3.
#include "wx/secretstore.h"
#include "wx/stream.h"
#include "wx/utils.h"

class wxWebCredentials {
public:
  wxWebCredentials(const wxString &user = wxString(), const wxSecretValue &password = wxSecretValue());
  const wxString &GetUser() const;
  const wxSecretValue &GetPassword() const;
};
class wxWebAuthChallenge {
public:
  enum Source { Source_Server, Source_Proxy };
  wxWebAuthChallenge();
  bool IsOk() const;
  Source GetSource() const;
  void SetCredentials(const wxWebCredentials &credentials);
};
class wxWebResponse {
public:
  wxWebResponse();
  bool IsOk() const;
  wxFileOffset GetContentLength() const;
  wxString GetURL() const;
  wxString GetHeader(const wxString &name) const;
  wxString GetMimeType() const;
  wxString GetContentType() const;
  int GetStatus() const;
  wxString GetStatusText() const;
  wxInputStream *GetStream() const;
  wxString GetSuggestedFileName() const;
  wxString AsString() const;
  wxString GetDataFile() const;
};
class wxWebProxy {
public:
  static wxWebProxy FromURL(const wxString &url);
  static wxWebProxy Disable();
  static wxWebProxy Default();
};

class wxWebRequestBase {
public:
  enum State { State_Idle, State_Unauthorized, State_Active, State_Completed, State_Failed, State_Cancelled };
  enum Storage { Storage_Memory, Storage_File, Storage_None };
  enum { Ignore_Certificate = 1, Ignore_Host = 2, Ignore_All = 3 };
  struct Result {
    State state;
    wxString error;
    operator bool() const;
    bool operator!() const;
  };
  wxWebRequestBase();
  bool IsOk() const;
  void SetHeader(const wxString &name, const wxString &value);
  void SetMethod(const wxString &method);
  void SetData(const wxString &text, const wxString &type, const wxMBConv &conv = wxConvUTF8);
  bool SetData(wxInputStream *stream, const wxString &type, wxFileOffset size = wxInvalidOffset);
  void SetStorage(Storage storage);
  Storage GetStorage() const;
  wxWebResponse GetResponse() const;
  wxFileOffset GetBytesSent() const;
  wxFileOffset GetBytesExpectedToSend() const;
  wxFileOffset GetBytesReceived() const;
  wxFileOffset GetBytesExpectedToReceive() const;
  void DisablePeerVerify(bool disable = true);
  void MakeInsecure(int flags = Ignore_All);
};
class wxWebSession;
class wxWebRequest : public wxWebRequestBase {
public:
  wxWebRequest();
  void Start();
  void Cancel();
  wxWebAuthChallenge GetAuthChallenge() const;
  int GetId() const;
  wxWebSession &GetSession() const;
  State GetState() const;
};
class wxWebRequestSync : public wxWebRequestBase {
public:
  wxWebRequestSync();
  Result Execute() const;
};

class wxWebSessionBase {
public:
  void AddCommonHeader(const wxString &name, const wxString &value);
  void SetTempDir(const wxString &folder);
  wxString GetTempDir() const;
  bool SetProxy(const wxWebProxy &proxy);
  bool IsOpened() const;
  void Close();
};
class wxWebSession : public wxWebSessionBase {
public:
  wxWebSession();
  static wxWebSession &GetDefault();
  static wxWebSession New(const wxString &backend = wxString());
  static bool IsBackendAvailable(const wxString &backend);
  // Of any type: a program's window is often of a class whose header is missing.
  template <class Handler> wxWebRequest CreateRequest(Handler *handler, const wxString &url, int id = wxID_ANY);
};
class wxWebSessionSync : public wxWebSessionBase {
public:
  wxWebSessionSync();
  static wxWebSessionSync &GetDefault();
  static wxWebSessionSync New(const wxString &backend = wxString());
  wxWebRequestSync CreateRequest(const wxString &url);
};
extern const char wxWebSessionBackendWinHTTP[], wxWebSessionBackendURLSession[], wxWebSessionBackendCURL[];

class wxWebRequestEvent : public wxEvent {
public:
  wxWebRequest::State GetState() const;
  const wxWebRequest &GetRequest() const;
  const wxWebResponse &GetResponse() const;
  const wxString &GetErrorDescription() const;
  const wxString &GetDataFile() const;
  void SetDataFile(const wxString &file);
  const void *GetDataBuffer() const;
  size_t GetDataSize() const;
};
wxDECLARE_EVENT(wxEVT_WEBREQUEST_STATE, wxWebRequestEvent);
wxDECLARE_EVENT(wxEVT_WEBREQUEST_DATA, wxWebRequestEvent);
