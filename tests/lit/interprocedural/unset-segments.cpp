// RUN: %check_requests %s --headers shadow
// A part of a path that was not set yet, beside what it is set to: the path
// with nothing there is not listed. An empty part that nobody sets is.
#include <httplib.h>
#include <string>

class Model {
public:
  void load(const std::string &model) { name = model; }
  void generate() {
    httplib::SSLClient client("ai.example.com");
    client.Post("/v1/models/" + name + ":generate", "{}", "application/json"); // REQUEST: POST https://ai.example.com/v1/models/{}:generate auth=none
  }

private:
  std::string name;
};

static void get(const std::string &path) {
  httplib::SSLClient client("api.example.com");
  client.Get(path);
}
void segments(bool tagged, const std::string &tag, const std::string &id) {
  std::string at;
  if (tagged)
    at = tag;
  get("/releases/" + at + "/fw.bin"); // REQUEST: GET https://api.example.com/releases/{}/fw.bin auth=none
  std::string rest;
  if (tagged)
    rest = id;
  get("/orders/" + rest); // REQUEST: GET https://api.example.com/orders/ auth=none | GET https://api.example.com/orders/{} auth=none
  std::string empty;
  get("/always/" + empty + "/empty"); // REQUEST: GET https://api.example.com/always//empty auth=none
}
// ":id" in one literal is a place that is filled in somewhere else.
void named() { get("/users/:id/posts"); } // REQUEST: GET https://api.example.com/users/{}/posts auth=none
