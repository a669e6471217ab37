//===- TextOps.cpp - Operations on what is known of texts --------------===//
#include "evaluate/TextOps.h"

#include "evaluate/Format.h"
#include "evaluate/HttpText.h"
#include "evaluate/RegexText.h"
#include "evaluate/TextEdit.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;

static HoleKind kindOf(TextOp Operation) {
  switch (Operation) {
  case TextOp::Length:
    return HoleKind::Uint;
  case TextOp::Empty:
  case TextOp::Set:
  case TextOp::StartsWith:
  case TextOp::EndsWith:
  case TextOp::Contains:
  case TextOp::Compared:
    return HoleKind::Bool;
  case TextOp::Find:
  case TextOp::RFind:
  case TextOp::FindOf:
  case TextOp::RFindOf:
  case TextOp::FindNotOf:
  case TextOp::RFindNotOf:
  case TextOp::Add:
  case TextOp::Subtract:
  case TextOp::Multiply:
  case TextOp::Code:
  case TextOp::Parsed:
    return HoleKind::Int;
  case TextOp::At:
  case TextOp::Character:
    return HoleKind::Char;
  case TextOp::Encoded:
    return HoleKind::UrlEncoded;
  case TextOp::Part:
  case TextOp::Cut:
  case TextOp::Insert:
  case TextOp::Erase:
  case TextOp::Replace:
  case TextOp::SetAt:
  case TextOp::ReplaceAll:
  case TextOp::ReplaceFirst:
  case TextOp::ReplaceRegex:
  case TextOp::Lower:
  case TextOp::Upper:
  case TextOp::Trim:
  case TextOp::TrimLeft:
  case TextOp::TrimRight:
  case TextOp::Repeat:
  case TextOp::Resize:
  case TextOp::Pad:
  case TextOp::Before:
  case TextOp::Copied:
  case TextOp::Spec:
  case TextOp::Format:
  case TextOp::UrlPart:
  case TextOp::UrlWith:
  case TextOp::UrlResolve:
  case TextOp::HttpPart:
    return HoleKind::String;
  }
  return HoleKind::String;
}

//===-------------------------------------------------------------------===//
// Numbers
//===-------------------------------------------------------------------===//

std::optional<int64_t> knownNumber(Val V) {
  if (V && V->Choices.size() == 1 && V->Choices[0]->is(CK::Number))
    return V->Choices[0]->Number;
  return std::nullopt;
}

static std::optional<int64_t> computed(TextOp Operation, int64_t A, int64_t B) {
  int64_t Out = 0;
  bool Over = Operation == TextOp::Add        ? __builtin_add_overflow(A, B, &Out)
              : Operation == TextOp::Subtract ? __builtin_sub_overflow(A, B, &Out)
                                              : __builtin_mul_overflow(A, B, &Out);
  if (Over)
    return std::nullopt;
  return Out;
}

/// X and N of a derived X + N.
static bool isSum(const Values &V, Val Value, Val &X, int64_t &N) {
  const SymbolInfo *S = V.derivation(Value);
  std::optional<int64_t> Known;
  if (!S || S->Operation != TextOp::Add || !(Known = knownNumber(S->Operands[1])))
    return false;
  X = S->Operands[0];
  N = *Known;
  return true;
}

/// Numbers that are not known but come from somewhere keep what was done to
/// them, in the form X + N.
static Val arithmetic(Values &V, TextOp Operation, Val A, Val B) {
  // The difference of two pointers into one text.
  if (Operation == TextOp::Subtract && V.holdsText(A) && V.holdsText(B)) {
    A = textOp(V, TextOp::Length, {A});
    B = textOp(V, TextOp::Length, {B});
    std::swap(A, B);
  }
  auto AllNumbers = [](Val Value) {
    return std::all_of(Value->Choices.begin(), Value->Choices.end(),
                       [](const Choice *C) { return C->is(CK::Number); });
  };
  if (AllNumbers(A) && AllNumbers(B) && A->Choices.size() * B->Choices.size() <= 16) {
    Val Out = V.nothing();
    for (const Choice *L : A->Choices)
      for (const Choice *R : B->Choices) {
        std::optional<int64_t> N = computed(Operation, L->Number, R->Number);
        Out = V.join(Out, N ? V.number(*N) : V.hole(HoleKind::Int, "arithmetic"));
      }
    return Out;
  }
  // One of several lengths: each of them goes with its text.
  if (size_t Pairs = A->Choices.size() * B->Choices.size(); Pairs > 1 && Pairs <= 8)
    return V.mapped(A, [&](const Choice &L) {
      return V.mapped(B, [&](const Choice &R) { return arithmetic(V, Operation, V.only(L), V.only(R)); });
    });
  if (Operation == TextOp::Add && knownNumber(A))
    std::swap(A, B);
  std::optional<int64_t> N = knownNumber(B);
  if (Operation == TextOp::Subtract && N && *N > INT64_MIN) {
    Operation = TextOp::Add;
    N = -*N;
  }
  Val X = nullptr, Y = nullptr;
  int64_t Inner = 0, Other = 0;
  if (Operation == TextOp::Add && N) {
    if (isSum(V, A, X, Inner))
      if (std::optional<int64_t> Sum = computed(TextOp::Add, Inner, *N)) {
        A = X;
        N = Sum;
      }
    if (*N == 0)
      return A;
    B = V.number(*N);
  }
  // (X + a) - (X + b), where X is one value though nobody knows it.
  if (Operation == TextOp::Subtract) {
    if (!isSum(V, A, X, Inner))
      X = A;
    if (!isSum(V, B, Y, Other))
      Y = B;
    if (X == Y && V.derivation(X))
      return V.number(Inner - Other);
  }
  if (V.derivation(A) || V.derivation(B) || A->symbolic() || B->symbolic())
    return V.derived(Operation, "", {A, B}, HoleKind::Int);
  return V.hole(HoleKind::Int, "arithmetic");
}

