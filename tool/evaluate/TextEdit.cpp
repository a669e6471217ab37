//===- TextEdit.cpp - One operation on one alternative of a text --------===//
#include "evaluate/TextEdit.h"

#include "evaluate/UrlOps.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

static bool isLiteral(const Atom &A) { return A.K == Part::Kind::Literal; }

std::optional<std::string> knownText(const Choice &C) {
  if (C.is(CK::Number) && C.Number >= 0 && C.Number < 128)
    return std::string(1, char(C.Number)); // a character
  if (!C.is(CK::Text))
    return std::nullopt;
  return Run{C.Atoms, false}.bytes();
}

//===-------------------------------------------------------------------===//
// Places
//===-------------------------------------------------------------------===//

std::optional<Matcher> TextEdit::matcher(TextOp Operation, Val What) const {
  if (!What || What->Choices.size() != 1)
    return std::nullopt;
  std::optional<std::string> Bytes = knownText(*What->Choices[0]);
  if (!Bytes)
    return std::nullopt;
  bool Set = Operation == TextOp::FindOf || Operation == TextOp::RFindOf;
  bool Rest = Operation == TextOp::FindNotOf || Operation == TextOp::RFindNotOf;
  return Matcher{Set    ? Matcher::Kind::Any
                 : Rest ? Matcher::Kind::None
                        : Matcher::Kind::Text,
                 *Bytes};
}

/// The length of one text and that of another: behind both.
TextEdit::Position TextEdit::sumOfLengths(const SymbolInfo &Sum) const {
  Position Out, Left = position(Sum.Operands[0]), Right = position(Sum.Operands[1]);
  auto IsLength = [](const Position &P) {
    return P.K == Position::Kind::Behind || P.K == Position::Kind::End;
  };
  if (!IsLength(Left) || !IsLength(Right))
    return Out;
  Out.K = Position::Kind::Behind;
  Out.By = Left.By + Right.By;
  Out.From = V.concat(Left.From, Right.From);
  return Out;
}

TextEdit::Position TextEdit::position(Val P) const {
  Position Out;
  if (std::optional<int64_t> N = knownNumber(P)) {
    Out.K = Position::Kind::Start;
    Out.By = *N < 0 ? INT64_MAX : *N; // npos is behind everything
    return Out;
  }
  const SymbolInfo *S = V.derivation(P);
  if (!S)
    return Out;
  switch (S->Operation) {
  case TextOp::Length:
    Out.K = S->Operands[0] == Operands[0] ? Position::Kind::End
                                          : Position::Kind::Behind;
    Out.From = S->Operands[0];
    return Out;
  case TextOp::Find:
  case TextOp::FindOf:
  case TextOp::FindNotOf:
  case TextOp::RFind:
  case TextOp::RFindOf:
  case TextOp::RFindNotOf: {
    std::optional<Matcher> M = matcher(S->Operation, S->Operands[1]);
    if (!M || S->Operands[0] != Operands[0])
      return Out;
    bool First = S->Operation == TextOp::Find || S->Operation == TextOp::FindOf ||
                 S->Operation == TextOp::FindNotOf;
    Out.K = First ? Position::Kind::First : Position::Kind::Last;
    Out.M = *M;
    Out.From = S->Operands.size() > 2 ? S->Operands[2] : nullptr;
    return Out;
  }
  case TextOp::Add:
    if (std::optional<int64_t> N = knownNumber(S->Operands[1])) {
      Out = position(S->Operands[0]);
      Out.By += std::clamp<int64_t>(*N, -1 << 30, 1 << 30);
    } else {
      return sumOfLengths(*S);
    }
    return Out;
  default:
    return Out;
  }
}

