// Sends one request for each cell below to a server on 127.0.0.1. What the
// server sees must be what `patlint requests` lists for this file
// (docs/adding-a-client.md). Debian's wxWidgets is built without wxWebRequest,
// so this is wxHTTP and wxURL.
#include <wx/app.h>
#include <wx/protocol/http.h>
#include <wx/sstream.h>
#include <wx/url.h>

#include <cstdlib>
#include <memory>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static wxString environment(const char *name) {
  const char *value = std::getenv(name);
  return wxString::FromUTF8(value ? value : "");
}

static void finish(wxInputStream *stream) {
  std::unique_ptr<wxInputStream> answer(stream);
  wxString text;
  wxStringOutputStream out(&text);
  if (answer)
    answer->Read(out);
}

// cell: literal
static void literal() {
  wxURL url(SERVER "/v1/literal");
  finish(url.GetInputStream()); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none client=wxwidgets */
}

// cell: base
static void base() {
  const int number = 7;
  wxString address = environment("BASE");
  address << wxT("/v1/base/") << number;
  wxURL url(address + wxString::Format("?page=%d", 2));
  finish(url.GetInputStream()); /* REQUEST: GET {}/v1/base/7?page=2 auth=none */
}

// cell: wrapper
static void send(const wxString &verb, const wxString &path) {
  wxHTTP http;
  http.SetMethod(verb);
  if (http.Connect(SERVER_HOST, SERVER_PORT))
    finish(http.GetInputStream(path));
}
static void wrapper() {
  send("DELETE", "/v1/wrapper");          /* REQUEST: DELETE http://127.0.0.1:8080/v1/wrapper auth=none */
  send(wxS("GET"), wxT("/v1/wrapper/again")); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/again auth=none */
}

// cell: class
class Orders {
public:
  explicit Orders(const wxString &host) : host(host) {}
  void add(const wxString &order) {
    wxHTTP http;
    http.SetPostText("text/plain", "body");
    if (http.Connect(host, SERVER_PORT))
      finish(http.GetInputStream("/v1/class/" + order)); // with the order of the caller
  }

private:
  wxString host;
};
static void member() { Orders(environment("HOST")).add("a8"); } /* REQUEST: POST http://{}:8080/v1/class/a8 auth=none */

// cell: header
static void header() {
  wxHTTP http;
  http.SetHeader("Authorization", "Bearer " + environment("TOKEN"));
  if (!http.Connect(SERVER_HOST, SERVER_PORT))
    return;
  finish(http.GetInputStream("/v1/header")); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  http.Connect(SERVER_HOST, SERVER_PORT);
  finish(http.GetInputStream("/v1/header/gone")); /* REQUEST: GET http://127.0.0.1:8080/v1/header/gone auth=none */
}

// cell: session
static void session() {
  wxHTTP http;
  http.SetUser(environment("USER_NAME"));
  http.SetPassword(environment("PASSWORD"));
  for (int i = 0; i < 2; ++i)
    if (http.Connect(SERVER_HOST, SERVER_PORT))
      finish(http.GetInputStream("/basic/v1/user")); /* REQUEST: GET http://127.0.0.1:8080/basic/v1/user auth=basic */
}

// cell: digest: impossible -- wxHTTP has basic only; wxWebRequest answers as the server asks

int main() {
  wxInitializer initializer;
  wxSocketBase::Initialize();
  literal();
  base();
  wrapper();
  member();
  header();
  session();
}
