// A session that is a member, with and without parameters.
// RUN: %check_requests %s --headers shadow -- -std=c++20
#include <cpr/cpr.h>
#include <string>

class Plain {
public:
  void login(const std::string &mail) { request("https://h.net/a/" + mail + "/"); } // REQUEST: GET https://h.net/a/{}/ auth=basic
private:
  void request(const std::string &url) {
    session_.SetUrl(cpr::Url{url});
    session_.SetAuth(cpr::Authentication{user_, password_});
    session_.Get();
  }
  std::string user_, password_;
  cpr::Session session_;
};

class Paged {
public:
  explicit Paged(const std::string &size) { session_.SetParameters(cpr::Parameters{{"size", size}}); }
  void list() {
    session_.SetUrl(cpr::Url{"https://h.net/list"}); // REQUEST: GET https://h.net/list?size={}
    session_.Get();
  }
private:
  cpr::Session session_;
};

void given(cpr::Session &session, const cpr::Parameters &parameters) {
  session.SetUrl(cpr::Url{"https://h.net/given"}); // REQUEST: GET https://h.net/given?{}
  session.SetParameters(parameters);
  session.Get();
}
