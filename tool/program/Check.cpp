//===- Check.cpp - Whether a string program hangs together -------------===//
#include "program/Check.h"

namespace patlint {

namespace {

class FunctionCheck {
public:
  explicit FunctionCheck(const Function &F) : F(F) {}

  std::optional<std::string> run() {
    for (size_t I = 0; I < F.Terms.size(); ++I)
      term("%" + std::to_string(I), F.Terms[I]);
    for (size_t I = 0; I < F.Sites.size(); ++I)
      site("#" + std::to_string(I), F.Sites[I]);
    uses("returned", F.Returned);
    for (const OutValue &O : F.Outs)
      uses("out", O.Value);
    for (const GlobalWrite &W : F.GlobalWrites)
      uses("write", W.Value);
    for (TermId Id : F.FieldWrites)
      uses("fieldwrites", Id);
    for (const NamedValue &N : F.Names)
      uses("named", N.Value);
    if (F.Returns.K == Alias::Kind::Result &&
        (F.Returns.Index < 0 || size_t(F.Returns.Index) >= F.Sites.size()))
      missing("alias", "#" + std::to_string(F.Returns.Index));
    return Problem;
  }

private:
  void term(const std::string &User, const Term &T) {
    if (T.Site != NoSite && T.Site >= F.Sites.size())
      missing(User, "#" + std::to_string(T.Site));
    for (TermId Id : T.Operands)
      uses(User, Id);
  }

  void site(const std::string &User, const Site &S) {
    uses(User, S.Callee);
    uses(User, S.Receiver);
    for (TermId Id : S.Args)
      uses(User, Id);
    for (const Condition &C : S.Conditions)
      uses(User, C.Term);
  }

  void uses(const std::string &User, TermId Id) {
    if (Id != NoTerm && Id >= F.Terms.size())
      missing(User, "%" + std::to_string(Id));
  }

  void missing(const std::string &User, const std::string &What) {
    if (!Problem)
      Problem =
          F.Symbol + ": " + User + " uses " + What + ", which does not exist";
  }

  const Function &F;
  std::optional<std::string> Problem;
};

} // namespace

std::optional<std::string> brokenPromise(const StringProgram &P) {
  for (size_t I = 0; I < P.Functions.size(); ++I) {
    const Function &F = P.Functions[I];
    if (I && !(P.Functions[I - 1].Symbol < F.Symbol))
      return "function " + F.Symbol + " stands twice or not in order";
    if (auto Problem = FunctionCheck(F).run())
      return Problem;
  }
  for (size_t I = 1; I < P.Classes.size(); ++I)
    if (!(P.Classes[I - 1].Name < P.Classes[I].Name))
      return "class " + P.Classes[I].Name + " stands twice or not in order";
  return std::nullopt;
}

} // namespace patlint
