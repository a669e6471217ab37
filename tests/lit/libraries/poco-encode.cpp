// URI::encode writes behind what is in its last argument and leaves the
// delimiters alone that its second one does not name.
// RUN: %check_requests %s --headers shadow -- -std=c++20
#include "Poco/Net/HTTPRequest.h"
#include "Poco/Net/HTTPSClientSession.h"
#include "Poco/URI.h"
#include <string>

static void request(const std::string &path) {
  Poco::Net::HTTPSClientSession session("h.net");
  Poco::Net::HTTPRequest req("GET", path, Poco::Net::HTTPMessage::HTTP_1_1);
  session.sendRequest(req);
}
static void encoded(const std::string &path) {
  std::string out("");
  Poco::URI::encode(path, "", out);
  request(out);
}
void all(const std::string &name) {
  encoded("/api/v8/status");           // REQUEST: GET https://h.net/api/v8/status
  encoded("/a b?x=1&y=2");             // REQUEST: GET https://h.net/a%20b?x=1&y=2
  encoded("/u/" + name + "/x");        // REQUEST: GET https://h.net/u/{}/x
  std::string out = "/q?n=";
  Poco::URI::encode(name, "?#/:;+@&=", out);
  request(out + "&z"); // REQUEST: GET https://h.net/q?n={}&z
}
