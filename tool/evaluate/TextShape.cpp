//===- TextShape.cpp - Case, blanks, widths and repetition ---------------===//
//
// The operations of TextEdit that look at all bytes of a text, and at no
// place in it.
//
//===-------------------------------------------------------------------===//
#include "evaluate/TextEdit.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// Longer texts are not repeated.
static constexpr size_t MaxRepeated = 4096;
static constexpr const char *Blanks = " \t\n\r\f\v";

static bool isLiteral(const Atom &A) { return A.K == Part::Kind::Literal; }

Val TextEdit::inCase(TextOp Operation, const Run &R) {
  Val Out = V.fromAtoms({}, R.Assumed);
  for (Atom A : R.Atoms) {
    if (isLiteral(A)) {
      A.Bytes = Operation == TextOp::Lower ? llvm::StringRef(A.Bytes).lower()
                                           : llvm::StringRef(A.Bytes).upper();
    } else if (A.K == Part::Kind::Symbol) {
      Out = V.concat(Out, V.derived(Operation, "", {V.fromAtoms({A})}, HoleKind::String));
      continue;
    } else if (A.Hole == HoleKind::Bool || A.Hole == HoleKind::Float ||
               A.Hole == HoleKind::Pointer) {
      A.Hole = HoleKind::UrlEncoded;
    }
    Out = V.concat(Out, V.fromAtoms({A}));
  }
  return Out;
}

/// Letters, digits, "-._~" and the given characters stay; any other byte is
/// its code in hexadecimal digits, and still comes from where its literal
/// stands.
Val TextEdit::encoded(const Run &R) {
  std::string Keep;
  if (Val Of = operand(1)) {
    std::optional<std::string> Known;
    if (Of->Choices.size() == 1)
      Known = knownText(*Of->Choices[0]);
    if (!Known) {
      Lost = true;
      return V.hole(HoleKind::String, "encoded");
    }
    Keep = *Known;
  }
  HoleKind Hidden = Keep.find_first_of("/?#") == std::string::npos
                        ? HoleKind::UrlEncoded
                        : HoleKind::String;
  Val Out = V.fromAtoms({}, R.Assumed);
  for (const Atom &A : R.Atoms) {
    if (A.K == Part::Kind::Symbol) {
      Out = V.concat(Out, V.derived(TextOp::Encoded, "",
                                    {V.fromAtoms({A}), V.text(Keep)}, Hidden));
    } else if (!isLiteral(A)) {
      bool Number = A.Hole == HoleKind::Int || A.Hole == HoleKind::Uint;
      Out = V.concat(Out, Number ? V.fromAtoms({A}) : V.hole(Hidden, "encoded"));
    } else {
      std::vector<Atom> Bytes;
      for (size_t I = 0; I < A.Bytes.size(); ++I) {
        Atom Byte = Values::slice(A, I, 1);
        char B = A.Bytes[I];
        bool Stays = llvm::isAlnum(B) || llvm::StringRef("-_.~").contains(B) ||
                     Keep.find(B) != std::string::npos;
        if (!Stays) {
          Byte.Bytes = "%" + llvm::toHex(llvm::StringRef(A.Bytes).substr(I, 1));
          for (Origin &O : Byte.Origins)
            O.Length = uint32_t(Byte.Bytes.size());
        }
        Bytes.push_back(std::move(Byte));
      }
      Out = V.concat(Out, V.fromAtoms(std::move(Bytes)));
    }
  }
  return Out;
}

/// Holes that can be blank, or have blanks at the end in question, take in
/// the blanks behind them.
Val TextEdit::trimmed(const Run &R, bool Left, bool Right) {
  std::string Blank = Blanks;
  if (Val Of = operand(1)) {
    std::optional<std::string> Known;
    if (Of->Choices.size() == 1)
      Known = knownText(*Of->Choices[0]);
    if (!Known) {
      Lost = true;
      return somewhere(R);
    }
    Blank = *Known;
  }
  Run Out = R;
  auto MayBlank = [&](const Atom &A) {
    return std::any_of(Blank.begin(), Blank.end(), [&](char B) {
      return mayHold(A, static_cast<unsigned char>(B));
    });
  };
  auto Side = [&](bool Front) {
    std::vector<Atom> &Atoms = Out.Atoms;
    std::vector<Atom> Eaten;
    while (!Atoms.empty()) {
      auto Here = Front ? Atoms.begin() : Atoms.end() - 1;
      if (!isLiteral(*Here)) {
        if (!MayBlank(*Here) && !mayBeEmpty(*Here))
          break;
        Eaten.push_back(*Here); // all of it may be gone
        Atoms.erase(Here);
        continue;
      }
      llvm::StringRef Bytes = Here->Bytes;
      llvm::StringRef Rest = Front ? Bytes.ltrim(Blank) : Bytes.rtrim(Blank);
      size_t Gone = Bytes.size() - Rest.size();
      if (Gone > 0 && !Eaten.empty())
        Eaten.push_back(Values::slice(*Here, 0, 1));
      if (Rest.empty()) {
        Atoms.erase(Here);
        continue;
      }
      if (Gone > 0)
        *Here = Values::slice(*Here, Front ? Gone : 0, Rest.size());
      break;
    }
    if (Eaten.empty())
      return;
    Lost |= std::any_of(Eaten.begin(), Eaten.end(), MayBlank);
    Atom Hole = remains(Eaten);
    // One hole that cannot hold a blank stays what it is.
    if (Eaten.size() == 1 && !MayBlank(Eaten[0]))
      Hole = Eaten[0];
    Atoms.insert(Front ? Atoms.begin() : Atoms.end(), Hole);
  };
  if (Left)
    Side(true);
  if (Right)
    Side(false);
  return made(Out);
}

