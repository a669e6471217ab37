//===- Mentions.cpp - Which names a file uses and defines --------------===//
#include "lexical/Mentions.h"
#include "lexical/CodeTokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

namespace tok = clang::tok;

namespace {
/// Goes over the code, statement by statement where things are declared.
class Finder {
public:
  Finder(const Code &T, const CodeWords &Words, bool C, Mentions &Out)
      : T(T), Words(Words), C(C), Out(Out), Place(T.size()),
        Marks(Words.size()) {
    lookAhead();
  }

  void run() {
    definitions();
    while (At < T.size())
      !Stack.empty() && Stack.back() == Scope::Body ? inner() : statement();
    bool Understood = Stack.empty() && !Unbalanced;
    for (size_t I = 0; I < T.size(); ++I) {
      if (!T[I].name() || (Understood && Place[I] == Declared))
        continue;
      if (Understood && Place[I] == Head) {
        mark(T[I], InHead);
        continue;
      }
      mark(T[I], Used);
      if (I > 0 && (T[I - 1].is(tok::period) || T[I - 1].is(tok::arrow)))
        mark(T[I], Field);
    }
    const Sorted All = markedWords();
    Out.Uses = with(Used, All);
    Out.Fields = C ? with(Field, All) : Out.Uses;
    Out.Heads = with(InHead, All);
    Out.Defines = with(Defined, All);
  }

private:
  enum class Scope : uint8_t { Namespace, Class, Body };

  /// What a word is somewhere in the file.
  enum Mark : uint8_t { Used = 1, Field = 2, InHead = 4, Defined = 8 };
  void mark(const CodeToken &Word, Mark M) { Marks[Word.What->Number] |= M; }

  using Sorted = std::vector<const llvm::StringMapEntry<CodeWord> *>;
  /// The words that have a mark.
  Sorted markedWords() const {
    Sorted Out;
    for (const auto &Word : Words)
      if (Marks[Word.second.Number])
        Out.push_back(&Word);
    llvm::sort(Out, [](auto *A, auto *B) { return A->first() < B->first(); });
    return Out;
  }
  std::vector<std::string> with(Mark M, const Sorted &All) const {
    std::vector<std::string> Out;
    for (const auto *Word : All)
      if (Marks[Word->second.Number] & M)
        Out.push_back(Word->first().str());
    return Out;
  }

  const CodeToken &at(size_t I) const {
    static const CodeToken None;
    return I < T.size() ? T[I] : None;
  }

  bool isOpen(size_t I) const {
    return T[I].is(tok::l_paren) || T[I].is(tok::l_brace) ||
           T[I].is(tok::l_square);
  }
  bool isClose(size_t I) const {
    return T[I].is(tok::r_paren) || T[I].is(tok::r_brace) ||
           T[I].is(tok::r_square);
  }

  /// Notes for every token what would else be looked for again and again: in
  /// generated code brackets are nested deep, and lists of macros long.
  void lookAhead() {
    Behind.assign(T.size(), T.size());
    Ends.assign(T.size() + 1, T.size());
    Hints = Ends;
    std::vector<size_t> Open;
    for (size_t I = 0; I < T.size(); ++I)
      if (isOpen(I)) {
        Open.push_back(I);
      } else if (isClose(I) && !Open.empty()) {
        Behind[Open.back()] = I + 1;
        Open.pop_back();
      }
    for (size_t I = T.size(); I-- > 0;) {
      bool End = T[I].is(tok::semi) || T[I].is(tok::r_brace) || begins(T[I]);
      Ends[I] = End ? I : Ends[I + 1];
      Hints[I] = isOfValue(I) || isOfPrototype(I) ? I : Hints[I + 1];
    }
  }

  /// Behind the bracket that closes the one at I; at most End.
  size_t behind(size_t I, size_t End) const {
    return std::min(Behind[I], End);
  }

