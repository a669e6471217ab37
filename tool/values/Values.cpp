//===- Values.cpp - Printed forms and order of the frozen values -------===//
#include "base/Files.h"
#include "values/Finding.h"
#include "values/Notice.h"
#include "values/Request.h"
#include "values/StringValue.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace patlint {

std::string printed(const Region &R) {
  return R.File + ":" + std::to_string(R.Line) + ":" + std::to_string(R.Column);
}

constexpr std::array<const char *, 10> HoleNames = {
    "string", "int",  "uint",    "float",  "bool",
    "char",   "enum", "pointer", "object", "urlencoded"};

const char *name(HoleKind Kind) { return HoleNames[size_t(Kind)]; }

bool holeKindNamed(const std::string &Name, HoleKind &Kind) {
  auto It = std::find(HoleNames.begin(), HoleNames.end(), Name);
  if (It == HoleNames.end())
    return false;
  Kind = HoleKind(It - HoleNames.begin());
  return true;
}

Part Part::literal(std::string Bytes, std::vector<Piece> Pieces) {
  Part P;
  P.Text = std::move(Bytes);
  P.Pieces = std::move(Pieces);
  return P;
}

Part Part::hole(HoleKind Kind, std::string Why) {
  Part P;
  P.K = Part::Kind::Hole;
  P.Hole = Kind;
  P.Text = std::move(Why);
  return P;
}

Part Part::symbol(std::string Name) {
  Part P;
  P.K = Part::Kind::Symbol;
  P.Text = std::move(Name);
  return P;
}

void Alternative::append(Part P) {
  if (P.K == Part::Kind::Literal) {
    if (P.Text.empty())
      return;
    if (!Parts.empty() && Parts.back().K == Part::Kind::Literal) {
      Part &Last = Parts.back();
      for (Piece &Piece : P.Pieces) {
        Piece.Offset += uint32_t(Last.Text.size());
        Last.Pieces.push_back(std::move(Piece));
      }
      Last.Text += P.Text;
      return;
    }
  }
  Parts.push_back(std::move(P));
}

bool Alternative::closed() const {
  return std::all_of(Parts.begin(), Parts.end(), [](const Part &P) {
    return P.K == Part::Kind::Literal;
  });
}

std::string Alternative::bytes() const {
  std::string Out;
  for (const Part &P : Parts)
    if (P.K == Part::Kind::Literal)
      Out += P.Text;
  return Out;
}

StringValue StringValue::literal(std::string Bytes, std::vector<Piece> Pieces) {
  StringValue V;
  V.Alternatives.emplace_back().append(
      Part::literal(std::move(Bytes), std::move(Pieces)));
  return V;
}

StringValue StringValue::hole(HoleKind Kind, std::string Why) {
  StringValue V;
  V.Alternatives.emplace_back().append(Part::hole(Kind, std::move(Why)));
  return V;
}

bool StringValue::closed() const {
  return std::all_of(Alternatives.begin(), Alternatives.end(),
                     [](const Alternative &A) { return A.closed(); });
}

bool StringValue::unknown() const {
  bool Any = Alternatives.empty();
  for (const Alternative &A : Alternatives) {
    for (const Part &P : A.Parts)
      if (P.K == Part::Kind::Literal)
        return false;
    Any |= !A.Parts.empty();
  }
  return Any;
}

std::string pattern(const Alternative &A) {
  std::string Out;
  bool LastUnknown = false;
  for (const Part &P : A.Parts) {
    bool Unknown = P.K != Part::Kind::Literal;
    if (!Unknown)
      Out += P.Text;
    else if (!LastUnknown)
      Out += "{}";
    LastUnknown = Unknown;
  }
  return Out;
}

std::string printed(const Alternative &A) {
  std::string Out;
  for (const Part &P : A.Parts) {
    if (P.K == Part::Kind::Hole) {
      Out += std::string("{") + name(P.Hole) + "}";
    } else if (P.K == Part::Kind::Symbol) {
      Out += "{" + P.Text + "}";
    } else {
      for (char C : P.Text) {
        if (C == '{' || C == '}')
          Out += C;
        Out += C;
      }
    }
  }
  return Out;
}

std::string printed(const StringValue &V) {
  std::string Out;
  for (const Alternative &A : V.Alternatives)
    Out += (&A == &V.Alternatives.front() ? "" : " | ") + printed(A);
  return Out;
}

std::string printed(const AuthEvidence &A) {
  switch (A.Kind) {
  case AuthKind::Bearer:
    return "bearer";
  case AuthKind::Header:
    return "header:" + A.Header;
  case AuthKind::Query:
    return "query";
  case AuthKind::Path:
    return "path";
  case AuthKind::Unknown:
    return "unknown";
  case AuthKind::None:
    return "none";
  case AuthKind::Basic:
    return "basic";
  case AuthKind::Digest:
    return "digest";
  case AuthKind::Other:
    return "other";
  }
  return "unknown";
}

bool isToken(AuthKind Kind) {
  return Kind == AuthKind::Bearer || Kind == AuthKind::Header ||
         Kind == AuthKind::Query || Kind == AuthKind::Path;
}

const char *name(Level L) {
  switch (L) {
  case Level::Note:
    return "note";
  case Level::Warning:
    return "warning";
  case Level::Error:
    return "error";
  }
  return "note";
}

const char *name(Verdict V) {
  switch (V) {
  case Verdict::Possible:
    return "possible";
  case Verdict::Likely:
    return "likely";
  case Verdict::Certain:
    return "certain";
  }
  return "possible";
}

const char *name(Proof P) {
  switch (P) {
  case Proof::Shape:
    return "shape";
  case Proof::Flow:
    return "flow";
  case Proof::Checksum:
    return "checksum";
  }
  return "shape";
}

const char *name(Notice::Kind K) {
  switch (K) {
  case Notice::Kind::Reduced:
    return "reduced";
  case Notice::Kind::Failed:
    return "failed";
  case Notice::Kind::Bound:
    return "bound";
  case Notice::Kind::Ignored:
    return "ignored";
  case Notice::Kind::Information:
    return "information";
  }
  return "information";
}

bool inReportOrder(const Finding &A, const Finding &B) {
  return std::tie(A.Where, A.Rule, A.Endpoint, A.Url, A.Message) <
         std::tie(B.Where, B.Rule, B.Endpoint, B.Url, B.Message);
}

const char *name(BaselineState S) {
  switch (S) {
  case BaselineState::None:
    return "";
  case BaselineState::New:
    return "new";
  case BaselineState::Known:
    return "unchanged";
  }
  return "";
}

std::string contentIdentity(llvm::StringRef Salt, llvm::StringRef Rule,
                            llvm::StringRef Content) {
  // Ids hold no line break: the two do not run into each other.
  return hmacSha256(Salt, (Rule + "\n" + Content).str());
}

} // namespace patlint
