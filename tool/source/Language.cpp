//===- Language.cpp - What the name of a file says ---------------------===//
#include "source/Language.h"

#include "source/ScanPlan.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

namespace patlint {

static llvm::StringRef extension(llvm::StringRef Path) {
  llvm::StringRef Name = llvm::sys::path::filename(Path);
  // ".c" is a hidden file without an extension.
  size_t Dot = Name.rfind('.');
  return Dot == 0 || Dot == llvm::StringRef::npos ? llvm::StringRef()
                                                  : Name.substr(Dot);
}

bool isSource(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(extension(Path))
      .Cases(".c", ".cc", ".cp", ".cpp", ".cxx", ".c++", true)
      .Cases(".C", ".CC", ".CPP", ".ixx", ".cppm", ".ino", true)
      .Default(false);
}

bool isHeader(llvm::StringRef Path) {
  return llvm::StringSwitch<bool>(extension(Path))
      .Cases(".h", ".hh", ".hpp", ".hxx", ".h++", ".H", ".HPP", true)
      .Cases(".inl", ".ipp", ".tpp", ".txx", true)
      .Default(false);
}

Language languageOf(llvm::StringRef Path, Language OfPlainHeaders) {
  return llvm::StringSwitch<Language>(extension(Path))
      .Case(".c", Language::C)
      .Case(".h", OfPlainHeaders)
      .Cases(".ixx", ".cppm", Language::CxxModule)
      .Default(Language::Cxx);
}

const char *driverName(Language L) {
  return L == Language::C ? "clang" : "clang++";
}

const char *nameForX(Language L) {
  switch (L) {
  case Language::C:
    return "c";
  case Language::Cxx:
    return "c++";
  case Language::CxxModule:
    return "c++-module";
  }
  return "c++";
}

const char *newestStandard(Language L) {
  return L == Language::C ? "-std=gnu23" : "-std=gnu++23";
}

} // namespace patlint
