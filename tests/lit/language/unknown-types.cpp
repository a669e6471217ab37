// RUN: %check_requests %s --headers shadow
// Types of a library that is not there, in the parameters of the program's own
// wrappers: their calls still mean them, wherever they stand.
#include <httplib.h>

#include <missing/json.hpp>
#include <string>

namespace shop {

static int call(const std::string &path, const std::string &body, Document *out, bool signedIn) {
  httplib::Client client("https://h");
  httplib::Headers headers;
  if (signedIn)
    headers.emplace("Authorization", "Bearer " + std::string(getenv("TOKEN")));
  auto answer = client.Post(path, headers, body, "application/json");
  if (out)
    parse(*out, answer->body);
  return answer->status;
}

static bool login(const std::string &body) {
  Document answer;
  int code = call("/login", body, &answer, false); // REQUEST: POST https://h/login auth=none
  return code == 200;
}
static bool list(const std::string &id) {
  Document answer, filter;
  filter["all"] = true;
  return call("/list/" + id, dump(filter), &answer, true) == 200; // REQUEST: POST https://h/list/{} auth=bearer
}
static void drop(const std::string &id) {
  const auto code = call("/drop/" + id, "", nullptr, true); // REQUEST: POST https://h/drop/{} auth=bearer
  if (call("/sync", "", nullptr, true) != code) // REQUEST: POST https://h/sync auth=bearer
    return;
}

} // namespace shop

// A class, and a type in a namespace that is not there.
class Api {
public:
  missing::json get(const std::string &path);
  missing::json post(const std::string &path, const missing::json &payload);
  void orders(const std::string &id);

private:
  std::string base_ = "https://api";
};
missing::json Api::get(const std::string &path) {
  httplib::Client client(base_);
  return missing::json::parse(client.Get(path)->body);
}
missing::json Api::post(const std::string &path, const missing::json &payload) {
  httplib::Client client(base_);
  return missing::json::parse(client.Post(path, payload.dump(), "application/json")->body);
}
void Api::orders(const std::string &id) {
  missing::json all = get("/orders"); // REQUEST: GET https://api/orders
  missing::json order = {{"id", id}};
  auto made = post("/orders/" + id, order); // REQUEST: POST https://api/orders/{}
  return post("/orders", {{"id", id}}); // REQUEST: POST https://api/orders
}
