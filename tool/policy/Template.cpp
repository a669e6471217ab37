//===- Template.cpp - Endpoint templates -------------------------------===//
//
// A route of FastRoute is cut at "[" and the closing brackets stand together
// at its end; each cut is one way to leave the rest out.
//
//===-------------------------------------------------------------------===//
#include "policy/Template.h"

#include "policy/RegexSyntax.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

#include <optional>

#include <re2/re2.h>

namespace patlint {
namespace {

class TemplateParser {
public:
  TemplateParser(llvm::StringRef Text, Dialect D) : Text(Text), D(D) {}

  std::variant<PathTemplate, TemplateError> parse() {
    while (!Wrong && I < Text.size())
      element();
    if (!Wrong && !OpenOptionals.empty())
      fail(OpenOptionals.back(), "\"[\" without \"]\"");
    if (Wrong)
      return *Wrong;
    Result.Expansions.push_back(std::move(Current));
    Result.Text = Text.str();
    return std::move(Result);
  }

private:
  /// The bytes that are not literal.
  llvm::StringRef special() const {
    switch (D) {
    case Dialect::FastRoute:
      return "{}[]";
    case Dialect::OpenApi:
      return "{}";
    case Dialect::Rails:
      return ":*()";
    }
    return "";
  }

  void element() {
    if (!special().contains(Text[I]))
      return literal();
    switch (Text[I]) {
    case ':':
    case '*':
      return word();
    case '(':
    case ')':
      return fail(I, "optional parts of this dialect are not supported; "
                     "list the forms");
    case '{':
      return parameter();
    case '[':
      return openOptional();
    case ']':
      return closeOptionals();
    case '}':
      return fail(I, "\"}\" without \"{\"");
    default:
      return literal();
    }
  }

  void literal() {
    size_t End = std::min(Text.find_first_of(special(), I), Text.size());
    llvm::StringRef Bytes = Text.slice(I, End);
    if (!Current.empty() && Current.back().Name.empty())
      Current.back().Literal += Bytes;
    else
      Current.push_back({Bytes.str(), "", {}});
    I = End;
  }

  /// ":name", "*name"
  void word() {
    size_t At = I++;
    size_t Begin = I;
    while (I < Text.size() && (llvm::isAlnum(Text[I]) || Text[I] == '_'))
      ++I;
    llvm::StringRef Name = Text.slice(Begin, I);
    if (Name.empty() || llvm::isDigit(Name[0]))
      return fail(At, "a parameter needs a name, :name or *name");
    if (!Names.insert(Name).second)
      return fail(Begin, "the parameter \"" + Name.str() + "\" stands twice");
    add(Name, Text[At] == '*' ? ".+" : "[^/]+", I);
  }

  void openOptional() {
    OpenOptionals.push_back(I++);
    if (I < Text.size() && (Text[I] == '[' || Text[I] == ']'))
      return fail(I - 1, "an empty optional part");
    Result.Expansions.push_back(Current);
  }

  void closeOptionals() {
    size_t Begin = I;
    for (; I < Text.size() && Text[I] == ']'; ++I) {
      if (OpenOptionals.empty())
        return fail(I, "\"]\" without \"[\"");
      OpenOptionals.pop_back();
    }
    if (I < Text.size())
      fail(Begin, "optional parts can only stand at the end");
  }

  void parameter() {
    size_t At = I++;
    blanks();
    size_t NameAt = I;
    if (I < Text.size() && (llvm::isAlpha(Text[I]) || Text[I] == '_'))
      while (I < Text.size() &&
             (llvm::isAlnum(Text[I]) || Text[I] == '_' || Text[I] == '-'))
        ++I;
    llvm::StringRef Name = Text.slice(NameAt, I);
    if (Name.empty())
      return fail(NameAt, "a parameter needs a name, {name} or {name:...}");
    if (!Names.insert(Name).second)
      return fail(NameAt, "the parameter \"" + Name.str() + "\" stands twice");
    blanks();
    if (I < Text.size() && Text[I] == ':' && D == Dialect::OpenApi)
      return fail(I, "a parameter of this dialect has no expression");
    if (I < Text.size() && Text[I] == ':')
      return expression(At, Name);
    if (I >= Text.size() || Text[I] != '}')
      return fail(At, "missing \"}\"");
    ++I;
    add(Name, "[^/]+", I);
  }

  void expression(size_t At, llvm::StringRef Name) {
    ++I;
    blanks();
    size_t Begin = I;
    unsigned Depth = 0;
    for (; I < Text.size(); ++I) {
      if (Text[I] == '\\' && I + 1 < Text.size()) {
        ++I;
        continue;
      }
      if (Text[I] == '{')
        ++Depth;
      if (Text[I] == '}' && Depth-- == 0)
        break;
    }
    if (I >= Text.size())
      return fail(At, "missing \"}\"");
    llvm::StringRef Body = Text.slice(Begin, I++).rtrim();
    if (Body.empty())
      return fail(Begin, "an empty expression; leave the \":\" out for any "
                         "segment");
    add(Name, Body, Begin);
  }

  void add(llvm::StringRef Name, llvm::StringRef Body, size_t Begin) {
    auto Parsed = parseRegex(Body);
    if (auto *Error = std::get_if<TemplateError>(&Parsed))
      return fail(Begin + Error->Offset, Error->Message);
    Current.push_back({"", Name.str(), std::move(std::get<RegexNode>(Parsed))});
  }

  void blanks() {
    while (I < Text.size() && (Text[I] == ' ' || Text[I] == '\t'))
      ++I;
  }
  void fail(size_t At, std::string Message) {
    if (!Wrong)
      Wrong = TemplateError{At, std::move(Message)};
    I = Text.size();
  }

  llvm::StringRef Text;
  Dialect D;
  size_t I = 0;
  PathTemplate Result;
  std::vector<TemplateElement> Current;
  std::vector<size_t> OpenOptionals;
  llvm::StringSet<> Names;
  std::optional<TemplateError> Wrong;
};

} // namespace

const std::vector<std::string> &dialectNames() {
  static const std::vector<std::string> Names = {"fastroute", "openapi",
                                                 "rails"};
  return Names;
}

std::variant<PathTemplate, TemplateError> parseTemplate(llvm::StringRef Text,
                                                        Dialect D) {
  return TemplateParser(Text, D).parse();
}

std::string regex(const PathTemplate &T) {
  std::string Out;
  for (const std::vector<TemplateElement> &Expansion : T.Expansions) {
    std::string One;
    for (const TemplateElement &E : Expansion)
      One += E.Name.empty() ? RE2::QuoteMeta(E.Literal) : printed(E.Expression);
    Out += (Out.empty() ? "(?:" : "|(?:") + One + ")";
  }
  return Out;
}

bool matchesOracle(const PathTemplate &T, llvm::StringRef Path) {
  // Bytes, not code points: a path may hold anything.
  RE2::Options Options(RE2::Latin1);
  Options.set_log_errors(false);
  RE2 Expression(regex(T), Options);
  return Expression.ok() &&
         RE2::FullMatch(re2::StringPiece(Path.data(), Path.size()), Expression);
}

} // namespace patlint
