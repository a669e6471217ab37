//===- Redactor.cpp - No secret in what is reported --------------------===//
#include "match/Redactor.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

static constexpr const char *Mask = "***";

static std::string urlEncoded(llvm::StringRef Text) {
  std::string Out;
  for (char C : Text) {
    if (llvm::isAlnum(C) || llvm::StringRef("-._~").contains(C)) {
      Out += C;
      continue;
    }
    auto Byte = static_cast<unsigned char>(C);
    Out += '%';
    Out += llvm::hexdigit(Byte >> 4);
    Out += llvm::hexdigit(Byte & 15);
  }
  return Out;
}

static constexpr size_t ShortStart = 4, LongStart = 8;

void Redactor::add(llvm::StringRef Secret) {
  if (Secret.size() < ShortStart)
    return;
  note(Secret);
  note(urlEncoded(Secret));
}

void Redactor::note(llvm::StringRef Secret) {
  auto [It, New] = Secrets.insert(Secret.str());
  if (!New)
    return;
  size_t Start = Secret.size() < LongStart ? ShortStart : LongStart;
  ByStart[Secret.take_front(Start)].push_back(*It);
}

Redactor::Found Redactor::in(llvm::StringRef Text, size_t AtLeast) const {
  Found Result;
  for (size_t I = 0; I + ShortStart <= Text.size(); ++I)
    for (size_t Start : {ShortStart, LongStart}) {
      llvm::StringRef Rest = Text.substr(I);
      auto It = Rest.size() < Start ? ByStart.end()
                                    : ByStart.find(Rest.take_front(Start));
      if (It == ByStart.end())
        continue;
      for (llvm::StringRef Secret : It->second)
        if (Secret.size() >= AtLeast && Rest.starts_with(Secret))
          Result.insert(Secret);
    }
  return Result;
}

std::string Redactor::redacted(llvm::StringRef Text, size_t AtLeast) const {
  std::string Out = Text.str();
  for (llvm::StringRef Secret : in(Text, AtLeast)) // longest first
    for (size_t At = Out.find(Secret); At != std::string::npos;
         At = Out.find(Secret, At + 3))
      Out.replace(At, Secret.size(), Mask);
  std::vector<ShapeMatch> Shapes = P.credentialsIn(Out);
  for (auto It = Shapes.rbegin(); It != Shapes.rend(); ++It)
    Out.replace(It->Offset, It->Length, Mask);
  return Out;
}

void Redactor::redact(Finding &F) const {
  // Messages quote URLs that are redacted already; a password such as "test"
  // must not blot out the words around them. Help is the pack's own text.
  F.Message = redacted(F.Message, 8);
  for (std::string *Text : {&F.Url, &F.Method, &F.Auth})
    *Text = redacted(*Text);
  for (Related &R : F.RelatedPlaces)
    R.What = redacted(R.What);
  for (FlowStep &S : F.Flow)
    S.What = redacted(S.What);
}

} // namespace patlint
