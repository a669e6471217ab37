//===- Rulebook.h - Everything that is data, loaded --------------------===//
//
// In:  the files embedded in the binary, the packs of the command line.
// Out: the policy, the models, the shadow headers, what a parse defines.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_RULEBOOK_H
#define PATLINT_APP_RULEBOOK_H

#include "lower/Lower.h"
#include "models/Models.h"
#include "policy/Policy.h"
#include "report/Report.h"

#include <memory>
#include <string>
#include <vector>

namespace patlint {

/// What compilers for a platform define, seen from ours.
struct Platform {
  /// Macros that say so; one of them means the platform.
  std::vector<std::string> Macros;
  std::vector<std::pair<std::string, long long>> Defines;
  std::vector<std::string> Undefines;
};

struct Rulebook {
  Policy P;
  std::shared_ptr<const Models> M;
  /// Macros that are predefined in every unit: NAME or NAME=VALUE.
  std::vector<std::string> Defines;
  /// Macros that are defined as 1 where a unit's flags are guessed.
  std::vector<std::string> Switches;
  /// Ending of a file and a header that it includes without saying so.
  std::vector<std::pair<std::string, std::string>> Includes;
  std::vector<std::string> Joined, Beginnings;
  /// For code that is not for the machine that scans.
  std::vector<Platform> Platforms;
  /// The packs in force, for SARIF.
  std::vector<ReportPack> Packs;
};

/// All problems of all files, each "NAME:LINE:COLUMN: ...", in order; empty
/// when Result was filled.
std::vector<std::string> loadRulebook(const std::vector<std::string> &RuleFiles,
                                      bool DefaultRules, Rulebook &Result);

/// The shadow headers of all clients, sorted by name.
std::vector<ShadowHeader> shadowHeaders();

/// The rules as reports show them.
std::vector<ReportRule> reportRules(const Policy &P);

} // namespace patlint

#endif
