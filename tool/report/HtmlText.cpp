//===- HtmlText.cpp - Texts as HTML ------------------------------------===//
#include "report/HtmlText.h"

#include "report/Printable.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <set>

namespace patlint {

/// Lines that are shown before and behind a place.
constexpr unsigned Context = 2;
/// Characters of a line that are shown, and bytes on each side of the place
/// that are looked at.
constexpr size_t LongestLine = 200, Nearby = 2000;

static std::string escaped(llvm::StringRef Text) {
  std::string Result;
  for (char C : Text)
    switch (C) {
    case '&':
      Result += "&amp;";
      break;
    case '<':
      Result += "&lt;";
      break;
    case '>':
      Result += "&gt;";
      break;
    case '"':
      Result += "&quot;";
      break;
    case '\'':
      Result += "&#39;";
      break;
    default:
      Result += C;
    }
  return Result;
}

std::string html(llvm::StringRef Text) { return escaped(printable(Text)); }

std::string element(llvm::StringRef Tag, llvm::StringRef Attributes,
                    llvm::StringRef Body) {
  std::string Result = "<" + Tag.str();
  if (!Attributes.empty())
    Result += " " + Attributes.str();
  return Result + ">" + Body.str() + "</" + Tag.str() + ">";
}

namespace {
/// A marked part of one line: bytes [Begin, End).
struct Mark {
  size_t Begin, End;
  unsigned Number;
};
} // namespace

static std::vector<Mark> marksOf(const std::vector<NumberedPlace> &Places,
                                 unsigned Line, size_t Size) {
  std::vector<Mark> Result;
  for (const auto &[Where, Number] : Places) {
    if (Where.Line != Line || Where.Column == 0)
      continue;
    size_t Begin = std::min<size_t>(Where.Column - 1, Size);
    size_t End = Where.EndLine > Line  ? Size
                 : Where.EndColumn > 1 ? Where.EndColumn - 1
                                       : Begin + 1;
    Result.push_back({Begin, std::clamp(End, Begin, Size), Number});
  }
  llvm::stable_sort(Result,
                    [](const Mark &A, const Mark &B) { return A.Begin < B.Begin; });
  return Result;
}

static bool continues(llvm::StringRef Text, size_t At) {
  return At < Text.size() && (uint8_t(Text[At]) & 0xC0) == 0x80;
}

/// The characters of Line that are shown, as HTML.
static std::string lineHtml(llvm::StringRef Line, unsigned Number,
                            const std::vector<Mark> &Marks,
                            const std::string &File, const SecretMask &Mask) {
  // Of a long line what is around the first mark.
  size_t Place = Marks.empty() ? 0 : Marks.front().Begin;
  size_t First = Place > Nearby ? Place - Nearby : 0;
  while (First != 0 && First < Place && continues(Line, First))
    ++First;
  size_t Last = std::min(Place + Nearby, Line.size());
  while (continues(Line, Last))
    ++Last;
  llvm::StringRef Near = Line.slice(First, Last);
  std::vector<ByteRange> Hidden = Mask.hidden(File, Number, Near, First);

  // Where the shown part begins: a third of it stands before the place.
  std::vector<size_t> Begins;
  for (size_t At = 0; At != Near.size();
       At += firstCharacter(Near.substr(At)).Length)
    Begins.push_back(At);
  size_t PlaceIndex =
      size_t(llvm::lower_bound(Begins, Place - First) - Begins.begin());
  size_t From = 0;
  if (Begins.size() > LongestLine && PlaceIndex > LongestLine / 3)
    From = std::min(PlaceIndex - LongestLine / 3, Begins.size() - LongestLine);
  size_t To = std::min(From + LongestLine, Begins.size());

  std::string Result = From + First != 0 ? "…" : "";
  bool InMark = false;
  auto Close = [&] {
    if (InMark)
      Result += "</mark>";
    InMark = false;
  };
  auto Badges = [&](size_t Begin, size_t End) {
    for (const Mark &M : Marks)
      if (M.Number != 0 && M.Begin >= Begin && M.Begin < End) {
        Close();
        Result += element("span", "class=\"n\"", std::to_string(M.Number));
      }
  };
  for (size_t I = From; I != To; ++I) {
    size_t At = Begins[I];
    Character C = firstCharacter(Near.substr(At));
    size_t Begin = First + At, End = Begin + C.Length;
    Badges(Begin, End);
    bool Marked = llvm::any_of(
        Marks, [&](const Mark &M) { return M.Begin < End && Begin < M.End; });
    if (!Marked)
      Close();
    else if (!InMark)
      Result += "<mark>";
    InMark = Marked;
    bool Secret = llvm::any_of(Hidden, [&](ByteRange R) {
      return R.first < At + C.Length && At < R.second;
    });
    if (Secret)
      Result += '*';
    else if (C.CodePoint == '\t')
      Result += '\t';
    else if (C.CodePoint != 0xFEFF || Begin != 0)
      Result += escaped(glyph(C, Near.substr(At, C.Length)).Text);
  }
  Close();
  if (First + (To == Begins.size() ? Near.size() : Begins[To]) != Line.size())
    return Result + "…";
  Badges(Line.size(), Line.size() + 1); // behind the last character
  return Result;
}

std::string listing(const std::vector<NumberedPlace> &Places,
                    SourceFiles &Files, const SecretMask &Mask) {
  std::set<unsigned> Numbers;
  for (const NumberedPlace &P : Places)
    if (P.Where.known())
      for (unsigned N = P.Where.Line > Context ? P.Where.Line - Context : 1;
           N <= P.Where.Line + Context; ++N)
        Numbers.insert(N);
  std::string Lines;
  unsigned Previous = 0;
  for (unsigned N : Numbers) {
    const std::string &File = Places.front().Where.File;
    std::optional<llvm::StringRef> Line = Files.line(File, N);
    if (!Line)
      continue;
    if (Previous != 0 && N != Previous + 1)
      Lines += element("span", "class=\"gap\"", "…") + "\n";
    Previous = N;
    std::vector<Mark> Marks = marksOf(Places, N, Line->size());
    Lines += element("span", "class=\"ln\"", std::to_string(N)) +
             lineHtml(*Line, N, Marks, File, Mask) + "\n";
  }
  return Lines.empty() ? "" : element("pre", "", Lines) + "\n";
}

} // namespace patlint