static Val character(Values &V, const Choice &C) {
  if (C.is(CK::Number) && C.Number >= 0 && C.Number < 128)
    return V.text(std::string(1, char(C.Number)));
  if (C.is(CK::Text)) {
    return V.only(C);
  }
  return V.hole(HoleKind::Char, "character");
}

static Val code(Values &V, const Choice &C) {
  if (C.is(CK::Text) && C.Atoms.size() == 1 &&
      C.Atoms[0].K == Part::Kind::Literal && C.Atoms[0].Bytes.size() == 1)
    return V.number(static_cast<unsigned char>(C.Atoms[0].Bytes[0]));
  if (C.is(CK::Number) || (C.is(CK::Hole) && C.Hole != HoleKind::String)) {
    return V.only(C);
  }
  return V.hole(HoleKind::Int, "character");
}

static Val parsed(Values &V, const Choice &C) {
  if (C.is(CK::Number))
    return V.number(C.Number);
  int64_t N = 0;
  if (C.is(CK::Text) && C.Atoms.size() == 1 && C.Atoms[0].K == Part::Kind::Literal) {
    llvm::StringRef Digits = llvm::StringRef(C.Atoms[0].Bytes).ltrim();
    if (!Digits.consumeInteger(10, N))
      return V.number(N);
  }
  return V.hole(HoleKind::Int, "parsed number");
}

/// Maps each choice; what an input will be waits for the input.
static Val eachChoice(Values &V, TextOp Operation, Val Value,
                      Val (*Each)(Values &, const Choice &)) {
  return V.mapped(Value, [&](const Choice &C) -> Val {
    Val One = V.only(C);
    if (One->symbolic())
      return V.derived(Operation, "", {One}, kindOf(Operation));
    return Each(V, C);
  });
}

//===-------------------------------------------------------------------===//
// Texts
//===-------------------------------------------------------------------===//

size_t leastBytes(const Values &V, const Choice &Text) {
  size_t Least = 0;
  for (const Atom &A : Text.Atoms) {
    HoleKind Kind = A.K == Part::Kind::Symbol ? V.info(A.Symbol).Kind : A.Hole;
    bool Digits = Kind == HoleKind::Int || Kind == HoleKind::Uint || Kind == HoleKind::Float;
    Least += A.K == Part::Kind::Literal ? A.Bytes.size() : Digits;
  }
  return Least;
}

static std::optional<int64_t> emptiness(const Values &V, const Choice &Text) {
  if (Text.Assumed)
    return std::nullopt;
  if (Text.Atoms.empty())
    return 1;
  return leastBytes(V, Text) > 0 ? std::optional<int64_t>(0) : std::nullopt;
}

/// Whether a text has another one in it, or which comes first, as far as is
/// known.
static std::optional<int64_t> comparedWith(TextOp Operation, const Choice &Text, llvm::StringRef Other) {
  std::string Known;
  for (const Atom &A : Text.Atoms) {
    if (A.K != Part::Kind::Literal)
      Known.clear();
    else
      Known += A.Bytes;
    if (Operation == TextOp::Contains && llvm::StringRef(Known).contains(Other))
      return 1;
  }
  bool Whole = std::all_of(Text.Atoms.begin(), Text.Atoms.end(),
                           [](const Atom &A) { return A.K == Part::Kind::Literal; });
  if (Operation == TextOp::Contains)
    return Whole ? std::optional<int64_t>(0) : std::nullopt;
  if (Whole)
    return llvm::StringRef(Known).compare(Other);
  llvm::StringRef Front = Text.Atoms.front().K == Part::Kind::Literal ? llvm::StringRef(Text.Atoms.front().Bytes) : "";
  if (Other.starts_with(Front))
    return std::nullopt;
  return Front.compare(Other);
}

