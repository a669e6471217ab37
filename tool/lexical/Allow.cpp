//===- Allow.cpp - Comments that silence a rule ------------------------===//
#include "lexical/Allow.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace patlint {

/// The reason in the rest of a line, without what separates it.
static std::string reason(llvm::StringRef Rest, bool NeedsDashes) {
  Rest = Rest.trim();
  if (NeedsDashes)
    return Rest.consume_front("--") ? Rest.trim().str() : std::string();
  return Rest.ltrim("-: \t").str();
}

/// Reads "(A, B) reason" behind the word of A. False if it is not one.
static bool readRest(llvm::StringRef Line, size_t WordEnd, AllowText &A) {
  bool Lint = A.Spelled != AllowText::Form::Allow;
  size_t Close = std::min(Line.find(')', WordEnd), Line.size());
  llvm::SmallVector<llvm::StringRef> Names;
  Line.slice(WordEnd + 1, Close).split(Names, ',');
  for (llvm::StringRef Name : Names) {
    Name = Name.trim();
    // Of NOLINT the names of other tools are none of our business.
    if (!Name.empty() && (!Lint || Name.starts_with("patlint-")))
      A.Rules.push_back(Name.str());
  }
  if (Lint && A.Rules.empty())
    return false;
  A.Reason = reason(Line.drop_front(std::min(Close + 1, Line.size())), !Lint);
  return true;
}

static bool startsWord(llvm::StringRef Line, size_t At, bool Lint) {
  if (At == 0)
    return true;
  char Before = Line[At - 1];
  return Lint ? !llvm::isAlnum(Before) && Before != '_' && Before != '`'
              : llvm::isSpace(Before);
}

/// The first one in the line, from From on.
static bool readLine(llvm::StringRef Line, AllowText &A) {
  static constexpr std::pair<const char *, AllowText::Form> Words[] = {
      {"patlint:allow(", AllowText::Form::Allow},
      {"NOLINT(", AllowText::Form::NoLint},
      {"NOLINTNEXTLINE(", AllowText::Form::NoLintNextLine}};
  for (auto [Word, Form] : Words) {
    size_t At = Line.find(Word);
    if (At == llvm::StringRef::npos ||
        !startsWord(Line, At, Form != AllowText::Form::Allow))
      continue;
    A.Spelled = Form;
    A.Begin = At;
    A.End = Line.rtrim().size();
    if (readRest(Line, At + llvm::StringRef(Word).size() - 1, A))
      return true;
  }
  return false;
}

std::vector<AllowText> allowTexts(llvm::StringRef Comment) {
  std::vector<AllowText> All;
  // Most comments hold neither word.
  if (!Comment.contains("patlint"))
    return All;
  size_t Begin = 0;
  while (Begin < Comment.size()) {
    size_t End = std::min(Comment.find_first_of("\r\n", Begin), Comment.size());
    AllowText A;
    if (readLine(Comment.slice(Begin, End), A)) {
      A.Begin += Begin;
      A.End += Begin;
      All.push_back(std::move(A));
    }
    Begin = End + 1;
  }
  return All;
}

} // namespace patlint
