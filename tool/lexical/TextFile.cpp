//===- TextFile.cpp - Credentials in files that are no code ------------===//
#include "lexical/TextFile.h"

#include "lexical/Allow.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <optional>
#include <set>

namespace patlint {

/// What begins a comment in some language.
static constexpr llvm::StringLiteral Markers[] = {"<!--", "#",  "//", "/*",
                                                  ";",    "--", "%"};

bool isText(llvm::StringRef Bytes) {
  constexpr size_t Looked = 8000;
  return !Bytes.take_front(Looked).contains('\0');
}

static bool beginsComment(llvm::StringRef Line) {
  Line = Line.ltrim();
  return std::any_of(
      std::begin(Markers), std::end(Markers),
      [&](llvm::StringRef Marker) { return Line.starts_with(Marker); });
}

/// What stands in front of the comment whose text begins behind Before, or
/// nullopt if none begins there.
static std::optional<llvm::StringRef> beforeComment(llvm::StringRef Before) {
  Before = Before.rtrim();
  for (llvm::StringRef Marker : Markers)
    if (Before.ends_with(Marker))
      return Before.drop_back(Marker.size()).rtrim("#/;-%").trim();
  return std::nullopt;
}

/// Without what ends a comment of one line.
static std::string withoutEnd(llvm::StringRef Reason) {
  for (llvm::StringRef End : {"-->", "*/"})
    if (Reason.consume_back(End))
      break;
  return Reason.trim().str();
}

namespace {
/// Takes the lines of one file, one after the other.
class TextReader {
public:
  TextReader(const std::string &File, const Policy &P) : P(P) {
    Facts.File = File;
  }

  void line(llvm::StringRef Line) {
    ++Number;
    bool OnlyAllows = addAllows(Line);
    if (!OnlyAllows && !Line.trim().empty()) {
      for (size_t I : Waiting)
        Facts.Allows[I].LastLine = Number;
      Waiting.clear();
    }
    if (!P.credentialsIn(Line).empty())
      Facts.Texts.push_back(
          {Line.str(), region(0, Line.size()), beginsComment(Line)});
  }

  LexicalFacts take() {
    // Pages that explain allow-comments are full of them: what speaks for no
    // credential is none.
    std::erase_if(Facts.Allows, [&](const AllowComment &A) {
      return std::none_of(
          Facts.Texts.begin(), Facts.Texts.end(), [&](const TextLine &T) {
            return A.FirstLine <= T.Where.Line && T.Where.Line <= A.LastLine;
          });
    });
    return std::move(Facts);
  }

private:
  Region region(size_t Begin, size_t End) const {
    return {Facts.File, Number, unsigned(Begin) + 1, Number, unsigned(End) + 1};
  }

  /// True if the line holds nothing but a comment that allows something.
  bool addAllows(llvm::StringRef Line) {
    bool Only = false;
    for (AllowText &A : allowTexts(Line)) {
      std::optional<llvm::StringRef> Before =
          beforeComment(Line.take_front(A.Begin));
      if (!Before)
        continue;
      AllowComment C;
      C.Rules = std::move(A.Rules);
      C.Reason = withoutEnd(A.Reason);
      C.Where = region(A.Begin, A.End);
      bool Next = A.Spelled == AllowText::Form::NoLintNextLine;
      C.FirstLine = C.LastLine = Next ? Number + 1 : Number;
      if (Before->empty() && A.Spelled == AllowText::Form::Allow) {
        Waiting.push_back(Facts.Allows.size());
        Only = true;
      }
      Facts.Allows.push_back(std::move(C));
    }
    return Only;
  }

  const Policy &P;
  LexicalFacts Facts;
  unsigned Number = 0;
  /// Allow-comments that stand alone, above the line they speak for.
  std::vector<size_t> Waiting;
};
} // namespace

/// Every distinct name, sorted.
static std::vector<std::string> words(llvm::StringRef Bytes) {
  auto InName = [](char C) { return llvm::isAlnum(C) || C == '_' || C == '.'; };
  std::set<llvm::StringRef> Names;
  while (true) {
    Bytes = Bytes.drop_until(InName);
    if (Bytes.empty())
      break;
    llvm::StringRef Name = Bytes.take_while(InName);
    Names.insert(Name);
    Bytes = Bytes.drop_front(Name.size());
  }
  return {Names.begin(), Names.end()};
}

LexicalFacts textFacts(const std::string &File, llvm::StringRef Bytes,
                       const Policy &P) {
  TextReader Reader(File, P);
  for (llvm::StringRef Rest = Bytes; !Rest.empty();) {
    size_t End = std::min(Rest.find_first_of("\r\n"), Rest.size());
    Reader.line(Rest.take_front(End));
    Rest = Rest.drop_front(End);
    if (!Rest.consume_front("\r\n"))
      Rest = Rest.drop_front(Rest.empty() ? 0 : 1);
  }
  LexicalFacts Facts = Reader.take();
  if (!Facts.Texts.empty())
    Facts.Identifiers = words(Bytes);
  return Facts;
}

} // namespace patlint
