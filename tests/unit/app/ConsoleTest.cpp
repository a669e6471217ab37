//===- ConsoleTest.cpp - What a terminal can ---------------------------===//
#include "app/Console.h"

#include "gtest/gtest.h"

#include <map>

static bool links(const std::map<std::string, std::string> &Environment) {
  return patlint::knowsLinks([&](const char *Name) -> const char * {
    auto Known = Environment.find(Name);
    return Known == Environment.end() ? nullptr : Known->second.c_str();
  });
}

TEST(Console, LinksAreForTerminalsThatAreKnownToHaveThem) {
  EXPECT_FALSE(links({}));
  EXPECT_FALSE(links({{"TERM", "xterm-256color"}}));
  EXPECT_FALSE(links({{"TERM", "linux"}}));
  EXPECT_FALSE(links({{"TERM", "footing"}}));
  EXPECT_TRUE(links({{"TERM", "foot"}}));
  EXPECT_TRUE(links({{"TERM", "foot-direct"}}));
  EXPECT_TRUE(links({{"TERM", "xterm-kitty"}}));
  EXPECT_TRUE(links({{"TERM", "xterm-256color"}, {"TERM_PROGRAM", "vscode"}}));
  EXPECT_FALSE(
      links({{"TERM", "xterm-256color"}, {"TERM_PROGRAM", "Apple_Terminal"}}));
  EXPECT_TRUE(links({{"WT_SESSION", "1-2-3"}}));
}

TEST(Console, LinksTakeAVersionThatHasThem) {
  EXPECT_TRUE(links({{"VTE_VERSION", "7006"}}));
  EXPECT_FALSE(links({{"VTE_VERSION", "5000"}}));
  EXPECT_FALSE(links({{"VTE_VERSION", ""}}));
  EXPECT_FALSE(links({{"VTE_VERSION", "new"}}));
  EXPECT_TRUE(links({{"KONSOLE_VERSION", "220401"}}));
  EXPECT_FALSE(links({{"KONSOLE_VERSION", "180400"}}));
}

TEST(Console, AMultiplexerStandsBetween) {
  EXPECT_FALSE(links({{"VTE_VERSION", "7006"}, {"TMUX", "/tmp/tmux,1,0"}}));
  EXPECT_FALSE(links({{"VTE_VERSION", "7006"}, {"STY", "1.pts"}}));
  EXPECT_FALSE(
      links({{"TERM_PROGRAM", "vscode"}, {"TERM", "screen-256color"}}));
}
