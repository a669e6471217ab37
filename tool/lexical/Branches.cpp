//===- Branches.cpp ----------------------------------------------------===//
#include "lexical/Branches.h"

#include "lexical/Lines.h"
#include "lexical/Tokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <memory>
#include <set>

namespace patlint {

namespace tok = clang::tok;
using K = Setting::Kind;

namespace {
/// One condition, parsed.
struct Expr {
  enum class Kind : uint8_t {
    Unknown,
    Number,
    Name,
    Defined,
    Not,
    And,
    Or,
    Compare,
  } K = Kind::Unknown;
  long long Number = 0;
  std::string Text; ///< a name, or an operator
  std::vector<Expr> Parts;
};

/// Reads `A && !defined(B) || C >= 3`. What it does not know is Unknown.
class ConditionParser {
public:
  explicit ConditionParser(llvm::StringRef Text) {
    // Words are separated by blanks already; see Splitter.
    Text.split(Words, ' ', -1, /*KeepEmpty=*/false);
  }

  Expr parse() {
    Expr E = either();
    return At == Words.size() ? E : Expr();
  }

private:
  static constexpr unsigned MaxDepth = 64;

  bool take(llvm::StringRef Word) {
    if (At == Words.size() || Words[At] != Word)
      return false;
    ++At;
    return true;
  }

  static Expr node(Expr::Kind K, std::vector<Expr> Parts) {
    Expr E;
    E.K = K;
    E.Parts = std::move(Parts);
    return E;
  }

  Expr either() {
    Expr Left = both();
    while (take("||"))
      Left = node(Expr::Kind::Or, {std::move(Left), both()});
    return Left;
  }
  Expr both() {
    Expr Left = compare();
    while (take("&&"))
      Left = node(Expr::Kind::And, {std::move(Left), compare()});
    return Left;
  }
  Expr compare() {
    Expr Left = one();
    for (llvm::StringRef Op : {"==", "!=", "<=", ">=", "<", ">"})
      if (take(Op)) {
        Expr E = node(Expr::Kind::Compare, {std::move(Left), one()});
        E.Text = Op.str();
        return E;
      }
    return Left;
  }

  Expr one() {
    if (At == Words.size() || Depth == MaxDepth)
      return {};
    ++Depth;
    Expr E = primary();
    --Depth;
    return E;
  }

  Expr primary() {
    if (take("!"))
      return node(Expr::Kind::Not, {one()});
    if (take("(")) {
      Expr E = either();
      return take(")") ? E : Expr();
    }
    llvm::StringRef Word = Words[At++];
    if (Word == "defined") {
      bool Bracket = take("(");
      if (At == Words.size() || !isName(Words[At]))
        return {};
      Expr E;
      E.K = Expr::Kind::Defined;
      E.Text = Words[At++].str();
      return !Bracket || take(")") ? E : Expr();
    }
    if (isName(Word)) {
      Expr E;
      // A macro with arguments, or __has_include.
      if (take("(")) {
        for (unsigned Open = 1; Open && At < Words.size(); ++At)
          Open += Words[At] == "(" ? 1 : Words[At] == ")" ? -1 : 0;
        return E;
      }
      E.K = Expr::Kind::Name;
      E.Text = Word.str();
      return E;
    }
    Expr E;
    if (!Word.rtrim("uUlL").getAsInteger(0, E.Number))
      E.K = Expr::Kind::Number;
    return E;
  }

  static bool isName(llvm::StringRef Word) {
    return llvm::isAlpha(Word[0]) || Word[0] == '_';
  }

  llvm::SmallVector<llvm::StringRef, 16> Words;
  size_t At = 0;
  unsigned Depth = 0;
};

/// Splits a file into its branches.
class Splitter {
public:
  Splitter(llvm::StringRef Bytes, bool C)
      : Place("", Bytes), Source(Bytes, C) {}

  BranchesOfFile split() {
    Source.split(
        [&](const RawToken &T) {
          if (T.is(tok::raw_identifier))
            name(Source.spelling(T, Buffer).str());
        },
        [&](const RawToken &Hash, llvm::ArrayRef<RawToken> Line) {
          std::vector<std::string> Words;
          for (const RawToken &T : Line)
            Words.push_back(Source.spelling(T, Buffer).str());
          directive(Words, lineOf(Hash));
        });
    while (!Open.empty())
      close(~0u);
    for (size_t I = 0; I < Names.size(); ++I)
      Out.All[I].Names.assign(Names[I].begin(), Names[I].end());
    Out.Names.assign(AllNames.begin(), AllNames.end());
    return std::move(Out);
  }

private:
  unsigned lineOf(const RawToken &T) const { return Place.line(T.Begin); }

  void name(std::string Text) {
    if (!Open.empty())
      Names[Open.back()].insert(Text);
    AllNames.insert(std::move(Text));
  }

  void directive(const std::vector<std::string> &Words, unsigned Line) {
    if (Words.empty())
      return;
    llvm::StringRef Name = Words[0];
    std::string Rest =
        llvm::join(llvm::ArrayRef<std::string>(Words).drop_front(), " ");
    if (Name == "define") {
      if (GuardOf && Words.size() > 1 && Words[1] == *GuardOf)
        Out.All[Open.back()].Guard = true;
      GuardOf.reset();
      return;
    }
    GuardOf.reset();
    bool Opens = Name == "if" || Name == "ifdef" || Name == "ifndef";
    bool Goes = Name.starts_with("el") && !Open.empty();
    if (Name == "endif" && !Open.empty())
      close(Line);
    if (!Opens && !Goes)
      return;
    Branch New;
    if (Goes) {
      New.Conditions = Out.All[Open.back()].Conditions;
      if (!New.Conditions.empty())
        New.Conditions.back().Holds = !New.Conditions.back().Holds;
      close(Line);
    }
    if (!Open.empty())
      New.Around = Open.back();
    if (Name.ends_with("ndef"))
      New.Conditions.push_back({"defined " + Rest, false});
    else if (Name.ends_with("def"))
      New.Conditions.push_back({"defined " + Rest, true});
    else if (Name != "else")
      New.Conditions.push_back({Rest, true});
    if (Name == "ifndef" && Words.size() > 1)
      GuardOf = Words[1];
    New.FirstLine = Line + 1;
    Open.push_back(Out.All.size());
    Out.All.push_back(std::move(New));
    Names.emplace_back();
  }

