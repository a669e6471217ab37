//===- UrlOps.cpp - Taking URLs apart and putting them together ---------===//
#include "evaluate/UrlOps.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Atoms = std::vector<Atom>;

static bool isLiteral(const Atom &A) { return A.K == Part::Kind::Literal; }

namespace {
/// The parts of one URL.
struct Url {
  Atoms Scheme, Authority, Path, Query, Fragment;
  bool HasScheme = false, HasAuthority = false, HasQuery = false, HasFragment = false;
  bool Base = false;    ///< Authority is a base: anything up to a '/'
  bool Assumed = false; ///< a hole could hold what was looked for
  bool Input = false;   ///< an input is in it that could
};
} // namespace

/// Cuts at the first of these characters in sight, which stays with the tail.
static bool cutAtFirst(Atoms &Head, Atoms &Tail, llvm::StringRef Set, Url &U) {
  Tail.clear();
  for (size_t I = 0; I < Head.size(); ++I) {
    if (!isLiteral(Head[I])) {
      bool May = std::any_of(Set.begin(), Set.end(), [&](char C) {
        return mayHold(Head[I], static_cast<unsigned char>(C));
      });
      U.Assumed |= May;
      U.Input |= May && Head[I].K == Part::Kind::Symbol;
      continue;
    }
    size_t At = Head[I].Bytes.find_first_of(Set);
    if (At == std::string::npos)
      continue;
    Atom Whole = Head[I];
    Tail.assign(Head.begin() + long(I) + 1, Head.end());
    Tail.insert(Tail.begin(), Values::slice(Whole, At, Whole.Bytes.size()));
    Head.resize(I);
    if (At)
      Head.push_back(Values::slice(Whole, 0, At));
    return true;
  }
  return false;
}

static bool startsWith(const Atoms &A, llvm::StringRef Text) {
  return !A.empty() && isLiteral(A[0]) && llvm::StringRef(A[0].Bytes).starts_with(Text);
}

static void dropFront(Atoms &A, size_t N) {
  A[0] = Values::slice(A[0], N, A[0].Bytes.size());
  if (A[0].Bytes.empty())
    A.erase(A.begin());
}

/// Length of "scheme:" at the front of a text; 0 if there is none.
static size_t schemeLength(llvm::StringRef T) {
  size_t Colon = T.find(':');
  if (Colon == llvm::StringRef::npos || Colon == 0 || !llvm::isAlpha(T[0]))
    return 0;
  bool Word = std::all_of(T.begin(), T.begin() + Colon, [](char C) {
    return llvm::isAlnum(C) || C == '+' || C == '-' || C == '.';
  });
  // "host:8080" is no scheme.
  bool Port = Colon + 1 < T.size() && llvm::isDigit(T[Colon + 1]);
  return Word && !Port ? Colon + 1 : 0;
}

static Url parsed(Atoms Rest) {
  Url U;
  U.HasFragment = cutAtFirst(Rest, U.Fragment, "#", U);
  if (U.HasFragment)
    dropFront(U.Fragment, 1);
  U.HasQuery = cutAtFirst(Rest, U.Query, "?", U);
  if (U.HasQuery)
    dropFront(U.Query, 1);
  if (Rest.empty())
    return U;
  if (!isLiteral(Rest[0]) && Rest.size() > 1 && isLiteral(Rest[1]) &&
      llvm::StringRef(Rest[1].Bytes).starts_with("://")) {
    U.HasScheme = true;
    U.Scheme = {Rest[0]};
    Rest.erase(Rest.begin());
    dropFront(Rest, 1);
  } else if (size_t N = isLiteral(Rest[0]) ? schemeLength(Rest[0].Bytes) : 0) {
    U.HasScheme = true;
    U.Scheme = {Values::slice(Rest[0], 0, N - 1)};
    dropFront(Rest, N);
  }
  if (startsWith(Rest, "//")) {
    U.HasAuthority = true;
    dropFront(Rest, 2);
  } else if (!U.HasScheme && !Rest.empty() && !isLiteral(Rest[0]) &&
             mayHold(Rest[0], '/')) {
    U.HasAuthority = U.Base = true;
  }
  if (U.HasAuthority) {
    U.Authority = std::move(Rest);
    Rest.clear();
    cutAtFirst(U.Authority, Rest, "/", U);
  }
  U.Path = std::move(Rest);
  return U;
}

