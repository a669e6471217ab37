//===- Sarif.cpp - The report code hosts and editors read --------------===//
//
// SARIF 2.1.0, one run. Holds no absolute path, no time and no piece of
// source; suppressed results only where asked for, since code hosts open
// alerts for them.
//
//===-------------------------------------------------------------------===//
#include "report/JsonText.h"
#include "report/SarifPlaces.h"
#include "report/SarifRules.h"
#include "report/SecretMask.h"
#include "report/Shown.h"
#include "report/Versions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"

#include <map>

namespace patlint {

/// A code host rejects a run with more results, and a log of more bytes as it
/// is uploaded, which is compressed.
constexpr size_t MostResults = 25000;
constexpr size_t MostBytes = 10'000'000;
/// A code host shows so many of them.
constexpr size_t MostLinks = 3;
constexpr size_t MostRelated = 100, MostFlowSteps = 1000;

namespace {
class SarifWriter {
public:
  /// Writes at most Most results.
  SarifWriter(const Report &R, const SourceText &Source, size_t Most)
      : R(R), Most(Most), Files(Source), Places(Files), Mask(R, Files) {
    for (size_t I = 0; I != R.Rules.size(); ++I)
      RuleIndex[R.Rules[I].Id] = I;
  }

  std::string write() {
    Json Results = Json::array();
    for (const Finding *F : kept())
      Results.push_back(result(*F));
    Json Invocation = invocation();
    Json Run = {{"tool", sarifTool(R)},
                {"invocations", Json::array({std::move(Invocation)})},
                {"originalUriBaseIds", uriBases(Places.sawOutside())},
                {"columnKind", "utf16CodeUnits"},
                {"automationDetails", {{"id", "patlint/"}}},
                {"results", std::move(Results)},
                {"properties", runProperties()}};
    return documentText(
        {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
         {"version", "2.1.0"},
         {"runs", Json::array({std::move(Run)})}});
  }

private:
  /// Up to Most findings, the gravest ones, in the report's order.
  std::vector<const Finding *> kept() {
    std::vector<const Finding *> All = shownFindings(R);
    Total = All.size();
    if (Total <= Most)
      return All;
    // They are elements of one vector: pointers are in the report's order.
    llvm::sort(All, [](const Finding *A, const Finding *B) {
      return A->L != B->L ? A->L > B->L : A < B;
    });
    All.resize(Most);
    llvm::sort(All);
    return All;
  }

  Json text(const std::string &Text) const {
    return {{"text", Mask.clean(Text)}};
  }

  /// A location with a message; null if its place is not known.
  Json labelled(const Finding &F, const Region &Where,
                const std::string &What) {
    Json Location = Places.location(Where, inVersion(F, Where));
    if (!Location.is_null())
      Location["message"] = text(What);
    return Location;
  }

  Json related(const Finding &F) {
    Json Result = Json::array();
    for (const Related &Place : F.RelatedPlaces) {
      if (Result.size() == MostRelated)
        break;
      Json Location = labelled(F, Place.Where, Place.What);
      if (Location.is_null())
        continue;
      // Ids begin with 1, in the order of the places.
      Json Numbered = {{"id", Result.size() + 1}};
      Numbered.update(Location);
      Result.push_back(std::move(Numbered));
    }
    return Result;
  }

  /// Code hosts show related places only where the message links to them.
  Json message(const Finding &F, const Json &Places) const {
    std::string Text = Mask.clean(F.Message);
    for (size_t I = 0; I != Places.size() && I != MostLinks; ++I) {
      std::string Label = Places[I]["message"]["text"];
      for (size_t At = 0; (At = Label.find_first_of("[]\\", At)) != Label.npos;
           At += 2)
        Label.insert(At, "\\");
      Text += (I == 0 ? " See [" : ", [") + Label + "](" +
              std::to_string(I + 1) + ")";
    }
    return {{"text", Text + (Places.empty() ? "" : ".")}};
  }