/// What P can be. Behind another text than this one begins with is no place in
/// this text, if there is one that is.
std::vector<Val> TextEdit::fitting(const Run &R, Val P) {
  std::vector<Val> Out, Others;
  bool Fits = false;
  for (const Choice *C : P->Choices) {
    Val One = V.only(*C);
    Position At = P->Choices.size() > 1 ? position(One) : Position();
    bool Behind = At.K == Position::Kind::Behind;
    bool Foreign = Behind && behind(R, At.From).front().Vague;
    Fits |= Behind && !Foreign;
    (Foreign ? Others : Out).push_back(One);
  }
  if (!Fits)
    Out.insert(Out.end(), Others.begin(), Others.end());
  return Out;
}

std::vector<TextEdit::Position> TextEdit::positions(const Run &R, Val P) {
  std::vector<Position> Out;
  for (Val One : fitting(R, P))
    Out.push_back(position(One));
  return Out;
}

/// Cut where Front ends, if the run begins with it.
std::vector<Split> TextEdit::behind(const Run &R, Val Front) {
  std::vector<Split> Out;
  for (const Choice *C : Front->Choices) {
    size_t Whole = C->Atoms.size();
    if (Whole > R.Atoms.size())
      continue;
    bool Begins = true;
    std::optional<size_t> Rest; // bytes of the last literal
    for (size_t I = 0; I < Whole && Begins; ++I) {
      const Atom &F = C->Atoms[I], &A = R.Atoms[I];
      bool Same = F.K == A.K && F.Hole == A.Hole && F.Symbol == A.Symbol;
      if (Same && I + 1 == Whole && isLiteral(F)) {
        Begins = llvm::StringRef(A.Bytes).starts_with(F.Bytes);
        Rest = F.Bytes.size();
      } else {
        Begins = Same && A.Bytes == F.Bytes;
      }
    }
    if (!Begins)
      continue;
    Split S;
    S.Head = {{R.Atoms.begin(), R.Atoms.begin() + long(Whole)}, R.Assumed};
    S.Tail = {{R.Atoms.begin() + long(Whole), R.Atoms.end()}, R.Assumed};
    if (Rest && *Rest < R.Atoms[Whole - 1].Bytes.size()) {
      const Atom &Last = R.Atoms[Whole - 1];
      S.Tail.Atoms.insert(S.Tail.Atoms.begin(), Values::slice(Last, *Rest, Last.Bytes.size()));
      S.Head.Atoms.back() = Values::slice(Last, 0, *Rest);
    }
    // The same text from another place of the source.
    auto Same = [&](const Split &O) {
      return O.Head.Atoms.size() == S.Head.Atoms.size() &&
             (O.Head.Atoms.empty() || O.Head.Atoms.back().Bytes.size() == S.Head.Atoms.back().Bytes.size());
    };
    if (std::none_of(Out.begin(), Out.end(), Same))
      Out.push_back(std::move(S));
  }
  // One of several texts in front: which, is known for each alternative only
  // where just one fits.
  if (Out.size() != 1)
    return {splitAnywhere(R)};
  return Out;
}

/// Where the search that P stands for stops.
std::vector<Split> TextEdit::search(const Run &R, const Position &P) {
  bool First = P.K == Position::Kind::First;
  if (!P.From)
    return First ? splitAtFirst(R, P.M) : splitAtLast(R, P.M);
  std::vector<Split> Out;
  Position Begin = position(P.From);
  if (!First && Begin.By < INT64_MAX)
    Begin.By += int64_t(P.M.size());
  for (const Split &B : splits(R, Begin)) {
    if (B.Vague) { // any occurrence, or none
      Out.push_back(splitAnywhere(R));
      Split None;
      None.Head = R;
      None.Nowhere = true;
      Out.push_back(None);
      continue;
    }
    if (First) {
      for (Split S : splitAtFirst(B.Tail, P.M)) {
        Run Head = B.Head;
        Head.append(S.Head);
        S.Head = std::move(Head);
        Out.push_back(std::move(S));
      }
    } else {
      for (Split S : splitAtLast(B.Head, P.M)) {
        if (S.Nowhere)
          S.Head = R;
        else
          S.Tail.append(B.Tail);
        Out.push_back(std::move(S));
      }
    }
  }
  return Out;
}

