//===- CommandLineTest.cpp - What can be typed -------------------------===//
#include "app/CommandLine.h"
#include "app/Flags.h"
#include "app/Help.h"

#include "gmock/gmock.h"

#include <set>

using patlint::Command;
using patlint::Format;
using patlint::Options;
using patlint::OutputTarget;
using testing::ElementsAre;
using testing::HasSubstr;

static Options parsed(const std::vector<std::string> &Arguments) {
  llvm::Expected<Options> O = patlint::parseCommandLine(Arguments);
  if (O)
    return *O;
  ADD_FAILURE() << llvm::toString(O.takeError());
  return {};
}

static std::string problem(const std::vector<std::string> &Arguments) {
  llvm::Expected<Options> O = patlint::parseCommandLine(Arguments);
  return O ? "" : llvm::toString(O.takeError());
}

TEST(CommandLine, ScanIsTheDefaultCommand) {
  EXPECT_EQ(parsed({}).C, Command::Scan);
  EXPECT_EQ(parsed({"src"}).C, Command::Scan);
  EXPECT_THAT(parsed({"src"}).Words, ElementsAre("src"));
  EXPECT_THAT(parsed({"scan", "src"}).Words, ElementsAre("src"));
}

TEST(CommandLine, OnlyTheFirstWordIsACommandAndNotWithDotSlash) {
  EXPECT_EQ(parsed({"requests", "src"}).C, Command::Requests);
  EXPECT_EQ(parsed({"-j2", "requests"}).C, Command::Requests);
  EXPECT_EQ(parsed({"./requests"}).C, Command::Scan);
  EXPECT_THAT(parsed({"scan", "requests"}).Words, ElementsAre("requests"));
}

TEST(CommandLine, LspTakesNoPathsAndPrefersSmallHeaders) {
  EXPECT_EQ(parsed({"lsp"}).C, Command::Lsp);
  EXPECT_EQ(parsed({"lsp"}).Headers, patlint::HeaderMode::Shadow);
  EXPECT_EQ(parsed({"lsp", "--headers=auto"}).Headers, patlint::HeaderMode::Auto);
  EXPECT_EQ(parsed({"scan"}).Headers, patlint::HeaderMode::Auto);
  EXPECT_TRUE(parsed({"lsp", "--store=d", "--", "-DX"}).HasFixedArguments);
  EXPECT_EQ(parsed({"./lsp"}).C, Command::Scan);
  EXPECT_THAT(problem({"lsp", "src"}), HasSubstr("takes no paths"));
  for (const char *Flag : {"--fail-on=note", "--stdin", "-osarif", "--staged",
                           "--write-baseline=b", "--stats"})
    EXPECT_NE(problem({"lsp", Flag}), "") << Flag;
}

TEST(CommandLine, ExtractTakesOneFileAndItsArguments) {
  Options O = parsed({"extract", "a.cpp", "--facts=a.facts", "--", "-DX"});
  EXPECT_EQ(O.C, Command::Extract);
  EXPECT_THAT(O.Words, ElementsAre("a.cpp"));
  EXPECT_THAT(O.FixedArguments, ElementsAre("-DX"));
  EXPECT_EQ(O.FactsFile, "a.facts");
  EXPECT_NE(problem({"extract", "a.cpp", "--facts=a.facts"}), "");
  EXPECT_NE(problem({"extract", "a.cpp", "--"}), "");
  EXPECT_NE(problem({"extract", "--facts=a.facts", "--"}), "");
  EXPECT_NE(problem({"extract", "a.cpp", "b.cpp", "--facts=a.facts", "--"}), "");
}

TEST(CommandLine, LinkTakesFacts) {
  Options O = parsed({"link", "a.facts", "b.facts"});
  EXPECT_EQ(O.C, Command::Link);
  EXPECT_THAT(O.Words, ElementsAre("a.facts", "b.facts"));
  EXPECT_FALSE(O.Prefilter);
  EXPECT_NE(problem({"link"}), "");
  EXPECT_NE(problem({"link", "a.facts", "--", "-DX"}), "");
  EXPECT_NE(problem({"link", "a.facts", "--diff=HEAD"}), "");
}