  void close(unsigned Line) {
    Out.All[Open.back()].LastLine = Line - 1;
    Open.pop_back();
  }

  Lines Place;
  Tokens Source;
  BranchesOfFile Out;
  std::vector<size_t> Open; ///< the branches we are in
  std::vector<std::set<std::string>> Names;
  std::set<std::string> AllNames;
  std::optional<std::string> GuardOf;
  std::string Buffer;
};
} // namespace

BranchesOfFile branches(llvm::StringRef Bytes, bool C) {
  return Splitter(Bytes, C).split();
}

std::optional<size_t> BranchesOfFile::at(unsigned Line) const {
  std::optional<size_t> Found;
  // A nested one begins later.
  for (size_t I = 0; I < All.size(); ++I)
    if (All[I].FirstLine <= Line && Line <= All[I].LastLine)
      Found = I;
  return Found;
}

/// Do both hold of one macro? Then Into says what does.
static bool combine(Setting &Into, const Setting &New) {
  if ((Into.K == K::Undefined) != (New.K == K::Undefined))
    // `#if X` is as well false where X is 0.
    return false;
  if (New.K != K::Value)
    return true;
  if (Into.K == K::Value)
    return Into.Number == New.Number;
  Into = New;
  return true;
}

bool join(Settings &A, const Settings &More) {
  Settings Both = A;
  for (const auto &[Name, S] : More) {
    auto [At, New] = Both.try_emplace(Name, S);
    if (!New && !combine(At->second, S))
      return false;
  }
  A = std::move(Both);
  return true;
}

static bool compared(long long A, llvm::StringRef Op, long long B) {
  return Op == "=="   ? A == B
         : Op == "!=" ? A != B
         : Op == "<"  ? A < B
         : Op == ">"  ? A > B
         : Op == "<=" ? A <= B
                      : A >= B;
}

static bool require(const Expr &E, bool Holds, Settings &S);

/// `NAME op NUMBER`, or the other way round.
static bool requireCompare(const Expr &E, bool Holds, Settings &S) {
  const Expr *Name = &E.Parts[0], *Number = &E.Parts[1];
  std::string Op = E.Text;
  if (Name->K == Expr::Kind::Number)
    std::swap(Name, Number);
  if (Number != &E.Parts[1] && Op.size() <= 2 && (Op[0] == '<' || Op[0] == '>'))
    Op[0] = Op[0] == '<' ? '>' : '<';
  if (Name->K != Expr::Kind::Name || Number->K != Expr::Kind::Number)
    return false;
  long long N = Number->Number;
  auto Fits = [&](long long V) { return compared(V, Op, N) == Holds; };
  auto Known = S.find(Name->Text);
  if (Known != S.end() && Known->second.K != K::Defined)
    // What is not defined counts as 0.
    return Fits(Known->second.K == K::Value ? Known->second.Number : 0);
  for (long long V : {N, N + 1, N - 1})
    if (Fits(V)) {
      S[Name->Text] = {K::Value, V};
      return true;
    }
  return false;
}

/// Adds to S what makes the condition hold, or not hold; false if nothing is
/// known to.
static bool require(const Expr &E, bool Holds, Settings &S) {
  switch (E.K) {
  case Expr::Kind::Unknown:
    return false;
  case Expr::Kind::Number:
    return (E.Number != 0) == Holds;
  case Expr::Kind::Not:
    return require(E.Parts[0], !Holds, S);
  case Expr::Kind::Defined:
    return join(S, {{E.Text, {Holds ? K::Defined : K::Undefined, 0}}});
  case Expr::Kind::Name:
    return join(S, {{E.Text, {Holds ? K::Value : K::Undefined, Holds}}});
  case Expr::Kind::Compare:
    return requireCompare(E, Holds, S);
  case Expr::Kind::And:
  case Expr::Kind::Or:
    break;
  }
  if ((E.K == Expr::Kind::And) == Holds)
    return require(E.Parts[0], Holds, S) && require(E.Parts[1], Holds, S);
  for (const Expr &Part : E.Parts) {
    Settings Tried = S;
    if (require(Part, Holds, Tried)) {
      S = std::move(Tried);
      return true;
    }
  }
  return false;
}

std::optional<Settings>
settingsFor(const BranchesOfFile &File, size_t Index,
            const std::function<bool(const Branch &)> &IsActive) {
  std::vector<const Branch *> Chain;
  for (std::optional<size_t> I = Index; I; I = File.All[*I].Around)
    Chain.push_back(&File.All[*I]);
  Settings Wanted, Given;
  for (const Branch *B : llvm::reverse(Chain)) {
    bool Active = B->Guard || IsActive(*B);
    for (const Branch::Condition &C : B->Conditions) {
      Expr E = ConditionParser(C.Text).parse();
      if (Active)
        // Holds already, whatever makes it so.
        (void)require(E, C.Holds, Given);
      else if (!require(E, C.Holds, Wanted))
        return std::nullopt;
    }
  }
  if (!join(Given, Wanted))
    return std::nullopt;
  return Wanted;
}

} // namespace patlint