/// A length and a number are also the number and the length: behind so many
/// bytes and the text.
std::vector<Split> TextEdit::behindBoth(const Run &R, const Position &P) {
  std::vector<Split> Out;
  std::vector<Split> First = splitAt(R, size_t(P.By));
  if (First.size() != 1 || First[0].Nowhere || First[0].Vague)
    return Out;
  for (const Split &S : behind(First[0].Tail, P.From)) {
    if (S.Vague)
      continue;
    Split Both = S;
    Both.Head = First[0].Head;
    Both.Head.append(S.Head);
    Out.push_back(std::move(Both));
  }
  return Out;
}

std::vector<Split> TextEdit::splits(const Run &R, const Position &P) {
  std::vector<Split> Out;
  switch (P.K) {
  case Position::Kind::Start:
    Out = splitAt(R, size_t(std::max<int64_t>(P.By, 0)));
    break;
  case Position::Kind::End:
    if (P.By <= 0)
      Out = splitFromEnd(R, size_t(-P.By));
    else
      Out = splitAt(R, SIZE_MAX);
    break;
  case Position::Kind::Behind:
    if (P.By > 0)
      Out = behindBoth(R, P);
    if (!Out.empty())
      break;
    for (const Split &S : behind(R, P.From))
      for (Split &M : moved(S, P.By, 0))
        Out.push_back(std::move(M));
    break;
  case Position::Kind::First:
  case Position::Kind::Last:
    for (const Split &S : search(R, P)) {
      if (!S.Nowhere) {
        for (Split &M : moved(S, P.By, P.M.size()))
          Out.push_back(std::move(M));
      } else if (P.By > 0) { // -1 + By
        for (Split &M : splitAt(R, size_t(P.By - 1)))
          Out.push_back(std::move(M));
      } else {
        Out.push_back(S);
      }
    }
    break;
  case Position::Kind::Anywhere:
    Out = {splitAnywhere(R)};
    break;
  }
  for (const Split &S : Out)
    Lost |= S.Vague;
  return Out;
}

/// The part that begins at From, where Count says how long it is.
void TextEdit::range(const Run &R, const Position &From, Val FromValue,
                     Val Count, std::vector<Range> &Out) {
  std::vector<Split> Starts = splits(R, From);
  std::erase_if(Starts, [](const Split &S) { return S.Nowhere; });
  if (!Count) {
    for (const Split &S : Starts)
      Out.push_back({S.Head, S.Tail, {{}, R.Assumed}});
    return;
  }
  for (Val One : fitting(R, Count)) {
    std::optional<int64_t> N = knownNumber(One);
    // The end as a place: From + Count.
    Position End;
    const SymbolInfo *S = V.derivation(One);
    if (S && S->Operation == TextOp::Subtract && S->Operands[1] == FromValue)
      End = position(S->Operands[0]);
    else if (!N && From.K == Position::Kind::Start && From.By < (1 << 30)) {
      End = position(One);
      End.By += From.By;
    }
    if (N || End.K == Position::Kind::Anywhere) {
      Position Length;
      Length.K = N ? Position::Kind::Start : Position::Kind::Anywhere;
      Length.By = N && *N >= 0 ? *N : INT64_MAX;
      for (const Split &B : Starts)
        for (const Split &E : splits(B.Tail, Length))
          Out.push_back({B.Head, E.Head, E.Tail});
      continue;
    }
    for (const Split &E : splits(R, End)) {
      bool Any = false;
      for (const Split &B : splits(E.Head, From)) {
        if (B.Nowhere)
          continue;
        Any = true;
        Out.push_back({B.Head, B.Tail, E.Nowhere ? Run{{}, R.Assumed} : E.Tail});
      }
      if (!Any) // it ends before it begins: to the end
        for (const Split &B : Starts)
          Out.push_back({B.Head, B.Tail, {{}, R.Assumed}});
    }
  }
}

