//===- UnknownMacros.cpp - Macros whose definition is not there ----------===//
#include "lower/UnknownMacros.h"
#include "lower/MacroUse.h"
#include "lower/Words.h"

using namespace clang;

namespace patlint::lowering {

namespace {
enum class Scope { File, Class, Body };

/// `wxBEGIN_TABLE`, `API`, `Net_API`, `__init`: names people give to macros.
bool looksLikeMacro(llvm::StringRef Name) {
  if (Name.starts_with("__"))
    return true;
  llvm::StringRef Last = Name.substr(Name.rfind('_') + 1);
  if (Last.size() < Name.size() && Last.size() >= 3 &&
      llvm::all_of(Last, llvm::isUpper))
    return true;
  size_t Prefix = 0;
  while (Prefix < Name.size() && Prefix < 3 && llvm::isLower(Name[Prefix]))
    ++Prefix;
  llvm::StringRef Rest = Name.drop_front(Prefix);
  return Rest.size() >= 3 && llvm::none_of(Rest, llvm::isLower) &&
         llvm::count_if(Rest, llvm::isUpper) >= 2;
}

bool isTypeKeyword(tok::TokenKind K) {
  static const std::set<tok::TokenKind> All = {
      tok::kw_void,   tok::kw_char,     tok::kw_wchar_t,  tok::kw_char8_t, tok::kw_char16_t,
      tok::kw_char32_t, tok::kw_bool,   tok::kw__Bool,    tok::kw_short,   tok::kw_int,
      tok::kw_long,   tok::kw_float,    tok::kw_double,   tok::kw_signed,  tok::kw_unsigned,
      tok::kw_auto,   tok::kw_struct,   tok::kw_union,    tok::kw_enum,    tok::kw_class,
      tok::kw_typename, tok::kw_decltype};
  return All.count(K);
}

/// Keywords that may stand before the type of a declaration.
bool isSpecifier(tok::TokenKind K) {
  static const std::set<tok::TokenKind> All = {
      tok::kw_static,    tok::kw_inline,    tok::kw_extern,       tok::kw_virtual,
      tok::kw_explicit,  tok::kw_friend,    tok::kw_constexpr,    tok::kw_consteval,
      tok::kw_thread_local, tok::kw_mutable, tok::kw_typedef,     tok::kw_register};
  return All.count(K);
}

bool isClassKey(tok::TokenKind K) {
  return K == tok::kw_class || K == tok::kw_struct || K == tok::kw_union;
}

bool isAccess(tok::TokenKind K) {
  return K == tok::kw_public || K == tok::kw_private || K == tok::kw_protected;
}

/// Reads one file and finds the uses.
class Reader {
public:
  Reader(Preprocessor &P, std::map<std::string, std::vector<Use>> &Uses)
      : P(P), Uses(Uses) {}

  void read(FileID File, const LeftOut &Off) {
    W = words(P, File, Off, [&](const std::vector<Word> &Line) { definedTexts(Line); });
    texts();
    scope(0, W.size(), Scope::File);
  }

private:
  void scope(size_t I, size_t End, Scope In);
  size_t declaration(size_t I, size_t End, Scope In);
  void statements(size_t I, size_t End);
  void texts();
  void definedTexts(const std::vector<Word> &Line);
  bool macroAtStart(size_t &I, size_t End, Scope In);
  void classHead(size_t Key, size_t End);
  void functionHead(size_t Begin, size_t Open, size_t End);
  size_t endOfHead(size_t I, size_t End) const;

  bool is(size_t I, tok::TokenKind K) const {
    return I < W.size() && W[I].Kind == K;
  }
  bool isName(size_t I) const { return is(I, tok::identifier); }
  /// Whether the name at I can be a macro that nobody defined.
  bool isCandidate(size_t I) const {
    return isName(I) && looksLikeMacro(W[I].Text) && !isDefined(I);
  }
  bool isDefined(size_t I) const {
    return P.getIdentifierTable().get(W[I].Text).hadMacroDefinition();
  }
  /// Behind the brackets that open at I, or I + 1.
  size_t behind(size_t I) const {
    return I < W.size() && W[I].Match ? W[I].Match + 1 : I + 1;
  }
  size_t behindAngles(size_t I, size_t End) const;
  bool declares(size_t I, size_t End) const;
  bool isLoopVariable(size_t I, size_t End) const;
  void note(size_t I, Stands As);

