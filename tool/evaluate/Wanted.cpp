//===- Wanted.cpp - What code not in view could matter by ---------------===//
#include "evaluate/Wanted.h"

#include "evaluate/Carried.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

static bool isNameByte(char C) { return llvm::isAlnum(C) || C == '_'; }

/// The identifier that Text ends with: of "a::b", "c:@N@a@b", "c:@b|x.c".
static std::string lastName(llvm::StringRef Text) {
  Text = Text.take_until([](char C) { return C == '|'; });
  size_t Begin = Text.size();
  while (Begin > 0 && isNameByte(Text[Begin - 1]))
    --Begin;
  return Text.substr(Begin).str();
}

/// A function or closure that may send something.
static bool leadsToEffect(const Relevance &Needed, FunctionIndex F, const Term &T) {
  std::vector<FunctionIndex> All = Needed.values(F, T);
  return std::any_of(All.begin(), All.end(),
                     [&](FunctionIndex V) { return Needed.hasEffect(V); });
}

namespace {
class Finder {
public:
  Finder(const Linked &Program, const Relevance &Needed,
         llvm::function_ref<bool(const Function &, const Term &)> MayMatter)
      : Program(Program), Needed(Needed),
        Carries(Program, Needed.transfers(), [&](FunctionIndex F, const Term &T) {
          return MayMatter(Program[F], T) ||
                 leadsToEffect(Needed, F, T);
        }) {}

  Interest run() {
    for (const std::string &Key : Needed.reads())
      read(Key);
    for (FunctionIndex F = 0; F < Program.functions().size(); ++F)
      if (Needed.hasEffect(F) || Needed.isWriter(F))
        function(Program[F]);
    carried(Carries);
    if (Needed.incoming())
      carried(*Needed.incoming());
    demanded();
    return std::move(Out);
  }

private:
  void mention(std::string Name) {
    if (!Name.empty())
      Out.Mentioned.insert(std::move(Name));
  }

  void field(llvm::StringRef Key) {
    if (Key.starts_with("?")) {
      std::vector<std::string> Words;
      for (size_t I = 1; I < Key.size();) {
        llvm::StringRef Word = Key.substr(I).take_while(isNameByte);
        if (!Word.empty() && !llvm::isDigit(Word[0]))
          Words.push_back(Word.str());
        I += Word.size() + 1;
      }
      if (Words.size() > 1) {
        Out.Spelled.insert(std::move(Words));
        return;
      }
    }
    std::string Name = lastName(Key);
    if (!Name.empty() && !llvm::isDigit(Name[0]))
      Out.Fields.insert(std::move(Name));
  }

  /// The name by which a function is called.
  void function(const Function &F) {
    llvm::StringRef Name = F.Name;
    if (F.K == Function::Kind::GlobalInit)
      return mention(lastName(F.Symbol));
    size_t Operator = Name.rfind("operator");
    bool IsOperator = Operator != llvm::StringRef::npos &&
                      (Operator == 0 || Name[Operator - 1] == ':') &&
                      Operator + 8 < Name.size() &&
                      !isNameByte(Name[Operator + 8]);
    if (!IsOperator)
      mention(lastName(Name));
    // Operators, constructors and destructors are called without their name.
    if (IsOperator || F.K == Function::Kind::Constructor ||
        Name.contains('~')) {
      mention(lastName(F.Class));
      for (const Parameter &P : F.Params)
        if (IsOperator)
          mention(lastName(llvm::StringRef(P.Type).rtrim(" *&")));
    }
  }

  /// A field or global whose value is asked for.
  void read(llvm::StringRef Key) {
    if (Key.starts_with("c:")) {
      const FunctionIndex *Init = Program.global(Key, "");
      Out.Defined.insert(lastName(Key));
      if (!Init || !Program[*Init].Const)
        mention(lastName(Key));
      return;
    }
    field(Key);
    if (size_t Colons = Key.rfind("::"); Colons != llvm::StringRef::npos)
      if (std::string Class = lastName(Key.take_front(std::min(Colons, Key.find('<')))); !Class.empty())
        Out.Classes.insert(std::move(Class));
  }

