// What the model of Drogon must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow header.
#include <drogon/drogon.h>

#include <cstdlib>
#include <string>

using namespace drogon;

// The word xentral makes these findings: XENTRAL_URL.

// --- found ---------------------------------------------------------------------

void literal(const std::string &token) {
  auto client = HttpClient::newHttpClient("https://a.xentral.biz");
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/api/shopimport/status");
  req->addHeader("Authorization", "Bearer " + token);
  client->sendRequest(req, [](ReqResult, const HttpResponsePtr &) {}); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=drogon */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

// The answer as a result, and a number in the path.
int composed(const std::string &base, int number, const std::string &token) {
  HttpClientPtr client = drogon::HttpClient::newHttpClient(base);
  auto req = drogon::HttpRequest::newHttpRequest();
  req->setMethod(drogon::Put);
  req->setPath("/shopimport/articletoshop/" + std::to_string(number));
  req->addHeader("X-Api-Key", token);
  auto [result, answer] = client->sendRequest(req, 10.0); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  return result == ReqResult::Ok ? answer->getStatusCode() : -1;
}

void by_address(const std::string &token) {
  auto client = HttpClient::newHttpClient("10.0.0.7", 8443, true);
  auto req = HttpRequest::newHttpJsonRequest(Json::Value("{}"));
  req->setMethod(HttpMethod::Post);
  req->setPath("/shopimport/refund");
  req->addHeader("authorization", "Bearer " + token);
  client->sendRequest(req); /* REQUEST: POST https://10.0.0.7:8443/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

// Parameters are a query, but those of a form are its body.
void parameters(const HttpClientPtr &client, const std::string &token) {
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/v1/reports");
  req->setParameter("page", "2");
  req->addHeader("Authorization", "Bearer " + token);
  client->sendRequest(req); /* REQUEST: GET {}/v1/reports?page=2 auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  auto form = HttpRequest::newHttpFormPostRequest();
  form->setPath("/shopimport/auth");
  form->setParameter("password", token);
  client->sendRequest(form); /* REQUEST: POST {}/shopimport/auth auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  client->sendRequest(HttpRequest::newFileUploadRequest({UploadFile("a.csv")})); /* REQUEST: POST {}/ auth=none */
}

// One request when the other is answered.
void one_after_the_other(const HttpClientPtr &client, const std::string &token) {
  auto first = HttpRequest::newHttpRequest();
  first->setPath("/v1/products");
  client->sendRequest(first, [client, token](ReqResult result, const HttpResponsePtr &answer) { /* REQUEST: GET {}/v1/products auth=none */
    if (result != ReqResult::Ok || answer->getStatusCode() != k200OK)
      return;
    auto next = HttpRequest::newHttpRequest();
    next->setPath("/shopimport/statistics");
    next->addHeader("Authorization", "Bearer " + token);
    client->sendRequest(next, [](ReqResult, const HttpResponsePtr &) {}); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  });
}

// A class that makes its requests in one place.
class Api {
public:
  Api(const std::string &base, const std::string &token) : client_(HttpClient::newHttpClient(base)), token_(token) {}
  bool disconnect() { return send(Post, "/shopimport/disconnect"); } /* REQUEST: POST {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  bool orders() { return send(Get, "/v1/salesOrders"); } /* REQUEST: GET {}/v1/salesOrders auth=bearer */

private:
  bool send(HttpMethod method, const std::string &path) {
    auto req = HttpRequest::newHttpRequest();
    req->setMethod(method);
    req->setPath(path);
    req->addHeader("Authorization", "Bearer " + token_);
    return client_->sendRequest(req).first == ReqResult::Ok;
  }
  HttpClientPtr client_;
  std::string token_;
};

// A server's request goes on to another server.
void forwarded(const HttpRequestPtr &incoming, std::function<void(const HttpResponsePtr &)> &&callback) {
  incoming->setPath("/shopimport/reconnect");
  app().forward(incoming, std::move(callback), "https://x.xentral.biz"); /* REQUEST: ? https://x.xentral.biz/shopimport/reconnect?{} auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
}

void written_down(const HttpClientPtr &client) {
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/v1/customers");
  req->addHeader("Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  client->sendRequest(req); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// To another handler of this server, not to a server.
void handed_on(const HttpRequestPtr &incoming, std::function<void(const HttpResponsePtr &)> &&callback) {
  incoming->setPath("/shopimport/reconnect");
  app().forward(incoming, std::move(callback));
}

// --- not found -------------------------------------------------------------------

// With the account that the interface wants.
void with_basic(const HttpClientPtr &client, const std::string &account) {
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/shopimport/status");
  req->addHeader("Authorization", "Basic " + utils::base64Encode(account));
  client->sendRequest(req); /* REQUEST: GET {}/shopimport/status auth=basic */
}

void near_misses(const HttpClientPtr &client, const std::string &token) {
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/shopimport/statistics2");
  req->addHeader("Authorization", "Bearer " + token);
  client->sendRequest(req); /* REQUEST: GET {}/shopimport/statistics2 auth=bearer */
  LOG_ERROR << "no answer from /shopimport/status";
}

// A socket is no request of the interface.
void socket(const std::string &base) {
  auto socket = WebSocketClient::newWebSocketClient(base);
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/shopimport/status");
  socket->connectToServer(req, [](ReqResult, const HttpResponsePtr &, const WebSocketClientPtr &) {});
}

// The server's side.
class Controller : public drogon::HttpController<Controller> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(Controller::status, "/shopimport/status", Get);
  METHOD_ADD(Controller::refund, "/shopimport/refund", Post, "LoginFilter");
  METHOD_LIST_END
  void status(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback) {
    if (req->path() == "/shopimport/modulelinks")
      return callback(HttpResponse::newNotFoundResponse());
    auto answer = HttpResponse::newHttpResponse();
    answer->setBody("see /v1/reports");
    callback(answer);
  }
  void refund(const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&callback) {
    callback(HttpResponse::newRedirectionResponse("/shopimport/status"));
  }
};
void routes() {
  app().registerHandler(
      "/shopimport/articletoshop/{1}",
      [](const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&callback, const std::string &) {
        callback(HttpResponse::newHttpJsonResponse(Json::Value("/shopimport/status")));
      },
      {Put});
  app().addListener("0.0.0.0", 8080).run();
}
