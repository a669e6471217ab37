// RUN: %check_requests %s --headers shadow
// Whether a smart pointer or an optional holds something is known where it was set.
#include <cpr/cpr.h>
#include <memory>
#include <optional>
#include <string>

struct Account {
  std::string name;
};

static void fetch(const std::string &url, std::optional<std::string> token = std::nullopt) {
  cpr::Session session;
  session.SetUrl(cpr::Url{url});
  if (token)
    session.SetBearer(cpr::Bearer{*token});
  session.Get();
}

static void store(const std::string &url, std::shared_ptr<Account> account) {
  cpr::Session session;
  session.SetUrl(cpr::Url{url});
  if (!account) {
    session.Get();
    return;
  }
  session.SetUrl(cpr::Url{url + "/" + account->name});
  session.Put();
}

static void count(const std::string &url, std::optional<int> number) {
  cpr::Session session;
  session.SetUrl(cpr::Url{url});
  if (number.has_value())
    session.Post();
  else
    session.Get();
}

void known(const std::string &secret) {
  fetch("http://192.0.2.1/open");           // REQUEST: GET http://192.0.2.1/open auth=none
  fetch("http://192.0.2.1/closed", secret); // REQUEST: GET http://192.0.2.1/closed auth=bearer
  store("http://192.0.2.1/none", nullptr);  // REQUEST: GET http://192.0.2.1/none auth=none
  auto one = std::make_shared<Account>();
  one->name = "one";
  store("http://192.0.2.1/some", one);      // REQUEST: PUT http://192.0.2.1/some/one auth=none
  count("http://192.0.2.1/five", 5);        // REQUEST: POST http://192.0.2.1/five auth=none
  count("http://192.0.2.1/empty", {});      // REQUEST: GET http://192.0.2.1/empty auth=none
}

std::optional<std::string> configured();

// Nobody knows.
void given() {
  fetch("http://192.0.2.1/either", configured()); // REQUEST: GET http://192.0.2.1/either auth=bearer
}

struct Config {
  std::optional<std::string> token;
  std::unique_ptr<std::string> key;
};

static void with(const Config &config, const std::string &url) {
  cpr::Session session;
  session.SetUrl(cpr::Url{url});
  if (config.token)
    session.SetBearer(cpr::Bearer{*config.token});
  if (config.key)
    session.SetHeader(cpr::Header{{"X-Api-Key", *config.key}});
  session.Get();
}

void parse(Config &config);
void read(std::optional<std::string> &token);

// Somebody out of sight may have filled in what was empty.
void filled() {
  Config none;
  with(none, "http://192.0.2.1/unset"); // REQUEST: GET http://192.0.2.1/unset auth=none
  Config parsed;
  parse(parsed);
  with(parsed, "http://192.0.2.1/parsed"); // REQUEST: GET http://192.0.2.1/parsed auth=bearer
  Config one;
  read(one.token);
  with(one, "http://192.0.2.1/read"); // REQUEST: GET http://192.0.2.1/read auth=bearer
}

void fill(std::optional<std::string> *token);
bool drop(std::shared_ptr<Account> &account);

// The same by a pointer; and what was there may be gone.
void changed(std::shared_ptr<Account> account) {
  std::optional<std::string> token;
  fill(&token);
  fetch("http://192.0.2.1/by-pointer", token); // REQUEST: GET http://192.0.2.1/by-pointer auth=bearer

  auto dropped = std::make_shared<Account>();
  drop(dropped);
  if (!dropped)
    cpr::Delete(cpr::Url{"http://192.0.2.1/dropped"}); // REQUEST: DELETE http://192.0.2.1/dropped auth=none

  std::weak_ptr<Account> weak = account;
  if (!weak.lock())
    cpr::Delete(cpr::Url{"http://192.0.2.1/expired"}); // REQUEST: DELETE http://192.0.2.1/expired auth=none
  if (!std::dynamic_pointer_cast<Account>(account))
    cpr::Delete(cpr::Url{"http://192.0.2.1/other-class"}); // REQUEST: DELETE http://192.0.2.1/other-class auth=none

  auto one = std::make_unique<Account>();
  auto two = std::move(one);
  if (!one)
    cpr::Delete(cpr::Url{"http://192.0.2.1/moved"}); // REQUEST: DELETE http://192.0.2.1/moved auth=none
  Account *raw = two.release();
  if (!two)
    cpr::Delete(cpr::Url{"http://192.0.2.1/" + raw->name}); // REQUEST: DELETE http://192.0.2.1/{} auth=none
}