static void add(Atoms &Out, const Atoms &More) {
  Out.insert(Out.end(), More.begin(), More.end());
}
static void add(Atoms &Out, llvm::StringRef Bytes) {
  Atom A;
  A.Bytes = Bytes.str();
  Out.push_back(std::move(A));
}

static Atoms put(const Url &U) {
  Atoms Out;
  if (U.HasScheme) {
    add(Out, U.Scheme);
    add(Out, ":");
  }
  if (U.HasAuthority && !U.Base)
    add(Out, "//");
  else if (U.Base && U.HasScheme)
    add(Out, "//");
  add(Out, U.Authority);
  if (U.HasAuthority && !U.Base && !U.Path.empty() && isLiteral(U.Path[0]) &&
      !startsWith(U.Path, "/"))
    add(Out, "/");
  add(Out, U.Path);
  if (U.HasQuery) {
    add(Out, "?");
    add(Out, U.Query);
  }
  if (U.HasFragment) {
    add(Out, "#");
    add(Out, U.Fragment);
  }
  return Out;
}

namespace {
struct Server {
  Atoms User, Host, Port;
  bool HasUser = false, HasPort = false;
};
} // namespace

static Server serverOf(Url &U) {
  Server S;
  S.Host = U.Authority;
  if (U.Base) // nobody knows which of it is what
    return S;
  Atoms Behind;
  if (cutAtFirst(S.Host, Behind, "@", U)) {
    S.HasUser = true;
    S.User = std::move(S.Host);
    dropFront(Behind, 1);
    S.Host = std::move(Behind);
  }
  if (!startsWith(S.Host, "[") && cutAtFirst(S.Host, Behind, ":", U)) {
    S.HasPort = true;
    dropFront(Behind, 1);
    S.Port = std::move(Behind);
  }
  return S;
}

static Atoms put(const Server &S) {
  Atoms Out;
  if (S.HasUser) {
    add(Out, S.User);
    add(Out, "@");
  }
  add(Out, S.Host);
  if (S.HasPort) {
    add(Out, ":");
    add(Out, S.Port);
  }
  return Out;
}

static Atom unknown(const char *Why) {
  Atom A;
  A.K = Part::Kind::Hole;
  A.Bytes = Why;
  return A;
}

/// The one known word that names a part; empty if there is none.
static std::string word(Val Name) {
  if (!Name || Name->Choices.size() != 1 || !Name->Choices[0]->is(CK::Text))
    return "";
  return Run{Name->Choices[0]->Atoms, false}.bytes().value_or("");
}

static Val part(Values &V, Url U, const std::string &Name) {
  Server S = serverOf(U);
  Atoms Out;
  bool OfServer = true;
  if (Name == "scheme") {
    Out = U.Scheme;
    OfServer = !U.HasScheme;
  } else if (Name == "authority") {
    Out = U.Authority;
  } else if (Name == "userinfo") {
    Out = S.User;
  } else if (Name == "host") {
    Out = S.Host;
  } else if (Name == "port") {
    Out = S.Port;
  } else {
    OfServer = false;
    if (Name == "path" || Name == "target")
      Out = U.Path;
    else if (Name == "query" && U.Base && !U.HasQuery && U.Path.empty())
      Out = {unknown("query of the base")}; // nothing but a hole: a whole URL
    else if (Name == "query")
      Out = U.Query;
    else if (Name == "fragment")
      Out = U.Fragment;
    if (U.Base && (Name == "path" || Name == "target")) // its folders
      Out.insert(Out.begin(), unknown("folders of the base"));
    if (Name == "target" && U.HasQuery) {
      add(Out, "?");
      add(Out, U.Query);
    }
  }
  if (U.Base && OfServer)
    Out = {unknown("part of the base")};
  return V.fromAtoms(std::move(Out), U.Assumed);
}

