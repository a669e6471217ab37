//===- MissingClasses.cpp - Classes whose header is not there -------------===//
#include "lower/MissingClasses.h"
#include "lower/Words.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"

#include <map>
#include <set>

using namespace clang;
using llvm::StringRef;

namespace patlint::lowering {

constexpr llvm::StringLiteral Mark = "patlint-missing-class";

bool isMissingClass(const DeclContext *Class) {
  const auto *Record = dyn_cast_or_null<CXXRecordDecl>(Class);
  const auto *Note = Record ? Record->getAttr<AnnotateAttr>() : nullptr;
  return Note && Note->getAnnotation() == Mark;
}

namespace {
/// From, up to and without To: words.
struct Range {
  size_t From = 0, To = 0;
};

struct Parameter {
  std::string Text, Name, Type; ///< Type: of what a copy is stored in
};

struct Method {
  std::string Name, Returned, Behind;
  std::vector<Parameter> Parameters;
  Range Body;
  std::vector<std::pair<std::string, Range>> Stored; ///< by the initialisers of a constructor
};

struct Class {
  std::string Name;
  std::vector<std::string> Around; ///< declared namespaces that the definitions name
  std::vector<Method> Methods;
  std::vector<std::string> Data;   ///< static members, as declared
  std::vector<std::string> Bases;
  std::vector<std::string> Fields; ///< their names, in order
  std::map<std::string, std::string> Types;
  std::vector<std::unique_ptr<Class>> Nested;
};

/// The classes of one scope: a file or the body of a namespace.
struct Scope {
  unsigned At = 0;
  std::vector<std::unique_ptr<Class>> Classes;
};

class Reader {
public:
  Reader(ASTContext &Context, std::vector<Word> Words);
  std::vector<Insertion> all();

private:
  bool is(size_t I, tok::TokenKind K) const { return I < W.size() && W[I].Kind == K; }
  bool isName(size_t I) const { return is(I, tok::identifier); }
  size_t behind(size_t I) const { return W[I].Match ? W[I].Match + 1 : I + 1; }
  size_t behindAngles(size_t I, size_t End) const;
  std::string text(Range R) const;
  bool isDeclared(const DeclContext *Within, StringRef Name) const;
  void scope(size_t I, size_t End);
  size_t declaration(size_t I, size_t End, Scope &In);
  size_t function(Method M, Class *Of, size_t Open, size_t End);
  const NamespaceDecl *namespaceIn(const DeclContext *Around, StringRef Name) const;
  Class *classOf(Scope &In, size_t Start, size_t First, size_t Name);
  std::vector<Parameter> parameters(Range R) const;
  bool isStored(const Method &M, size_t I) const;
  void fields(Class &C) const;
  std::string typeOf(const Method &M, Range Value) const;
  size_t fewestArguments(const Method &M) const;
  bool isCalledOn(const Class &C, const Method &M) const;
  std::string declared(Class &C) const;