TEST(CommandLine, AMistypedCommandIsToldFromAPath) {
  EXPECT_EQ(problem({"requets", "src"}),
            "'requets' is no command, and no file or folder here; did you "
            "mean requests?");
  EXPECT_THAT(problem({"-j2", "explian", "x/y"}), HasSubstr("mean explain?"));
  EXPECT_EQ(problem({"rules", "lst"}),
            "there is no command rules lst; did you mean rules list?");
  // Whether these are there is seen when they are looked for.
  EXPECT_EQ(problem({"./requets"}), "");
  EXPECT_EQ(problem({"rules.cpp"}), "");
  EXPECT_EQ(problem({"source"}), "");
  EXPECT_EQ(problem({"scan", "requets"}), "");
}

TEST(CommandLine, StoreTakesAWord) {
  EXPECT_EQ(parsed({"store", "clear", "--store=d"}).C, Command::StoreClear);
  EXPECT_EQ(parsed({"--store=d"}).Store, "d");
  EXPECT_EQ(parsed({"--store=d", "--no-store"}).Store, "");
  EXPECT_NE(problem({"store"}), "");
  EXPECT_NE(problem({"store", "list"}), "");
  EXPECT_NE(problem({"store", "clear", "d"}), "");
  EXPECT_NE(problem({"link", "a.facts", "--store=d"}), "");
}

TEST(CommandLine, RulesTakesAWord) {
  EXPECT_EQ(parsed({"rules", "list"}).C, Command::RulesList);
  EXPECT_EQ(parsed({"rules", "test"}).C, Command::RulesTest);
  EXPECT_EQ(parsed({"rules", "check", "a.json"}).C, Command::RulesCheck);
  EXPECT_NE(problem({"rules"}), "");
  EXPECT_NE(problem({"rules", "chek"}), "");
  EXPECT_NE(problem({"rules", "check"}), "");
  EXPECT_NE(problem({"rules", "list", "a.json"}), "");
  EXPECT_NE(problem({"explain"}), "");
  EXPECT_NE(problem({"explain", "a", "b"}), "");
}

TEST(CommandLine, ValuesInEverySpelling) {
  EXPECT_EQ(parsed({"--jobs", "3"}).Jobs, 3u);
  EXPECT_EQ(parsed({"--jobs=3"}).Jobs, 3u);
  EXPECT_EQ(parsed({"-j", "3"}).Jobs, 3u);
  EXPECT_EQ(parsed({"-j3"}).Jobs, 3u);
  EXPECT_EQ(parsed({"-p", "build"}).BuildDirectory, "build");
  // The last one wins, so that wrappers can be overruled.
  EXPECT_EQ(parsed({"-j3", "--jobs=5"}).Jobs, 5u);
}

TEST(CommandLine, AValueMayBeginWithADash) {
  EXPECT_THAT(parsed({"--extra-arg", "-DX", "a.cpp"}).ExtraArgs,
              ElementsAre("-DX"));
  EXPECT_THAT(parsed({"--extra-arg-before=--driver-mode=g++"}).ExtraArgsBefore,
              ElementsAre("--driver-mode=g++"));
}

TEST(CommandLine, PatternsOfFilesAreChecked) {
  Options O = parsed({"--exclude=*.pb.cc", "--exclude", "third_party/**"});
  ASSERT_EQ(O.Exclude.size(), 2u);
  EXPECT_EQ(O.Exclude[1].Glob, "third_party/**");
  EXPECT_EQ(O.Exclude[1].From, "") << "seen from the scan root";
  EXPECT_THAT(problem({"--exclude=../x"}), HasSubstr("--exclude: "));
}

