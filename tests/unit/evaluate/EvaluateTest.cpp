//===- EvaluateTest.cpp - Requests of string programs ------------------===//
#include "Evaluated.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Evaluate, ALiteralIsTheUrl) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f {
      %0 = aggregate "Client" {}
      %1 = literal "https://h"
      #0 = Client::Client(%1) on %0 : "Client" changes receiver constructor
      %2 = out #0 receiver
      %3 = literal "/orders"
      #1 = Client::get(%3 @a.c:4:9-4:18) on %2 : "Client" changes receiver @a.c:4:3-4:6
    })"}),
              ElementsAre("a.c:4 GET https://h/orders none"));
}

TEST(Evaluate, OtherProtocolsAreNoHttpRequests) {
  auto Unit = [](std::string Url) {
    return "unit \"a.c\"\nfunction f {\n#0 = hinit()\n%0 = call #0\n"
           "%1 = number 1\n%2 = literal \"" + Url + "\"\n"
           "#1 = hopt(%0, %1, %2) changes 0 @a.c:5:3\n%3 = out #1 0\n"
           "#2 = hrun(%3) changes 0 @a.c:6:3\n}\n";
  };
  EXPECT_THAT(requests({Unit("ftp://h/x")}), IsEmpty());
  EXPECT_THAT(requests({Unit("imaps://h")}), IsEmpty());
  EXPECT_THAT(requests({Unit("HTTPS://h/x")}),
              ElementsAre("a.c:5 GET HTTPS://h/x none"));
  EXPECT_THAT(requests({Unit("h/x?to=ftp://y")}),
              ElementsAre("a.c:5 GET h/x?to=ftp://y none"));
}

TEST(Evaluate, AModelThatCallsItselfEnds) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client") {
      %0 = param 0
      %1 = function "c:@F@again"
      #0 = again(%1) @a.c:3:3
      %2 = call #0
      #1 = Client::get(%2 @a.c:4:9-4:18) on %0 : "Client" changes receiver @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string} unknown"));
}

TEST(Evaluate, ABaseFromElsewhereIsAHole) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client") {
      %0 = param 0
      %1 = literal "/orders/"
      %2 = param 1
      #0 = dec(%2)
      %3 = call #0
      #1 = cat(%1, %3)
      %4 = call #1
      #2 = Client::get(%4 @a.c:4:9-4:18) on %0 : "Client" changes receiver @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string}/orders/{string} unknown"));
}

TEST(Evaluate, AHandleRemembersWhatItWasTold) {
  // The place is the setter of the URL, the send ends the flow.
  std::vector<std::string> Unit = {R"(
    unit "a.c"
    function f {
      #0 = hinit()
      %0 = call #0
      %1 = number 1
      %2 = literal "https://h/x"
      #1 = hopt(%0, %1, %2 @a.c:5:20-5:30) changes 0 @a.c:5:3-5:7
      %3 = out #1 0
      #2 = hrun(%3) changes 0 @a.c:6:3-6:7
    })"};
  EXPECT_THAT(requests(Unit), ElementsAre("a.c:5 GET https://h/x none"));
  ProgramFacts Facts = evaluated(Unit);
  ASSERT_EQ(Facts.Requests.size(), 1u);
  EXPECT_EQ(Facts.Requests[0].Where.Column, 20u);
  EXPECT_EQ(printed(Facts.Requests[0].Flow.back().Where), "a.c:6:3");
}

TEST(Evaluate, ABranchGivesAlternatives) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client") {
      %0 = param 0
      %1 = literal "/a"
      %2 = literal "/b"
      %3 = phi %1 %2
      #0 = Client::get(%3) on %0 : "Client" changes receiver @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string}/a | {string}/b unknown"));
}

TEST(Evaluate, ALoopThatAppendsEndsInAHole) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client", x: "Str") {
      %0 = param 0
      %1 = literal "/a"
      %2 = phi %1 %4
      %3 = literal "/x"
      #0 = Str::operator+=(%3) on %2 : "Str" changes receiver
      %4 = out #0 receiver
      #1 = Client::get(%2) on %0 : "Client" changes receiver @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string}/a | {string}/a{string} unknown"));
}