  Preprocessor &P;
  std::map<std::string, std::vector<Use>> &Uses;
  std::vector<Word> W;
};
} // namespace

/// The same in `#define ADDRESS "https://" HOST "/path"`, which has no
/// parameters.
void Reader::definedTexts(const std::vector<Word> &Line) {
  if (Line.size() < 5 || Line[1].Text != "define" || Line[3].Kind == tok::l_paren)
    return;
  for (size_t I = 3; I < Line.size(); ++I) {
    auto IsText = [&](size_t At) { return At > 2 && At < Line.size() && Line[At].Kind == tok::string_literal; };
    llvm::StringRef Name = Line[I].Text;
    if (Line[I].Kind == tok::identifier && (IsText(I - 1) || IsText(I + 1)) && looksLikeMacro(Name) &&
        !P.getIdentifierTable().get(Name).hadMacroDefinition())
      Uses[Name.str()].push_back({Line[I].Loc, Stands::Text, false, {}});
  }
}

void Reader::note(size_t I, Stands As) {
  if (isDefined(I))
    return;
  Use Each{W[I].Loc, As, is(I + 1, tok::l_paren), {}};
  if (Each.HasArguments)
    for (size_t J = I + 2; J < W[I + 1].Match; J += 2) {
      if (!isName(J) || (J + 1 != W[I + 1].Match && !is(J + 1, tok::comma))) {
        Each.Names.clear();
        break;
      }
      Each.Names.push_back(W[J].Text);
    }
  Uses[W[I].Text.str()].push_back(std::move(Each));
}

/// Behind `<...>` that opens at I.
size_t Reader::behindAngles(size_t I, size_t End) const {
  int Depth = 0;
  for (; I < End; I = W[I].Match ? W[I].Match + 1 : I + 1) {
    if (is(I, tok::less))
      ++Depth;
    else if (is(I, tok::greater))
      --Depth;
    else if (is(I, tok::greatergreater))
      Depth -= 2;
    else if (is(I, tok::semi) || is(I, tok::l_brace))
      return I;
    if (Depth <= 0)
      return I + 1;
  }
  return I;
}

/// Whether a type and a name begin at I.
bool Reader::declares(size_t I, size_t End) const {
  while (I < End && (is(I, tok::kw_const) || is(I, tok::kw_volatile)))
    ++I;
  if (I < End && isTypeKeyword(W[I].Kind))
    return true;
  if (!isName(I))
    return false;
  ++I;
  while (I < End) {
    if (is(I, tok::less))
      I = behindAngles(I, End);
    else if (is(I, tok::coloncolon) && isName(I + 1))
      I += 2;
    else
      break;
  }
  while (I < End && (is(I, tok::star) || is(I, tok::amp) || is(I, tok::ampamp) ||
                     is(I, tok::kw_const)))
    ++I;
  return I < End && (isName(I) || is(I, tok::kw_operator));
}

/// Whether the words from I to End declare a variable: `const auto &x`.
bool Reader::isLoopVariable(size_t I, size_t End) const {
  if (End < I + 2 || !isName(End - 1))
    return false;
  switch (W[End - 2].Kind) {
  case tok::identifier:
  case tok::star:
  case tok::amp:
  case tok::ampamp:
  case tok::greater:
    return declares(I, End);
  default:
    return isTypeKeyword(W[End - 2].Kind);
  }
}

/// `BASE "/path"`: beside a literal, what is no keyword is another one.
void Reader::texts() {
  for (size_t I = 0; I < W.size(); ++I) {
    if (!isCandidate(I) || (I > 0 && is(I - 1, tok::coloncolon)))
      continue;
    size_t Next = I + 1;
    if (is(Next, tok::l_paren) && W[Next].Match)
      Next = W[Next].Match + 1;
    bool Behind = I > 1 && is(I - 1, tok::string_literal) &&
                  !is(I - 2, tok::kw_extern) && !is(I - 2, tok::kw_operator);
    if (Behind || is(Next, tok::string_literal))
      note(I, Stands::Text);
  }
}

void Reader::scope(size_t I, size_t End, Scope In) {
  if (In == Scope::Body)
    return statements(I, End);
  while (I < End) {
    size_t Next = declaration(I, End, In);
    I = std::max(Next, I + 1);
  }
}

void Reader::statements(size_t I, size_t End) {
  bool Start = true;
  for (; I < End; ++I) {
    bool Here = Start;
    switch (W[I].Kind) {
    case tok::semi:
    case tok::l_brace:
    case tok::r_brace:
    case tok::r_paren:
    case tok::kw_else:
    case tok::kw_do:
      Start = true;
      continue;
    default:
      Start = false;
    }
    if (!Here || !isName(I))
      continue;
    if (is(I + 1, tok::l_brace) && isCandidate(I)) {
      note(I, Stands::Nothing);
      continue;
    }
    size_t Close = is(I + 1, tok::l_paren) ? W[I + 1].Match : 0;
    if (!Close || !is(Close + 1, tok::l_brace))
      continue;
    size_t Comma = I + 2;
    while (Comma < Close && !is(Comma, tok::comma))
      Comma = is(Comma, tok::less) ? behindAngles(Comma, Close) : behind(Comma);
    if (!isLoopVariable(I + 2, std::min(Comma, Close)))
      continue;
    note(I, Comma < Close && P.getLangOpts().CPlusPlus ? Stands::Loop
                                                       : Stands::Nothing);
  }
}

/// Whether a macro begins the declaration at I that stands for nothing, by its
/// definition or because nobody defined it; then I is what follows.
bool Reader::macroAtStart(size_t &I, size_t End, Scope In) {
  const MacroInfo *M = isName(I) ? P.getMacroInfo(P.getIdentifierInfo(W[I].Text)) : nullptr;
  if (M && M->tokens_empty()) {
    I = M->isFunctionLike() && is(I + 1, tok::l_paren) ? behind(I + 1) : I + 1;
    return true;
  }
  if (!isCandidate(I))
    return false;
  size_t Next = I + 1;
  bool Arguments = is(Next, tok::l_paren);
  if (Arguments) {
    if (!W[Next].Match)
      return false;
    Next = W[Next].Match + 1;
  }
  bool Nothing = false;
  if (Next >= End || is(Next, tok::r_brace) || isAccess(W[Next].Kind) || isSpecifier(W[Next].Kind) || isTypeKeyword(W[Next].Kind) ||
      is(Next, tok::kw_namespace) || is(Next, tok::kw_using) ||
      is(Next, tok::kw_template) || is(Next, tok::tilde))
    Nothing = true;
  else if (is(Next, tok::kw_const))
    Nothing = Arguments || isTypeKeyword(W[Next + 1].Kind) ||
              (declares(Next + 1, End) && !is(Next + 2, tok::l_paren) && !is(Next + 2, tok::equal) && !is(Next + 2, tok::semi));
  else if (isName(Next)) {
    // `API Result get(`, but `RESULT CALL get(` and `RESULT get(`.
    bool Second = declares(Next, End) && !isCandidate(Next) && !isDefined(Next);
    if (size_t Again = Next; macroAtStart(Again, End, In))
      Nothing = true;
    else if (!Arguments)
      Nothing = Second;
    else if (Second || isCandidate(Next))
      Nothing = true;
    else if (In == Scope::File && is(Next + 1, tok::l_paren)) {
      note(I, Stands::Type);
      return false;
    } else
      Nothing = !is(Next + 1, tok::coloncolon) && !is(Next + 1, tok::l_brace);
  }
  if (!Nothing)
    return false;
  note(I, Stands::Nothing);
  I = Next;
  return true;
}

/// `class API Client final : Base {`
void Reader::classHead(size_t Key, size_t End) {
  std::vector<size_t> Before;
  size_t I = Key + 1;
  while (I < End && isName(I) && W[I].Text != "final") {
    Before.push_back(I);
    I = is(I + 1, tok::l_paren) ? behind(I + 1) : I + 1;
    if (is(I, tok::coloncolon) || is(I, tok::less))
      return;
  }
  if (Before.size() < 2 || is(Before.back() + 1, tok::l_paren))
    return;
  if (isName(I)) // final
    ++I;
  if (is(I, tok::l_brace) || is(I, tok::colon))
    for (Before.pop_back(); !Before.empty(); Before.pop_back())
      note(Before.back(), Stands::Nothing);
}

/// The head of a function or a variable from Begin to End, with the first
/// bracket at Open: `RESULT CALL name(...) ATTRIBUTE`.
void Reader::functionHead(size_t Begin, size_t Open, size_t End) {
  auto EndsType = [&](size_t I) {
    return (isName(I) && !isDefined(I)) || isTypeKeyword(W[I].Kind) ||
           is(I, tok::star) || is(I, tok::amp) || is(I, tok::greater);
  };
  size_t Name = Open; // one behind the name
  while (Name > Begin && Name < End + 1 && Name >= 2 + Begin &&
         isName(Name - 1) && is(Name - 2, tok::coloncolon))
    Name -= 2;
  if (Name <= Begin || !isName(Name - 1))
    return;
  --Name;
  // What stands between the type and the name.
  if (Name >= Begin + 2 && isCandidate(Name - 1) && EndsType(Name - 2))
    note(Name - 1, Stands::Nothing);
  if (!is(Open, tok::l_paren)) {
    // `int variable UNUSED = 1;`
    if (!is(Open, tok::l_brace) && !isClassKey(W[Begin].Kind) && Name >= Begin + 2 && isCandidate(Name) && isName(Name - 1) &&
        !isCandidate(Name - 1) && EndsType(Name - 2))
      note(Name, Stands::Nothing);
    return;
  }
  if (!W[Open].Match)
    return;
  // `int field GUARDED(lock);`
  size_t I = W[Open].Match + 1;
  if (is(I, tok::semi) && Name >= Begin + 2 && isName(Name - 1) &&
      isCandidate(Name) && EndsType(Name - 2) && !isCandidate(Name - 1)) {
    note(Name, Stands::Nothing);
    return;
  }
  std::vector<size_t> Behind;
  for (; I < End; ++I) {
    if (isCandidate(I)) {
      Behind.push_back(I);
      if (is(I + 1, tok::l_paren) && W[I + 1].Match)
        I = W[I + 1].Match;
    } else if (!is(I, tok::kw_const) && !is(I, tok::kw_noexcept) &&
               !(isName(I) && (W[I].Text == "override" || W[I].Text == "final")))
      break;
  }
  if (I == End || is(I, tok::colon) || is(I, tok::equal))
    for (size_t Each : Behind)
      note(Each, Stands::Nothing);
}

/// The `;` or `{` that ends what a declaration says before its body.
size_t Reader::endOfHead(size_t I, size_t End) const {
  bool Initialisers = false;
  while (I < End) {
    if (is(I, tok::semi))
      return I;
    if (is(I, tok::colon) && I && is(I - 1, tok::r_paren))
      Initialisers = true;
    if (is(I, tok::l_brace) &&
        !(Initialisers && (isName(I - 1) || is(I - 1, tok::greater))) &&
        !(I && is(I - 1, tok::equal)))
      return I;
    I = behind(I);
  }
  return End;
}

/// The declaration at I; returns where the next one begins.
size_t Reader::declaration(size_t I, size_t End, Scope In) {
  for (bool More = true; More && I < End;) {
    More = false;
    if (is(I, tok::semi) || is(I, tok::r_brace))
      return I + 1;
    if (isAccess(W[I].Kind)) {
      if (isName(I + 1) && is(I + 2, tok::colon)) {
        note(I + 1, Stands::Nothing);
        return I + 3;
      }
      return is(I + 1, tok::colon) ? I + 2 : I + 1;
    }
    if (In == Scope::Class && isName(I) && is(I + 1, tok::colon)) {
      note(I, Stands::Access);
      return I + 2;
    }
    if (is(I, tok::kw_template) && is(I + 1, tok::less)) {
      I = behindAngles(I + 1, End);
      More = true;
    } else if (is(I, tok::kw_extern) && is(I + 1, tok::string_literal)) {
      I += 2;
      if (is(I, tok::l_brace) && W[I].Match) {
        scope(I + 1, W[I].Match, In);
        return W[I].Match + 1;
      }
      More = true;
    } else if (isSpecifier(W[I].Kind)) {
      ++I;
      More = true;
    } else if (is(I, tok::kw___attribute) || is(I, tok::kw___declspec)) {
      I = behind(I + 1);
      More = true;
    } else if (is(I, tok::l_square) && is(I + 1, tok::l_square)) {
      I = behind(I);
      More = true;
    } else
      More = macroAtStart(I, End, In);
  }
  if (I >= End)
    return End;
  size_t Head = endOfHead(I, End);
  if (isCandidate(I) && is(I + 1, tok::l_paren) && W[I + 1].Match &&
      W[I + 1].Match + 1 == Head && is(Head, tok::l_brace) && In == Scope::File)
    note(I, Stands::Function);
  bool Class = isClassKey(W[I].Kind);
  if (Class)
    classHead(I, Head);
  size_t Open = I;
  while (Open < Head && !is(Open, tok::l_paren) && !is(Open, tok::equal) &&
         !is(Open, tok::l_square))
    ++Open;
  if (!is(I, tok::kw_namespace) && !is(I, tok::kw_enum))
    functionHead(I, Open, Head);
  if (!is(Head, tok::l_brace) || !W[Head].Match)
    return Head + 1;
  size_t Close = W[Head].Match;
  if (is(I, tok::kw_namespace) ||
      (is(I, tok::kw_inline) && is(I + 1, tok::kw_namespace)))
    scope(Head + 1, Close, In);
  else if (Class && (Open == Head || is(I + 2, tok::l_paren) ||
                     !is(Head - 1, tok::r_paren)))
    scope(Head + 1, Close, Scope::Class);
  else if (!is(I, tok::kw_enum))
    scope(Head + 1, Close, Scope::Body);
  return Close + 1;
}

/// Whether something of that name is declared, other than by those who took
/// the uses for a declaration.
static bool isDeclared(const DeclContext *Where, IdentifierInfo *Name,
                       const std::set<SourceLocation> &Uses) {
  for (const NamedDecl *D : Where->lookup(Name))
    if (!D->isImplicit() && !Uses.count(D->getLocation()))
      return true;
  for (const Decl *D : Where->noload_decls())
    if (isa<NamespaceDecl, LinkageSpecDecl>(D) &&
        isDeclared(cast<DeclContext>(D), Name, Uses))
      return true;
  return false;
}

std::vector<std::string>
unknownMacros(Preprocessor &P, ASTContext &Context, Names &N,
              const LeftOut &Off) {
  SourceManager &Sources = P.getSourceManager();
  std::map<std::string, std::vector<Use>> Uses;
  std::set<const FileEntry *> Seen;
  for (unsigned I = 0, E = Sources.local_sloc_entry_size(); I != E; ++I) {
    const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
    if (!Entry.isFile())
      continue;
    SourceLocation Start =
        SourceLocation::getFromRawEncoding(Entry.getOffset());
    FileID File = Sources.getFileID(Start);
    if (!N.isProject(Start) ||
        !Seen.insert(Sources.getFileEntryForID(File)).second)
      continue;
    Reader(P, Uses).read(File, Off);
  }
  std::vector<std::string> Out;
  bool Joins = false;
  for (const auto &[Name, All] : Uses) {
    std::set<SourceLocation> Where;
    for (const Use &Each : All)
      Where.insert(Each.Loc);
    if (isDeclared(Context.getTranslationUnitDecl(), &Context.Idents.get(Name),
                   Where))
      continue;
    Out.push_back(definition(Name, All));
    Joins |= Out.back().find("patlint_join(") != std::string::npos;
  }
  if (Joins) {
    Out.push_back("patlint_join(patlint_a, patlint_b)=patlint_joined(patlint_a, patlint_b)");
    Out.push_back("patlint_joined(patlint_a, patlint_b)=patlint_a##patlint_b");
  }
  return Out;
}

} // namespace patlint::lowering
