//===- PackLoader.cpp - One rule pack from its tree --------------------===//
#include "policy/PackLoader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace patlint {

using Kind = json::Value::Kind;

void PackLoader::define(llvm::StringRef What, const std::string &Name,
                        const json::Value *At, const std::string &Path) {
  if (At && !Name.empty())
    L.Definitions.push_back({Source, At->At, Path, What.str(), Name});
}

void PackLoader::refer(llvm::StringRef What, const std::string &Name,
                       const json::Value *At, const std::string &Path,
                       RuleText::Kind RuleKind) {
  if (At && !Name.empty())
    L.References.push_back({Source, At->At, Path, What.str(), Name, RuleKind});
}

/// "shop-sync2": lower-case words, joined by hyphens.
static bool isName(llvm::StringRef Text) {
  return !Text.empty() && llvm::isAlpha(Text[0]) && !Text.ends_with("-") &&
         llvm::all_of(Text, [](char C) {
           return llvm::isLower(C) || llvm::isDigit(C) || C == '-';
         });
}

void PackLoader::load(const json::Value &Root) {
  ObjectReader O(S, Root, "");
  std::string Schema = O.text("schema", true);
  const json::Value *SchemaAt = Root.get("schema");
  if (SchemaAt && SchemaAt->is(Kind::String) && Schema != PackSchema) {
    // Another version has other keys: one problem is enough.
    S.problem(*SchemaAt, "schema",
              "\"" + Schema + "\" is not known; this version reads \"" +
                  PackSchema + "\"");
    return;
  }
  Pack Out;
  PackName = Out.Name = O.text("pack", true);
  const json::Value *NameAt = Root.get("pack");
  if (!PackName.empty() && !isName(PackName))
    S.problem(*NameAt, "pack",
              "a pack's name is lower-case words joined by \"-\"");
  define("pack", PackName, NameAt, "pack");
  Out.Title = O.text("title", true);
  O.text("$schema", false); // editors look for it
  L.R.Sources.push_back({PackName, O.text("version", false)});
  O.flag("core", false);
  Out.Hosts = O.texts("hosts", false);
  Out.Evidence = O.texts("evidence", false);
  O.each("evidence", false, [&](const json::Value &V, const std::string &At) {
    if (V.is(Kind::String) && llvm::StringRef(V.String).lower() != V.String)
      S.problem(V, At, "evidence words are lower case");
  });
  Out.BasePrefixes = O.texts("basePrefixes", false);
  O.each("basePrefixes", false,
         [&](const json::Value &V, const std::string &At) {
           llvm::StringRef Text = V.String;
           if (V.is(Kind::String) && !Text.empty() &&
               ((!Text.starts_with("/") && !Text.starts_with("*/")) ||
                Text.ends_with("/")))
             S.problem(V, At,
                       "a base prefix begins with \"/\" or \"*/\" and "
                       "does not end in \"/\"");
         });
  if (const json::Value *V = O.optional("failsafe"))
    failsafe(*V, "failsafe", Out);
  Out.CaseSensitive = O.flag("caseSensitive", true);
  policy(O, Root, Out);
  Out.CredentialRule = O.text("credentialRule", false);
  refer("rule", Out.CredentialRule, Root.get("credentialRule"),
        "credentialRule", RuleText::Kind::Credential);

  std::vector<std::string> Namespaces = O.texts("namespaces", false);
  if (Namespaces.empty())
    Namespaces.push_back(PackName);
  O.each("rules", false, [&](const json::Value &V, const std::string &At) {
    rule(V, At, Namespaces);
  });
  O.each("endpoints", false, [&](const json::Value &V, const std::string &At) {
    endpoint(V, At, Out);
  });
  O.each("families", false, [&](const json::Value &V, const std::string &At) {
    if (Out.M == Pack::Mode::Allow)
      S.problem(V, At, "families are for \"mode\": \"deny\"");
    family(V, At, Out);
  });
  O.each("detectors", false,
         [&](const json::Value &V, const std::string &At) { detector(V, At); });
  O.each("samples", false, [&](const json::Value &V, const std::string &At) {
    sample(V, At, 0, L.R.Samples);
  });
  if (const json::Value *V = O.optional("placeholders"))
    placeholders(*V, "placeholders");
  if (const json::Value *V = O.optional("credentialNames"))
    credentialNames(*V, "credentialNames");
  callNames(O);
  O.finish();

  bool IsProvider = !Out.Endpoints.empty() || !Out.Families.empty() ||
                    !Out.Hosts.empty() || !Out.Evidence.empty();
  if (IsProvider)
    L.R.Packs.push_back(std::move(Out));
}

