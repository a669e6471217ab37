// RUN: %check_requests %s --headers shadow
// A program that searches the folder of a library's headers, which is not
// installed: they are known by their names, for the file uses the namespace of
// that library. Another one has a json.h, too.
#include <base_uri.h>
#include <http_client.h>
#include <json.h>
#include <string>
using namespace web;
using namespace web::http;
using namespace web::http::client;
web::json::value issue(const std::string &base, const std::string &user, const std::string &password, const std::string &key) {
  http_client_config config;
  config.set_credentials(credentials(user, password));
  http_client client(uri(base + "/rest/api/2"), config);
  http_request request;
  request.set_method(methods::GET);
  request.set_request_uri("issue/" + key);
  return client.request(request).get().extract_json().get(); // REQUEST: GET {}/rest/api/2/issue/{} auth=basic
}
