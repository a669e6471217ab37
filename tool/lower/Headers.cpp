//===- Headers.cpp - Virtual folders of headers -------------------------===//
#include "lower/Headers.h"

#include "base/Embedded.h"
#include "lower/Names.h"
#include "lower/Words.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <set>

namespace patlint::lowering {

namespace {
/// A file that tells its real name, so that it is one file with itself.
class NamedFile : public llvm::vfs::File {
public:
  NamedFile(std::unique_ptr<llvm::vfs::File> Real, llvm::vfs::Status S)
      : Real(std::move(Real)), Known(std::move(S)) {}
  llvm::ErrorOr<llvm::vfs::Status> status() override { return Known; }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t Size, bool NeedsNull,
            bool IsVolatile) override {
    return Real->getBuffer(Name, Size, NeedsNull, IsVolatile);
  }
  std::error_code close() override { return Real->close(); }

private:
  std::unique_ptr<llvm::vfs::File> Real;
  llvm::vfs::Status Known;
};

/// GuessFolder/a/b.h is the project header whose path ends in a/b.h.
class GuessingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  GuessingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Below,
                     const LowerJob &Job, AskedLog *Log)
      : ProxyFileSystem(std::move(Below)),
        Known(Job.ProjectHeaders, Job.Root), Log(Log) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override {
    std::string Rest;
    if (!isGuess(Path, Rest))
      return ProxyFileSystem::status(Path);
    std::string Target = answer(Rest);
    if (Target == HeaderGuesses::IsFolder)
      return llvm::vfs::Status(
          Path, llvm::sys::fs::UniqueID(~0ull - 7, llvm::hash_value(Rest)), {},
          0, 0, 0, llvm::sys::fs::file_type::directory_file,
          llvm::sys::fs::perms::all_read);
    if (!Target.empty())
      return named(Target);
    return std::make_error_code(std::errc::no_such_file_or_directory);
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    std::string Rest;
    if (!isGuess(Path, Rest))
      return ProxyFileSystem::openFileForRead(Path);
    std::string Target = answer(Rest);
    if (!Target.empty() && Target != HeaderGuesses::IsFolder) {
      auto Status = named(Target);
      auto Real = ProxyFileSystem::openFileForRead(Target);
      if (!Status || !Real)
        return std::make_error_code(std::errc::no_such_file_or_directory);
      return std::make_unique<NamedFile>(std::move(*Real), *Status);
    }
    return std::make_error_code(std::errc::no_such_file_or_directory);
  }

  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

private:
  std::string answer(const std::string &Rest) {
    std::string Target = Known.answer(Rest);
    if (Log)
      Log->note(Asked::Kind::Guess, GuessFolder, Rest, Target);
    return Target;
  }

  llvm::ErrorOr<llvm::vfs::Status> named(const std::string &Path) {
    auto Status = ProxyFileSystem::status(Path);
    if (Status)
      Status->ExposesExternalVFSPath = true;
    return Status;
  }

  static bool isGuess(const llvm::Twine &Path, std::string &Rest) {
    llvm::SmallString<128> Text;
    llvm::StringRef P = Path.toStringRef(Text);
    if (!isBelow(P, GuessFolder))
      return false;
    llvm::SmallString<128> Clean(P);
    llvm::sys::path::remove_dots(Clean, true);
    if (!isBelow(Clean, GuessFolder))
      return false;
    Rest = llvm::StringRef(Clean)
               .drop_front(llvm::StringRef(GuessFolder).size())
               .ltrim('/')
               .str();
    return true;
  }

  const HeaderGuesses Known;
  AskedLog *Log;
};

