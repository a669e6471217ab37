//===- Mentions.cpp - Which names a file uses and defines --------------===//
#include "lexical/Mentions.h"
#include "lexical/CodeTokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>
#include <set>

namespace patlint {

namespace tok = clang::tok;

/// Words of the language behind which a name is no declared one.
static bool isOperatorWord(llvm::StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases("return", "co_return", "co_yield", "co_await", "throw", true)
      .Cases("new", "delete", "else", "do", "case", "goto", true)
      .Cases("sizeof", "typeid", "alignof", "not", "and", "or", true)
      .Cases("if", "while", "for", "switch", "using", "namespace", true)
      .Default(false);
}

static bool isClassKey(llvm::StringRef Word) {
  return Word == "class" || Word == "struct" || Word == "union";
}

/// Words that are no names of anybody's.
static bool isLanguage(llvm::StringRef Word) {
  return isOperatorWord(Word) || isClassKey(Word) ||
         llvm::StringSwitch<bool>(Word)
             .Cases("int", "char", "void", "bool", "long", "short", true)
             .Cases("unsigned", "signed", "float", "double", "auto", true)
             .Cases("const", "static", "extern", "inline", "enum", true)
             .Cases("virtual", "override", "final", "noexcept", true)
             .Cases("public", "private", "protected", "template", true)
             .Cases("typename", "typedef", "constexpr", "explicit", true)
             .Cases("volatile", "mutable", "friend", "catch", "try", true)
             .Cases("break", "continue", "default", "this", true)
             .Default(false);
}

namespace {
/// Goes over the code, statement by statement where things are declared.
class Finder {
public:
  Finder(const Code &T, bool C, Mentions &Out) : T(T), C(C), Out(Out) {}

  void run() {
    definitions();
    while (At < T.size())
      !Stack.empty() && Stack.back() == Scope::Body ? inner() : statement();
    bool Understood = Stack.empty() && !Unbalanced;
    std::set<std::string> Uses, Fields, HeadNames;
    for (size_t I = 0; I < T.size(); ++I) {
      if (!T[I].word() || isLanguage(T[I].Text) ||
          (Understood && Declared.count(I)))
        continue;
      if (Understood && Heads.count(I)) {
        HeadNames.insert(T[I].Text);
        continue;
      }
      Uses.insert(T[I].Text);
      if (I > 0 && (T[I - 1].is(tok::period) || T[I - 1].is(tok::arrow)))
        Fields.insert(T[I].Text);
    }
    Out.Uses.assign(Uses.begin(), Uses.end());
    Out.Fields =
        C ? std::vector<std::string>(Fields.begin(), Fields.end()) : Out.Uses;
    Out.Heads.assign(HeadNames.begin(), HeadNames.end());
    Out.Defines.assign(Defines.begin(), Defines.end());
  }

private:
  enum class Scope : uint8_t { Namespace, Class, Body };

  const CodeToken &at(size_t I) const {
    static const CodeToken None;
    return I < T.size() ? T[I] : None;
  }

  /// Behind the bracket that closes the one at I; at most End.
  size_t behind(size_t I, size_t End) const {
    unsigned Depth = 0;
    for (; I < End; ++I) {
      if (T[I].is(tok::l_paren) || T[I].is(tok::l_brace) ||
          T[I].is(tok::l_square))
        ++Depth;
      else if ((T[I].is(tok::r_paren) || T[I].is(tok::r_brace) ||
                T[I].is(tok::r_square)) &&
               --Depth == 0)
        return I + 1;
    }
    return End;
  }

  /// Could a declared name stand behind this token?
  static bool endsType(const CodeToken &B) {
    return (B.word() && !isOperatorWord(B.Text)) || B.is(tok::star) ||
           B.is(tok::amp) || B.is(tok::ampamp) || B.is(tok::greater) ||
           B.is(tok::greatergreater) || B.is(tok::coloncolon) ||
           B.is(tok::tilde) || B.is(tok::r_square);
  }

