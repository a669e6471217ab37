//===- Endpoints.cpp - One alternative against the endpoints of a pack -===//
#include "match/Endpoints.h"

#include <algorithm>
#include <map>

namespace patlint {

static constexpr unsigned MinimalShare = 60; // percent, for "possible"

static std::array<TemplateAutomaton, 3>
inAllModes(const PathTemplate &T, const std::vector<std::string> &Anchors,
           const Pack &P) {
  return {compiled(T, Anchors, P, BaseMode::Known),
          compiled(T, Anchors, P, BaseMode::Unknown),
          compiled(T, Anchors, P, BaseMode::Nothing)};
}

/// The rarest literal segment of each expansion; the longest of equals.
static std::vector<std::string>
rarest(const PathTemplate &T, const std::map<std::string, unsigned> &Counts) {
  std::vector<std::string> Out;
  for (const std::vector<TemplateElement> &Expansion : T.Expansions) {
    std::string Best;
    unsigned BestCount = 0;
    for (const std::string &Segment : literalSegments(Expansion)) {
      auto It = Counts.find(Segment);
      unsigned Count = It == Counts.end() ? 0 : It->second;
      if (Best.empty() || Count < BestCount ||
          (Count == BestCount && Segment.size() > Best.size())) {
        Best = Segment;
        BestCount = Count;
      }
    }
    Out.push_back(std::move(Best));
  }
  return Out;
}

/// Prefix, then a segment that is not empty, then anything.
static PathTemplate familyTemplate(const Family &F) {
  TemplateElement Prefix, Rest;
  Prefix.Literal = F.Prefix;
  Rest.Name = "rest";
  RegexNode First, Any, More;
  First.K = Any.K = RegexNode::Kind::Bytes;
  Any.Set.set();
  First.Set = Any.Set;
  First.Set['/'] = false;
  More.K = RegexNode::Kind::Repeat;
  More.Children = {Any};
  Rest.Expression.Children = {First, More};
  PathTemplate T;
  T.Text = F.Prefix;
  T.Expansions = {{Prefix, Rest}};
  return T;
}

PackMatcher::PackMatcher(const Pack &P) : P(P) {
  std::map<std::string, unsigned> Counts;
  for (const Endpoint &E : P.Endpoints) {
    std::map<std::string, unsigned> Own;
    for (const std::vector<TemplateElement> &Expansion : E.Template.Expansions)
      for (std::string &Segment : literalSegments(Expansion))
        Own.emplace(std::move(Segment), 1);
    for (const auto &[Segment, One] : Own)
      Counts[Segment] += One;
  }
  for (const Endpoint &E : P.Endpoints) {
    Compiled C;
    // What works is looked for in every reading, so nothing has to be literal.
    if (P.M == Pack::Mode::Deny)
      C.Anchors = rarest(E.Template, Counts);
    C.Strict = inAllModes(E.Template, C.Anchors, P);
    Endpoints.push_back(std::move(C));
  }
  for (const Family &F : P.Families) {
    CompiledFamily C;
    PathTemplate T = familyTemplate(F);
    C.Prefix.Anchors = rarest(T, Counts);
    C.Prefix.Strict = inAllModes(T, C.Prefix.Anchors, P);
    for (const Endpoint &E : P.Endpoints)
      if (!F.AnyNext && llvm::StringRef(E.Template.Text).starts_with(F.Prefix))
        C.Below.push_back(
            inAllModes(E.Template,
                       std::vector<std::string>(E.Template.Expansions.size(),
                                                C.Prefix.Anchors.front()),
                       P));
    Families.push_back(std::move(C));
  }
}

std::vector<std::string> PackMatcher::anchors() const {
  std::vector<std::string> Out;
  for (const Compiled &C : Endpoints)
    Out.insert(Out.end(), C.Anchors.begin(), C.Anchors.end());
  for (const CompiledFamily &F : Families)
    Out.insert(Out.end(), F.Prefix.Anchors.begin(), F.Prefix.Anchors.end());
  return Out;
}

/// A sure answer without a product for most URLs: the anchor of some
/// expansion must stand in one literal run.
bool PackMatcher::nearEnough(const Compiled &C, llvm::StringRef Runs) const {
  return std::any_of(
      C.Anchors.begin(), C.Anchors.end(), [&](const std::string &Anchor) {
        return P.CaseSensitive ? Runs.contains(Anchor)
                               : Runs.contains_insensitive(Anchor);
      });
}

std::optional<Hit> PackMatcher::hit(const Compiled &C, const NormalUrl &U,
                                    BaseMode Mode,
                                    const Nfa &WellFormed) const {
  const TemplateAutomaton &T = C.Strict[size_t(Mode)];
  std::optional<Coverage> Run = covered(WellFormed, T);
  if (!Run)
    return std::nullopt;
  Hit H;
  bool Holes = std::any_of(U.Path.begin(), U.Path.end(),
                           [](const UrlAtom &A) { return A.Hole; });
  if (U.Exact &&
      (!Holes || contains(valueAutomaton(U.Path, HoleReading::Raw), T)))
    H.V = Verdict::Certain;
  else if (Run->Literal == Run->Total && (!Holes || contains(WellFormed, T)))
    H.V = Verdict::Likely;
  else if (Run->Literal * 100 >= Run->Total * MinimalShare)
    H.V = Verdict::Possible;
  else
    return std::nullopt;
  for (uint32_t I : Run->Atoms)
    H.Spelled.push_back(U.Path[I]);
  return H;
}

/// The literal runs of the path, with a byte between them that is in no URL.
static std::string literalRuns(const std::vector<UrlAtom> &Path) {
  std::string Out;
  for (const UrlAtom &A : Path)
    Out += A.Hole ? '\n' : char(A.Byte);
  return Out;
}

/// Does a hole stand in the segment behind the literal Prefix?
static bool nextIsUnknown(const std::vector<UrlAtom> &Path,
                          llvm::StringRef Runs, llvm::StringRef Prefix) {
  size_t At = Runs.find(Prefix);
  if (At == llvm::StringRef::npos)
    return false;
  for (At += Prefix.size(); At < Path.size() && !Path[At].is('/'); ++At)
    if (Path[At].Hole)
      return true;
  return false;
}

static BaseMode modeOf(const NormalUrl &U) {
  return U.Failsafe      ? BaseMode::Nothing
         : U.UnknownBase ? BaseMode::Unknown
                         : BaseMode::Known;
}

std::vector<Hit> PackMatcher::hits(const Alternative &A,
                                   const NormalUrl &U) const {
  std::vector<Hit> Out;
  if (P.M == Pack::Mode::Allow)
    return Out;
  BaseMode Mode = modeOf(U);
  const std::string Runs = literalRuns(U.Path);
  std::optional<Nfa> WellFormed;
  auto Value = [&]() -> const Nfa & {
    if (!WellFormed)
      WellFormed = valueAutomaton(U.Path, HoleReading::WellFormed);
    return *WellFormed;
  };
  for (size_t I = 0; I != Endpoints.size(); ++I) {
    if (!nearEnough(Endpoints[I], Runs))
      continue;
    if (std::optional<Hit> H = hit(Endpoints[I], U, Mode, Value())) {
      H->E = &P.Endpoints[I];
      if (A.Assumed)
        H->V = std::min(H->V, Verdict::Likely);
      Out.push_back(std::move(*H));
    }
  }
  if (!Out.empty())
    return Out;
  for (size_t I = 0; I != Families.size(); ++I) {
    const Family &F = P.Families[I];
    const CompiledFamily &C = Families[I];
    if (!nearEnough(C.Prefix, Runs))
      continue;
    std::optional<Coverage> Run =
        covered(Value(), C.Prefix.Strict[size_t(Mode)]);
    if (!Run || Run->Literal != Run->Total)
      continue;
    if (!F.AnyNext &&
        (!nextIsUnknown(U.Path, Runs, F.Prefix) ||
         std::none_of(C.Below.begin(), C.Below.end(), [&](const auto &Below) {
           return covered(Value(), Below[size_t(Mode)]).has_value();
         })))
      continue;
    Hit H;
    H.F = &F;
    for (uint32_t At : Run->Atoms)
      H.Spelled.push_back(U.Path[At]);
    Out.push_back(std::move(H));
  }
  return Out;
}

/// Text up to its next slash; nothing where a hole stands in it.
static std::optional<llvm::StringRef> literalSegment(llvm::StringRef Text) {
  llvm::StringRef Segment = Text.take_until([](char C) { return C == '/'; });
  if (Segment.empty() || Segment.contains('\n'))
    return std::nullopt;
  return Segment;
}

/// Where the path goes on behind a base of the pack, at a slash; nothing if
/// that is not sure. Runs: see literalRuns.
std::optional<size_t> PackMatcher::behindBase(const NormalUrl &U,
                                              llvm::StringRef Runs) const {
  for (llvm::StringRef Prefix : P.BasePrefixes) {
    size_t At = 0;
    if (Prefix.consume_front("*"))
      At = P.CaseSensitive ? Runs.find(Prefix) : Runs.find_insensitive(Prefix);
    if (At == llvm::StringRef::npos)
      continue;
    llvm::StringRef Rest = Runs.substr(At);
    bool Same = P.CaseSensitive ? Rest.starts_with(Prefix)
                                : Rest.starts_with_insensitive(Prefix);
    if (Same && Rest.substr(Prefix.size()).starts_with("/") &&
        literalSegment(Rest.substr(Prefix.size() + 1)))
      return At + Prefix.size();
  }
  if (!U.UnknownBase || !Runs.starts_with("/"))
    return std::nullopt;
  std::optional<llvm::StringRef> First = literalSegment(Runs.drop_front());
  bool Listed = First && std::any_of(P.Endpoints.begin(), P.Endpoints.end(),
                                     [&](const Endpoint &E) {
                                       llvm::StringRef Text = E.Template.Text;
                                       return literalSegment(
                                                  Text.drop_front()) == First;
                                     });
  return Listed ? std::optional<size_t>(0) : std::nullopt;
}

/// What the path can be, with anything for text that is not known at its end.
static Nfa anyEnding(const std::vector<UrlAtom> &Path) {
  std::vector<UrlAtom> Known = Path;
  bool Open = false;
  while (!Known.empty() && Known.back().Hole) {
    HoleKind Kind = Known.back().Kind;
    Open |= Kind == HoleKind::String || Kind == HoleKind::Object;
    Known.pop_back();
  }
  if (!Open)
    return valueAutomaton(Path, HoleReading::WellFormed);
  Nfa N = valueAutomaton(Known, HoleReading::WellFormed);
  RegexNode Any, Rest;
  Any.K = RegexNode::Kind::Bytes;
  Any.Set.set();
  Rest.K = RegexNode::Kind::Repeat;
  Rest.Children = {Any};
  N.add(uint32_t(N.States.size() - 1), Rest);
  return N;
}

std::optional<Hit>
PackMatcher::unlisted(const Alternative &A, const NormalUrl &U,
                      const std::vector<std::string> &Methods) const {
  const std::string Runs = literalRuns(U.Path);
  if (P.M != Pack::Mode::Allow)
    return std::nullopt;
  std::optional<size_t> Begin = behindBase(U, Runs);
  if (!Begin)
    return std::nullopt;
  auto MayBeSent = [&](const std::string &Method) {
    // A server answers HEAD where it answers GET.
    return std::any_of(Methods.begin(), Methods.end(),
                       [&](const std::string &Sent) {
                         return Sent == Method ||
                                (Sent == "HEAD" && Method == "GET");
                       });
  };
  const Nfa Value = anyEnding({U.Path.begin() + long(*Begin), U.Path.end()});
  for (size_t I = 0; I != Endpoints.size(); ++I) {
    const std::vector<std::string> &Listed = P.Endpoints[I].Methods;
    if ((Methods.empty() ||
         std::any_of(Listed.begin(), Listed.end(), MayBeSent)) &&
        covered(Value, Endpoints[I].Strict[size_t(BaseMode::Nothing)]))
      return std::nullopt;
  }
  Hit H;
  H.E = &P.Unlisted;
  bool Holes = std::any_of(U.Path.begin(), U.Path.end(),
                           [](const UrlAtom &Each) { return Each.Hole; });
  H.V = U.Exact && !Holes && !A.Assumed ? Verdict::Certain : Verdict::Likely;
  for (const UrlAtom &Each : U.Path)
    if (!Each.Hole)
      H.Spelled.push_back(Each);
  return H;
}

} // namespace patlint