/// What is asked of a text and another one, as far as the known parts say.
static std::optional<int64_t> askedWith(TextOp Operation, const Choice &Text, Val Other) {
  const Choice *Asked = Other->Choices.size() == 1 ? Other->Choices[0] : nullptr;
  bool Known = Asked && Asked->is(CK::Text) && !Asked->Assumed && Asked->Atoms.size() <= 1 &&
               (Asked->Atoms.empty() || Asked->Atoms[0].K == Part::Kind::Literal);
  if (!Known || Text.Assumed || !Text.is(CK::Text))
    return std::nullopt;
  llvm::StringRef Wanted = Asked->Atoms.empty() ? "" : llvm::StringRef(Asked->Atoms[0].Bytes);
  if (Operation == TextOp::Contains || Operation == TextOp::Compared)
    return comparedWith(Operation, Text, Wanted);
  if (Text.Atoms.empty())
    return Wanted.empty();
  bool Front = Operation == TextOp::StartsWith;
  const Atom &A = Front ? Text.Atoms.front() : Text.Atoms.back();
  if (A.K != Part::Kind::Literal)
    return std::nullopt;
  llvm::StringRef Bytes = A.Bytes;
  if (Bytes.size() >= Wanted.size())
    return Front ? Bytes.starts_with(Wanted) : Bytes.ends_with(Wanted);
  bool Fits = Front ? Wanted.starts_with(Bytes) : Wanted.ends_with(Bytes);
  return Fits && Text.Atoms.size() > 1 ? std::nullopt : std::optional<int64_t>(0);
}

/// Known if every alternative of the text gives the same.
static Val measured(Values &V, TextOp Operation, const std::vector<Val> &Operands) {
  std::optional<int64_t> Same;
  bool Known = true;
  for (const Choice *C : Operands[0]->Choices) {
    TextEdit Edit(V, Operands);
    Run R{C->Atoms, C->Assumed};
    std::optional<int64_t> N = Operation == TextOp::Length
                                   ? Edit.length(R)
                               : Operation == TextOp::Empty ? emptiness(V, *C)
                               : Operation == TextOp::StartsWith || Operation == TextOp::EndsWith ||
                                       Operation == TextOp::Contains || Operation == TextOp::Compared
                                   ? askedWith(Operation, *C, Operands[1])
                                   : Edit.found(Operation, R);
    Known = Known && N && (!Same || *Same == *N);
    Same = N;
  }
  if (Known && Same)
    return V.number(*Same);
  return V.derived(Operation, "", Operands, kindOf(Operation));
}

bool isUnset(const Values &V, const Choice &C) {
  if (C.is(CK::Hole))
    return C.Name == UnknownSlot;
  return C.is(CK::Symbol) && !V.info(C.Symbol).Path.empty() &&
         V.info(C.Symbol).Path.back().find(':') == std::string::npos;
}

/// The same of all that a width can be.
static bool isUnset(const Values &V, Val Width) {
  return std::all_of(Width->Choices.begin(), Width->Choices.end(),
                     [&](const Choice *C) { return isUnset(V, *C); });
}

/// The first N bytes of New over the beginning of Old; with the zero behind
/// New it ends there.
static Val copied(Values &V, const std::vector<Val> &Operands) {
  Val New = V.asText(Operands[1]), Count = Operands[2];
  Val X = nullptr;
  int64_t More = 0;
  const SymbolInfo *S = isSum(V, Count, X, More) ? V.derivation(X) : nullptr;
  bool Zero = S && S->Operation == TextOp::Length && S->Operands[0] == New && More > 0;
  Val Length = textOp(V, TextOp::Length, {New});
  if (std::optional<int64_t> L = knownNumber(Length), N = knownNumber(Count); L && N)
    Zero = *N > *L;
  if (Zero)
    return New;
  return V.concat(textOp(V, TextOp::Part, {New, V.number(0), Count}),
                  textOp(V, TextOp::Erase, {Operands[0], V.number(0), Count}));
}

/// Whether a pointer or an optional holds something. A 0 may be either, and what
/// somebody out of sight had may have been taken away.
static std::optional<int64_t> presence(const Choice &C) {
  if (C.is(Choice::Kind::Null))
    return 0;
  bool There = C.is(Choice::Kind::Object) || C.is(Choice::Kind::Function) ||
               C.is(Choice::Kind::Text) || (C.is(Choice::Kind::Number) && C.Number != 0);
  return There && !C.Open && !C.Assumed && !C.Touched ? std::optional<int64_t>(1) : std::nullopt;
}

