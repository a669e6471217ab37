//===- RequestsTest.cpp - The list of requests -------------------------===//
//
// Its looks are in golden/requests.txt and golden/requests.json.
//
//===-------------------------------------------------------------------===//
#include "report/RequestRows.h"
#include "report/Sample.h"

#include <gmock/gmock.h>

namespace patlint::test {

using testing::ElementsAre;
using testing::HasSubstr;

/// The URLs of a report with this one request.
static std::vector<std::string> urls(const Request &Q,
                                     std::vector<Region> Secret = {}) {
  Report R;
  R.Requests = {Q};
  Finding &F = R.Findings.emplace_back();
  F.Secret.assign(Secret.begin(), Secret.end());
  std::vector<std::string> Result;
  for (const RequestRow &Row : requestRows(R))
    Result.push_back(Row.Url);
  return Result;
}

static Request to(const std::string &Url) {
  Request Q;
  Q.Url = StringValue::literal(Url);
  Q.Auth = {{AuthKind::None, "", {}}};
  return Q;
}

TEST(Requests, EachPossibleUrlIsARowOnce) {
  Request Q = to("/a");
  Q.Url.Alternatives.push_back(StringValue::literal("/b").Alternatives[0]);
  Q.Url.Alternatives.push_back(Q.Url.Alternatives[0]);
  EXPECT_THAT(urls(Q), ElementsAre("/a", "/b"));
}

TEST(Requests, AnUnknownUrlIsARowToo) {
  EXPECT_THAT(urls(Request()), ElementsAre("{}"));
}

TEST(Requests, UserInformationOfAUrlIsLeftOut) {
  EXPECT_THAT(urls(to("https://me:word@h/p?q=a@b")),
              ElementsAre("https://***@h/p?q=a@b"));
  EXPECT_THAT(urls(to("https://h/@scope/p")),
              ElementsAre("https://h/@scope/p"));
  EXPECT_THAT(urls(to("mailto:a@b")), ElementsAre("mailto:a@b"));
}

TEST(Requests, TheCredentialOfTheRequestIsLeftOut) {
  Request Q = to("/x?token=abcdef&again=abcdef");
  Q.Auth = {{AuthKind::Query, "", StringValue::literal("abcdef")}};
  EXPECT_THAT(urls(Q), ElementsAre("/x?token=***&again=***"));
}

TEST(Requests, WhatAFindingMarksAsSecretIsLeftOut) {
  // "/x?k=abc&p=1" with its quotes at column 10; k's value is secret.
  Request Q;
  Q.Url =
      StringValue::literal("/x?k=abc&p=1", {{0, 12, {"a.cpp", 3, 10, 3, 24}}});
  EXPECT_THAT(urls(Q, {{"a.cpp", 3, 16, 3, 19}}), ElementsAre("/x?k=***&p=1"));
  EXPECT_THAT(urls(Q, {{"a.cpp", 4, 16, 4, 19}}), ElementsAre("/x?k=abc&p=1"));
  // With escapes in the source, columns say nothing: the whole piece goes.
  Q.Url.Alternatives[0].Parts[0].Pieces[0].Where.EndColumn = 30;
  EXPECT_THAT(urls(Q, {{"a.cpp", 3, 16, 3, 19}}), ElementsAre("***"));
}

TEST(Requests, AMethodIsNamedOnlyIfItIsOne) {
  Report R;
  R.Requests = {to("/a"), to("/b"), to("/c")};
  R.Requests[0].Method = StringValue::literal("PUT");
  R.Requests[1].Method = StringValue::hole();
  R.Requests[2].Method = StringValue::literal("PUT");
  R.Requests[2].Method.Alternatives.push_back(
      StringValue::literal("POST").Alternatives[0]);
  std::vector<std::string> Methods;
  for (const RequestRow &Row : requestRows(R))
    Methods.push_back(Row.Method);
  EXPECT_THAT(Methods, ElementsAre("PUT", "", ""));
}

TEST(Requests, TheTextIsGroupedByHostAndPath) {
  Report R;
  R.Requests = {to("https://h/übergrößen"), to("https://h/b"), to("{}/c"), to("https://h/b"),
                to("/d"), to("{}"), to("https://a")};
  R.Requests[0].Where = {"a.cpp", 5, 3, 5, 4};
  R.Requests[1].Where = {"a.cpp", 10, 12, 10, 13};
  R.Requests[2].Where = {"b.cpp", 1, 1, 1, 2};
  R.Requests[3].Where = {"long-name.cpp", 2, 1, 2, 2};
  for (Request &Q : R.Requests)
    Q.Client = "cpr";
  R.Requests[1].Via = {{"c.cpp", 7, 1, 7, 2}, {}};
  EXPECT_EQ(requestsText(R, {.Quiet = true}),
            "https://a\n"
            "  ?  /  none  cpr  1 place\n"
            "      (unknown place)\n"
            "\n"
            "https://h\n"
            "  ?  /b           none  cpr  2 places\n"
            "      a.cpp:10:12        via c.cpp:7\n"
            "      long-name.cpp:2:1\n"
            "  ?  /übergrößen  none  cpr  1 place\n"
            "      a.cpp:5:3\n"
            "\n"
            "(no host)\n"
            "  ?  /d  none  cpr  1 place\n"
            "      (unknown place)\n"
            "\n"
            "{}\n"
            "  ?  /c  none  cpr  1 place\n"
            "      b.cpp:1:1\n"
            "\n"
            "(unknown URL)\n"
            "  ?  {}  none  cpr  1 place\n"
            "      (unknown place)\n"
            "\n");
}

TEST(Requests, CsvIsSafeForASpreadsheet) {
  Report R;
  R.Requests = {to("https://h/a,\"b\""), to("=cmd()")};
  R.Requests[0].Where = {"a.cpp", 5, 3, 5, 4};
  R.Requests[0].Client = R.Requests[1].Client = "cpr";
  R.Requests[0].Via = {{"c.cpp", 7, 1, 7, 2}, {"d.cpp", 8, 1, 8, 2}};
  R.RequestRules = {{"p/a", "p/b"}, {}};
  EXPECT_EQ(requestsCsv(R),
            "file,line,column,client,method,url,auth,findings,via\r\n"
            "a.cpp,5,3,cpr,,\"https://h/a,\"\"b\"\"\",none,p/a p/b,c.cpp:7 d.cpp:8\r\n"
            ",,,cpr,,'=cmd(),none,,\r\n");
}

TEST(Requests, TheWorstAuthenticationCounts) {
  Report R;
  R.Requests = {to("/a")};
  R.Requests[0].Auth = {{AuthKind::Header, "X-Key", {}},
                        {AuthKind::None, "", {}}};
  EXPECT_EQ(requestRows(R)[0].Auth, "header:X-Key");
}

TEST(Requests, AnEmptyUrlIsListedOnlyAlone) {
  Request Q;
  Q.Url = StringValue::literal("");
  EXPECT_THAT(urls(Q, {}), ElementsAre(""));
  Q.Url.Alternatives.push_back(StringValue::literal("/a").Alternatives[0]);
  EXPECT_THAT(urls(Q, {}), ElementsAre("/a"));
}

TEST(Requests, BoundsThatWereHitAreSaid) {
  Sample S = emptySample();
  S.R.Notices.push_back({Notice::Kind::Bound, {"a.cpp", 3}, "too long"});
  S.R.Notices.push_back({Notice::Kind::Bound, {}, "a large program"});
  EXPECT_THAT(requestsText(S.R, {}),
              HasSubstr("cut short at 2 places, which patlint scan names: some of "
                        "the list may be unknown for that\nno findings"));
  EXPECT_EQ(requestsText(S.R, {.Quiet = true}), "");
}

TEST(Requests, WithoutAnyTheListIsItsSummary) {
  EXPECT_EQ(requestsText(emptySample().R, {}),
            "no findings in 1 file (1 fully, 0 reduced, 0 failed); no HTTP "
            "request was recognised\n");
  EXPECT_EQ(requestsText(emptySample().R, {.Quiet = true}), "");
}

TEST(Requests, PlacesAreLinksThatTakeTheSameColumns) {
  Sample S = richSample();
  std::string Plain = requestsText(S.R, {});
  std::string Linked =
      requestsText(S.R, {.Links = true, .Host = "h", .Root = "/r"});
  EXPECT_THAT(Linked, HasSubstr("\033]8;;file://h/r/src/"));
  for (size_t At; (At = Linked.find("\033]8;;")) != std::string::npos;)
    Linked.erase(At, Linked.find("\033\\", At) + 2 - At);
  EXPECT_EQ(Linked, Plain);
}

} // namespace patlint::test
