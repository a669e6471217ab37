//===- Wanted.cpp - What code not in view could matter by ---------------===//
#include "evaluate/Wanted.h"

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

namespace {
class Finder {
public:
  Finder(const Linked &Program, const Relevance &Needed,
         llvm::function_ref<bool(llvm::StringRef)> MayMatter)
      : Program(Program), Needed(Needed), MayMatter(MayMatter) {}

  Interest run() {
    carried();
    for (const std::string &Key : Needed.reads())
      read(Key);
    for (const std::string &Key : Fields)
      field(Key);
    for (const std::string &Symbol : Globals)
      mention(lastName(Symbol));
    for (FunctionIndex F = 0; F < Program.functions().size(); ++F) {
      if (Needed.hasEffect(F) || Needed.isWriter(F) || Carries[F].Result)
        function(Program[F]);
      handedOn(F);
    }
    demanded();
    return std::move(Out);
  }

private:
  /// Which parts of a function hold a text that matters, or a function that
  /// leads to an effect.
  struct Carried {
    std::vector<bool> Terms, Params;
    bool Receiver = false, Result = false, Any = false;
  };

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
      if (std::string Class = lastName(Key.take_front(Colons)); !Class.empty())
        Out.Classes.insert(std::move(Class));
  }

  std::vector<FunctionIndex> targets(FunctionIndex F, const Site &S) const {
    std::vector<FunctionIndex> All;
    if (const FunctionIndex *T =
            Program.function(S.Symbol, Program[F].Where.File))
      All.push_back(*T);
    if (S.Virtual)
      for (FunctionIndex O : Program.overriders(S.Symbol))
        All.push_back(O);
    return All;
  }

  /// A function or closure that may send something.
  bool leadsToEffect(FunctionIndex F, const Term &T) const {
    std::vector<FunctionIndex> All = Needed.values(F, T);
    return std::any_of(All.begin(), All.end(),
                       [&](FunctionIndex V) { return Needed.hasEffect(V); });
  }

  void carried();
  bool carried(FunctionIndex F);
  bool carriedBy(FunctionIndex F, const Term &T);
  bool siteCarries(FunctionIndex F, const Term &T);
  void handedOn(FunctionIndex F);
  void demanded();
  void need(FunctionIndex F, const Demand &D, std::vector<FunctionIndex> &Work,
            std::vector<bool> &Seen);

  const Linked &Program;
  const Relevance &Needed;
  llvm::function_ref<bool(llvm::StringRef)> MayMatter;
  std::vector<Carried> Carries;
  std::set<std::string> Fields, Globals;
  Interest Out;
};
} // namespace

/// Until nothing new carries anything.
void Finder::carried() {
  size_t N = Program.functions().size();
  Carries.resize(N);
  for (FunctionIndex F = 0; F < N; ++F) {
    const Function &Fn = Program[F];
    Carries[F].Terms.assign(Fn.Terms.size(), false);
    Carries[F].Params.assign(Fn.Params.size(), false);
    for (TermId I = 0; I < Fn.Terms.size(); ++I) {
      const Term &T = Fn.Terms[I];
      bool Source = (T.Kind == TermKind::Literal && MayMatter(T.Text)) ||
                    leadsToEffect(F, T);
      Carries[F].Terms[I] = Source;
      Carries[F].Any = Carries[F].Any || Source;
    }
  }
  for (bool More = true; More;) {
    More = false;
    for (FunctionIndex F = 0; F < N; ++F)
      More |= carried(F);
  }
}

/// What the value of a call, or what it left in a slot, may carry.
bool Finder::siteCarries(FunctionIndex F, const Term &T) {
  const Function &Fn = Program[F];
  if (T.Site >= Fn.Sites.size())
    return false;
  const Site &S = Fn.Sites[T.Site];
  const std::vector<bool> &Terms = Carries[F].Terms;
  auto Has = [&](TermId I) { return I < Terms.size() && Terms[I]; };
  bool Any = Has(S.Receiver) || Has(S.Callee) ||
             std::any_of(S.Args.begin(), S.Args.end(), Has);
  std::vector<FunctionIndex> Called = targets(F, S);
  for (FunctionIndex Callee : Called)
    if (Carries[Callee].Result)
      return true;
  if (!Any)
    return false;
  if (Program.model(S) || S.Callee != NoTerm || S.Constructor ||
      S.ReturnsReceiverType || llvm::StringRef(S.Name).contains("operator "))
    return true;
  if (!Called.empty())
    return false; // its parameters were told
  // A call that nobody knows leaves texts unknown and objects as they are.
  if (T.Kind != TermKind::Out && T.Kind != TermKind::Through)
    return false;
  if (T.Number == ReceiverSlot)
    return Has(S.Receiver);
  return size_t(T.Number) < S.Args.size() && Has(S.Args[size_t(T.Number)]);
}

