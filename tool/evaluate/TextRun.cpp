//===- TextRun.cpp - Cutting one possible text in two -------------------===//
#include "evaluate/TextRun.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

static bool isLiteral(const Atom &A) { return A.K == Part::Kind::Literal; }

static bool isUnreserved(unsigned char B) {
  return llvm::isAlnum(char(B)) || llvm::StringRef("-._~%+*!'()").contains(char(B));
}

static bool isWide(const Atom &A) {
  return A.K == Part::Kind::Symbol || A.Hole == HoleKind::String ||
         A.Hole == HoleKind::Object || A.Hole == HoleKind::Char;
}

bool mayHold(const Atom &A, unsigned char Byte) {
  if (isLiteral(A))
    return A.Bytes.find(char(Byte)) != std::string::npos;
  if (isWide(A))
    return true;
  char B = char(Byte);
  switch (A.Hole) {
  case HoleKind::Int:
  case HoleKind::Enum:
    return llvm::isDigit(B) || B == '-';
  case HoleKind::Uint:
    return llvm::isDigit(B);
  case HoleKind::Float:
    return llvm::isDigit(B) || llvm::StringRef("+-.eEinfaINFAxXpPtT").contains(B);
  case HoleKind::Bool:
    return llvm::StringRef("01truefalse").contains(B);
  case HoleKind::Pointer:
    return llvm::isAlnum(B) || B == '(' || B == ')';
  case HoleKind::UrlEncoded:
    return isUnreserved(Byte);
  case HoleKind::String:
  case HoleKind::Object:
  case HoleKind::Char:
    return true;
  }
  return true;
}

bool mayBeEmpty(const Atom &A) {
  return A.K == Part::Kind::Symbol ||
         (A.K == Part::Kind::Hole &&
          (A.Hole == HoleKind::String || A.Hole == HoleKind::Object ||
           A.Hole == HoleKind::UrlEncoded));
}

bool Run::closed() const {
  return std::all_of(Atoms.begin(), Atoms.end(), isLiteral);
}

std::optional<std::string> Run::bytes() const {
  std::string Out;
  for (const Atom &A : Atoms) {
    if (!isLiteral(A))
      return std::nullopt;
    Out += A.Bytes;
  }
  return Out;
}

std::optional<size_t> Run::length() const {
  size_t N = 0;
  for (const Atom &A : Atoms) {
    if (isLiteral(A))
      N += A.Bytes.size();
    else if (A.K == Part::Kind::Hole && A.Hole == HoleKind::Char)
      ++N;
    else
      return std::nullopt;
  }
  return N;
}

void Run::append(const Run &R) {
  Atoms.insert(Atoms.end(), R.Atoms.begin(), R.Atoms.end());
  Assumed |= R.Assumed;
}

Atom remains(const std::vector<Atom> &Atoms) {
  if (Atoms.size() == 1 && Atoms[0].K == Part::Kind::Hole &&
      (Atoms[0].Hole == HoleKind::String || Atoms[0].Hole == HoleKind::UrlEncoded))
    return Atoms[0];
  Atom Out;
  Out.K = Part::Kind::Hole;
  Out.Bytes = PartWhy;
  for (const Atom &A : Atoms)
    if (A.K == Part::Kind::Hole && llvm::StringRef(A.Bytes).starts_with(IncomingHole))
      Out.Bytes = A.Bytes;
  bool Plain = std::all_of(Atoms.begin(), Atoms.end(), [](const Atom &A) {
    return isLiteral(A) ? std::all_of(A.Bytes.begin(), A.Bytes.end(),
                                      [](char B) { return isUnreserved(static_cast<unsigned char>(B)); })
                        : !isWide(A);
  });
  Out.Hole = Plain && !Atoms.empty() ? HoleKind::UrlEncoded : HoleKind::String;
  return Out;
}

size_t Matcher::first(llvm::StringRef In) const {
  switch (K) {
  case Kind::Text:
    return In.find(Bytes);
  case Kind::Any:
    return In.find_first_of(Bytes);
  case Kind::None:
    return In.find_first_not_of(Bytes);
  }
  return llvm::StringRef::npos;
}

size_t Matcher::last(llvm::StringRef In) const {
  switch (K) {
  case Kind::Text:
    return In.rfind(Bytes);
  case Kind::Any:
    return In.find_last_of(Bytes);
  case Kind::None:
    return In.find_last_not_of(Bytes);
  }
  return llvm::StringRef::npos;
}

size_t Matcher::reachesBack(llvm::StringRef Literal) const {
  if (K != Kind::Text)
    return 0;
  for (size_t N = std::min(Bytes.size(), Literal.size() + 1); N-- > 1;)
    if (Literal.ends_with(llvm::StringRef(Bytes).take_front(N)))
      return N;
  if (Literal.size() + 2 <= Bytes.size() &&
      llvm::StringRef(Bytes).drop_front().drop_back().contains(Literal))
    return Literal.size();
  return 0;
}