TEST(Evaluate, AFormatIsExpanded) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client", id: "int") {
      %0 = param 0
      %1 = literal ""
      %2 = literal "%s/n/%d%%"
      %3 = literal "/p"
      %4 = param 1
      #0 = fmt(%1, %2, %3, %4) changes 0
      %5 = out #0 0
      #1 = Client::get(%5) on %0 : "Client" changes receiver @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string}/p/n/{int}% unknown"));
}

TEST(Evaluate, WritingBehindTheEndOfABufferAppends) {
  // n = fmt(buf, "https://h"); fmt(buf + n, "/x"): n is taken for the end.
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (n: "int") {
      #0 = hinit()
      %0 = call #0
      %1 = literal "https://h"
      %2 = field %1 "+"
      %3 = literal "/x"
      #1 = fmt(%2, %3) changes 0
      %4 = out #1 0
      %5 = update %1 "+" %4
      %6 = update %5 "+7" %3
      %7 = number 1
      #2 = hopt(%0, %7, %5) changes 0 @a.c:5:3
      %8 = out #2 0
      #3 = hrun(%8) changes 0 @a.c:6:3
      #4 = hopt(%0, %7, %6) changes 0 @a.c:7:3
      %9 = out #4 0
      #5 = hrun(%9) changes 0 @a.c:8:3
    })"}),
              ElementsAre("a.c:5 GET https://h/x none", "a.c:7 GET https://x none"));
}

static const char *Wrapper = R"(
    unit "http.c"
    function send (path: "char *") @http.c:1:1 {
      #0 = hinit()
      %0 = call #0
      %1 = number 1
      %2 = literal "https://h"
      %3 = param 0
      #1 = cat(%2, %3)
      %4 = call #1
      #2 = hopt(%0, %1, %4 @http.c:3:9-3:13) changes 0 @http.c:3:3
      %5 = out #2 0
      #3 = hrun(%5) changes 0 @http.c:4:3
    })";

TEST(Evaluate, AWrapperReportsAtItsCaller) {
  std::vector<std::string> Units = {Wrapper, R"(
    unit "main.c"
    function main {
      %0 = literal "/orders"
      #0 = send(%0 @main.c:2:8-2:16) @main.c:2:3
      %1 = literal "/items"
      #1 = send(%1 @main.c:3:8-3:16) @main.c:3:3
    })"};
  EXPECT_THAT(requests(Units),
              ElementsAre("main.c:2 GET https://h/orders none",
                          "main.c:3 GET https://h/items none"));
  ProgramFacts Facts = evaluated(Units);
  EXPECT_THAT(Facts.DerivedClients, ElementsAre("send"));
  EXPECT_EQ(Facts.Requests[0].Where.Column, 8u);
  EXPECT_EQ(printed(Facts.Requests[0].Via.front()), "http.c:3:3");
  EXPECT_EQ(printed(Facts.Requests[0].Via.back()), "http.c:4:3");
}

TEST(Evaluate, TheOrderOfUnitsDoesNotMatter) {
  std::string Main = R"(
    unit "main.c"
    function main {
      %0 = literal "/orders"
      #0 = send(%0 @main.c:2:8-2:16) @main.c:2:3
    })";
  EXPECT_EQ(evaluated({Wrapper, Main}), evaluated({Main, Wrapper}));
}

TEST(Evaluate, AWrapperWithoutCallersIsListedItself) {
  EXPECT_THAT(requests({Wrapper}),
              ElementsAre("http.c:3 GET https://h{string} none"));
}

TEST(Evaluate, AnIdFromTheCallerDoesNotMoveTheRequest) {
  // What the caller adds is unknown too: the inner call is where the URL is
  // as known as it gets.
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function order (c: "Client", id: "char *") {
      %0 = param 0
      %1 = literal "/orders/"
      %2 = param 1
      #0 = cat(%1, %2)
      %3 = call #0
      #1 = Client::get(%3) on %0 : "Client" changes receiver @a.c:4:3
    }
    function main {
      #0 = env()
      %0 = call #0
      %1 = aggregate "Client" {}
      %2 = literal "https://h"
      #1 = Client::Client(%2) on %1 : "Client" changes receiver constructor
      %3 = out #1 receiver
      #2 = order(%3, %0) changes 0 @a.c:9:3
    })"}),
              ElementsAre("a.c:4 GET https://h/orders/{string} none"));
}

