//===- LineHash.cpp - The line fingerprint of code hosts ---------------===//
#include "report/LineHash.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"

#include <array>
#include <unordered_map>

namespace patlint {

constexpr unsigned WindowSize = 100;
constexpr uint64_t Multiplier = 37;
constexpr uint16_t EndOfFile = 0xFFFF;

static constexpr uint64_t multiplierToTheWindow() {
  uint64_t Result = 1;
  for (unsigned I = 0; I != WindowSize; ++I)
    Result *= Multiplier;
  return Result;
}

namespace {
/// The state while the code units of one file go by.
class RollingHash {
public:
  void add(uint16_t Unit) {
    if (Unit == ' ' || Unit == '\t' || (AfterReturn && Unit == '\n')) {
      AfterReturn = false;
      return;
    }
    AfterReturn = Unit == '\r';
    if (AfterReturn)
      Unit = '\n';
    emitLineAtCursor();
    if (AtLineStart) {
      AtLineStart = false;
      Lines.emplace_back();
      StartingLine[Cursor] = Lines.size();
    }
    AtLineStart = Unit == '\n';
    push(Unit);
  }

  std::vector<LineHash> finish() {
    add(EndOfFile);
    for (unsigned I = 0; I != WindowSize; ++I) {
      emitLineAtCursor();
      push(0);
    }
    return std::move(Lines);
  }

private:
  /// The line that began one whole window ago is complete.
  void emitLineAtCursor() {
    size_t &Line = StartingLine[Cursor];
    if (Line != 0)
      Lines[Line - 1] = {Hash, ++Seen[Hash]};
    Line = 0;
  }

  void push(uint16_t Unit) {
    uint16_t Oldest = Window[Cursor];
    Window[Cursor] = Unit;
    Hash = Multiplier * Hash + Unit - multiplierToTheWindow() * Oldest;
    Cursor = (Cursor + 1) % WindowSize;
  }

  std::array<uint16_t, WindowSize> Window{};
  /// The line that starts at this place of the window, 1-based; 0: none.
  std::array<size_t, WindowSize> StartingLine{};
  uint64_t Hash = 0;
  unsigned Cursor = 0;
  bool AtLineStart = true, AfterReturn = false;
  std::vector<LineHash> Lines;
  std::unordered_map<uint64_t, unsigned> Seen; // never iterated
};
} // namespace

std::string printed(const LineHash &H) {
  return llvm::utohexstr(H.Hash, /*LowerCase=*/true) + ":" +
         std::to_string(H.Occurrence);
}

std::vector<LineHash> lineHashes(llvm::StringRef Bytes) {
  RollingHash State;
  while (!Bytes.empty()) {
    Character C = firstCharacter(Bytes);
    Bytes = Bytes.drop_front(C.Length);
    if (C.utf16Units() == 1) {
      State.add(uint16_t(C.CodePoint));
      continue;
    }
    uint32_t Rest = C.CodePoint - 0x10000;
    State.add(uint16_t(0xD800 + (Rest >> 10)));
    State.add(uint16_t(0xDC00 + (Rest & 0x3FF)));
  }
  return State.finish();
}

} // namespace patlint
