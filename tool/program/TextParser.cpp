//===- TextParser.cpp - From the text of a string program to it --------===//
//
// One statement is one line; lines may be broken inside of brackets.
// What may be left out has the default of StringProgram.h, and a symbol that
// is left out is the name. docs/string-program.md is the grammar.
//
//===-------------------------------------------------------------------===//
#include "program/Check.h"
#include "program/Text.h"
#include "program/TextCursor.h"
#include "program/Words.h"

namespace patlint {

namespace {

using text::Cursor;
using text::Token;

/// Reads what stands between the braces of a function.
class BodyParser {
public:
  BodyParser(Cursor &C, Function &F) : C(C), F(F) {}

  bool body() {
    C.skipLines();
    while (!C.isMark("}")) {
      if (!statement() || !C.lineEnd())
        return false;
      C.skipLines();
    }
    C.take();
    return true;
  }

private:
  bool statement() {
    if (C.is(Token::Kind::Term) || C.is(Token::Kind::Site))
      return definition();
    if (C.takeWord("returned"))
      return C.term(F.Returned);
    if (C.takeWord("out")) {
      OutValue &O = F.Outs.emplace_back();
      return C.slot(O.S) && C.term(O.Value);
    }
    if (C.takeWord("alias"))
      return alias(F.Returns);
    bool Last = C.takeWord("left");
    if (Last || C.takeWord("write")) {
      GlobalWrite &W = F.GlobalWrites.emplace_back();
      W.Last = Last;
      return C.name(W.Symbol, "the symbol of a global") && C.term(W.Value);
    }
    if (C.takeWord("fieldwrites")) {
      do
        if (!C.term(F.FieldWrites.emplace_back()))
          return false;
      while (C.takeMark(","));
      return true;
    }
    if (C.takeWord("named")) {
      NamedValue &N = F.Names.emplace_back();
      return C.name(N.Name, "the name of a variable") && C.term(N.Value) &&
             optionalPlace(N.Where);
    }
    return C.fail("%N = ..., #N = ..., returned, out, alias, write, "
                  "fieldwrites, named or }");
  }

  /// Terms and sites are numbered in the order they stand in.
  bool definition() {
    bool IsTerm = C.is(Token::Kind::Term);
    size_t Next = IsTerm ? F.Terms.size() : F.Sites.size();
    if (size_t(C.peek().Int) != Next)
      return C.fail((IsTerm ? "%" : "#") + std::to_string(Next) + " next");
    C.take();
    if (!C.mark("="))
      return false;
    return IsTerm ? term(F.Terms.emplace_back()) : site(F.Sites.emplace_back());
  }

  bool term(Term &T) {
    auto Kind = C.is(Token::Kind::Word)
                    ? text::named<TermKind>(text::TermWords, C.peek().Text)
                    : std::nullopt;
    if (!Kind)
      return C.fail("the kind of a term, like literal, param or call");
    C.take();
    T.Kind = *Kind;
    while (!C.is(Token::Kind::Line))
      if (!termItem(T))
        return false;
    return true;
  }

