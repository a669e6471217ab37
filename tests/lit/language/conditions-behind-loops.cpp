// RUN: %check_requests %s --headers shadow
// A condition that a caller decides is decided behind a loop, too, if the loop
// leaves alone what it asks for.
#include <cpr/cpr.h>
#include <string>

bool ready();
void wait();

static void behind(std::string base) {
  while (!ready())
    wait();
  for (int i = 0; i < 3; ++i)
    while (!ready())
      wait();
  std::string url;
  if (base.back() == '/')
    url = base + "api";
  else
    url = base + "/api";
  cpr::Get(cpr::Url{url});
}
void without() { behind("https://one.example.com"); } // REQUEST: GET https://one.example.com/api
void with() { behind("https://two.example.com/"); }   // REQUEST: GET https://two.example.com/api

// Near miss: the loop changes it.
static void changed(std::string base) {
  while (!ready())
    base += "/";
  if (base.back() == '/')
    cpr::Get(cpr::Url{base + "yes"});
  else
    cpr::Get(cpr::Url{base + "/no"});
}
void loop() { changed("https://three.example.com"); } // REQUEST: GET https://three.example.com{}yes | GET https://three.example.com{}/no | GET https://three.example.comyes | GET https://three.example.com/no