  void carried(const Carriage &What);
  void handedOn(const Carriage &What, FunctionIndex F);
  void demanded();
  void need(FunctionIndex F, const Demand &D, std::vector<FunctionIndex> &Work,
            std::vector<bool> &Seen);

  const Linked &Program;
  const Relevance &Needed;
  /// Texts that matter, and functions that lead to an effect.
  Carriage Carries;
  Interest Out;
};
} // namespace

/// Where something gets to, and may get further in code that is not in view.
void Finder::carried(const Carriage &What) {
  for (const std::string &Key : What.fields())
    field(Key);
  for (const std::string &Symbol : What.globals())
    mention(lastName(Symbol));
  for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
    if (What.result(F))
      function(Program[F]);
    handedOn(What, F);
  }
}

/// Calls that get something that is carried, and whose body is not in view.
void Finder::handedOn(const Carriage &What, FunctionIndex F) {
  if (!What.any(F))
    return;
  for (const Site &S : Program[F].Sites)
    if (!S.Symbol.empty() && !Program.model(S) &&
        std::any_of(S.Args.begin(), S.Args.end(), [&](TermId A) { return What.term(F, A); }))
      Out.Defined.insert(lastName(S.Name));
}

/// What the evaluated part D of F needs defined; the functions it calls.
void Finder::need(FunctionIndex F, const Demand &D,
                  std::vector<FunctionIndex> &Work, std::vector<bool> &Seen) {
  const Function &Fn = Program[F];
  Out.Files.insert(Fn.Where.File);
  auto Follow = [&](FunctionIndex T) {
    if (!Seen[T])
      Work.push_back(T);
    Seen[T] = true;
  };
  for (TermId I = 0; I < Fn.Terms.size() && I < D.Terms.size(); ++I) {
    const Term &T = Fn.Terms[I];
    if (!D.Terms[I] ||
        (T.Kind != TermKind::Global && T.Kind != TermKind::Function))
      continue;
    Out.Defined.insert(lastName(T.Text));
    bool Global = T.Kind == TermKind::Global;
    if (const FunctionIndex *Other =
            Global ? Program.global(T.Text, Fn.Where.File)
                   : Program.function(T.Text, Fn.Where.File))
      Follow(*Other);
  }
  for (SiteId I = 0; I < Fn.Sites.size() && I < D.Sites.size(); ++I) {
    const Site &S = Fn.Sites[I];
    if (!D.Sites[I])
      continue;
    for (const std::string &Type : S.TemplateArgs)
      Out.Defined.insert(lastName(Type));
    bool Standard = llvm::StringRef(S.Symbol).starts_with("c:@N@std@");
    if (S.Symbol.empty() || Program.model(S) || (Standard && !S.Virtual))
      continue;
    size_t Operator = llvm::StringRef(S.Name).rfind("operator");
    Out.Defined.insert(Operator != llvm::StringRef::npos ? "operator"
                                                         : lastName(S.Name));
    for (FunctionIndex T : Carries.targets(F, S))
      Follow(T);
  }
}

void Finder::demanded() {
  size_t N = Program.functions().size();
  std::vector<FunctionIndex> Work;
  std::vector<bool> Seen(N, false);
  for (FunctionIndex F = 0; F < N; ++F)
    if (Needed.isRoot(F) &&
        (Needed.hasEffect(F) || Needed.isWriter(F) || Carries.any(F)))
      need(F, Needed.demand(F, true), Work, Seen);
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    need(F, Needed.demand(F, false), Work, Seen);
  }
  Out.Defined.erase("");
}

Interest wanted(const Linked &Program, const Relevance &Needed,
                llvm::function_ref<bool(const Function &, const Term &)> MayMatter) {
  return Finder(Program, Needed, MayMatter).run();
}

} // namespace patlint
