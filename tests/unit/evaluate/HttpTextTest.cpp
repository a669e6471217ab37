//===- HttpTextTest.cpp - The parts of a request as it is written ------===//
#include "evaluate/TextOps.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

/// Texts are written with {} for a hole and <> for an input.
class HttpText : public testing::Test {
protected:
  Values V;

  Val text(llvm::StringRef Written) {
    Val Out = V.text("");
    while (!Written.empty()) {
      size_t Open = Written.find_first_of("{<");
      Out = V.concat(Out, V.text(Written.take_front(Open).str()));
      if (Open == llvm::StringRef::npos)
        break;
      SymbolInfo S;
      Out = V.concat(Out, Written[Open] == '{' ? V.hole(HoleKind::String, "test")
                                               : V.symbol(V.symbolId(S)));
      Written = Written.drop_front(Open + 2);
    }
    return Out;
  }
  Val part(const char *Name, Val Text, const char *Origin = nullptr) {
    return textOp(V, TextOp::HttpPart,
                  {Text, V.text(Name), Origin ? text(Origin) : nullptr});
  }
  std::string of(const char *Name, llvm::StringRef Text, const char *Origin = nullptr) {
    Val Out = part(Name, text(Text), Origin);
    if (Out == V.absent())
      return "-";
    if (V.derivation(Out))
      return "later";
    return pattern(V.frozen(Out).Alternatives.at(0));
  }
  std::string url(llvm::StringRef Text, const char *Origin = nullptr) {
    return of("url", Text, Origin);
  }
};

TEST_F(HttpText, RequestsAreTakenApart) {
  const char *Text = "PUT /a/{}?x=1 HTTP/1.1\r\nAccept: */*\r\nhost: h:8080 \r\nX: y\r\n\r\nbody";
  EXPECT_EQ(of("method", Text), "PUT");
  EXPECT_EQ(of("target", Text), "/a/{}?x=1");
  EXPECT_EQ(url(Text), "http://h:8080/a/{}?x=1");
  EXPECT_EQ(of("head", Text), "Accept: */*\r\nhost: h:8080 \r\nX: y\r\n\r\n");
  EXPECT_EQ(of("rest", Text), "body");
  EXPECT_EQ(of("pending", Text), "-");
  EXPECT_EQ(of("message", "GET / HTTP/1.0\n\nx"), "GET / HTTP/1.0\n\n");
}

TEST_F(HttpText, TheHostHeaderSaysWhere) {
  EXPECT_EQ(url("GET /a HTTP/1.0\r\n\r\n"), "{}/a");
  EXPECT_EQ(url("GET /a HTTP/1.0\r\n\r\n", "https://o:1"), "https://o:1/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: h\r\n\r\n", "https://o:1"), "https://h:1/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: h\r\n\r\n", "https://o:443"), "https://h/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: h:2\r\n\r\n", "https://o:1"), "https://h:2/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: http://h\r\n\r\n"), "http://h/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: https://h/\r\n\r\n"), "https://h/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: http://{}\r\n\r\n", "http://o:1"), "http://o:1/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: h\r\n\r\n", "http://o:443"), "http://h:443/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: {}\r\n\r\n", "http://o:1"), "http://o:1/a");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\nHost: {}:81\r\n\r\n", "https://{}"), "https://{}:81/a");
  EXPECT_EQ(url("GET http://p/a HTTP/1.1\r\nHost: h\r\n\r\n"), "http://p/a");
}

TEST_F(HttpText, HolesMayStandForParts) {
  EXPECT_EQ(url("{} /a HTTP/1.1\r\n"), "{}/a");
  EXPECT_EQ(url("GET {} HTTP/1.1\r\nHost: h\r\n\r\n"), "http://h{}");
  EXPECT_EQ(url("GET /a HTTP/{}\r\nHost: h\r\n\r\n"), "http://h/a");
  EXPECT_EQ(url("GET /a {}\r\nHost: h\r\n\r\n"), "http://h/a");
  EXPECT_EQ(url("{}GET /a HTTP/1.1\r\n"), "{}/a");
  EXPECT_EQ(of("method", "{}GET /a HTTP/1.1\r\n"), "GET");
  EXPECT_EQ(url("{}/a HTTP/1.1\r\nHost: h\r\n\r\n"), "http://h{}/a");
}

TEST_F(HttpText, NothingElseIsARequest) {
  for (const char *Text :
       {"", "{}", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 302 GET / HTTP/1.1\r\n\r\n",
        "see GET /a HTTP/1.1\r\n", "\"GET /a HTTP/1.1\" 200\r\n", "GET /a", "GET /a {}b\r\n",
        "{} {}\r\n", "GET {} {}\r\n", "GET /a HTTP/1.1 and more\r\n", "CONNECT h:1 HTTP/1.1\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\n\r\n", "M-SEARCH * HTTP/1.1\r\n", "DESCRIBE rtsp://h/a RTSP/1.0\r\n",
        "GETS/a HTTP/1.1\r\n", "[\"a\", 1]"}) {
    EXPECT_EQ(url(Text), "-") << Text;
    EXPECT_EQ(of("method", Text), "-") << Text;
  }
}

TEST_F(HttpText, AHeadThatGoesOnIsNotKnown) {
  EXPECT_EQ(of("head", "GET / HTTP/1.0\r\nA: b\r\n"), "A: b\r\n\n{}");
  EXPECT_EQ(of("message", "GET / HTTP/1.0\r\nA: b\r\n"), "-");
  EXPECT_EQ(of("pending", "GET / HTTP/1.0\r\nA: b\r\n"), "GET / HTTP/1.0\r\nA: b\r\n");
  EXPECT_EQ(of("rest", "A: b\r\n"), "A: b\r\n");
}

TEST_F(HttpText, InputsAreWaitedForWhereTheyCouldSayMore) {
  EXPECT_EQ(url("<>"), "later");
  EXPECT_EQ(url("<> /a HTTP/1.1\r\n\r\n"), "later");
  EXPECT_EQ(url("GET /a HTTP/1.1\r\n<>\r\n"), "later");
  EXPECT_EQ(of("message", "GET /a HTTP/1.1\r\n<>"), "later");
  EXPECT_EQ(url("GET /<> HTTP/1.1\r\nHost: h\r\n\r\n"), "http://h/{}");
  EXPECT_EQ(url("<>GET /a HTTP/1.1\r\nHost: h\r\n\r\n"), "http://h/a");
  // Known: what it comes to be is looked at then.
  Val Known = V.substituted(part("url", text("<> /a HTTP/1.1\r\n\r\n")),
                            [&](SymbolId) { return V.text("HTTP/1.1"); });
  EXPECT_EQ(Known, V.absent());
}

} // namespace
} // namespace patlint
