// String streams: what is written, in which base and width.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>
#include <iomanip>
#include <sstream>
#include <string>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void written(int id, const std::string &name, double d, char c) {
  std::ostringstream os;
  os << "/a/" << 7 << '/' << true << "/" << std::string("b");
  get(os.str());                                              // REQUEST: GET /a/7/1/b
  os.str("");
  os << "/x/" << id << "/" << name << "/" << d << c << std::flush;
  get(os.str());                                              // REQUEST: GET /x/{}/{}/{}
  std::stringstream both;
  both << "/c?" << std::quoted(name);
  get(both.str());                                            // REQUEST: GET /c?{}
}

void formatted(int id) {
  std::ostringstream os;
  os << "/" << std::hex << 255 << std::dec << "/" << 255;
  get(os.str());                                              // REQUEST: GET /ff/255
  std::ostringstream wide;
  wide << "/" << std::setw(4) << std::setfill('0') << 42 << '/' << 1;
  get(wide.str());                                            // REQUEST: GET /0042/1
  std::ostringstream left;
  left << "/" << std::setfill('x') << std::setw(3) << std::left << "a" << std::boolalpha << false;
  get(left.str());                                            // REQUEST: GET /axxfalse
  std::ostringstream hex;
  hex << "/" << std::hex << id << "/a";
  get(hex.str());                                             // REQUEST: GET /{}/a
}

static void append(std::ostream &os, const char *key, int value) {
  os << '&' << key << '=' << value;
}
void helpers(int id) {
  std::ostringstream os;
  os << "/a?b=1";
  append(os, "c", 2);
  append(os, "d", id);
  get(os.str());                                              // REQUEST: GET /a?b=1&c=2&d={}
  std::ostringstream copy;
  copy << "https://h" << os.rdbuf();
  get(copy.str());                                            // REQUEST: GET https://h/a?b=1&c=2&d={}
  get((std::ostringstream() << "/t/" << 1).str());            // REQUEST: GET /t/1
}

void appendedAtTheEnd() {
  std::ostringstream os("/a", std::ios::ate);
  os << "/b";
  get(os.str());                                              // REQUEST: GET /a/b
  std::ostringstream over("/a");
  over << "/b/c";
  get(over.str());                                            // REQUEST: GET {}/b/c
}

// Who writes what is not seen: it comes behind what is there.
struct Thing {};
std::ostream &operator<<(std::ostream &os, const Thing &t);
void writeSomething(std::ostream &os);
void unknownWriters(const Thing &t) {
  std::ostringstream os;
  os << "/a/" << t << "/b";
  get(os.str());                                              // REQUEST: GET /a/{}/b
  writeSomething(os);
  os << "/c";
  get(os.str());                                              // REQUEST: GET /a/{}/b{}/c
}
