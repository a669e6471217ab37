// RUN: %check_requests %s --headers shadow
// URI classes of Poco and the C++ REST SDK.
#include <Poco/Format.h>
#include <Poco/String.h>
#include <Poco/URI.h>
#include <cpprest/uri_builder.h>
#include <cpr/cpr.h>

#include <string>

static void get(const std::string &url) {
  cpr::Get(cpr::Url{url});
}

void poco(const std::string &base, const std::string &nr, int n) {
  Poco::URI uri(base);
  uri.setPath("/shopimport/articletoshop/" + nr);
  get(uri.toString()); // REQUEST: GET {}/shopimport/articletoshop/{}
  get(base + uri.getPathAndQuery()); // REQUEST: GET {}/shopimport/articletoshop/{}
  uri.addQueryParameter("a", nr);
  get(uri.toString()); // REQUEST: GET {}/shopimport/articletoshop/{}?a={}
  Poco::URI known("http://h.test:8080/x?y=1");
  get("http://g.test" + known.getPathAndQuery()); // REQUEST: GET http://g.test/x?y=1
  get("http://" + known.getHost() + "/a"); // REQUEST: GET http://h.test/a
  known.setPathEtc("/b?c=2");
  get(known.toString()); // REQUEST: GET http://h.test:8080/b?c=2
  known.resolve("d");
  get(known.toString()); // REQUEST: GET http://h.test:8080/d
  std::string safe;
  Poco::URI::encode(nr, "/?#", safe);
  get("http://h.test/" + safe + "/e"); // REQUEST: GET http://h.test/{}/e
  get(Poco::format("http://h.test/%s/%d", nr, n)); // REQUEST: GET http://h.test/{}/{}
  get(Poco::replace(std::string("http://h.test/{f}"), "{f}", "f")); // REQUEST: GET http://h.test/f
}

void rest(const utility::string_t &nr, int n) {
  web::uri_builder path(U("/shopimport"));
  path.append_path(U("articletoshop")).append_path(nr);
  get("http://h.test" + path.to_string()); // REQUEST: GET http://h.test/shopimport/articletoshop/{}
  web::uri_builder a(U("https://h.test/api"));
  a.append_path(U("/a")).append_query(U("b"), n).append_query(U("c=1"));
  get(a.to_uri().to_string()); // REQUEST: GET https://h.test/api/a?b={}&c=1
  get(U("http://h.test/") + web::uri::encode_data_string(U("d/e"))); // REQUEST: GET http://h.test/d%2Fe
  web::uri_builder parts;
  parts.set_scheme(U("http")).set_host(U("h.test")).set_port(81).set_path(U("f"));
  get(utility::conversions::to_utf8string(parts.to_string())); // REQUEST: GET http://h.test:81/f
}

// A URI that is only looked at.
void nearMiss(const Poco::URI &uri) {
  if (uri == Poco::URI("http://h.test/never") || uri.getPath() == "/shopimport/refund")
    return;
}
void unknown(const Poco::URI &uri, const web::uri &other) {
  get(uri.toString()); // REQUEST: GET {}
  get(other.to_string()); // REQUEST: GET {}
  get("http://h.test" + other.path()); // REQUEST: GET http://h.test{}
}
