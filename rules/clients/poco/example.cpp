#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/HTTPSessionFactory.h>
#include <Poco/Net/HTTPStreamFactory.h>
#include <Poco/Net/OAuth10Credentials.h>
#include <Poco/Net/OAuth20Credentials.h>
#include <Poco/Net/WebSocket.h>
#include <Poco/SharedPtr.h>
#include <Poco/URI.h>
#include <Poco/URIStreamOpener.h>

#include <memory>

using namespace Poco::Net;
using Poco::URI;

// The URL in one piece; method by name and by constant; what a request is made with and what is set later.
void literal(const std::string &token) {
  HTTPSClientSession session("shop.xentral.biz");
  HTTPRequest get(HTTPRequest::HTTP_GET, "/v1/reports", HTTPMessage::HTTP_1_1);
  get.set("Authorization", "Bearer " + token);
  session.sendRequest(get); /* REQUEST: GET https://shop.xentral.biz/v1/reports auth=bearer client=poco */ // EXPECT: xentral/endpoint-unavailable(error)

  HTTPRequest put("PUT", "/shopimport/refund");
  put.setCredentials("Bearer", token);
  session.sendRequest(put) << "{}"; /* REQUEST: PUT https://shop.xentral.biz/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)

  HTTPRequest later;
  later.setMethod(HTTPRequest::HTTP_DELETE);
  later.setURI("/v1/products/7");
  OAuth20Credentials oauth(token);
  oauth.authenticate(later);
  session.sendRequest(later); // REQUEST: DELETE https://shop.xentral.biz/v1/products/7 auth=bearer
}

// Ports, known and the scheme's own.
void servers() {
  HTTPClientSession plain("127.0.0.1", 8080), own("127.0.0.1", 80);
  HTTPRequest status("GET", "/status");
  plain.sendRequest(status); // REQUEST: GET http://127.0.0.1:8080/status auth=none
  HTTPRequest health("GET", "/health");
  own.sendRequest(health); // REQUEST: GET http://127.0.0.1/health auth=none
  HTTPClientSession later;
  later.setHost("shop.example");
  later.setPort(81);
  HTTPRequest ready("GET", "/ready");
  later.sendRequest(ready); // REQUEST: GET http://shop.example:81/ready auth=none
  HTTPClientSession address(SocketAddress("127.0.0.1", 8081));
  HTTPRequest live("GET", "/live");
  address.sendRequest(live); // REQUEST: GET http://127.0.0.1:8081/live auth=none
}

// A URI taken apart: session from host and port, request from path and query.
void composed(const std::string &base, const std::string &number, const std::string &token) {
  URI uri(base);
  HTTPSClientSession session(uri.getHost(), uri.getPort());
  uri.setPath("/shopimport/articletoshop/" + number);
  HTTPRequest request(HTTPRequest::HTTP_PUT, uri.getPathAndQuery());
  request.add("X-Api-Key", token);
  session.sendRequest(request); /* REQUEST: PUT https://{}:{}/shopimport/articletoshop/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
}
void known() {
  URI uri("http://shop.example:8080/api/v1/orders?open=1");
  HTTPClientSession session(uri.getHost(), uri.getPort());
  HTTPRequest request("GET", uri.getPathEtc());
  session.sendRequest(request); // REQUEST: GET http://shop.example:8080/api/v1/orders?open=1 auth=none
}

// A session by a factory, behind a pointer of Poco's.
void factory(const std::string &token) {
  URI uri("https://shop.xentral.biz/shopimport/auth");
  Poco::SharedPtr<HTTPClientSession> session(HTTPSessionFactory::defaultFactory().createClientSession(uri));
  HTTPRequest request("GET", uri.getPath());
  request.set(HTTPRequest::AUTHORIZATION, "Bearer " + token);
  session->sendRequest(request); /* REQUEST: GET https://shop.xentral.biz/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// A form becomes the query of a GET, and the body of a POST.
void form(HTTPClientSession &session) {
  HTMLForm form;
  form.set("sku", "a b");
  form.add("page", "2");
  HTTPRequest get("GET", "/v1/articles");
  form.prepareSubmit(get);
  session.sendRequest(get); // REQUEST: GET {}/v1/articles?sku=a%20b&page=2 auth=none
  HTTPRequest post("POST", "/v1/articles");
  form.prepareSubmit(post);
  form.write(session.sendRequest(post)); // REQUEST: POST {}/v1/articles auth=none
}

// A class with server and credentials as members, and wrappers with the method as an argument.
class Shop {
public:
  Shop(const std::string &base, const std::string &token)
      : base_(base), session_(new HTTPSClientSession(base_.getHost(), base_.getPort())), token_(token) {}
  void status() { call(HTTPRequest::HTTP_GET, "status"); } /* REQUEST: GET https://{}:{}/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  void orders() { call(HTTPRequest::HTTP_POST, "orders"); } // REQUEST: POST https://{}:{}/shopimport/orders auth=bearer

private:
  void call(const std::string &method, const std::string &what) {
    HTTPRequest request(method, "/shopimport/" + what, HTTPMessage::HTTP_1_1);
    OAuth20Credentials(token_).authenticate(request);
    HTTPResponse response;
    session_->sendRequest(request);
    session_->receiveResponse(response);
  }
  URI base_;
  std::unique_ptr<HTTPClientSession> session_;
  std::string token_;
};

// Credentials that are no token: the endpoint takes them.
void basic(HTTPClientSession &session, const std::string &password) {
  HTTPRequest request("GET", "/shopimport/status");
  HTTPBasicCredentials credentials("shop", password);
  credentials.authenticate(request);
  session.sendRequest(request); // REQUEST: GET {}/shopimport/status auth=basic
}
void digest(HTTPClientSession &session, const std::string &password, const HTTPResponse &asked) {
  HTTPRequest request("GET", "/shopimport/statistics");
  HTTPCredentials credentials("shop", password);
  credentials.authenticate(request, asked);
  session.sendRequest(request); // REQUEST: GET {}/shopimport/statistics auth=digest
}
void oauth1(HTTPClientSession &session, const std::string &secret) {
  HTTPRequest request("GET", "/shopimport/modulelinks");
  OAuth10Credentials credentials("key", secret);
  credentials.authenticate(request, URI("https://shop.example/shopimport/modulelinks"));
  session.sendRequest(request); // REQUEST: GET {}/shopimport/modulelinks auth=other
}
void removed(HTTPClientSession &session, const std::string &token) {
  HTTPRequest request("GET", "/v1/public");
  request.setCredentials("Bearer", token);
  request.removeCredentials();
  session.sendRequest(request); // REQUEST: GET {}/v1/public auth=none
}
void hardcoded(HTTPRequest &request) {
  OAuth20Credentials credentials("hT7kPw2rXz9LmQ4v"); // EXPECT: xentral/hardcoded-token(error, flow)
  credentials.authenticate(request);
}

// Streams by URI; files and other protocols are no requests.
void streams(const std::string &number) {
  Poco::URIStreamOpener &opener = Poco::URIStreamOpener::defaultOpener();
  opener.open("http://shop.example/feed.xml"); // REQUEST: GET http://shop.example/feed.xml auth=none
  opener.open(URI("https://shop.example/feed/" + number)); // REQUEST: GET https://shop.example/feed/{} auth=none
  opener.open("http://shop.example/a/b", "../c.xml"); // REQUEST: GET http://shop.example/{}c.xml auth=none
  opener.open("/etc/shop/feed.xml");
  opener.open("ftp://shop.example/feed.xml");
  HTTPStreamFactory plain;
  plain.open(URI("http://shop.example/list")); // REQUEST: GET http://shop.example/list auth=none
}
void socket(HTTPResponse &response) {
  HTTPSClientSession session("shop.example", 443);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/live/orders", HTTPMessage::HTTP_1_1);
  WebSocket socket(session, request, response); // REQUEST: GET https://shop.example/live/orders auth=none
}

// The server's side: nothing is sent, whatever the paths.
class Handler : public HTTPRequestHandler {
public:
  void handleRequest(HTTPServerRequest &request, HTTPServerResponse &response) override {
    if (request.getURI() == "/shopimport/status" && request.getMethod() == HTTPRequest::HTTP_GET)
      response.send() << "see /shopimport/refund";
    if (!request.hasCredentials())
      response.redirect("/shopimport/auth");
  }
};
