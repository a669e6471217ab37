//===- TypeNames.cpp -----------------------------------------------------===//
#include "lower/TypeNames.h"

#include "clang/Basic/CharInfo.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace patlint::lowering {

using llvm::StringRef;

static bool isWord(char C) { return clang::isAsciiIdentifierContinue(C); }

/// Text without blanks and comments at its end.
static StringRef withoutRemarks(StringRef Text) {
  while (true) {
    Text = Text.rtrim();
    if (Text.ends_with("*/")) {
      size_t Open = Text.rfind("/*");
      Text = Text.take_front(Open == StringRef::npos ? 0 : Open);
      continue;
    }
    StringRef Line = Text.drop_front(Text.rfind('\n') + 1);
    size_t Remark = Line.find("//");
    if (Remark == StringRef::npos || Line.take_front(Remark).count('"') % 2)
      return Text;
    Text = Text.drop_back(Line.size() - Remark);
  }
}

static StringRef takeLastWord(StringRef Text) {
  size_t Size = 0;
  while (Size < Text.size() && isWord(Text[Text.size() - Size - 1]))
    ++Size;
  return Text.take_back(Size);
}

StringRef beforeName(StringRef Text) {
  while (true) {
    Text = Text.drop_back(takeLastWord(Text).size());
    StringRef Rest = Text.rtrim();
    if (!Rest.consume_back("::"))
      return Text;
    Text = Rest.rtrim();
    // `a<b>::c`: back to what opens the arguments.
    unsigned Depth = 0;
    while (Text.ends_with(">") || Depth) {
      if (Text.empty())
        return Text;
      Depth += Text.back() == '>';
      Depth -= Text.back() == '<' && Depth;
      Text = Text.drop_back();
    }
  }
}

StringRef behindArguments(StringRef Text) {
  constexpr size_t Longest = 400;
  unsigned Depth = 0, Round = 0;
  for (size_t I = 0; I < Text.size() && I < Longest; ++I) {
    char C = Text[I];
    if (C == '<')
      ++Depth;
    else if (C == '>' && Round == 0)
      --Depth;
    else if (C == '(' || C == '[')
      ++Round;
    else if ((C == ')' || C == ']') && Round)
      --Round;
    else if (!isWord(C) && !clang::isWhitespace(C) && !StringRef(":*&,.").contains(C))
      return {};
    if (Depth == 0)
      return Round ? StringRef() : Text.drop_front(I + 1);
  }
  return {};
}

/// Whether Text ends in the arguments of a template: `name<`, `name<a, b<c>, `.
static bool endsInArguments(StringRef Text) {
  constexpr size_t Longest = 400;
  unsigned Depth = 0, Round = 0;
  for (size_t Steps = 0; !Text.empty() && Steps < Longest; ++Steps) {
    char C = Text.back();
    Text = Text.drop_back();
    if (C == '<' && Depth == 0)
      // `i < n` has blanks around it, as people write it.
      return Round == 0 && !Text.empty() && isWord(Text.back()) && takeLastWord(Text) != "operator";
    if (C == '<')
      --Depth;
    else if (C == '>')
      ++Depth;
    else if (C == ')' || C == ']')
      ++Round;
    else if ((C == '(' || C == '[') && Round)
      --Round;
    else if (!isWord(C) && !clang::isWhitespace(C) && !StringRef(":*&,.").contains(C))
      return false;
  }
  return false;
}

/// Whether Text ends in front of a part of what initialises an object:
/// `A(int x) : `, `A() noexcept : a(1), b{2}, `.
static bool endsInInitialisers(StringRef Text) {
  constexpr unsigned Most = 32;
  for (unsigned Count = 0; Count < Most; ++Count) {
    Text = withoutRemarks(Text);
    if (Text.ends_with(":")) {
      StringRef Head = withoutRemarks(Text.drop_back());
      return !Text.ends_with("::") && (Head.ends_with(")") || takeLastWord(Head) == "noexcept");
    }
    if (!Text.consume_back(","))
      return false;
    Text = withoutRemarks(Text);
    unsigned Depth = 0;
    do {
      if (Text.empty())
        return false;
      char C = Text.back();
      Depth += C == ')' || C == '}';
      Depth -= (C == '(' || C == '{') && Depth;
      Text = Text.drop_back();
    } while (Depth);
    Text = Text.rtrim();
    while (Text.ends_with(">")) {
      size_t Open = Text.rfind('<');
      Text = Text.take_front(Open == StringRef::npos ? 0 : Open).rtrim();
    }
    Text = beforeName(Text);
  }
  return false;
}

static bool isOneOf(StringRef Word, std::initializer_list<StringRef> All) {
  return std::find(All.begin(), All.end(), Word) != All.end();
}