TEST(CommandLine, SettingsNeedToKnowWhatWasSaid) {
  EXPECT_FALSE(parsed({}).FailOnGiven);
  EXPECT_TRUE(parsed({"--fail-on=warning"}).FailOnGiven);
  EXPECT_EQ(parsed({"--config", "x.json"}).SettingsFile, "x.json");
  EXPECT_NE(problem({"rules", "list", "--exclude=x"}), "");
  EXPECT_EQ(problem({"rules", "list", "--config=x.json"}), "");
  EXPECT_THAT(problem({"rules", "check", "a.json", "--config=x.json"}),
              HasSubstr("--config"));
}

TEST(CommandLine, AFileFromStandardInputNeedsAName) {
  EXPECT_EQ(problem({"--stdin", "--stdin-filename=a.cpp"}), "");
  EXPECT_NE(problem({"--stdin"}), "");
  EXPECT_NE(problem({"--stdin-filename=a.cpp"}), "");
  for (const char *More : {"b.cpp", "--history", "--all-files"})
    EXPECT_THAT(problem({"--stdin", "--stdin-filename=a.cpp", More}),
                HasSubstr("--stdin"))
        << More;
}

TEST(CommandLine, LinesAreAFileAndARange) {
  auto Lines = parsed({"--lines=a:b.cpp:3-7", "--lines", "c.h:1-1"}).Lines;
  ASSERT_EQ(Lines.size(), 2u);
  EXPECT_EQ(Lines[0].File, "a:b.cpp");
  EXPECT_EQ(Lines[0].First, 3u);
  EXPECT_EQ(Lines[0].Last, 7u);
  EXPECT_EQ(Lines[1].File, "c.h");
  for (const char *Bad : {"a.cpp", "a.cpp:", "a.cpp:1", "a.cpp:0-1",
                          "a.cpp:2-1", "a.cpp:1-2-3", ":1-2", "a.cpp:1-x"})
    EXPECT_THAT(problem({std::string("--lines=") + Bad}), HasSubstr("FILE:A-B"))
        << Bad;
}

TEST(CommandLine, OnlyOneWayToSayWhatChanged) {
  EXPECT_EQ(problem({"--staged"}), "");
  EXPECT_EQ(problem({"--diff=HEAD"}), "");
  EXPECT_THAT(problem({"--staged", "--diff=HEAD"}), HasSubstr("only one of"));
  EXPECT_THAT(problem({"--lines=a:1-2", "--diff=HEAD"}),
              HasSubstr("only one of"));
  EXPECT_THAT(problem({"--staged", "--history"}), HasSubstr("--history"));
  EXPECT_THAT(problem({"requests", "--staged"}), HasSubstr("not a flag"));
}

TEST(CommandLine, RepeatableFlagsKeepTheirOrder) {
  EXPECT_THAT(parsed({"--rules", "b", "--rules=a", "src"}).RuleFiles,
              ElementsAre("b", "a"));
}

TEST(CommandLine, WhatStandsBehindTwoDashesIsTheCompilers) {
  Options O = parsed({"a.cpp", "--", "c++", "-o", "x", "--", "--jobs"});
  EXPECT_TRUE(O.HasFixedArguments);
  EXPECT_THAT(O.FixedArguments, ElementsAre("c++", "-o", "x", "--", "--jobs"));
  EXPECT_THAT(O.Words, ElementsAre("a.cpp"));
  EXPECT_TRUE(parsed({"a.cpp", "--"}).HasFixedArguments);
  EXPECT_FALSE(parsed({"a.cpp"}).HasFixedArguments);
  EXPECT_NE(problem({"rules", "list", "--", "-DX"}), "");
}