  /// The items of a term are told apart by what they look like.
  bool termItem(Term &T) {
    bool MadeOf =
        T.Kind == TermKind::Aggregate || T.Kind == TermKind::Construct;
    if (C.is(Token::Kind::String))
      return C.string(MadeOf ? T.Type : T.Text, "a string");
    if (C.is(Token::Kind::Int))
      return C.integer(T.Number);
    if (C.is(Token::Kind::Site)) {
      T.Site = SiteId(C.take().Int);
      return true;
    }
    if (C.is(Token::Kind::Term) || C.isWord("_"))
      return C.term(T.Operands.emplace_back());
    if (C.takeMark(","))
      return true; // between operands, for the eye
    if (C.takeMark(":"))
      return C.string(T.Type, "a type in quotes");
    if (C.is(Token::Kind::Place))
      return C.pieces(T.Pieces, T.Text.size());
    if (C.takeMark("{"))
      return members(T);
    if (C.takeWord("keys"))
      return C.bracketed(T.Keys, "a key in quotes");
    if (C.takeWord("text"))
      return C.string(T.Text, "a text in quotes");
    if (C.takeWord("any") || C.takeWord("receiver")) {
      T.Number = -1;
      return true;
    }
    if (C.is(Token::Kind::Word) && holeKindNamed(C.peek().Text, T.Hole)) {
      C.take();
      return true;
    }
    if (C.is(Token::Kind::Word) && T.Text.empty() &&
        (T.Kind == TermKind::Global || T.Kind == TermKind::Function ||
         T.Kind == TermKind::Enumerator || T.Kind == TermKind::Field)) {
      T.Text = C.take().Text;
      return true;
    }
    return C.fail("a part of a term: a string, a number, %N, #N, : \"type\", "
                  "{ \"key\": %N }, a place, a kind of hole, any or receiver");
  }

  bool members(Term &T) {
    C.skipLines();
    while (!C.takeMark("}")) {
      if (!C.string(T.Keys.emplace_back(), "a key in quotes") || !C.mark(":") ||
          !C.term(T.Operands.emplace_back()))
        return false;
      C.skipLines();
      if (!C.isMark("}") && !C.mark(","))
        return false;
      C.skipLines();
    }
    return true;
  }

  bool site(Site &S) {
    bool HasSymbol = false;
    if (!C.isMark("(") && !C.name(S.Name, "the name of the callee or ("))
      return false;
    if (!C.mark("(") || !arguments(S))
      return false;
    while (!C.is(Token::Kind::Line))
      if (!siteItem(S, HasSymbol))
        return false;
    if (!HasSymbol)
      S.Symbol = S.Name;
    return true;
  }

  bool arguments(Site &S) {
    bool Types = false, Places = false;
    std::vector<std::string> ArgTypes;
    std::vector<Region> ArgWhere;
    C.skipLines();
    while (!C.takeMark(")")) {
      std::string &Type = ArgTypes.emplace_back();
      Region &Where = ArgWhere.emplace_back();
      if (!C.term(S.Args.emplace_back()))
        return false;
      if (C.takeMark(":")) {
        Types = true;
        if (!C.string(Type, "the type of the argument in quotes"))
          return false;
      }
      if (C.is(Token::Kind::Place)) {
        Places = true;
        Where = C.take().Where;
      }
      C.skipLines();
      if (!C.isMark(")") && !C.mark(","))
        return false;
      C.skipLines();
    }
    if (Types)
      S.ArgTypes = std::move(ArgTypes);
    if (Places)
      S.ArgWhere = std::move(ArgWhere);
    return true;
  }

  bool siteItem(Site &S, bool &HasSymbol) {
    if (C.is(Token::Kind::Place))
      return C.place(S.Where);
    if (C.takeWord("whole"))
      return C.place(S.Whole);
    if (C.takeWord("on"))
      return C.term(S.Receiver) &&
             (!C.takeMark(":") ||
              C.string(S.ReceiverType, "the receiver's class in quotes"));
    if (C.takeWord("callee"))
      return C.term(S.Callee);
    if (C.takeWord("changes")) {
      do
        if (!C.slot(S.MayChange.emplace_back()))
          return false;
      while (C.takeMark(","));
      return true;
    }
    if (C.takeWord("returns"))
      return C.string(S.ReturnType, "the returned type in quotes");
    if (C.takeWord("symbol"))
      return HasSymbol = C.string(S.Symbol, "the symbol in quotes");
    for (bool Holds : {true, false})
      if (C.takeWord(Holds ? "if" : "unless")) {
        S.Conditions.push_back({NoTerm, Holds});
        return C.term(S.Conditions.back().Term);
      }
    if (C.takeWord("stored"))
      return C.name(S.StoredIn, "the name of a variable");
    if (C.takeWord("format")) {
      return C.unsignedNumber(S.FormatArg, "the number of an argument") &&
             C.unsignedNumber(S.FormatFrom, "the number of an argument");
    }
    if (C.takeWord("templates"))
      return C.strings(S.TemplateArgs, "a template argument in quotes");
    if (C.takeWord("argtypes"))
      return C.bracketed(S.ArgTypes, "a type in quotes");
    if (C.takeWord("argplaces"))
      return places(S.ArgWhere);
    for (auto [Word, Flag] :
         {std::pair<const char *, bool *>{"fluent", &S.ReturnsReceiverType},
          {"virtual", &S.Virtual},
          {"constructor", &S.Constructor},
          {"dependent", &S.Dependent},
          {"nameonly", &S.NameOnly}})
      if (C.takeWord(Word))
        return *Flag = true;
    return C.fail("on, callee, changes, returns, fluent, virtual, "
                  "constructor, dependent, nameonly, templates, stored, "
                  "if, unless, symbol, whole or a place");
  }

