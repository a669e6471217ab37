// RUN: %patlint requests %s --headers shadow --quiet | tr -s " " | %FileCheck %s
// A program that calls more than is gone through: what it asked for before that is
// known, and of what comes behind it what was found for any inputs.
// CHECK: https://shop.example
// CHECK-DAG: GET /first none
// CHECK-DAG: GET /second none
// CHECK-DAG: GET /last none

#include <cpr/cpr.h>
#include <string>
static void one(const std::string &url) { cpr::Get(cpr::Url{url}); }
static void ten(const std::string &u) {
  one(u + "0"); one(u + "1"); one(u + "2"); one(u + "3"); one(u + "4");
  one(u + "5"); one(u + "6"); one(u + "7"); one(u + "8"); one(u + "9");
}
static void hundred(const std::string &u) {
  ten(u + "0"); ten(u + "1"); ten(u + "2"); ten(u + "3"); ten(u + "4");
  ten(u + "5"); ten(u + "6"); ten(u + "7"); ten(u + "8"); ten(u + "9");
}
static void thousand(const std::string &u) {
  hundred(u + "0"); hundred(u + "1"); hundred(u + "2"); hundred(u + "3"); hundred(u + "4");
  hundred(u + "5"); hundred(u + "6"); hundred(u + "7"); hundred(u + "8"); hundred(u + "9");
}
static void nested(const std::string &u, int n) {
  one(u + "/x");
  if (n)
    nested(u + "/y", n - 1);
}
static void told(const std::string &path, int n) {
  cpr::Get(cpr::Url{"https://shop.example" + path});
  nested("https://log.example" + path, n);
}
int main(int argc, char **argv) {
  told("/first", argc);
  told("/second", argc);
  for (int i = 0; i < argc; ++i)
    thousand(argv[i]);
  told("/last", argc);
}