  /// Whatever looks like a definition, wherever it stands.
  void definitions() {
    bool Extern = false, Begins = true;
    for (size_t I = 0; I < T.size(); ++I) {
      if (Begins)
        Extern = T[I].word("extern");
      Begins = T[I].is(tok::semi) || T[I].is(tok::l_brace) ||
               T[I].is(tok::r_brace) || T[I].B != CodeToken::Branch::None;
      if (!T[I].word())
        continue;
      if (T[I].Text == "operator")
        Defines.insert("operator");
      if (isLanguage(T[I].Text))
        continue;
      const CodeToken &Next = at(I + 1);
      bool Typed = I > 0 && endsType(T[I - 1]);
      if (Next.is(tok::l_paren)) {
        size_t End = behind(I + 1, std::min(T.size(), I + 4096));
        const CodeToken &Then = at(End);
        bool Body = Then.is(tok::l_brace) || Then.is(tok::colon) ||
                    Then.is(tok::arrow) || Then.is(tok::l_square) ||
                    Then.is(tok::amp) || Then.is(tok::ampamp) ||
                    Then.B != CodeToken::Branch::None ||
                    (Then.word() && (opensBody(End) || !isPrototype(I, End)));
        if (Body || (Typed && Then.is(tok::semi) && !isPrototype(I, End)))
          Defines.insert(T[I].Text);
        // DEFINE_HANDLER(name) {...}
        if (llvm::none_of(T[I].Text, llvm::isLower))
          for (size_t J = I + 2; J + 1 < End; ++J)
            if (T[J].word() && !isLanguage(T[J].Text))
              Defines.insert(T[J].Text);
      } else if (Typed && !(Extern && !Next.is(tok::equal)) &&
                 (Next.is(tok::equal) || Next.is(tok::semi) ||
                  Next.is(tok::l_square) || Next.is(tok::comma) ||
                  Next.is(tok::l_brace))) {
        Defines.insert(T[I].Text);
      }
    }
  }

  /// Do words, as `const` or an attribute, lead from I to a body?
  bool opensBody(size_t I) const {
    for (; I < T.size() && !T[I].is(tok::semi) && !T[I].is(tok::r_brace); ++I)
      if (T[I].is(tok::l_brace) || T[I].is(tok::colon) ||
          T[I].B != CodeToken::Branch::None)
        return true;
    return false;
  }

  /// Are the brackets [I+1, End) those of a prototype, not the arguments of
  /// a variable's constructor?
  bool isPrototype(size_t I, size_t End) const {
    if (End == I + 3)
      return true; // ()
    for (size_t J = I + 2; J + 1 < End; ++J) {
      if (tok::isStringLiteral(T[J].Kind) || T[J].is(tok::numeric_constant) ||
          T[J].is(tok::l_brace))
        return false;
      bool Pair = T[J].word() && at(J + 1).word();
      if (Pair || T[J].is(tok::star) || T[J].is(tok::amp) ||
          T[J].is(tok::ampamp) || (T[J].word() && isLanguage(T[J].Text)))
        return true;
    }
    return false;
  }

  void push(Scope S) {
    Stack.push_back(S);
    ++At;
  }
  void pop() {
    if (Stack.empty())
      Unbalanced = true;
    else
      Stack.pop_back();
    ++At;
  }

  /// Both branches of a condition begin with the same brackets open.
  bool branch() {
    if (T[At].B == CodeToken::Branch::None)
      return false;
    if (T[At].B == CodeToken::Branch::If)
      Saved.push_back(Stack);
    else if (Saved.empty())
      Unbalanced = true;
    else if (T[At].B == CodeToken::Branch::Else)
      Stack = Saved.back();
    else
      Saved.pop_back();
    ++At;
    return true;
  }

  /// One token in a body or an expression.
  void inner() {
    if (branch())
      return;
    if (T[At].is(tok::l_brace)) {
      brace();
      push(Scope::Body);
    } else if (T[At].is(tok::r_brace)) {
      pop();
    } else {
      ++At;
    }
  }

