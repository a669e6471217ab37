//===- Lowered.h - Lower a snippet and say what became of it ------------===//
//
//   Lowered L("int f();  int g() { return f(); }");
//   EXPECT_EQ(L.returned("g"), "f()");
//
// Terms are written as expressions:
//   "text" 7 E::A null {int} param 0  receiver  rest 1  global NAME  fn NAME
//   object.field  object[0]  object[*]  Type{key: value}
//   callee(args)             receiver->callee(args)
//   callee(args)!0           what the call left in argument 0; !this
//   object+{key: value}      an update
//   through(callee(...)!0, old, new)
//   phi(a | b)               `...` closes a loop
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TESTS_LOWERED_H
#define PATLINT_TESTS_LOWERED_H

#include "lower/Lower.h"

#include <string>
#include <vector>

namespace patlint::test {

struct Options {
  /// "main.cpp" or "main.c".
  std::string File = "main.cpp";
  std::vector<std::string> Arguments;
  /// More files of the project: name and contents.
  std::vector<std::pair<std::string, std::string>> Files;
  std::vector<ShadowHeader> Shadows;
  HeaderMode Headers = HeaderMode::Auto;
  bool Guess = false;
  /// A snippet that does not compile fails its test unless it says so.
  bool ErrorOk = false;
};

class Lowered {
public:
  explicit Lowered(const std::string &Code, Options O = {});

  StringProgram Program;

  /// The only function of that qualified name; fails the test otherwise.
  const Function &function(const std::string &Name) const;
  std::string returned(const std::string &Name) const;
  /// What is left in an argument (or the receiver, -1).
  std::string out(const std::string &Name, Slot S) const;
  /// Every site as "receiver->callee(args)", in order.
  std::vector<std::string> calls(const std::string &Name) const;
  /// Argument I of the last call of Callee in function Name.
  std::string passed(const std::string &Name, const std::string &Callee,
                     unsigned I) const;
  const Site &site(const std::string &Name, const std::string &Callee) const;
  std::string text(const Function &F, TermId T) const;

private:
  std::string text(const Function &F, TermId T,
                   std::vector<TermId> &Open) const;
  std::string callText(const Function &F, SiteId S,
                       std::vector<TermId> &Open) const;
};

} // namespace patlint::test

#endif