  bool places(std::vector<Region> &To) {
    if (!C.mark("["))
      return false;
    while (!C.takeMark("]"))
      if (!C.place(To.emplace_back()) || (!C.isMark("]") && !C.mark(",")))
        return false;
    return true;
  }

  bool alias(Alias &A) {
    auto Kind = C.is(Token::Kind::Word)
                    ? text::named<Alias::Kind>(text::AliasWords, C.peek().Text)
                    : std::nullopt;
    if (!Kind)
      return C.fail("receiver, param, global, result or none");
    C.take();
    A.K = *Kind;
    if (C.is(Token::Kind::Site))
      A.Index = C.take().Int;
    else if (C.is(Token::Kind::Int))
      A.Index = C.take().Int;
    if (C.is(Token::Kind::String))
      A.Symbol = C.take().Text;
    return !C.takeWord("path") ||
           C.bracketed(A.Path, "a field's key in quotes");
  }

  bool optionalPlace(Region &To) {
    return !C.is(Token::Kind::Place) || C.place(To);
  }

  Cursor &C;
  Function &F;
};

/// Reads the whole text.
class ProgramParser {
public:
  explicit ProgramParser(std::vector<Token> Tokens) : C(std::move(Tokens)) {}

  llvm::Expected<StringProgram> program() {
    C.skipLines();
    while (!C.is(Token::Kind::End)) {
      if (!statement() || !C.lineEnd())
        return C.error();
      C.skipLines();
    }
    std::sort(P.Functions.begin(), P.Functions.end(),
              [](const Function &A, const Function &B) {
                return A.Symbol < B.Symbol;
              });
    std::sort(
        P.Classes.begin(), P.Classes.end(),
        [](const ClassInfo &A, const ClassInfo &B) { return A.Name < B.Name; });
    if (auto Problem = brokenPromise(P))
      return text::expected(C.line(), "a whole program, but " + *Problem);
    return std::move(P);
  }

private:
  bool statement() {
    if (C.is(Token::Kind::Word))
      if (auto Kind =
              text::named<Function::Kind>(text::FunctionWords, C.peek().Text)) {
        C.take();
        Function &F = P.Functions.emplace_back();
        F.K = *Kind;
        return function(F);
      }
    if (C.takeWord("unit"))
      return unit();
    if (C.takeWord("file"))
      return C.string(P.Files.emplace_back(), "a file name in quotes");
    if (C.takeWord("missing"))
      return C.string(P.MissingIncludes.emplace_back(),
                      "a file name in quotes");
    if (C.takeWord("replaceable"))
      return C.place(P.Replaceable.emplace_back());
    if (C.takeWord("skipped"))
      return C.place(P.Skipped.emplace_back());
    if (C.takeWord("notice"))
      return notice(P.Notices.emplace_back());
    if (C.takeWord("class"))
      return classInfo(P.Classes.emplace_back());
    if (C.takeWord("stray"))
      return stray(P.Stray.emplace_back());
    return C.fail("unit, file, missing, skipped, notice, class, stray, "
                  "function, constructor, lambda or global");
  }