  /// Does `= (T)` or the like stand before At, a compound literal's type?
  bool castEnds() const {
    size_t I = At;
    if (I < 2 || !T[I - 1].is(tok::r_paren))
      return false;
    for (--I;
         I > 1 && (T[I - 1].word() || T[I - 1].is(tok::star) ||
                   T[I - 1].is(tok::l_square) || T[I - 1].is(tok::r_square) ||
                   T[I - 1].is(tok::coloncolon));)
      --I;
    if (I < 2 || !T[I - 1].is(tok::l_paren))
      return false;
    const CodeToken &B = T[I - 2];
    return !(B.word() && !B.word("return")) && !B.is(tok::r_paren) &&
           !B.is(tok::r_square);
  }

  /// Is the brace at At a list of values?
  void brace() {
    const CodeToken &Before = At ? T[At - 1] : at(T.size());
    bool Untyped = Before.is(tok::l_paren) || Before.is(tok::comma) ||
                   Before.word("return") || Before.is(tok::l_brace);
    bool Typed = Before.is(tok::greater) || Before.is(tok::r_square) ||
                 (Before.word() && !isLanguage(Before.Text)) || castEnds();
    if (Before.is(tok::equal)) {
      // `T x = {` and `x.y = {`
      bool Declares = At > 2 && endsType(T[At - 3]) && T[At - 2].word();
      Untyped = !Declares && !(At > 1 && T[At - 2].is(tok::r_square));
      Typed = true;
    }
    Out.ListsFields |= Typed || Untyped;
    Out.ListsUntyped |= Untyped;
  }

  /// One statement where things are declared: to its ';', or into its braces.
  void statement() {
    if (branch())
      return;
    if (T[At].is(tok::r_brace))
      return pop();
    if (T[At].is(tok::semi)) {
      ++At;
      return;
    }
    size_t Begin = At;
    bool Assigned = false, Call = false, Inits = false, Half = false;
    for (; At < T.size(); ++At) {
      const CodeToken &X = T[At];
      if (X.B != CodeToken::Branch::None) {
        return; // half of a statement: nothing in it is only declared
      }
      if (X.is(tok::l_paren) || X.is(tok::l_square)) {
        size_t End = behind(At, T.size());
        bool Attribute =
            At > Begin && T[At - 1].word() &&
            (T[At - 1].Text == "__attribute__" ||
             T[At - 1].Text == "__declspec" || T[At - 1].Text == "alignas");
        Call |= X.is(tok::l_paren) && !Attribute;
        for (size_t J = At + 1; J < End; ++J) {
          Half |= T[J].B != CodeToken::Branch::None;
          if (T[J].is(tok::l_brace))
            Out.ListsFields = Out.ListsUntyped = true;
        }
        At = End - 1;
      } else if (X.is(tok::equal)) {
        Assigned = true;
      } else if (X.is(tok::colon) && Call) {
        Inits = true;
      } else if (X.is(tok::colon) && At > Begin && isLabel(T[At - 1])) {
        ++At; // public:
        return;
      } else if (X.is(tok::semi)) {
        if (!Half)
          declaration(Begin, At, Assigned, Call);
        ++At;
        return;
      } else if (X.is(tok::r_brace)) {
        return; // pop() is next
      } else if (X.is(tok::l_brace)) {
        bool List = Assigned || (Inits && At > Begin && T[At - 1].word() &&
                                 !isLanguage(T[At - 1].Text));
        if (List) {
          brace();
          At = behind(At, T.size()) - 1;
          continue;
        }
        return opened(Begin, Call);
      }
    }
  }

  static bool isLabel(const CodeToken &X) {
    return X.word("public") || X.word("protected") || X.word("private") ||
           X.word("slots") || X.word("signals") || X.word("Q_SLOTS") ||
           X.word("Q_SIGNALS");
  }

  /// The statement from Begin opens a brace at At.
  void opened(size_t Begin, bool Call) {
    bool Class = false, Enum = false, Namespace = false;
    for (size_t I = Begin; I < At; ++I) {
      Class |= T[I].word() && isClassKey(T[I].Text);
      Enum |= T[I].word("enum");
      Namespace |=
          T[I].word("namespace") ||
          (T[I].word("extern") && tok::isStringLiteral(at(I + 1).Kind));
    }
    if (Namespace)
      return push(Scope::Namespace);
    if (Call) {
      defined(Begin);
      return push(Scope::Body);
    }
    if (Enum)
      return push(Scope::Body);
    if (Class) {
      className(Begin, At);
      if (at(Begin).word("typedef"))
        typeNameBehind(Begin);
      return push(Scope::Class);
    }
    // `T x{...};`, or what a macro makes of it
    brace();
    push(Scope::Body);
  }

