// The library {fmt}: formats, buffers, named arguments.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>
#include <fmt/compile.h>
#include <fmt/core.h>
#include <fmt/format.h>
#include <fmt/printf.h>
#include <fmt/ranges.h>
#include <iterator>
#include <string>
#include <vector>

using namespace fmt::literals;

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void formats(int id, const std::string &name, const char *given) {
  get(fmt::format("/a/{}/{}", 7, name));                          // REQUEST: GET /a/7/{}
  get(fmt::format(FMT_STRING("/b/{:04d}"), 12));                  // REQUEST: GET /b/0012
  get(fmt::format(FMT_COMPILE("/c/{}"), id));                     // REQUEST: GET /c/{}
  get(fmt::format("/{id}/{name}", fmt::arg("name", "n"), fmt::arg("id", 3))); // REQUEST: GET /3/n
  get(fmt::format("/{id}/{other}", "id"_a = id));                 // REQUEST: GET /{}/{}
  get(fmt::format(fmt::runtime("/r/{}"), 1));                     // REQUEST: GET /r/1
  get(fmt::format(fmt::runtime(given), 1)); // REQUEST: GET {}
  get(fmt::vformat("/v/{}", fmt::make_format_args(id)));          // REQUEST: GET /v/{}
  get(fmt::sprintf("/s/%03d/%s", 7, "x"));                        // REQUEST: GET /s/007/x
  get("/u/{}"_format(5));                                         // REQUEST: GET /u/5
  get("/t/" + fmt::to_string(8) + fmt::to_string(id));            // REQUEST: GET /t/8{}
}

void buffers(int id) {
  fmt::memory_buffer b;
  fmt::format_to(std::back_inserter(b), "/a/{}", 1);
  fmt::format_to(std::back_inserter(b), "/b/{}", id);
  get(fmt::to_string(b));                                         // REQUEST: GET /a/1/b/{}
  get(std::string(b.data(), b.size()));                           // REQUEST: GET /a/1/b/{}
  fmt::memory_buffer old;
  fmt::format_to(old, "/old/{}", 2);
  get(fmt::to_string(old));                                       // REQUEST: GET /old/2
}

void joined() {
  std::vector<std::string> parts = {"a", "b", "c"};
  get(fmt::format("/{}", fmt::join(parts, "/")));                 // REQUEST: GET /a/b/c
}
