//===- ManPage.cpp - The manual as a page for man ----------------------===//
#include "app/ManPage.h"

#include "app/Flags.h"
#include "app/Help.h"

#include "llvm/ADT/StringRef.h"

namespace patlint {

/// Text that stands for itself. Between backticks it is bold.
static std::string roff(llvm::StringRef Text) {
  std::string Result;
  bool Bold = false;
  for (char C : Text) {
    switch (C) {
    case '\\':
      Result += "\\e";
      break;
    case '-':
      Result += "\\-";
      break;
    case '\'':
      Result += "\\(aq";
      break;
    case '^':
      Result += "\\(ha";
      break;
    case '~':
      Result += "\\(ti";
      break;
    case '`':
      Bold = !Bold;
      Result += Bold ? "\\fB" : "\\fR";
      break;
    default:
      Result += C;
    }
  }
  // A line that begins so is a request.
  return Result.starts_with('.') ? "\\&" + Result : Result;
}

static std::string bold(llvm::StringRef Text) {
  return "\\fB" + roff(Text) + "\\fR";
}

static std::string italic(llvm::StringRef Text) {
  return "\\fI" + roff(Text) + "\\fR";
}

static std::string paragraph(llvm::StringRef Text) {
  return ".PP\n" + roff(Text) + "\n";
}

/// A term, which is roff already, and its meaning.
static std::string item(const std::string &Term, llvm::StringRef Meaning) {
  return ".TP\n" + Term + "\n" + roff(Meaning) + "\n";
}

static std::string usage(const Flag &F) {
  std::string Result;
  if (F.Short)
    Result = bold(std::string("-") + F.Short) +
             (F.Value ? " " + italic(F.Value) : "");
  if (*F.Long)
    Result += (Result.empty() ? "" : ", ") + bold(std::string("--") + F.Long) +
              (!F.Value           ? ""
               : *F.Value == '[' ? " " + italic(F.Value)
                                 : "=" + italic(F.Value));
  return Result;
}

/// "patlint rules list": what is typed as it stands is bold.
static std::string command(llvm::StringRef Usage) {
  std::string Result;
  for (llvm::StringRef Rest = Usage; !Rest.empty();) {
    auto [Word, Behind] = Rest.split(' ');
    bool Typed = Word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") ==
                 llvm::StringRef::npos;
    Result += (Result.empty() ? "" : " ") + (Typed ? bold(Word) : roff(Word));
    Rest = Behind;
  }
  return Result;
}

std::string manPage() {
  std::string Result =
      ".\\\" Printed by `patlint --help-man`.\n"
      ".TH PATLINT 1 \"\" \"patlint " PATLINT_VERSION "\" \"User Commands\"\n"
      ".SH NAME\n"
      "patlint \\- find API tokens and impossible HTTP requests in C and C++\n"
      ".SH SYNOPSIS\n";
  bool First = true;
  for (const HelpRow &Row : commandRows()) {
    Result += (First ? "" : ".br\n") + command(Row.Left) + "\n";
    First = false;
  }
  Result += ".SH DESCRIPTION\n" + roff(About) + "\n" + paragraph(Paths);
  Result += ".SH COMMANDS\n";
  for (const HelpRow &Row : commandRows())
    Result += item(command(Row.Left), Row.Right);
  Result += ".SH OPTIONS\n";
  for (FlagCategory C : shownCategories()) {
    Result += std::string(".SS ") + title(C) + "\n";
    for (const Flag &F : flags())
      if (F.Category == C)
        Result += item(usage(F), helpOf(F));
  }
  Result += ".SH EXIT STATUS\n";
  for (const HelpRow &Row : exitRows())
    Result += item(bold(Row.Left), Row.Right);
  Result += ".SH ENVIRONMENT\n";
  for (const HelpRow &Row : environmentRows())
    Result += item(bold(Row.Left), Row.Right);
  Result += ".SH EXAMPLES\n";
  for (const HelpRow &Row : exampleRows())
    Result += item(bold(Row.Left), Row.Right);
  return Result;
}

} // namespace patlint
