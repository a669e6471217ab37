//===- Evaluated.h - Evaluate a string program written as text ---------===//
//
// A unit in the text form of docs/string-program.md and a few models of a
// made-up library, so that these tests need neither Clang nor real models.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TESTS_EVALUATED_H
#define PATLINT_TESTS_EVALUATED_H

#include "evaluate/Evaluate.h"
#include "models/Table.h"
#include "program/Text.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace patlint {

inline const char *TestModels = R"({
  "schema": "patlint-models/1",
  "name": "acme",
  "strings": ["Str"],
  "headers": [
    {"names": ["Authorization"], "schemes": {"bearer": "bearer", "digest": "digest", "basic": "basic"}, "else": "header"},
    {"names": ["X-Key"]}
  ],
  "tokenParameters": ["token"],
  "tokenPaths": ["bot{token}/{method}", "hooks.example/{id}/{token}"],
  "functions": [
    {"fn": "cat", "returns": {"concat": ["arg0", "arg1"]}},
    {"fn": "dec", "returns": {"text": "arg0"}},
    {"fn": "again", "returns": {"invoke": "arg0", "args": {"list": ["arg0"]}}},
    {"fn": "env", "returns": {"hole": "string"}},
    {"fn": "fmt", "do": {"set": "arg0", "to": {"printf": "arg1", "args": "rest2"}}},
    {"fn": "Str::operator+=", "do": {"append": "this", "to": "arg0"}, "alias": "this"},
    {"fn": "Client::Client", "do": {"set": "this.base", "to": "arg0"}},
    {"fn": "Client::bearer", "do": [{"set": "this.bearer", "to": "arg0"}, {"credential": "arg0", "role": "bearer"}]},
    {"fn": "Client::headers", "alias": "this.headers"},
    {"fn": "List::add", "do": {"push": "this", "to": {"pair": ["arg0", "arg1"]}}},
    {
      "fn": "Client::get",
      "do": {"request": {
        "method": {"lit": "GET"}, "url": {"concat": ["this.base", "arg0"]}, "urlArgument": 0,
        "headers": ["this.headers"], "auth": [{"kind": "bearer", "value": "this.bearer"}]}}
    },
    {"fn": "deliver", "do": {"request": {"url": "arg0", "auth": [
      {"kindFrom": {"switch": "arg1", "cases": {"2": {"lit": "digest"}, "3": {"lit": "none"}, "absent": {"lit": "other"}}, "else": {"lit": "basic"}}, "user": true}]}}},
    {"fn": "acme::Client::get", "do": {"request": {"method": {"lit": "GET"}, "url": "arg0"}}},
    {"fn": "acme::Client::post", "do": {"request": {"method": {"lit": "POST"}, "url": "arg0"}}},
    {"fn": "hinit", "returns": {"object": "handle"}},
    {"fn": "hopt", "do": {"switch": "arg1", "cases": {
      "1": {"set": "arg0.url", "to": "arg2", "url": true},
      "2": {"set": "arg0.headers", "to": "arg2"}}}},
    {"fn": "hrun", "do": {"request": {
      "method": {"lit": "GET"}, "url": "arg0.url", "setter": "arg0.url", "headers": ["arg0.headers"]}}}
  ]
})";

/// Evaluates units given as text; a text that does not parse fails the test.
inline ProgramFacts evaluated(const std::vector<std::string> &Units) {
  std::shared_ptr<const Models> M;
  for (const std::string &Problem :
       loadModels({{"test", TestModels}}, M))
    ADD_FAILURE() << Problem;
  std::vector<StringProgram> Programs;
  for (const std::string &Text : Units) {
    llvm::Expected<StringProgram> P = parse(Text);
    if (!P) {
      ADD_FAILURE() << llvm::toString(P.takeError());
      continue;
    }
    Programs.push_back(std::move(*P));
  }
  return M ? evaluate(Programs, *M).Facts : ProgramFacts();
}

/// "FILE:LINE METHOD URL AUTH" per request, in report order.
inline std::vector<std::string> requests(const std::vector<std::string> &Units) {
  std::vector<std::string> Out;
  for (const Request &R : evaluated(Units).Requests)
    Out.push_back(R.Where.File + ":" + std::to_string(R.Where.Line) + " " +
                  printed(R.Method) + " " + printed(R.Url) + " " +
                  printed(R.Auth.front()));
  return Out;
}

} // namespace patlint

#endif
