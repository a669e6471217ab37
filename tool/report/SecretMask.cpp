//===- SecretMask.cpp - What no format may show ------------------------===//
#include "report/SecretMask.h"

#include "report/Versions.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace patlint {

static size_t before(unsigned Column) { return Column == 0 ? 0 : Column - 1; }

/// The bytes [Begin, End) of a literal of one line, of whose escapes each
/// stands for one byte. Others leave the region as it is.
static void narrow(Region &S, llvm::StringRef Line, size_t Begin, size_t End) {
  llvm::StringRef Literal = Line.slice(before(S.Column), before(S.EndColumn));
  if (Literal.size() < 2 || !Literal.starts_with("\"") || !Literal.ends_with("\""))
    return;
  size_t Byte = 0, From = 0, To = 0;
  for (size_t I = 1; I + 1 < Literal.size(); ++Byte) {
    size_t Length = 1;
    if (Literal[I] == '\\') {
      if (!llvm::StringRef("rnt\\\"'abfv?").contains(Literal[I + 1]))
        return;
      Length = 2;
    }
    if (Byte == Begin)
      From = I;
    I += Length;
    if (Byte + 1 == End)
      To = I;
  }
  if (!From || !To)
    return;
  S.EndColumn = S.Column + unsigned(To);
  S.Column += unsigned(From);
}

SecretMask::SecretMask(const Report &R, SourceFiles &Files) {
  for (const Finding &F : R.Findings)
    for (const SecretRegion &Secret : F.Secret)
      mark({inVersion(F, Secret), Secret.Begin, Secret.End}, Files,
           /*WithValue=*/true);
}

void SecretMask::markCredentials(const Report &R, SourceFiles &Files) {
  for (const Request &Q : R.Requests)
    for (const AuthEvidence &A : Q.Auth)
      for (const Alternative &Value : A.Credential.Alternatives)
        for (const Part &P : Value.Parts)
          for (const Piece &Bytes : P.Pieces)
            mark({Bytes.Where, Bytes.Before, Bytes.Before + Bytes.Length},
                 Files, /*WithValue=*/false);
}

void SecretMask::mark(const SecretRegion &Secret, SourceFiles &Files,
                      bool WithValue) {
  Region S = Secret;
  if (!S.known())
    return;
  if (Secret.End > Secret.Begin && S.Line == S.EndLine)
    if (std::optional<llvm::StringRef> Line = Files.line(S.File, S.Line))
      narrow(S, *Line, Secret.Begin, Secret.End);
  unsigned Last = std::max(S.Line, S.EndLine);
  for (unsigned N = S.Line; N <= Last; ++N) {
    std::optional<llvm::StringRef> Line = Files.line(S.File, N);
    if (!Line)
      break;
    size_t Begin = N == S.Line ? before(S.Column) : 0;
    // A region without an end hides the rest of its line.
    size_t End = N == S.EndLine ? before(S.EndColumn) : Line->size();
    Begin = std::min(Begin, Line->size());
    End = std::min(End, Line->size());
    if (Begin >= End)
      continue;
    Marked[{S.File, N}].push_back({Begin, End});
    if (WithValue)
      addValue(Line->slice(Begin, End));
  }
}

void SecretMask::addValue(llvm::StringRef Value) {
  Value = Value.trim("\"' \t");
  if (Value.size() < ShortestValue)
    return;
  std::vector<std::string> &Same = Values[Value.take_front(ShortestValue)];
  if (!llvm::is_contained(Same, Value))
    Same.push_back(Value.str());
}

std::vector<ByteRange> SecretMask::valuesIn(llvm::StringRef Text) const {
  std::vector<ByteRange> Found;
  if (Values.empty())
    return Found;
  for (size_t I = 0; I + ShortestValue <= Text.size(); ++I) {
    auto It = Values.find(Text.substr(I, ShortestValue));
    if (It == Values.end())
      continue;
    size_t Longest = 0;
    for (const std::string &Value : It->second)
      if (Text.substr(I).starts_with(Value))
        Longest = std::max(Longest, Value.size());
    if (Longest != 0)
      Found.push_back({I, I + Longest});
  }
  return Found;
}

std::vector<ByteRange> SecretMask::hidden(const std::string &File,
                                          unsigned Number, llvm::StringRef Text,
                                          size_t Offset) const {
  std::vector<ByteRange> Result = valuesIn(Text);
  auto InText = [&](size_t At) {
    return std::min(At > Offset ? At - Offset : 0, Text.size());
  };
  auto It = Marked.find({File, Number});
  if (It != Marked.end())
    for (auto [Begin, End] : It->second)
      if (InText(Begin) < InText(End))
        Result.push_back({InText(Begin), InText(End)});
  llvm::sort(Result);
  return Result;
}

std::string SecretMask::clean(llvm::StringRef Text) const {
  std::string Result;
  size_t Done = 0;
  for (auto [Begin, End] : valuesIn(Text)) {
    if (Begin >= Done)
      Result += Text.slice(Done, Begin).str() + "***";
    Done = std::max(Done, End);
  }
  return Result + Text.substr(Done).str();
}

} // namespace patlint
