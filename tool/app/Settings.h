//===- Settings.h - What a project says in .patlint.json ---------------===//
//
// In:  options, the file they name or the nearest one from the scan root
//      upward.
// Out: the same options with what the command line leaves open.
//
// docs/settings.md is the reference, rules/schema/settings.schema.json the
// schema for editors.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_SETTINGS_H
#define PATLINT_APP_SETTINGS_H

#include "app/Options.h"
#include "base/Json.h"
#include "policy/Policy.h"
#include "source/ScanPlan.h"

#include <optional>
#include <string>
#include <vector>

namespace patlint {

inline constexpr const char *SettingsName = ".patlint.json";

struct ProjectSettings {
  /// As it is shown: relative to the current folder if below it. Empty: there
  /// is none.
  std::string File;
  /// Rule packs and models, ready to be opened.
  std::vector<std::string> Rules;
  std::vector<Exclusion> Exclude;
  /// Set: "failOn" is there; its level, or never.
  std::optional<std::optional<Level>> FailOn;
  struct RuleLevel {
    std::string Rule;
    Level L = Level::Warning;
    json::Position At;
  };
  std::vector<RuleLevel> Levels;
  /// Lower case.
  std::vector<std::string> Evidence;
  /// The folder of the fact store, as Rules; empty: none.
  std::string Store;
};

/// All problems, each "FILE:LINE:COLUMN: KEY: MESSAGE" where it has a place;
/// empty when Result was filled, also where there is no such file.
std::vector<std::string> loadSettings(const Options &O,
                                      ProjectSettings &Result);

/// Problems of what can be checked only with the rules in force.
std::vector<std::string> checkLevels(const ProjectSettings &S, const Policy &P);

/// What the command line says wins; lists have those of the settings first.
void applySettings(const ProjectSettings &S, Options &O);

/// Does the command read settings? Those that check files do not.
bool usesSettings(const Options &O);

/// The absolute path of the current folder; empty if it is gone.
std::string currentFolder();

} // namespace patlint

#endif
