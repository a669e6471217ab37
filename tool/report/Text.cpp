//===- Text.cpp - The report a person reads ----------------------------===//
//
// file:line:column: level: message [rule], as compilers print it, so that
// editors and build servers read it with no work.
//
//===-------------------------------------------------------------------===//
#include "report/AllowHint.h"
#include "report/Excerpt.h"
#include "report/Hyperlink.h"
#include "report/Printable.h"
#include "report/Shown.h"
#include "report/Versions.h"

#include <set>

namespace patlint {

constexpr size_t MostFlowSteps = 8;
constexpr size_t MostNotices = 10;

namespace {
class TextWriter {
public:
  TextWriter(const Report &R, const SourceText &Source, const TextStyle &Style)
      : R(R), Style(Style), Files(Source), Mask(R, Files) {}

  std::string write() {
    for (const Finding *F : shownFindings(R))
      finding(*F);
    if (Style.Quiet)
      return std::move(Out);
    failures();
    listed(Notice::Kind::Bound, "cut short");
    listed(Notice::Kind::Ignored, "ignored");
    reduced();
    absent();
    Out += summaryLine(R.Summary) + "\n";
    return std::move(Out);
  }

private:
  std::string colored(const char *Code, const std::string &Text) const {
    return Style.Color ? std::string("\033[0;") + Code + "m" + Text + "\033[0m"
                       : Text;
  }
  std::string clean(const std::string &Text) const {
    return printable(Mask.clean(Text));
  }

  /// "file:line:column: ", as far as the place is known.
  std::string place(const Region &Where) const {
    if (Where.File.empty())
      return "";
    std::string Text = printable(Where.File) + ":";
    if (Where.Line != 0)
      Text +=
          std::to_string(Where.Line) + ":" + std::to_string(Where.Column) + ":";
    return fileLink(Style, Linked ? Where.File : "", colored("1", Text)) + " ";
  }

  /// "[PACK/RULE]", which leads to what the rule goes by.
  std::string ruleName(const std::string &Id) const {
    const ReportRule *Rule = ruleOf(R, Id);
    return "[" +
           pageLink(Style,
                    Rule && !Rule->References.empty() ? Rule->References.front()
                                                      : "",
                    Id) +
           "]";
  }

  std::string level(Level L) const {
    static constexpr const char *Codes[] = {"1;36", "1;35", "1;31"};
    return colored(Codes[size_t(L)], std::string(name(L)) + ":");
  }

  void note(const Region &Where, const std::string &What) {
    Out += place(Where) + level(Level::Note) + " " + clean(What) + "\n";
  }

  void finding(const Finding &F) {
    // Places in an old version of a file are not those of the file.
    Linked = F.Commit.empty();
    Out += place(F.Where) + level(F.L) + " " + colored("1", clean(F.Message)) +
           " " + ruleName(F.Rule) + "\n";
    Out += excerpt(inVersion(F, F.Where), Files, Mask, Style.Color);
    for (const Related &Place : F.RelatedPlaces)
      related(F, Place);
    flow(F);
    advice(F);
    Out += "\n";
  }

  void related(const Finding &F, const Related &Place) {
    // The flow tells it in its place.
    for (const FlowStep &Step : F.Flow)
      if (Step.Where == Place.Where && F.Flow.size() <= MostFlowSteps)
        return;
    note(Place.Where, Place.What);
    source(F, Place.Where);
  }

  /// The line, unless it is on the screen already as the finding's own.
  void source(const Finding &F, const Region &Where) {
    if (Where.File != F.Where.File || Where.Line != F.Where.Line)
      Out += excerpt(inVersion(F, Where), Files, Mask, Style.Color);
  }

  void flow(const Finding &F) {
    size_t Count = F.Flow.size();
    // One step at the finding's own place says nothing new.
    if (Count == 1 && F.Flow.front().Where == F.Where)
      return;
    for (size_t I = 0; I != Count; ++I) {
      // Of a long flow the beginning and the end, which is the send.
      if (Count > MostFlowSteps && I == MostFlowSteps / 2) {
        size_t Left = Count - MostFlowSteps;
        Out += "  (" + std::to_string(Left) + " more step" +
               (Left == 1 ? "" : "s") + ")\n";
        I += Left;
      }
      note(F.Flow[I].Where,
           "(" + std::to_string(I + 1) + ") " + F.Flow[I].What);
      for (const Related &Place : F.RelatedPlaces)
        if (Place.Where == F.Flow[I].Where) {
          source(F, Place.Where);
          break;
        }
    }
  }

  void advice(const Finding &F) {
    const ReportRule *Rule = ruleOf(R, F.Rule);
    if (!F.Help.empty())
      Out += "  help: " + clean(F.Help) + "\n";
    if (Rule && !Rule->References.empty())
      Out += "  see: " +
             pageLink(Style, Rule->References.front(),
                      printable(Rule->References.front())) +
             "\n";
    // Remarks about allow-comments themselves cannot be allowed away.
    bool AboutComments = Rule && !Rule->Credential && !Rule->Endpoint;
    if (F.Suppressed)
      Out += "  allowed here: " + clean(*F.Suppressed) + "\n";
    else if (F.State == BaselineState::Known)
      Out += "  in the baseline\n";
    else if (std::string Allow = allowComment(F);
             !AboutComments && (!Rule || Rule->InlineAllow) && !F.Deleted &&
             !Allow.empty())
      Out += "  to silence: " + Allow + "\n";
  }

  void failures() {
    for (const Notice &N : R.Notices)
      if (N.K == Notice::Kind::Failed)
        Out += "failed: " + noticeText(N) + "\n";
  }

  void listed(Notice::Kind K, const std::string &Title) {
    size_t Count = 0;
    for (const Notice &N : R.Notices)
      if (N.K == K && ++Count <= MostNotices)
        Out += Title + ": " + noticeText(N) + "\n";
    if (Count > MostNotices)
      Out += Title + ": " + std::to_string(Count - MostNotices) + " more\n";
  }

  void absent() {
    for (const AbsentEntry &E : R.Absent)
      Out += "not found any more: " + printable(E.File) + ":" +
             std::to_string(E.Line) + ": " + E.Rule + "\n";
  }

  std::string noticeText(const Notice &N) const {
    std::string Where = printable(N.Where.File);
    if (N.Where.known())
      Where += ":" + std::to_string(N.Where.Line);
    return Where + (Where.empty() ? "" : ": ") + clean(N.Text);
  }

  void reduced() {
    std::set<std::string> Names;
    for (const Notice &N : R.Notices)
      if (N.K == Notice::Kind::Reduced)
        Names.insert(N.Where.File);
    if (!Names.empty())
      Out += "reduced: something of " + std::to_string(Names.size()) + " file" +
             (Names.size() == 1 ? "" : "s") + " could not be understood; --stats says why\n";
  }

  const Report &R;
  const TextStyle &Style;
  SourceFiles Files;
  SecretMask Mask;
  std::string Out;
  /// Places are links.
  bool Linked = true;
};
} // namespace

std::string textReport(const Report &R, const SourceText &Source,
                       const TextStyle &Style) {
  return TextWriter(R, Source, Style).write();
}

} // namespace patlint
