//===- AutomatonPropertyTest.cpp - Automata against RE2 ----------------===//
//
// RE2 on the printed expression of a template is the oracle. Values are
// mutations of what the templates match, from a fixed seed.
//
//===-------------------------------------------------------------------===//
#include "match/Fixture.h"

#include <random>

using namespace patlint::fixture;
using patlint::Alternative;
using patlint::BaseMode;
using patlint::Endpoint;
using patlint::Hit;
using patlint::HoleKind;
using patlint::Pack;
using patlint::PackMatcher;
using patlint::Part;
using patlint::UrlAtom;
using patlint::Verdict;

namespace {

class Random {
public:
  explicit Random(unsigned Seed) : Engine(Seed) {}
  size_t below(size_t Bound) { return Engine() % Bound; }
  template <typename T> const T &of(const std::vector<T> &From) {
    return From[below(From.size())];
  }

private:
  std::mt19937 Engine;
};

/// Does the endpoint's template match Path behind some base of the pack?
bool oracle(const Pack &P, const Endpoint &E, llvm::StringRef Path) {
  Path = Path.take_front(Path.find_first_of("?#"));
  if (matchesOracle(E.Template, Path))
    return true;
  for (llvm::StringRef Prefix : P.BasePrefixes) {
    if (!Prefix.consume_front("*")) {
      if (Path.starts_with(Prefix) &&
          matchesOracle(E.Template, Path.substr(Prefix.size())))
        return true;
      continue;
    }
    for (size_t At = Path.find(Prefix); At != llvm::StringRef::npos;
         At = Path.find(Prefix, At + 1)) {
      llvm::StringRef Folders = Path.take_front(At);
      bool Proper =
          Folders.empty() || (Folders[0] == '/' && !Folders.contains("//") &&
                              !Folders.ends_with("/"));
      if (Proper && matchesOracle(E.Template, Path.substr(At + Prefix.size())))
        return true;
    }
  }
  return false;
}

const std::vector<std::string> Fragments = {"/",
                                            "api",
                                            "www",
                                            "index.php",
                                            "shopimport",
                                            "auth",
                                            "status",
                                            "refund",
                                            "v1",
                                            "reports",
                                            "download",
                                            "7",
                                            "123",
                                            "a",
                                            "statusX",
                                            "articletoshop",
                                            "A%",
                                            "x.y",
                                            "//",
                                            "-5",
                                            "/api",
                                            "/v1/reports",
                                            "/shopimport/auth",
                                            "/www/api"};

/// A path that begins with '/', near to what the pack matches.
std::string path(Random &R, const Pack &P) {
  std::string Out = R.of<std::string>(
      {"", "", "/api", "/www/api", "/api/index.php", "/a/b/www/api", "/x"});
  const std::string &Text = R.of(P.Endpoints).Template.Text;
  Out += Text.substr(0, Text.find_first_of("{["));
  if (R.below(2))
    Out += R.of<std::string>({"A1", "7", "a/b", "/7/download", "/7/", ""});
  for (size_t Count = R.below(3); Count; --Count) {
    size_t At = R.below(Out.size() + 1);
    if (R.below(2))
      Out.insert(At, R.of(Fragments));
    else
      Out.erase(At, 1 + R.below(4));
  }
  if (Out.empty() || Out[0] != '/')
    Out.insert(0, "/");
  // Decoding has its own tests.
  std::erase(Out, '%');
  return Out;
}

TEST(AutomatonProperty, ClosedValuesAgreeWithTheOracle) {
  Pack P = xentral();
  PackMatcher M(P);
  Random R(1);
  unsigned Matched = 0;
  for (unsigned Round = 0; Round != 4000; ++Round) {
    std::string Path = path(R, P);
    Alternative A = value("https://h.example" + Path);
    auto U = normalized(A, P);
    ASSERT_TRUE(U) << Path;
    std::vector<Hit> Hits = M.hits(A, *U);
    for (const Endpoint &E : P.Endpoints) {
      bool Hit = false;
      for (const auto &H : Hits)
        Hit |= H.E == &E && H.V == Verdict::Certain;
      ASSERT_EQ(Hit, oracle(P, E, Path)) << Path << " " << E.Listed;
      Matched += Hit;
    }
  }
  EXPECT_GT(Matched, 500u) << "the values are too far from the templates";
}

/// What a hole of that kind can be at run time; some of it is hostile.
std::string concretised(Random &R, HoleKind Kind) {
  switch (Kind) {
  case HoleKind::Int:
  case HoleKind::Enum:
    return R.of<std::string>({"0", "7", "-3", "123456"});
  case HoleKind::Uint:
    return R.of<std::string>({"0", "7", "123456"});
  case HoleKind::Float:
    return R.of<std::string>({"1.5", "-2e+10", "nan"});
  case HoleKind::Bool:
    return R.of<std::string>({"0", "1", "true", "false"});
  case HoleKind::Char:
    return R.of<std::string>({"a", "/", "?", "7", "#"});
  case HoleKind::Pointer:
    return R.of<std::string>({"0x7f", "(nil)"});
  case HoleKind::UrlEncoded:
    return R.of<std::string>({"", "a", "A-1", "7", "auth"});
  case HoleKind::String:
  case HoleKind::Object:
    break;
  }
  return R.of<std::string>({"", "a", "7", "/", "auth", "status", "api", "?x=1",
                            "#f", "/x", "x/y", "articletoshop/1", "shopimport",
                            "/shopimport/auth", "\n", "v1/reports",
                            "/7/download"});
}

/// A path with one to three holes cut into it.
Alternative holed(Random &R, const Pack &P) {
  const std::vector<HoleKind> Kinds = {HoleKind::String,  HoleKind::Int,
                                       HoleKind::Uint,    HoleKind::Float,
                                       HoleKind::Bool,    HoleKind::Char,
                                       HoleKind::Pointer, HoleKind::UrlEncoded};
  std::string Path = path(R, P);
  Alternative A;
  A.append(Part::literal("https://h.example"));
  if (R.below(3) == 0) {
    // Holes where the parameters are.
    bool Report = R.below(3) == 0;
    A.append(
        Part::literal(Report ? "/v1/reports/" : "/shopimport/articletoshop/"));
    A.append(Part::hole(R.of(Kinds)));
    if (Report || R.below(2))
      A.append(Part::literal("/download"));
    if (R.below(2))
      A.append(Part::literal("?x="));
    A.append(Part::hole(R.of(Kinds)));
    return A;
  }
  size_t At = 1;
  A.append(Part::literal("/"));
  for (size_t Count = 1 + R.below(3); Count; --Count) {
    size_t Next = At + R.below(Path.size() - std::min(At, Path.size()) + 1);
    A.append(Part::literal(Path.substr(std::min(At, Path.size()), Next - At)));
    A.append(Part::hole(R.of(Kinds)));
    At = std::min(Path.size(), Next + R.below(5));
  }
  A.append(Part::literal(Path.substr(At)));
  return A;
}

std::string concretised(Random &R, const Alternative &A) {
  std::string Out;
  for (const Part &P : A.Parts)
    Out += P.K == Part::Kind::Literal ? P.Text : concretised(R, P.Hole);
  return Out.substr(std::string("https://h.example").size());
}

TEST(AutomatonProperty, CertainMeansEveryConcretisationMatches) {
  Pack P = xentral();
  PackMatcher M(P);
  Random R(2);
  unsigned Certain = 0;
  for (unsigned Round = 0; Round != 6000; ++Round) {
    Alternative A = holed(R, P);
    auto U = normalized(A, P);
    ASSERT_TRUE(U);
    for (const Hit &H : M.hits(A, *U)) {
      if (H.V != Verdict::Certain)
        continue;
      ++Certain;
      for (unsigned Try = 0; Try != 12; ++Try) {
        std::string Path = concretised(R, A);
        ASSERT_TRUE(oracle(P, *H.E, Path)) << printed(A) << " as " << Path;
      }
    }
  }
  EXPECT_GT(Certain, 100u);
}

TEST(AutomatonProperty, NoIntersectionMeansNoConcretisationMatches) {
  Pack P = xentral();
  Random R(3);
  std::vector<patlint::TemplateAutomaton> Automata;
  for (const Endpoint &E : P.Endpoints)
    Automata.push_back(compiled(E.Template, {}, P, BaseMode::Known));
  unsigned None = 0, Some = 0;
  for (unsigned Round = 0; Round != 300; ++Round) {
    Alternative A = holed(R, P);
    auto U = normalized(A, P);
    ASSERT_TRUE(U);
    patlint::Nfa Value = valueAutomaton(U->Path, patlint::HoleReading::Raw);
    for (size_t I = 0; I != Automata.size(); ++I) {
      if (covered(Value, Automata[I])) {
        ++Some;
        continue;
      }
      ++None;
      for (unsigned Try = 0; Try != 4; ++Try) {
        std::string Path = concretised(R, A);
        ASSERT_FALSE(oracle(P, P.Endpoints[I], Path))
            << printed(A) << " as " << Path << " " << P.Endpoints[I].Listed;
      }
    }
  }
  EXPECT_GT(None, 500u);
  EXPECT_GT(Some, 100u);
}

TEST(AutomatonProperty, MoreKnownBytesNeverWeaken) {
  // A hole that becomes one of its well-formed values keeps a likely verdict.
  Pack P = xentral();
  PackMatcher M(P);
  for (const char *Id : {"1", "A-1", "MTIz", "a/b"}) {
    std::string Text = "{}/shopimport/articletoshop/";
    EXPECT_EQ(hits(M, value(Text + "{}")), hits(M, value(Text + Id)));
  }
}

} // namespace