  /// The name of the function whose body begins at At.
  void defined(size_t Begin) {
    for (size_t I = Begin; I + 1 < At; ++I)
      if (T[I].word() && !isLanguage(T[I].Text) && T[I + 1].is(tok::l_paren) &&
          T[I].Text != "__attribute__") {
        (I > Begin ? Declared : Heads).insert(I);
        return;
      }
  }

  /// The name in `class EXPORT Name final : Base`.
  void className(size_t Begin, size_t End) {
    size_t Name = 0;
    for (size_t I = Begin; I < End; ++I) {
      if (T[I].is(tok::colon) || T[I].is(tok::less))
        break;
      if (T[I].word() && !isLanguage(T[I].Text))
        Name = I;
    }
    if (Name)
      Declared.insert(Name);
  }

  /// typedef struct Tag {...} Name;
  void typeNameBehind(size_t Begin) {
    size_t Close = behind(At, T.size());
    StandsFor R;
    for (size_t I = Begin; I < At; ++I)
      if (T[I].word() && !isLanguage(T[I].Text))
        R.Words.push_back(T[I].Text);
    for (size_t I = Close; I < T.size() && !T[I].is(tok::semi); ++I)
      if (T[I].word() && !isLanguage(T[I].Text)) {
        R.Name = T[I].Text;
        Declared.insert(I);
      }
    if (!R.Name.empty() && !R.Words.empty())
      Out.Renames.push_back(std::move(R));
  }

  /// A statement of [Begin, End) that ends in ';'.
  void declaration(size_t Begin, size_t End, bool Assigned, bool Call) {
    bool InClass = !Stack.empty() && Stack.back() == Scope::Class;
    if (T[Begin].word("typedef") || T[Begin].word("using"))
      return typeName(Begin, End);
    if (T[Begin].word("friend") || T[Begin].word("template"))
      ++Begin;
    if (Begin + 2 == End && T[Begin].word() && isClassKey(T[Begin].Text)) {
      className(Begin, End);
      return;
    }
    if (Call)
      return prototype(Begin, End);
    if (Assigned || (!InClass && !T[Begin].word("extern")))
      return;
    // Fields, and variables that are defined elsewhere.
    for (size_t I = Begin + 1; I < End; ++I) {
      const CodeToken &Next = T[I + 1];
      if (T[I].word() && !isLanguage(T[I].Text) &&
          (endsType(T[I - 1]) || T[I - 1].is(tok::comma)) &&
          (Next.is(tok::semi) || Next.is(tok::l_square) ||
           Next.is(tok::comma) || Next.is(tok::colon)))
        Declared.insert(I);
      if (T[I].is(tok::less) || T[I].is(tok::l_square))
        I = T[I].is(tok::l_square) ? behind(I, End) - 1 : angle(I, End);
    }
  }

  /// The '>' of the '<' at I; at most End - 1.
  size_t angle(size_t I, size_t End) const {
    int Depth = 0;
    for (; I + 1 < End; ++I) {
      Depth += T[I].is(tok::less) - T[I].is(tok::greater) -
               2 * T[I].is(tok::greatergreater);
      if (Depth <= 0)
        return I;
    }
    return I;
  }

