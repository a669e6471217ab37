//===- ChangedOnly.h - --staged, --diff and --lines --------------------===//
//
// In:  the options, git; then the plan and what was found in all of it.
// Out: which files are changed, and the findings that a change is to blame
//      for: one of their places lies in a changed line. Of what is staged also
//      every credential in a changed file.
//
// A place is where the finding stands, a related one, or a step of its flow.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_CHANGEDONLY_H
#define PATLINT_APP_CHANGEDONLY_H

#include "app/Options.h"
#include "source/Changes.h"
#include "source/ScanPlan.h"
#include "values/Finding.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace patlint {

class ChangedOnly {
public:
  /// Asks git what changed. What is staged takes the place of what lies there
  /// from here on (holdFile), and R is told what is tracked. Fails if there is
  /// no work tree, commit or file of that name.
  static llvm::Expected<ChangedOnly> find(const Options &O, PlanRequest &R);

  /// Not everything is to be reported.
  bool isOn() const { return On; }
  /// Is any file changed that a plan can have?
  bool any() const;
  /// Credentials count anywhere in a changed file.
  bool wholeFiles() const { return WholeFiles; }
  /// Of a file as Region::File has it; null: it is not changed.
  const std::vector<LineRange> *linesOf(const std::string &Root,
                                        const std::string &File) const;
  /// All changed files, as Region::File has them.
  std::map<std::string, std::vector<LineRange>>
  below(const std::string &Root) const;
  /// Those of the plan, as Region::File has them, sorted.
  std::vector<std::string> filesOf(const ScanPlan &Plan) const;
  /// Leaves those findings that the changes are to blame for.
  void dropOthers(const std::string &Root,
                  std::vector<Finding> &Findings) const;

private:
  bool isChanged(const std::string &Root, const Region &Where) const;

  bool On = false, WholeFiles = false, AllFiles = false;
  Changes Changed;
};

} // namespace patlint

#endif
