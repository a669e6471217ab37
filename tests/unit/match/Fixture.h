//===- Fixture.h - Values and a pack for the tests of match/ -----------===//
#ifndef PATLINT_TESTS_MATCH_FIXTURE_H
#define PATLINT_TESTS_MATCH_FIXTURE_H

#include "match/Endpoints.h"
#include "match/Match.h"
#include "policy/Policy.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace patlint::fixture {

/// Reads the exact form of string values: `{string}`, `{int}`; `{}` is a
/// string. Each literal run is one piece of FILE, line 1, column 1 + offset.
Alternative value(llvm::StringRef Text, const std::string &File = "a.cpp");
StringValue values(const std::vector<std::string> &Texts);

PathTemplate pathTemplate(llvm::StringRef Text);

/// The thirteen endpoints of the built-in pack, written down again: the tests
/// of the room do not depend on the data.
Pack xentral();

/// That pack as a policy, with Sanctum-like tokens (`ID|` and 40, or 48 with
/// a CRC-32), a token "acme_" + 20 of another provider, and call names.
Policy policy();

/// Tokens that are built when the tests run: none stands in a file.
std::string token40(const std::string &Id = "12");
std::string token48(const std::string &Id = "12");
std::string acmeToken();

/// The paths that look like endpoints and are none.
std::vector<std::string> mustNotMatch();

/// "certain /shopimport/auth", ..., one for each hit, joined by ", ".
std::string hits(const PackMatcher &M, const Alternative &A);

} // namespace patlint::fixture

#endif
