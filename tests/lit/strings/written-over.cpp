// RUN: %check_requests %s --headers shadow
// Characters that somebody writes through iterators and addresses; numbers that
// do not fit.
#include <algorithm>
#include <cpr/cpr.h>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <string>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

static const std::string Base = "https://shop.example";

void change(std::string::iterator first, std::string::iterator last);

// Nobody knows what it writes; only its own part of the URL is unknown.
void givenAway() {
  std::string path = "/path";
  auto first = path.begin(), last = path.end();
  change(first, last);
  get(Base + path); // REQUEST: GET https://shop.example{}
}

// A function of the program writes one character.
static void upper(std::string::iterator first, std::string::iterator last) {
  for (; first != last; ++first)
    if (*first == 'a')
      *first = 'A';
}

void givenToKnown() {
  std::string path = "/a-b";
  upper(path.begin(), path.end());
  // clang-format off
  get(Base + path); // REQUEST: GET https://shop.example{} | GET https://shop.example/a-b | GET https://shop.exampleAa-b
  // clang-format on
}

void oneCharacter() {
  std::string path = "/v1/x";
  auto place = path.begin() + 2;
  *place = '2';
  get(Base + path); // REQUEST: GET https://shop.example/v2/x
}

void next() {
  std::string path = "/v1/x";
  *std::next(path.begin(), 2) = '3';
  get(Base + path); // REQUEST: GET https://shop.example/v3/x
}

// Several characters over those that are there.
void copied() {
  std::string path = "/v1/old";
  std::copy_n("new", 3, path.begin() + 4);
  get(Base + path); // REQUEST: GET https://shop.example{}
}

void throughTheAddress() {
  std::string path = "/v1/old";
  std::memcpy(&path[4], "new", 3);
  get(Base + path); // REQUEST: GET https://shop.example/v1/new
}

// Into an empty one they are the text.
void intoAnEmptyOne() {
  std::string path;
  path.resize(20);
  std::snprintf(&path[0], path.size(), "/%d", 7);
  get(Base + path.c_str()); // REQUEST: GET https://shop.example/7
}

// Who only looks changes nothing.
void lookedAt() {
  std::string path = "/looked-at";
  auto found = std::find(path.begin(), path.end(), '-');
  if (found != path.end() && std::distance(path.begin(), found) > 3)
    get(Base + path); // REQUEST: GET https://shop.example/looked-at
}

//===--- Numbers ---------------------------------------------------------===//

void numbers() {
  unsigned char byte = 255;
  byte++;
  get(Base + "/" + std::to_string(byte)); // REQUEST: GET https://shop.example/0
  short small = static_cast<short>(70000);
  get(Base + "/" + std::to_string(small)); // REQUEST: GET https://shop.example/4464
  unsigned none = 3;
  none -= 4;
  get(Base + "/" + std::to_string(none)); // REQUEST: GET https://shop.example/4294967295
}

void read(const char *text) {
  int id = 3;
  std::sscanf(text, "%d", &id);
  get(Base + "/" + std::to_string(id)); // REQUEST: GET https://shop.example/{}
}

// Both are the same bytes.
void sameMemory() {
  union {
    const char *first;
    const char *second;
  } path;
  path.first = "/first";
  path.second = "/second";
  get(Base + path.first); // REQUEST: GET https://shop.example/second
}

struct Target {
  const char *path;
};

void copiedObject() {
  Target from{"/from"}, to{"/to"};
  std::memcpy(&to, &from, sizeof to);
  get(Base + to.path); // REQUEST: GET https://shop.example/from
}