TEST(Evaluate, TheFieldSetInAConstructorIsKnownInAMethod) {
  EXPECT_THAT(requests({R"(
    unit "a.cpp"
    class Api project
    constructor Api::Api class Api (url: "char *") {
      %0 = receiver
      %1 = param 0
      %2 = aggregate "Client" {}
      #0 = Client::Client(%1) on %2 : "Client" changes receiver constructor
      %3 = out #0 receiver
      %4 = update %0 "Api::client" %3
      out receiver %4
      fieldwrites %4
    }
    function Api::orders class Api {
      %0 = receiver
      %1 = field %0 "Api::client" : "Client"
      %2 = literal "/orders"
      #0 = Client::get(%2) on %1 : "Client" changes receiver @a.cpp:9:3
    }
    function other {
      %0 = aggregate "Api" {}
      %1 = literal "https://h"
      #0 = Api::Api(%1) on %0 : "Api" changes receiver constructor
      %2 = out #0 receiver
      returned %2
    })"}),
              ElementsAre("a.cpp:9 GET https://h/orders none"));
}

TEST(Evaluate, VirtualCallsTakeTheExactClassWhenItIsKnown) {
  std::string Classes = R"(
    unit "a.cpp"
    class Base project
    class A project bases "Base"
    class B project bases "Base"
    function A::path class A virtual overrides "Base::path" {
      %0 = literal "/a"
      returned %0
    }
    function B::path class B virtual overrides "Base::path" {
      %0 = literal "/b"
      returned %0
    })";
  EXPECT_THAT(requests({Classes + R"(
    function exact (c: "Client") {
      %0 = param 0
      %1 = aggregate "B" {}
      #0 = Base::path() on %1 : "B" virtual
      %2 = call #0
      #1 = Client::get(%2) on %0 : "Client" @a.cpp:8:3
    }
    function any (c: "Client", b: "Base") {
      %0 = param 0
      %1 = param 1
      #0 = Base::path() on %1 : "Base" virtual
      %2 = call #0
      #1 = Client::get(%2) on %0 : "Client" @a.cpp:9:3
    })"}),
              ElementsAre("a.cpp:8 GET {string}/b unknown",
                          "a.cpp:9 GET {string}/a | {string}/b unknown"));
}

TEST(Evaluate, SeveralProgramsInOneTreeKeepTheirOwnMain) {
  auto Program = [](std::string Folder, std::string Path) {
    return "unit \"" + Folder + "/main.c\"\nfunction main @" + Folder +
           "/main.c:1:1 {\n#0 = path() @" + Folder +
           "/main.c:2:1\n%0 = call #0\n%1 = aggregate \"Client\" {}\n"
           "%2 = literal \"https://h\"\n#1 = Client::Client(%2) on %1 : "
           "\"Client\" changes receiver constructor\n%3 = out #1 receiver\n"
           "#2 = Client::get(%0) on %3 : \"Client\" @" + Folder +
           "/main.c:3:1\n}\nfunction path @" + Folder +
           "/path.c:1:1 {\n%0 = literal \"" + Path + "\"\nreturned %0\n}\n";
  };
  EXPECT_THAT(requests({Program("one", "/1"), Program("two", "/2")}),
              ElementsAre("one/main.c:3 GET https://h/1 none",
                          "two/main.c:3 GET https://h/2 none"));
}

TEST(Evaluate, ACopyOfTheLibraryInTheTreeSendsNothingItself) {
  // acme::Client is modelled; its own body is not the program's request.
  EXPECT_THAT(requests({R"(
    unit "vendor/acme.h"
    function acme::detail::run (p: "Str") {
      #0 = hinit()
      %0 = call #0
      %1 = number 1
      %2 = param 0
      #1 = hopt(%0, %1, %2) changes 0 @vendor/acme.h:5:3
      %3 = out #1 0
      #2 = hrun(%3) changes 0 @vendor/acme.h:6:3
    })"}),
              IsEmpty());
}

TEST(Evaluate, RecursionEnds) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client", p: "Str") {
      %0 = param 0
      %1 = param 1
      %2 = literal "/x"
      #0 = cat(%1, %2)
      %3 = call #0
      #1 = f(%0, %3)
      #2 = Client::get(%1) on %0 : "Client" @a.c:4:3
    }
    function main (c: "Client") {
      %0 = param 0
      %1 = literal "/r"
      #0 = f(%0, %1) @a.c:9:3
    })"}).empty(),
              false);
}

//===-------------------------------------------------------------------===//
// Authentication
//===-------------------------------------------------------------------===//