  Json codeFlows(const Finding &F) {
    Json Steps = Json::array();
    for (const FlowStep &Step : F.Flow) {
      Json Location = labelled(F, Step.Where, Step.What);
      if (!Location.is_null() && Steps.size() != MostFlowSteps)
        Steps.push_back({{"location", std::move(Location)}});
    }
    if (Steps.empty())
      return nullptr;
    Json ThreadFlow = {{"locations", std::move(Steps)}};
    Json Flow = {{"threadFlows", Json::array({std::move(ThreadFlow)})}};
    return Json::array({std::move(Flow)});
  }

  Json fingerprints(const Finding &F) {
    Json Result = Json::object();
    if (std::optional<std::string> Hash =
            Files.lineHash(inVersion(F, F.Where).File, F.Where.Line))
      Result["primaryLocationLineHash"] = *Hash;
    if (!F.Fingerprint.empty())
      Result["patlint/v1"] = F.Fingerprint;
    if (!F.Commit.empty())
      Result["commitSha"] = F.Commit;
    return Result;
  }

  Json properties(const Finding &F) const {
    Json Result = {{"verdict", textOrNull(strength(F))}};
    if (F.V) {
      Result["endpoint"] = textOrNull(F.Endpoint);
      Result["url"] = textOrNull(Mask.clean(F.Url));
    }
    if (F.V || !F.Client.empty()) {
      Result["method"] = textOrNull(F.Method);
      Result["client"] = textOrNull(F.Client);
      Result["auth"] = textOrNull(F.Auth);
    }
    if (!F.Provider.empty())
      Result["provider"] = F.Provider;
    if (!F.Commit.empty())
      Result["commit"] = F.Commit;
    return Result;
  }

  Json suppressions(const Finding &F) const {
    Json Result = Json::array();
    if (F.Suppressed)
      Result.push_back({{"kind", "inSource"},
                        {"status", "accepted"},
                        {"justification", Mask.clean(*F.Suppressed)}});
    else if (F.State == BaselineState::Known)
      Result.push_back({{"kind", "external"},
                        {"status", "accepted"},
                        {"justification", "It is in the baseline."}});
    return Result;
  }

  /// The edit that takes the credential out of the source.
  Json fixes(const Finding &F) {
    if (!F.Fix)
      return nullptr;
    Json Place = Places.location(F.Fix->Where);
    if (Place.is_null())
      return nullptr;
    Json &Physical = Place["physicalLocation"];
    Json Edit = {{"deletedRegion", Physical["region"]},
                 {"insertedContent", {{"text", F.Fix->Text}}}};
    Json Edits = Json::array();
    if (!F.Fix->Header.empty()) {
      unsigned Line = std::max(1u, F.Fix->HeaderAt.Line);
      Json At = {{"startLine", Line}, {"startColumn", 1}};
      At["endLine"] = Line;
      At["endColumn"] = 1;
      Edits.push_back(
          {{"deletedRegion", std::move(At)},
           {"insertedContent",
            {{"text", "#include " + F.Fix->Header + "\n"}}}});
    }
    Edits.push_back(std::move(Edit));
    Json Change = {{"artifactLocation", Physical["artifactLocation"]},
                   {"replacements", std::move(Edits)}};
    return Json::array(
        {Json{{"description",
               {{"text", "Read it from the environment: " + F.Fix->Text}}},
              {"artifactChanges", Json::array({std::move(Change)})}}});
  }

  Json result(const Finding &F) {
    Json Result = {{"ruleId", F.Rule}};
    auto Index = RuleIndex.find(F.Rule);
    if (Index != RuleIndex.end())
      Result["ruleIndex"] = Index->second;
    Json RelatedLocations = related(F);
    Result["level"] = name(F.L);
    Result["message"] = message(F, RelatedLocations);
    if (Json Location = Places.location(F.Where, inVersion(F, F.Where));
        !Location.is_null()) {
      if (!F.Enclosing.empty())
        Location["logicalLocations"] =
            Json::array({Json{{"fullyQualifiedName", F.Enclosing}}});
      Result["locations"] = Json::array({std::move(Location)});
    }
    if (!RelatedLocations.empty())
      Result["relatedLocations"] = std::move(RelatedLocations);
    if (Json Flows = codeFlows(F); !Flows.is_null())
      Result["codeFlows"] = std::move(Flows);
    if (Json Prints = fingerprints(F); !Prints.empty())
      Result["partialFingerprints"] = std::move(Prints);
    if (Json Fixes = fixes(F); !Fixes.is_null())
      Result["fixes"] = std::move(Fixes);
    // One result with suppressions makes their absence elsewhere "unknown".
    if (R.IncludeSuppressed)
      Result["suppressions"] = suppressions(F);
    // What no baseline can hold is always new. Once one result says it, all
    // have to.
    if (R.HasBaseline)
      Result["baselineState"] =
          name(F.State == BaselineState::Known ? BaselineState::Known
                                               : BaselineState::New);
    Result["properties"] = properties(F);
    return Result;
  }

