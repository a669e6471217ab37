//===- MissingIncludes.cpp - What a missing header would have included ----===//
#include "lower/MissingIncludes.h"
#include "lower/Words.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

#include <map>
#include <set>

using namespace clang;
using llvm::StringRef;

namespace patlint::lowering {

namespace {
/// What nobody declares: the namespace that it is looked for in, and its name.
using Name = std::pair<std::string, std::string>;

/// `curl_easy_init`, `QNetworkRequest`, `CURLOPT_URL`: not any word.
bool isDistinct(StringRef Word) {
  return Word.size() >= 4 && (Word.drop_front().drop_back().contains('_') || llvm::count_if(Word, llvm::isUpper) >= 2);
}

bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

class Reader {
public:
  Reader(ASTContext &Context, Preprocessor &P) : Context(Context), P(P) {}

  std::set<Name> undeclared(const std::vector<Word> &W);

private:
  void chain(const std::vector<StringRef> &Parts);
  const DeclContext *inside(const DeclContext *In, StringRef Part, bool &Found) const;

  ASTContext &Context;
  Preprocessor &P;
  std::set<std::string> Used; ///< `using namespace`
  std::set<Name> Result;
};
} // namespace

/// The namespace Part of In. Found: whether anything of that name is declared there.
const DeclContext *Reader::inside(const DeclContext *In, StringRef Part, bool &Found) const {
  Found = false;
  const DeclContext *Inner = nullptr;
  for (const NamedDecl *D : In->lookup(&Context.Idents.get(Part))) {
    if (D->isImplicit())
      continue;
    Found = true;
    if (const auto *Space = dyn_cast<NamespaceDecl>(D))
      Inner = Space->getFirstDecl();
  }
  return Inner;
}

void Reader::chain(const std::vector<StringRef> &Parts) {
  if (P.getIdentifierTable().get(Parts.front()).hadMacroDefinition())
    return;
  bool Found = false;
  const DeclContext *In = inside(Context.getTranslationUnitDecl(), Parts.front(), Found);
  if (Parts.size() == 1) {
    if (!Found && !Context.Idents.get(Parts.front()).getBuiltinID())
      Result.insert({"", Parts.front().str()});
    return;
  }
  for (size_t I = 1; I < Parts.size(); ++I) {
    if (Found && !In)
      return; // a class, say
    In = In ? inside(In, Parts[I], Found) : nullptr;
    if (!Found)
      Result.insert({Parts.front().str(), Parts[I].str()});
  }
}

std::set<Name> Reader::undeclared(const std::vector<Word> &W) {
  for (size_t I = 0; I < W.size(); ++I) {
    if (W[I].Kind != tok::identifier)
      continue;
    size_t Start = I;
    std::vector<StringRef> Parts{W[I].Text};
    for (; I + 2 < W.size() && W[I + 1].Kind == tok::coloncolon && W[I + 2].Kind == tok::identifier; I += 2)
      Parts.push_back(W[I + 2].Text);
    tok::TokenKind Before = Start ? W[Start - 1].Kind : tok::eof;
    if (Before == tok::period || Before == tok::arrow)
      continue;
    if (Before == tok::kw_namespace && Start > 1 && W[Start - 2].Kind == tok::kw_using)
      Used.insert(Parts.front().str());
    chain(Parts);
  }
  // `using namespace std;`, and `cout`.
  std::set<Name> More;
  for (const Name &Each : Result)
    if (Each.first.empty())
      for (const std::string &Space : Used)
        More.insert({Space, Each.second});
  Result.insert(More.begin(), More.end());
  return Result;
}

/// Which of the names a header declares, outside of classes.
static std::set<Name> declaredBy(const ShadowHeader &Header, const std::map<StringRef, std::vector<const Name *>> &Names) {
  std::set<Name> Out;
  StringRef Text = Header.Contents, Space = outerNamespace(Text), Before;
  enum class Body { Open, Enum, Closed };
  std::vector<Body> Bodies;
  Body Next = Body::Open; // of what is being declared
  bool Line = false;      // of the preprocessor
  unsigned Round = 0, Closed = 0;
  for (size_t I = 0; I < Text.size();) {
    if (Text.substr(I).starts_with("//")) {
      I = std::min(Text.find('\n', I), Text.size());
      continue;
    }
    if (!isWord(Text[I])) {
      char C = Text[I++];
      Line = C == '#' || (Line && !(C == '\n' && (I < 2 || Text[I - 2] != '\\')));
      if (Line)
        continue;
      if (C == '(')
        Round++;
      else if (C == ')')
        Round -= Round > 0;
      else if (C == '{') {
        Bodies.push_back(Next);
        Closed += Next == Body::Closed;
      } else if (C == '}' && !Bodies.empty()) {
        Closed -= Bodies.back() == Body::Closed;
        Bodies.pop_back();
      }
      if (C == '{' || C == '}' || C == ';')
        Next = Body::Open;
      if (StringRef(";{}(),").contains(C))
        Before = "";
      // The body of a function.
      if (C == ')' && !Round)
        Next = Body::Closed;
      continue;
    }
    StringRef Word = Text.substr(I).take_while(isWord);
    I += Word.size();
    StringRef Behind = Text.substr(I).ltrim();
    bool Type = Before == "class" || Before == "struct" || Before == "enum" || Before == "union";
    if (auto Wanted = Names.find(Word); Wanted != Names.end()) {
      bool Here = !Closed && !Round && !Line;
      bool Enumerator = Here && !Bodies.empty() && Bodies.back() == Body::Enum;
      bool Declares = (Line && Before == "define") || (Here && Type && !Behind.starts_with(";")) ||
                      (Here && Before == "using") || Enumerator ||
                      (Here && !Before.empty() && !Type && (Behind.starts_with("(") || Behind.starts_with(";")));
      if (Declares)
        for (const Name *Each : Wanted->second)
          if (Each->first.empty() ? isDistinct(Word) : Each->first == Space)
            Out.insert(*Each);
    }
    if (!Line && !Round) {
      if (Word == "enum")
        Next = Body::Enum;
      else if ((Word == "class" || Word == "struct" || Word == "union") && Next != Body::Enum)
        Next = Body::Closed;
    }
    Before = Word;
  }
  return Out;
}

std::vector<std::string> missingIncludes(ASTContext &Context, Preprocessor &P, const LeftOut &Off,
                                         const std::vector<ShadowHeader> &Shadows) {
  constexpr size_t MaxIncludes = 24;
  std::set<Name> Wanted = Reader(Context, P).undeclared(words(P, Context.getSourceManager().getMainFileID(), Off));
  std::map<StringRef, std::vector<const Name *>> Names;
  for (const Name &Each : Wanted)
    Names[Each.second].push_back(&Each);
  std::vector<std::pair<const ShadowHeader *, std::set<Name>>> Candidates;
  std::set<Name> Common; // `uint8_t`, which many libraries declare as well
  using Of = ShadowHeader::Of;
  auto Add = [&](Of Library) {
    for (const ShadowHeader &H : Shadows) {
      if (H.Library != Library || StringRef(H.Name).starts_with("__") || StringRef(H.Name).starts_with("bits/"))
        continue;
      std::set<Name> Found = declaredBy(H, Names);
      // `using ::uint8_t;` of <cstdint>
      StringRef Text = H.Contents;
      constexpr StringRef Using = "using ::";
      for (size_t At = Text.find(Using); Library == Of::Language && At != StringRef::npos; At = Text.find(Using, At)) {
        At += Using.size();
        StringRef Word = Text.substr(At).take_while(isWord);
        if (auto Here = Names.find(Word); Here != Names.end() && isDistinct(Word))
          llvm::copy_if(llvm::make_pointee_range(Here->second), std::inserter(Found, Found.end()),
                        [](const Name &Each) { return Each.first.empty(); });
      }
      if (Library == Of::Client)
        for (const Name &Each : Common)
          Found.erase(Each);
      else
        llvm::copy_if(Found, std::inserter(Common, Common.end()), [](const Name &Each) { return Each.first.empty(); });
      if (!Found.empty())
        Candidates.push_back({&H, std::move(Found)});
    }
  };
  for (Of Library : {Of::System, Of::Language, Of::Client})
    Add(Library);
  std::vector<std::string> Out;
  while (!Wanted.empty() && Out.size() < MaxIncludes) {
    // The one with most of what is left; among equals the one that is named like it.
    auto Rank = [&](const auto &Each) {
      size_t Left = llvm::count_if(Each.second, [&](const Name &N) { return Wanted.count(N); });
      StringRef Stem = StringRef(Each.first->Name).rsplit('/').second;
      Stem = (Stem.empty() ? StringRef(Each.first->Name) : Stem).split('.').first;
      bool Named = Left && llvm::any_of(Each.second, [&](const Name &N) { return N.second == Stem; });
      return std::tuple(Left, Named, -ptrdiff_t(Each.first->Name.size()));
    };
    auto Best = std::max_element(Candidates.begin(), Candidates.end(),
                                 [&](const auto &A, const auto &B) { return Rank(A) < Rank(B); });
    if (Best == Candidates.end() || !std::get<0>(Rank(*Best)))
      break;
    Out.push_back(Best->first->Name);
    for (const Name &Each : Best->second)
      Wanted.erase(Each);
  }
  return Out;
}

} // namespace patlint::lowering
