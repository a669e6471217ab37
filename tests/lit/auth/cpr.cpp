// How the arguments of cpr and the options of its session authenticate.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>

#include <fstream>
#include <memory>
#include <tuple>

void arguments(const std::string &token, const std::string &password) {
  cpr::Get(cpr::Url{"https://a.example/1"}, cpr::Bearer{token}); // REQUEST: GET https://a.example/1 auth=bearer
  cpr::Get(cpr::Bearer{token}, cpr::Url{"https://a.example/2"}); // REQUEST: GET https://a.example/2 auth=bearer
  cpr::Get(cpr::Url{"https://a.example/3"}, cpr::Authentication{"user", password}); // REQUEST: GET https://a.example/3 auth=basic
  cpr::Get(cpr::Url{"https://a.example/4"}, cpr::Authentication{"user", password, cpr::AuthMode::NTLM}); // REQUEST: GET https://a.example/4 auth=other
  cpr::Get(cpr::Url{"https://a.example/5"}, cpr::Digest{"user", password}); // REQUEST: GET https://a.example/5 auth=digest
  cpr::Get(cpr::Url{"https://a.example/6"}, cpr::NTLM{"user", password}); // REQUEST: GET https://a.example/6 auth=other
  cpr::Get(cpr::Url{"https://user:pw@a.example/7"}); // REQUEST: GET https://***@a.example/7 auth=basic
  cpr::Get(cpr::Url{"https://a.example/8"}, cpr::Parameters{{"access_token", token}}); // REQUEST: GET https://a.example/8?access_token={} auth=query
  cpr::Get(cpr::Url{"https://a.example/9"}, cpr::Header{{"authorization", " token " + token}}); // REQUEST: GET https://a.example/9 auth=header:authorization
}

// The header that the program writes goes before all of them.
void both(const std::string &token, const std::string &password) {
  cpr::Get(cpr::Url{"https://a.example/10"}, cpr::Authentication{"user", password}, cpr::Header{{"Authorization", "Bearer " + token}}); // REQUEST: GET https://a.example/10 auth=bearer
}

void unknown_mode(const std::string &password, cpr::AuthMode mode) {
  cpr::Get(cpr::Url{"https://a.example/11"}, cpr::Authentication{"user", password, mode}); // REQUEST: GET https://a.example/11 auth=basic
}

// Not for the server.
void others() {
  cpr::Get(cpr::Url{"https://a.example/12"}, cpr::Header{{"Accept", "*/*"}}, cpr::Cookies{{"session", "1"}}, cpr::Proxies{{"https", "http://u:p@proxy.example"}}); // REQUEST: GET https://a.example/12 auth=none
}

void headers_from_elsewhere(const cpr::Header &headers) {
  cpr::Get(cpr::Url{"https://a.example/13"}, headers); // REQUEST: GET https://a.example/13 auth=unknown
}

// A session: the last of two ways counts.
void session(const std::string &token, const std::string &password) {
  cpr::Session s;
  s.SetAuth(cpr::Authentication{"user", password, cpr::AuthMode::DIGEST});
  s.SetUrl(cpr::Url{"https://a.example/14"}); // REQUEST: DELETE https://a.example/14 auth=digest
  s.Delete();
  s.SetOption(cpr::Bearer{token});
  s.SetUrl(cpr::Url{"https://a.example/15"}); // REQUEST: GET https://a.example/15 auth=bearer
  s.Get();
  s.SetDigest(cpr::Digest{"user", password});
  s.SetOption(cpr::Url{"https://a.example/16"}); // REQUEST: GET https://a.example/16?page=1 auth=digest
  s.SetParameters(cpr::Parameters{{"page", "1"}});
  s.SetTimeout(cpr::Timeout{1000});
  s.PrepareGet();
}

void updated(const std::string &token) {
  auto s = std::make_shared<cpr::Session>();
  s->SetHeader({{"Accept", "*/*"}});
  s->UpdateHeader({{"X-Api-Key", token}});
  s->SetUrl(cpr::Url{"https://a.example/17"}); // REQUEST: POST https://a.example/17 auth=header:X-Api-Key
  s->PostAsync();
}

// A class that has one, set up in its constructor.
class Client {
public:
  explicit Client(const std::string &token) { session_.SetBearer(cpr::Bearer{token}); }
  void get(const std::string &path) {
    session_.SetUrl(cpr::Url{base_ + path});
    session_.Get();
  }

private:
  std::string base_ = "https://a.example";
  cpr::Session session_;
};
void by_class(const std::string &token) {
  Client client(token);
  client.get("/18"); // REQUEST: GET https://a.example/18 auth=bearer
}

// Several at once.
void many(const std::string &token) {
  cpr::MultiGet(std::tuple<cpr::Url, cpr::Bearer>{cpr::Url{"https://a.example/19"}, cpr::Bearer{token}}, // REQUEST: GET https://a.example/19 auth=bearer | GET https://a.example/20 auth=bearer
                std::tuple<cpr::Url>{cpr::Url{"https://a.example/20"}});
  cpr::MultiPerform all;
  auto s = std::make_shared<cpr::Session>();
  s->SetUrl(cpr::Url{"https://a.example/21"}); // REQUEST: HEAD https://a.example/21 auth=none
  all.AddSession(s, cpr::MultiPerform::HttpMethod::HEAD_REQUEST);
  all.Perform();
}

void downloads(std::ofstream &file, const std::string &token) {
  cpr::Download(file, cpr::Url{"https://a.example/22"}, cpr::Bearer{token}); // REQUEST: GET https://a.example/22 auth=bearer
  cpr::DownloadAsync("file", cpr::Url{"https://a.example/23"}); // REQUEST: GET https://a.example/23 auth=none
  cpr::Session s;
  s.SetUrl(cpr::Url{"https://a.example/24"}); // REQUEST: GET https://a.example/24 auth=none
  s.Download(file);
}

// Prepared, not sent: a URL in a session alone is no request.
void not_sent() {
  cpr::Session s;
  s.SetUrl(cpr::Url{"https://a.example/25"});
  cpr::Url url{"https://a.example/26"};
  url += "/27";
}
