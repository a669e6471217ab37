// RUN: %check_requests %s --headers shadow
// std::filesystem::path used to put URLs together.
#include <cpr/cpr.h>

#include <filesystem>
#include <string>

namespace fs = std::filesystem;

static void get(const std::string &url) {
  cpr::Get(cpr::Url{url});
}

void found(const std::string &nr) {
  fs::path p = "https://h.test/api";
  p /= "shopimport";
  p /= nr;
  get(p.string()); // REQUEST: GET https://h.test/api/shopimport/{}
  get((fs::path("http://h.test/") / "a" / "b").generic_string()); // REQUEST: GET http://h.test/a/b
  fs::path q("http://h.test");
  q += "/c";
  q.concat("?d=1");
  get(q.c_str()); // REQUEST: GET http://h.test/c?d=1
  get(fs::path("http://h.test").append("e").native()); // REQUEST: GET http://h.test/e
}

// A right side that begins with '/' takes the place of the left one.
void nearMiss() {
  get((fs::path("http://h.test") / "/f").string()); // REQUEST: GET /f
  if (fs::exists(fs::path("/shopimport") / "refund"))
    return;
}
void unknown(const fs::path &whole) {
  get(whole.string()); // REQUEST: GET {}
  get("http://h.test/" + whole.filename().string()); // REQUEST: GET http://h.test/{}
}
