// Requests that are really sent, one for each way to write them.
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPStreamFactory.h>
#include <Poco/Net/OAuth20Credentials.h>
#include <Poco/NullStream.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>
#include <Poco/URIStreamOpener.h>

#include <cstdlib>
#include <memory>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using Poco::Net::HTTPClientSession;
using Poco::Net::HTTPMessage;
using Poco::Net::HTTPRequest;
using Poco::Net::HTTPResponse;

static std::string environment(const char *name) {
  const char *value = std::getenv(name);
  return value ? value : "";
}

static void answer(HTTPClientSession &session, HTTPResponse &response) {
  Poco::NullOutputStream nowhere;
  Poco::StreamCopier::copyStream(session.receiveResponse(response), nowhere);
}

// cell: literal
static void literal() {
  HTTPClientSession session(SERVER_HOST, SERVER_PORT);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/v1/literal", HTTPMessage::HTTP_1_1);
  session.sendRequest(request); // REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none
  HTTPResponse response;
  answer(session, response);
}

// cell: base
static void base() {
  const int number = 7;
  Poco::URI uri(environment("BASE"));
  uri.setPath("/v1/base/" + std::to_string(number));
  uri.addQueryParameter("page", "2");
  HTTPClientSession session(uri.getHost(), uri.getPort());
  HTTPRequest request(HTTPRequest::HTTP_DELETE, uri.getPathAndQuery());
  session.sendRequest(request); // REQUEST: DELETE http://{}:{}/v1/base/7?page=2 auth=none
  HTTPResponse response;
  answer(session, response);
}

// cell: wrapper
static void call(const std::string &method, const std::string &path, const std::string &body) {
  HTTPClientSession session(SERVER_HOST, SERVER_PORT);
  HTTPRequest request(method, "/v1/" + path, HTTPMessage::HTTP_1_1);
  request.setContentLength(static_cast<std::streamsize>(body.size()));
  session.sendRequest(request) << body;
  HTTPResponse response;
  answer(session, response);
}
static void wrapper() {
  call(HTTPRequest::HTTP_PUT, "wrapper/one", "{}"); // REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none
  call("POST", "wrapper/two", "[]");                // REQUEST: POST http://127.0.0.1:8080/v1/wrapper/two auth=none
}

// cell: class
class Shop {
public:
  explicit Shop(const std::string &base) : base_(base), session_(new HTTPClientSession(base_.getHost(), base_.getPort())) {}
  void orders() { get("orders"); }     // REQUEST: GET http://{}:{}/v1/shop/orders auth=none
  void articles() { get("articles"); } // REQUEST: GET http://{}:{}/v1/shop/articles auth=none

private:
  void get(const std::string &what) {
    HTTPRequest request(HTTPRequest::HTTP_GET, "/v1/shop/" + what, HTTPMessage::HTTP_1_1);
    session_->sendRequest(request);
    HTTPResponse response;
    answer(*session_, response);
  }
  Poco::URI base_;
  std::unique_ptr<HTTPClientSession> session_;
};

// cell: header
static void header() {
  HTTPClientSession session(SERVER_HOST, SERVER_PORT);
  HTTPRequest request;
  request.setMethod(HTTPRequest::HTTP_GET);
  request.setURI("/v1/header");
  request.set("Authorization", "Bearer " + environment("TOKEN"));
  session.sendRequest(request); // REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer
  HTTPResponse response;
  answer(session, response);
}

// cell: session
class Account {
public:
  Account() : session_(SERVER_HOST, SERVER_PORT) {}
  void login(const std::string &token) { credentials_.setBearerToken(token); }
  void login(const std::string &user, const std::string &password) {
    basic_.setUsername(user);
    basic_.setPassword(password);
  }
  void token() {
    HTTPRequest request(HTTPRequest::HTTP_GET, "/v1/session/token", HTTPMessage::HTTP_1_1);
    credentials_.authenticate(request);
    send(request); // REQUEST: GET http://127.0.0.1:8080/v1/session/token auth=bearer
  }
  void password() {
    HTTPRequest request(HTTPRequest::HTTP_GET, "/basic/session", HTTPMessage::HTTP_1_1);
    basic_.authenticate(request);
    send(request); // REQUEST: GET http://127.0.0.1:8080/basic/session auth=basic
  }

private:
  void send(HTTPRequest &request) {
    session_.sendRequest(request);
    HTTPResponse response;
    answer(session_, response);
  }
  HTTPClientSession session_;
  Poco::Net::OAuth20Credentials credentials_;
  Poco::Net::HTTPBasicCredentials basic_;
};

// cell: digest
static void digest() {
  HTTPClientSession session(SERVER_HOST, SERVER_PORT);
  HTTPResponse response;
  HTTPRequest asking(HTTPRequest::HTTP_GET, "/digest/orders", HTTPMessage::HTTP_1_1);
  session.sendRequest(asking); // REQUEST: GET http://127.0.0.1:8080/digest/orders auth=none
  answer(session, response);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/digest/orders", HTTPMessage::HTTP_1_1);
  Poco::Net::HTTPCredentials credentials(environment("USER_NAME"), environment("PASSWORD"));
  credentials.authenticate(request, response);
  session.sendRequest(request); // REQUEST: GET http://127.0.0.1:8080/digest/orders auth=digest
  answer(session, response);
}

// cell: stream
static void stream() {
  Poco::Net::HTTPStreamFactory::registerFactory();
  std::unique_ptr<std::istream> feed(Poco::URIStreamOpener::defaultOpener().open(SERVER "/v1/feed.xml")); // REQUEST: GET http://127.0.0.1:8080/v1/feed.xml auth=none
  Poco::NullOutputStream nowhere;
  Poco::StreamCopier::copyStream(*feed, nowhere);
}

int main() {
  literal();
  base();
  wrapper();
  Shop shop(environment("BASE"));
  shop.orders();
  shop.articles();
  header();
  Account account;
  account.login(environment("TOKEN"));
  account.login(environment("USER_NAME"), environment("PASSWORD"));
  account.token();
  account.password();
  digest();
  stream();
}
