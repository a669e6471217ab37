//===- Annotations.cpp - Workflow commands of GitHub's runners ---------===//
//
// A runner shows ten annotations of a level for a step and drops the others
// without a word. Ten are given to it; the others are lines of its log, and
// the summary has all.
//
// A runner obeys what it finds at the beginning of a line ("::") and,
// of an older kind, anywhere in one ("##["): no name or text of the scanned
// source may come to stand there.
//
//===-------------------------------------------------------------------===//
#include "report/Columns.h"
#include "report/Printable.h"
#include "report/SecretMask.h"
#include "report/Shown.h"
#include "report/Versions.h"

#include <array>

namespace patlint {

constexpr unsigned MostOfALevel = 10;

static std::string replaced(std::string Text, llvm::StringRef From,
                            llvm::StringRef To) {
  for (size_t At = 0; (At = Text.find(From, At)) != Text.npos; At += To.size())
    Text.replace(At, From.size(), To);
  return Text;
}

static std::string escapedMessage(std::string Text) {
  Text = replaced(std::move(Text), "%", "%25");
  Text = replaced(std::move(Text), "\r", "%0D");
  return replaced(std::move(Text), "\n", "%0A");
}

static std::string escapedProperty(std::string Text) {
  Text = escapedMessage(std::move(Text));
  Text = replaced(std::move(Text), ":", "%3A");
  return replaced(std::move(Text), ",", "%2C");
}

/// A line of the log that is no command, whatever Text holds.
static std::string logLine(const std::string &Text) {
  return "- " + replaced(Text, "##[", "## [") + "\n";
}

static std::string place(const Region &Where) {
  std::string Text = printable(pathInTree(Where));
  return Where.Line == 0 ? Text : Text + ":" + std::to_string(Where.Line);
}

namespace {
class AnnotationWriter {
public:
  AnnotationWriter(const Report &R, const SourceText &Source)
      : R(R), Files(Source), Mask(R, Files) {}

  std::string write(const TextStyle &Style) {
    std::string Out, Log;
    for (const Finding *F : shownFindings(R)) {
      if (Count[size_t(F->L)]++ < MostOfALevel)
        Out += annotation(*F);
      else
        Log += logLine(place(F->Where) + ": " + name(F->L) + ": " +
                       message(*F) + " [" + F->Rule + "]");
    }
    if (!Log.empty())
      Out += "Not annotated, since a step shows " +
             std::to_string(MostOfALevel) + " of a level:\n" + Log;
    for (const Notice &N : R.Notices)
      if (N.K == Notice::Kind::Failed)
        Out += logLine("failed: " + printable(N.Where.File) + ": " +
                       printable(Mask.clean(N.Text)));
    if (!Style.Quiet)
      Out += summaryLine(R.Summary) + "\n";
    return Out;
  }

private:
  std::string message(const Finding &F) const {
    return printable(Mask.clean(F.Message));
  }

  static const char *command(Level L) {
    return L == Level::Note ? "notice" : name(L);
  }

  unsigned column(const Region &Source, unsigned Line, unsigned ByteColumn) {
    std::optional<llvm::StringRef> Text = Files.line(Source.File, Line);
    return Text ? utf16Column(*Text, ByteColumn) : ByteColumn;
  }

  std::string annotation(const Finding &F) {
    const Region &Where = F.Where;
    Region Source = inVersion(F, Where);
    std::string Properties;
    auto Add = [&](const char *Name, const std::string &Value) {
      Properties += (Properties.empty() ? " " : ",") + std::string(Name) + "=" +
                    escapedProperty(Value);
    };
    // A page can show what is in the tree as it is now.
    if (!Where.File.empty() && !F.Deleted) {
      Add("file", printable(pathInTree(Where)));
      if (Where.Line != 0) {
        Add("line", std::to_string(Where.Line));
        if (Where.EndLine > Where.Line) {
          // Columns are for one line only.
          Add("endLine", std::to_string(Where.EndLine));
        } else if (Where.Column != 0) {
          unsigned Begin = column(Source, Where.Line, Where.Column);
          Add("col", std::to_string(Begin));
          if (Where.EndColumn > Where.Column)
            Add("endColumn",
                std::to_string(std::max(
                    Begin, column(Source, Where.Line, Where.EndColumn))));
        }
      }
    }
    Add("title", F.Rule);
    std::string Text = message(F);
    if (!F.Help.empty())
      Text += "\n" + printable(Mask.clean(F.Help));
    return std::string("::") + command(F.L) + Properties +
           "::" + escapedMessage(Text) + "\n";
  }

  const Report &R;
  SourceFiles Files;
  SecretMask Mask;
  std::array<unsigned, 3> Count{};
};
} // namespace

std::string annotationsReport(const Report &R, const SourceText &Source,
                              const TextStyle &Style) {
  return AnnotationWriter(R, Source).write(Style);
}

/// Text as it is, in Markdown and in a cell of its tables.
static std::string markdown(const std::string &Text) {
  std::string Result;
  for (char C : printable(Text)) {
    if (llvm::StringRef("\\`*_[]<>#|~&@!$").contains(C))
      Result += '\\';
    Result += C;
  }
  return Result;
}

std::string stepSummary(const Report &R, const SourceText &Source,
                        size_t MostBytes) {
  SourceFiles Files(Source);
  SecretMask Mask(R, Files);
  std::vector<const Finding *> Shown = shownFindings(R);
  std::string Out = "### patlint\n\n" + markdown(summaryLine(R.Summary)) + "\n";
  // Room for the line that says how much is left out.
  constexpr size_t Reserve = 100;
  if (Out.size() + Reserve > MostBytes)
    return "";
  size_t Written = 0;
  // The gravest first: it is those that must fit.
  for (Level L : {Level::Error, Level::Warning, Level::Note})
    for (const Finding *F : Shown) {
      if (F->L != L)
        continue;
      std::string Row = "| " + std::string(name(L)) + " | " +
                        markdown(place(F->Where)) + " | " +
                        markdown(Mask.clean(F->Message)) + " | " +
                        markdown(F->Rule) + " |\n";
      if (Written == 0)
        Row = "\n| level | place | finding | rule |\n|---|---|---|---|\n" + Row;
      if (Out.size() + Row.size() + Reserve > MostBytes)
        return Out + "\n" + std::to_string(Shown.size() - Written) +
               " more findings do not fit here.\n";
      Out += Row;
      ++Written;
    }
  return Out;
}

} // namespace patlint
