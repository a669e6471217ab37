//===- FrameCopies.cpp - Loops that write a text once more -----------------===//
//
// What is behind a loop that goes through the characters of a text and writes
// them, as they are or as something else, behind another text or over
// themselves: everybody's own url_encode(), strip() and to_lower().
//
// Such a loop is not recognised by what it looks like. One round of it is
// evaluated for single characters: where it may leave every letter as it is,
// what comes in comes out, whatever it is, known or not. Of a character that
// it may leave alone or encode it is assumed that it leaves alone what a URL can
// be made of, and nothing else.
//
//===-----------------------------------------------------------------------===//
#include "evaluate/Frame.h"
#include "evaluate/TextOps.h"

#include <algorithm>
#include <set>

namespace patlint {

/// What stands for what was written before the round that is looked at.
static constexpr const char *Mark = Evaluator::ProbeMark;
/// Longer texts are not URLs.
static constexpr size_t MaxBytes = 4096;
/// Letters and digits in the middle of their ranges, of which nobody makes an
/// exception.
static constexpr const char *Ordinary = "qQ7";
/// Characters at which texts are taken apart. A loop that begins anew at one of
/// them is no copy.
static constexpr const char *Separators = " \n/\\.,;:-_?&=#%\"";
/// The index of a symbol that stands for what a loop begins with; those of its
/// other variables are behind it.
static constexpr int64_t NoParameter = Evaluator::ProbeParameter;
/// Of one text that can be several.
static constexpr size_t MaxTexts = 16;

static bool isOfUrl(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || (C >= '0' && C <= '9') ||
         llvm::StringRef("-._~:/?#[]@!$&'()*+,;=%").contains(C);
}

static bool isCharacterType(llvm::StringRef Type) {
  return Type == "char" || Type == "signed char" || Type == "unsigned char" || Type == "wchar_t" ||
         Type == "char8_t" || Type == "char16_t" || Type == "char32_t";
}

class CharacterLoop {
public:
  CharacterLoop(Frame &In, const LoopBody &L, TermId List, TermId Phi)
      : In(In), V(In.V), L(L), List(List), Phi(Phi), Next(In.F.Terms[Phi].Operands[1]) {}
  /// The value of Phi behind the loop; null if it is not such a loop, or one of
  /// a text that nothing is known of so far.
  Val run();
  /// It is none, whatever the text will be.
  bool never() const { return Never; }

private:
  bool find();
  bool readsCharacterOf(TermId I, TermId Text) const;
  bool isIndex(TermId I) const;
  bool isIterator(TermId I) const;
  TermId overWhat() const;
  bool probe(char C, std::vector<Val> &Out);
  bool accumulates();
  bool copies();
  Val ofCharacter(char C, const Atom &From, size_t Offset);
  Val rewritten(const Choice &Text);
  Val textOf(Val Accumulator) const;
  bool written(Val Text, std::vector<Val> &Out);

