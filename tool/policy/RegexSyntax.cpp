//===- RegexSyntax.cpp - The expressions allowed in templates ----------===//
#include "policy/RegexSyntax.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {
namespace {

constexpr int MaxRepeat = 1000;

/// Recursive descent; the first mistake stops it.
class RegexParser {
public:
  explicit RegexParser(llvm::StringRef Text) : Text(Text) {}

  std::variant<RegexNode, TemplateError> parse() {
    RegexNode Node = alternation();
    if (!Wrong && I < Text.size())
      fail(I, "unmatched \")\"");
    if (Wrong)
      return *Wrong;
    return Node;
  }

private:
  RegexNode alternation() {
    RegexNode All;
    All.K = RegexNode::Kind::Alternate;
    All.Children.push_back(concatenation());
    while (!Wrong && eat('|'))
      All.Children.push_back(concatenation());
    return All.Children.size() == 1 ? std::move(All.Children[0]) : All;
  }

  RegexNode concatenation() {
    RegexNode All;
    while (!Wrong && I < Text.size() && Text[I] != '|' && Text[I] != ')')
      All.Children.push_back(repetition());
    return All.Children.size() == 1 ? std::move(All.Children[0]) : All;
  }

  RegexNode repetition() {
    RegexNode Node = atom();
    if (Wrong || I >= Text.size())
      return Node;
    size_t At = I;
    int Min = 0, Max = -1;
    if (eat('*')) {
    } else if (eat('+')) {
      Min = 1;
    } else if (eat('?')) {
      Max = 1;
    } else if (Text[I] == '{') {
      if (!counts(Min, Max))
        return Node;
    } else {
      return Node;
    }
    if (I < Text.size() && llvm::StringRef("*+?{").contains(Text[I]))
      return fail(At, "repetition of a repetition (lazy and possessive forms "
                      "are not supported)");
    RegexNode Repeat;
    Repeat.K = RegexNode::Kind::Repeat;
    Repeat.Min = Min;
    Repeat.Max = Max;
    Repeat.Children.push_back(std::move(Node));
    return Repeat;
  }

  /// "{3}", "{3,}", "{3,5}".
  bool counts(int &Min, int &Max) {
    size_t At = I++;
    auto Number = [&](int &Out) {
      size_t Begin = I;
      while (I < Text.size() && llvm::isDigit(Text[I]))
        ++I;
      return I > Begin && I - Begin <= 4 &&
             !Text.slice(Begin, I).getAsInteger(10, Out);
    };
    bool Good = Number(Min);
    Max = Min;
    if (Good && eat(','))
      Good =
          (I < Text.size() && Text[I] == '}') ? (Max = -1, true) : Number(Max);
    if (!Good || !eat('}')) {
      fail(At, "a repetition is {m}, {m,} or {m,n}; a literal brace is \\{");
      return false;
    }
    if (Min > MaxRepeat || Max > MaxRepeat || (Max != -1 && Max < Min)) {
      fail(At, "repetition counts must rise and stay below 1001");
      return false;
    }
    return true;
  }

  RegexNode atom() {
    size_t At = I;
    char C = Text[I++];
    switch (C) {
    case '(':
      if (!Text.substr(I).starts_with("?:"))
        return fail(At, "capturing groups and look-around are not supported; "
                        "write (?:...)");
      return group(At);
    case '[':
      return bytes(characterClass(At));
    case '.': {
      std::bitset<256> Any;
      Any.set();
      Any.reset('\n');
      return bytes(Any);
    }
    case '\\':
      return bytes(escape(At));
    case '*':
    case '+':
    case '?':
    case '{':
      return fail(At, "nothing to repeat");
    case '^':
    case '$':
      return fail(At, "anchors are not supported; an expression always "
                      "matches its whole part");
    default:
      return bytes(one(C));
    }
  }

  RegexNode group(size_t At) {
    I += 2;
    if (++Depth > 50)
      return fail(At, "groups are nested too deeply");
    RegexNode Node = alternation();
    --Depth;
    if (!Wrong && !eat(')'))
      return fail(At, "missing \")\"");
    return Node;
  }