  ASTContext &Context;
  std::vector<const DeclContext *> Namespaces;
  std::vector<Word> W;
  std::vector<std::unique_ptr<Scope>> Scopes;
  std::string TextType = "const char *"; ///< of a field that a literal is stored in
};
} // namespace

Reader::Reader(ASTContext &Context, std::vector<Word> Words) : Context(Context), W(std::move(Words)) {
  Namespaces.push_back(Context.getTranslationUnitDecl());
  for (size_t I = 0; I != Namespaces.size(); ++I)
    for (const Decl *D : Namespaces[I]->noload_decls())
      if (const auto *Inner = dyn_cast<NamespaceDecl>(D); Inner && Inner->isFirstDecl())
        Namespaces.push_back(Inner);
  // A class of texts says so; a literal in a field is of the one that the file uses most.
  std::map<std::string, unsigned> Uses;
  unsigned Most = 0;
  for (size_t I = 0; I < W.size(); ++I) {
    if (!isName(I) || !W[I].Text.ends_with_insensitive("string") || !(isName(I + 1) || is(I + 1, tok::amp)))
      continue;
    std::string Type = text({I >= 2 && is(I - 1, tok::coloncolon) && isName(I - 2) ? I - 2 : I, I + 1});
    if (unsigned Now = ++Uses[Type]; Now > Most) {
      Most = Now;
      TextType = Type;
    }
  }
}

/// Behind the `>` of the `<` at I; I + 1 if that is none of a template's.
size_t Reader::behindAngles(size_t I, size_t End) const {
  int Depth = 0;
  for (size_t J = I; J < End;) {
    if (W[J].Kind == tok::semi || W[J].Kind == tok::l_brace)
      break;
    Depth += W[J].Kind == tok::less;
    Depth -= W[J].Kind == tok::greater ? 1 : W[J].Kind == tok::greatergreater ? 2 : 0;
    J = behind(J);
    if (Depth <= 0)
      return J;
  }
  return I + 1;
}

std::string Reader::text(Range R) const {
  std::string Out;
  for (size_t I = R.From; I < R.To; ++I)
    Out += (Out.empty() ? "" : " ") + W[I].Text.str();
  return Out;
}

bool Reader::isDeclared(const DeclContext *Within, StringRef Name) const {
  DeclarationName Wanted(&Context.Idents.get(Name));
  for (const DeclContext *In : Within ? std::vector<const DeclContext *>{Within} : Namespaces)
    for (const NamedDecl *D : In->lookup(Wanted)) {
      if (D->isImplicit())
        continue;
      const auto *Tag = dyn_cast<TagDecl>(D);
      if (Tag ? Tag->getDefinition() != nullptr : isa<TypedefNameDecl, ClassTemplateDecl, NamespaceDecl, NamespaceAliasDecl>(D))
        return true;
    }
  return false;
}

void Reader::scope(size_t I, size_t End) {
  auto Own = std::make_unique<Scope>();
  while (I < End) {
    size_t J = I + 1;
    if (is(I, tok::kw_namespace)) {
      while (J < End && (isName(J) || is(J, tok::coloncolon)))
        ++J;
    } else if (is(I, tok::kw_extern) && is(J, tok::string_literal)) {
      ++J;
    } else {
      I = declaration(I, End, *Own);
      continue;
    }
    if (is(J, tok::l_brace) && W[J].Match)
      scope(J + 1, W[J].Match);
    I = J < End ? behind(J) : End;
  }
  if (!Own->Classes.empty())
    Scopes.push_back(std::move(Own));
}

/// Behind the declaration at I.
size_t Reader::declaration(size_t I, size_t End, Scope &In) {
  const size_t Start = I;
  bool Skip = is(I, tok::kw_template) || is(I, tok::kw_using) || is(I, tok::kw_typedef);
  bool Type = is(I, tok::kw_class) || is(I, tok::kw_struct) || is(I, tok::kw_enum) || is(I, tok::kw_union);
  while (I < End) {
    tok::TokenKind K = W[I].Kind;
    if (K == tok::semi)
      return I + 1;
    if (K == tok::l_brace) {
      I = behind(I);
      if (Type)
        continue; // up to the semicolon
      return I;
    }
    if (K == tok::less && I > Start && (isName(I - 1) || is(I - 1, tok::kw_template))) {
      I = behindAngles(I, End);
      continue;
    }
    bool Call = K == tok::l_paren && I > Start && W[I].Match;
    if (Skip || (!Call && K != tok::equal)) {
      I = behind(I);
      continue;
    }
    // What is declared: [First] :: ... :: [Name].
    size_t Name = I - 1;
    if (K == tok::equal && is(Name, tok::r_square))
      while (Name > Start && !isName(Name))
        --Name;
    size_t End0 = Name + 1;
    for (size_t J = Name; J > Start && J + 4 > I; --J)
      if (is(J, tok::kw_operator))
        Name = J;
    bool Destructor = Name > Start && is(Name - 1, tok::tilde);
    size_t First = Name - Destructor;
    while (First >= Start + 2 && is(First - 1, tok::coloncolon) && isName(First - 2))
      First -= 2;
    bool Member = First + Destructor < Name && (isName(Name) || is(Name, tok::kw_operator));
    Class *Of = Member ? classOf(In, Start, First, Name - Destructor) : nullptr;
    if (K == tok::equal || (is(W[I].Match + 1, tok::semi) && Member)) {
      size_t Semi = I;
      while (Semi < End && !is(Semi, tok::semi))
        Semi = behind(Semi);
      if (Of)
        Of->Data.push_back("static " + text({Start, First}) + " " + text({Name, K == tok::equal ? I : End0}));
      return std::min(Semi + 1, End);
    }
    if (!Call || !(isName(Name) || is(Name, tok::kw_operator))) {
      I = behind(I);
      continue;
    }
    Method M;
    M.Name = (Destructor ? "~" : "") + text({Name, End0});
    for (size_t J = Start; J < First; ++J)
      if (!is(J, tok::kw_inline) && !is(J, tok::kw_static) && !is(J, tok::kw_constexpr))
        M.Returned += W[J].Text.str() + " ";
    return function(std::move(M), Of, I, End);
  }
  return End;
}

/// The namespace of that name in another one, or in any that is open where Around is null.
const NamespaceDecl *Reader::namespaceIn(const DeclContext *Around, StringRef Name) const {
  DeclarationName Wanted(&Context.Idents.get(Name));
  for (const DeclContext *In : Around ? std::vector<const DeclContext *>{Around} : Namespaces)
    for (const NamedDecl *D : In->lookup(Wanted))
      if (const auto *Found = dyn_cast<NamespaceDecl>(D))
        return Found;
  return nullptr;
}

/// The class that has a member: the names from First up to the last one.
Class *Reader::classOf(Scope &In, size_t Start, size_t First, size_t Name) {
  // `net::Api::send`, and only net is declared.
  std::vector<std::string> Around;
  const NamespaceDecl *Within = nullptr;
  while (First < Name)
    if (const NamespaceDecl *Next = namespaceIn(Within, W[First].Text)) {
      Within = Next;
      Around.push_back(W[First].Text.str());
      First += 2;
    } else {
      break;
    }
  if (First >= Name)
    return nullptr;
  if (isDeclared(Within, W[First].Text))
    return nullptr;
  auto *All = &In.Classes;
  Class *Found = nullptr;
  if (All->empty())
    In.At = Context.getSourceManager().getFileOffset(W[Start].Loc);
  for (size_t I = First; I + 1 < Name; I += 2) {
    auto Known = llvm::find_if(*All, [&](const auto &Each) {
      return Each->Name == W[I].Text && (I > First || Each->Around == Around);
    });
    if (Known == All->end()) {
      All->push_back(std::make_unique<Class>());
      Known = std::prev(All->end());
      (*Known)->Name = W[I].Text.str();
      if (I == First)
        (*Known)->Around = Around;
    }
    Found = Known->get();
    All = &Found->Nested;
  }
  return Found;
}

/// Behind the function whose parameters open at Open; it is a member of Of, if not null.
size_t Reader::function(Method M, Class *Of, size_t Open, size_t End) {
  size_t I = W[Open].Match;
  M.Parameters = parameters({Open + 1, I});
  for (++I; I < End && !is(I, tok::l_brace) && !is(I, tok::colon) && !is(I, tok::semi) && !is(I, tok::equal);) {
    size_t Next = behind(I);
    if (!is(I, tok::kw_try))
      M.Behind += " " + text({I, Next});
    I = Next;
  }
  if (is(I, tok::colon))
    do {
      ++I;
      size_t Name = I;
      while (I < End && !is(I, tok::l_paren) && !is(I, tok::l_brace))
        I = is(I, tok::less) ? behindAngles(I, End) : I + 1;
      if (I >= End || !W[I].Match)
        return End;
      if (I == Name + 1 && isName(Name))
        M.Stored.push_back({W[Name].Text.str(), {I + 1, W[I].Match}});
      I = behind(I);
      while (is(I, tok::ellipsis))
        ++I;
    } while (is(I, tok::comma));
  while (I < End && !is(I, tok::l_brace) && !is(I, tok::semi))
    I = behind(I);
  if (is(I, tok::l_brace) && W[I].Match) {
    M.Body = {I + 1, W[I].Match};
    I = behind(I);
  } else {
    ++I;
  }
  if (Of)
    Of->Methods.push_back(std::move(M));
  return std::min(I, End);
}

std::vector<Parameter> Reader::parameters(Range R) const {
  std::vector<Parameter> Out;
  for (size_t I = R.From; I < R.To;) {
    size_t From = I, Name = 0;
    while (I < R.To && !is(I, tok::comma))
      I = is(I, tok::less) ? behindAngles(I, R.To) : behind(I);
    size_t Last = I;
    while (Last > From + 1 && W[Last - 1].Kind == tok::r_square)
      for (--Last; Last > From + 1 && !is(Last, tok::l_square);)
        --Last;
    if (Last > From + 1 && isName(Last - 1) && !is(Last - 2, tok::coloncolon))
      Name = Last - 1;
    Parameter P;
    P.Text = text({From, I});
    if (Name) {
      P.Name = W[Name].Text.str();
      bool Pointer = Last != I;
      for (size_t J = From; J < Name; ++J)
        Pointer |= is(J, tok::star);
      for (size_t J = From; J < Name; ++J)
        if (Pointer || !(is(J, tok::kw_const) || is(J, tok::amp) || is(J, tok::ampamp)))
          P.Type += (P.Type.empty() ? "" : " ") + W[J].Text.str();
      if (Last != I)
        P.Type += " *";
    }
    if (P.Text != "void")
      Out.push_back(std::move(P));
    I += I < R.To;
  }
  return Out;
}

/// What a field has as its type that a value is stored in; empty if nothing says so.
std::string Reader::typeOf(const Method &M, Range Value) const {
  size_t I = Value.From, N = Value.To - Value.From;
  // std::move(x), std::forward<T>(x)
  if (N > 4 && W[I].Text == "std" && (W[I + 2].Text == "move" || W[I + 2].Text == "forward") && isName(Value.To - 2))
    I = Value.To - 2, N = 1;
  if (N == 1 && isName(I))
    for (const Parameter &P : M.Parameters)
      if (P.Name == W[I].Text)
        return P.Type;
  if (N == 1 && (is(I, tok::kw_true) || is(I, tok::kw_false)))
    return "bool";
  if (N == 1 && is(I, tok::string_literal))
    return TextType;
  if (N == 1 && is(I, tok::numeric_constant))
    return "long";
  if (N > 1 && is(I, tok::kw_new)) {
    size_t End = I + 1;
    while (End < Value.To && !is(End, tok::l_paren) && !is(End, tok::l_brace) && !is(End, tok::l_square))
      End = is(End, tok::less) ? behindAngles(End, Value.To) : End + 1;
    return text({I + 1, End}) + " *";
  }
  // std::make_unique<T>(...)
  StringRef Kind = N > 6 && W[I].Text == "std" && is(I + 3, tok::less) ? W[I + 2].Text : "";
  if (Kind.consume_front("make_")) {
    size_t End = behindAngles(I + 3, Value.To);
    if (Kind == "unique" || Kind == "shared")
      return ("std::" + Kind + "_ptr").str() + text({I + 3, End});
  }
  return "";
}

/// `base = "https://h";`, and nobody declared base.
bool Reader::isStored(const Method &M, size_t I) const {
  bool Starts = I == M.Body.From || is(I - 1, tok::semi) || is(I - 1, tok::l_brace) || is(I - 1, tok::r_brace);
  if (!Starts || !is(I + 1, tok::equal) || !Context.getTranslationUnitDecl()->lookup(&Context.Idents.get(W[I].Text)).empty())
    return false;
  for (size_t J = M.Body.From; J < I; ++J)
    if (W[J].Text == W[I].Text && J > M.Body.From && !is(J - 1, tok::semi) && !is(J - 1, tok::l_brace) &&
        !is(J - 1, tok::r_brace) && !is(J - 1, tok::l_paren) && !is(J - 1, tok::comma) && !is(J - 1, tok::arrow))
      return false;
  return true;
}

void Reader::fields(Class &C) const {
  std::set<std::string> Taken{C.Name};
  for (const Method &M : C.Methods)
    Taken.insert(M.Name);
  for (const std::string &Each : C.Data)
    Taken.insert(StringRef(Each).rsplit(' ').second.str());
  auto Note = [&](const std::string &Name, const std::string &Type) {
    if (Taken.insert(Name).second)
      C.Fields.push_back(Name);
    if (!Type.empty() && llvm::is_contained(C.Fields, Name))
      C.Types.try_emplace(Name, Type);
  };
  for (const Method &M : C.Methods)
    for (const auto &[Name, Value] : M.Stored) {
      if (isDeclared(nullptr, Name)) {
        if (Name != C.Name && Taken.insert(Name).second)
          C.Bases.push_back(Name);
      } else if (!llvm::isUpper(Name[0])) {
        Note(Name, typeOf(M, Value));
      }
    }
  for (const Method &M : C.Methods)
    for (size_t I = M.Body.From; I < M.Body.To; ++I) {
      if (!isName(I) || is(I + 1, tok::l_paren) || is(I + 1, tok::coloncolon) || is(I - 1, tok::period) ||
          is(I - 1, tok::coloncolon))
        continue;
      std::string Name = W[I].Text.str();
      bool This = is(I - 1, tok::arrow) && is(I - 2, tok::kw_this);
      if (!This && is(I - 1, tok::arrow))
        continue;
      bool Known = llvm::is_contained(C.Fields, Name);
      bool Named = W[I].Text.starts_with("m_") || (Name.size() > 1 && Name.back() == '_');
      if (!This && !Known && !Named && !isStored(M, I))
        continue;
      if (!Known && llvm::any_of(M.Parameters, [&](const Parameter &P) { return P.Name == Name; }))
        continue;
      std::string Type;
      if (is(I + 1, tok::equal)) {
        size_t Semi = I + 2;
        while (Semi < M.Body.To && !is(Semi, tok::semi))
          Semi = behind(Semi);
        Type = typeOf(M, {I + 2, Semi});
      } else if (is(I + 1, tok::semi) && is(I - (This ? 3 : 1), tok::kw_return)) {
        // const QString &Api::base() const { return m_base; }
        StringRef Plain = StringRef(M.Returned).trim();
        if (!Plain.contains('*')) {
          Plain.consume_front("const ");
          Plain = Plain.rtrim(" &");
        }
        Type = Plain == "auto" ? "" : Plain.str();
      }
      Note(Name, Type);
    }
  for (const auto &Each : C.Nested)
    fields(*Each);
}

/// How many arguments the calls in this file give a method, at least: the header has
/// defaults for the others.
size_t Reader::fewestArguments(const Method &M) const {
  size_t Fewest = M.Parameters.size();
  for (size_t I = 1; I + 1 < W.size(); ++I) {
    if (!isName(I) || W[I].Text != M.Name || !is(I + 1, tok::l_paren) || !W[I + 1].Match || isName(I - 1) ||
        is(I - 1, tok::period) || (is(I - 1, tok::arrow) && !is(I - 2, tok::kw_this)))
      continue;
    size_t Close = W[I + 1].Match, Count = I + 2 < Close;
    for (size_t J = I + 2; J < Close; J = behind(J))
      Count += is(J, tok::comma);
    Fewest = std::min(Fewest, Count);
  }
  return Fewest;
}

/// `Api::instance()` in a body: it is static. In a body of the class itself, that may be
/// said of any method.
bool Reader::isCalledOn(const Class &C, const Method &M) const {
  auto IsOwn = [&](size_t I) {
    return llvm::any_of(C.Methods, [&](const Method &Each) { return I >= Each.Body.From && I < Each.Body.To; });
  };
  for (size_t I = 2; I + 1 < W.size(); ++I)
    if (W[I].Text == M.Name && is(I + 1, tok::l_paren) && is(I - 1, tok::coloncolon) && W[I - 2].Text == C.Name &&
        I >= 3 && (W[I - 3].Kind == tok::equal || W[I - 3].Kind == tok::kw_return || W[I - 3].Kind == tok::l_paren ||
                   W[I - 3].Kind == tok::comma || W[I - 3].Kind == tok::exclaim) &&
        !IsOwn(I))
      return true;
  return false;
}

std::string Reader::declared(Class &C) const {
  std::string Out = "struct __attribute__((annotate(\"" + Mark.str() + "\"))) " + C.Name;
  for (const std::string &Base : C.Bases)
    Out += (&Base == &C.Bases.front() ? " : " : ", ") + Base;
  Out += " { ";
  for (const auto &Each : C.Nested)
    Out += "struct " + Each->Name + "; ";
  for (const auto &Each : C.Nested)
    Out += declared(*Each);
  std::set<std::string> Declared;
  for (const Method &M : C.Methods) {
    bool Alone = llvm::count_if(C.Methods, [&](const Method &Each) { return Each.Name == M.Name; }) == 1;
    size_t Given = Alone && M.Name != C.Name ? fewestArguments(M) : M.Parameters.size();
    std::string Text = Alone && isCalledOn(C, M) && M.Behind.empty() ? "static " : "";
    Text += M.Returned + M.Name + "(";
    for (size_t I = 0; I != M.Parameters.size(); ++I) {
      const Parameter &P = M.Parameters[I];
      Text += (I ? ", " : "") + P.Text;
      if (I >= Given && !P.Name.empty())
        Text += " = patlint_default_" + P.Name;
    }
    Text += ")" + M.Behind + "; ";
    if (Declared.insert(Text).second)
      Out += Text;
  }
  for (const std::string &Each : C.Data)
    Out += Each + "; ";
  for (const std::string &Name : C.Fields) {
    auto Type = C.Types.find(Name);
    Out += (Type == C.Types.end() ? "PatlintTypeOf_" + Name : Type->second) + " " + Name + "; ";
  }
  return Out + "}; ";
}

std::vector<Insertion> Reader::all() {
  scope(0, W.size());
  std::vector<Insertion> Out;
  for (const auto &In : Scopes) {
    Insertion Each;
    Each.At = In->At;
    auto Put = [&](const Class &C, std::string Text) {
      for (const std::string &Name : llvm::reverse(C.Around))
        Text = "namespace " + Name + " { " + Text + "} ";
      Each.Text += Text;
    };
    for (const auto &C : In->Classes)
      Put(*C, "struct " + C->Name + "; ");
    for (const auto &C : In->Classes) {
      fields(*C);
      Put(*C, declared(*C));
    }
    Out.push_back(std::move(Each));
  }
  llvm::sort(Out, [](const Insertion &A, const Insertion &B) { return A.At < B.At; });
  return Out;
}

std::vector<Insertion> missingClasses(ASTContext &Context, Preprocessor &P, const LeftOut &Off) {
  if (!Context.getLangOpts().CPlusPlus)
    return {};
  return Reader(Context, words(P, Context.getSourceManager().getMainFileID(), Off)).all();
}

} // namespace patlint::lowering
