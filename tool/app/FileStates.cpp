//===- FileStates.cpp - How well each file came through ----------------===//
#include "app/FileStates.h"

#include <algorithm>

namespace patlint {

const char *name(Analysed State) {
  switch (State) {
  case Analysed::Fully:
    return "fully";
  case Analysed::Reduced:
    return "reduced";
  case Analysed::Failed:
    return "failed";
  }
  return "";
}

/// The state of a unit, after evaluation.
static FileState unitState(const StringProgram &Unit,
                           const std::vector<std::string> &NameOnlyFiles) {
  if (Unit.State != Analysed::Fully)
    return {Unit.State, Unit.Reason};
  if (std::binary_search(NameOnlyFiles.begin(), NameOnlyFiles.end(), Unit.Unit))
    return {Analysed::Reduced, "a call was recognised by its name only"};
  return {Analysed::Fully, ""};
}

std::map<std::string, FileState>
fileStates(const std::vector<LexicalFacts> &Files,
           const std::vector<StringProgram> &Units,
           const std::vector<std::string> &NameOnlyFiles, bool LeftOut) {
  std::map<std::string, FileState> AsUnit, AsRead;
  for (const StringProgram &Unit : Units) {
    if (Unit.OtherBuild)
      continue; // the file has been read without it
    FileState State = unitState(Unit, NameOnlyFiles);
    auto [Place, New] = AsUnit.try_emplace(Unit.Unit, State);
    if (!New && State.State > Place->second.State)
      Place->second = State;
    for (const std::string &File : Unit.Files) {
      auto [Place, New] = AsRead.try_emplace(File, State);
      if (!New && State.State < Place->second.State)
        Place->second = State;
    }
  }
  std::map<std::string, FileState> Result;
  for (const LexicalFacts &File : Files) {
    FileState &State = Result[File.File];
    if (!File.Unreadable.empty())
      State = {Analysed::Failed, File.Unreadable};
    else if (auto Unit = AsUnit.find(File.File); Unit != AsUnit.end())
      State = Unit->second;
    else if (auto Read = AsRead.find(File.File); Read != AsRead.end())
      State = Read->second;
    else if (LeftOut)
      State = {Analysed::Fully, ""};
    else
      State = {Analysed::Reduced, "no unit includes it"};
  }
  return Result;
}

} // namespace patlint