/// The two texts with exactly one '/' between them.
static Atoms slashed(Atoms Left, Atoms Right) {
  bool Ends = !Left.empty() && isLiteral(Left.back()) && Left.back().Bytes.back() == '/';
  if (Ends && startsWith(Right, "/"))
    dropFront(Right, 1);
  else if (!Ends && !startsWith(Right, "/") && !Right.empty())
    add(Left, "/");
  add(Left, Right);
  return Left;
}

/// The scheme of a URL that has none. What starts with a base may have one, and
/// so may "http" in front of what is not known; a path has none.
static Atoms withScheme(const Url &U, const Atoms &Scheme) {
  Atoms Out, Rest = put(U);
  if (Scheme.empty() || U.HasScheme || U.Base || Rest.empty() || !isLiteral(Rest.front()))
    return Rest;
  llvm::StringRef Front = Rest.front().Bytes;
  bool Host = Rest.size() == 1 || Front.find_first_of(".:/?#") != llvm::StringRef::npos;
  if (!Host || (Front.starts_with("/") && !Front.starts_with("//")))
    return Rest;
  add(Out, Scheme);
  add(Out, startsWith(Rest, "//") ? ":" : "://");
  add(Out, Rest);
  return Out;
}

static Atoms with(Url U, const std::string &Name, const Atoms &New) {
  bool None = New.empty();
  if (Name == "defaultScheme")
    return withScheme(U, New);
  if (Name == "scheme") {
    U.Scheme = New;
    U.HasScheme = !None;
  } else if (Name == "path") {
    U.Path = New;
    // The host is not there yet: nothing else says where the path begins.
    if (U.HasAuthority && U.Authority.empty() && !None && !startsWith(New, "/")) {
      U.Path.clear();
      add(U.Path, "/");
      add(U.Path, New);
    }
  } else if (Name == "segments") {
    // A base may end in the '/' itself; then the new part is its only text.
    bool Bare = U.Base && U.Path.empty();
    U.Path = Bare && !startsWith(New, "/") ? slashed({}, New) : slashed(U.Path, New);
  } else if (Name == "query") {
    U.Query = New;
    U.HasQuery = !None;
  } else if (Name == "item") {
    if (U.HasQuery && !U.Query.empty())
      add(U.Query, "&");
    add(U.Query, New);
    U.HasQuery = true;
  } else if (Name == "fragment") {
    U.Fragment = New;
    U.HasFragment = !None;
  } else if (Name == "target") {
    Url T = parsed(New);
    U.Path = std::move(T.Path);
    if (T.Base)
      U.Path.insert(U.Path.begin(), T.Authority.begin(), T.Authority.end());
    U.Query = std::move(T.Query);
    U.HasQuery = T.HasQuery;
  } else if (Name == "authority") {
    U.Authority = New;
    U.HasAuthority = !None;
    if (U.Base)
      U.Authority.insert(U.Authority.begin(), unknown("scheme of the base"));
  } else if (U.Base && Name == "userinfo") {
    if (None)
      return put(U);
    // It stands behind the scheme, wherever that ends.
    U.Base = false;
    U.HasScheme = true;
    U.Scheme = {unknown("scheme of the base")};
    U.Authority = New;
    add(U.Authority, "@");
    U.Authority.push_back(unknown("rest of the base"));
  } else {
    // `example.com/x` names a server, too, where a port is put to it.
    bool Bare = Name == "port" && !None && !U.HasScheme && !U.HasAuthority && !U.Path.empty() && isLiteral(U.Path[0]) && !startsWith(U.Path, "/");
    if (Bare) {
      U.Authority = std::move(U.Path);
      U.Path.clear();
      cutAtFirst(U.Authority, U.Path, "/", U);
    }
    bool Base = U.Base;
    Server S = serverOf(U);
    if (Base)
      S = {};
    if (Name == "host") {
      S.Host = New;
    } else if (Name == "port") {
      bool Off = New.size() == 1 && isLiteral(New[0]) && New[0].Bytes == "-1";
      S.HasPort = !None && !Off;
      S.Port = New;
    } else if (Name == "userinfo") {
      S.HasUser = !None;
      S.User = New;
    }
    U.Authority = put(S);
    // Of a base stays what the new part leaves; that is not to be seen.
    if (Base)
      U.Authority.insert(U.Authority.begin(), unknown("rest of the base"));
    U.HasAuthority = true;
    U.Base |= Bare; // without "//"
  }
  return put(U);
}

