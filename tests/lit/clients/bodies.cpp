// Which argument of which call is the body, for the clients for C++.
// RUN: %check_findings %s --headers shadow
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QUrlQuery>
#include <boost/beast.hpp>
#include <boost/asio.hpp>
#include <cpprest/http_client.h>
#include <cpr/cpr.h>
#include <curlpp/Easy.hpp>
#include <curlpp/Options.hpp>
#include <drogon/drogon.h>
#include <httplib.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <restclient-cpp/connection.h>
#include <restclient-cpp/restclient.h>

void cprs(cpr::Session &session) {
  cpr::Post(cpr::Url{"https://a.example/"}, cpr::Payload{{"client_id", "SWIAUZL4OXRKEG1R"}, {"client_secret", "aWhSWExkNHZ1ZmJkWU01"}}); // EXPECT: generic/hardcoded-credential(error, flow)
  cpr::Post(cpr::Url{"https://a.example/"}, cpr::Multipart{{"user", "lp"}, {"api_key", "aWhSWExkNHZ1ZmJkWU02"}});                        // EXPECT: generic/hardcoded-credential(error, flow)
  session.SetBody(cpr::Body{"password=aWhSWExkNHZ1ZmJkWU03"});                                                                           // EXPECT: generic/hardcoded-credential(error, flow)
  cpr::Get(cpr::Url{"https://a.example/"}, cpr::Header{{"X-Note", "client_secret=aWhSWExkNHZ1ZmJkWU04"}});
}

void httplibs(httplib::Client &client, const httplib::Headers &headers, httplib::Response &answer) {
  client.Post("/1", "password=b2hSWExkNHZ1ZmJkWU01", "application/x-www-form-urlencoded");            // EXPECT: generic/hardcoded-credential(error, flow)
  client.Put("/2", headers, R"({"password": "b2hSWExkNHZ1ZmJkWU02"})", "application/json");           // EXPECT: generic/hardcoded-credential(error, flow)
  client.Post("/3", headers, httplib::Params{{"client_secret", "b2hSWExkNHZ1ZmJkWU03"}, {"a", "b"}}); // EXPECT: generic/hardcoded-credential(error, flow)
  httplib::Params form;
  form.emplace("api_key", "b2hSWExkNHZ1ZmJkWU04"); // EXPECT: generic/hardcoded-credential(error, flow)
  client.Post("/4", headers, form);
  client.Post("/5", {{"Accept", "text/plain"}}, "no password=b2hSWExkNHZ1ZmJkWU05", "text/plain");
  answer.set_content(R"({"password": "b2hSWExkNHZ1ZmJkWU06"})", "application/json");
}

void qt(QNetworkAccessManager &manager, const QNetworkRequest &request) {
  manager.post(request, QByteArray("{\"password\":\"c2hSWExkNHZ1ZmJkWU01\"}")); // EXPECT: generic/hardcoded-credential(error, flow)
  QUrlQuery form;
  form.addQueryItem("username", "c2hSWExkNHZ1ZmJkWU02");
  form.addQueryItem("client_secret", "c2hSWExkNHZ1ZmJkWU03"); // EXPECT: generic/hardcoded-credential(error, flow)
  manager.put(request, form.toString(QUrl::FullyEncoded).toUtf8());
  manager.sendCustomRequest(request, "PATCH", "api_key=c2hSWExkNHZ1ZmJkWU04"); // EXPECT: generic/hardcoded-credential(error, flow)
}

void beast(boost::beast::tcp_stream &stream) {
  namespace http = boost::beast::http;
  http::request<http::string_body> request{http::verb::post, "/a", 11};
  request.body() = "{\"password\": \"d2hSWExkNHZ1ZmJkWU01\"}"; // EXPECT: generic/hardcoded-credential(error, flow)
  request.prepare_payload();
  http::write(stream, request);
  http::response<http::string_body> answer;
  answer.body() = "{\"password\": \"d2hSWExkNHZ1ZmJkWU02\"}";
  http::write(stream, answer);
}

void casablanca(web::http::client::http_client &client, web::http::http_response &answer) {
  web::http::http_request request(web::http::methods::POST);
  request.set_body("client_secret=e2hSWExkNHZ1ZmJkWU01", "application/x-www-form-urlencoded"); // EXPECT: generic/hardcoded-credential(error, flow)
  client.request(request);
  client.request(web::http::methods::POST, "/a", "password=e2hSWExkNHZ1ZmJkWU02", "text/plain"); // EXPECT: generic/hardcoded-credential(error, flow)
  answer.set_body("password=e2hSWExkNHZ1ZmJkWU03");
}

void curlpps(curlpp::Easy &easy) {
  easy.setOpt(curlpp::options::PostFields("password=f2hSWExkNHZ1ZmJkWU01"));     // EXPECT: generic/hardcoded-credential(error, flow)
  easy.setOpt(new curlpp::options::PostFields("api_key=f2hSWExkNHZ1ZmJkWU02")); // EXPECT: generic/hardcoded-credential(error, flow)
  curlpp::Forms parts;
  parts.push_back(new curlpp::FormParts::Content("user", "f2hSWExkNHZ1ZmJkWU03"));
  parts.push_back(new curlpp::FormParts::Content("password", "f2hSWExkNHZ1ZmJkWU04")); // EXPECT: generic/hardcoded-credential(error, flow)
  easy.setOpt(curlpp::options::HttpPost(parts));
}

void drogons(const drogon::HttpClientPtr &client, const drogon::HttpResponsePtr &answer) {
  auto request = drogon::HttpRequest::newHttpRequest();
  request->setBody("{\"api_key\": \"g2hSWExkNHZ1ZmJkWU01\"}"); // EXPECT: generic/hardcoded-credential(error, flow)
  client->sendRequest(request);
  auto form = drogon::HttpRequest::newHttpFormPostRequest();
  form->setParameter("client_secret", "g2hSWExkNHZ1ZmJkWU02"); // EXPECT: generic/hardcoded-credential(error, flow)
  client->sendRequest(form);
  answer->setBody("{\"api_key\": \"g2hSWExkNHZ1ZmJkWU03\"}");
}

void poco(Poco::Net::HTTPSClientSession &session) {
  Poco::Net::HTTPRequest request("POST", "/a", "HTTP/1.1");
  std::string body = "{\"password\": \"h2hSWExkNHZ1ZmJkWU01\"}"; // EXPECT: generic/hardcoded-credential(error, flow)
  session.sendRequest(request) << body;
  Poco::Net::HTTPResponse answer;
  session.receiveResponse(answer);
}

void forms(Poco::Net::HTTPSClientSession &session) {
  Poco::Net::HTTPRequest request("POST", "/b", "HTTP/1.1");
  Poco::Net::HTMLForm form;
  form.set("user", "h2hSWExkNHZ1ZmJkWU02");
  form.set("password", "h2hSWExkNHZ1ZmJkWU03"); // EXPECT: generic/hardcoded-credential(error, flow)
  form.prepareSubmit(request);
  form.write(session.sendRequest(request));
}

void rest(RestClient::Connection &connection) {
  RestClient::post("https://a.example/", "application/json", "{\"password\": \"i2hSWExkNHZ1ZmJkWU01\"}"); // EXPECT: generic/hardcoded-credential(error, flow)
  connection.put("/a", "password=i2hSWExkNHZ1ZmJkWU02");                                                  // EXPECT: generic/hardcoded-credential(error, flow)
}
