//===- ExactRequests.cpp - The requests of a tree with exact values ----===//
//
// A program for tests: what `patlint requests` lists, with what a report
// leaves out: the kinds of the holes, and where each literal byte comes from.
//
//   exact_requests PATLINT PATH... [OPTION...] [-- COMPILER ARGS...]
//
// PATLINT, absolute, is the program whose workers parse. One line of JSON per request:
//
//   {"file": F, "line": N, "column": N, "touched": false, "url": [
//      {"assumed": false, "parts": [
//          ["literal", BYTES, [[OFFSET, LENGTH, FILE, LINE, COLUMN], ...]],
//          ["int", WHY]]}, ...]}
//
//===-------------------------------------------------------------------===//
#include "app/CommandLine.h"
#include "app/Pipeline.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace patlint;

static llvm::json::Value toJson(const Part &P) {
  std::string Text = llvm::json::fixUTF8(P.Text);
  if (P.K == Part::Kind::Symbol)
    return llvm::json::Array{"symbol", Text};
  if (P.K == Part::Kind::Hole)
    return llvm::json::Array{name(P.Hole), Text};
  llvm::json::Array Pieces;
  for (const Piece &Q : P.Pieces)
    Pieces.push_back(llvm::json::Array{Q.Offset, Q.Length, Q.Where.File,
                                       Q.Where.Line, Q.Where.Column});
  return llvm::json::Array{"literal", Text, std::move(Pieces)};
}

static llvm::json::Value toJson(const Request &R) {
  llvm::json::Array Url;
  for (const Alternative &A : R.Url.Alternatives) {
    llvm::json::Array Parts;
    for (const Part &P : A.Parts)
      Parts.push_back(toJson(P));
    Url.push_back(llvm::json::Object{{"assumed", A.Assumed},
                                     {"parts", std::move(Parts)}});
  }
  return llvm::json::Object{{"file", R.Where.File},
                            {"line", R.Where.Line},
                            {"column", R.Where.Column},
                            {"touched", R.Touched},
                            {"url", std::move(Url)}};
}

static int fail(const std::string &Why) {
  llvm::errs() << "exact_requests: " << Why << "\n";
  return 2;
}

int main(int Count, char **Arguments) {
  if (Count < 3)
    return fail("exact_requests PATLINT PATH... [OPTION...]");
  std::vector<std::string> Words(Arguments + 2, Arguments + Count);
  Words.insert(Words.begin(), "requests");
  llvm::Expected<Options> O = parseCommandLine(Words);
  if (!O)
    return fail(llvm::toString(O.takeError()));
  Rulebook Book;
  for (const std::string &Problem : loadRulebook({}, true, Book))
    return fail(Problem);
  llvm::Expected<ScanResult> Result =
      runPipeline(*O, Book, Arguments[1]);
  if (!Result)
    return fail(llvm::toString(Result.takeError()));
  for (const Request &R : Result->R.Requests)
    llvm::outs() << toJson(R) << "\n";
  for (const Notice &N : Result->R.Notices)
    llvm::errs() << name(N.K) << ": " << printed(N.Where) << ": " << N.Text
                 << "\n";
  return Result->AllUnitsFailed ? 2 : 0;
}