  bool unit() {
    if (!C.string(P.Unit, "the unit's file name in quotes"))
      return false;
    if (C.is(Token::Kind::Word)) {
      auto State = text::named<Analysed>(text::StateWords, C.peek().Text);
      if (!State)
        return C.fail("fully, reduced or failed");
      C.take();
      P.State = *State;
    }
    return !C.is(Token::Kind::String) || C.string(P.Reason, "a reason");
  }

  bool notice(Notice &N) {
    auto Kind =
        C.is(Token::Kind::Word)
            ? text::named<Notice::Kind>(text::NoticeWords, C.peek().Text)
            : std::nullopt;
    if (!Kind)
      return C.fail("reduced, failed, bound, ignored or information");
    C.take();
    N.K = *Kind;
    return C.string(N.Text, "the text of the notice in quotes") &&
           (!C.is(Token::Kind::Place) || C.place(N.Where));
  }

  bool classInfo(ClassInfo &Info) {
    if (!C.name(Info.Name, "the name of a class"))
      return false;
    Info.Project = C.takeWord("project");
    if (C.takeWord("bases") && !C.strings(Info.Bases, "a class in quotes"))
      return false;
    return !C.takeWord("references") ||
           C.strings(Info.ReferenceFields, "a field in quotes");
  }

  bool stray(Literal &L) {
    if (!C.string(L.Bytes, "the literal's bytes in quotes") ||
        !C.pieces(L.Pieces, L.Bytes.size()))
      return false;
    L.Inactive = C.takeWord("inactive");
    if (C.takeWord("macro") && !C.name(L.Macro, "the name of a macro"))
      return false;
    return !C.takeWord("near") || C.name(L.Near, "an identifier");
  }

  bool function(Function &F) {
    if (!C.name(F.Symbol, "the symbol of the function"))
      return false;
    F.Name = F.Symbol;
    while (!C.takeMark("{"))
      if (!functionItem(F))
        return false;
    return BodyParser(C, F).body();
  }

  bool functionItem(Function &F) {
    if (C.takeMark("("))
      return parameters(F);
    if (C.takeWord("name"))
      return C.name(F.Name, "the qualified name");
    if (C.takeWord("class"))
      return C.name(F.Class, "the class");
    if (C.takeWord("format"))
      return C.unsignedNumber(F.FormatParam, "the number of a parameter");
    if (C.takeWord("virtual"))
      return F.Virtual = true;
    if (C.takeWord("const"))
      return F.Const = true;
    if (C.takeWord("overrides"))
      return C.strings(F.Overrides, "a symbol in quotes");
    if (C.is(Token::Kind::Place))
      return C.place(F.Where);
    return C.fail("name, class, ( parameters ), format, virtual, const, "
                  "overrides, a place or {");
  }

  bool parameters(Function &F) {
    C.skipLines();
    while (!C.takeMark(")")) {
      if (C.takeMark("..."))
        F.Variadic = true;
      else if (!parameter(F.Params.emplace_back()))
        return false;
      C.skipLines();
      if (!C.isMark(")") && !C.mark(","))
        return false;
      C.skipLines();
    }
    return true;
  }

  bool parameter(Parameter &Param) {
    if (!C.isMark(":") && !C.name(Param.Name, "a parameter: name, name: "
                                              "\"type\", or : \"type\""))
      return false;
    return !C.takeMark(":") ||
           C.string(Param.Type, "the parameter's type in quotes");
  }

  Cursor C;
  StringProgram P;
};

} // namespace

llvm::Expected<StringProgram> parse(llvm::StringRef Text) {
  auto Tokens = text::tokens(Text);
  if (!Tokens)
    return Tokens.takeError();
  return ProgramParser(std::move(*Tokens)).program();
}

} // namespace patlint