/// "bearer", "basic", ..., "header:NAME".
static bool isCredential(llvm::StringRef Text) {
  if (Text.consume_front("header:"))
    return !Text.empty();
  return Text == "bearer" || Text == "basic" || Text == "digest" ||
         Text == "query" || Text == "path" || Text == "header";
}

/// What the list of endpoints means, and how it is written.
void PackLoader::policy(ObjectReader &O, const json::Value &Root, Pack &Out) {
  Out.M = O.oneOf("mode", {"deny", "allow"}, false) == "allow"
              ? Pack::Mode::Allow
              : Pack::Mode::Deny;
  std::string Name = O.oneOf("templates", dialectNames(), false);
  Out.Templates = static_cast<Dialect>(llvm::find(dialectNames(), Name) -
                                       dialectNames().begin());
  Out.Credentials = O.texts("credentials", false);
  O.each("credentials", false,
         [&](const json::Value &V, const std::string &At) {
           if (V.is(Kind::String) && !isCredential(V.String))
             S.problem(V, At,
                       "a credential is \"bearer\", \"basic\", \"digest\", "
                       "\"query\", \"path\", \"header\" or \"header:NAME\"");
         });
  const json::Value *V = O.optional("unlisted");
  if (V && Out.M == Pack::Mode::Allow)
    return unlisted(*V, "unlisted", Out);
  if (V)
    S.problem(*V, "unlisted", "is for \"mode\": \"allow\"");
  if (Out.M != Pack::Mode::Allow)
    return;
  const json::Value &At = *Root.get("mode");
  if (!V)
    S.problem(At, "mode", "\"allow\" needs \"unlisted\"");
  if (Out.BasePrefixes.empty())
    S.problem(At, "mode",
              "\"allow\" needs \"basePrefixes\", which say what is of the API");
}

void PackLoader::unlisted(const json::Value &V, const std::string &Path,
                          Pack &Out) {
  ObjectReader O(S, V, Path);
  Endpoint &E = Out.Unlisted;
  E.Id = O.text("id", true);
  define("endpoint", E.Id, V.get("id"), O.pathOf("id"));
  E.Rule = O.text("rule", true);
  refer("rule", E.Rule, V.get("rule"), O.pathOf("rule"),
        RuleText::Kind::Endpoint);
  E.Listed = O.text("listed", true);
  E.Distinctive = O.flag("distinctive", true);
  E.Related = O.texts("related", false);
  E.RelatedNote = O.text("relatedNote", false);
  O.finish();
}

void PackLoader::failsafe(const json::Value &V, const std::string &Path,
                          Pack &Out) {
  ObjectReader O(S, V, Path);
  Out.FailsafeScript = O.text("script", true);
  if (!Out.FailsafeScript.empty() && Out.FailsafeScript[0] != '/')
    S.problem(*V.get("script"), O.pathOf("script"), "must begin with \"/\"");
  Out.FailsafeParameter = O.text("parameter", true);
  O.finish();
}

void PackLoader::endpoint(const json::Value &V, const std::string &Path,
                          Pack &Out) {
  ObjectReader O(S, V, Path);
  Endpoint E;
  E.Id = O.text("id", true);
  define("endpoint", E.Id, V.get("id"), O.pathOf("id"));
  const bool Works = Out.M == Pack::Mode::Allow;
  E.Rule = O.text("rule", !Works);
  refer("rule", E.Rule, V.get("rule"), O.pathOf("rule"),
        RuleText::Kind::Endpoint);
  if (Works && V.get("rule"))
    S.problem(*V.get("rule"), O.pathOf("rule"),
              "an endpoint that works has no rule; \"unlisted\" has");
  E.Listed = O.text("listed", true);
  std::string Text = O.text("template", false);
  const json::Value *At = V.get("template");
  if (!At) {
    At = V.get("listed");
    Text = E.Listed;
  }
  if (!Text.empty()) {
    auto Parsed = parseTemplate(Text, Out.Templates);
    if (auto *Error = std::get_if<TemplateError>(&Parsed))
      S.P.add(json::inString(S.Text, *At, Error->Offset),
              O.pathOf(V.get("template") ? "template" : "listed"),
              "not a template: " + Error->Message);
    else
      E.Template = std::move(std::get<PathTemplate>(Parsed));
    if (Text[0] != '/')
      S.P.add(json::inString(S.Text, *At, 0),
              O.pathOf(V.get("template") ? "template" : "listed"),
              "a template begins with \"/\"");
  }
  const std::vector<std::string> Methods = {"GET",    "POST", "PUT",    "PATCH",
                                            "DELETE", "HEAD", "OPTIONS"};
  O.each("methods", true, [&](const json::Value &M, const std::string &Where) {
    if (!M.is(Kind::String))
      S.problem(M, Where,
                std::string("expected a string, found ") + kindName(M.K));
    else if (!llvm::is_contained(Methods, M.String))
      S.problem(M, Where, notOneOf(M.String, "method", Methods));
    else
      E.Methods.push_back(M.String);
  });
  E.Distinctive = O.flag("distinctive", true);
  E.Related = O.texts("related", false);
  E.RelatedNote = O.text("relatedNote", false);
  O.finish();
  Out.Endpoints.push_back(std::move(E));
}