  /// T f(P p) const;
  void prototype(size_t Begin, size_t End) {
    size_t Name = Begin;
    while (Name + 1 < End && !(T[Name].word() && !isLanguage(T[Name].Text) &&
                               T[Name + 1].is(tok::l_paren))) {
      if (T[Name].is(tok::l_paren) && at(Name + 1).is(tok::star) &&
          at(Name + 2).word() && at(Name + 3).is(tok::r_paren) &&
          at(Name + 4).is(tok::l_paren)) {
        // T (*f)(P p);
        bool Variable = (Stack.empty() || Stack.back() != Scope::Class) &&
                        !T[Begin].word("extern");
        if (!Variable && Name > Begin && endsType(T[Name - 1])) {
          Declared.insert(Name + 2);
          parameters(Name + 4, behind(Name + 4, End));
        }
        return;
      }
      bool Fits = T[Name].word() || endsType(T[Name]) ||
                  T[Name].is(tok::less) || T[Name].is(tok::comma) ||
                  T[Name].is(tok::l_square) || T[Name].is(tok::r_square) ||
                  T[Name].is(tok::numeric_constant) ||
                  tok::isStringLiteral(T[Name].Kind);
      if (!Fits || (T[Name].word() && isOperatorWord(T[Name].Text)))
        return;
      ++Name;
    }
    size_t Open = Name + 1;
    if (Open >= End)
      return;
    size_t Close = behind(Open, End);
    // A constructor has no type in front; neither has a macro that is called.
    if (Name == Begin && (Stack.empty() || Stack.back() != Scope::Class))
      return;
    if (Name > Begin && !endsType(T[Name - 1]))
      return;
    if (!isPrototype(Name, Close))
      return;
    Declared.insert(Name);
    parameters(Open, Close);
  }

  /// The names of parameters in the brackets [Open, Close).
  void parameters(size_t Open, size_t Close) {
    for (size_t I = Open + 1; I + 1 < Close; ++I)
      if (T[I].word() && !isLanguage(T[I].Text) && endsType(T[I - 1]) &&
          !T[I - 1].is(tok::coloncolon) &&
          (T[I + 1].is(tok::comma) || T[I + 1].is(tok::r_paren) ||
           T[I + 1].is(tok::l_square) || T[I + 1].is(tok::equal)))
        Declared.insert(I);
  }

  /// typedef A B;  typedef A (*B)(C);  using B = A;
  void typeName(size_t Begin, size_t End) {
    size_t Name = 0, Depth = 0;
    bool Alias = T[Begin].word("using");
    if (Alias && !at(Begin + 2).is(tok::equal))
      return; // using A::b;
    for (size_t I = Begin + 1; I < End; ++I) {
      Depth += T[I].is(tok::l_paren);
      Depth -= T[I].is(tok::r_paren) && Depth;
      bool Pointer = Depth == 1 && T[I - 1].is(tok::star) &&
                     at(I + 1).is(tok::r_paren) && at(I + 2).is(tok::l_paren);
      if (T[I].word() && !isLanguage(T[I].Text) && (Depth == 0 || Pointer) &&
          !(Alias && Name))
        Name = I;
      if (Pointer)
        break;
    }
    if (!Name)
      return;
    StandsFor R{T[Name].Text, {}};
    for (size_t I = Begin + 1; I < End; ++I)
      if (I != Name && T[I].word() && !isLanguage(T[I].Text))
        R.Words.push_back(T[I].Text);
    Declared.insert(Name);
    Out.Renames.push_back(std::move(R));
  }

  const Code &T;
  bool C;
  Mentions &Out;
  size_t At = 0;
  std::vector<Scope> Stack;
  std::vector<std::vector<Scope>> Saved;
  bool Unbalanced = false;
  /// Tokens that are only declared names.
  std::set<size_t> Declared;
  /// Tokens that are names in front of a definition.
  std::set<size_t> Heads;
  std::set<std::string> Defines;
};
} // namespace

Mentions mentions(llvm::StringRef Bytes, bool C) {
  Mentions Out;
  constexpr size_t MostBytes = size_t(1) << 30; // offsets have 31 bits
  if (Bytes.size() > MostBytes)
    return Out;
  std::string Terminated = Bytes.str();
  Code All = codeTokens(Terminated, C, Out);
  Finder(All, C, Out).run();
  std::sort(Out.Characters.begin(), Out.Characters.end());
  Out.Characters.erase(
      std::unique(Out.Characters.begin(), Out.Characters.end()),
      Out.Characters.end());
  return Out;
}

} // namespace patlint
