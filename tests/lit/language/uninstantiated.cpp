// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow
// Templates that nobody instantiates here: libraries of headers. Calls are
// known by their names; a finding is a possible one at most.
#include <cpr/cpr.h>
#include <httplib.h>

#include <string>

template <class Client> class Api {
public:
  explicit Api(Client &c) : client_(c) {}
  void known(const std::string &id) {
    cpr::Get(cpr::Url{base_ + "/known/" + id}); // REQUEST: GET https://h/known/{}
  }
  template <class T> void number(T n) {
    cpr::Get(cpr::Url{base_ + "/n/" + std::to_string(n)}); // REQUEST: GET https://h/n/{}
  }
  // What class the client is, nobody knows.
  void dependent() {
    client_.Get("/shopimport/status"); // EXPECT: xentral/endpoint-unavailable
  }
  void near() { client_.log("/shopimport/status"); }

private:
  Client &client_;
  std::string base_ = "https://h";
};

template <class T> void free(T &&n) {
  std::string url = "https://h/free/";
  url += n;
  cpr::Get(cpr::Url{url}); // REQUEST: GET https://h/free/{}
}
