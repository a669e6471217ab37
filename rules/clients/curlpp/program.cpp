// One request of each kind through curlpp: patlint must list what a server
// sees (tests/integration).
#include <curlpp/cURLpp.hpp>

#include <curlpp/Easy.hpp>
#include <curlpp/Options.hpp>

#include <cstdlib>
#include <list>
#include <sstream>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using namespace curlpp::options;

static std::ostringstream sink;

// cell: literal
static void literal() {
  curlpp::Easy request;
  request.setOpt(Url(SERVER "/v1/literal")); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  request.setOpt(WriteStream(&sink));
  request.perform();
}

// cell: base
static void base(int number) {
  curlpp::Easy request;
  const std::string server = std::getenv("BASE");
  request.setOpt(Url(server + "/v1/base/" + std::to_string(number)));
  request.setOpt(PostFields("x"));
  request.setOpt(WriteStream(&sink));
  request.perform();
}

// cell: wrapper
static void put(const std::string &path) {
  curlpp::Easy request;
  request.setOpt(new curlpp::options::Url(SERVER "/v1/" + path));
  request.setOpt(new curlpp::options::CustomRequest("PUT"));
  request.setOpt(new curlpp::options::WriteStream(&sink));
  request.perform();
}
static void wrapper() { put("wrapper/one"); } /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */

// cell: class
class Remote {
public:
  explicit Remote(const std::string &base) : base(base) {}
  void get() { send("/v1/class/status"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/status auth=none */

private:
  void send(const std::string &path) {
    curlpp::Easy request;
    request.setOpt<Url>(base + path);
    request.setOpt<WriteStream>(&sink);
    request.perform();
  }
  std::string base;
};

// cell: header
static void header() {
  curlpp::Easy request;
  std::list<std::string> lines;
  lines.push_back(std::string("Authorization: Bearer ") + std::getenv("TOKEN"));
  request.setOpt(Url(SERVER "/v1/header")); /* REQUEST: DELETE http://127.0.0.1:8080/v1/header auth=bearer */
  request.setOpt(CustomRequest("DELETE"));
  request.setOpt(HttpHeader(lines));
  request.setOpt(WriteStream(&sink));
  request.perform();
}

// cell: session
static void authorise(curlpp::Easy &request) { request.setOpt(HttpHeader({std::string("X-Api-Key: ") + std::getenv("TOKEN")})); }
static void session() {
  curlpp::Easy request;
  authorise(request);
  request.setOpt(WriteStream(&sink));
  request.setOpt(Url(SERVER "/v1/session/one")); /* REQUEST: GET http://127.0.0.1:8080/v1/session/one auth=header:X-Api-Key */
  request.perform();
  request.setOpt(Url(SERVER "/v1/session/two")); /* REQUEST: GET http://127.0.0.1:8080/v1/session/two auth=header:X-Api-Key */
  request.perform();
}

// cell: digest
static std::string account() { return std::string(std::getenv("USER_NAME")) + ":" + std::getenv("PASSWORD"); }
static void digest() {
  curlpp::Easy request;
  request.setOpt(Url(SERVER "/digest/one")); /* REQUEST: GET http://127.0.0.1:8080/digest/one auth=digest */
  request.setOpt(HttpAuth(CURLAUTH_DIGEST));
  request.setOpt(UserPwd(account()));
  request.setOpt(WriteStream(&sink));
  request.perform();
}

// cell: basic
static void basic() {
  curlpp::Easy request;
  request.setOpt(Url(SERVER "/basic/one")); /* REQUEST: GET http://127.0.0.1:8080/basic/one auth=basic */
  request.setOpt(UserPwd(account()));
  request.setOpt(WriteStream(&sink));
  request.perform();
}

// cell: printed
static void printed() { sink << Url(SERVER "/v1/printed"); } /* REQUEST: GET http://127.0.0.1:8080/v1/printed auth=none */

int main() {
  curlpp::Cleanup cleanup;
  literal();
  base(7); /* REQUEST: POST {}/v1/base/7 auth=none */
  wrapper();
  Remote(SERVER).get();
  header();
  session();
  digest();
  basic();
  printed();
}
