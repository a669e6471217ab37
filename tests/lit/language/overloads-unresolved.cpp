// RUN: %check_requests %s --headers shadow
// A call that does not resolve for want of a type, of a function of several
// overloads: the one that fits best.
#include <cpr/cpr.h>

#include <functional>
#include <missing/json.hpp>
#include <string>

using Producer = std::function<std::string(const std::string &)>;
using Adder = std::function<int(int)>;

struct Consumer {
  static void post(const std::string &url, const std::string &body) { cpr::Post(cpr::Url{url}, cpr::Body{body}); }
  static void post(const std::string &url, const std::string &body, const Producer &producer) {
    cpr::Post(cpr::Url{url}, cpr::Body{producer(body)});
  }
  static void post(const std::string &url, const std::string &body, const Adder &) {
    cpr::Post(cpr::Url{url}, cpr::Body{body}); // REQUEST: POST {} (nobody calls it)
  }
};

void use(const std::string &id) {
  Consumer::post("https://h/a/" + id, "x", [&](const std::string &body) { // REQUEST: POST https://h/a/{}
    missing::json json;
    json["data"] = body;
    return json.dump();
  });
  Consumer::post("https://h/b", missing::dump(id)); // REQUEST: POST https://h/b
}
