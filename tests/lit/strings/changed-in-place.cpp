// RUN: %check_requests %s --headers shadow
// Texts that are changed by somebody who got their characters.
#include <algorithm>
#include <cpr/cpr.h>
#include <string>

static void get(const std::string &url) {
  cpr::Get(cpr::Url{url});
}

void mixFrom(char *text, int count);
void change(char &character);
bool looksGood(std::string::const_iterator begin,
               std::string::const_iterator end);

// Nobody knows what it does.
void mixedFromTheFirst() {
  std::string url = "https://shop.example/mixed";
  mixFrom(&url[0], 3);
  get(url); // REQUEST: GET {}
}

void mixedFromSomewhere() {
  std::string url = "https://shop.example/mixed";
  mixFrom(&url[21], 3);
  get(url); // REQUEST: GET https://shop.example/{}
}

void reversed() {
  std::string url = "elpmaxe.pohs//:sptth";
  std::reverse(url.begin(), url.end());
  get(url); // REQUEST: GET {}
}

// It may take the address of the character.
void oneCharacter() {
  std::string url = "https://shop.example/v1/orders";
  change(url[22]);
  get(url); // REQUEST: GET https://shop.example/v{}
}

// A function that is there does what it does.
static void end(char &last) { last = '2'; }

void known() {
  std::string url = "https://shop.example/v1";
  end(url.back());
  get(url); // REQUEST: GET https://shop.example/v2
}

// Who only looks changes nothing.
void lookedAt() {
  std::string url = "https://shop.example/looked-at";
  if (looksGood(url.cbegin(), url.cend()) &&
      std::all_of(url.begin(), url.end(), isprint))
    get(url); // REQUEST: GET https://shop.example/looked-at
}
