//===- Recording.cpp ----------------------------------------------------===//
#include "lower/Recording.h"

#include "lower/Headers.h"
#include "lower/Names.h"

#include <cstring>
#include <optional>

namespace patlint {

namespace vfs = llvm::vfs;
using llvm::StringRef;

/// What is asked is the same for several answers.
static int questionOf(Asked::Kind K) {
  switch (K) {
  case Asked::Kind::Missing:
  case Asked::Kind::File:
  case Asked::Kind::Folder:
    return 0;
  default:
    return int(K);
  }
}

void AskedLog::note(Asked::Kind K, StringRef Folder, StringRef Name,
                    StringRef Answer) {
  auto [At, New] =
      Known.try_emplace({questionOf(K), Folder.str(), Name.str()},
                        std::pair(K, Answer.str()));
  // Somebody is changing the tree.
  if (!New && At->second != std::pair(K, Answer.str()))
    Unstable = true;
}

void AskedLog::notePath(Asked::Kind K, StringRef Path, StringRef Answer) {
  // The folders that are ours alone are always the same.
  for (const char *Own : {lowering::ShadowFolder, lowering::LanguageFolder, lowering::SystemFolder})
    if (lowering::isBelow(Path, Own))
      return;
  StringRef Folder = llvm::sys::path::parent_path(Path);
  note(K, Folder, Path.drop_front(Folder.size()), Answer);
}

UnitInputs AskedLog::inputs() const {
  UnitInputs Result;
  Result.Unstable = Unstable;
  for (const auto &[Question, Answer] : Known)
    Result.All.push_back({Answer.first, std::get<1>(Question),
                          std::get<2>(Question), Answer.second});
  return Result;
}

/// What changes with the day it is compiled on.
static bool holdsTime(StringRef Bytes) {
  for (StringRef Name : {"__DATE__", "__TIME__", "__TIMESTAMP__"})
    if (::memmem(Bytes.data(), Bytes.size(), Name.data(), Name.size()))
      return true;
  return false;
}

static Asked::Kind kindOf(const llvm::ErrorOr<vfs::Status> &S) {
  return !S                  ? Asked::Kind::Missing
         : S->isDirectory() ? Asked::Kind::Folder
                            : Asked::Kind::File;
}

/// Of the names in a folder; nothing if it cannot be read.
static std::string listing(vfs::FileSystem &Disk, const llvm::Twine &Folder) {
  std::error_code Trouble;
  std::set<std::string> Names;
  for (vfs::directory_iterator I = Disk.dir_begin(Folder, Trouble), E;
       !Trouble && I != E; I.increment(Trouble))
    Names.insert(llvm::sys::path::filename(I->path()).str());
  if (Trouble)
    return "";
  std::string All;
  for (const std::string &Name : Names)
    All += Name + "\n";
  return digest(All);
}

namespace {
class RecordedFile : public vfs::File {
public:
  RecordedFile(std::unique_ptr<vfs::File> Real, std::string Path, AskedLog &Log)
      : Real(std::move(Real)), Path(std::move(Path)), Log(Log) {}
  llvm::ErrorOr<vfs::Status> status() override { return Real->status(); }
  llvm::ErrorOr<std::string> getName() override { return Real->getName(); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t Size, bool NeedsNull,
            bool IsVolatile) override {
    auto Buffer = Real->getBuffer(Name, Size, NeedsNull, IsVolatile);
    if (!Buffer) {
      Log.setUnstable();
      return Buffer;
    }
    Log.notePath(Asked::Kind::Contents, Path, digest((*Buffer)->getBuffer()));
    if (holdsTime((*Buffer)->getBuffer()))
      Log.setUnstable();
    return Buffer;
  }
  std::error_code close() override { return Real->close(); }

private:
  std::unique_ptr<vfs::File> Real;
  std::string Path;
  AskedLog &Log;
};

class RecordingFileSystem : public vfs::ProxyFileSystem {
public:
  RecordingFileSystem(llvm::IntrusiveRefCntPtr<vfs::FileSystem> Below,
                      AskedLog &Log)
      : ProxyFileSystem(std::move(Below)), Log(Log) {}

  llvm::ErrorOr<vfs::Status> status(const llvm::Twine &Path) override {
    auto Result = ProxyFileSystem::status(Path);
    Log.notePath(kindOf(Result), absolute(Path));
    return Result;
  }

  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

  llvm::ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    auto Result = ProxyFileSystem::openFileForRead(Path);
    std::string Full = absolute(Path);
    if (!Result) {
      Log.notePath(kindOf(ProxyFileSystem::status(Path)), Full);
      return Result;
    }
    Log.notePath(Asked::Kind::File, Full);
    return std::make_unique<RecordedFile>(std::move(*Result), Full, Log);
  }

  vfs::directory_iterator dir_begin(const llvm::Twine &Folder,
                                    std::error_code &Trouble) override {
    Log.notePath(Asked::Kind::Listing, absolute(Folder),
                 listing(getUnderlyingFS(), Folder));
    return ProxyFileSystem::dir_begin(Folder, Trouble);
  }

  std::error_code getRealPath(const llvm::Twine &Path,
                              llvm::SmallVectorImpl<char> &Output) override {
    std::error_code Trouble = ProxyFileSystem::getRealPath(Path, Output);
    Log.notePath(Asked::Kind::RealPath, absolute(Path),
                 Trouble ? "" : StringRef(Output.data(), Output.size()));
    return Trouble;
  }

private:
  std::string absolute(const llvm::Twine &Path) const {
    llvm::SmallString<256> Full;
    Path.toVector(Full);
    (void)makeAbsolute(Full);
    return Full.str().str();
  }

