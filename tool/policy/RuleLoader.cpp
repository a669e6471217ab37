//===- RuleLoader.cpp - Texts and examples of rules --------------------===//
#include "policy/PackLoader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace patlint {

static bool isRuleName(llvm::StringRef Text) {
  return !Text.empty() && llvm::isAlpha(Text[0]) && !Text.ends_with("-") &&
         llvm::all_of(Text, [](char C) {
           return llvm::isLower(C) || llvm::isDigit(C) || C == '-';
         });
}

static std::string allNamespaces(const std::vector<std::string> &List) {
  return "\"" + llvm::join(List, "/...\" or \"") + "/...\"";
}

void PackLoader::rule(const json::Value &V, const std::string &Path,
                      const std::vector<std::string> &Namespaces) {
  ObjectReader O(S, V, Path);
  RuleText R;
  R.Id = O.text("id", true);
  auto [Namespace, Name] = llvm::StringRef(R.Id).split('/');
  if (!R.Id.empty() &&
      (!llvm::is_contained(Namespaces, Namespace) || !isRuleName(Name)))
    S.problem(*V.get("id"), O.pathOf("id"),
              "a rule id of this pack is " + allNamespaces(Namespaces) +
                  " and lower-case words joined by \"-\"");
  define("rule", R.Id, V.get("id"), O.pathOf("id"));
  std::string KindName =
      O.oneOf("kind", {"endpoint", "credential", "tool"}, true);
  R.K = llvm::StringSwitch<RuleText::Kind>(KindName)
            .Case("endpoint", RuleText::Kind::Endpoint)
            .Case("credential", RuleText::Kind::Credential)
            .Default(RuleText::Kind::Tool);
  R.Title = O.text("title", true);
  R.Why = O.text("why", true);
  R.Fix = O.text("fix", true);
  std::string MaxLevel =
      O.oneOf("maxLevel", {"error", "warning", "note"}, true);
  R.MaxLevel = llvm::StringSwitch<Level>(MaxLevel)
                   .Case("note", Level::Note)
                   .Case("warning", Level::Warning)
                   .Default(Level::Error);
  R.InlineAllow = O.flag("inlineAllow", true);
  R.Precision =
      O.oneOf("precision", {"very-high", "high", "medium", "low"}, true);
  R.References = O.texts("references", true);
  O.each("references", false,
         [&](const json::Value &Item, const std::string &At) {
           if (Item.is(json::Value::Kind::String) &&
               !llvm::StringRef(Item.String).starts_with("https://"))
             S.problem(Item, At, "a reference is an https:// address");
         });
  examples(O, "examples", R.Id, R.K, true, R.Examples);
  examples(O, "counterexamples", R.Id, R.K, false, R.Counterexamples);
  O.finish();
  L.R.Texts.push_back(std::move(R));
}

/// The key that says what kind of example it is.
static const char *exampleKey(const json::Value &V) {
  for (const char *Key : {"request", "text", "value", "comment"})
    if (V.get(Key))
      return Key;
  return nullptr;
}

static RuleExample::Kind exampleKind(llvm::StringRef Key) {
  return llvm::StringSwitch<RuleExample::Kind>(Key)
      .Case("request", RuleExample::Kind::Request)
      .Case("value", RuleExample::Kind::Value)
      .Case("comment", RuleExample::Kind::Comment)
      .Default(RuleExample::Kind::Text);
}

void PackLoader::examples(ObjectReader &Rule, llvm::StringRef ListKey,
                          const std::string &RuleId, RuleText::Kind K,
                          bool MustMatch, std::vector<std::string> &Shown) {
  Rule.each(ListKey, true, [&](const json::Value &V, const std::string &At) {
    ObjectReader O(S, V, At);
    const char *Key = exampleKey(V);
    if (!Key && V.is(json::Value::Kind::Object))
      S.problem(V, At,
                "an example has one of \"request\", \"text\", "
                "\"value\", \"comment\"");
    RuleExample E;
    E.Rule = RuleId;
    E.MustMatch = MustMatch;
    if (Key) {
      E.K = exampleKind(Key);
      // The empty value is a good counterexample.
      E.Text = O.text(Key, E.K != RuleExample::Kind::Value);
      bool Fits = K == RuleText::Kind::Endpoint
                      ? E.K == RuleExample::Kind::Request
                  : K == RuleText::Kind::Credential
                      ? E.K == RuleExample::Kind::Text ||
                            E.K == RuleExample::Kind::Value
                      : E.K == RuleExample::Kind::Comment;
      if (!Fits)
        S.problem(V, At,
                  "endpoint rules have \"request\" examples, "
                  "credential rules \"text\" or \"value\", tool rules "
                  "\"comment\"");
    }
    E.IsRequest = E.K == RuleExample::Kind::Request;
    if (E.IsRequest)
      E.Auth = O.text("auth", false);
    if (E.IsRequest && MustMatch) {
      E.Endpoint = O.text("endpoint", false);
      refer("endpoint", E.Endpoint, V.get("endpoint"), O.pathOf("endpoint"));
    }
    O.finish();
    E.Shown = E.Text;
    E.Where = SourceName + ":" + std::to_string(V.At.Line) + ":" +
              std::to_string(V.At.Column);
    Shown.push_back(E.Text);
    L.R.Examples.push_back(std::move(E));
  });
}

} // namespace patlint
