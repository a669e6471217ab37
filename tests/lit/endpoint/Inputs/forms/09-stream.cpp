#include <httplib.h>

#include <ostream>
#include <sstream>
#include <string>

void put09(httplib::Client &client, bool in, const std::string &nr) {
  const char *kind = in ? "articletoxentral" : "articletoshop";
  std::ostringstream ss;
  ss << "/shopimport/" << kind << '/' << nr;
  client.Put(ss.str()); /* REQUEST: PUT {}/shopimport/articletoxentral/{} | PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable*2
}

static void helper(std::ostream &os, const std::string &nr) {
  os << "/articletoshop/" << nr;
}
void put09ByHelper(httplib::Client &client, const std::string &nr) {
  std::ostringstream ss;
  ss << "/shopimport";
  helper(ss, nr);
  client.Put(ss.str()); /* REQUEST: PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
}