static std::string withHeader(const std::string &Name, const std::string &Value) {
  return R"(
    unit "a.c"
    function f {
      %0 = aggregate "Client" {}
      %1 = literal "https://h"
      #0 = Client::Client(%1) on %0 : "Client" changes receiver constructor
      %2 = out #0 receiver
      #1 = Client::headers() on %2 : "Client" changes receiver
      %3 = call #1
      %4 = out #1 receiver
      %5 = literal ")" + Name + R"("
      %6 = literal ")" + Value + R"("
      #2 = List::add(%5, %6) on %3 : "List" changes receiver
      %7 = out #2 receiver
      %8 = through #1 receiver %4 %7
      %9 = literal "/x"
      #3 = Client::get(%9) on %8 : "Client" changes receiver @a.c:4:3
    })";
}

TEST(Auth, AHeaderAddedThroughAReferenceCounts) {
  EXPECT_THAT(requests({withHeader("Authorization", "Bearer abc")}),
              ElementsAre("a.c:4 GET https://h/x bearer"));
  EXPECT_THAT(requests({withHeader("authorization", " bearer abc")}),
              ElementsAre("a.c:4 GET https://h/x bearer"));
  EXPECT_THAT(requests({withHeader("Authorization", "Digest abc")}),
              ElementsAre("a.c:4 GET https://h/x digest"));
  EXPECT_THAT(requests({withHeader("X-Key", "abc")}),
              ElementsAre("a.c:4 GET https://h/x header:X-Key"));
  EXPECT_THAT(requests({withHeader("Accept", "text/html")}),
              ElementsAre("a.c:4 GET https://h/x none"));
}

static std::string gets(const std::string &Path) {
  std::string Unit = withHeader("Accept", "*");
  return Unit.replace(Unit.find("\"/x\""), 4, "\"" + Path + "\"");
}

TEST(Auth, ATokenInTheQueryCounts) {
  EXPECT_THAT(requests({gets("/x?a=b&token=t0")}),
              ElementsAre("a.c:4 GET https://h/x?a=b&token=t0 query"));
}

TEST(Auth, AnEmptyHeaderTakesItAway) {
  EXPECT_THAT(requests({withHeader("Authorization", "")}),
              ElementsAre("a.c:4 GET https://h/x none"));
  EXPECT_THAT(requests({withHeader("X-Key", " ")}),
              ElementsAre("a.c:4 GET https://h/x none"));
}

TEST(Auth, ATokenInThePathCounts) {
  EXPECT_THAT(requests({gets("/bot123456:AAbbCCddEEff/getMe")}),
              ElementsAre("a.c:4 GET https://h/bot123456:AAbbCCddEEff/getMe path"));
  // Words and short texts are none, nor what stands elsewhere.
  for (const char *Path : {"/bots/getMe", "/bot/getMe", "/bot123456:AAbbCCddEEff",
                           "/x?y=/bot123456:AAbbCCddEEff/getMe", "/robot123456:AAbbCCddEEff/x"})
    EXPECT_THAT(requests({gets(Path)}),
                ElementsAre("a.c:4 GET https://h" + std::string(Path) + " none"));
}

