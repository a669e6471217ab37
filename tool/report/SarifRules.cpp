//===- SarifRules.cpp - What SARIF says of the rules and of the tool ---===//
#include "report/SarifRules.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"

namespace patlint {

/// Code hosts reject longer texts of a rule.
constexpr size_t LongestText = 1024;

static Json text(llvm::StringRef Text) { return {{"text", Text.str()}}; }

/// At most LongestText bytes, cut between characters.
static std::string shortened(llvm::StringRef Text) {
  constexpr llvm::StringLiteral More = "...";
  if (Text.size() <= LongestText)
    return Text.str();
  size_t End = 0;
  while (true) {
    unsigned Length = firstCharacter(Text.substr(End)).Length;
    if (End + Length > LongestText - More.size())
      return (Text.take_front(End) + More).str();
    End += Length;
  }
}

static std::string sentence(llvm::StringRef Text) {
  Text = Text.rtrim();
  bool Ends = Text.ends_with(".") || Text.ends_with("!") || Text.ends_with("?");
  return Text.str() + (Ends ? "" : ".");
}

/// "xentral/hardcoded-token" -> "XentralHardcodedToken".
static std::string pascalCase(llvm::StringRef Id) {
  std::string Result;
  bool Upper = true;
  for (char C : Id) {
    if (llvm::isAlnum(C))
      Result += Upper ? llvm::toUpper(C) : C;
    Upper = !llvm::isAlnum(C);
  }
  return Result;
}

static std::string helpText(const ReportRule &Rule) {
  std::string Result = sentence(Rule.Why);
  if (!Rule.Fix.empty())
    Result += "\n\nWhat to do: " + sentence(Rule.Fix);
  if (!Rule.References.empty())
    Result += "\n\nReferences:";
  for (const std::string &Reference : Rule.References)
    Result += "\n" + Reference;
  return Result;
}

static std::string helpMarkdown(const ReportRule &Rule) {
  std::string Result = "# " + Rule.Title + "\n\n" + sentence(Rule.Why);
  if (!Rule.Fix.empty())
    Result += "\n\n## What to do\n\n" + sentence(Rule.Fix);
  if (!Rule.References.empty())
    Result += "\n\n## References\n";
  for (const std::string &Reference : Rule.References)
    Result += "\n- <" + Reference + ">";
  return Result + "\n";
}

static Json properties(const ReportRule &Rule) {
  Json Result = Json::object();
  if (!Rule.Precision.empty())
    Result["precision"] = Rule.Precision;
  if (Rule.Credential) {
    // The presence of a severity makes it a security rule, and it must be a
    // string.
    Result["security-severity"] = Rule.HasChecksum ? "8.5" : "7.5";
    Result["tags"] = {"security", "external/cwe/cwe-798"};
  } else if (Rule.Endpoint) {
    Result["tags"] = Json::array({"correctness"});
  } else {
    Result["tags"] = Json::array({"maintainability"});
  }
  return Result;
}

static Json descriptor(const ReportRule &Rule) {
  Json Result = {
      {"id", Rule.Id},
      {"name", pascalCase(Rule.Id)},
      {"shortDescription", text(shortened(sentence(Rule.Title)))},
      {"fullDescription", text(shortened(sentence(Rule.Why)))},
      {"help", {{"text", helpText(Rule)}, {"markdown", helpMarkdown(Rule)}}},
      {"defaultConfiguration", {{"level", name(Rule.MaxLevel)}}},
      {"properties", properties(Rule)}};
  if (!Rule.References.empty())
    Result["helpUri"] = Rule.References.front();
  return Result;
}

static Json notification(const std::string &Id, const char *Title,
                         const char *Full, const char *Help) {
  return {{"id", Id},
          {"name", pascalCase(Id)},
          {"shortDescription", text(Title)},
          {"fullDescription", text(Full)},
          {"help", text(Help)}};
}

static Json notifications() {
  return {
      notification(
          notificationId(Notice::Kind::Reduced), "A file was analysed in part.",
          "A file was parsed, but something of it could not be understood: "
          "findings in that part can be missing.",
          "Give a compile database with -p, or the missing headers."),
      notification(notificationId(Notice::Kind::Failed),
                   "A file could not be analysed.",
                   "A file was not parsed. What stands in its text alone was "
                   "still looked at; requests in it were not.",
                   "The message names the reason. Check the file and its "
                   "compile command."),
      notification(notificationId(Notice::Kind::Bound), "A limit was reached.",
                   "A bound on the work was reached, and a value was taken as "
                   "unknown from there on.",
                   "Results stay correct but can be less exact. Nothing needs "
                   "to be done."),
      notification(notificationId(Notice::Kind::Ignored),
                   "A file was left out.",
                   "A file that was named is no C or C++ source or is "
                   "excluded.",
                   "Leave the file out of the command line, or change the "
                   "exclusion."),
      notification(notificationId(Notice::Kind::Information),
                   "A remark about the run.",
                   "Something about the run that is worth a line.",
                   "Nothing needs to be done."),
      notification(CappedNotification, "Some results were left out.",
                   "There are more results than a code host accepts in one "
                   "run; the gravest ones are listed.",
                   "Scan parts of the tree, or exclude folders that are not "
                   "yours."),
  };
}

std::string notificationId(Notice::Kind K) {
  switch (K) {
  case Notice::Kind::Reduced:
    return "patlint/file-reduced";
  case Notice::Kind::Failed:
    return "patlint/file-failed";
  case Notice::Kind::Bound:
    return "patlint/limit-reached";
  case Notice::Kind::Ignored:
    return "patlint/file-ignored";
  case Notice::Kind::Information:
    return "patlint/remark";
  }
  return "patlint/remark";
}

Json sarifTool(const Report &R) {
  Json Rules = Json::array(), Extensions = Json::array();
  for (const ReportRule &Rule : R.Rules)
    Rules.push_back(descriptor(Rule));
  for (const ReportPack &Pack : R.Packs) {
    Json Extension = {{"name", Pack.Name}};
    if (!Pack.Version.empty())
      Extension["version"] = Pack.Version;
    if (!Pack.Sha256.empty())
      Extension["properties"] = {{"sha256", Pack.Sha256}};
    Extensions.push_back(std::move(Extension));
  }
  Json Driver = {{"name", "patlint"},
                 {"fullName", "patlint " + R.Version},
                 {"semanticVersion", R.Version}};
  if (!R.Homepage.empty())
    Driver["informationUri"] = R.Homepage;
  Driver["rules"] = std::move(Rules);
  Driver["notifications"] = notifications();
  Json Tool = {{"driver", std::move(Driver)}};
  if (!Extensions.empty())
    Tool["extensions"] = std::move(Extensions);
  return Tool;
}

} // namespace patlint