  Frame &In;
  Values &V;
  const LoopBody &L;
  TermId List, Phi, Next;
  /// The text that is gone through: Phi itself where it is written over.
  TermId Source = NoTerm;
  Val Entry = nullptr;
  /// Of an accumulator that is an object: where its text is.
  std::string Slot;
  /// Some character of the text is not copied.
  bool Failed = false;
  bool Never = false;
  /// What it makes of all letters.
  std::optional<TextOp> Case;
  /// By character, what one round can write for it.
  std::map<char, std::vector<Val>> Seen;
};

/// The text and the loop's index: `text[i]` for i below the text's length, or
/// the characters of the text itself.
bool CharacterLoop::find() {
  const std::vector<Term> &Terms = In.F.Terms;
  // What another variable of the loop is decides what becomes of a character.
  for (TermId I = 0; I < Terms.size(); ++I)
    if (I != Phi && Terms[I].Kind == TermKind::Phi && Terms[I].Number == Terms[Phi].Number && !isIterator(I))
      return false;
  if (List >= Terms.size())
    return false;
  Source = overWhat();
  if (Source == Phi || Source == Terms[Phi].Operands[0])
    for (TermId I : L.Terms)
      if (readsCharacterOf(I, Phi)) {
        Source = Phi;
        return true;
      }
  return Source < Terms.size() && !std::binary_search(L.Terms.begin(), L.Terms.end(), Source) &&
         std::any_of(L.Terms.begin(), L.Terms.end(),
                     [&](TermId I) { return readsCharacterOf(I, Source); });
}

/// A variable that the loop only goes on with.
bool CharacterLoop::isIterator(TermId I) const {
  const std::vector<Term> &Terms = In.F.Terms;
  TermId Next = Terms[I].Operands.size() == 2 ? Terms[I].Operands[1] : NoTerm;
  if (Next >= Terms.size() || Terms[Next].Site >= In.F.Sites.size())
    return false;
  const Site &S = In.F.Sites[Terms[Next].Site];
  return S.Receiver == I && llvm::StringRef(S.Name).ends_with("operator++");
}

/// The text of which the list is all characters, or all positions.
TermId CharacterLoop::overWhat() const {
  const std::vector<Term> &Terms = In.F.Terms;
  const Term &Over = Terms[List];
  if (Over.Kind != TermKind::Construct || Over.Type != "range")
    return List;
  if (Over.Operands.size() != 2 || Over.Operands[0] >= Terms.size() || Over.Operands[1] >= Terms.size() ||
      Terms[Over.Operands[0]].Number != 0 || Terms[Over.Operands[1]].Kind != TermKind::Call)
    return NoTerm;
  const Site &Size = In.F.Sites[Terms[Over.Operands[1]].Site];
  if (Size.Receiver != NoTerm && Size.Args.empty())
    return Size.Receiver;
  return Size.Receiver == NoTerm && Size.Args.size() == 1 ? Size.Args[0] : NoTerm;
}

/// Where the loop is, as a position.
bool CharacterLoop::isIndex(TermId I) const {
  if (std::find(L.Indices.begin(), L.Indices.end(), I) != L.Indices.end())
    return true;
  if (I >= In.F.Terms.size())
    return false;
  const Term &T = In.F.Terms[I];
  return T.Kind == TermKind::Element && T.Operands.size() == 2 && T.Operands[0] == List && isIndex(T.Operands[1]);
}

/// Whether this is a character of the text, not so an element of a list of
/// texts that nobody knows yet.
bool CharacterLoop::readsCharacterOf(TermId I, TermId Text) const {
  const Term &T = In.F.Terms[I];
  if (T.Kind == TermKind::Element)
    return T.Operands.size() == 2 && T.Operands[0] == Text && isIndex(T.Operands[1]) && isCharacterType(T.Type);
  if (T.Site >= In.F.Sites.size())
    return false;
  const Site &S = In.F.Sites[T.Site];
  return isCharacterType(S.ReturnType) && S.Receiver == Text && S.Args.size() == 1 && isIndex(S.Args[0]);
}

/// The text in what the loop writes to: it, or the only part of it that it changes.
Val CharacterLoop::textOf(Val Accumulator) const {
  if (Slot.empty())
    return V.holdsText(Accumulator) ? Accumulator : nullptr;
  Val Text = V.slot(Accumulator, Slot, HoleKind::String);
  return V.holdsText(Text) ? Text : nullptr;
}

/// What stands behind the mark in each alternative; false if something else is
/// in front of it, or nothing.
bool CharacterLoop::written(Val Text, std::vector<Val> &Out) {
  for (const Choice *C : Text->Choices) {
    if (!C->is(Choice::Kind::Text))
      return false;
    std::vector<Atom> Atoms = C->Atoms;
    if (Source != Phi) {
      if (Atoms.empty() || Atoms[0].K != Part::Kind::Literal ||
          !llvm::StringRef(Atoms[0].Bytes).starts_with(Mark))
        return false;
      Atoms[0] = Values::slice(Atoms[0], 1, Atoms[0].Bytes.size() - 1);
      if (Atoms[0].Bytes.empty())
        Atoms.erase(Atoms.begin());
    }
    for (const Atom &A : Atoms)
      if (llvm::StringRef(A.Bytes).contains(Mark))
        return false;
    Out.push_back(V.fromAtoms(std::move(Atoms)));
  }
  return !Out.empty();
}

bool CharacterLoop::probe(char C, std::vector<Val> &Out) {
  LoopTrial Trial(In, L, Source);
  std::vector<Val> Phis;
  Val One = V.text(std::string(1, C));
  for (TermId P : L.Phis) {
    Val Before = In.term(In.F.Terms[P].Operands[0]);
    if (P == Phi)
      Before = Source == Phi  ? One
               : Slot.empty() ? V.text(Mark)
                              : V.withSlot(Before, Slot, V.text(Mark));
    Phis.push_back(Before);
  }
  In.enterRound(L, Phis, 0);
  if (Source != Phi)
    In.Terms[Source] = One;
  In.evaluateRound(L);
  Val After = In.E.resolved(In.term(Next), false);
  Val Text = textOf(After);
  return Text && written(Text, Out);
}

/// Whether letters and digits come out as they went in, or may; or all of them
/// as small or as capital ones.
bool CharacterLoop::copies() {
  std::string Only;
  bool Same = true;
  for (const char *C = Ordinary; *C; ++C) {
    std::vector<Val> Out;
    if (!probe(*C, Out))
      return false;
    // Without the places where the texts come from.
    std::string Is = V.printed(V.text(std::string(1, *C)));
    Same &= std::any_of(Out.begin(), Out.end(), [&](Val O) { return V.printed(O) == Is; });
    // A condition nobody knows decides: only what looks like an encoder is one.
    if (Out.size() > 1 && std::none_of(Out.begin(), Out.end(), [&](Val O) {
          return llvm::any_of(O->Choices, [](const Choice *T) {
            return llvm::any_of(T->Atoms, [](const Atom &A) {
              return A.K == Part::Kind::Literal && llvm::StringRef(A.Bytes).contains('%');
            });
          });
        }))
      return false;
    Only += Out.size() == 1 ? V.printed(Out[0]) : "?";
    Seen[*C] = std::move(Out);
  }
  auto Printed = [&](llvm::StringRef Text) {
    std::string All;
    for (char C : Text)
      All += V.printed(V.text(std::string(1, C)));
    return All;
  };
  if (!Same && Only == Printed("qq7"))
    Case = TextOp::Lower;
  else if (!Same && Only == Printed("QQ7"))
    Case = TextOp::Upper;
  if (!Same && !Case)
    return false;
  for (const char *C = Separators; *C; ++C)
    if (!probe(*C, Seen[*C]))
      return false;
  return true;
}

/// What becomes of a character of the source, at Offset in From.
Val CharacterLoop::ofCharacter(char C, const Atom &From, size_t Offset) {
  auto [It, New] = Seen.try_emplace(C);
  if (New && !probe(C, It->second))
    Failed = true;
  const std::vector<Val> &All = It->second;
  Val Same = V.fromAtoms({Values::slice(From, Offset, 1)});
  std::string Is = V.printed(Same);
  if (All.size() == 1)
    return V.printed(All[0]) == Is ? Same : All[0];
  bool MayStay = false;
  Val Other = nullptr;
  for (Val O : All) {
    if (V.printed(O) == Is)
      MayStay = true;
    else if (!Other)
      Other = O;
  }
  return Other && (!MayStay || !isOfUrl(C)) ? Other : Same;
}

Val CharacterLoop::rewritten(const Choice &Text) {
  Val Out = V.text("");
  size_t Bytes = 0;
  for (const Atom &A : Text.Atoms)
    Bytes += A.Bytes.size();
  if (Bytes > MaxBytes) {
    Failed = true;
    return Out;
  }
  for (const Atom &A : Text.Atoms) {
    if (A.K != Part::Kind::Literal) {
      Val Unknown = V.fromAtoms({A}, Text.Assumed);
      Out = V.concat(Out, Case ? textOp(V, *Case, {Unknown}) : Unknown);
      continue;
    }
    // What stays as it is, in one piece.
    size_t From = 0;
    for (size_t I = 0; I <= A.Bytes.size(); ++I) {
      Val New = I < A.Bytes.size() ? ofCharacter(A.Bytes[I], A, I) : nullptr;
      if (New && V.printed(New) == V.printed(V.text(A.Bytes.substr(I, 1))))
        continue;
      if (From < I)
        Out = V.concat(Out, V.fromAtoms({Values::slice(A, From, I - From)}));
      if (New)
        Out = V.concat(Out, New);
      From = I + 1;
    }
  }
  return Out;
}

/// A text, or unknown.
static bool mayBeText(const Values &V, Val Text) {
  return V.holdsText(Text) ||
         (!Text->Choices.empty() &&
          std::all_of(Text->Choices.begin(), Text->Choices.end(), [](const Choice *C) {
            return C->is(Choice::Kind::Hole) && C->Hole == HoleKind::String;
          }));
}

/// Finds what the loop writes to, and whether it copies.
bool CharacterLoop::accumulates() {
  if (Source == Phi)
    return mayBeText(V, Entry) && copies();
  if (V.holdsText(Entry))
    return copies();
  // A stream, of which one slot is the text.
  if (Entry->Choices.size() != 1 || !Entry->Choices[0]->is(Choice::Kind::Object))
    return false;
  for (const auto &[Key, Value] : Entry->Choices[0]->Slots) {
    Slot = Key.str();
    if (V.holdsText(Value) && copies())
      return true;
  }
  return false;
}

Val CharacterLoop::run() {
  Never = !find();
  if (Never)
    return nullptr;
  Entry = In.term(In.F.Terms[Phi].Operands[0]);
  Val Text = Source == Phi ? Entry : In.term(Source);
  if (!mayBeText(V, Text) || Entry->Choices.empty() || Text->Choices.size() > MaxTexts)
    return nullptr;
  Never = !accumulates();
  if (Never)
    return nullptr;
  Val Copy = V.nothing();
  Val Known = V.asText(Text);
  for (const Choice *C : Known->Choices)
    Copy = V.join(Copy, rewritten(*C));
  if (Failed)
    return nullptr;
  Val After = Source == Phi ? Copy : V.concat(textOf(Entry), Copy);
  return Slot.empty() ? After : V.withSlot(Entry, Slot, After);
}

/// What a position is looked for in Text by, if it is where Old is found.
/// FromStart: looked for from the start on, or from a variable that begins there.
static Val foundIn(Values &V, Val Position, Val Text, llvm::function_ref<bool(Val)> FromStart) {
  const SymbolInfo *Where = V.derivation(Position);
  if (!Where || Where->Operation != TextOp::Find || Where->Operands.size() < 2 ||
      V.asText(Where->Operands[0]) != V.asText(Text))
    return nullptr;
  return Where->Operands.size() < 3 || !Where->Operands[2] || FromStart(Where->Operands[2]) ? Where->Operands[1]
                                                                                            : nullptr;
}

/// One round of a loop of which a text is a phi: what that was and is, and of
/// each phi the same.
struct LoopRound {
  Val Before = nullptr, After = nullptr;
  std::vector<Val> Entries, Nexts, Firsts;
  /// Of a position: it begins as one that is looked for in the same way.
  std::vector<bool> LookedFor;
};

/// Holds a symbol of a round.
static bool ofRound(Values &V, Val Value) {
  bool Any = false;
  V.substituted(Value, [&](SymbolId S) {
    const SymbolInfo &I = V.info(S);
    Any |= I.R == SymbolInfo::Root::Param && I.Index >= NoParameter;
    return V.symbol(S);
  });
  return Any;
}

/// What `text.replace(text.find(Old), Old.size(), New)` puts in the place of
/// what, if that is what the round makes of the text; Old is null if not.
static std::pair<Val, Val> replacement(Values &V, const LoopRound &R) {
  Val Changed = nullptr;
  for (const Choice *C : R.After->Choices)
    if (Val One = V.only(*C); One != R.Before) {
      if (Changed)
        return {};
      Changed = One;
    }
  const SymbolInfo *Done = Changed ? V.derivation(Changed) : nullptr;
  bool Erased = Done && Done->Operation == TextOp::Erase && Done->Operands.size() > 2;
  bool Replaced = Done && Done->Operation == TextOp::Replace && Done->Operands.size() > 3;
  if ((!Erased && !Replaced) || V.asText(Done->Operands[0]) != V.asText(R.Before))
    return {};
  auto FromStart = [&](Val Start) {
    if (std::optional<int64_t> N = knownNumber(Start))
      return *N == 0;
    auto It = std::find(R.Entries.begin(), R.Entries.end(), Start);
    return It != R.Entries.end() && knownNumber(R.Firsts[size_t(It - R.Entries.begin())]) == 0;
  };
  Val Old = foundIn(V, Done->Operands[1], R.Before, FromStart);
  // `for (p = text.find(Old); ...; p = text.find(Old, p + 1))`.
  for (size_t I = 0; !Old && I < R.Nexts.size(); ++I)
    if (R.Entries[I] == Done->Operands[1] && R.LookedFor[I])
      Old = foundIn(V, R.Nexts[I], Changed, [](Val) { return true; });
  Val New = Erased ? V.text("") : Done->Operands[3], Count = Done->Operands[2];
  if (!Old || Old->Choices.size() != 1 || New->Choices.size() != 1 || ofRound(V, Old) || ofRound(V, New))
    return {};
  const SymbolInfo *Size = V.derivation(Count);
  std::optional<int64_t> N = knownNumber(Count);
  bool Whole = Size ? Size->Operation == TextOp::Length && V.asText(Size->Operands[0]) == V.asText(Old)
                    : N && *N > 0 && leastBytes(V, *V.asText(Old)->Choices[0]) == uint64_t(*N);
  return Whole ? std::pair(Old, New) : std::pair<Val, Val>();
}

/// `p = text.find(Old)` in front of a loop, and again at its end.
bool Frame::isLookedForAnew(const Term &Phi) const {
  auto Find = [&](TermId I) -> const Site * {
    return I < F.Terms.size() && F.Terms[I].Kind == TermKind::Call ? &F.Sites[F.Terms[I].Site] : nullptr;
  };
  const Site *First = Find(Phi.Operands[0]), *Next = Find(Phi.Operands[1]);
  if (!First || !Next || First->Name != Next->Name || First->Args.empty())
    return false;
  return First->Args.size() == 1 ||
         (First->Args[1] < F.Terms.size() && F.Terms[First->Args[1]].Kind == TermKind::Number &&
          F.Terms[First->Args[1]].Number == 0);
}

/// Evaluates what a loop takes from around it, so that nothing of that is made
/// of what a trial gives to the loop's own terms.
void Frame::settle(const LoopBody &L) {
  auto Outside = [&](TermId I) {
    return I < F.Terms.size() && wanted(I) && !std::binary_search(L.Terms.begin(), L.Terms.end(), I) &&
           std::find(L.Phis.begin(), L.Phis.end(), I) == L.Phis.end() &&
           std::find(L.Indices.begin(), L.Indices.end(), I) == L.Indices.end();
  };
  for (TermId I : L.Terms)
    for (TermId Each : needs(I))
      if (Outside(Each))
        term(Each);
}

/// A loop that looks for a text in another until it is not there any more, and
/// puts something else in its place.
Val Frame::replacedAll(TermId Id, const Term &T) {
  if (T.Number <= 0 || T.Operands.size() != 2 || Trying || E.Work > E.WorkLimit)
    return nullptr;
  if (T.Operands[0] >= F.Terms.size() || T.Operands[1] >= F.Terms.size())
    return nullptr;
  const Term &Next = F.Terms[T.Operands[1]];
  if ((Next.Kind != TermKind::Out && Next.Kind != TermKind::Phi && Next.Kind != TermKind::Call) ||
      NotReplaced.count(Id))
    return nullptr;
  Val Entry = term(T.Operands[0]);
  if (!mayBeText(V, Entry))
    return nullptr;
  auto [It, New] = Bodies.try_emplace(T.Number);
  if (New)
    It->second = loopBody(T.Number);
  const LoopBody &L = It->second;
  std::pair<Val, Val> Change;
  if (L.Usable) {
    SymbolInfo Any;
    Any.Function = Index;
    Any.Index = NoParameter;
    LoopRound Round;
    Round.Before = V.symbol(V.symbolId(Any));
    for (TermId P : L.Phis) {
      Val First = term(F.Terms[P].Operands[0]);
      ++Any.Index;
      if (P != Id) // a position, mostly
        Any.Kind = HoleKind::Int;
      Round.Entries.push_back(P == Id ? Round.Before : V.symbol(V.symbolId(Any)));
      Round.Firsts.push_back(First);
      Round.LookedFor.push_back(isLookedForAnew(F.Terms[P]));
    }
    settle(L);
    LoopTrial Trial(*this, L);
    enterRound(L, Round.Entries, 0);
    evaluateRound(L);
    Round.After = term(T.Operands[1]);
    for (TermId P : L.Phis)
      Round.Nexts.push_back(term(F.Terms[P].Operands[1]));
    Change = replacement(V, Round);
  }
  if (Change.first)
    return textOp(V, TextOp::ReplaceAll, {Entry, Change.first, Change.second});
  NotReplaced.insert(Id);
  return nullptr;
}

Val Frame::copied(const LoopBody &L, TermId List, TermId Phi) {
  if (E.Work > E.WorkLimit || NoCopies.count(Phi))
    return nullptr;
  settle(L);
  CharacterLoop Loop(*this, L, List, Phi);
  Val Copy = Loop.run();
  if (Loop.never())
    NoCopies.insert(Phi);
  return Copy;
}

} // namespace patlint