  static const char *levelOf(Notice::Kind K) {
    switch (K) {
    case Notice::Kind::Failed:
      return "error";
    case Notice::Kind::Reduced:
    case Notice::Kind::Bound:
      return "warning";
    case Notice::Kind::Ignored:
    case Notice::Kind::Information:
      return "note";
    }
    return "note";
  }

  static Json notification(const std::string &Id, const char *Level,
                           Json Message) {
    return {{"descriptor", {{"id", Id}}},
            {"level", Level},
            {"message", std::move(Message)}};
  }

  Json invocation() {
    Json Notifications = Json::array();
    for (const Notice &N : R.Notices) {
      Json New = notification(notificationId(N.K), levelOf(N.K), text(N.Text));
      if (Json Location = Places.location(N.Where); !Location.is_null())
        New["locations"] = Json::array({std::move(Location)});
      Notifications.push_back(std::move(New));
    }
    for (const AbsentEntry &E : R.Absent)
      Notifications.push_back(
          notification(notificationId(Notice::Kind::Information), "note",
                       text("Line " + std::to_string(E.Line) +
                            " of the baseline matches no finding any more (" +
                            E.Rule + ").")));
    if (Total > Most)
      Notifications.push_back(notification(
          CappedNotification, "warning",
          text(std::to_string(Most) + " of " + std::to_string(Total) +
               " results are listed, the gravest ones: a code host takes " +
               std::to_string(MostResults) + " results and " +
               std::to_string(MostBytes / 1'000'000) +
               " MB, compressed, at most.")));
    return {{"executionSuccessful", R.Summary.ExitCode < 2},
            {"exitCode", R.Summary.ExitCode},
            {"toolExecutionNotifications", std::move(Notifications)}};
  }

  Json runProperties() const {
    const RunSummary &S = R.Summary;
    Json Result = {{"suppressed", S.Suppressed}, {"files", S.Files},
                   {"fully", S.Fully},           {"reduced", S.Reduced},
                   {"failed", S.Failed},         {"requests", S.Requests}};
    if (S.Known) {
      Result["known"] = *S.Known;
      Result["absent"] = S.Absent;
    }
    return Result;
  }

  const Report &R;
  size_t Most;
  SourceFiles Files;
  SarifPlaces Places;
  SecretMask Mask;
  std::map<std::string, size_t> RuleIndex;
  size_t Total = 0;
};
} // namespace

/// The bytes of a log on its way to a code host.
static size_t uploadedSize(llvm::StringRef Log) {
  if (Log.size() <= MostBytes || !llvm::compression::zlib::isAvailable())
    return Log.size(); // what is compressed is not more
  llvm::SmallVector<uint8_t, 0> Compressed;
  llvm::compression::zlib::compress(llvm::arrayRefFromStringRef(Log),
                                    Compressed);
  return Compressed.size();
}

std::string sarifReport(const Report &R, const SourceText &Source) {
  size_t Most = MostResults;
  while (true) {
    std::string Log = SarifWriter(R, Source, Most).write();
    size_t Size = uploadedSize(Log);
    if (Size <= MostBytes || Most == 0)
      return Log;
    // So many that they should fit; in hundreds, so that another version of
    // the compressor seldom means another number.
    size_t Listed = std::min(Most, shownFindings(R).size());
    size_t Fitting = size_t(double(Listed) * MostBytes / double(Size) * 0.97);
    Most = std::min(Fitting / 100 * 100, Listed - std::min<size_t>(Listed, 1));
  }
}

} // namespace patlint