/// RFC 3986, 5.2, as far as it can be seen.
static Atoms resolved(Url U, const Atoms &Relative) {
  if (Relative.empty())
    return put(U);
  if (!isLiteral(Relative[0]) && mayHold(Relative[0], '/')) {
    // It can be a whole URL, or any kind of relative one.
    Atoms Out = Relative;
    Out[0] = unknown("resolved against a base");
    return Out;
  }
  Url R = parsed(Relative);
  if (R.HasScheme)
    return Relative;
  U.Fragment = R.Fragment;
  U.HasFragment = R.HasFragment;
  if (R.HasAuthority) {
    U.Authority = R.Authority;
    U.HasAuthority = true;
    U.Base = false;
  }
  if (R.HasAuthority || !R.Path.empty() || R.HasQuery) {
    U.Query = R.Query;
    U.HasQuery = R.HasQuery;
  }
  if (R.HasAuthority || startsWith(R.Path, "/")) {
    U.Path = R.Path;
  } else if (!R.Path.empty()) {
    // Behind the last '/' of the base's path.
    Atoms Folder;
    for (size_t I = U.Path.size(); I-- > 0;) {
      size_t At = isLiteral(U.Path[I]) ? U.Path[I].Bytes.rfind('/') : std::string::npos;
      if (At == std::string::npos)
        continue;
      bool Hidden = std::any_of(U.Path.begin() + long(I) + 1, U.Path.end(),
                                [](const Atom &A) { return !isLiteral(A) && mayHold(A, '/'); });
      Folder.assign(U.Path.begin(), U.Path.begin() + long(I));
      Folder.push_back(Values::slice(U.Path[I], 0, At + 1));
      if (Hidden)
        Folder.push_back(unknown("folders of the base"));
      break;
    }
    if (Folder.empty() && U.HasAuthority && !U.Base)
      add(Folder, "/");
    // "../" leads up: how far it gets is not looked at.
    Atoms Path = R.Path;
    bool Up = false;
    while (startsWith(Path, "./") || startsWith(Path, "../")) {
      Up |= startsWith(Path, "../");
      dropFront(Path, startsWith(Path, "./") ? 2 : 3);
    }
    if (Up)
      Folder = {unknown("folder above")};
    if (Up && U.HasAuthority && !U.Base) {
      Folder.clear();
      add(Folder, "/");
      Folder.push_back(unknown("folder above"));
    }
    add(Folder, Path);
    U.Path = std::move(Folder);
  }
  return put(U);
}

Val urlOperation(Values &V, TextOp Operation, const Run &R,
                 const std::vector<Val> &Operands, bool &Lost) {
  Url U = parsed(R.Atoms);
  U.Assumed |= R.Assumed;
  // What an input hides will be seen.
  Lost |= U.Input || (U.Base && !Run{U.Authority}.closed());
  if (Operation == TextOp::UrlPart)
    return part(V, U, word(Operands.size() > 1 ? Operands[1] : nullptr));
  Val New = V.asText(Operands.back());
  std::string Name = Operation == TextOp::UrlWith && Operands.size() > 2 ? word(Operands[1]) : "";
  return V.mapped(New, [&](const Choice &C) -> Val {
    Lost |= U.HasAuthority && U.Authority.empty() && Name == "path" && !C.Atoms.empty() &&
            C.Atoms[0].K == Part::Kind::Symbol;
    Lost |= std::any_of(C.Atoms.begin(), C.Atoms.end(), [](const Atom &A) {
      return A.K == Part::Kind::Symbol;
    }) && Operation == TextOp::UrlResolve;
    // So is whether an input begins with a '/' or is a whole URL.
    Lost |= (Name == "segments" || Name == "target") && !C.Atoms.empty() && C.Atoms[0].K == Part::Kind::Symbol;
    Atoms Out = Operation == TextOp::UrlResolve ? resolved(U, C.Atoms) : with(U, Name, C.Atoms);
    return V.fromAtoms(std::move(Out), U.Assumed || C.Assumed);
  });
}

} // namespace patlint
