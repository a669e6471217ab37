//===- RandomProgram.h - Random string programs and facts for tests ----===//
//
// Every field takes default and other values, also combinations that lower/
// would never make. Well-formed in the sense of Check.h. The same seed gives
// the same program on every platform.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_TESTS_PROGRAM_RANDOMPROGRAM_H
#define PATLINT_TESTS_PROGRAM_RANDOMPROGRAM_H

#include "program/StringProgram.h"

#include <limits>
#include <random>
#include <set>

namespace patlint::test {

class RandomProgram {
public:
  explicit RandomProgram(unsigned Seed) : Engine(Seed) {}

  StringProgram program() {
    StringProgram P;
    P.Unit = bytes();
    P.State = Analysed(below(3));
    P.Reason = bytes();
    std::set<std::string> Symbols, Classes;
    for (unsigned I = below(4); I; --I)
      Symbols.insert(bytes());
    for (const std::string &Symbol : Symbols)
      P.Functions.push_back(function(Symbol));
    for (unsigned I = below(3); I; --I)
      Classes.insert(bytes());
    for (const std::string &Name : Classes)
      P.Classes.push_back({Name, strings(), coin(), strings()});
    for (unsigned I = below(3); I; --I)
      P.Stray.push_back(literal());
    for (unsigned I = below(3); I; --I)
      P.Skipped.push_back(region());
    P.Files = strings();
    P.MissingIncludes = strings();
    for (unsigned I = below(3); I; --I)
      P.Notices.push_back({Notice::Kind(below(5)), region(), bytes()});
    return P;
  }

  LexicalFacts facts() {
    LexicalFacts F;
    F.File = bytes();
    for (unsigned I = below(4); I; --I)
      F.Literals.push_back(literal());
    for (unsigned I = below(3); I; --I)
      F.Comments.push_back({bytes(), region(), number()});
    for (unsigned I = below(3); I; --I)
      F.Allows.push_back({strings(), bytes(), region(), number(), number()});
    for (unsigned I = below(3); I; --I)
      F.Includes.push_back({bytes(), coin(), region()});
    F.Identifiers = strings();
    F.Unreadable = bytes();
    return F;
  }

  unsigned below(unsigned Bound) { return unsigned(Engine() % Bound); }

private:
  bool coin() { return below(2) == 0; }

  unsigned number() {
    static constexpr unsigned Some[] = {
        0,  0,   1,   2,     23,
        24, 255, 256, 65536, std::numeric_limits<unsigned>::max()};
    return Some[below(std::size(Some))];
  }

  int64_t signedNumber() {
    static constexpr int64_t Some[] = {0,
                                       0,
                                       1,
                                       -1,
                                       10002,
                                       std::numeric_limits<int32_t>::max(),
                                       std::numeric_limits<int64_t>::min(),
                                       std::numeric_limits<int64_t>::max()};
    return Some[below(std::size(Some))];
  }

  std::string bytes() {
    static const char *const Some[] = {"",      "url",  "std::string::append",
                                       "T::~T", "_",    "a b",
                                       "//",    "\"\\", "receiver",
                                       "ns::",  "%0",   "#0 = f()",
                                       "ä",     "int",  "char *",
                                       "}",     "@a:1", "operator+="};
    if (unsigned I = below(std::size(Some) + 4); I < std::size(Some))
      return Some[I];
    std::string Out;
    for (unsigned I = below(8); I; --I)
      Out += char(below(256));
    return Out;
  }

  std::vector<std::string> strings() {
    std::vector<std::string> Out;
    for (unsigned I = below(4); I; --I)
      Out.push_back(bytes());
    return Out;
  }

  Region region() {
    if (below(4) == 0)
      return {};
    if (coin())
      return {"src/a.cpp", 1 + below(9), 1 + below(9), 1 + below(9), below(9)};
    return {bytes(), number(), number(), number(), number()};
  }

