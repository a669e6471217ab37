// What the model of wxWidgets' clients must find. The comments say it line by
// line: a REQUEST comment is what `patlint requests` lists for the line, an
// EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A
// line that says nothing must stay silent. tests/clients_test.py checks it, and
// compiles this file against the shadow headers.
#include <wx/webrequest.h>
#include <wx/protocol/http.h>
#include <wx/sstream.h>
#include <wx/url.h>
#include <wx/wx.h>

// The word xentral makes these findings: XENTRAL_URL.

// --- wxWebRequest: found -----------------------------------------------------

void literalUrl(wxFrame *frame, const wxString &token) {
  wxWebRequest request = wxWebSession::GetDefault().CreateRequest(frame, "https://a.xentral.biz/api/shopimport/status");
  request.SetHeader("Authorization", "Bearer " + token);
  request.Start(); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=wxwidgets */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

// A window of the program that is asked when the answer is there.
class Frame : public wxFrame {
public:
  Frame(const wxString &base, const wxString &token) : base(base), token(token) {
    Bind(wxEVT_WEBREQUEST_STATE, [](wxWebRequestEvent &event) {
      if (event.GetState() == wxWebRequest::State_Completed)
        wxLogDebug("/shopimport/status: %s", event.GetResponse().AsString());
    });
  }
  void order(int number) {
    request = wxWebSession::GetDefault().CreateRequest(this, wxString::Format(wxT("%s/shopimport/ordertoxentral/%d"), base, number));
    if (!request.IsOk())
      return;
    request.SetMethod("PUT");
    request.SetData("{}", "application/json");
    request.SetHeader("X-Api-Key", token);
    request.Start(); /* REQUEST: PUT {}/shopimport/ordertoxentral/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
  }

private:
  wxString base, token;
  wxWebRequest request;
};

// What is posted decides the method where nobody sets one.
void posted(wxEvtHandler *handler, const wxString &name) {
  wxString url = wxS("https://a.example");
  url << "/v1/" << name << '/' << 7;
  wxWebRequest form = wxWebSession::GetDefault().CreateRequest(handler, url);
  form.SetData(new wxStringInputStream("a=b"), "application/x-www-form-urlencoded");
  form.Start(); /* REQUEST: POST https://a.example/v1/{}/7 auth=none */
}

// A session's headers go with all its requests.
void ownSession(wxEvtHandler *handler, const wxString &token) {
  wxWebSession session = wxWebSession::New();
  session.AddCommonHeader("Authorization", wxString::Format("Bearer %s", token));
  session.CreateRequest(handler, _("https://a.example/v1/products")).Start(); /* REQUEST: GET https://a.example/v1/products auth=bearer */
  wxWebRequest second = session.CreateRequest(handler, wxURI("https://a.example/shopimport/refund").BuildURI());
  second.Start(); /* REQUEST: GET https://a.example/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// Of 3.3: the call waits for the answer.
std::string waits(const std::string &base, const wxString &token) {
  wxWebRequestSync request = wxWebSessionSync::GetDefault().CreateRequest(wxString::FromUTF8(base) + "/v1/customers");
  request.SetHeader("Authorization", wxString("Bearer ") + token);
  auto const result = request.Execute(); /* REQUEST: GET {}/v1/customers auth=bearer */
  return result ? request.GetResponse().AsString().ToStdString() : std::string();
}

// Written down.
void literalToken(wxEvtHandler *handler, const wxString &base) {
  wxWebRequest request = wxWebSession::GetDefault().CreateRequest(handler, base + "/v1/customers");
  request.SetHeader("Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  request.Start(); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// The default session is one object for the whole program. Which headers it has
// been given elsewhere is not seen.
void giveHeader(const wxString &token) { wxWebSession::GetDefault().AddCommonHeader("X-Token", token); }
void defaultSession(wxEvtHandler *handler) {
  wxWebSession::GetDefault().CreateRequest(handler, "https://a.example/v1/tags").Start(); /* REQUEST: GET https://a.example/v1/tags auth=none */
}

// --- wxWebRequest: not found -------------------------------------------------

void basic(wxEvtHandler *handler, const wxString &encoded) {
  wxWebRequest request = wxWebSession::GetDefault().CreateRequest(handler, "https://a.example/shopimport/status");
  request.SetHeader("Authorization", "Basic " + encoded);
  request.Start(); /* REQUEST: GET https://a.example/shopimport/status auth=basic */
}

// Whoever answers the server's question sends a password in its way; that an
// answer is ready is not seen.
class Asked : public wxEvtHandler {
public:
  void begin() {
    request = wxWebSession::GetDefault().CreateRequest(this, "https://a.example/v1/asked");
    request.Start(); /* REQUEST: GET https://a.example/v1/asked auth=none */
  }
  void changed(wxWebRequestEvent &event, const wxString &password) {
    if (event.GetState() == wxWebRequest::State_Unauthorized)
      request.GetAuthChallenge().SetCredentials(wxWebCredentials("shop", wxSecretValue(password)));
  }

private:
  wxWebRequest request;
};

// Prepared, and never sent.
void neverSent(wxEvtHandler *handler) {
  wxWebRequest request = wxWebSession::GetDefault().CreateRequest(handler, "https://a.example/shopimport/status");
  request.Cancel();
}

// What only shows a page, or says something of it, sends nothing.
void noRequests(const wxString &id) {
  wxLaunchDefaultBrowser("https://a.example/shopimport/status");
  wxLogError("GET /shopimport/refund failed: %s", id);
  wxMessageBox(wxT("https://a.example/shopimport/status"), _("Address"));
}

// --- wxHTTP and wxURL: found -------------------------------------------------

wxString connected(const wxString &host, const wxString &token) {
  wxHTTP http;
  http.SetHeader(_T("Authorization"), _T("Bearer ") + token);
  http.SetTimeout(10);
  while (!http.Connect(host, 8080))
    wxSleep(5);
  wxString text;
  wxStringOutputStream out(&text);
  wxInputStream *in = http.GetInputStream(_T("/shopimport/status")); /* REQUEST: GET http://{}:8080/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  if (in)
    in->Read(out);
  delete in;
  // The answer's headers took the place of its own.
  delete http.GetInputStream(_T("/v1/products")); /* REQUEST: GET http://{}:8080/v1/products auth=none */
  return text;
}

void onHeap(int id) {
  wxHTTP *http = new wxHTTP();
  http->SetPostText("application/x-www-form-urlencoded", "a=b");
  if (http->Connect("a.example"))
    delete http->GetInputStream(wxString("/v1/orders?id=") + wxString::Format("%d", id)); /* REQUEST: POST http://a.example/v1/orders?id={} auth=none */
  http->Destroy();
}

wxInputStream *address(const wxString &version) {
  wxURL url("https://a.example/v1/news/" + version);
  return url.GetError() == wxURL_NOERR ? url.GetInputStream() : NULL; /* REQUEST: GET https://a.example/v1/news/{} auth=none */
}

// --- wxHTTP: not found -------------------------------------------------------

void withPassword(const wxString &password) {
  wxHTTP http;
  http.SetUser("shop");
  http.SetPassword(password);
  http.Connect("a.example", 80);
  delete http.GetInputStream("/shopimport/status"); /* REQUEST: GET http://a.example/shopimport/status auth=basic */
}