std::vector<TextEdit::Range> TextEdit::ranges(const Run &R, Val From, Val Count) {
  std::vector<Range> Out;
  for (const Position &P : positions(R, From))
    range(R, P, From, Count, Out);
  return Out;
}

std::optional<int64_t> TextEdit::length(const Run &R) const {
  if (std::optional<size_t> N = R.length())
    return int64_t(*N);
  return std::nullopt;
}

std::optional<int64_t> TextEdit::found(TextOp Operation, const Run &R) {
  std::optional<Matcher> M = matcher(Operation, operand(1));
  if (!M)
    return std::nullopt;
  Position P;
  bool First = Operation == TextOp::Find || Operation == TextOp::FindOf ||
               Operation == TextOp::FindNotOf;
  P.K = First ? Position::Kind::First : Position::Kind::Last;
  P.M = *M;
  P.From = operand(2);
  std::vector<Split> All = splits(R, P);
  if (All.size() != 1 || All[0].Vague)
    return std::nullopt;
  if (All[0].Nowhere)
    return -1;
  return length(All[0].Head);
}

//===-------------------------------------------------------------------===//
// Edits
//===-------------------------------------------------------------------===//

Val TextEdit::edited(TextOp Operation, const Run &R) {
  auto EachRange = [&](Val From, Val Count, llvm::function_ref<Val(const Range &)> Each) {
    Val Out = V.nothing();
    for (const Range &One : ranges(R, From, Count))
      Out = V.join(Out, Each(One));
    if (!Out->Choices.empty())
      return Out;
    Lost = true; // not a place in this text
    return V.hole(HoleKind::String, PartWhy);
  };
  switch (Operation) {
  case TextOp::Part:
    // With a fourth operand: what was written so far.
    if (Operands.size() > 3 && !knownNumber(operand(2))) {
      Lost |= operand(2)->symbolic();
      if (!operand(2)->symbolic())
        return V.fromAtoms(R.Atoms, true);
    }
    return EachRange(operand(1), operand(2),
                     [&](const Range &X) { return made(X.Middle); });
  case TextOp::Insert:
    return EachRange(operand(1), V.number(0), [&](const Range &X) {
      return V.concat(V.concat(made(X.Head), operand(2)), made(X.Tail));
    });
  case TextOp::Erase:
    return EachRange(operand(1), operand(2), [&](const Range &X) {
      return V.concat(made(X.Head), made(X.Tail));
    });
  case TextOp::Replace:
    return EachRange(operand(1), operand(2), [&](const Range &X) {
      return V.concat(V.concat(made(X.Head), operand(3)), made(X.Tail));
    });
  case TextOp::Cut:
    return cut(R);
  case TextOp::At:
    return at(R);
  case TextOp::SetAt:
    return setAt(R);
  case TextOp::ReplaceAll:
    return replaced(R, true);
  case TextOp::ReplaceFirst:
    return replaced(R, false);
  case TextOp::Lower:
  case TextOp::Upper:
    return inCase(Operation, R);
  case TextOp::Encoded:
    return encoded(R);
  case TextOp::UrlPart:
  case TextOp::UrlWith:
  case TextOp::UrlResolve:
    return urlOperation(V, Operation, R, Operands, Lost);
  case TextOp::Trim:
    return trimmed(R, true, true);
  case TextOp::TrimLeft:
    return trimmed(R, true, false);
  case TextOp::TrimRight:
    return trimmed(R, false, true);
  case TextOp::Repeat:
    return repeated(R);
  case TextOp::Resize:
    return resized(R);
  case TextOp::Pad:
    return padded(R);
  case TextOp::Before:
    return before(R);
  default:
    Lost = true;
    return V.hole(HoleKind::String, "text");
  }
}