  std::vector<Piece> pieces(size_t Length) {
    std::vector<Piece> Out;
    if (coin())
      Out.push_back({0, uint32_t(Length), region()});
    for (unsigned I = below(3); I; --I)
      Out.push_back({number(), number(), region()});
    return Out;
  }

  Literal literal() {
    Literal L;
    L.Bytes = bytes();
    L.Pieces = pieces(L.Bytes.size());
    L.Inactive = coin();
    L.Macro = bytes();
    L.Near = bytes();
    return L;
  }

  TermId term() { return below(5) == 0 || !Terms ? NoTerm : below(Terms); }

  std::vector<TermId> terms() {
    std::vector<TermId> Out;
    for (unsigned I = below(4); I; --I)
      Out.push_back(term());
    return Out;
  }

  Term anyTerm() {
    Term T;
    T.Kind = TermKind(below(unsigned(TermKind::Given) + 1));
    T.Text = bytes();
    T.Type = bytes();
    T.Number = signedNumber();
    T.Hole = HoleKind(below(unsigned(HoleKind::UrlEncoded) + 1));
    T.Site = coin() || !Sites ? NoSite : below(Sites);
    T.Operands = terms();
    T.Keys = strings();
    T.Pieces = pieces(T.Text.size());
    return T;
  }

  Slot slot() { return Slot(below(4)) - 1; }

  Site site() {
    Site S;
    S.Where = region();
    S.Whole = region();
    S.Name = bytes();
    S.Symbol = coin() ? S.Name : bytes();
    S.Callee = term();
    S.Receiver = term();
    S.ReceiverType = bytes();
    S.Args = terms();
    S.ArgTypes = strings();
    if (coin())
      S.ArgTypes.resize(S.Args.size());
    for (unsigned I = coin() ? S.Args.size() : below(3); I; --I)
      S.ArgWhere.push_back(region());
    S.TemplateArgs = strings();
    for (unsigned I = below(3); I; --I)
      S.MayChange.push_back(slot());
    S.ReturnType = bytes();
    S.ReturnsReceiverType = coin();
    S.Virtual = coin();
    S.Constructor = coin();
    S.Dependent = coin();
    S.NameOnly = coin();
    S.FormatArg = coin() ? 0 : below(9);
    S.FormatFrom = coin() ? 0 : below(9);
    S.StoredIn = bytes();
    for (unsigned I = below(3); I; --I)
      S.Conditions.push_back({term(), coin()});
    return S;
  }

  Alias alias() {
    Alias A;
    A.K = Alias::Kind(below(5));
    A.Index = A.K == Alias::Kind::Result ? below(Sites) : signedNumber();
    A.Symbol = bytes();
    A.Path = strings();
    return A;
  }

  Function function(const std::string &Symbol) {
    Function F;
    Terms = below(12);
    Sites = 1 + below(4);
    F.K = Function::Kind(below(4));
    F.Symbol = Symbol;
    F.Name = coin() ? Symbol : bytes();
    F.Class = bytes();
    for (unsigned I = below(4); I; --I)
      F.Params.push_back({bytes(), bytes()});
    F.Variadic = coin();
    F.FormatParam = number();
    F.Virtual = coin();
    F.Overrides = strings();
    for (unsigned I = 0; I < Terms; ++I)
      F.Terms.push_back(anyTerm());
    for (unsigned I = 0; I < Sites; ++I)
      F.Sites.push_back(site());
    F.Returned = term();
    for (unsigned I = below(3); I; --I)
      F.Outs.push_back({slot(), term()});
    F.Returns = alias();
    for (unsigned I = below(3); I; --I)
      F.GlobalWrites.push_back({bytes(), term()});
    F.FieldWrites = terms();
    for (unsigned I = below(3); I; --I)
      F.Names.push_back({bytes(), term(), region()});
    F.Const = coin();
    F.Where = region();
    return F;
  }

  std::mt19937 Engine;
  unsigned Terms = 0, Sites = 0;
};

} // namespace patlint::test

#endif
