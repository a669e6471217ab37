//===- RequestsText.cpp - The list of requests a person reads ----------===//
//
//   src/sync.cpp:41:3: GET  {}/api/v1/orders/{}  bearer  cpr
//       via src/http.cpp:12
//
// Columns are aligned within a file.
//
//===-------------------------------------------------------------------===//
#include "report/Printable.h"
#include "report/RequestRows.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

#include <algorithm>
#include <array>

namespace patlint {

/// Longer cells stand out of their column rather than widen it for all.
constexpr size_t WidestCell = 72;

using Cells = std::array<std::string, 5>;

static Cells cellsOf(const RequestRow &Row) {
  std::string Place = printable(Row.Where.File);
  if (Row.Where.known())
    Place = printable(printed(Row.Where));
  return {(Place.empty() ? "(unknown place)" : Place) + ":",
          Row.Method.empty() ? "?" : printable(Row.Method), printable(Row.Url),
          printable(Row.Auth), printable(Row.Client)};
}

/// Terminal columns.
static size_t width(const std::string &Text) {
  int Columns = llvm::sys::unicode::columnWidthUTF8(Text);
  return Columns < 0 ? Text.size() : size_t(Columns);
}

static void writeFile(const RequestRow *Begin, const RequestRow *End,
                      bool Color, std::string &Out) {
  std::vector<Cells> Table;
  std::array<size_t, std::tuple_size_v<Cells>> Width{};
  for (const RequestRow *Row = Begin; Row != End; ++Row) {
    Table.push_back(cellsOf(*Row));
    for (size_t I = 0; I != Width.size(); ++I)
      if (size_t W = width(Table.back()[I]); W <= WidestCell)
        Width[I] = std::max(Width[I], W);
  }
  for (const Cells &Line : Table) {
    const RequestRow &Row = Begin[&Line - Table.data()];
    for (size_t I = 0; I != Line.size(); ++I) {
      bool Last = I + 1 == Line.size();
      bool Bold = Color && I == 0;
      Out += (Bold ? "\033[0;1m" : "") + Line[I] + (Bold ? "\033[0m" : "");
      if (!Last && width(Line[I]) < Width[I])
        Out.append(Width[I] - width(Line[I]), ' ');
      if (!Last)
        Out += I == 0 ? " " : "  ";
    }
    if (!Row.Rules.empty())
      Out += "  [" + llvm::join(Row.Rules, ", ") + "]";
    Out += "\n";
    // The way to the send, once for all its URLs.
    const RequestRow *Next = &Row + 1;
    if (Next != End && Next->Where == Row.Where && Next->Client == Row.Client &&
        Next->Via == Row.Via)
      continue;
    for (const Region &Step : Row.Via)
      Out += "    via " + printable(Step.File) + ":" +
             std::to_string(Step.Line) + "\n";
  }
  Out += "\n";
}

std::string requestsText(const Report &R, const TextStyle &Style) {
  std::string Out;
  std::vector<RequestRow> Rows = requestRows(R);
  for (size_t I = 0; I != Rows.size();) {
    size_t End = I + 1;
    while (End != Rows.size() && Rows[End].Where.File == Rows[I].Where.File)
      ++End;
    writeFile(&Rows[I], Rows.data() + End, Style.Color, Out);
    I = End;
  }
  auto Bounds = llvm::count_if(
      R.Notices, [](const Notice &N) { return N.K == Notice::Kind::Bound; });
  if (!Style.Quiet && Bounds != 0)
    Out += "cut short at " + std::to_string(Bounds) + " place" + (Bounds == 1 ? "" : "s") +
           ", which patlint scan names: some of the list may be unknown for that\n";
  if (!Style.Quiet)
    Out += summaryLine(R.Summary) + "\n";
  return Out;
}

} // namespace patlint