/// "acme::" or "namespace acme", and not as the end of a longer name.
bool usesNamespace(llvm::StringRef Text, llvm::StringRef Name) {
  for (size_t At = Text.find(Name); At != llvm::StringRef::npos; At = Text.find(Name, At + 1)) {
    llvm::StringRef Before = Text.take_front(At), After = Text.substr(At + Name.size());
    bool Begins = Before.empty() || (!llvm::isAlnum(Before.back()) && Before.back() != '_' &&
                                     !Before.ends_with("::"));
    bool Ends = After.empty() || (!llvm::isAlnum(After[0]) && After[0] != '_');
    if (Begins && Ends && (After.starts_with("::") || Before.rtrim().ends_with("namespace")))
      return true;
  }
  return false;
}

/// VendoredFolder/../external/a/include/a/b.h is the shadow header a/b.h.
/// Anything else that has no suffix is a folder of such ones. b.h is the shadow
/// header a/b.h where the unit uses the namespace of a's headers, or has
/// included a/a.h as a.h before: then the program searches that folder.
class VendoredFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  /// Unit: the text of its main file.
  VendoredFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Below,
                     const std::vector<ShadowHeader> &Shadows, llvm::StringRef Unit)
      : ProxyFileSystem(std::move(Below)) {
    llvm::StringMap<bool> Used;
    for (const ShadowHeader &H : Shadows) {
      if (H.Library != ShadowHeader::Of::Client)
        continue;
      Names.insert(H.Name);
      Lower.try_emplace(llvm::StringRef(H.Name).lower(), H.Name);
      llvm::StringRef Folder = folderOf(H.Name), Space = outerNamespace(H.Contents);
      if (Folder.empty() || Space.empty() || Space == "std")
        continue;
      auto [Known, New] = Used.try_emplace(Space, false);
      if (New)
        Known->second = usesNamespace(Unit, Space);
      if (Known->second)
        Searched.insert(Folder.str());
    }
  }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override {
    std::string Name;
    llvm::SmallString<128> Buffer;
    llvm::StringRef Text = Path.toStringRef(Buffer);
    if (!isBelow(Text, VendoredFolder))
      return ProxyFileSystem::status(Path);
    if (isShadow(Text, Name)) {
      auto Status = ProxyFileSystem::status(Name);
      if (Status)
        Status->ExposesExternalVFSPath = true;
      return Status;
    }
    if (llvm::sys::path::has_extension(Text) && !Text.ends_with("."))
      return std::make_error_code(std::errc::no_such_file_or_directory);
    return llvm::vfs::Status(
        Path, llvm::sys::fs::UniqueID(~0ull - 8, llvm::hash_value(Text)), {},
        0, 0, 0, llvm::sys::fs::file_type::directory_file,
        llvm::sys::fs::perms::all_read);
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    std::string Name;
    llvm::SmallString<128> Buffer;
    llvm::StringRef Text = Path.toStringRef(Buffer);
    if (!isBelow(Text, VendoredFolder))
      return ProxyFileSystem::openFileForRead(Path);
    if (!isShadow(Text, Name))
      return std::make_error_code(std::errc::no_such_file_or_directory);
    auto Status = status(Path);
    auto Real = ProxyFileSystem::openFileForRead(Name);
    if (!Status || !Real)
      return std::make_error_code(std::errc::no_such_file_or_directory);
    return std::make_unique<NamedFile>(std::move(*Real), *Status);
  }

  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

