//===- DocsTest.cpp - The page about string programs tells the truth ---===//
#include "program/Text.h"

#include "llvm/ADT/SmallVector.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace patlint {
namespace {

std::string page() {
  std::ifstream In(PATLINT_SOURCE_DIR "/docs/string-program.md");
  std::stringstream Text;
  Text << In.rdbuf();
  return Text.str();
}

TEST(StringProgramPage, ItsExampleIsAProgramAsPrinted) {
  std::string Text = page();
  size_t Begin = Text.find("    function url (");
  ASSERT_NE(Begin, std::string::npos);
  llvm::SmallVector<llvm::StringRef> Lines;
  llvm::StringRef(Text).substr(Begin).split(Lines, '\n');
  std::string Example = "\n";
  for (llvm::StringRef Line : Lines) {
    if (!Line.consume_front("    "))
      break;
    Example += Line.str() + "\n";
  }
  auto P = parse(Example);
  ASSERT_TRUE(bool(P)) << llvm::toString(P.takeError());
  EXPECT_EQ(print(*P), Example);
}

TEST(StringProgramPage, EachTermOfTheTableCanBeRead) {
  std::string Text = page();
  llvm::StringRef Rest = Text;
  unsigned Seen = 0;
  Rest = Rest.substr(Rest.find("| written | is |"));
  while (Rest.contains("| `%")) {
    Rest = Rest.substr(Rest.find("| `%") + 3);
    llvm::StringRef Line = Rest.take_until([](char C) { return C == '`'; });
    std::string Defined = Line.str();
    if (!Line.contains(" = "))
      continue; // prose
    if (size_t At = Defined.find("PIECE..."); At != std::string::npos)
      Defined.replace(At, 8, "@a.cpp:1:1-8");
    unsigned Id = unsigned(Defined[1] - '0');
    std::string Program = "function f () {\n#0 = g()\n";
    for (unsigned I = 0; I < Id; ++I)
      Program += "%" + std::to_string(I) + " = null\n";
    auto P = parse(Program + Defined + "\n}\n");
    EXPECT_TRUE(bool(P)) << Defined << ": " << llvm::toString(P.takeError());
    ++Seen;
  }
  EXPECT_EQ(Seen, 22u);
}

} // namespace
} // namespace patlint
