//===- Sources.cpp - The bytes of the scanned files --------------------===//
#include "app/Sources.h"

#include "base/Files.h"
#include "base/Parallel.h"
#include "lexical/Lexical.h"
#include "lexical/TextFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace patlint {

std::string absolutePath(llvm::StringRef Root, llvm::StringRef File) {
  if (llvm::sys::path::is_absolute(File))
    return File.str();
  llvm::SmallString<256> Path(Root);
  llvm::sys::path::append(Path, File);
  return Path.str().str();
}

namespace {
struct OneFile {
  LexicalFacts Facts;
  Mentions Names;
  std::string NotParsed;
  std::vector<std::string> Remarks;
};
} // namespace

static bool isUtf8(llvm::StringRef Bytes) {
  // Most files are ASCII for long.
  Bytes = Bytes.drop_while([](char C) { return !(C & 0x80); });
  auto *Begin = reinterpret_cast<const llvm::UTF8 *>(Bytes.begin());
  return llvm::isLegalUTF8String(
      &Begin, reinterpret_cast<const llvm::UTF8 *>(Bytes.end()));
}

/// The bytes of a file below Root as UTF-8. The error does not say which:
/// the path is said with the notice, relative to the root.
static llvm::Expected<std::string> read(const std::string &Path) {
  llvm::Expected<std::string> Bytes = readFile(Path);
  if (Bytes)
    return asUtf8(std::move(*Bytes));
  std::string Why = llvm::toString(Bytes.takeError());
  llvm::StringRef Text(Why);
  if (Text.consume_front("cannot read ") && Text.consume_front(Path))
    Why = ("cannot be read" + Text).str();
  return failure(Why);
}

static OneFile scanFile(const std::string &Root, const std::string &File,
                        bool Names, bool OnlyC) {
  OneFile Result;
  llvm::Expected<std::string> Bytes = read(absolutePath(Root, File));
  if (!Bytes) {
    Result.Facts.File = File;
    Result.Facts.Unreadable = llvm::toString(Bytes.takeError());
    return Result;
  }
  bool C = llvm::StringRef(File).ends_with(".c");
  Result.Facts = lexicalFacts(File, *Bytes, C);
  if (Names)
    Result.Names = mentions(*Bytes, C || OnlyC);
  if (Bytes->size() > MostParsedBytes)
    Result.NotParsed = "larger than " + std::to_string(MostParsedBytes >> 20) +
                       " MiB: not parsed, only its tokens were looked at";
  if (!isUtf8(*Bytes))
    Result.Remarks.push_back("is not UTF-8; its other bytes stand as they are");
  if (Bytes->find('\0') != std::string::npos)
    Result.Remarks.push_back("holds NUL bytes");
  return Result;
}

ScannedFiles scanFiles(const std::string &Root,
                       const std::vector<std::string> &Files, unsigned Jobs,
                       bool Names) {
  std::vector<OneFile> All(Files.size());
  // Whether a plain header is C or C++ is said by the others.
  bool OnlyC = std::all_of(Files.begin(), Files.end(), [](llvm::StringRef F) {
    return F.ends_with(".c") || F.ends_with(".h");
  });
  parallelFor(Files.size(), Jobs, [&](size_t I) {
    All[I] = scanFile(Root, Files[I], Names, OnlyC);
  });
  std::sort(All.begin(), All.end(), [](const OneFile &A, const OneFile &B) {
    return A.Facts.File < B.Facts.File;
  });
  ScannedFiles Result;
  Result.Facts.reserve(Files.size());
  for (OneFile &One : All) {
    Region Whole{One.Facts.File, 0, 0, 0, 0};
    for (const std::string &Text : One.Remarks)
      Result.Notices.push_back({Notice::Kind::Information, Whole, Text});
    if (!One.NotParsed.empty()) {
      Result.Notices.push_back({Notice::Kind::Bound, Whole, One.NotParsed});
      Result.NotParsed[One.Facts.File] = One.NotParsed;
    }
    Result.Facts.push_back(std::move(One.Facts));
    if (Names)
      Result.Names.push_back(std::move(One.Names));
  }
  return Result;
}

namespace {
struct OneText {
  LexicalFacts Facts;
  bool Text = false, TooLarge = false;
};
} // namespace

static OneText scanText(const std::string &Root, const std::string &File,
                        const Policy &P) {
  OneText Result;
  Result.Facts.File = File;
  std::string Path = absolutePath(Root, File);
  uint64_t Size = 0;
  if (!llvm::sys::fs::file_size(Path, Size) && Size > MostTextBytes) {
    Result.TooLarge = true;
    return Result;
  }
  llvm::Expected<std::string> Bytes = read(Path);
  Result.Text = !Bytes || isText(*Bytes);
  if (!Bytes)
    Result.Facts.Unreadable = llvm::toString(Bytes.takeError());
  else if (Result.Text)
    Result.Facts = textFacts(File, *Bytes, P);
  return Result;
}

ScannedTexts scanTexts(const std::string &Root,
                       const std::vector<std::string> &Files, unsigned Jobs,
                       const Policy &P) {
  std::vector<OneText> All(Files.size());
  parallelFor(Files.size(), Jobs,
              [&](size_t I) { All[I] = scanText(Root, Files[I], P); });
  ScannedTexts Result;
  size_t Binary = 0;
  for (OneText &One : All) {
    if (One.Text)
      Result.Facts.push_back(std::move(One.Facts));
    else if (One.TooLarge)
      Result.Notices.push_back(
          {Notice::Kind::Bound, Region{.File = One.Facts.File},
           "larger than " + std::to_string(MostTextBytes >> 20) +
               " MiB and no code: not looked at"});
    else
      ++Binary;
  }
  if (Binary != 0)
    Result.Notices.push_back({Notice::Kind::Information,
                              {},
                              std::to_string(Binary) +
                                  (Binary == 1 ? " file is" : " files are") +
                                  " no text and not looked at"});
  return Result;
}

SourceText sourceText(const std::string &Root) {
  auto Cache =
      std::make_shared<std::map<std::string, std::optional<std::string>>>();
  return [Root, Cache](llvm::StringRef File) -> std::optional<llvm::StringRef> {
    auto [Known, New] = Cache->try_emplace(File.str());
    if (New) {
      llvm::Expected<std::string> Bytes = readFile(absolutePath(Root, File));
      if (Bytes)
        Known->second = asUtf8(std::move(*Bytes));
      else
        llvm::consumeError(Bytes.takeError());
    }
    if (!Known->second)
      return std::nullopt;
    return llvm::StringRef(*Known->second);
  };
}

} // namespace patlint