  /// Could a declared name stand behind this token?
  static bool endsType(const CodeToken &B) {
    return (B.word() && !B.What->Operator) || B.is(tok::star) ||
           B.is(tok::amp) || B.is(tok::ampamp) || B.is(tok::greater) ||
           B.is(tok::greatergreater) || B.is(tok::coloncolon) ||
           B.is(tok::tilde) || B.is(tok::r_square);
  }

  /// Whatever looks like a definition, wherever it stands.
  void definitions() {
    bool Extern = false, Begins = true;
    size_t Marked = 0; // up to here are the arguments of macros
    for (size_t I = 0; I < T.size(); ++I) {
      if (Begins)
        Extern = T[I].word("extern");
      Begins = T[I].is(tok::semi) || T[I].is(tok::l_brace) ||
               T[I].is(tok::r_brace) || T[I].B != CodeToken::Branch::None;
      if (!T[I].word())
        continue;
      if (T[I].Text == "operator")
        mark(T[I], Defined);
      if (T[I].What->Language)
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
          mark(T[I], Defined);
        // DEFINE_HANDLER(name) {...}
        if (llvm::none_of(T[I].Text, llvm::isLower))
          for (size_t J = std::max(I + 2, Marked); J + 1 < End; ++J, Marked = J)
            if (T[J].name())
              mark(T[J], Defined);
      } else if (Typed && !(Extern && !Next.is(tok::equal)) &&
                 (Next.is(tok::equal) || Next.is(tok::semi) ||
                  Next.is(tok::l_square) || Next.is(tok::comma) ||
                  Next.is(tok::l_brace))) {
        mark(T[I], Defined);
      }
    }
  }

  /// Does a body, what initialises before it, or half of one begin here?
  static bool begins(const CodeToken &X) {
    return X.is(tok::l_brace) || X.is(tok::colon) ||
           X.B != CodeToken::Branch::None;
  }

  /// Do words, as `const` or an attribute, lead from I to a body?
  bool opensBody(size_t I) const { return begins(at(Ends[I])); }

  /// What only a prototype has among its parameters.
  bool isOfPrototype(size_t I) const {
    bool Pair = T[I].word() && at(I + 1).word();
    return Pair || T[I].is(tok::star) || T[I].is(tok::amp) ||
           T[I].is(tok::ampamp) || (T[I].word() && T[I].What->Language);
  }
  /// What no prototype has there, default arguments aside.
  bool isOfValue(size_t I) const {
    return tok::isStringLiteral(T[I].Kind) || T[I].is(tok::numeric_constant) ||
           T[I].is(tok::l_brace);
  }

