//===- OtherBuilds.h - Code that a guessed command leaves out ----------===//
//
// Without a compile database nobody knows what a build defines, and the machine
// that scans is often not the one the code is for:
//
//   #ifdef _WIN32                     #if WITH_UPDATE_CHECK
//     AcmeOpenRequest(...);             acme_send(handle);
//   #endif                            #endif
//
// In:  units that were parsed, with what all of them left out.
// Out: further commands for some of them, under which branches that call a
//      client, or hold a path that rules look for, are compiled.
//
// Files of a compile database are left alone: the build says what is code. Of
// what no definition is known to lead to, nothing comes. Does not parse.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_OTHERBUILDS_H
#define PATLINT_APP_OTHERBUILDS_H

#include "app/Rulebook.h"
#include "app/Sources.h"
#include "lexical/Branches.h"
#include "lexical/Prefilter.h"
#include "program/StringProgram.h"
#include "source/ScanPlan.h"

#include <set>
#include <string>
#include <vector>

namespace patlint {

class OtherBuilds {
public:
  /// All are borrowed.
  OtherBuilds(const ScanPlan &Plan, const ScannedFiles &Files,
              const Rulebook &Book);

  /// Jobs[I] made Programs[I]. Each file is looked at once, when a unit has
  /// read it. The new jobs in the order of those they are made from.
  std::vector<CompileJob> jobs(const std::vector<StringProgram> &Programs,
                               const std::vector<const CompileJob *> &Jobs);

private:
  /// A way to compile some branches, and the platform it is for, if any.
  struct Way {
    Settings S;
    const Platform *For = nullptr;
    std::set<std::string> Used; ///< names of S that code uses
    bool join(const Way &More);
  };
  std::vector<Way> ways(const LexicalFacts &Facts,
                        const std::vector<Region> &Skipped) const;
  bool mayMatter(const LexicalFacts &Facts) const;
  const Platform *forPlatform(Settings &S) const;

  const ScanPlan &Plan;
  const ScannedFiles &Files;
  const Rulebook &Book;
  const PrefilterRules Rules;
  bool OnlyC;
  std::set<std::string> Done;
};

} // namespace patlint

#endif