  AskedLog &Log;
};

/// An open file by the name of a link to it.
class LinkedFile : public vfs::File {
public:
  LinkedFile(std::unique_ptr<vfs::File> Real, std::string Name)
      : Real(std::move(Real)), Name(std::move(Name)) {}
  llvm::ErrorOr<vfs::Status> status() override {
    auto Status = Real->status();
    return Status ? vfs::Status::copyWithNewName(*Status, Name) : Status;
  }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Path, int64_t Size, bool Terminated, bool Volatile) override {
    return Real->getBuffer(Path, Size, Terminated, Volatile);
  }
  std::error_code close() override { return Real->close(); }

private:
  std::unique_ptr<vfs::File> Real;
  std::string Name;
};

/// The disk, with other bytes for some files, by whatever links one comes to
/// them.
class HeldFileSystem : public vfs::OverlayFileSystem {
public:
  HeldFileSystem(llvm::IntrusiveRefCntPtr<vfs::FileSystem> Disk,
                 llvm::IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Memory)
      : OverlayFileSystem(Disk), Disk(std::move(Disk)), Memory(Memory) {
    pushOverlay(std::move(Memory));
  }

  llvm::ErrorOr<vfs::Status> status(const llvm::Twine &Path) override {
    if (auto Target = held(Path)) {
      auto Status = Memory->status(*Target);
      return Status ? vfs::Status::copyWithNewName(*Status, Path) : Status;
    }
    return OverlayFileSystem::status(Path);
  }

  llvm::ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const llvm::Twine &Path) override {
    auto Target = held(Path);
    if (!Target)
      return OverlayFileSystem::openFileForRead(Path);
    auto Real = Memory->openFileForRead(*Target);
    if (!Real)
      return Real;
    return std::make_unique<LinkedFile>(std::move(*Real), Path.str());
  }

  /// A held file is none of the disk's links.
  std::error_code getRealPath(const llvm::Twine &Path, llvm::SmallVectorImpl<char> &Output) override {
    if (!Memory->exists(Path))
      return Disk->getRealPath(Path, Output);
    Output.clear();
    Path.toVector(Output);
    return makeAbsolute(Output);
  }

private:
  /// The held file to which the path leads by links, if it does.
  std::optional<std::string> held(const llvm::Twine &Path) {
    llvm::SmallString<256> Real;
    if (Memory->exists(Path) || Disk->getRealPath(Path, Real) || Real == Path.str() ||
        !Memory->exists(Real))
      return std::nullopt;
    auto Status = Memory->status(Real);
    return Status && Status->isRegularFile() ? std::optional(Real.str().str()) : std::nullopt;
  }

  llvm::IntrusiveRefCntPtr<vfs::FileSystem> Disk;
  llvm::IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Memory;
};
} // namespace

llvm::IntrusiveRefCntPtr<vfs::FileSystem>
diskWith(const std::vector<HeldFile> &Held) {
  llvm::IntrusiveRefCntPtr<vfs::FileSystem> Disk(
      vfs::createPhysicalFileSystem().release());
  if (Held.empty())
    return Disk;
  auto Memory = llvm::makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  for (const HeldFile &H : Held)
    Memory->addFile(H.Path, 0,
                    llvm::MemoryBuffer::getMemBuffer(H.Contents, H.Path));
  return llvm::makeIntrusiveRefCnt<HeldFileSystem>(Disk, Memory);
}

llvm::IntrusiveRefCntPtr<vfs::FileSystem>
recording(llvm::IntrusiveRefCntPtr<vfs::FileSystem> Below, AskedLog &Log) {
  return llvm::makeIntrusiveRefCnt<RecordingFileSystem>(std::move(Below), Log);
}

HeaderGuesses::HeaderGuesses(const std::vector<std::string> &ProjectHeaders,
                             const std::string &Root) {
  for (const std::string &Header : ProjectHeaders) {
    StringRef Rest = Header;
    while (!Rest.empty()) {
      std::string &Known = Targets[Rest];
      std::string Full = lowering::normalised(Header, Root);
      if (Known.empty() || Full.size() < Known.size())
        Known = Full;
      for (StringRef Up = llvm::sys::path::parent_path(Rest); !Up.empty();
           Up = llvm::sys::path::parent_path(Up))
        Folders.insert(Up);
      size_t Slash = Rest.find('/');
      if (Slash == StringRef::npos)
        break;
      Rest = Rest.substr(Slash + 1);
    }
  }
}

std::string HeaderGuesses::answer(StringRef Name) const {
  if (auto At = Targets.find(Name); At != Targets.end())
    return At->second;
  return Name.empty() || Folders.contains(Name) ? IsFolder : "";
}

std::pair<Asked::Kind, std::string> answerNow(const Asked &Q,
                                              vfs::FileSystem &Disk,
                                              const HeaderGuesses &Guesses) {
  std::string Path = Q.Folder + Q.Name;
  switch (Q.K) {
  case Asked::Kind::Missing:
  case Asked::Kind::File:
  case Asked::Kind::Folder:
    return {kindOf(Disk.status(Path)), ""};
  case Asked::Kind::Contents: {
    auto Buffer = Disk.getBufferForFile(Path, /*FileSize=*/-1,
                                        /*RequiresNullTerminator=*/false);
    return {Q.K, Buffer ? digest((*Buffer)->getBuffer()) : ""};
  }
  case Asked::Kind::Listing:
    return {Q.K, listing(Disk, Path)};
  case Asked::Kind::RealPath: {
    llvm::SmallString<256> Real;
    return {Q.K, Disk.getRealPath(Path, Real) ? "" : Real.str().str()};
  }
  case Asked::Kind::Guess:
    return {Q.K, Guesses.answer(Q.Name)};
  }
  return {Q.K, ""};
}

} // namespace patlint
