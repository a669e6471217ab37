//===- FrameRecords.cpp - What a function leaves for others ------------===//
//
// Its writes of fields and globals, which others read, and their reading of them.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Frame.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

/// What the function may leave of a variable it was given, if it changes that
/// itself. Null if it does not, or if what it calls may.
Val Frame::written(const std::string &Global) {
  for (const Site &S : F.Sites)
    if (E.Program.mayWrite(S, Global, F.Where.File))
      return nullptr;
  Val All = nullptr;
  bool Last = std::any_of(F.GlobalWrites.begin(), F.GlobalWrites.end(), [&](const GlobalWrite &W) {
    return W.Symbol == Global && W.Last;
  });
  for (const GlobalWrite &W : F.GlobalWrites)
    if (W.Symbol == Global && W.Last == Last) {
      if (!wanted(W.Value))
        return nullptr;
      All = All ? V.join(All, term(W.Value)) : term(W.Value);
    }
  return All && !Last ? V.join(Globals.at(Global), All) : All;
}

/// Where a text in a field begins a URL and few are written there, as in a configuration.
static bool isBase(Val Field) {
  constexpr size_t Few = 2;
  size_t Texts = 0;
  for (const Choice *C : Field->Choices) {
    if (C->is(CK::Null) || (C->is(CK::Text) && C->Atoms.empty()))
      continue;
    if (!C->is(CK::Text) || C->Atoms[0].K != Part::Kind::Literal)
      return false;
    llvm::StringRef Begin = C->Atoms[0].Bytes;
    if (!Begin.starts_with("http://") && !Begin.starts_with("https://"))
      return false;
    ++Texts;
  }
  return Texts > 0 && Texts <= Few;
}

/// A field of an object; where nobody sees that being made, what any object of the class
/// holds, of the object at work at least. Of another one that would be too much, unless it is
/// a base: which of all paths of a program it is that a struct holds, its type does not tell.
Val Frame::ofAny(Val Object, const std::string &Key, HoleKind Kind, bool AtWork) {
  Val Any = nullptr;
  if (isFieldKey(Key) && llvm::any_of(Object->Choices, [](const Choice *C) { return C->is(CK::Hole); }))
    Any = E.field(AtWork ? E.ownField(Key, F.Class) : Key);
  if (!Any || Any->Choices.empty() || (!AtWork && !isBase(Any)))
    return V.slot(Object, Key, Kind);
  return V.mapped(Object, [&](const Choice &C) { return C.is(CK::Hole) ? Any : V.slot(V.only(C), Key, Kind); });
}

/// Fields and globals this function writes, for objects seen from elsewhere.
void Frame::recordWrites() {
  // A field of a base, in an object of the class.
  bool Derived = false;
  auto Record = [&](WriteTable &Table, const std::string &Key, Val Value) {
    bool Callers = false;
    if (Value->symbolic())
      Value = V.substituted(Value, [&](SymbolId S) -> Val {
        const SymbolInfo &I = V.info(S);
        if (I.R == SymbolInfo::Root::Receiver && !I.Path.empty() && isFieldKey(I.Path[0]) &&
            !isCaptureKey(I.Path[0])) {
          // A handle that every method of a class changes is one handle, not one
          // for each method: whose field it is makes no difference.
          SymbolInfo Any = I;
          Any.Function = 0;
          return V.symbol(V.symbolId(Any));
        }
        if (I.R == SymbolInfo::Root::Receiver || I.R == SymbolInfo::Root::Global)
          return V.symbol(S);
        Callers |= E.seesCallers(I.Function);
        if (I.Path.empty() || !llvm::StringRef(I.Path[0]).contains("::"))
          return V.hole(I.Kind, ArgumentWhy);
        // A field of an object from elsewhere is that of any object.
        SymbolInfo Any = I;
        Any.R = SymbolInfo::Root::Receiver;
        Any.Index = 0;
        return V.symbol(V.symbolId(Any));
      });
    // What callers give is seen at their calls; without any it is unknown.
    if (Callers)
      return;
    E.write(Table, Key, Value);
    if (&Table == &E.NewFields)
      E.write(Derived ? E.NewDerived[Key] : E.NewOthers, Derived ? F.Class : Key, Value);
  };
  // Nobody sees an object before its constructor is done: of the fields of its
  // own object a constructor writes what they are in the end.
  Val Made = nullptr;
  if (F.K == Function::Kind::Constructor)
    for (const OutValue &O : F.Outs)
      if (O.S == ReceiverSlot && wanted(O.Value))
        Made = term(O.Value);
  auto InTheEnd = [&](const Term &W) -> Val {
    Slot S = 0;
    std::vector<std::string> Path;
    if (!Made || Made->Choices.empty() ||
        !aliasBase(F, W.Operands[0], S, Path, 0) || S != ReceiverSlot || !Path.empty())
      return nullptr;
    const std::string Key = E.M.field(W.Text);
    Val Out = V.nothing();
    for (const Choice *C : Made->Choices) {
      auto It = C->Slots.find(Key);
      if (!C->is(CK::Object) || It == C->Slots.end())
        return nullptr;
      Out = V.join(Out, It->second);
    }
    return Out;
  };
  auto IsDerived = [&](const Term &W) {
    Slot S = 0;
    std::vector<std::string> Path;
    return W.Kind == TermKind::Update && !F.Class.empty() && isFieldKey(W.Text) &&
           llvm::StringRef(W.Text).rsplit("::").first != F.Class && aliasBase(F, W.Operands[0], S, Path, 0) &&
           S == ReceiverSlot && Path.empty();
  };
  for (TermId T : F.FieldWrites) {
    const Term &W = F.Terms[T];
    Derived = IsDerived(W);
    auto Write = [&](const std::string &Key, TermId Value) {
      if (wanted(Value) && E.Needed.isRead(Key))
        Record(E.NewFields, Key, term(Value));
    };
    if (W.Kind == TermKind::Update) {
      Val Final = wanted(W.Operands[1]) && E.Needed.isRead(W.Text) ? InTheEnd(W) : nullptr;
      if (Final)
        Record(E.NewFields, W.Text, Final);
      else
        Write(W.Text, W.Operands[1]);
    } else if (W.Kind == TermKind::Aggregate) {
      for (size_t I = 0; I < W.Keys.size() && I < W.Operands.size(); ++I)
        if (!isElementKey(W.Keys[I]))
          Write(W.Keys[I], W.Operands[I]);
    }
  }
  Derived = false;
  // What a closure captured, whoever it is given to.
  for (TermId T = 0; T < F.Terms.size(); ++T) {
    const Term &Closure = F.Terms[T];
    bool Read = false;
    for (size_t I = 0; Closure.Kind == TermKind::Aggregate && I < Closure.Keys.size() && !Read; ++I)
      Read = isCaptureKey(Closure.Keys[I]) && wanted(Closure.Operands[I]);
    if (Read)
      term(T);
  }
  for (const GlobalWrite &G : F.GlobalWrites)
    if (!G.Last && wanted(G.Value) && E.Needed.isRead(G.Symbol)) {
      Val New = term(G.Value);
      // A call that could have changed it and did not.
      if (New != E.global(G.Symbol, F.Where.File))
        Record(E.NewGlobals, G.Symbol, New);
    }
}

} // namespace patlint