static Val present(Values &V, const std::vector<Val> &Operands) {
  std::optional<int64_t> Same;
  for (const Choice *C : Operands[0]->Choices) {
    std::optional<int64_t> One = presence(*C);
    if (!One || (Same && *Same != *One))
      return V.derived(TextOp::Set, "", Operands, kindOf(TextOp::Set));
    Same = One;
  }
  return Same ? V.number(*Same) : V.derived(TextOp::Set, "", Operands, kindOf(TextOp::Set));
}

static Val computed(Values &V, TextOp Operation, std::vector<Val> Operands,
                    llvm::StringRef Detail) {
  switch (Operation) {
  case TextOp::Add:
  case TextOp::Subtract:
  case TextOp::Multiply:
    return arithmetic(V, Operation, Operands[0], Operands[1]);
  case TextOp::Character:
    return eachChoice(V, Operation, Operands[0], character);
  case TextOp::Code:
    return eachChoice(V, Operation, Operands[0], code);
  case TextOp::Parsed:
    return eachChoice(V, Operation, Operands[0], parsed);
  case TextOp::Set:
    return present(V, Operands);
  case TextOp::Spec:
    return conversion(V, Detail, Operands[0]);
  case TextOp::Format:
    return formatted(V, Detail, Operands[0], Operands[1]);
  case TextOp::StartsWith:
  case TextOp::EndsWith:
  case TextOp::Contains:
  case TextOp::Compared:
    Operands[1] = V.asText(Operands[1]);
    [[fallthrough]];
  case TextOp::Length:
  case TextOp::Empty:
  case TextOp::Find:
  case TextOp::RFind:
  case TextOp::FindOf:
  case TextOp::RFindOf:
  case TextOp::FindNotOf:
  case TextOp::RFindNotOf:
    Operands[0] = V.asText(Operands[0]);
    return measured(V, Operation, Operands);
  case TextOp::Part:
  case TextOp::Cut:
  case TextOp::Insert:
  case TextOp::Erase:
  case TextOp::Replace:
  case TextOp::At:
  case TextOp::SetAt:
  case TextOp::ReplaceAll:
  case TextOp::ReplaceFirst:
  case TextOp::Lower:
  case TextOp::Upper:
  case TextOp::Trim:
  case TextOp::TrimLeft:
  case TextOp::TrimRight:
  case TextOp::Repeat:
  case TextOp::Resize:
  case TextOp::Pad:
  case TextOp::Before:
  case TextOp::Encoded:
  case TextOp::UrlPart:
  case TextOp::UrlWith:
  case TextOp::UrlResolve:
    break;
  case TextOp::Copied:
    return copied(V, Operands);
  case TextOp::ReplaceRegex:
    return replacedRegex(V, Operands);
  case TextOp::HttpPart:
    return V.mapped(V.asText(Operands[0]),
                    [&](const Choice &C) { return httpPart(V, C, Operands); });
  }
  Operands[0] = V.asText(Operands[0]);
  if (Operation == TextOp::Pad && isUnset(V, Operands[1]))
    return Operands[0];
  if (Operation == TextOp::Before) {
    // The tail of this very text, from a place on.
    Operands[1] = V.asText(Operands[1]);
    const SymbolInfo *S = V.derivation(Operands[1]);
    if (S && S->Operation == TextOp::Part && S->Operands.size() == 2 &&
        S->Operands[0] == Operands[0])
      return textOp(V, TextOp::Part, {Operands[0], V.number(0), S->Operands[1]});
  }
  TextEdit Edit(V, Operands);
  Val Out = V.mapped(Operands[0], [&](const Choice &C) -> Val {
    return Edit.edited(Operation, {C.Atoms, C.Assumed});
  });
  bool Inputs = std::any_of(Operands.begin(), Operands.end(),
                            [](Val Operand) { return Operand->symbolic(); });
  // What holes hide is hidden; what inputs hide will be seen.
  return Edit.lost() && Inputs ? V.derived(Operation, Detail, Operands, kindOf(Operation))
                               : Out;
}

Val textOp(Values &V, TextOp Operation, std::vector<Val> Operands,
           llvm::StringRef Detail) {
  while (!Operands.empty() && !Operands.back())
    Operands.pop_back();
  for (Val Operand : Operands)
    if (Operand->Choices.empty())
      return V.nothing();
  return V.operated(Operation, Detail, Operands,
                    [&] { return computed(V, Operation, Operands, Detail); });
}

} // namespace patlint
