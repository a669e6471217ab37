// Abseil's functions that build strings.
// RUN: %check_requests %s --headers shadow
#include <absl/strings/ascii.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/str_replace.h>
#include <absl/strings/substitute.h>
#include <cpr/cpr.h>
#include <string>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void built(int id, const std::string &name, absl::string_view view) {
  get(absl::StrCat("https://h/", 7, "/", name, "/", id));      // REQUEST: GET https://h/7/{}/{}
  std::string s = "/a";
  absl::StrAppend(&s, "/b/", id, view);
  get(s);                                                      // REQUEST: GET /a/b/{}
  get(absl::StrFormat("/f/%d/%s/%v", 5, "x", true));           // REQUEST: GET /f/5/x/true
  get(absl::StrFormat("/f/%05d/%s", id, name));                // REQUEST: GET /f/{}/{}
  absl::StrAppendFormat(&s, "?q=%d", 1);
  get(s);                                                      // REQUEST: GET /a/b/{}?q=1
  get(absl::Substitute("/$1/$0/$$", "a", 2));                  // REQUEST: GET /2/a/$
  get(absl::StrCat("/hex/", absl::Hex(255)));                  // REQUEST: GET /hex/ff
  std::vector<std::string> parts = {"a", "b"};
  get("/" + absl::StrJoin(parts, "/"));                        // REQUEST: GET /a/b
}

void changed(const std::string &name) {
  get(absl::StrReplaceAll("/u/{id}", {{"{id}", "7"}}));        // REQUEST: GET /u/7
  get(absl::StrReplaceAll("/u/{id}", {{"{id}", name}}));       // REQUEST: GET /u/{}
  get("/x" + absl::StrReplaceAll("/u", {{"u", "v"}, {"v", "w"}})); // REQUEST: GET /x{}
  get(absl::AsciiStrToLower("HTTPS://H/A"));                   // REQUEST: GET https://h/a
  get(std::string(absl::StripAsciiWhitespace(" /a ")));        // REQUEST: GET /a
}
