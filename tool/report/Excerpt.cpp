//===- Excerpt.cpp - A source line with its place marked ---------------===//
#include "report/Excerpt.h"

#include "report/Printable.h"

#include "llvm/Support/FormatVariadic.h"

#include <algorithm>

namespace patlint {

constexpr unsigned TabColumns = 8;
constexpr uint32_t ByteOrderMark = 0xFEFF;
constexpr llvm::StringLiteral Cut = "...";
/// Bytes on each side of the place that are looked at: more than can be
/// shown, far less than the longest lines have.
constexpr size_t Nearby = 2000;

namespace {
/// One character of the line on its way to the terminal.
struct Cell {
  std::string Text;
  unsigned Width = 1; ///< terminal columns; a tab counts as TabColumns
  bool Tab = false;
  bool InRegion = false;
};
} // namespace

static bool touches(ByteRange Range, size_t Begin, size_t End) {
  return Begin < Range.second && Range.first < End;
}

static std::vector<Cell> cellsOf(llvm::StringRef Line, ByteRange Region,
                                 const std::vector<ByteRange> &Hidden) {
  std::vector<Cell> Cells;
  for (size_t At = 0; At != Line.size();) {
    Character C = firstCharacter(Line.substr(At));
    size_t End = At + C.Length;
    Cell New;
    if (C.CodePoint == '\t') {
      New = {"\t", TabColumns, true};
    } else if (C.CodePoint == ByteOrderMark && At == 0) {
      New = {"", 0};
    } else {
      Glyph G = glyph(C, Line.slice(At, End));
      New = {G.Text, G.Width};
    }
    if (llvm::any_of(Hidden, [&](ByteRange R) { return touches(R, At, End); }))
      New = {std::string(New.Width, '*'), New.Width};
    New.InRegion = touches(Region, At, End);
    Cells.push_back(std::move(New));
    At = End;
  }
  return Cells;
}

/// The cells to show: all, or those around the place, which begins at cell
/// Place, with a little of what stands before it.
static std::pair<size_t, size_t> window(const std::vector<Cell> &Cells,
                                        size_t Place) {
  size_t Total = 0;
  for (const Cell &C : Cells)
    Total += C.Width;
  if (Total <= ExcerptColumns)
    return {0, Cells.size()};
  size_t Begin = Place, End = Place, Width = 0;
  while (Begin != 0 && Width + Cells[Begin - 1].Width <= ExcerptColumns / 3)
    Width += Cells[--Begin].Width;
  while (End != Cells.size() && Width + Cells[End].Width <= ExcerptColumns)
    Width += Cells[End++].Width;
  while (Begin != 0 && Width + Cells[Begin - 1].Width <= ExcerptColumns)
    Width += Cells[--Begin].Width;
  return {Begin, End};
}

namespace {
/// The part of a line that can matter, on borders of characters.
struct Neighbourhood {
  llvm::StringRef Text;
  size_t Offset = 0; ///< bytes left out before it
  size_t After = 0;  ///< bytes left out behind it
};
} // namespace

static Neighbourhood around(llvm::StringRef Line, size_t Place) {
  auto InCharacter = [&](size_t At) {
    return At < Line.size() && (uint8_t(Line[At]) & 0xC0) == 0x80;
  };
  size_t Begin = Place > Nearby ? Place - Nearby : 0;
  while (Begin < Place && Begin != 0 && InCharacter(Begin))
    ++Begin;
  size_t End = std::min(Place + Nearby, Line.size());
  while (InCharacter(End))
    ++End;
  return {Line.slice(Begin, End), Begin, Line.size() - End};
}

/// The bytes of Where's first line that it covers, within the line.
static ByteRange markedBytes(const Region &Where, size_t LineSize) {
  size_t First = std::min<size_t>(Where.Column - 1, LineSize);
  size_t Last = Where.EndLine > Where.Line ? LineSize
                : Where.EndColumn == 0     ? First
                                           : Where.EndColumn - 1;
  return {First, std::clamp(Last, First, LineSize)};
}

/// The index of the cell that holds byte At, or one past the last.
static size_t cellAt(llvm::StringRef Text, size_t At) {
  size_t Cell = 0;
  for (size_t Byte = 0; Byte < At; ++Cell) {
    Byte += firstCharacter(Text.substr(Byte)).Length;
    if (Byte > At)
      break;
  }
  return Cell;
}

std::string excerpt(const Region &Where, SourceFiles &Files,
                    const SecretMask &Mask, bool Color) {
  std::optional<llvm::StringRef> Line = Files.line(Where.File, Where.Line);
  if (!Line || Where.Column == 0)
    return "";
  ByteRange Marked = markedBytes(Where, Line->size());
  Neighbourhood Near = around(*Line, Marked.first);
  Marked.first -= Near.Offset;
  Marked.second -= Near.Offset;

  std::vector<Cell> Cells =
      cellsOf(Near.Text, Marked,
              Mask.hidden(Where.File, Where.Line, Near.Text, Near.Offset));
  size_t Place = cellAt(Near.Text, Marked.first);
  auto [Begin, End] = window(Cells, Place);

  std::string Source, Marks;
  if (Begin + Near.Offset != 0) {
    Source += Cut;
    Marks.append(Cut.size(), ' ');
  }
  for (size_t I = Begin; I != End; ++I) {
    const Cell &C = Cells[I];
    Source += C.Text;
    // A tab under a tab keeps what follows in its column.
    if (I == Place)
      Marks += C.Tab ? "^" : "^" + std::string(C.Width ? C.Width - 1 : 0, '~');
    else if (C.Tab)
      Marks += "\t";
    else
      Marks.append(C.Width, C.InRegion ? '~' : ' ');
  }
  if (Place == End)
    Marks += "^";
  if (End != Cells.size() || Near.After != 0)
    Source += Cut;
  Marks.erase(Marks.find_last_not_of(" \t") + 1);
  if (Color)
    Marks = Marks.insert(Marks.find('^'), "\033[0;1;32m") + "\033[0m";
  return llvm::formatv("{0,5} | {1}\n{2,5} | {3}\n", Where.Line, Source, "",
                       Marks);
}

} // namespace patlint