TEST(CommandLine, UnknownFlagsGetAHint) {
  EXPECT_EQ(problem({"--job=3"}), "unknown flag --job; did you mean --jobs?");
  EXPECT_THAT(problem({"--colour=never"}), HasSubstr("--color"));
  EXPECT_THAT(problem({"--zzzzzzzz"}), HasSubstr("unknown flag --zzzzzzzz"));
  EXPECT_THAT(problem({"-Z"}), HasSubstr("unknown flag -Z"));
}

TEST(CommandLine, AFlagOfALaterVersionIsUnknownAndNotIgnored) {
  for (const char *Flag : {"--shard=1/2", "--shards"})
    EXPECT_THAT(problem({Flag}), HasSubstr("unknown flag")) << Flag;
}

TEST(CommandLine, TheRangeOfTheHistoryMayBeLeftOut) {
  using Words = std::vector<std::string>;
  auto Is = [](const Words &Arguments, const char *Range, const Words &Paths) {
    Options O = parsed(Arguments);
    EXPECT_EQ(O.History, std::optional<std::string>(Range));
    EXPECT_EQ(O.Words, Paths);
    EXPECT_EQ(O.C, Command::Scan);
  };
  Is({"--history"}, patlint::AllHistory, {});
  Is({"--history", "v1..v2"}, "v1..v2", {});
  Is({"scan", "--history=v1..v2", "src"}, "v1..v2", {"src"});
  Is({"--history", "v1..v2", "."}, "v1..v2", {"."});
  // What is there is a path.
  Is({"--history", "."}, patlint::AllHistory, {"."});
  Is({"--history", "/"}, patlint::AllHistory, {"/"});
  Is({"--history=."}, ".", {});
  // An option, a command.
  Is({"--history", "--quiet"}, patlint::AllHistory, {});
  Is({"--history", "scan"}, patlint::AllHistory, {});
  Is({"scan", "--history", "^v1"}, "^v1", {});
  EXPECT_FALSE(parsed({"scan"}).History);
  EXPECT_THAT(problem({"--history="}), HasSubstr("needs a value"));
  EXPECT_THAT(problem({"--history=-x"}), HasSubstr("no range of commits"));
  EXPECT_THAT(problem({"requests", "--history"}), HasSubstr("not a flag of"));
  EXPECT_THAT(problem({"--history", "-p", "b"}), HasSubstr("compiles nothing"));
}

TEST(CommandLine, FormatsAndFlagsOfTheInventoryAreThatCommands) {
  EXPECT_TRUE(parsed({"requests", "--derived"}).Derived);
  EXPECT_NE(problem({"scan", "--derived"}), "");
  EXPECT_THAT(problem({"requests", "--derived", "-o", "json"}),
              HasSubstr("-o does not go with --derived"));
  EXPECT_EQ(parsed({"requests", "-o", "csv=x"}).Outputs[0].F, Format::Csv);
  EXPECT_THAT(problem({"scan", "-o", "csv"}), HasSubstr("csv is a format of requests"));
}

TEST(CommandLine, BadValuesSayWhatIsGood) {
  EXPECT_THAT(problem({"--jobs=0"}), HasSubstr("1 to"));
  EXPECT_THAT(problem({"--jobs=many"}), HasSubstr("'many'"));
  EXPECT_THAT(problem({"--fail-on=eror"}), HasSubstr("error, warning, note"));
  EXPECT_THAT(problem({"--headers=none"}), HasSubstr("real, auto, shadow"));
  EXPECT_THAT(problem({"-o", "yaml"}), HasSubstr("text, sarif, json"));
  EXPECT_THAT(problem({"-o", "sarif="}), HasSubstr("empty"));
  EXPECT_THAT(problem({"--jobs"}), HasSubstr("--jobs=N"));
  EXPECT_THAT(problem({"--jobs=", "3"}), HasSubstr("--jobs=N"));
  EXPECT_NE(problem({"--quiet=yes"}), "");
}