bool isCast(StringRef Before, StringRef Behind) {
  Before = withoutRemarks(Before);
  Behind = Behind.ltrim();
  if (!Before.consume_back("(") || !Behind.consume_front(")"))
    return false;
  // Behind the name of a function or a macro it is its argument.
  StringRef Word = takeLastWord(Before.rtrim());
  if (!Word.empty() && Word != "return")
    return false;
  Behind = Behind.ltrim();
  StringRef Value = Behind.take_while(isWord);
  return Behind.starts_with("\"") ||
         (!Value.empty() && !isOneOf(Value, {"and", "or", "xor", "bitand", "bitor", "and_eq", "or_eq", "xor_eq", "not_eq"}));
}

bool isTypeName(StringRef Before, StringRef Behind, bool InCode) {
  Before = withoutRemarks(Before);
  bool Said = false; ///< by a word that only stands in front of a type
  while (true) {
    StringRef Word = takeLastWord(Before);
    if (isOneOf(Word, {"new", "typename", "operator", "typedef"}))
      return true;
    if (!isOneOf(Word, {"const", "volatile", "static", "inline", "virtual", "constexpr", "extern", "mutable",
                        "friend", "explicit", "thread_local", "register"}))
      break;
    Said = true;
    Before = withoutRemarks(Before.drop_back(Word.size()));
  }
  Behind = Behind.ltrim();
  bool Arguments = Behind.starts_with("<");
  if (Arguments) {
    Behind = behindArguments(Behind);
    if (!Behind.data())
      return false;
    Behind = Behind.ltrim();
    // `Name<int>::type f()`
    while (Behind.consume_front("::"))
      Behind = Behind.ltrim().drop_while(isWord).ltrim();
  }
  StringRef Rest = Behind;
  auto Word = [](StringRef &Text) {
    StringRef Out = Text.take_while(isWord);
    Text = Text.drop_front(Out.size()).ltrim();
    return Out;
  };
  auto Decorated = [&] {
    if (Rest.take_while(isWord) == "const")
      return Rest.consume_front("const");
    return Rest.consume_front("*") || Rest.consume_front("&");
  };
  while (Decorated())
    Rest = Rest.ltrim();
  bool Refers = Rest.data() != Behind.data(), Both = Behind.starts_with("&&");
  if ((Rest.starts_with(">") || Rest.starts_with(",") || Rest.starts_with("(")) &&
      (Before.ends_with("<") || Before.ends_with(",")) && !Rest.starts_with(">=") && endsInArguments(Before))
    return !Rest.starts_with("(") || !InCode;
  // `A() : Name<int>(1)`
  if (Arguments && (Behind.starts_with("(") || Behind.starts_with("{")) && endsInInitialisers(Before))
    return true;
  // `(Name *)value`
  if (Refers && !Both && Rest.starts_with(")") && (Before.ends_with("(") || Before.ends_with(",")))
    return true;
  if (isCast(Before, Behind))
    return true;
  if (Before.ends_with("->"))
    return true;
  StringRef Open = Before;
  if (Open.consume_back("("))
    Open = Open.rtrim();
  else
    Open = StringRef();
  StringRef Keyword = takeLastWord(Open);
  if (Keyword == "catch")
    return true;
  if (StringRef Alias = Before; Alias.consume_back("=")) {
    Alias = Alias.rtrim();
    Alias = Alias.drop_back(takeLastWord(Alias).size()).rtrim();
    if (takeLastWord(Alias) == "using")
      return true;
  }
  StringRef Name = Word(Rest);
  if (Name.empty() || clang::isDigit(Name[0]) || isOneOf(Name, {"const", "and", "or", "not"}))
    return false;
  bool Qualified = false;
  while (Rest.consume_front("::")) {
    Qualified = true;
    Rest = Rest.ltrim();
    Rest.consume_front("~");
    Name = Word(Rest);
  }
  bool Assigned = Rest.starts_with("=") && !Rest.starts_with("==");
  bool OfLoop = Rest.starts_with(":") && !Rest.starts_with("::");
  if (isOneOf(Keyword, {"if", "while", "for", "switch"}))
    return Assigned || (OfLoop && Keyword == "for") || (Rest.starts_with(";") && Keyword == "for");
  StringRef Line = Before.drop_front(Before.rfind('\n') + 1).ltrim();
  // `public:`, `case 1:`
  bool Label = Line.ends_with(":") && !Line.ends_with("::") &&
               std::all_of(Line.begin(), Line.end() - 1, [](char C) { return isWord(C) || C == ' '; });
  bool Begins = Before.empty() || Before.ends_with(";") || Before.ends_with("{") || Before.ends_with("}") || Label ||
                Line.starts_with("#") || (Before.ends_with(">") && !InCode);
  if (!Begins && !Said)
    return false;
  if (Both && InCode && !Assigned)
    return false;
  if (!InCode)
    return Rest.starts_with("(") || (Refers && (Assigned || Rest.starts_with(";"))) || Qualified || Name == "operator";
  return (Refers || Arguments) && (Assigned || Rest.starts_with(";") || Rest.starts_with(",") ||
                                   Rest.starts_with("(") || (Arguments && Rest.starts_with("{")));
}

