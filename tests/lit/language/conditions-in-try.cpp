// RUN: %check_requests %s --headers shadow
// Where calls may throw, what is asked is decided as it is elsewhere.
#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/URI.h>
#include <cpr/cpr.h>
#include <string>

void decided() {
  try {
    Poco::URI uri("https://a.example.org/users");
    Poco::Net::HTTPSClientSession session(uri.getHost(), uri.getPort());
    std::string path(uri.getPathAndQuery());
    if (path.empty())
      path = "/";
    Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, path);
    session.sendRequest(request); // REQUEST: GET https://a.example.org/users
  } catch (const Poco::Exception &) {
  }
}

void decidedOf(const std::string &path, bool list) {
  try {
    std::string url = "https://b.example.org";
    if (!path.empty() && path != "/")
      url += path;
    else
      url += "/all";
    if (list || path.empty())
      url += "?list=1";
    cpr::Get(cpr::Url{url});
  } catch (...) {
  }
}

void calls() {
  decidedOf("/users", false); // REQUEST: GET https://b.example.org/users
  decidedOf("/users", true);  // REQUEST: GET https://b.example.org/users?list=1
  decidedOf("/", false);      // REQUEST: GET https://b.example.org/all
}

// Near misses: nobody knows it, and another variable is asked for.
void unknown(const std::string &path) {
  try {
    std::string url = "https://c.example.org/";
    if (path.empty())
      url += "all";
    else
      url += "one";
    cpr::Get(cpr::Url{url}); // REQUEST: GET https://c.example.org/all | GET https://c.example.org/one
  } catch (...) {
  }
}

static void both(const std::string &path, const std::string &other) {
  try {
    std::string url = "https://d.example.org";
    if (path.empty() || other.empty())
      url += "/none";
    else
      url += path;
    cpr::Get(cpr::Url{url});
  } catch (...) {
  }
}
void both(const std::string &other) { both("/users", other); } // REQUEST: GET https://d.example.org/users | GET https://d.example.org/none

static void pointer(const char *id) {
  try {
    std::string url = "https://e.example.org/";
    if (id == nullptr || *id == 0)
      url += "none";
    else
      url += id;
    cpr::Get(cpr::Url{url});
  } catch (...) {
  }
}
void pointers() {
  pointer(nullptr); // REQUEST: GET https://e.example.org/none
  pointer("some");  // REQUEST: GET https://e.example.org/some
}
