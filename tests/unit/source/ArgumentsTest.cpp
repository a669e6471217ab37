// Which words of a compile command reach our Clang.
#include "source/Arguments.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include "gmock/gmock.h"

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace patlint {
namespace {

std::vector<std::string> words(llvm::StringRef Text) {
  llvm::SmallVector<llvm::StringRef, 16> Parts;
  Text.split(Parts, ' ', -1, /*KeepEmpty=*/false);
  return std::vector<std::string>(Parts.begin(), Parts.end());
}

/// The words kept of a command, in one line.
std::string kept(llvm::StringRef Command, llvm::StringRef File = "a.c") {
  return llvm::join(adjusted(words(Command), File, "/").Kept, " ");
}

TEST(Arguments, WhatDecidesTheCodeStays) {
  EXPECT_EQ(kept("cc -DA=1 -D B -UC -Iinc -I more -isystem /s -iquote q "
                 "-idirafter z -include pre.h -imacros m.h -std=c99 a.c"),
            "-D A=1 -D B -U C -I inc -I more -isystem /s -iquote q "
            "-idirafter z -include pre.h -imacros m.h -std=c99");
  EXPECT_EQ(kept("cc -m32 -pthread -fshort-enums -funsigned-char -ansi"),
            "-m32 -pthread -fshort-enums -funsigned-char -ansi");
  // Which standard library: libc++ has headers that others lack.
  EXPECT_EQ(kept("clang++ -stdlib=libc++ -std=c++20 -c a.cpp", "a.cpp"),
            "-stdlib=libc++ -std=c++20");
}

TEST(Arguments, WhatWritesGoes) {
  EXPECT_EQ(kept("gcc -c -o a.o -MMD -MP -MF a.d -MT a.o -MQ x -MJ y.json "
                 "-save-temps=obj --serialize-diagnostics d -ftime-trace "
                 "-fstack-usage -ftest-coverage --coverage -fprofile-arcs "
                 "-fprofile-generate=/p -Wp,-MMD,x.d -S -E -emit-llvm a.c"),
            "");
  EXPECT_EQ(kept("gcc -Wp,-D_FORTIFY_SOURCE=2 a.c"), "-Wp,-D_FORTIFY_SOURCE=2");
}

TEST(Arguments, WhatLoadsOrStopsGoes) {
  EXPECT_EQ(kept("clang -fplugin=p.so -Xclang -load -Xclang q.so -Xclang "
                 "-add-plugin -Xclang n -mllvm -some -Werror -Werror=x "
                 "-Wall -pedantic-errors -fsanitize=address,undefined "
                 "-flto=thin -fmodules -fmodule-map-file=m -fpch-preprocess "
                 "-fcolor-diagnostics -fdiagnostics-color=always "
                 "-finput-charset=ISO-8859-1 a.c"),
            "");
}

TEST(Arguments, WhatWeDoNotKnowGoes) {
  EXPECT_EQ(kept("gcc -fconserve-stack-frobnicate --weird -mregparm-xyz=3 "
                 "-march=armv7-a -mfpu=neon -mtune=native a.c"),
            "");
  // An option whose value is missing at the end.
  EXPECT_EQ(kept("gcc -DX -I"), "-D X");
}

TEST(Arguments, PrecompiledHeadersAreReadAsText) {
  EXPECT_EQ(kept("clang++ -Xclang -include-pch -Xclang /b/p.hxx.pch -Xclang "
                 "-include -Xclang /b/p.hxx -c a.cpp",
                 "a.cpp"),
            "-include /b/p.hxx -std=gnu++23");
}

TEST(Arguments, TheOptionsOfCl) {
  EXPECT_EQ(kept("cl.exe /nologo /DA=1 /D B /UC /I..\\inc /I more "
                 "/external:I ext /imsvc s /FIpre\\all.h /std:c++17 /EHsc /MD "
                 "/Yupre.h /Fppre.pch /Foa.obj /W4 /WX /c a.cpp",
                 "a.cpp"),
            "-D A=1 -D B -U C -I ../inc -I more -isystem ext -isystem s "
            "-include pre/all.h -std=c++17");
  EXPECT_EQ(kept("C:\\VC\\bin\\CL.EXE -DX -std:c++20 a.cpp", "a.cpp"),
            "-D X -std=c++20");
  EXPECT_EQ(kept("clang --driver-mode=cl /DX /std:c11 a.c"), "-D X -std=c11");
  // What is newer than ours knows by that name.
  EXPECT_EQ(kept("cl /std:c++latest a.cpp", "a.cpp"), "-std=gnu++23");
  EXPECT_EQ(kept("cl /TP a.c", "a.c"), "-std=gnu++23");
  // For another driver these are files.
  EXPECT_EQ(kept("gcc /DX /I/inc a.c"), "");
}

TEST(Arguments, TargetsThatOurClangLacksGo) {
  EXPECT_EQ(kept("clang --target=armv7-linux-gnueabihf a.c"),
            "--target=armv7-linux-gnueabihf");
  EXPECT_EQ(kept("clang --target=acme9000-esp-elf -DESP32 a.c"), "-D ESP32");
}

TEST(Arguments, OtherInputsGo) {
  EXPECT_EQ(kept("cc a.c b.c lib.a -lfoo -L/x -Wl,-z,now"), "");
  // What CMake hands to a checker behind "--": the compiler first.
  EXPECT_EQ(kept("clang /usr/bin/cc -DX -c /src/a.c"), "-D X");
}

TEST(Arguments, Language) {
  auto Of = [](llvm::StringRef Command, llvm::StringRef File) {
    return adjusted(words(Command), File, "/").L;
  };
  EXPECT_EQ(Of("cc a.c", "a.c"), Language::C);
  EXPECT_EQ(Of("cc a.cpp", "a.cpp"), Language::Cxx);
  EXPECT_EQ(Of("/usr/bin/x86_64-linux-gnu-g++-12 a.c", "a.c"), Language::Cxx);
  EXPECT_EQ(Of("g++ -x c a.c", "a.c"), Language::C);
  EXPECT_EQ(Of("gcc -xc++ a.c", "a.c"), Language::Cxx);
  EXPECT_EQ(Of("clang --driver-mode=g++ a.h", "a.h"), Language::Cxx);
  EXPECT_EQ(Of("cc -x c++-header a.h", "a.h"), Language::Cxx);
  EXPECT_EQ(Of("cc a.cppm", "a.cppm"), Language::CxxModule);
}

TEST(Arguments, Standard) {
  EXPECT_EQ(kept("g++ -std=c++11 a.cpp", "a.cpp"), "-std=c++11");
  // None said, none we know, or one of the other language: the newest.
  EXPECT_EQ(kept("g++ a.cpp", "a.cpp"), "-std=gnu++23");
  EXPECT_EQ(kept("g++ -std=c++47 a.cpp", "a.cpp"), "-std=gnu++23");
  EXPECT_EQ(kept("g++ -std=c99 a.cpp", "a.cpp"), "-std=gnu++23");
  EXPECT_EQ(kept("gcc -std=c++11 a.c"), "");
}

TEST(Arguments, FoldersThatDoNotExistAreNoSysroot) {
  EXPECT_EQ(kept("cc --sysroot=/no/such/folder a.c"), "");
  EXPECT_EQ(kept("cc --sysroot=/usr a.c"), "--sysroot=/usr");
}

TEST(Arguments, EmptyCommand) {
  EXPECT_EQ(adjusted({}, "a.c", "/"), (AdjustedArguments{Language::C, {}}));
  EXPECT_EQ(kept("cc"), "");
}

TEST(Arguments, TheFileIsLast) {
  AdjustedArguments A{Language::C, {"-DX"}};
  std::vector<std::string> All = completed(A, {"Y=1"}, "/s/a b.c");
  EXPECT_EQ(All.front(), "clang");
  EXPECT_EQ(All.back(), "/s/a b.c");
  EXPECT_THAT(All, Contains("-fsyntax-only"));
  EXPECT_THAT(All, Contains("-DY=1"));
  EXPECT_EQ(completed({Language::Cxx, {}}, {}, "a").front(), "clang++");
}

} // namespace
} // namespace patlint
