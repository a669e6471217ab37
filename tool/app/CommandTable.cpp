//===- CommandTable.cpp - The commands, by name ------------------------===//
#include "app/CommandTable.h"

#include <cassert>

namespace patlint {

static constexpr CommandRow Rows[] = {
    {Command::Scan, "scan", "", Operands::Paths,
     "patlint [scan] [options] [PATH...] [-- COMPILER ARGS...]",
     "Finds credentials and impossible requests. The default command."},
    {Command::Requests, "requests", "", Operands::Paths,
     "patlint requests [options] [PATH...] [-- COMPILER ARGS...]",
     "Lists every HTTP request found: where, by which client, method, URL, how "
     "it authenticates."},
    {Command::Extract, "extract", "", Operands::Paths,
     "patlint extract [options] FILE --facts=OUT -- COMPILER ARGS...",
     "Parses one file and writes what is to be known of it, for a link."},
    {Command::Link, "link", "", Operands::Paths,
     "patlint link [options] FACTS...",
     "Finds credentials and impossible requests in files that were extracted "
     "(docs/store.md)."},
    {Command::RulesList, "rules", "list", Operands::None, "patlint rules list",
     "Lists the rules in force."},
    {Command::RulesCheck, "rules", "check", Operands::RuleFiles,
     "patlint rules check FILE...",
     "Validates rule packs; prints every problem with line and column."},
    {Command::RulesTest, "rules", "test", Operands::RuleFiles,
     "patlint rules test [FILE...]",
     "Runs the examples and counterexamples of every rule in force."},
    {Command::StoreClear, "store", "clear", Operands::None,
     "patlint store clear [--store=DIR]", "Empties the fact store."},
    {Command::Lsp, "lsp", "", Operands::None,
     "patlint lsp [options] [-- COMPILER ARGS...]",
     "A language server on standard input and output (docs/editors.md)."},
    {Command::Explain, "explain", "", Operands::RuleId,
     "patlint explain RULE-ID", "Prints the page of a rule."},
};

llvm::ArrayRef<CommandRow> commands() { return Rows; }

const CommandRow &rowOf(Command C) {
  for (const CommandRow &Row : Rows)
    if (Row.C == C)
      return Row;
  assert(false && "every command has a row");
  return Rows[0];
}

std::vector<std::string> commandNames() {
  std::vector<std::string> Result;
  for (const CommandRow &Row : Rows)
    if (Result.empty() || Result.back() != Row.Name)
      Result.push_back(Row.Name);
  return Result;
}

std::vector<std::string> secondWords(llvm::StringRef Name) {
  std::vector<std::string> Result;
  for (const CommandRow &Row : Rows)
    if (Name == Row.Name && *Row.Second)
      Result.push_back(Row.Second);
  return Result;
}

} // namespace patlint