bool Finder::carriedBy(FunctionIndex F, const Term &T) {
  const Carried &C = Carries[F];
  switch (T.Kind) {
  case TermKind::Param:
  case TermKind::Rest:
    return size_t(T.Number) < C.Params.size()
               ? bool(C.Params[size_t(T.Number)])
               : !C.Params.empty() && C.Params.back();
  case TermKind::Receiver:
    return C.Receiver;
  case TermKind::Global:
    return Globals.count(T.Text) != 0;
  case TermKind::Since:
    if (Globals.count(T.Text))
      return true;
    break;
  case TermKind::Field:
    if (Fields.count(Linked::fieldKey(Program[F], T.Text)))
      return true;
    break;
  case TermKind::Call:
  case TermKind::Out:
    return siteCarries(F, T);
  case TermKind::Through:
    if (siteCarries(F, T))
      return true;
    break;
  case TermKind::Update:
    // An object is not what one of its fields holds: that is known by the
    // field, wherever it is read.
    if (!isElementKey(T.Text) && T.Text[0] != '+')
      return !T.Operands.empty() && T.Operands[0] < C.Terms.size() &&
             C.Terms[T.Operands[0]];
    break;
  case TermKind::Aggregate:
    for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
      if (isElementKey(T.Keys[I]) && T.Operands[I] < C.Terms.size() &&
          C.Terms[T.Operands[I]])
        return true;
    return false;
  default:
    break;
  }
  return std::any_of(T.Operands.begin(), T.Operands.end(), [&](TermId O) {
    return O < C.Terms.size() && C.Terms[O];
  });
}

/// One pass over a function; true if anything new carries something.
bool Finder::carried(FunctionIndex F) {
  const Function &Fn = Program[F];
  Carried &C = Carries[F];
  bool New = false;
  auto Has = [&](TermId I) { return I < C.Terms.size() && C.Terms[I]; };
  for (TermId I = 0; I < Fn.Terms.size(); ++I)
    if (!C.Terms[I] && carriedBy(F, Fn.Terms[I])) {
      C.Terms[I] = true;
      C.Any = New = true;
    }
  if (!C.Any)
    return false;
  for (const Site &S : Fn.Sites) {
    for (FunctionIndex T : targets(F, S)) {
      Carried &Callee = Carries[T];
      for (size_t A = 0; A < S.Args.size() && !Callee.Params.empty(); ++A) {
        size_t P = std::min(A, Callee.Params.size() - 1);
        if (Has(S.Args[A]) && !Callee.Params[P])
          Callee.Params[P] = New = true;
      }
      if (Has(S.Receiver) && !Callee.Receiver)
        Callee.Receiver = New = true;
    }
  }
  bool Result = Has(Fn.Returned);
  for (const OutValue &O : Fn.Outs)
    Result |= Has(O.Value);
  if (Result && !C.Result)
    C.Result = New = true;
  if (Result && Fn.K == Function::Kind::GlobalInit)
    New |= Globals.insert(Fn.Symbol).second;
  for (const GlobalWrite &G : Fn.GlobalWrites)
    if (Has(G.Value))
      New |= Globals.insert(G.Symbol).second;
  auto Keep = [&](const Term &T, const std::string &Key, TermId Value) {
    if (!Has(Value) || Key.empty() || isElementKey(Key) || Key[0] == '+')
      return;
    New |= Fields.insert(isCaptureKey(Key) ? T.Type + "::" + Key : Key).second;
  };
  for (const Term &T : Fn.Terms) {
    if (T.Kind == TermKind::Update && T.Operands.size() > 1)
      Keep(T, T.Text, T.Operands[1]);
    if (T.Kind == TermKind::Aggregate)
      for (size_t I = 0; I < T.Keys.size() && I < T.Operands.size(); ++I)
        Keep(T, T.Keys[I], T.Operands[I]);
  }
  return New;
}

/// Calls that get something that is carried, and whose body is not in view.
void Finder::handedOn(FunctionIndex F) {
  const Function &Fn = Program[F];
  const Carried &C = Carries[F];
  if (!C.Any)
    return;
  for (const Site &S : Fn.Sites)
    if (!S.Symbol.empty() && !Program.model(S) &&
        std::any_of(S.Args.begin(), S.Args.end(),
                    [&](TermId A) { return A < C.Terms.size() && C.Terms[A]; }))
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
    for (FunctionIndex T : targets(F, S))
      Follow(T);
  }
}

void Finder::demanded() {
  size_t N = Program.functions().size();
  std::vector<FunctionIndex> Work;
  std::vector<bool> Seen(N, false);
  for (FunctionIndex F = 0; F < N; ++F)
    if (Needed.isRoot(F) &&
        (Needed.hasEffect(F) || Needed.isWriter(F) || Carries[F].Any))
      need(F, Needed.demand(F, true), Work, Seen);
  while (!Work.empty()) {
    FunctionIndex F = Work.back();
    Work.pop_back();
    need(F, Needed.demand(F, false), Work, Seen);
  }
  Out.Defined.erase("");
}

Interest wanted(const Linked &Program, const Relevance &Needed,
                llvm::function_ref<bool(llvm::StringRef)> MayMatter) {
  return Finder(Program, Needed, MayMatter).run();
}

} // namespace patlint