bool isOperand(StringRef Before, StringRef Behind) {
  auto Begins = [&](std::initializer_list<StringRef> Any) {
    return std::any_of(Any.begin(), Any.end(), [&](StringRef Each) { return Behind.starts_with(Each); });
  };
  Before = Before.rtrim();
  Behind = Behind.ltrim();
  if (Begins({"//", "/*", "->", "--", "::"}))
    return false;
  if (Begins({"/", "%", "-", "==", "!=", "<=", ">=", "|", "^"}))
    return true;
  if (Behind.starts_with(":"))
    return Before.ends_with("?");
  if (!Begins({"*", "&"}) || Before.empty() || Before.ends_with("::") ||
      !StringRef("(,=+-*/%?:|&!<>").contains(Before.back()))
    return false;
  Behind = Behind.drop_front(Behind.starts_with("&&") ? 2 : 1).ltrim();
  StringRef Operand = Behind.take_while(isWord);
  StringRef Then = Behind.drop_front(Operand.size()).ltrim();
  // `if (Name *n = f())`, `for (Name &n : all)`, `catch (Name &n)`.
  bool Declares = (Then.starts_with("=") && !Then.starts_with("==")) ||
                  (Then.starts_with(":") && !Then.starts_with("::")) ||
                  (Before.consume_back("(") && Before.rtrim().ends_with("catch"));
  return !Declares && (!Operand.empty() || (!Behind.empty() && StringRef("(\"!").contains(Behind.front())));
}

bool initialises(StringRef Text, bool Member) {
  auto Word = [](StringRef &Rest) {
    Rest = Rest.rtrim();
    StringRef Left = Rest.rtrim("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:");
    StringRef Out = Rest.drop_front(Left.size());
    Rest = Left.rtrim();
    return Out;
  };
  unsigned Depth = 0;
  while (!Text.empty()) {
    char C = Text.back();
    Text = Text.drop_back();
    if (C == '"') {
      size_t Open = Text.rfind('"');
      Text = Text.take_front(Open == StringRef::npos ? 0 : Open);
    } else if (C == ')' || C == ']' || C == '}') {
      ++Depth;
    } else if (Depth) {
      Depth -= C == '(' || C == '[' || C == '{';
    } else if (C == '[' || C == ';') {
      return false;
    } else if (C == '{') {
      StringRef Rest = Text.rtrim();
      // `Row table[] = {{"/a", unknown}}`: without it Clang drops the table.
      if (Rest.ends_with("=") && !Member)
        return true;
      if (Rest.ends_with("=") || Rest.ends_with(",") || Rest.ends_with("(") || Rest.ends_with("{"))
        continue;
      StringRef Name = Word(Rest);
      StringRef Type = Rest.ends_with(">") || Rest.ends_with("&") || Rest.ends_with("*") || Rest.ends_with(",") ? "auto" : Word(Rest);
      static const std::set<StringRef> Opens = {"", "class", "struct", "union", "enum", "namespace", "final", "public", ":"};
      return !Name.empty() && !Opens.count(Name) && !Opens.count(Type);
    } else if (C == '=' && Member && !Text.ends_with("=") && !Text.ends_with("<") && !Text.ends_with(">") &&
               !Text.ends_with("!")) {
      StringRef Declared = Text.drop_front(std::min(Text.size(), Text.find_last_of(";{}") + 1));
      return !Declared.contains("static");
    }
  }
  return false;
}

bool isDefinition(StringRef Before, StringRef Name, StringRef Behind) {
  StringRef Class = Before.rtrim().drop_back(2).rtrim();
  if (Class.consume_back(Name) && (Class.empty() || !isWord(Class.back())))
    return true;
  unsigned Depth = 0;
  char Quote = 0;
  for (size_t I = 0; I != Behind.size(); ++I) {
    char C = Behind[I];
    if (Quote) {
      I += C == '\\' && I + 1 != Behind.size();
      Quote = C == Quote || C == '\n' ? 0 : Quote;
    } else if (C == '"' || C == '\'') {
      Quote = C;
    } else if (C == '(') {
      ++Depth;
    } else if (C == ')' && --Depth == 0) {
      StringRef Then = Behind.drop_front(I + 1).ltrim();
      return Then.starts_with("{") || Then.starts_with("const") || Then.starts_with("noexcept");
    }
  }
  return true;
}

} // namespace patlint::lowering
