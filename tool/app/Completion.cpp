//===- Completion.cpp - Completion of the command line in shells -------===//
#include "app/Completion.h"

#include <algorithm>

namespace patlint {

Offered offeredFor(const Flag &F) {
  llvm::StringRef Value = F.Value ? F.Value : "";
  if (F.Words)
    return Value.ends_with("[=FILE]") ? Offered::WordsAndFiles : Offered::Words;
  if (Value.starts_with("FILE") || Value == "NAME" || Value == "OUT")
    return Offered::Files;
  if (Value == "DIR")
    return Offered::Folders;
  if (Value == "REV" || Value == "[RANGE]")
    return Offered::Commits;
  return Offered::Nothing;
}

std::string brief(llvm::StringRef Help) {
  size_t End = Help.size();
  for (llvm::StringRef Stop : {". ", ": ", "; ", " ("})
    End = std::min(End, Help.find(Stop));
  return Help.take_front(End).rtrim('.').str();
}

std::vector<const Flag *> completedFlags(unsigned Users) {
  std::vector<const Flag *> Result;
  for (const Flag &F : flags())
    if (F.Category != FlagCategory::Hidden && (F.Users & Users))
      Result.push_back(&F);
  return Result;
}

std::vector<std::string> spellings(const Flag &F) {
  std::vector<std::string> Result;
  if (F.Short)
    Result.push_back(std::string("-") + F.Short);
  if (*F.Long)
    Result.push_back(std::string("--") + F.Long);
  return Result;
}

std::string
filled(llvm::StringRef Template,
       const std::vector<std::pair<std::string, std::string>> &Parts) {
  std::string Result = Template.str();
  for (const auto &[Name, Text] : Parts) {
    std::string Mark = "@" + Name + "@";
    for (size_t At = 0; (At = Result.find(Mark, At)) != std::string::npos;
         At += Text.size())
      Result.replace(At, Mark.size(), Text);
  }
  return Result;
}

std::string completion(Shell S) {
  switch (S) {
  case Shell::Bash:
    return bashCompletion();
  case Shell::Zsh:
    return zshCompletion();
  case Shell::Fish:
    return fishCompletion();
  }
  return "";
}

} // namespace patlint