Val TextEdit::repeated(const Run &R) {
  std::optional<int64_t> N = knownNumber(operand(1));
  std::optional<std::string> Bytes = R.bytes();
  if (N && *N <= 0)
    return V.text("");
  if (N && *N == 1)
    return made(R);
  if (!N || size_t(*N) > MaxRepeated || R.Atoms.size() > 1 ||
      (Bytes && Bytes->size() * size_t(*N) > MaxRepeated) || (!Bytes && *N > 8)) {
    Lost = true;
    return somewhere(R);
  }
  Val Out = V.text("");
  if (Bytes) {
    std::string All;
    for (int64_t I = 0; I < *N; ++I)
      All += *Bytes;
    return V.text(All);
  }
  for (int64_t I = 0; I < *N; ++I)
    Out = V.concat(Out, made(R));
  return Out;
}

/// Filled up or cut to a size. A size that is not known is that of the text
/// where it comes from its length.
Val TextEdit::resized(const Run &R) {
  Val Out = V.nothing();
  for (const Position &P : positions(R, operand(1)))
    for (const Split &S : splits(R, P)) {
      if (!S.Nowhere) {
        Out = V.join(Out, made(S.Head));
        continue;
      }
      std::optional<size_t> Length = R.length();
      if (P.K != Position::Kind::Start || !Length || P.By > int64_t(MaxRepeated)) {
        Lost = true;
        Out = V.join(Out, V.concat(made(R), V.hole(HoleKind::String, "filled up")));
        continue;
      }
      Val More = textOp(V, TextOp::Repeat,
                        {operand(2), V.number(P.By - int64_t(*Length))});
      Out = V.join(Out, V.concat(made(R), More));
    }
  return Out;
}

Val TextEdit::padded(const Run &R) {
  std::optional<int64_t> Width = knownNumber(operand(1));
  std::optional<std::string> Fill = " ";
  if (Val With = operand(2))
    Fill = With->Choices.size() == 1 ? knownText(*With->Choices[0]) : std::nullopt;
  int64_t Side = 0;
  if (Val Given = operand(3))
    Side = knownNumber(Given).value_or(0);
  size_t Least = 0;
  for (const Atom &A : R.Atoms)
    Least += isLiteral(A) ? A.Bytes.size() : !mayBeEmpty(A);
  if (Width && (*Width <= 0 || size_t(*Width) <= Least))
    return made(R);
  std::optional<size_t> Length = R.length();
  if (Width && Length && Fill && Fill->size() == 1 && size_t(*Width) <= MaxRepeated) {
    size_t More = size_t(*Width) - *Length;
    size_t Before = Side == 0 ? More : Side == 1 ? 0 : More / 2;
    Val Out = V.concat(V.text(std::string(Before, (*Fill)[0])), made(R));
    return V.concat(Out, V.text(std::string(More - Before, (*Fill)[0])));
  }
  Lost = true;
  Atom Byte;
  Byte.Bytes = Fill ? *Fill : " ";
  Atom Padding = remains({Byte});
  Run Out = R;
  if (Side != 1)
    Out.Atoms.insert(Out.Atoms.begin(), Padding);
  if (Side != 0)
    Out.Atoms.push_back(Padding);
  return made(Out);
}

/// What stands in front of a tail of this text: of `[first, last)` the second
/// pointer is what is behind the part.
Val TextEdit::before(const Run &R) {
  Val Out = V.nothing();
  for (const Choice *C : V.asText(operand(1))->Choices) {
    Run Head = R;
    std::vector<Atom> Tail = C->Atoms;
    while (!Tail.empty() && !Head.Atoms.empty()) {
      Atom &Last = Head.Atoms.back();
      const Atom &End = Tail.back();
      if (isLiteral(Last) && isLiteral(End) && Tail.size() == 1 &&
          llvm::StringRef(Last.Bytes).ends_with(End.Bytes)) {
        Last = Values::slice(Last, 0, Last.Bytes.size() - End.Bytes.size());
        if (Last.Bytes.empty())
          Head.Atoms.pop_back();
      } else if (Last.K == End.K && Last.Bytes == End.Bytes && Last.Hole == End.Hole &&
                 Last.Symbol == End.Symbol && Tail.size() > 1) {
        Head.Atoms.pop_back();
      } else {
        break;
      }
      Tail.pop_back();
    }
    Lost |= !Tail.empty();
    Out = V.join(Out, Tail.empty() ? made(Head) : somewhere(R));
  }
  return Out;
}

} // namespace patlint