TEST(CommandLine, EveryProblemIsReported) {
  std::string Text = problem({"--jobs=0", "--bogus", "--headers=x"});
  EXPECT_THAT(Text, HasSubstr("--jobs"));
  EXPECT_THAT(Text, HasSubstr("--bogus"));
  EXPECT_THAT(Text, HasSubstr("--headers"));
}

TEST(CommandLine, AFlagOfAnotherCommandIsRefused) {
  EXPECT_THAT(problem({"requests", "--fail-on=note"}), HasSubstr("requests"));
  EXPECT_THAT(problem({"rules", "list", "-j2"}), HasSubstr("rules"));
  EXPECT_EQ(problem({"requests", "--strict"}), "");
}

TEST(CommandLine, OneFormatOnStandardOutput) {
  using Targets = std::vector<OutputTarget>;
  auto Resolved = [](const std::vector<std::string> &Arguments) {
    return patlint::resolvedOutputs(parsed(Arguments));
  };
  EXPECT_EQ(Resolved({}), Targets({{Format::Text, "-"}}));
  EXPECT_EQ(Resolved({"-o", "sarif"}), Targets({{Format::Sarif, "-"}}));
  EXPECT_EQ(Resolved({"-osarif=x"}),
            Targets({{Format::Sarif, "x"}, {Format::Text, "-"}}));
  EXPECT_EQ(Resolved({"-o", "sarif=x", "-o", "json"}),
            Targets({{Format::Sarif, "x"}, {Format::Json, "-"}}));
  EXPECT_NE(problem({"-o", "sarif", "-o", "json"}), "");
  EXPECT_NE(problem({"-o", "sarif=x", "-o", "json=x"}), "");
  EXPECT_NE(problem({"requests", "-o", "sarif"}), "");
}

TEST(CommandLine, FailOnNever) {
  EXPECT_EQ(parsed({}).FailOn, patlint::Level::Warning);
  EXPECT_EQ(parsed({"--fail-on=never"}).FailOn, std::nullopt);
  EXPECT_EQ(parsed({"--fail-on", "note"}).FailOn, patlint::Level::Note);
}

TEST(CommandLine, HelpIsGivenWhateverElseIsMissing) {
  EXPECT_EQ(parsed({"explain", "--help"}).I, patlint::Information::Help);
  EXPECT_EQ(parsed({"rules", "-h"}).I, patlint::Information::Help);
  EXPECT_EQ(parsed({"--version"}).I, patlint::Information::Version);
}

TEST(Flags, EveryRowIsWholeAndNamesAreUnique) {
  std::set<std::string> Names;
  for (const patlint::Flag &F : patlint::flags()) {
    EXPECT_TRUE(*F.Long || F.Short);
    EXPECT_NE(F.Users, 0u);
    EXPECT_NE(F.Effect, nullptr);
    EXPECT_NE(*F.Help, '\0') << patlint::spelled(F);
    if (*F.Long)
      EXPECT_TRUE(Names.insert(F.Long).second) << F.Long;
    if (F.Short)
      EXPECT_TRUE(Names.insert(std::string(1, F.Short)).second) << F.Short;
  }
}

TEST(Help, NamesEveryFlagButTheHiddenOnesAndFitsATerminal) {
  std::string Text = patlint::helpText();
  for (const patlint::Flag &F : patlint::flags()) {
    bool Hidden = F.Category == patlint::FlagCategory::Hidden;
    EXPECT_EQ(Text.find(patlint::spelled(F) + (F.Value ? "" : "\n")) !=
                  std::string::npos,
              !Hidden)
        << patlint::spelled(F);
    EXPECT_EQ(patlint::helpMarkdown().find("`" + patlint::spelled(F)) !=
                      std::string::npos ||
                  F.Short,
              !Hidden);
  }
  size_t Start = 0;
  while (Start < Text.size()) {
    size_t End = Text.find('\n', Start);
    EXPECT_LE(End - Start, 80u) << Text.substr(Start, End - Start);
    Start = End + 1;
  }
}