  std::bitset<256> characterClass(size_t At) {
    std::bitset<256> Set;
    bool Negated = eat('^');
    bool First = true;
    while (true) {
      if (I >= Text.size()) {
        fail(At, "missing \"]\"");
        return Set;
      }
      if (Text[I] == ']' && !First) {
        ++I;
        break;
      }
      if (Text[I] == ']') {
        fail(At, "an empty character class; a literal bracket is \\]");
        return Set;
      }
      First = false;
      size_t Begin = I;
      if (Text.substr(I).starts_with("[:")) {
        fail(Begin, "named classes are not supported");
        return Set;
      }
      std::bitset<256> Low = member();
      if (Wrong)
        return Set;
      if (I + 1 < Text.size() && Text[I] == '-' && Text[I + 1] != ']') {
        ++I;
        std::bitset<256> High = member();
        if (Wrong)
          return Set;
        if (Low.count() != 1 || High.count() != 1 || only(High) < only(Low)) {
          fail(Begin, "a range goes from a lower to a higher character");
          return Set;
        }
        for (unsigned B = only(Low); B <= only(High); ++B)
          Set.set(B);
        continue;
      }
      Set |= Low;
    }
    if (Negated)
      Set.flip();
    if (Set.none())
      fail(At, "a character class that nothing matches");
    return Set;
  }

  std::bitset<256> member() {
    size_t At = I;
    char C = Text[I++];
    return C == '\\' ? escape(At) : one(C);
  }

  /// After the backslash at At.
  std::bitset<256> escape(size_t At) {
    if (I >= Text.size()) {
      fail(At, "a backslash at the end");
      return {};
    }
    char C = Text[I++];
    std::bitset<256> Set;
    switch (llvm::toLower(C)) {
    case 'd':
      addRange(Set, '0', '9');
      break;
    case 'w':
      addRange(Set, '0', '9');
      addRange(Set, 'A', 'Z');
      addRange(Set, 'a', 'z');
      Set.set('_');
      break;
    case 's':
      for (char Blank : {' ', '\t', '\n', '\f', '\r'})
        Set.set(static_cast<unsigned char>(Blank));
      break;
    default:
      if (llvm::isAlnum(C) || static_cast<unsigned char>(C) >= 0x80) {
        fail(At, std::string("unsupported escape \\") + C);
        return {};
      }
      return one(C);
    }
    return llvm::isUpper(C) ? ~Set : Set;
  }

  static void addRange(std::bitset<256> &Set, char Low, char High) {
    for (char C = Low; C <= High; ++C)
      Set.set(static_cast<unsigned char>(C));
  }
  static std::bitset<256> one(char C) {
    std::bitset<256> Set;
    Set.set(static_cast<unsigned char>(C));
    return Set;
  }
  static unsigned only(const std::bitset<256> &Set) {
    unsigned B = 0;
    while (!Set.test(B))
      ++B;
    return B;
  }
  static RegexNode bytes(std::bitset<256> Set) {
    RegexNode Node;
    Node.K = RegexNode::Kind::Bytes;
    Node.Set = Set;
    return Node;
  }

  bool eat(char C) {
    if (I >= Text.size() || Text[I] != C)
      return false;
    ++I;
    return true;
  }
  RegexNode fail(size_t At, std::string Message) {
    if (!Wrong)
      Wrong = TemplateError{At, std::move(Message)};
    return {};
  }

  llvm::StringRef Text;
  size_t I = 0;
  unsigned Depth = 0;
  std::optional<TemplateError> Wrong;
};

} // namespace

std::variant<RegexNode, TemplateError> parseRegex(llvm::StringRef Text) {
  return RegexParser(Text).parse();
}

static std::string printedSet(const std::bitset<256> &Set) {
  auto Byte = [](unsigned B) {
    return std::string("\\x") + llvm::hexdigit(B / 16, /*LowerCase=*/true) +
           llvm::hexdigit(B % 16, /*LowerCase=*/true);
  };
  std::string Out = "[";
  for (unsigned Low = 0; Low < 256; ++Low) {
    if (!Set.test(Low))
      continue;
    unsigned High = Low;
    while (High + 1 < 256 && Set.test(High + 1))
      ++High;
    Out += Byte(Low);
    if (High > Low)
      Out += "-" + Byte(High);
    Low = High;
  }
  return Out + "]";
}

std::string printed(const RegexNode &Node) {
  std::string Out;
  switch (Node.K) {
  case RegexNode::Kind::Bytes:
    return printedSet(Node.Set);
  case RegexNode::Kind::Concat:
    for (const RegexNode &Child : Node.Children)
      Out += printed(Child);
    return "(?:" + Out + ")";
  case RegexNode::Kind::Alternate:
    for (const RegexNode &Child : Node.Children)
      Out += (Out.empty() ? "" : "|") + printed(Child);
    return "(?:" + Out + ")";
  case RegexNode::Kind::Repeat:
    Out = "(?:" + printed(Node.Children[0]) + "){" + std::to_string(Node.Min);
    if (Node.Max == -1)
      return Out + ",}";
    return Out + "," + std::to_string(Node.Max) + "}";
  }
  return Out;
}

} // namespace patlint