  /// Are the brackets [I+1, End) those of a prototype, not the arguments of
  /// a variable's constructor?
  bool isPrototype(size_t I, size_t End) const {
    if (End == I + 3)
      return true; // ()
    size_t J = Hints[std::min(I + 2, T.size())];
    return J + 1 < End && !isOfValue(J);
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
                 Before.name() || castEnds();
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
                                 !T[At - 1].What->Language);
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
      Class |= T[I].word() && T[I].What->ClassKey;
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
      if (T[I].name() && T[I + 1].is(tok::l_paren) &&
          T[I].Text != "__attribute__") {
        if (I > Begin || Place[I] == None)
          Place[I] = I > Begin ? Declared : Head;
        return;
      }
  }

  /// The name in `class EXPORT Name final : Base`.
  void className(size_t Begin, size_t End) {
    size_t Name = 0;
    for (size_t I = Begin; I < End; ++I) {
      if (T[I].is(tok::colon) || T[I].is(tok::less))
        break;
      if (T[I].name())
        Name = I;
    }
    if (Name)
      Place[Name] = Declared;
  }

  /// typedef struct Tag {...} Name;
  void typeNameBehind(size_t Begin) {
    size_t Close = behind(At, T.size());
    StandsFor R;
    for (size_t I = Begin; I < At; ++I)
      if (T[I].name())
        R.Words.push_back(T[I].Text.str());
    for (size_t I = Close; I < T.size() && !T[I].is(tok::semi); ++I)
      if (T[I].name()) {
        R.Name = T[I].Text.str();
        Place[I] = Declared;
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
    if (Begin + 2 == End && T[Begin].word() && T[Begin].What->ClassKey) {
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
      if (T[I].name() && (endsType(T[I - 1]) || T[I - 1].is(tok::comma)) &&
          (Next.is(tok::semi) || Next.is(tok::l_square) ||
           Next.is(tok::comma) || Next.is(tok::colon)))
        Place[I] = Declared;
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
    while (Name + 1 < End &&
           !(T[Name].name() && T[Name + 1].is(tok::l_paren))) {
      if (T[Name].is(tok::l_paren) && at(Name + 1).is(tok::star) &&
          at(Name + 2).word() && at(Name + 3).is(tok::r_paren) &&
          at(Name + 4).is(tok::l_paren)) {
        // T (*f)(P p);
        bool Variable = (Stack.empty() || Stack.back() != Scope::Class) &&
                        !T[Begin].word("extern");
        if (!Variable && Name > Begin && endsType(T[Name - 1])) {
          Place[Name + 2] = Declared;
          parameters(Name + 4, behind(Name + 4, End));
        }
        return;
      }
      bool Fits = T[Name].word() || endsType(T[Name]) ||
                  T[Name].is(tok::less) || T[Name].is(tok::comma) ||
                  T[Name].is(tok::l_square) || T[Name].is(tok::r_square) ||
                  T[Name].is(tok::numeric_constant) ||
                  tok::isStringLiteral(T[Name].Kind);
      if (!Fits || (T[Name].word() && T[Name].What->Operator))
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
    Place[Name] = Declared;
    parameters(Open, Close);
  }

  /// The names of parameters in the brackets [Open, Close).
  void parameters(size_t Open, size_t Close) {
    for (size_t I = Open + 1; I + 1 < Close; ++I)
      if (T[I].name() && endsType(T[I - 1]) && !T[I - 1].is(tok::coloncolon) &&
          (T[I + 1].is(tok::comma) || T[I + 1].is(tok::r_paren) ||
           T[I + 1].is(tok::l_square) || T[I + 1].is(tok::equal)))
        Place[I] = Declared;
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
      if (T[I].name() && (Depth == 0 || Pointer) && !(Alias && Name))
        Name = I;
      if (Pointer)
        break;
    }
    if (!Name)
      return;
    StandsFor R{T[Name].Text.str(), {}};
    for (size_t I = Begin + 1; I < End; ++I)
      if (I != Name && T[I].name())
        R.Words.push_back(T[I].Text.str());
    Place[Name] = Declared;
    Out.Renames.push_back(std::move(R));
  }

  const Code &T;
  const CodeWords &Words;
  bool C;
  Mentions &Out;
  size_t At = 0;
  std::vector<Scope> Stack;
  std::vector<std::vector<Scope>> Saved;
  bool Unbalanced = false;
  /// Of a token that opens a bracket: behind the one that closes it. Of any:
  /// the next that ends a statement or begins a body; the next that tells a
  /// prototype from a call.
  std::vector<size_t> Behind, Ends, Hints;
  /// Of a token: only a declared name; a name in front of a definition.
  enum Role : uint8_t { None, Declared, Head };
  std::vector<Role> Place;
  /// By the numbers of words.
  std::vector<uint8_t> Marks;
};
} // namespace

Mentions mentions(llvm::StringRef Bytes, bool C) {
  Mentions Out;
  constexpr size_t MostBytes = size_t(1) << 30; // offsets have 31 bits
  if (Bytes.size() > MostBytes)
    return Out;
  std::string Terminated = Bytes.str();
  CodeWords Words;
  Code All = codeTokens(Terminated, C, Words, Out);
  Finder(All, Words, C, Out).run();
  std::sort(Out.Characters.begin(), Out.Characters.end());
  Out.Characters.erase(
      std::unique(Out.Characters.begin(), Out.Characters.end()),
      Out.Characters.end());
  return Out;
}

} // namespace patlint