/// A bound that may cut: a text that may be short enough is taken to be.
Val TextEdit::cut(const Run &R) {
  std::optional<int64_t> N = knownNumber(operand(1));
  if (!N || *N < 0) {
    Lost |= operand(1)->symbolic();
    return made(R);
  }
  std::vector<Split> All = splits(R, {Position::Kind::Start, *N, {}, nullptr});
  return All[0].Vague ? made(R) : made(All[0].Head);
}

Val TextEdit::at(const Run &R) {
  Val Out = V.nothing();
  for (const Range &X : ranges(R, operand(1), V.number(1))) {
    std::optional<std::string> Byte = X.Middle.bytes();
    Lost |= !Byte;
    Out = V.join(Out, Byte && Byte->size() == 1
                          ? made(X.Middle)
                          : V.hole(HoleKind::Char, "character of a text"));
  }
  return Out->Choices.empty() ? V.hole(HoleKind::Char, "character of a text") : Out;
}

/// A zero ends the text where it is cut, or further on.
Val TextEdit::endedBehind(const Split &S) {
  constexpr size_t Few = 3;
  Val Out = made(S.Head);
  if (S.Tail.Atoms.empty())
    return Out;
  Run Head = S.Head, Rest = S.Tail;
  const Atom First = Rest.Atoms.front();
  if (isLiteral(First) && First.Bytes.size() <= Few) {
    for (size_t N = 1; N <= First.Bytes.size(); ++N)
      Out = V.join(Out, V.concat(made(S.Head), V.fromAtoms({Values::slice(First, 0, N)}, S.Head.Assumed)));
    Head.Atoms.push_back(First);
    Rest.Atoms.erase(Rest.Atoms.begin());
  }
  return Rest.Atoms.empty() ? Out : V.join(Out, V.concat(made(Head), somewhere(Rest)));
}

/// A character is another one: at a place or, with a fourth operand, at it or
/// further on.
Val TextEdit::setAt(const Run &R) {
  Val Out = V.nothing();
  bool Further = Operands.size() > 3;
  for (const Choice *C : operand(2)->Choices) {
    std::optional<std::string> Byte = knownText(*C);
    bool End = Byte && (Byte->empty() || (*Byte)[0] == '\0');
    Val New = Byte ? V.text(*Byte)
              : C->is(CK::Text) ? V.only(*C)
                                : V.hole(HoleKind::Char, "character");
    for (const Position &P : positions(R, operand(1)))
      for (const Split &S : splits(R, P)) {
        // `url[length] = 0`, where nobody knows the length: the end it has already.
        if (End && !Further && (P.K == Position::Kind::Anywhere ||
                                (S.Vague && P.K != Position::Kind::First && P.K != Position::Kind::Last)) && !operand(1)->symbolic() &&
            R.Atoms.size() > 1 && isLiteral(R.Atoms.front()) && llvm::StringRef(R.Atoms.front().Bytes).contains('/')) {
          std::vector<Atom> Written = R.Atoms;
          if (Written.back().K == Part::Kind::Hole && Written.back().Bytes == PartWhy)
            Written.pop_back(); // what was behind it before
          Out = V.join(Out, V.fromAtoms(std::move(Written), true));
          continue;
        }
        if (End && Further) {
          Out = V.join(Out, endedBehind(S));
          continue;
        }
        if (End || Further || S.Nowhere) { // a zero ends a text
          Val Rest = End ? V.text("") : V.hole(HoleKind::String, "written by index");
          Out = V.join(Out, V.concat(made(S.Head), Rest));
          continue;
        }
        for (const Split &Behind : splits(S.Tail, {Position::Kind::Start, 1, {}, nullptr}))
          Out = V.join(Out, V.concat(V.concat(made(S.Head), New), made(Behind.Tail)));
      }
  }
  return Out;
}

