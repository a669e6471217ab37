//===- FactStore.cpp -----------------------------------------------------===//
#include "app/FactStore.h"

#include "app/Fingerprint.h"
#include "app/JobMessage.h"
#include "app/Sources.h"
#include "base/Files.h"
#include "program/Codec.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Errno.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace patlint {

namespace fs = llvm::sys::fs;
using llvm::StringRef;

static constexpr size_t KeyBytes = 32, VariantBytes = 16;
static constexpr const char *Ending = ".facts";
static constexpr const char *TagName = "CACHEDIR.TAG";
/// Backups know the first line (bford.info/cachedir).
static constexpr const char *TagText =
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Facts of patlint: they hold the text of sources. To empty the folder:\n"
    "# patlint store clear --store=DIR\n";
static constexpr const char *IgnoreName = ".gitignore", *IgnoreText = "*\n";

static std::string in(const std::string &Folder, StringRef Name) {
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Name);
  return Path.str().str();
}

/// KEY-VARIANT.facts
static bool isEntry(StringRef Name) {
  if (!Name.consume_back(Ending) ||
      Name.size() != KeyBytes + 1 + VariantBytes || Name[KeyBytes] != '-')
    return false;
  return llvm::all_of(Name.take_front(KeyBytes), llvm::isHexDigit) &&
         llvm::all_of(Name.drop_front(KeyBytes + 1), llvm::isHexDigit);
}

/// What is left of a write that was cut off: ENTRY.xxxxxxxx.tmp
static bool isLeftover(StringRef Name) {
  return Name.consume_back(".tmp") && isEntry(Name.rsplit('.').first);
}

static std::vector<std::string> namesIn(const std::string &Folder,
                                        std::error_code &Trouble) {
  std::vector<std::string> Names;
  for (fs::directory_iterator I(Folder, Trouble), E; !Trouble && I != E;
       I.increment(Trouble))
    Names.push_back(llvm::sys::path::filename(I->path()).str());
  return Names;
}

static bool holds(const std::string &Path, StringRef Text) {
  llvm::Expected<std::string> Bytes = readFile(Path);
  if (Bytes)
    return *Bytes == Text;
  llvm::consumeError(Bytes.takeError());
  return false;
}

