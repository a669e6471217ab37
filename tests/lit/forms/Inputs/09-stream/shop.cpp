#include <httplib.h>

#include <ostream>
#include <sstream>
#include <string>

void put(httplib::Client &client, bool in, const std::string &nr) {
  const char *kind = in ? "articletoxentral" : "articletoshop";
  std::ostringstream ss;
  ss << "/shopimport/" << kind << '/' << nr;
  client.Put(ss.str()); /* REQUEST: PUT {}/shopimport/articletoxentral/{} | PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable(endpoint=/shopimport/articletoxentral/{articlenumber:.+}) xentral/endpoint-unavailable(endpoint=/shopimport/articletoshop/{articlenumber:.+})
}

static void articlePath(std::ostream &os, int nr) {
  os << "/articletoshop/" << nr;
}
void putByHelper(httplib::Client &client, int nr) {
  std::stringstream ss;
  ss << "/shopimport";
  articlePath(ss, nr);
  client.Put(ss.str().c_str()); /* REQUEST: PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
}

// Other words.
void nearMiss(httplib::Client &client, bool in, const std::string &nr) {
  const char *kind = in ? "articletoxentralX" : "articlefromshop";
  std::ostringstream ss;
  ss << "/shopimport/" << kind << '/' << nr;
  client.Put(ss.str()); /* REQUEST: PUT {}/shopimport/articletoxentralX/{} | PUT {}/shopimport/articlefromshop/{} */
}

static void nothing(std::ostream &os, int nr) {
  os << "/articletoshop";
  (void)nr;
}
void nearMissByHelper(httplib::Client &client, int nr) {
  std::stringstream ss;
  ss << "/shopimport";
  nothing(ss, nr);
  client.Put(ss.str().c_str()); /* REQUEST: PUT {}/shopimport/articletoshop */
}

void any(httplib::Client &client, const std::string &kind, const std::string &nr) {
  std::ostringstream ss;
  ss << '/' << kind << '/' << nr;
  client.Put(ss.str()); /* REQUEST: PUT {}/{}/{} */
}
