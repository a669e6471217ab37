//===- UrlOpsTest.cpp - URLs taken apart and put together --------------===//
#include "evaluate/TextOps.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

/// Texts are written as printed: {string}, {int}, ... are holes.
class UrlOps : public testing::Test {
protected:
  Values V;

  Val text(llvm::StringRef Written) {
    Val Out = V.text("");
    while (!Written.empty()) {
      auto [Bytes, Rest] = Written.split('{');
      Out = V.concat(Out, V.text(Bytes.str()));
      if (Bytes.size() == Written.size())
        break;
      auto [Name, Behind] = Rest.split('}');
      HoleKind Kind = HoleKind::String;
      EXPECT_TRUE(holeKindNamed(Name.str(), Kind));
      Out = V.concat(Out, V.hole(Kind, "test"));
      Written = Behind;
    }
    return Out;
  }
  std::string part(llvm::StringRef Url, const char *Name) {
    return V.printed(textOp(V, TextOp::UrlPart, {text(Url), V.text(Name)}));
  }
  std::string with(llvm::StringRef Url, const char *Name, llvm::StringRef New) {
    return V.printed(textOp(V, TextOp::UrlWith, {text(Url), V.text(Name), text(New)}));
  }
  std::string resolved(llvm::StringRef Base, llvm::StringRef Relative) {
    return V.printed(textOp(V, TextOp::UrlResolve, {text(Base), text(Relative)}));
  }
};

TEST_F(UrlOps, PartsOfAKnownUrl) {
  const char *Url = "https://me:pw@h.test:8080/a/b?c=d#e";
  EXPECT_EQ(part(Url, "scheme"), "https");
  EXPECT_EQ(part(Url, "authority"), "me:pw@h.test:8080");
  EXPECT_EQ(part(Url, "userinfo"), "me:pw");
  EXPECT_EQ(part(Url, "host"), "h.test");
  EXPECT_EQ(part(Url, "port"), "8080");
  EXPECT_EQ(part(Url, "path"), "/a/b");
  EXPECT_EQ(part(Url, "query"), "c=d");
  EXPECT_EQ(part(Url, "fragment"), "e");
  EXPECT_EQ(part(Url, "target"), "/a/b?c=d");
  EXPECT_EQ(part("/a", "host"), "");
}

TEST_F(UrlOps, AUserOfABaseStandsBehindItsScheme) {
  EXPECT_EQ(with("{string}", "userinfo", "me"), "{string}://me@{string}");
  EXPECT_EQ(with("{string}/a", "userinfo", "me"), "{string}://me@{string}/a");
  EXPECT_EQ(part("{string}://me@{string}", "userinfo"), "me");
  EXPECT_EQ(with("{string}://me@{string}", "path", "/b"), "{string}://me@{string}/b");
  EXPECT_EQ(with("{string}/a", "userinfo", ""), "{string}/a");
}

TEST_F(UrlOps, ABaseIsNotTakenApart) {
  EXPECT_EQ(part("{string}/a", "path"), "{string}/a");
  EXPECT_EQ(part("{string}/a", "host"), "{string}");
  EXPECT_EQ(part("{string}/a", "query"), "") << "a base has none";
  EXPECT_EQ(part("{string}", "query"), "{string}") << "but this may be all of a URL";
  EXPECT_EQ(with("{string}", "path", "/a"), "{string}/a");
  EXPECT_EQ(with("{string}/old?x=1", "path", "/a"), "{string}/a?x=1");
  EXPECT_EQ(with("{string}/a", "host", "h"), "{string}h/a");
  EXPECT_EQ(with("https://{string}:{int}/old", "path", "/a"), "https://{string}:{int}/a");
}

TEST_F(UrlOps, PartsMayComeInAnyOrder) {
  EXPECT_EQ(with("", "path", "/a"), "/a");
  EXPECT_EQ(with("/a", "host", "h"), "//h/a");
  EXPECT_EQ(with("//h/a", "scheme", "http"), "http://h/a");
  EXPECT_EQ(with("http://h/a", "port", "81"), "http://h:81/a");
  EXPECT_EQ(with("http://h:81/a", "port", "-1"), "http://h/a");
  EXPECT_EQ(with("http://h/a#b", "fragment", ""), "http://h/a");
  EXPECT_EQ(with("http://h", "path", "a"), "http://h/a");
}

TEST_F(UrlOps, APathBeforeItsHost) {
  EXPECT_EQ(with("https://", "path", "{string}"), "https:///{string}");
  EXPECT_EQ(with("https:///{string}", "host", "h"), "https://h/{string}");
  EXPECT_EQ(with("https://h", "path", "{string}"), "https://h{string}");
}

TEST_F(UrlOps, ASchemeWhereThereIsNone) {
  EXPECT_EQ(with("h/a", "defaultScheme", "https"), "https://h/a");
  EXPECT_EQ(with("h:80", "defaultScheme", "https"), "https://h:80");
  EXPECT_EQ(with("//h/a", "defaultScheme", "https"), "https://h/a");
  EXPECT_EQ(with("http://h/a", "defaultScheme", "https"), "http://h/a");
  // A base may have one, and nothing has no scheme.
  EXPECT_EQ(with("{string}/a", "defaultScheme", "https"), "{string}/a");
  EXPECT_EQ(with("", "defaultScheme", "https"), "");
}

TEST_F(UrlOps, SegmentsAndItemsAreAdded) {
  EXPECT_EQ(with("http://h/a/?x=1", "segments", "/b"), "http://h/a/b?x=1");
  EXPECT_EQ(with("http://h", "segments", "b"), "http://h/b");
  EXPECT_EQ(with("{string}", "segments", "b"), "{string}/b");
  EXPECT_EQ(with("http://h/a", "item", "x=1"), "http://h/a?x=1");
  EXPECT_EQ(with("http://h/a?x=1#f", "item", "y={int}"), "http://h/a?x=1&y={int}#f");
}

TEST_F(UrlOps, RelativeUrls) {
  EXPECT_EQ(resolved("http://h/a/b?c", "d"), "http://h/a/d");
  EXPECT_EQ(resolved("http://h/a/b", "/d?e"), "http://h/d?e");
  EXPECT_EQ(resolved("http://h", "d"), "http://h/d");
  EXPECT_EQ(resolved("http://h/a", "https://g/d"), "https://g/d");
  EXPECT_EQ(resolved("http://h/a", "//g/d"), "http://g/d");
  EXPECT_EQ(resolved("http://h/a/{int}", "d"), "http://h/a/d");
  EXPECT_EQ(resolved("http://h/a/b", "../d"), "http://h/{string}d");
  // What is not known can be a whole URL.
  EXPECT_EQ(resolved("http://h/a", "{string}/d"), "{string}/d");
}

TEST_F(UrlOps, EncodingIsExactWhereTheTextIsKnown) {
  auto Encoded = [&](llvm::StringRef Text, const char *Keep = "") {
    return V.printed(textOp(V, TextOp::Encoded, {text(Text), V.text(Keep)}));
  };
  EXPECT_EQ(Encoded("a/b c"), "a%2Fb%20c");
  EXPECT_EQ(Encoded("a/b c", "/"), "a/b%20c");
  EXPECT_EQ(Encoded("x{string}y"), "x{urlencoded}y");
  EXPECT_EQ(Encoded("x{string}y", "/"), "x{string}y");
  EXPECT_EQ(Encoded("{int}"), "{int}");
}

} // namespace
} // namespace patlint
