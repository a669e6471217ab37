//===- Lowered.cpp - Lower a snippet and say what became of it ----------===//
#include "lower/Lowered.h"

#include "program/Check.h"
#include "program/Text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

namespace patlint::test {

static void writeTo(const std::string &Path, const std::string &Text) {
  llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Path));
  std::error_code Error;
  llvm::raw_fd_ostream(Path, Error) << Text;
  ASSERT_FALSE(Error) << Path;
}

Lowered::Lowered(const std::string &Code, Options O) {
  llvm::SmallString<128> Folder;
  EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("patlint-lower", Folder));
  LowerJob Job;
  Job.Root = Job.Directory = std::string(Folder);
  Job.File = O.File;
  Job.Headers = O.Headers;
  writeTo(Job.Root + "/" + O.File, Code);
  for (const auto &[Name, Text] : O.Files) {
    writeTo(Job.Root + "/" + Name, Text);
    if (O.Guess)
      Job.ProjectHeaders.push_back(Name);
  }
  bool IsC = llvm::StringRef(O.File).ends_with(".c");
  Job.Arguments = {IsC ? "clang" : "clang++",
                   IsC ? "-std=gnu17" : "-std=c++23"};
  Job.Arguments.insert(Job.Arguments.end(), O.Arguments.begin(),
                       O.Arguments.end());
  Job.Arguments.push_back(O.File);
  Program = lower(Job, O.Shadows);
  // Whatever is lowered can be written down and read again.
  llvm::Expected<StringProgram> Again = parse(print(Program));
  if (!Again)
    ADD_FAILURE() << llvm::toString(Again.takeError()) << "\n" << print(Program);
  else
    EXPECT_TRUE(*Again == Program) << print(Program);
  llvm::sys::fs::remove_directories(Folder);
  if (!O.ErrorOk)
    EXPECT_EQ(Program.State, Analysed::Fully) << Program.Reason;
  EXPECT_EQ(brokenPromise(Program), std::nullopt);
}

const Function &Lowered::function(const std::string &Name) const {
  const Function *Found = nullptr;
  for (const Function &F : Program.Functions)
    if (F.Name == Name) {
      EXPECT_EQ(Found, nullptr) << "two functions are called " << Name;
      Found = &F;
    }
  static const Function None;
  EXPECT_NE(Found, nullptr) << "no function is called " << Name;
  return Found ? *Found : None;
}

std::string Lowered::returned(const std::string &Name) const {
  const Function &F = function(Name);
  return text(F, F.Returned);
}

std::string Lowered::out(const std::string &Name, Slot S) const {
  const Function &F = function(Name);
  for (const OutValue &O : F.Outs)
    if (O.S == S)
      return text(F, O.Value);
  return "nothing";
}

std::vector<std::string> Lowered::calls(const std::string &Name) const {
  const Function &F = function(Name);
  std::vector<std::string> Out;
  for (SiteId S = 0; S != F.Sites.size(); ++S) {
    std::vector<TermId> Open;
    Out.push_back(callText(F, S, Open));
  }
  return Out;
}

const Site &Lowered::site(const std::string &Name,
                          const std::string &Callee) const {
  static const Site None;
  const Site *Last = &None;
  for (const Site &S : function(Name).Sites)
    if (S.Name == Callee)
      Last = &S;
  EXPECT_NE(Last, &None) << Name << " does not call " << Callee;
  return *Last;
}

std::string Lowered::passed(const std::string &Name, const std::string &Callee,
                            unsigned I) const {
  const Site &S = site(Name, Callee);
  if (I >= S.Args.size())
    return "no argument";
  return text(function(Name), S.Args[I]);
}

std::string Lowered::text(const Function &F, TermId T) const {
  std::vector<TermId> Open;
  return text(F, T, Open);
}

