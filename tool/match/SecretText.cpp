//===- SecretText.cpp - Where in a text the secret stands --------------===//
#include "match/SecretText.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

/// The columns of [Begin, Begin+Length) of a token. Only a plain one of one
/// line (quote, bytes, quote) has a byte of source for each byte of value.
static SecretRegion tight(const Piece &P, size_t Begin, size_t Length) {
  const Region &W = P.Where;
  if (W.Line != W.EndLine || W.EndColumn != W.Column + P.tokenLength() + 2)
    return {W, uint32_t(Begin), uint32_t(Begin + Length)};
  Region Out = W;
  Out.Column = W.Column + 1 + unsigned(Begin);
  Out.EndColumn = Out.Column + unsigned(Length);
  return Out;
}

SecretPlace placeOf(const std::vector<Piece> &Pieces, size_t Offset,
                    size_t Length) {
  SecretPlace Out;
  Out.Length = Length;
  for (const Piece &P : Pieces) {
    size_t From = std::max<size_t>(Offset, P.Offset);
    size_t To = std::min<size_t>(Offset + Length, P.Offset + P.Length);
    if (From >= To || !P.Where.known())
      continue;
    size_t Begin = P.Before + From - P.Offset;
    if (Out.Pieces.empty())
      Out.Begin = Begin;
    Out.Pieces.push_back(P.Where);
    Out.Spans.push_back({Begin, Begin + To - From});
    Out.Masked.push_back(tight(P, Begin, To - From));
  }
  return Out;
}

/// Of a text of one line that begins at Where and stands in no quotes.
static SecretPlace placeIn(Region Where, size_t Offset, size_t Length) {
  Where.Column += unsigned(Offset);
  Where.EndLine = Where.Line;
  Where.EndColumn = Where.Column + unsigned(Length);
  return {{Where}, {{0, Length}}, {Where}, 0, Length};
}

SecretPlace placeOf(const BareWord &W, size_t Offset, size_t Length) {
  return placeIn(W.Where, Offset, Length);
}

SecretPlace placeOf(const TextLine &T, size_t Offset, size_t Length) {
  return placeIn(T.Where, Offset, Length);
}

bool isPartOf(const SecretPlace &A, const SecretPlace &B) {
  if (A.Pieces.size() != A.Spans.size() || A.Length >= B.Length)
    return false;
  for (size_t I = 0; I != A.Pieces.size(); ++I) {
    bool Inside = false;
    for (size_t J = 0; J != B.Spans.size() && !Inside; ++J)
      Inside = A.Pieces[I] == B.Pieces[J] &&
               B.Spans[J].first <= A.Spans[I].first &&
               A.Spans[I].second <= B.Spans[J].second;
    if (!Inside)
      return false;
  }
  return true;
}

SecretPlace placeOf(const Comment &C, size_t Offset, size_t Length) {
  SecretPlace Out;
  Out.Length = Length;
  llvm::StringRef Before = llvm::StringRef(C.Text).take_front(Offset);
  Region R = C.Where;
  size_t Lines = Before.count('\n');
  if (Lines) {
    R.Line += unsigned(Lines);
    R.Column = unsigned(Before.size() - Before.rfind('\n'));
  } else {
    R.Column += C.TextOffset + unsigned(Offset);
  }
  R.EndLine = R.Line;
  R.EndColumn = R.Column + unsigned(Length);
  Out.Pieces.push_back(R);
  Out.Masked.push_back(R);
  return Out;
}

/// Stands for a hole in the flat text; in no header and no token.
static constexpr char Unknown = '\x01';

static bool isWord(llvm::StringRef Text) {
  return Text.size() >= 3 && Text.size() <= 12 &&
         std::all_of(Text.begin(), Text.end(),
                     [](char C) { return llvm::isAlpha(C); });
}

/// The value of the header Name in Line, or the line when it is a value only.
/// A line that is another header has none.
static std::optional<llvm::StringRef>
headerValue(llvm::StringRef Line, llvm::StringRef Name, bool Only) {
  size_t Colon = Line.find(':');
  if (Colon != llvm::StringRef::npos &&
      Line.take_front(Colon).trim().equals_insensitive(Name))
    return Line.substr(Colon + 1);
  if (Only)
    return Line;
  return std::nullopt;
}

/// "Bearer abc" is "abc"; a scheme alone is nothing.
static llvm::StringRef withoutScheme(llvm::StringRef Value) {
  auto [Word, Rest] = Value.split(' ');
  Rest = Rest.ltrim();
  for (llvm::StringRef Scheme : {"bearer", "token", "basic", "digest"})
    if (Rest.empty() && Word.equals_insensitive(Scheme))
      return {};
  if (Word.equals_insensitive("digest"))
    return {}; // a computed response, no credential
  return isWord(Word) && !Rest.empty() && !Rest.contains(' ') ? Rest : Value;
}

std::vector<Sent> sentCredentials(const Alternative &A, llvm::StringRef Role,
                                  const Policy &P) {
  std::string Flat;
  std::vector<std::pair<uint32_t, size_t>> From;
  for (uint32_t I = 0; I != A.Parts.size(); ++I) {
    const Part &Each = A.Parts[I];
    bool Literal = Each.K == Part::Kind::Literal;
    size_t Size = Literal ? Each.Text.size() : 1;
    for (size_t O = 0; O != Size; ++O) {
      Flat += Literal ? Each.Text[O] : Unknown;
      From.emplace_back(I, O);
    }
  }
  llvm::StringRef Header;
  if (Role == "authorization")
    Header = Role;
  else if (Role.starts_with("header:"))
    Header = Role.substr(7);
  const bool Only = !llvm::StringRef(Flat).trim().contains('\n');
  std::vector<Sent> Out;
  for (llvm::StringRef Rest = Flat; !Rest.empty();) {
    llvm::StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    std::optional<llvm::StringRef> Value = Line;
    if (!Header.empty())
      Value = headerValue(Line, Header, Only);
    if (!Value)
      continue;
    llvm::StringRef Text = Role == "password" ? *Value : Value->trim();
    if (Role != "password")
      Text = withoutScheme(Text);
    size_t Least = A.closed() ? 1 : 8;
    if (Text.size() < Least || Text.contains(Unknown) || P.isPlaceholder(Text))
      continue;
    auto [Part, Offset] = From[size_t(Text.data() - Flat.data())];
    Out.push_back({Part, Offset, Text.size()});
  }
  return Out;
}

} // namespace patlint