TEST(Auth, AHostOfATemplateIsTheHost) {
  auto Sent = [](const std::string &Url) {
    return requests({R"(
    unit "a.c"
    function f {
      %0 = literal ")" + Url + R"("
      %1 = number 1
      #0 = deliver(%0, %1) @a.c:4:3
    })"});
  };
  EXPECT_THAT(Sent("https://hooks.example/7/abcdefgh12345678"),
              ElementsAre("a.c:4 {string} https://hooks.example/7/abcdefgh12345678 path"));
  EXPECT_THAT(Sent("https://other.example/7/abcdefgh12345678"),
              ElementsAre("a.c:4 {string} https://other.example/7/abcdefgh12345678 none"));
}

TEST(Auth, AUserInTheUrlAuthenticatesAsTheClientSays) {
  auto Sent = [](const std::string &Mode) {
    return requests({R"(
    unit "a.c"
    function f {
      %0 = literal "https://u:p@h/x"
      %1 = number )" + Mode + R"(
      #0 = deliver(%0, %1) @a.c:4:3
    })"});
  };
  EXPECT_THAT(Sent("1"), ElementsAre("a.c:4 {string} https://u:p@h/x basic"));
  EXPECT_THAT(Sent("2"), ElementsAre("a.c:4 {string} https://u:p@h/x digest"));
  EXPECT_THAT(Sent("3"), ElementsAre("a.c:4 {string} https://u:p@h/x none"));
  // The argument is not there.
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f {
      %0 = literal "https://u:p@h/x"
      #0 = deliver(%0) @a.c:4:3
    })"}), ElementsAre("a.c:4 {string} https://u:p@h/x other"));
}

TEST(Auth, SetInOneBranchOnlyIsBoth) {
  ProgramFacts Facts = evaluated({R"(
    unit "a.c"
    function f {
      %0 = aggregate "Client" {}
      %1 = literal "https://h"
      #0 = Client::Client(%1) on %0 : "Client" changes receiver constructor
      %2 = out #0 receiver
      %3 = literal "s3cr3t" @a.c:3:5-3:13
      #1 = Client::bearer(%3) on %2 : "Client" changes receiver
      %4 = out #1 receiver
      %5 = phi %2 %4
      %6 = literal "/x"
      #2 = Client::get(%6) on %5 : "Client" changes receiver @a.c:4:3
    })"});
  ASSERT_EQ(Facts.Requests.size(), 1u);
  std::vector<std::string> Kinds;
  for (const AuthEvidence &A : Facts.Requests[0].Auth)
    Kinds.push_back(printed(A));
  EXPECT_THAT(Kinds, ElementsAre("bearer", "none"));
  // The value is a credential, found once although it is sent and set.
  ASSERT_EQ(Facts.Credentials.size(), 1u);
  EXPECT_EQ(Facts.Credentials[0].Role, "bearer");
  EXPECT_EQ(printed(Facts.Credentials[0].Value), "s3cr3t");
}

//===-------------------------------------------------------------------===//
// Calls nobody knows
//===-------------------------------------------------------------------===//

TEST(Unknown, ABufferItMayWriteIsAHoleAfterwards) {
  EXPECT_THAT(requests({R"(
    unit "a.c"
    function f (c: "Client") {
      %0 = param 0
      %1 = literal "/x"
      #0 = mystery(%1 : "char *") changes 0
      %2 = out #0 0
      #1 = Client::get(%2) on %0 : "Client" @a.c:4:3
    })"}),
              ElementsAre("a.c:4 GET {string} unknown"));
}

TEST(Unknown, AnObjectKeepsItsSlotsAndIsTouched) {
  ProgramFacts Facts = evaluated({R"(
    unit "a.c"
    function f {
      %0 = aggregate "Client" {}
      %1 = literal "https://h"
      #0 = Client::Client(%1) on %0 : "Client" changes receiver constructor
      %2 = out #0 receiver
      #1 = mystery(%2 : "Client") changes 0
      %3 = out #1 0
      %4 = literal "/x"
      #2 = Client::get(%4) on %3 : "Client" @a.c:4:3
    })"});
  ASSERT_EQ(Facts.Requests.size(), 1u);
  EXPECT_EQ(printed(Facts.Requests[0].Url), "https://h/x");
  EXPECT_TRUE(Facts.Requests[0].Touched);
}

TEST(Unknown, ACallWithAPathIsRemembered) {
  ProgramFacts Facts = evaluated({R"(
    unit "a.c"
    function f {
      %0 = literal "/v1/reports"
      #0 = api_get(%0 @a.c:2:11-2:23) @a.c:2:3-2:10
      %1 = literal "no path"
      #1 = api_get(%1)
    })"});
  ASSERT_EQ(Facts.LooseCalls.size(), 1u);
  EXPECT_EQ(Facts.LooseCalls[0].Callee, "api_get");
  EXPECT_THAT(Facts.Requests, IsEmpty());
}

TEST(Composed, AConstantMadeOfPiecesIsRemembered) {
  ProgramFacts Facts = evaluated({R"(
    unit "a.c"
    function f {
      %0 = literal "12|abcdef" @a.c:1:1-1:12
      %1 = literal "ghijklmn" @a.c:2:1-2:11
      #0 = cat(%0, %1)
      %2 = call #0
      named token %2 @a.c:3:5-3:10
    })"});
  ASSERT_EQ(Facts.Composed.size(), 1u);
  EXPECT_EQ(printed(Facts.Composed[0].Value), "12|abcdefghijklmn");
  EXPECT_THAT(Facts.Composed[0].Names, ElementsAre("token"));
}

} // namespace patlint
