//===- FactStoreTest.cpp - What the store keeps, and what goes ------------===//
#include "app/FactStore.h"
#include "program/Codec.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>

namespace patlint {
namespace {

namespace fs = llvm::sys::fs;

class FactStoreTest : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(fs::createUniqueDirectory("patlint-fact-store", Top));
    Folder = path("store");
  }
  void TearDown() override { fs::remove_directories(Top); }

  std::string path(const std::string &Name) const {
    return (Top + "/" + Name).str();
  }

  void write(const std::string &Name, const std::string &Text) {
    std::error_code Trouble;
    llvm::raw_fd_ostream(path(Name), Trouble) << Text;
    ASSERT_FALSE(Trouble);
  }

  std::unique_ptr<FactStore> open() {
    auto Store = FactStore::open(Folder, {});
    EXPECT_TRUE(bool(Store)) << llvm::toString(Store.takeError());
    return std::move(*Store);
  }

  LowerJob job(const std::string &File) {
    LowerJob J;
    J.Root = Top.str().str();
    J.File = File;
    J.Directory = J.Root;
    J.Arguments = {"clang", File};
    J.WantInputs = true;
    return J;
  }

  /// What a worker would send that read the file itself.
  LoweredBytes sent(const std::string &File, const std::string &Text) {
    StringProgram P;
    P.Unit = File;
    UnitInputs I;
    I.All.push_back({Asked::Kind::Contents, Top.str().str(), "/" + File,
                     digest(Text)});
    return {encode(P), encode(I)};
  }

  /// Keeps it with a file's age in seconds.
  void keepAged(const std::string &File, int Age) {
    write(File, File);
    auto Store = open();
    Store->keep(job(File), sent(File, File));
    EXPECT_EQ(Store->kept(), 1u);
    std::error_code Trouble;
    struct stat S {};
    for (fs::directory_iterator I(Folder, Trouble), E; I != E;
         I.increment(Trouble))
      // The one that is new.
      if (llvm::StringRef(I->path()).ends_with(".facts") &&
          ::stat(I->path().c_str(), &S) == 0 && S.st_mtime > 1000000) {
        timespec Times[2] = {{1000 - Age, 0}, {1000 - Age, 0}};
        ASSERT_EQ(::utimensat(AT_FDCWD, I->path().c_str(), Times, 0), 0);
      }
  }

  llvm::SmallString<128> Top;
  std::string Folder;
};

TEST_F(FactStoreTest, GivesBackWhatIsUnchanged) {
  write("a.c", "one");
  open()->keep(job("a.c"), sent("a.c", "one"));
  auto Store = open();
  auto P = Store->find(job("a.c"));
  ASSERT_TRUE(P);
  EXPECT_EQ(P->Unit, "a.c");
  EXPECT_EQ(Store->found(), 1u);
  LowerJob Other = job("a.c");
  Other.Arguments.push_back("-DX");
  EXPECT_FALSE(Store->find(Other));
  write("a.c", "two");
  EXPECT_FALSE(open()->find(job("a.c")));
}

TEST_F(FactStoreTest, WhatWasReadMeanwhileDoesNotCount) {
  // The worker has read other bytes than lie there now.
  write("a.c", "two");
  open()->keep(job("a.c"), sent("a.c", "one"));
  EXPECT_FALSE(open()->find(job("a.c")));
}

TEST_F(FactStoreTest, TheOldestGoFirst) {
  keepAged("old.c", 30);
  keepAged("new.c", 10);
  keepAged("middle.c", 20);
  uint64_t Size = 0;
  std::error_code Trouble;
  for (fs::directory_iterator I(Folder, Trouble), E; I != E;
       I.increment(Trouble))
    if (llvm::StringRef(I->path()).ends_with(".facts"))
      fs::file_size(I->path(), Size);
  EXPECT_EQ(open()->finish(), "");
  EXPECT_TRUE(open()->find(job("old.c"))); // and now it is the newest
  EXPECT_EQ(open()->finish(2 * Size + Size / 2), "");
  EXPECT_TRUE(open()->find(job("old.c")));
  EXPECT_TRUE(open()->find(job("new.c")));
  EXPECT_FALSE(open()->find(job("middle.c")));
  EXPECT_EQ(open()->finish(0), "");
  EXPECT_FALSE(open()->find(job("old.c")));
}

TEST_F(FactStoreTest, WhatCannotBeWrittenIsSaid) {
  write("a.c", "one");
  auto Store = open();
  fs::remove_directories(Folder);
  Store->keep(job("a.c"), sent("a.c", "one"));
  EXPECT_EQ(Store->kept(), 0u);
  EXPECT_NE(Store->finish(), "");
}

TEST_F(FactStoreTest, MemoryNeedsNoFolder) {
  write("a.c", "one");
  FactMemory Memory;
  auto InMemory = [&] { return std::move(*FactStore::open("", {}, &Memory)); };
  auto Store = InMemory();
  Store->keep(job("a.c"), sent("a.c", "one"));
  EXPECT_EQ(Store->kept(), 1u);
  EXPECT_EQ(Store->finish(), "");
  EXPECT_TRUE(InMemory()->find(job("a.c")));
  write("a.c", "two");
  EXPECT_FALSE(InMemory()->find(job("a.c")));
  EXPECT_FALSE(fs::exists(Folder));
}

TEST_F(FactStoreTest, MemoryForgetsWhatIsNotUsed) {
  write("a.c", "one");
  write("b.c", "one");
  FactMemory Memory;
  auto Run = [&](bool Use) {
    auto Store = std::move(*FactStore::open("", {}, &Memory));
    EXPECT_TRUE(Store->find(job("a.c")));
    if (Use)
      EXPECT_TRUE(Store->find(job("b.c")));
    Store->finish();
  };
  auto Store = std::move(*FactStore::open("", {}, &Memory));
  Store->keep(job("a.c"), sent("a.c", "one"));
  Store->keep(job("b.c"), sent("b.c", "one"));
  Store->finish();
  for (unsigned I = 0; I != MostUnusedRuns; ++I)
    Run(false);
  Run(true); // just in time
  for (unsigned I = 0; I != MostUnusedRuns + 1; ++I)
    Run(false);
  EXPECT_FALSE(std::move(*FactStore::open("", {}, &Memory))->find(job("b.c")));
}

TEST_F(FactStoreTest, WhatAnEditorHasNotSavedStaysInMemory) {
  write("a.c", "one");
  FactMemory Memory;
  HeldFile Unsaved{path("b.c"), "two"};
  auto Store = std::move(*FactStore::open(Folder, {Unsaved}, &Memory));
  Store->keep(job("a.c"), sent("a.c", "one"));
  Store->finish();
  EXPECT_FALSE(open()->find(job("a.c")));
  // Once it is saved, the folder has it, too.
  auto Saved = std::move(*FactStore::open(Folder, {}, &Memory));
  EXPECT_TRUE(Saved->find(job("a.c")));
  Saved->finish();
  EXPECT_TRUE(open()->find(job("a.c")));
}

} // namespace
} // namespace patlint