/// Nobody else may look into the folder, now or later.
static llvm::Error makePrivate(const std::string &Folder) {
  auto Failed = [&](const llvm::Twine &Why) {
    return failure("the fact store '" + Folder + "' " + Why);
  };
  std::string Parent = llvm::sys::path::parent_path(Folder).str();
  if (!Parent.empty())
    if (std::error_code E = fs::create_directories(Parent))
      return Failed("cannot be made: " + E.message());
  if (::mkdir(Folder.c_str(), 0700) != 0 && errno != EEXIST)
    return Failed("cannot be made: " + llvm::sys::StrError());
  struct stat S {};
  if (::stat(Folder.c_str(), &S) != 0)
    return Failed("cannot be read: " + llvm::sys::StrError());
  if (!S_ISDIR(S.st_mode))
    return Failed("is no folder");
  if (S.st_uid != ::geteuid())
    return Failed("belongs to somebody else");
  if ((S.st_mode & 07777) != 0700) {
    std::error_code Trouble;
    bool Ours = namesIn(Folder, Trouble).empty() ||
                holds(in(Folder, TagName), TagText);
    if (Trouble || !Ours)
      return Failed("can be read by others and holds other things; name a "
                    "folder of its own");
    if (::chmod(Folder.c_str(), 0700) != 0)
      return Failed("cannot be made private: " + llvm::sys::StrError());
  }
  for (auto [Name, Text] :
       {std::pair(TagName, TagText), std::pair(IgnoreName, IgnoreText)})
    if (std::string Path = in(Folder, Name); !fs::exists(Path))
      if (llvm::Error E = writeFile(Path, Text, FactsMode))
        return E;
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<FactStore>>
FactStore::open(const std::string &Folder, std::vector<HeldFile> Held,
                FactMemory *Memory) {
  std::unique_ptr<FactStore> Result(new FactStore);
  Result->Memory = Memory;
  Result->Folder = Folder;
  Result->Fingerprint = factsFingerprint();
  Result->Held = std::move(Held);
  Result->Disk = diskWith(Result->Held);
  if (Folder.empty())
    return Result;
  if (llvm::Error E = makePrivate(Folder))
    return E;
  std::error_code Trouble;
  std::vector<std::pair<int64_t, std::string>> ByAge;
  for (const std::string &Name : namesIn(Folder, Trouble)) {
    struct stat S {};
    if (isEntry(Name) && ::lstat(in(Folder, Name).c_str(), &S) == 0)
      ByAge.push_back({-int64_t(S.st_mtime), Name});
  }
  llvm::sort(ByAge);
  for (auto &[Age, Name] : ByAge)
    Result->Entries[Name.substr(0, KeyBytes)].push_back(Name);
  return Result;
}

/// Where Clang looks beside its arguments.
static std::string environment() {
  std::string All;
  for (const char *Name :
       {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH",
        "OBJCPLUS_INCLUDE_PATH", "COMPILER_PATH", "GCC_INSTALL_PREFIX",
        "SDKROOT", "SYSROOT", "CCC_OVERRIDE_OPTIONS", "SOURCE_DATE_EPOCH"})
    if (const char *Value = std::getenv(Name))
      All += std::string(Name) + "=" + Value + "\n";
  return All;
}

/// Empty: the main file cannot be read.
std::string FactStore::keyOf(const LowerJob &Job) {
  llvm::Expected<std::string> Main = readFile(absolutePath(Job.Root, Job.File));
  if (!Main) {
    llvm::consumeError(Main.takeError());
    return "";
  }
  LowerJob Plain = Job;
  // Which header is meant is asked; that any can be is a folder to search.
  if (!Plain.ProjectHeaders.empty())
    Plain.ProjectHeaders = {""};
  return digest(Fingerprint + "\n" + environment() + digest(*Main) + "\n" +
                encodeJob(Plain));
}

const HeaderGuesses &FactStore::guessesFor(const LowerJob &Job) {
  static const HeaderGuesses None({}, "");
  if (Job.ProjectHeaders.empty())
    return None;
  Alone([&] {
    if (!Guesses)
      Guesses = std::make_unique<HeaderGuesses>(Job.ProjectHeaders, Job.Root);
  });
  return *Guesses;
}

bool FactStore::isSame(const UnitInputs &Inputs, const HeaderGuesses &Guesses) {
  return llvm::all_of(Inputs.All, [&](const Asked &Q) {
    using K = Asked::Kind;
    bool Status = Q.K == K::Missing || Q.K == K::File || Q.K == K::Folder;
    std::string Question =
        std::to_string(Status ? 0 : int(Q.K)) + Q.Folder + Q.Name;
    std::optional<std::pair<K, std::string>> Answer;
    Alone([&] {
      if (auto At = Answers.find(Question); At != Answers.end())
        Answer = At->second;
    });
    if (!Answer) {
      Answer = answerNow(Q, *Disk, Guesses);
      Alone([&] { Answers.emplace(Question, *Answer); });
    }
    return Answer->first == Q.K && Answer->second == Q.Answer;
  });
}

/// The bytes of a file that is ours and that nobody else can read or write.
static std::optional<std::string> privateBytes(const std::string &Path) {
  int File = ::open(Path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (File < 0)
    return std::nullopt;
  struct stat S {};
  std::optional<std::string> Result;
  if (::fstat(File, &S) == 0 && S_ISREG(S.st_mode) &&
      S.st_uid == ::geteuid() && (S.st_mode & 077) == 0) {
    Result.emplace(size_t(S.st_size), '\0');
    size_t At = 0;
    while (At < Result->size()) {
      ssize_t N = ::read(File, Result->data() + At, Result->size() - At);
      if (N <= 0)
        break;
      At += size_t(N);
    }
    Result->resize(At);
    // Used now: it goes last.
    (void)::futimens(File, nullptr);
  }
  ::close(File);
  return Result;
}

void FactStore::dropFile(const std::string &Name) const {
  (void)::unlink(in(Folder, Name).c_str());
}

void FactStore::drop(const std::string &Name) {
  if (Memory)
    Alone([&] { Memory->Entries.erase(Name); });
  if (!Folder.empty())
    dropFile(Name);
}

bool FactStore::write(const std::string &Name, const std::string &Bytes) {
  llvm::Error E = writeFile(in(Folder, Name), Bytes, FactsMode);
  bool Written = !E;
  Alone([&] {
    if (E && Trouble.empty())
      Trouble = llvm::toString(std::move(E));
    else
      llvm::consumeError(std::move(E));
  });
  return Written;
}

/// In the order in which they are asked.
std::vector<std::string> FactStore::namesFor(const std::string &Key) {
  std::vector<std::string> Names;
  if (Memory)
    Alone([&] {
      for (auto I = Memory->Entries.lower_bound(Key);
           I != Memory->Entries.end() && llvm::StringRef(I->first).starts_with(Key);
           ++I)
        Names.push_back(I->first);
    });
  auto OnDisk = Entries.find(Key);
  if (OnDisk != Entries.end())
    for (const std::string &Name : OnDisk->second)
      if (!llvm::is_contained(Names, Name))
        Names.push_back(Name);
  return Names;
}

std::optional<std::string> FactStore::bytesOf(const std::string &Name) {
  std::optional<std::string> Bytes;
  if (Memory)
    Alone([&] {
      if (auto At = Memory->Entries.find(Name); At != Memory->Entries.end())
        Bytes = At->second.Bytes;
    });
  if (!Bytes && !Folder.empty())
    Bytes = privateBytes(in(Folder, Name));
  return Bytes;
}

std::optional<StringProgram> FactStore::find(const LowerJob &Job) {
  std::string Key = keyOf(Job);
  if (Key.empty())
    return std::nullopt;
  std::vector<std::string> Names = namesFor(Key);
  if (Names.empty())
    return std::nullopt;
  const HeaderGuesses &Guesses = guessesFor(Job);
  for (const std::string &Name : Names) {
    std::optional<std::string> Bytes = bytesOf(Name);
    auto Parts = opened(Fingerprint, Bytes ? StringRef(*Bytes) : "");
    if (!Parts || Parts->size() != 2) {
      if (!Parts)
        llvm::consumeError(Parts.takeError());
      drop(Name);
      continue;
    }
    auto Inputs = decodeInputs((*Parts)[0]);
    if (!Inputs) {
      llvm::consumeError(Inputs.takeError());
      drop(Name);
      continue;
    }
    if (!isSame(*Inputs, Guesses))
      continue;
    auto P = decode((*Parts)[1]);
    if (P) {
      ++Found;
      remember(Key, Name, *Bytes);
      return std::move(*P);
    }
    llvm::consumeError(P.takeError());
    drop(Name);
  }
  return std::nullopt;
}

/// In memory; and in the folder what was held when it was parsed and lies
/// there now.
void FactStore::remember(const std::string &Key, const std::string &Name,
                         const std::string &Bytes) {
  if (!Memory)
    return;
  Alone([&] { Memory->Entries[Name] = {Bytes, Memory->Run}; });
  if (Folder.empty() || !Held.empty())
    return;
  auto OnDisk = Entries.find(Key);
  if (OnDisk == Entries.end() || !llvm::is_contained(OnDisk->second, Name))
    write(Name, Bytes);
}

void FactStore::keep(const LowerJob &Job, const LoweredBytes &Bytes) {
  if (Bytes.Program.empty() || Bytes.Inputs.empty())
    return; // it did not survive
  auto Inputs = decodeInputs(Bytes.Inputs);
  if (!Inputs) {
    llvm::consumeError(Inputs.takeError());
    return;
  }
  std::string Key = keyOf(Job);
  if (Inputs->Unstable || Key.empty())
    return;
  std::string Name =
      Key + "-" + digest(Bytes.Inputs).substr(0, VariantBytes) + Ending;
  std::string Entry = sealed(Fingerprint, {Bytes.Inputs, Bytes.Program});
  remember(Key, Name, Entry);
  Kept += Memory || write(Name, Entry);
}

/// Of a folder that is bounded: the newest stay.
void FactStore::dropOld(uint64_t MostBytes) const {
  struct Entry {
    int64_t Seconds, Nanoseconds;
    std::string Name;
    uint64_t Bytes;
    auto operator<=>(const Entry &) const = default;
  };
  std::vector<Entry> All;
  std::error_code Ignored;
  for (const std::string &Name : namesIn(Folder, Ignored)) {
    struct stat S {};
    if (::lstat(in(Folder, Name).c_str(), &S) != 0)
      continue;
    if (isEntry(Name))
      All.push_back({S.st_mtim.tv_sec, S.st_mtim.tv_nsec, Name,
                     uint64_t(S.st_size)});
    // Older than any run that may still be writing it.
    else if (isLeftover(Name) && S.st_mtime + 86400 < ::time(nullptr))
      dropFile(Name);
  }
  std::sort(All.rbegin(), All.rend());
  uint64_t Sum = 0;
  std::map<std::string, unsigned> Variants;
  for (const Entry &E : All) {
    Sum += E.Bytes;
    if (Sum > MostBytes ||
        ++Variants[E.Name.substr(0, KeyBytes)] > MostStoreVariants) {
      Sum -= E.Bytes;
      dropFile(E.Name);
    }
  }
}

std::string FactStore::finish(uint64_t MostBytes) {
  if (Memory) {
    std::erase_if(Memory->Entries, [&](const auto &E) {
      return E.second.LastRun + MostUnusedRuns < Memory->Run;
    });
    ++Memory->Run;
  }
  if (!Folder.empty())
    dropOld(MostBytes);
  return Trouble;
}

llvm::Expected<unsigned> clearStore(const std::string &Folder) {
  std::error_code Trouble;
  std::vector<std::string> Names = namesIn(Folder, Trouble);
  if (Trouble == std::errc::no_such_file_or_directory)
    return 0u;
  if (Trouble)
    return failure("cannot read " + Folder + ": " + Trouble.message());
  bool Tagged = holds(in(Folder, TagName), TagText);
  unsigned Removed = 0;
  for (const std::string &Name : Names) {
    bool Entry = isEntry(Name);
    bool Ours = Entry || isLeftover(Name) ||
                (Tagged && Name == TagName) ||
                (Tagged && Name == IgnoreName &&
                 holds(in(Folder, Name), IgnoreText));
    if (!Ours)
      continue;
    if (::unlink(in(Folder, Name).c_str()) != 0 && errno != ENOENT)
      return failure("cannot remove " + in(Folder, Name) + ": " +
                     llvm::sys::StrError());
    Removed += Entry;
  }
  // Not if anything else is in it.
  if (Tagged)
    (void)::rmdir(Folder.c_str());
  return Removed;
}

} // namespace patlint