void PackLoader::family(const json::Value &V, const std::string &Path,
                        Pack &Out) {
  ObjectReader O(S, V, Path);
  Family F;
  F.Id = O.text("id", true);
  define("family", F.Id, V.get("id"), O.pathOf("id"));
  F.Rule = O.text("rule", true);
  refer("rule", F.Rule, V.get("rule"), O.pathOf("rule"),
        RuleText::Kind::Endpoint);
  F.Prefix = O.text("prefix", true);
  llvm::StringRef Prefix = F.Prefix;
  if (!Prefix.empty() && (!Prefix.starts_with("/") || !Prefix.ends_with("/") ||
                          Prefix.contains('{')))
    S.problem(*V.get("prefix"), O.pathOf("prefix"),
              "a prefix is literal and begins and ends with \"/\"");
  F.Listed = O.text("listed", false);
  if (F.Listed.empty())
    F.Listed = F.Prefix + "{...}";
  F.AnyNext = O.flag("anyNext", false);
  F.Distinctive = O.flag("distinctive", true);
  O.finish();
  Out.Families.push_back(std::move(F));
}

void PackLoader::lower(ObjectReader &O, llvm::StringRef Key,
                       const std::function<void(const std::string &)> &Add) {
  O.each(Key, false, [&](const json::Value &Item, const std::string &At) {
    if (!Item.is(Kind::String) || Item.String.empty())
      S.problem(Item, At, "expected a text that is not empty");
    else if (llvm::StringRef(Item.String).lower() != Item.String)
      S.problem(Item, At, "must be lower case");
    else
      Add(Item.String);
  });
}

void PackLoader::credentialNames(const json::Value &V, const std::string &Path) {
  ObjectReader O(S, V, Path);
  CredentialNames &Out = L.R.Secrets;
  for (auto [Key, List] : {std::pair("says", &Out.Says), std::pair("inMixedCase", &Out.InMixedCase),
                           std::pair("inPaths", &Out.InPaths), std::pair("not", &Out.Not),
                           std::pair("notBehind", &Out.NotBehind)})
    lower(O, Key, [To = List](const std::string &Word) { To->push_back(Word); });
  O.finish();
}

void PackLoader::placeholders(const json::Value &V, const std::string &Path) {
  ObjectReader O(S, V, Path);
  Placeholders &Out = L.R.NoCredentials;
  Out.MinLength = std::max(Out.MinLength, O.number("minLength", 1, 64));
  lower(O, "words", [&](const std::string &W) { Out.Words.insert(W); });
  lower(O, "contains", [&](const std::string &T) { Out.Contains.push_back(T); });
  O.each("patterns", false,
         [&](const json::Value &Item, const std::string &At) {
           if (!Item.is(Kind::String)) {
             S.problem(Item, At,
                       std::string("expected a string, found ") +
                           kindName(Item.K));
             return;
           }
           if (auto Pattern = S.expression(Item, At, /*CaseSensitive=*/false))
             Out.Patterns.push_back(std::move(Pattern));
         });
  O.finish();
}

void PackLoader::callNames(ObjectReader &Root) {
  for (std::string &Word : Root.texts("requestNames", false))
    L.R.Names.Request.push_back(std::move(Word));
  Root.each(
      "requestNames", false, [&](const json::Value &V, const std::string &At) {
        if (V.is(Kind::String) && llvm::StringRef(V.String).lower() != V.String)
          S.problem(V, At, "must be lower case");
      });
  for (std::string &Glob : Root.texts("notRequests", false))
    L.R.Names.NotRequest.push_back(std::move(Glob));
}

} // namespace patlint