std::string Lowered::callText(const Function &F, SiteId Id,
                              std::vector<TermId> &Open) const {
  const Site &S = F.Sites[Id];
  std::string Out;
  if (S.Receiver != NoTerm && !S.Constructor)
    Out += text(F, S.Receiver, Open) + "->";
  Out += S.Name.empty() ? "?" : S.Name;
  Out += "(";
  for (size_t I = 0; I != S.Args.size(); ++I)
    Out += (I ? ", " : "") + text(F, S.Args[I], Open);
  return Out + ")";
}

static std::string slotText(int64_t S) {
  return S == ReceiverSlot ? "!this" : "!" + std::to_string(S);
}

std::string Lowered::text(const Function &F, TermId Id,
                          std::vector<TermId> &Open) const {
  if (Id == NoTerm)
    return "nothing";
  if (llvm::is_contained(Open, Id) || Open.size() > 400)
    return "...";
  Open.push_back(Id);
  const Term &T = F.Terms[Id];
  auto Operand = [&](size_t I) { return text(F, T.Operands[I], Open); };
  auto NameOf = [&](const std::string &Symbol) {
    for (const Function &Each : Program.Functions)
      if (Each.Symbol == Symbol)
        return Each.Name;
    return Symbol;
  };
  std::string Out;
  switch (T.Kind) {
  case TermKind::Literal:
    Out = "\"" + T.Text + "\"";
    break;
  case TermKind::Number:
    Out = std::to_string(T.Number);
    break;
  case TermKind::Enumerator:
    Out = T.Text;
    break;
  case TermKind::Null:
    Out = "null";
    break;
  case TermKind::Hole:
    Out = std::string("{") + name(T.Hole) + "}";
    break;
  case TermKind::Param:
    Out = "param " + std::to_string(T.Number);
    break;
  case TermKind::Receiver:
    Out = "receiver";
    break;
  case TermKind::Rest:
    Out = "rest " + std::to_string(T.Number);
    break;
  case TermKind::Global:
    Out = "global " + NameOf(T.Text);
    break;
  case TermKind::Function:
    Out = "fn " + NameOf(T.Text);
    break;
  case TermKind::Field:
    Out = Operand(0) + "." + T.Text;
    break;
  case TermKind::Element:
    Out = Operand(0) + "[" +
          (T.Number >= 0              ? std::to_string(T.Number)
           : T.Operands.size() > 1 ? Operand(1)
                                      : std::string("*")) +
          "]";
    break;
  case TermKind::Arithmetic:
    Out = "(" + Operand(0) + " " + T.Text + " " + Operand(1) + ")";
    break;
  case TermKind::Aggregate: {
    Out = T.Type + "{";
    for (size_t I = 0; I != T.Keys.size(); ++I)
      Out += (I ? ", " : "") + T.Keys[I] + ": " + Operand(I);
    Out += "}";
    break;
  }
  case TermKind::Construct:
    Out = "construct " + T.Type;
    break;
  case TermKind::Call:
    Out = callText(F, T.Site, Open);
    break;
  case TermKind::Out:
    Out = callText(F, T.Site, Open) + slotText(T.Number);
    break;
  case TermKind::Through:
    Out = "through(" + callText(F, T.Site, Open) + slotText(T.Number) + ", " +
          Operand(0) + ", " + Operand(1) + ")";
    break;
  case TermKind::Update:
    Out = Operand(0) + "+{" + T.Text + ": " + Operand(1) + "}";
    break;
  case TermKind::Given: // the value; ConditionsTest says when
    Out = Operand(0);
    break;
  case TermKind::Phi:
    Out = "phi(";
    for (size_t I = 0; I != T.Operands.size(); ++I)
      Out += (I ? " | " : "") + Operand(I);
    Out += ")";
    break;
  case TermKind::Each:
    Out = "each";
    break;
  case TermKind::Since:
    Out = "since(" + T.Text + ", " + Operand(0) + ")";
    break;
  }
  Open.pop_back();
  return Out;
}

} // namespace patlint::test
