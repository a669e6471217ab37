//===- Tilings.cpp - Words that a program can put together -------------===//
#include "lexical/Tilings.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// Does what a format replaces end right before At: "%s", "%-5.2lf", "%1",
/// "%1%", "{}"?
static bool isBehindField(llvm::StringRef Text, size_t At) {
  if (Text[At - 1] == '}' || Text[At - 1] == '%')
    return true;
  size_t Percent = Text.take_front(At).rfind('%');
  if (Percent == llvm::StringRef::npos)
    return false;
  llvm::StringRef Spec = Text.slice(Percent + 1, At);
  size_t Behind = Spec.find_first_not_of("0123456789-+ #.*'hlqjzt");
  return Behind == llvm::StringRef::npos ||
         (Behind + 1 == Spec.size() && llvm::isAlpha(Spec[Behind]));
}

/// Where a piece of the text can begin, if something stands in front of it.
static bool mayBegin(llvm::StringRef Text, size_t At) {
  return At == 0 || isBehindField(Text, At);
}

static bool mayEnd(llvm::StringRef Text, size_t At) {
  return At == Text.size() || Text[At] == '%' || Text[At] == '{';
}

Tilings::Reading Tilings::reading(std::string Text) {
  Reading R;
  R.Lower = llvm::StringRef(Text).lower();
  R.Text = std::move(Text);
  for (size_t At = 0; At <= R.Text.size(); ++At) {
    R.Begins.push_back(mayBegin(R.Text, At));
    R.Ends.push_back(mayEnd(R.Text, At));
  }
  return R;
}

/// As it is; and once more with %XX decoded, if there is any.
std::vector<Tilings::Reading> Tilings::readings(llvm::StringRef Bytes) {
  std::vector<Reading> Out;
  Out.push_back(reading(Bytes.str()));
  std::string Decoded;
  bool Any = false;
  for (size_t I = 0; I < Bytes.size(); ++I) {
    unsigned Code = 0;
    if (Bytes[I] == '%' && I + 2 < Bytes.size() &&
        !Bytes.substr(I + 1, 2).getAsInteger(16, Code)) {
      Decoded += char(Code);
      I += 2;
      Any = true;
    } else {
      Decoded += Bytes[I];
    }
  }
  if (Any)
    Out.push_back(reading(std::move(Decoded)));
  return Out;
}

void Tilings::addWord(llvm::StringRef Text, Kind K, Test Fits) {
  if (Text.empty())
    return;
  Word W;
  W.Text = Text.lower();
  W.K = K;
  W.Fits = std::move(Fits);
  W.Counts.assign(W.Text.size() * W.Text.size(), 0);
  W.Tells.assign(W.Counts.size(), false);
  Words.push_back(std::move(W));
}

/// Every way in which bytes [I, J) of the word can come from the text.
template <typename Use>
void Tilings::pieces(const Reading &R, const Word &W, Use Each) {
  const std::string &Text = R.Lower;
  size_t N = W.Text.size();
  bool Segment = W.K == Kind::Segment;
  for (size_t B = 0; B < Text.size(); ++B) {
    if (!R.Begins[B] && Text[B] != W.Text[0])
      continue;
    for (size_t I = 0; I < (R.Begins[B] ? N : 1); ++I) {
      // A segment of a path begins and ends as a whole.
      if (Segment && I == 0 && !R.Begins[B] && Text[B - 1] != '/' &&
          Text[B - 1] != '=')
        continue;
      for (size_t J = I; J < N && B + (J - I) < Text.size() &&
                         Text[B + (J - I)] == W.Text[J];) {
        size_t End = B + (++J - I);
        bool Ends = R.Ends[End];
        if (J == N)
          Ends =
              Ends || !Segment || llvm::StringRef("/?#&").contains(Text[End]);
        if (Ends)
          Each(I, J);
      }
    }
  }
}

/// Not inside of "%7C".
bool Tilings::Word::maySplit(size_t At) const {
  size_t Percent = Text.rfind('%', At);
  return At > 0 &&
         (Percent == std::string::npos || Percent + 3 <= At || Percent == At);
}

void Tilings::addLiteral(llvm::StringRef Bytes) {
  for (const Reading &R : readings(Bytes))
    for (Word &W : Words)
      pieces(R, W, [&](size_t I, size_t J) { ++W.Counts[W.at(I, J)]; });
}

/// Of every way to put the word together that begins with these cuts, the
/// rarest piece tells.
void Tilings::choose(Word &W, std::vector<size_t> &Cuts) {
  size_t N = W.Text.size();
  for (size_t Cut = Cuts.back() + 1; Cut <= N; ++Cut) {
    if (!W.Counts[W.at(Cuts.back(), Cut)] || (Cut < N && !W.maySplit(Cut)))
      continue;
    Cuts.push_back(Cut);
    if (Cut == N && Cuts.size() > 2) {
      size_t Rarest = 0;
      for (size_t I = 0; I + 1 < Cuts.size(); ++I) {
        size_t At = W.at(Cuts[I], Cuts[I + 1]);
        if (I == 0 || W.Counts[At] < W.Counts[Rarest])
          Rarest = At;
      }
      W.Tells[Rarest] = true;
    } else if (Cut < N && Cuts.size() <= MaxPieces) {
      choose(W, Cuts);
    }
    Cuts.pop_back();
  }
}

void Tilings::finish() {
  for (Word &W : Words) {
    std::vector<size_t> Cuts = {0};
    choose(W, Cuts);
  }
}

/// Does what stands between two fields of the text fit?
bool Tilings::isWhole(const Reading &R, const Word &W) {
  if (W.K == Kind::Split || !W.Fits)
    return W.K != Kind::Split;
  for (size_t At = R.Lower.find(W.Text); At != std::string::npos;
       At = R.Lower.find(W.Text, At + 1)) {
    size_t Begin = At, End = At + W.Text.size();
    while (!R.Begins[Begin])
      --Begin;
    while (!R.Ends[End])
      ++End;
    if (W.Fits(llvm::StringRef(R.Text).slice(Begin, End), At - Begin))
      return true;
  }
  return false;
}

std::string Tilings::wordIn(llvm::StringRef Bytes) const {
  for (const Reading &R : readings(Bytes))
    for (const Word &W : Words) {
      bool Found = false;
      size_t N = W.Text.size();
      pieces(R, W, [&](size_t I, size_t J) {
        if (!Found)
          Found = J - I == N ? isWhole(R, W) : bool(W.Tells[W.at(I, J)]);
      });
      if (Found)
        return W.Text;
    }
  return "";
}

} // namespace patlint
