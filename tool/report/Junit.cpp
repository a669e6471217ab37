//===- Junit.cpp - Findings as tests that failed -----------------------===//
//
// The XML that build servers read from JUnit. Every rule in force is a suite;
// a rule that finds nothing has one test, which passed. What does not fail the
// run is a test that was skipped, so that both say the same. Holds no time.
//
//===-------------------------------------------------------------------===//
#include "report/Printable.h"
#include "report/SecretMask.h"
#include "report/Shown.h"

#include "llvm/Support/FormatVariadic.h"

#include <map>

namespace patlint {

namespace {
/// Some tests, written out.
struct Suite {
  std::string Tests;
  unsigned Count = 0, Failures = 0, Errors = 0, Skipped = 0;

  void operator+=(const Suite &Other) {
    Tests += Other.Tests;
    Count += Other.Count;
    Failures += Other.Failures;
    Errors += Other.Errors;
    Skipped += Other.Skipped;
  }
  std::string counts() const {
    return llvm::formatv(
        R"(tests="{0}" failures="{1}" errors="{2}" skipped="{3}")", Count,
        Failures, Errors, Skipped);
  }
};

class JunitWriter {
public:
  JunitWriter(const Report &R, const SourceText &Source)
      : R(R), Files(Source), Mask(R, Files) {}

  std::string write() {
    std::map<std::string, Suite> Rules;
    for (const ReportRule &Rule : R.Rules)
      Rules[Rule.Id];
    for (const Finding *F : shownFindings(R))
      add(Rules[F->Rule], *F);
    std::string Suites;
    Suite All;
    for (auto &[Id, S] : Rules) {
      if (S.Count++ == 0)
        S.Tests = "    <testcase name=\"no findings\" classname=\"" + xml(Id) +
                  "\"/>\n";
      else
        --S.Count;
      All += S;
      Suites += suite(Id, S);
    }
    if (Suite Failed = failures(); Failed.Count != 0) {
      All += Failed;
      Suites += suite("patlint/file-failed", Failed);
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<testsuites name=\"patlint\" " +
           All.counts() + ">\n" + Suites + "</testsuites>\n";
  }

private:
  /// For texts and attributes. The characters that XML has no way to write
  /// are gone after printable().
  static std::string xml(llvm::StringRef Text) {
    std::string Result;
    for (char C : printable(Text))
      switch (C) {
      case '&':
        Result += "&amp;";
        break;
      case '<':
        Result += "&lt;";
        break;
      case '>':
        Result += "&gt;";
        break;
      case '"':
        Result += "&quot;";
        break;
      default:
        Result += C;
      }
    return Result;
  }
  std::string clean(const std::string &Text) const {
    return xml(Mask.clean(Text));
  }

  static std::string suite(const std::string &Name, const Suite &S) {
    return "  <testsuite name=\"" + xml(Name) + "\" " + S.counts() + ">\n" +
           S.Tests + "  </testsuite>\n";
  }

  /// Servers tell tests of one class apart by name, from one run to the next:
  /// so no name holds a line number, and no two are the same.
  std::string nameOf(const Finding &F) {
    std::string Name =
        pathInTree(F.Where) + ": " + Mask.clean(F.Message);
    unsigned Before = Names[F.Rule + '\0' + Name]++;
    return Before ? Name + " (" + std::to_string(Before + 1) + ")" : Name;
  }

  static std::string place(const Region &Where) {
    std::string Text = pathInTree(Where);
    if (Where.Line != 0)
      Text += ":" + std::to_string(Where.Line) + ":" +
              std::to_string(Where.Column);
    return xml(Text);
  }

  void add(Suite &To, const Finding &F) {
    ++To.Count;
    To.Tests += "    <testcase name=\"" + xml(nameOf(F)) + "\" classname=\"" +
                xml(F.Rule) + "\" file=\"" + xml(pathInTree(F.Where)) + "\"";
    if (F.Where.Line != 0)
      To.Tests += " line=\"" + std::to_string(F.Where.Line) + "\"";
    To.Tests += ">\n";
    std::string Message = clean(F.Message);
    if (!failsTheRun(R, F)) {
      ++To.Skipped;
      const char *Why = F.Suppressed ? "allowed"
                        : F.State == BaselineState::Known
                            ? "in the baseline"
                            : name(F.L);
      To.Tests += std::string("      <skipped message=\"") + Why + ": " +
                  Message + "\"/>\n";
    } else {
      ++To.Failures;
      To.Tests += std::string("      <failure type=\"") + name(F.L) +
                  "\" message=\"" + Message + "\">" + details(F) +
                  "</failure>\n";
    }
    To.Tests += "    </testcase>\n";
  }

  std::string details(const Finding &F) const {
    std::string Text = place(F.Where) + ": " + name(F.L) + ": " +
                       clean(F.Message) + " [" + xml(F.Rule) + "]\n";
    for (size_t I = 0; I != F.Flow.size(); ++I)
      Text += "  (" + std::to_string(I + 1) + ") " + place(F.Flow[I].Where) +
              ": " + clean(F.Flow[I].What) + "\n";
    if (!F.Help.empty())
      Text += "help: " + clean(F.Help) + "\n";
    return Text;
  }

  /// Files that could not be analysed, which fail a strict run.
  Suite failures() {
    Suite Result;
    for (const Notice &N : R.Notices) {
      if (N.K != Notice::Kind::Failed)
        continue;
      ++Result.Count;
      ++(R.Strict ? Result.Errors : Result.Skipped);
      Result.Tests += "    <testcase name=\"" + xml(pathInTree(N.Where)) +
                      "\" classname=\"patlint/file-failed\">\n      <" +
                      (R.Strict ? "error type=\"failed\"" : "skipped") +
                      " message=\"" + clean(N.Text) + "\"/>\n    </testcase>\n";
    }
    return Result;
  }

  const Report &R;
  SourceFiles Files;
  SecretMask Mask;
  std::map<std::string, unsigned> Names;
};
} // namespace

std::string junitReport(const Report &R, const SourceText &Source) {
  return JunitWriter(R, Source).write();
}

} // namespace patlint
