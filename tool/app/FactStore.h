//===- FactStore.h - String programs kept from run to run ---------------===//
//
// In:  the job of a unit; what a worker has sent for it.
// Out: the string program, if the same job was done before and everything it
//      asked the disk for would be answered in the same way now.
//
// In a folder, or in memory, or both.
//
// A folder with a file for each unit (program/FactsFile.h, the parts: what was
// asked, the program). Its name is the digest of the job, of the main file's
// bytes and of what made the facts, then of what was asked: a unit that goes to
// and fro between two branches keeps both.
//
// Entries hold the text of sources: folder 0700, files 0600, and nothing is
// read that others could have written. What is damaged goes, without a word.
// Several runs can share a folder: files appear whole, and one that is gone is
// parsed.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_FACTSTORE_H
#define PATLINT_APP_FACTSTORE_H

#include "app/WorkerPool.h"
#include "base/Parallel.h"
#include "lower/Recording.h"

#include "llvm/Support/Error.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

/// At the end of a run entries go, those that were not used for longest first,
/// until no more than this is left.
inline constexpr uint64_t MostStoreBytes = uint64_t(1) << 30;
/// Entries of one job.
inline constexpr unsigned MostStoreVariants = 4;

/// Entries of a process that scans again and again, by name: those that were
/// used in the last runs. One store has it at a time.
struct FactMemory {
  struct Entry {
    std::string Bytes;
    unsigned LastRun = 0;
  };
  std::map<std::string, Entry> Entries;
  unsigned Run = 0;
};
/// For how many runs an entry is kept there that is not used.
inline constexpr unsigned MostUnusedRuns = 8;

class FactStore {
public:
  /// With Memory, which is borrowed, that is asked first, and the folder gets
  /// only what is made of files as they lie there. An empty Folder: none.
  /// Makes the folder if there is none. Fails if it cannot be ours alone: it
  /// cannot be made, is another user's, or holds other things and can be read
  /// by others.
  static llvm::Expected<std::unique_ptr<FactStore>>
  open(const std::string &Folder, std::vector<HeldFile> Held,
       FactMemory *Memory = nullptr);

  /// Job.WantInputs is set. Both are for several threads at once.
  std::optional<StringProgram> find(const LowerJob &Job);
  void keep(const LowerJob &Job, const LoweredBytes &Bytes);

  /// Ends the run: what is too much goes. Says what could not be written.
  std::string finish(uint64_t MostBytes = MostStoreBytes);

  unsigned found() const { return Found; }
  unsigned kept() const { return Kept; }
  const std::string &folder() const { return Folder; }

private:
  FactStore() = default;
  std::string keyOf(const LowerJob &Job);
  bool isSame(const UnitInputs &Inputs, const HeaderGuesses &Guesses);
  const HeaderGuesses &guessesFor(const LowerJob &Job);
  std::optional<std::string> bytesOf(const std::string &Name);
  std::vector<std::string> namesFor(const std::string &Key);
  bool write(const std::string &Name, const std::string &Bytes);
  void remember(const std::string &Key, const std::string &Name,
                const std::string &Bytes);
  void dropOld(uint64_t MostBytes) const;
  void dropFile(const std::string &Name) const;
  void drop(const std::string &Name);

  FactMemory *Memory = nullptr;
  std::string Folder, Fingerprint;
  std::vector<HeldFile> Held; ///< of Disk
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Disk;
  /// By key, the newest first.
  std::map<std::string, std::vector<std::string>> Entries;
  /// All jobs of a run that guess do so among the same headers.
  std::unique_ptr<HeaderGuesses> Guesses;
  /// What the disk has answered in this run.
  std::map<std::string, std::pair<Asked::Kind, std::string>> Answers;
  OneAtATime Alone;
  std::atomic<unsigned> Found = 0, Kept = 0;
  std::string Trouble;
};

/// Removes what is ours from the folder, and the folder if nothing else was in
/// it. Returns how many entries there were.
llvm::Expected<unsigned> clearStore(const std::string &Folder);

} // namespace patlint

#endif