Val TextEdit::replaced(const Run &R, bool All) {
  Val Out = V.nothing();
  for (const Choice *O : operand(1)->Choices) {
    std::optional<std::string> Old = knownText(*O);
    if (!Old) {
      Lost = true;
      Out = V.join(Out, V.hole(HoleKind::String, "replaced"));
      continue;
    }
    Matcher M{Matcher::Kind::Text, *Old};
    for (const Choice *N : operand(2)->Choices) {
      Val New = V.only(*N);
      if (N->is(CK::Number))
        if (std::optional<std::string> Byte = knownText(*N))
          New = V.text(*Byte);
      Out = V.join(Out, Old->empty() ? made(R)
                        : All        ? replacedAll(R, M, New)
                                     : replacedFirst(R, M, New));
    }
  }
  return Out;
}

Val TextEdit::replacedFirst(const Run &R, const Matcher &Old, Val New) {
  Val Out = V.nothing();
  for (const Split &S : splitAtFirst(R, Old)) {
    Lost |= S.Vague;
    if (S.Nowhere) {
      Out = V.join(Out, made(R));
      continue;
    }
    for (const Split &Behind : moved(S, int64_t(Old.size()), Old.size()))
      Out = V.join(Out, V.concat(V.concat(made(S.Head), New), made(Behind.Tail)));
  }
  return Out;
}

/// Literals are replaced in; holes that can have a part in an occurrence take
/// in what of their neighbours can have one, too.
Val TextEdit::replacedAll(const Run &R, const Matcher &Old, Val New) {
  const std::vector<Atom> &Atoms = R.Atoms;
  std::vector<Atom> NewAtoms;
  for (const Choice *C : V.asText(New)->Choices)
    NewAtoms = C->Atoms;
  auto Touched = [&](size_t I) {
    return I < Atoms.size() && !isLiteral(Atoms[I]) && Old.mayTouch(Atoms, I);
  };
  auto Blurred = [&](const Atom &A) {
    std::vector<Atom> All = NewAtoms;
    All.push_back(A);
    Lost = true;
    return V.fromAtoms({remains(All)}, R.Assumed);
  };
  Val Out = V.fromAtoms({}, R.Assumed);
  for (size_t I = 0; I < Atoms.size(); ++I) {
    if (!isLiteral(Atoms[I])) {
      Out = V.concat(Out, Touched(I) ? Blurred(Atoms[I]) : V.fromAtoms({Atoms[I]}));
      continue;
    }
    llvm::StringRef Bytes = Atoms[I].Bytes;
    size_t From = I > 0 && Touched(I - 1) ? Old.reachesOn(Bytes) : 0;
    size_t To = Bytes.size();
    if (Touched(I + 1))
      To -= std::min(To, Old.reachesBack(Bytes));
    // An occurrence at a blurred edge: which bytes it takes is open.
    std::vector<size_t> Found;
    bool Open = From > To;
    for (size_t At = Bytes.find(Old.Bytes); At != llvm::StringRef::npos && !Open;
         At = Bytes.find(Old.Bytes, At + Old.size())) {
      Open = At < From || At + Old.size() > To;
      Found.push_back(At);
    }
    if (Open) {
      Out = V.concat(Out, Blurred(Atoms[I]));
      continue;
    }
    if (From > 0)
      Out = V.concat(Out, Blurred(Values::slice(Atoms[I], 0, From)));
    size_t Next = From;
    for (size_t At : Found) {
      Out = V.concat(Out, V.fromAtoms({Values::slice(Atoms[I], Next, At - Next)}));
      Out = V.concat(Out, New);
      Next = At + Old.size();
    }
    Out = V.concat(Out, V.fromAtoms({Values::slice(Atoms[I], Next, To - Next)}));
    if (To < Bytes.size())
      Out = V.concat(Out, Blurred(Values::slice(Atoms[I], To, Bytes.size())));
  }
  return Out;
}

} // namespace patlint