size_t Matcher::reachesOn(llvm::StringRef Literal) const {
  if (K != Kind::Text)
    return 0;
  for (size_t N = std::min(Bytes.size(), Literal.size() + 1); N-- > 1;)
    if (Literal.starts_with(llvm::StringRef(Bytes).take_back(N)))
      return N;
  // All of the literal in the middle of an occurrence.
  if (Literal.size() + 2 <= Bytes.size() &&
      llvm::StringRef(Bytes).drop_front().drop_back().contains(Literal))
    return Literal.size();
  return 0;
}

bool Matcher::mayTouch(const std::vector<Atom> &Atoms, size_t Hole) const {
  const Atom &A = Atoms[Hole];
  if (K == Kind::None) {
    for (unsigned B = 0; B < 256; ++B)
      if (mayHold(A, static_cast<unsigned char>(B)) &&
          Bytes.find(char(B)) == std::string::npos)
        return true;
    return false;
  }
  if (K == Kind::Any)
    return std::any_of(Bytes.begin(), Bytes.end(), [&](char B) {
      return mayHold(A, static_cast<unsigned char>(B));
    });
  // The bytes [From, To) of an occurrence stand in the hole, and what is in
  // front of them and behind in its neighbours.
  llvm::StringRef Wanted = Bytes;
  auto LeftFits = [&](llvm::StringRef Left) {
    if (Left.empty())
      return true;
    if (Hole == 0)
      return false;
    llvm::StringRef Near = Atoms[Hole - 1].Bytes;
    return !isLiteral(Atoms[Hole - 1]) || Near.ends_with(Left) ||
           (Hole > 1 && Left.ends_with(Near));
  };
  auto RightFits = [&](llvm::StringRef Right) {
    if (Right.empty())
      return true;
    if (Hole + 1 == Atoms.size())
      return false;
    llvm::StringRef Near = Atoms[Hole + 1].Bytes;
    return !isLiteral(Atoms[Hole + 1]) || Near.starts_with(Right) ||
           (Hole + 2 < Atoms.size() && Right.starts_with(Near));
  };
  for (size_t From = 0; From < Wanted.size(); ++From) {
    if (!LeftFits(Wanted.take_front(From)))
      continue;
    size_t To = From;
    do {
      bool Inside = To > From || (From > 0 && mayBeEmpty(A));
      if (Inside && RightFits(Wanted.drop_front(To)))
        return true;
    } while (To < Wanted.size() && mayHold(A, static_cast<unsigned char>(Wanted[To++])));
  }
  return false;
}

static std::vector<Atom> part(const std::vector<Atom> &Atoms, size_t From,
                              size_t To) {
  return {Atoms.begin() + long(From), Atoms.begin() + long(To)};
}

/// The run cut inside of the literal I.
static Split cutLiteral(const Run &R, size_t I, size_t Offset) {
  Split S;
  S.Head = {part(R.Atoms, 0, I), R.Assumed};
  S.Tail = {{}, R.Assumed};
  if (Offset > 0)
    S.Head.Atoms.push_back(Values::slice(R.Atoms[I], 0, Offset));
  if (Offset < R.Atoms[I].Bytes.size())
    S.Tail.Atoms.push_back(Values::slice(R.Atoms[I], Offset, R.Atoms[I].Bytes.size()));
  std::vector<Atom> Rest = part(R.Atoms, I + 1, R.Atoms.size());
  S.Tail.Atoms.insert(S.Tail.Atoms.end(), Rest.begin(), Rest.end());
  return S;
}

/// The run cut between two atoms.
static Split cutBetween(const Run &R, size_t I) {
  Split S;
  S.Head = {part(R.Atoms, 0, I), R.Assumed};
  S.Tail = {part(R.Atoms, I, R.Atoms.size()), R.Assumed};
  return S;
}

static Split nowhere(const Run &R) {
  Split S;
  S.Head = R;
  S.Tail.Assumed = R.Assumed;
  S.Nowhere = true;
  return S;
}

Split splitAnywhere(const Run &R) {
  Split S;
  S.Vague = true;
  S.Head = {{remains(R.Atoms)}, R.Assumed};
  S.Tail = S.Head;
  return S;
}

std::vector<Split> splitAt(const Run &R, size_t N) {
  if (N >= BehindAll)
    return {nowhere(R)};
  for (size_t I = 0; I < R.Atoms.size(); ++I) {
    const Atom &A = R.Atoms[I];
    if (N == 0)
      return {cutBetween(R, I)};
    if (isLiteral(A)) {
      if (N < A.Bytes.size())
        return {cutLiteral(R, I, N)};
      N -= A.Bytes.size();
    } else if (A.K == Part::Kind::Hole && A.Hole == HoleKind::Char) {
      --N;
    } else {
      Split S = splitAnywhere({part(R.Atoms, I, R.Atoms.size()), R.Assumed});
      std::vector<Atom> Head = part(R.Atoms, 0, I);
      S.Head.Atoms.insert(S.Head.Atoms.begin(), Head.begin(), Head.end());
      return {S};
    }
  }
  return {N == 0 ? cutBetween(R, R.Atoms.size()) : nowhere(R)};
}

