//===- RequestsText.cpp - The inventory of requests a person reads -----===//
//
//   https://shop.example
//     GET   /v1/orders/{}  bearer  cpr  2 places
//         src/sync.cpp:41:3   via src/http.cpp:12
//         src/sync.cpp:77:11  via src/http.cpp:12
//
// Grouped by host, then by what is asked for and how it logs in; what one
// cannot know stands last. Columns are aligned within a host.
//
//===-------------------------------------------------------------------===//
#include "report/Hyperlink.h"
#include "report/Printable.h"
#include "report/RequestRows.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace patlint {

/// Longer cells stand out of their column rather than widen it for all.
constexpr size_t WidestCell = 72;
/// Calls on the way to a send that are shown for a place.
constexpr size_t MostSteps = 4;

namespace {
/// Orders groups: hosts by name, then an unknown base, then no URL at all.
struct Host {
  unsigned Rank = 0;
  std::string Name;
  auto operator<=>(const Host &) const = default;
};
/// What is asked for: path, method, auth, client, rules.
using Asked = std::tuple<std::string, std::string, std::string, std::string,
                         std::vector<std::string>>;
using Group = std::map<Asked, std::vector<const RequestRow *>>;
using Cells = std::array<std::string, 5>;
} // namespace

/// A name with a domain, an address, or one with a port: nothing has to follow.
static bool isWholeServer(llvm::StringRef Server) {
  auto [Name, Port] = Server.rsplit(':');
  if (!Port.empty())
    return !Name.empty() && llvm::all_of(Port, llvm::isDigit);
  llvm::StringRef Last = Server.substr(Server.rfind('.') + 1);
  bool Address = llvm::all_of(Server, [](char C) { return llvm::isDigit(C) || C == '.'; });
  if (Address)
    return Server.count('.') == 3 && !Last.empty();
  return Server == "localhost" || (Last.size() > 1 && Last.size() < Server.size() && llvm::all_of(Last, llvm::isAlpha));
}

/// A URL as its host and the rest, either of which may be unknown.
static std::pair<Host, std::string> split(llvm::StringRef Url) {
  if (Url == "{}")
    return {{2, "(unknown URL)"}, "{}"};
  size_t Authority = Url.find("://");
  if (Authority == llvm::StringRef::npos) {
    bool Unknown = Url.starts_with("{}");
    llvm::StringRef Rest = Unknown ? Url.drop_front(2) : Url;
    return {{1, Unknown ? "{}" : "(no host)"}, Rest.empty() ? "/" : Rest.str()};
  }
  size_t Path = std::min(Url.find_first_of("/?#", Authority + 3), Url.size());
  // `https://host` and something unknown: that is a path.
  if (llvm::StringRef Server = Url.slice(Authority + 3, Path);
      Path == Url.size() && Server.consume_back("{}") && isWholeServer(Server))
    Path -= 2;
  llvm::StringRef Rest = Url.substr(Path);
  return {{0, Url.take_front(Path).str()}, Rest.empty() ? "/" : Rest.str()};
}

/// Terminal columns.
static size_t width(const std::string &Text) {
  int Columns = llvm::sys::unicode::columnWidthUTF8(Text);
  return Columns < 0 ? Text.size() : size_t(Columns);
}

static std::string padded(const std::string &Text, size_t Width) {
  size_t Own = width(Text);
  return Own < Width ? Text + std::string(Width - Own, ' ') : Text;
}

static std::string placeOf(const RequestRow &Row) {
  std::string Place = printable(Row.Where.File);
  if (Row.Where.known())
    Place = printable(printed(Row.Where));
  return Place.empty() ? "(unknown place)" : Place;
}

static void writePlaces(const std::vector<const RequestRow *> &Rows,
                        const TextStyle &Style, std::string &Out) {
  size_t Width = 0;
  for (const RequestRow *Row : Rows)
    if (size_t W = width(placeOf(*Row)); W <= WidestCell)
      Width = std::max(Width, W);
  for (const RequestRow *Row : Rows) {
    std::string Place = placeOf(*Row), Steps, Blanks;
    for (size_t I = 0; I < Row->Via.size() && I < MostSteps; ++I)
      Steps += (I ? ", " : "") +
               fileLink(Style, Row->Via[I].File,
                        printable(Row->Via[I].File) + ":" +
                            std::to_string(Row->Via[I].Line));
    if (Row->Via.size() > MostSteps)
      Steps += ", ...";
    if (!Steps.empty())
      Blanks = padded(Place, Width).substr(Place.size());
    if (Style.Color)
      Place = "\033[0;1m" + Place + "\033[0m";
    Out += "      " + fileLink(Style, Row->Where.File, Place) + Blanks;
    Out += (Steps.empty() ? "" : "  via " + Steps) + "\n";
  }
}

static void writeGroup(const Host &H, const Group &Rows,
                       const TextStyle &Style, std::string &Out) {
  Out += printable(H.Name) + "\n";
  std::vector<Cells> Table;
  std::array<size_t, std::tuple_size_v<Cells>> Width{};
  for (const auto &[What, Places] : Rows) {
    const auto &[Path, Method, Auth, Client, Rules] = What;
    size_t N = Places.size();
    Table.push_back({Method.empty() ? "?" : printable(Method), printable(Path),
                     printable(Auth), printable(Client),
                     std::to_string(N) + (N == 1 ? " place" : " places")});
    for (size_t I = 0; I != Width.size(); ++I)
      if (size_t W = width(Table.back()[I]); W <= WidestCell)
        Width[I] = std::max(Width[I], W);
  }
  size_t Line = 0;
  for (const auto &[What, Places] : Rows) {
    Out += " ";
    for (size_t I = 0; I != Width.size(); ++I)
      Out += " " + std::string(I ? " " : "") +
             (I + 1 == Width.size() ? Table[Line][I]
                                    : padded(Table[Line][I], Width[I]));
    const std::vector<std::string> &Rules = std::get<4>(What);
    Out += (Rules.empty() ? "" : "  [" + llvm::join(Rules, ", ") + "]") + "\n";
    writePlaces(Places, Style, Out);
    ++Line;
  }
  Out += "\n";
}

std::string requestsText(const Report &R, const TextStyle &Style) {
  std::string Out;
  std::vector<RequestRow> Rows = requestRows(R);
  std::map<Host, Group> Hosts;
  for (const RequestRow &Row : Rows) {
    auto [H, Path] = split(Row.Url);
    Hosts[H][{Path, Row.Method, Row.Auth, Row.Client, Row.Rules}].push_back(&Row);
  }
  for (const auto &[H, Group] : Hosts)
    writeGroup(H, Group, Style, Out);
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
