//===- Rulebook.cpp - Everything that is data, loaded ------------------===//
#include "app/Rulebook.h"

#include "base/Embedded.h"
#include "base/Files.h"
#include "base/Json.h"
#include "models/Table.h"
#include "policy/BuiltIn.h"

#include <algorithm>

namespace patlint {

namespace {
enum class Content : uint8_t {
  Pack,
  Model,
  ShadowHeader,
  ParseSettings,
  Other
};
} // namespace

/// What an embedded file is, by its place below rules/.
static Content contentOf(llvm::StringRef Path) {
  // clients/NAME/client.json, clients/NAME/shadow/..., strings/NAME.json,
  // strings/NAME/model.json, strings/NAME/shadow/..., the same in servers/,
  // strings/NAME/standard/..., strings/NAME/missing/...,
  // providers/NAME.json
  auto [Kind, Rest] = Path.split('/');
  llvm::StringRef Folder = Rest.split('/').second.split('/').first;
  if (Rest.count('/') >= 2 && (Folder == "shadow" || Folder == "standard" || Folder == "missing"))
    return Content::ShadowHeader;
  if (Kind == "clients")
    return Path.ends_with("/client.json") ? Content::Model : Content::Other;
  if (!Path.ends_with(".json"))
    return Content::Other;
  if (Path == "parse.json")
    return Content::ParseSettings;
  if (Kind == "strings" || Kind == "servers" || Path == "auth.json")
    return Content::Model;
  Path.consume_front("providers/");
  return Path.contains('/') ? Content::Other : Content::Pack;
}

static std::string builtIn(llvm::StringRef Path) {
  return ("built-in:" + Path).str();
}

static void platforms(const json::Value &List, json::Problems &P,
                      Rulebook &Result) {
  auto Names = [&](const json::Value *V, std::vector<std::string> &Out) {
    for (const json::Value &Name : V ? V->Array : std::vector<json::Value>()) {
      if (Name.is(json::Value::Kind::String))
        Out.push_back(Name.String);
      else
        P.add(Name.At, "platforms", "expected the name of a macro");
    }
  };
  for (const json::Value &V : List.Array) {
    json::checkKeys(V, "platforms", {"macros", "defines", "undefines", "note"}, P);
    Platform &New = Result.Platforms.emplace_back();
    Names(V.get("macros"), New.Macros);
    Names(V.get("undefines"), New.Undefines);
    const json::Value *Defines = V.get("defines");
    if (!Defines)
      continue;
    for (const json::Value::Member &M : Defines->Object) {
      if (M.V.is(json::Value::Kind::Int))
        New.Defines.push_back({M.Key, M.V.Int});
      else
        P.add(M.V.At, "platforms", "expected a number");
    }
  }
}

/// {"schema": "patlint-parse/1", "defines": ["NAME", ...],
///  "includes": {".ENDING": ["HEADER", ...]},
///  "joined": [".ENDING", ...], "beginnings": ["FUNCTION", ...],
///  "platforms": [{"macros": ["NAME", ...], "defines": {"NAME": 1, ...},
///                 "undefines": ["NAME", ...]}, ...]}
static std::vector<std::string>
parseSettings(const std::string &Name, llvm::StringRef Text, Rulebook &Result) {
  json::Problems P(Name);
  json::Value Root = json::parse(Text, P);
  if (!P.none())
    return P.all();
  json::checkKeys(Root, "", {"schema", "defines", "includes", "joined", "beginnings", "platforms", "note"}, P);
  const json::Value *List = Root.get("defines");
  if (!List || !List->is(json::Value::Kind::Array)) {
    P.add(Root.At, "defines", "expected a list of macro definitions");
    return P.all();
  }
  for (const json::Value &V : List->Array) {
    if (V.is(json::Value::Kind::String))
      Result.Defines.push_back(V.String);
    else
      P.add(V.At, "defines", "expected a text like NAME or NAME=VALUE");
  }
  const json::Value *Includes = Root.get("includes");
  if (Includes && Includes->is(json::Value::Kind::Object))
    for (const json::Value::Member &M : Includes->Object)
      for (const json::Value &V : M.V.Array)
        if (V.is(json::Value::Kind::String))
          Result.Includes.push_back({M.Key, V.String});
        else
          P.add(V.At, "includes", "expected the name of a header");
  else if (Includes)
    P.add(Includes->At, "includes", "expected an object of lists");
  auto Texts = [&](const char *Key, const char *Expected, std::vector<std::string> &Out) {
    if (const json::Value *List = Root.get(Key))
      for (const json::Value &V : List->Array) {
        if (V.is(json::Value::Kind::String))
          Out.push_back(V.String);
        else
          P.add(V.At, Key, Expected);
      }
  };
  Texts("joined", "expected the ending of a file", Result.Joined);
  Texts("beginnings", "expected the name of a function", Result.Beginnings);
  if (const json::Value *List = Root.get("platforms"))
    platforms(*List, P, Result);
  return P.all();
}

/// The pack's own name and version, for SARIF.
static ReportPack describe(const RuleSource &Source,
                           const Policy::SourceInfo &Info) {
  return {Info.Pack, Info.Version.empty() ? PATLINT_VERSION : Info.Version,
          sha256(Source.Text)};
}

/// What a file of the user's is, by its schema. What is no JSON at all is
/// complained of as a rule pack.
static bool isModelFile(const std::string &Text) {
  json::Problems Ignored("");
  json::Value Root = json::parse(Text, Ignored);
  const json::Value *Schema = Root.get("schema");
  return Schema && Schema->is(json::Value::Kind::String) &&
         llvm::StringRef(Schema->String).starts_with("patlint-models/");
}

static std::string packName(llvm::StringRef Text) {
  json::Problems Ignored("");
  json::Value Root = json::parse(Text, Ignored);
  const json::Value *Name = Root.get("pack");
  return Name ? Name->String : "";
}

std::vector<std::string> loadRulebook(const std::vector<std::string> &RuleFiles,
                                      bool DefaultRules, Rulebook &Result) {
  std::vector<std::string> Problems;
  auto Add = [&](std::vector<std::string> More) {
    Problems.insert(Problems.end(), More.begin(), More.end());
  };
  std::vector<RuleSource> Packs;
  std::vector<ModelSource> ModelFiles;
  // The tool's own rules are in force in any case.
  if (!DefaultRules)
    Packs = builtInRules(/*Providers=*/false);
  for (const EmbeddedFile &F : embeddedFiles()) {
    std::string Name = builtIn(llvm::StringRef(F.Path));
    switch (contentOf(llvm::StringRef(F.Path))) {
    case Content::Pack:
      if (DefaultRules)
        Packs.push_back({Name, std::string(F.Contents)});
      break;
    case Content::Model:
      ModelFiles.push_back({Name, std::string(F.Contents)});
      break;
    case Content::ParseSettings:
      Add(parseSettings(Name, llvm::StringRef(F.Contents), Result));
      break;
    case Content::ShadowHeader:
    case Content::Other:
      break;
    }
  }
  for (const std::string &File : RuleFiles) {
    llvm::Expected<std::string> Text = readFile(File);
    if (Text && isModelFile(*Text)) {
      ModelFiles.push_back({File, std::move(*Text)});
    } else if (Text) {
      // Or what a pack of the same name has in their place.
      if (!DefaultRules)
        std::erase_if(Packs, [Name = packName(*Text)](const RuleSource &Own) {
          return llvm::StringRef(Own.Name).starts_with("built-in:") && packName(Own.Text) == Name;
        });
      Packs.push_back({File, std::move(*Text)});
    } else {
      Problems.push_back(llvm::toString(Text.takeError()));
    }
  }
  Add(loadModels(ModelFiles, Result.M));
  Add(loadPolicy(Packs, Result.P));
  if (!Problems.empty())
    return Problems;
  Result.Switches = Result.M->switches();
  for (size_t I = 0; I != Packs.size(); ++I)
    Result.Packs.push_back(describe(Packs[I], Result.P.sources()[I]));
  return {};
}

std::vector<ShadowHeader> shadowHeaders() {
  std::vector<ShadowHeader> Result;
  for (const EmbeddedFile &F : embeddedFiles()) {
    llvm::StringRef Path(F.Path);
    if (contentOf(Path) != Content::ShadowHeader)
      continue;
    // KIND/NAME/FOLDER/AS/INCLUDED
    auto [Folder, Name] = Path.split('/').second.split('/').second.split('/');
    Result.push_back({Name.str(), std::string(F.Contents),
                      Folder == "standard"  ? ShadowHeader::Of::Language
                      : Folder == "missing" ? ShadowHeader::Of::System
                                            : ShadowHeader::Of::Client});
  }
  std::sort(Result.begin(), Result.end(),
            [](const ShadowHeader &A, const ShadowHeader &B) {
              return A.Name < B.Name;
            });
  return Result;
}

std::vector<ReportRule> reportRules(const Policy &P) {
  std::vector<ReportRule> Result;
  for (const RuleText &T : P.rules()) {
    ReportRule R;
    R.Id = T.Id;
    R.Title = T.Title;
    R.Why = T.Why;
    R.Fix = T.Fix;
    R.References = T.References;
    R.Credential = T.K == RuleText::Kind::Credential;
    R.Endpoint = T.K == RuleText::Kind::Endpoint;
    R.HasChecksum = T.HasChecksum;
    R.InlineAllow = T.InlineAllow;
    R.Precision = T.Precision;
    R.MaxLevel = T.MaxLevel;
    Result.push_back(std::move(R));
  }
  return Result;
}

} // namespace patlint