std::vector<Split> splitFromEnd(const Run &R, size_t N) {
  for (size_t I = R.Atoms.size(); I-- > 0;) {
    const Atom &A = R.Atoms[I];
    if (N == 0)
      return {cutBetween(R, I + 1)};
    if (isLiteral(A)) {
      if (N < A.Bytes.size())
        return {cutLiteral(R, I, A.Bytes.size() - N)};
      N -= A.Bytes.size();
    } else if (A.K == Part::Kind::Hole && A.Hole == HoleKind::Char) {
      --N;
    } else {
      Split S = splitAnywhere({part(R.Atoms, 0, I + 1), R.Assumed});
      std::vector<Atom> Tail = part(R.Atoms, I + 1, R.Atoms.size());
      S.Tail.Atoms.insert(S.Tail.Atoms.end(), Tail.begin(), Tail.end());
      return {S};
    }
  }
  return {N == 0 ? cutBetween(R, 0) : nowhere(R)};
}

/// An occurrence that has a byte in the hole I, or goes over it.
static Split cutInHole(const Run &R, size_t I, const Matcher &M) {
  Split S;
  S.Vague = true;
  Atom Hole = remains({R.Atoms[I]});
  S.Head = {part(R.Atoms, 0, I), R.Assumed};
  S.Tail = {part(R.Atoms, I + 1, R.Atoms.size()), R.Assumed};
  auto &Before = S.Head.Atoms, &After = S.Tail.Atoms;
  // What the occurrence can take of the neighbours goes into the hole; if it
  // can take all of one, it can go on behind it.
  bool Left = !Before.empty() && !isLiteral(Before.back());
  bool Right = !After.empty() && !isLiteral(After.front());
  if (!Before.empty() && isLiteral(Before.back()))
    if (size_t N = M.reachesBack(Before.back().Bytes)) {
      size_t Size = Before.back().Bytes.size();
      Hole = remains({Hole, Before.back()});
      Before.back() = Values::slice(Before.back(), 0, Size - N);
      Left = N == Size && Before.size() > 1;
    }
  if (!After.empty() && isLiteral(After.front()))
    if (size_t N = M.reachesOn(After.front().Bytes)) {
      Hole = remains({Hole, After.front()});
      Right = N == After.front().Bytes.size() && After.size() > 1;
      After.front() = Values::slice(After.front(), N, After.front().Bytes.size());
    }
  if (M.size() > 1 && (Left || Right)) {
    Hole = remains(R.Atoms);
    if (Left)
      Before.clear();
    if (Right)
      After.clear();
  }
  Before.push_back(Hole);
  After.insert(After.begin(), Hole);
  return S;
}

std::vector<Split> splitAtFirst(const Run &R, const Matcher &M) {
  std::vector<Split> Out;
  if (M.size() == 0)
    return {cutBetween(R, 0)};
  for (size_t I = 0; I < R.Atoms.size(); ++I) {
    if (isLiteral(R.Atoms[I])) {
      size_t At = M.first(R.Atoms[I].Bytes);
      if (At == llvm::StringRef::npos)
        continue;
      Out.push_back(cutLiteral(R, I, At));
      return Out;
    }
    if (M.mayTouch(R.Atoms, I))
      Out.push_back(cutInHole(R, I, M));
  }
  Out.push_back(nowhere(R));
  return Out;
}

std::vector<Split> splitAtLast(const Run &R, const Matcher &M) {
  std::vector<Split> Out;
  if (M.size() == 0)
    return {cutBetween(R, R.Atoms.size())};
  for (size_t I = R.Atoms.size(); I-- > 0;) {
    if (isLiteral(R.Atoms[I])) {
      size_t At = M.last(R.Atoms[I].Bytes);
      if (At == llvm::StringRef::npos)
        continue;
      Out.push_back(cutLiteral(R, I, At));
      return Out;
    }
    if (M.mayTouch(R.Atoms, I))
      Out.push_back(cutInHole(R, I, M));
  }
  Out.push_back(nowhere(R));
  return Out;
}

std::vector<Split> moved(const Split &S, int64_t By, size_t Size) {
  if (By == 0)
    return {S};
  Run Whole = S.Head;
  Whole.append(S.Tail);
  if (S.Vague)
    return {By > 0 && uint64_t(By) <= Size ? S : splitAnywhere(Whole)};
  std::vector<Split> Out;
  if (By > 0) {
    for (Split Inner : splitAt(S.Tail, size_t(By))) {
      Run Head = S.Head;
      Head.append(Inner.Head);
      Inner.Head = std::move(Head);
      Out.push_back(std::move(Inner));
    }
    return Out;
  }
  for (Split Inner : splitFromEnd(S.Head, size_t(-By))) {
    if (Inner.Nowhere)
      Inner.Head = Whole;
    else
      Inner.Tail.append(S.Tail);
    Out.push_back(std::move(Inner));
  }
  return Out;
}

} // namespace patlint
