// Boost.Format, the string algorithms, lexical_cast.
// RUN: %check_requests %s --headers shadow
#include <boost/algorithm/string.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <cpr/cpr.h>
#include <sstream>
#include <string>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void formats(int id, const std::string &name) {
  get((boost::format("/a/%1%/%2%/%1%") % 7 % name).str());       // REQUEST: GET /a/7/{}/7
  get(boost::str(boost::format("/b/%d/%s") % id % "x"));         // REQUEST: GET /b/{}/x
  get(boost::str(boost::format("/c/%|1$04d|/%|2$s|%%") % 7 % "y")); // REQUEST: GET /c/0007/y%
  boost::format f("/d/%1%");
  f % id;
  get(f.str());                                                  // REQUEST: GET /d/{}
  std::ostringstream os;
  os << "https://h" << boost::format("/e/%1%") % 1;
  get(os.str());                                                 // REQUEST: GET https://h/e/1
}

void algorithms(std::string name) {
  std::string s = "/u/{id}/x y";
  boost::replace_all(s, "{id}", "7");
  boost::algorithm::replace_all(s, " ", "%20");
  get(s);                                                        // REQUEST: GET /u/7/x%20y
  get(boost::replace_all_copy(s, "/", "//"));                    // REQUEST: GET //u//7//x%20y
  get(boost::replace_first_copy("/a" + name, "/a", "/b"));       // REQUEST: GET /b{}
  get(boost::to_lower_copy(std::string("/ABC")));                // REQUEST: GET /abc
  std::string t = "  /t/ ";
  boost::trim(t);
  boost::trim_right_if(t, boost::is_any_of("/"));
  get(t + "/end");                                               // REQUEST: GET /t/end
  std::vector<std::string> parts{"a", "b"};
  get("/" + boost::algorithm::join(parts, "/"));                 // REQUEST: GET /a/b
  get("/l/" + boost::lexical_cast<std::string>(42));             // REQUEST: GET /l/42
  get("/l/" + boost::lexical_cast<std::string>(name.size()));    // REQUEST: GET /l/{}
}
