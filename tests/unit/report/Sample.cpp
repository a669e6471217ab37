//===- Sample.cpp - A report with something of everything --------------===//
#include "report/Sample.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <stdexcept>

namespace patlint::test {

std::string plantedSecret() {
  std::string Result = "17|";
  for (unsigned I = 0; I != 40; ++I)
    Result += "q7Hd2MzR0x"[(I * 7 + I / 10) % 10];
  return Result;
}

SourceText Sample::source() const {
  return [this](llvm::StringRef File) -> std::optional<llvm::StringRef> {
    auto It = Files.find(File.str());
    if (It == Files.end())
      return std::nullopt;
    return llvm::StringRef(It->second);
  };
}

Region regionOf(const Sample &S, const std::string &File, unsigned Line,
                const std::string &Text) {
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(S.Files.at(File)).split(Lines, '\n');
  size_t At = Lines[Line - 1].find(Text);
  if (At == llvm::StringRef::npos)
    throw std::logic_error("no '" + Text + "' in " + File);
  unsigned Begin = unsigned(At) + 1;
  return {File, Line, Begin, Line, Begin + unsigned(Text.size())};
}

static std::vector<ReportRule> rules() {
  ReportRule Tool{"patlint/bad-allow",
                  "An allow-comment silences nothing",
                  "It has no reason, or names a rule that does not exist.",
                  "Write the rule's id and a reason.",
                  {"https://example.test/allow"}};
  Tool.Precision = "very-high";
  Tool.MaxLevel = Level::Note;
  ReportRule Endpoint{"xentral/endpoint-unavailable",
                      "Endpoint is not available with token authentication",
                      "The server answers 401 whatever the token may do.",
                      "Use the current API.",
                      {"https://example.test/endpoints"}};
  Endpoint.Endpoint = true;
  Endpoint.Precision = "high";
  ReportRule Token{"xentral/hardcoded-token",
                   "A personal access token is written into the source",
                   "Whoever reads the source can act as its owner",
                   "Delete the token on the server",
                   {"https://example.test/tokens", "https://example.test/cwe"}};
  Token.Credential = Token.HasChecksum = true;
  Token.Precision = "high";
  return {Tool, Endpoint, Token};
}

static Finding tokenFinding(const Sample &S) {
  Finding F;
  F.Rule = "xentral/hardcoded-token";
  F.L = Level::Error;
  F.Message = "hardcoded Xentral token 17|q*** (43 characters)";
  F.Help = "Delete the token on the server, then read it from the environment.";
  F.Where = regionOf(S, "src/config.cpp", 3, "\"" + plantedSecret() + "\"");
  F.P = Proof::Flow;
  F.Provider = "xentral";
  F.Preview = "17|q*** (43 characters)";
  F.Secret = {regionOf(S, "src/config.cpp", 3, plantedSecret())};
  F.Flow = {{F.Where, "literal"},
            {regionOf(S, "src/sync.cpp", 7, "kToken"), "sent as bearer token"}};
  F.Fingerprint = "0123456789abcdef0123456789abcdef";
  return F;
}

static Finding endpointFinding(const Sample &S) {
  Finding F;
  F.Rule = "xentral/endpoint-unavailable";
  F.L = Level::Error;
  F.Message = "GET {}/api/shopimport/articletoshop/{} is not available with "
              "token authentication";
  F.Help = "Use GET /api/v1/products instead.";
  F.Where = regionOf(S, "src/sync.cpp", 8, "Url");
  F.Enclosing = "sync::pull";
  F.V = Verdict::Certain;
  F.Endpoint = "/shopimport/articletoshop/{articlenumber:.+}";
  F.Url = "{}/api/shopimport/articletoshop/{}";
  F.Method = "GET";
  F.Client = "libcurl";
  F.Auth = "bearer";
  F.RelatedPlaces = {
      {regionOf(S, "src/sync.cpp", 6, "\"/api/shopimport/articletoshop/\""),
       "path literal"},
      {regionOf(S, "src/größe #1.h", 2, "\"https://😀.example.test\""),
       "base [of the URL]"}};
  F.Flow = {{F.RelatedPlaces[0].Where, "literal"},
            {F.Where, "passed to 'send'"},
            {{"/usr/include/client.h", 10, 3, 10, 7}, "sent here"}};
  F.Fingerprint = "fedcba9876543210fedcba9876543210";
  return F;
}

static Finding silencedFinding(const Sample &S) {
  Finding F;
  F.Rule = "xentral/endpoint-unavailable";
  F.L = Level::Warning;
  F.Message = "{}/api/shopimport/auth is not available with token "
              "authentication";
  F.Where = regionOf(S, "src/sync.cpp", 10, "Old");
  F.V = Verdict::Likely;
  F.Endpoint = "/shopimport/auth";
  F.Url = "{}/api/shopimport/auth";
  F.Client = "libcurl";
  F.Auth = "none";
  F.Suppressed = "called before the log-in";
  return F;
}

static Alternative sequence(std::vector<Part> Parts) {
  Alternative A;
  for (Part &P : Parts)
    A.append(std::move(P));
  return A;
}

static std::vector<Request> requests(const Sample &S) {
  Request Pull;
  Pull.Client = "libcurl";
  Pull.Method = StringValue::literal("GET");
  Pull.Url.Alternatives = {
      sequence({Part::hole(HoleKind::String),
                Part::literal("/api/shopimport/articletoshop/"),
                Part::hole(HoleKind::Int)}),
      sequence(
          {Part::hole(HoleKind::String), Part::literal("/api/v1/orders")})};
  Pull.Auth = {{AuthKind::Bearer, "", StringValue::literal(plantedSecret())}};
  Pull.Where = regionOf(S, "src/sync.cpp", 8, "Url");
  Pull.Via = {{"src/http.cpp", 12, 3, 12, 7}, {"src/http.cpp", 40, 3, 40, 7}};

  Request Query = Pull;
  Query.Client = "httplib";
  Query.Method = StringValue::hole();
  Query.Url = StringValue::literal(
      "https://user:pw-of-user@h/x?token=" + plantedSecret() + "&page=1");
  Query.Auth = {{AuthKind::Query, "", StringValue::literal(plantedSecret())}};
  Query.Where = regionOf(S, "src/sync.cpp", 10, "Old");
  Query.Via.clear();

  Request Lone;
  Lone.Client = "cpr";
  Lone.Method = StringValue::literal("DELETE");
  Lone.Url = StringValue::hole();
  Lone.Auth = {{AuthKind::Header, "X-Api-Key", StringValue::hole()}};
  Lone.Where = {"src/zap.cpp", 4, 2, 4, 6};
  return {Pull, Query, Lone};
}

Sample richSample() {
  Sample S;
  S.Files["src/config.cpp"] =
      "#include \"größe #1.h\"\n\n\tconst char *kToken = \"" + plantedSecret() +
      "\"; // keep\n";
  S.Files["src/größe #1.h"] =
      "#pragma once\nconstexpr auto kBase = u8\"😀\"; // "
      "\"https://😀.example.test\"\n";
  S.Files["src/sync.cpp"] =
      "#include \"http.h\"\n"
      "\n"
      "void sync::pull(int Id) {\n"
      "  // Artikel für den Shop\n"
      "  std::string Url = base() +\n"
      "      \"/api/shopimport/articletoshop/\" + id(Id);\n"
      "  auth(kToken);\n"
      "  send(\"GET\", Url);\n"
      "  // patlint:allow(...) -- see below\n"
      "  send(Old);\n"
      "}\n";
  S.R.Rules = rules();
  S.R.Packs = {{"xentral", "3", std::string(64, 'a')}};
  S.R.Findings = {tokenFinding(S), endpointFinding(S), silencedFinding(S)};
  S.R.Requests = requests(S);
  S.R.RequestRules = {{"xentral/endpoint-unavailable"}, {}, {}};
  S.R.Notices = {
      {Notice::Kind::Reduced, {"src/sync.cpp"}, "2 headers were not found"},
      {Notice::Kind::Failed, {"src/broken.cpp"}, "stopped after 60 s"},
      {Notice::Kind::Bound, {"src/sync.cpp", 5, 3, 5, 9}, "over 64 values"},
      {Notice::Kind::Ignored, {"README.md"}, "no C or C++ file"},
      {Notice::Kind::Information, {}, "no compile database"}};
  S.R.Summary = {2, 0, 0, 1, 5, 3, 1, 1, 3, 3, 1, 1};
  S.R.Version = "0.1.0";
  S.R.Homepage = "https://example.test/patlint";
  return S;
}

Sample emptySample() {
  Sample S;
  S.R.Rules = rules();
  S.R.Summary.Files = S.R.Summary.Fully = 1;
  S.R.Version = "0.1.0";
  S.R.Homepage = "https://example.test/patlint";
  return S;
}

Sample largeSample(size_t Count) {
  Sample S = emptySample();
  for (size_t I = 0; I != Count; ++I) {
    Finding F;
    F.Rule = "xentral/hardcoded-token";
    F.L = I >= Count - Count / 10 ? Level::Error : Level::Warning;
    F.Message = "hardcoded token";
    F.Where = {"src/large.cpp", unsigned(I + 1), 1, unsigned(I + 1), 2};
    F.P = Proof::Shape;
    S.R.Findings.push_back(F);
  }
  S.R.Summary.ExitCode = 1;
  return S;
}

} // namespace patlint::test