private:
  static llvm::StringRef folderOf(llvm::StringRef Name) {
    size_t Slash = Name.rfind('/');
    return Slash == llvm::StringRef::npos ? "" : Name.take_front(Slash);
  }

  bool isShadow(llvm::StringRef Path, std::string &Name) {
    llvm::StringRef Rest = Path.drop_front(llvm::StringRef(VendoredFolder).size()).ltrim('/');
    // <acme\rest.h>, as Windows takes it.
    std::string Slashed = Rest.str();
    std::replace(Slashed.begin(), Slashed.end(), '\\', '/');
    Rest = Slashed;
    if (Names.contains(Rest)) {
      Name = std::string(ShadowFolder) + "/" + Slashed;
      Searched.insert(folderOf(Slashed).str()); // for what it includes
      return true;
    }
    // The header of a whole module, <QtCore> for QtCore/QtCore: as if its folder
    // were searched, too.
    if (std::string Module = (Rest + "/" + Rest).str(); Names.contains(Module)) {
      Name = std::string(ShadowFolder) + "/" + Module;
      return true;
    }
    for (const std::string &Folder : Searched)
      if (std::string Own = Folder + "/" + Rest.str(); Names.contains(Own)) {
        Name = std::string(ShadowFolder) + "/" + Own;
        return true;
      }
    // <curl.h> for curl/curl.h, as programs do that search its folder.
    llvm::StringRef Last = Rest.substr(Rest.rfind('/') + 1);
    if (std::string Own = (Last.take_until([](char C) { return C == '.'; }) + "/" + Last).str();
        Names.contains(Own) && !Names.contains(Last)) {
      Name = std::string(ShadowFolder) + "/" + Own;
      Searched.insert(folderOf(Own).str());
      return true;
    }
    // What is written without a folder is found among the shadow headers.
    for (size_t Slash = Rest.find('/'); Slash != llvm::StringRef::npos; Slash = Rest.find('/')) {
      Rest = Rest.substr(Slash + 1);
      if (Names.contains(Rest)) {
        Name = std::string(ShadowFolder) + "/" + Rest.str();
        return true;
      }
    }
    // <ACME/Rest.h> as well: in another case only where it has a folder, or is the
    // name of a header in lower case.
    for (llvm::StringRef Each = Slashed; !Each.empty(); Each = Each.contains('/') ? Each.split('/').second : "")
      if (auto Known = Lower.find(Each.lower());
          Known != Lower.end() && (Each.contains('/') || Known->second == Known->first())) {
        Name = std::string(ShadowFolder) + "/" + Known->second;
        Searched.insert(folderOf(Known->second).str());
        return true;
      }
    return false;
  }

  llvm::StringSet<> Names;
  /// By their names in lower case.
  llvm::StringMap<std::string> Lower;
  /// Folders of shadow headers that the unit searches, as far as it shows.
  std::set<std::string> Searched;
};
} // namespace

static const char *folderOf(ShadowHeader::Of Library) {
  switch (Library) {
  case ShadowHeader::Of::Client:
    return ShadowFolder;
  case ShadowHeader::Of::Language:
    return LanguageFolder;
  case ShadowHeader::Of::System:
    return SystemFolder;
  }
  llvm_unreachable("covered");
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystem(const LowerJob &Job, const std::vector<ShadowHeader> &Shadows,
           const std::vector<HeldFile> &Held, AskedLog *Log) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files = diskWith(Held);
  if (Log)
    Files = recording(Files, *Log);
  if (!Job.ProjectHeaders.empty())
    Files = llvm::makeIntrusiveRefCnt<GuessingFileSystem>(Files, Job, Log);
  auto All = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(Files);
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const EmbeddedFile &H : embeddedClangHeaders())
    Memory->addFileNoOwn(ClangFolder + ("/include/" + std::string(H.Path)), 0,
                         llvm::MemoryBufferRef(H.Contents, H.Path));
  All->pushOverlay(Memory);
  if (Job.Headers != HeaderMode::Real) {
    for (const ShadowHeader &H : Shadows)
      Memory->addFile(std::string(folderOf(H.Library)) + "/" + H.Name, 0,
                      llvm::MemoryBuffer::getMemBufferCopy(H.Contents, H.Name));
    All->setCurrentWorkingDirectory(Job.Directory);
    auto Unit = All->getBufferForFile(Job.File);
    return llvm::makeIntrusiveRefCnt<VendoredFileSystem>(All, Shadows, Unit ? (*Unit)->getBuffer() : "");
  }
  All->setCurrentWorkingDirectory(Job.Directory);
  return All;
}

} // namespace patlint::lowering
