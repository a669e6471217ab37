//===- Tilings.cpp - Words that a program can put together -------------===//
#include "lexical/Tilings.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// Does what a format replaces end right before At: "%s", "%-5.2lf", "%1",
/// "%1%", "{}"? Percent is the last '%' before At, or npos.
static bool isBehindField(llvm::StringRef Text, size_t At, size_t Percent) {
  if (Text[At - 1] == '}' || Text[At - 1] == '%')
    return true;
  if (Percent == llvm::StringRef::npos)
    return false;
  llvm::StringRef Spec = Text.slice(Percent + 1, At);
  size_t Behind = Spec.find_first_not_of("0123456789-+ #.*'hlqjzt");
  return Behind == llvm::StringRef::npos ||
         (Behind + 1 == Spec.size() && llvm::isAlpha(Spec[Behind]));
}

/// Is the byte at At what a conversion ends with, the d of "%d" or "%ld"? In
/// "%dop_v1_", "100% done", "%1d" and "%1%d" it may be text.
static bool isConversion(llvm::StringRef Text, size_t At, size_t Percent) {
  if (Percent == llvm::StringRef::npos || At >= Text.size() ||
      !llvm::StringRef("diouxXeEfFgGaAcspn").contains(Text[At]) ||
      (At + 1 < Text.size() && llvm::isAlnum(Text[At + 1])))
    return false;
  llvm::StringRef Before = Text.take_front(Percent).rtrim("0123456789");
  return !Before.ends_with("%") &&
         Text.slice(Percent + 1, At).find_first_not_of("hlqjz") == llvm::StringRef::npos;
}

static bool mayEnd(llvm::StringRef Text, size_t At) {
  return At == Text.size() || Text[At] == '%' || Text[At] == '{';
}

Tilings::Reading Tilings::reading(std::string Text) {
  Reading R;
  R.Lower = llvm::StringRef(Text).lower();
  R.Text = std::move(Text);
  size_t Percent = llvm::StringRef::npos;
  for (size_t At = 0; At <= R.Text.size(); ++At) {
    // Where a piece of the text can begin, if something stands in front of it.
    R.Begins.push_back(At == 0 || isBehindField(R.Text, At, Percent));
    R.Inside.push_back(isConversion(R.Text, At, Percent));
    R.Ends.push_back(mayEnd(R.Text, At));
    if (At < R.Text.size() && R.Text[At] == '%')
      Percent = At;
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
  for (uint32_t I = 0; I < W.Text.size(); ++I) {
    unsigned char Byte = static_cast<unsigned char>(W.Text[I]);
    Places[Byte].emplace_back(uint32_t(Words.size()), I);
    if (I == 0)
      Firsts[Byte].push_back(Places[Byte].back());
  }
  Words.push_back(std::move(W));
}

/// Every way in which bytes [I, J) of a word can come from the text: calls
/// Each with the word's index, where they stand, I and J.
template <typename Use> void Tilings::pieces(const Reading &R, Use Each) const {
  const std::string &Text = R.Lower;
  for (size_t B = 0; B < Text.size(); ++B) {
    if (R.Inside[B])
      continue;
    bool Begins = R.Begins[B];
    const auto &Here =
        (Begins ? Places : Firsts)[static_cast<unsigned char>(Text[B])];
    for (auto [Index, I] : Here) {
      const Word &W = Words[Index];
      size_t N = W.Text.size();
      bool Segment = W.K == Kind::Segment;
      // A segment of a path begins and ends as a whole.
      if (Segment && I == 0 && !Begins && Text[B - 1] != '/' &&
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
          Each(Index, B, I, J);
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
    pieces(R, [&](size_t Index, size_t Begin, size_t I, size_t J) {
      Word &W = Words[Index];
      if (J - I < W.Text.size() && fits(R, W, Begin, I, J))
        ++W.Counts[W.at(I, J)];
    });
}

/// Of every way to put the word together that begins with these cuts, the
/// rarest piece tells.
void Tilings::choose(Word &W, std::vector<size_t> &Cuts) {
  size_t N = W.Text.size();
  for (size_t Cut = Cuts.back() + 1; Cut <= N; ++Cut) {
    if (!W.Counts[W.at(Cuts.back(), Cut)] || (Cut < N && !W.maySplit(Cut)))
      continue;
    Cuts.push_back(Cut);
    // Single letters are in every program.
    bool LettersOnly = Cuts.size() == N + 1;
    if (Cut == N && Cuts.size() > 2 && !LettersOnly) {
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

/// Does what stands between two fields of the text, or between a field and
/// where the word breaks off, fit?
bool Tilings::fits(const Reading &R, const Word &W, size_t Begin, size_t I,
                   size_t J) {
  if (!W.Fits)
    return true;
  size_t From = Begin, To = Begin + (J - I);
  while (I == 0 && !R.Begins[From])
    --From;
  while (J == W.Text.size() && !R.Ends[To])
    ++To;
  return W.Fits(llvm::StringRef(R.Text).slice(From, To), Begin - From, I, J);
}

std::string Tilings::wordIn(llvm::StringRef Bytes) const {
  for (const Reading &R : readings(Bytes)) {
    // The first word, in the order in which they were added.
    size_t Found = Words.size();
    pieces(R, [&](size_t Index, size_t Begin, size_t I, size_t J) {
      const Word &W = Words[Index];
      bool Whole = J - I == W.Text.size();
      if (Index < Found &&
          (Whole ? W.K != Kind::Split : bool(W.Tells[W.at(I, J)])) &&
          fits(R, W, Begin, I, J))
        Found = Index;
    });
    if (Found != Words.size())
      return Words[Found].Text;
  }
  return "";
}

} // namespace patlint
