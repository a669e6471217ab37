//===- ExitStatusTest.cpp - The table of exit statuses -----------------===//
#include "app/ExitStatus.h"

#include "gtest/gtest.h"

using patlint::exitStatus;
using patlint::Level;
using patlint::Options;
using patlint::RunOutcome;

static RunOutcome with(unsigned Errors, unsigned Warnings, unsigned Notes) {
  RunOutcome R;
  R.Summary.Errors = Errors;
  R.Summary.Warnings = Warnings;
  R.Summary.Notes = Notes;
  return R;
}

static Options failOn(std::optional<Level> L) {
  Options O;
  O.FailOn = L;
  return O;
}

TEST(ExitStatus, WarningsCountByDefaultAndNotesDoNot) {
  EXPECT_EQ(exitStatus(with(0, 0, 0), {}), 0);
  EXPECT_EQ(exitStatus(with(0, 0, 3), {}), 0);
  EXPECT_EQ(exitStatus(with(0, 1, 0), {}), 1);
  EXPECT_EQ(exitStatus(with(1, 0, 0), {}), 1);
}

TEST(ExitStatus, FailOnMovesTheThreshold) {
  EXPECT_EQ(exitStatus(with(0, 5, 5), failOn(Level::Error)), 0);
  EXPECT_EQ(exitStatus(with(1, 0, 0), failOn(Level::Error)), 1);
  EXPECT_EQ(exitStatus(with(0, 0, 1), failOn(Level::Note)), 1);
  EXPECT_EQ(exitStatus(with(9, 9, 9), failOn(std::nullopt)), 0);
}

TEST(ExitStatus, SuppressedFindingsDoNotCount) {
  RunOutcome R = with(0, 0, 0);
  R.Summary.Suppressed = 4;
  EXPECT_EQ(exitStatus(R, failOn(Level::Note)), 0);
}

TEST(ExitStatus, FailedFilesCountWithStrictOnly) {
  RunOutcome R = with(0, 0, 0);
  R.Summary.Failed = 1;
  EXPECT_EQ(exitStatus(R, {}), 0);
  Options Strict;
  Strict.Strict = true;
  EXPECT_EQ(exitStatus(R, Strict), 2);
  R.Summary.Failed = 0;
  EXPECT_EQ(exitStatus(R, Strict), 0);
}

TEST(ExitStatus, AFailureOfTheRunWinsOverFindings) {
  RunOutcome R = with(1, 0, 0);
  R.AllUnitsFailed = true;
  EXPECT_EQ(exitStatus(R, {}), 2);
  R = with(1, 0, 0);
  R.OutputFailed = true;
  EXPECT_EQ(exitStatus(R, {}), 2);
  EXPECT_EQ(exitStatus(R, failOn(std::nullopt)), 2);
}

TEST(ExitStatus, RequestsIsDoneWhateverWasFound) {
  Options O;
  O.C = patlint::Command::Requests;
  EXPECT_EQ(exitStatus(with(1, 1, 1), O), 0);
}
