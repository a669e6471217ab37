#!/usr/bin/env python3
"""Writes a program in which more is called than is followed (MaxWork), before
and below the functions that compose a URL and send it."""

print("""#include <cstdio>
#include <string>
#include <httplib.h>

static httplib::Client client("https://bounds.example");
""")
# Each uses terms that depend on what it is given, and sends in the end.
for i in range(60):
    print(f"static std::string step{i}(const std::string &a) {{")
    print("  std::string s = a;")
    for j in range(60):
        print(f'  s = s + "{i}-{j}" + a;')
    print(f"  client.Get(\"/step/{i}/\" + s.substr(0, 1));")
    print("  return s;\n}")
print("""
static std::string path(const std::string &kind, const std::string &id) {
  return "/far/" + kind + "/" + id;
}
static void send(const std::string &kind, const std::string &id) {
  client.Get(path(kind, id));
}
static void one(int kind, const char *id) {
  if (kind == 1)
    send("one", id);
}
void work(const std::string &given) {
  std::string all;
  for (;;) {""")
for i in range(60):
    print(f"    all += step{i}(given + \"{i}\");")
print("""    break;
  }
  send("users", "17");
  send("orders", given);
  one(0, "never");
  one(1, "here");
}""")
