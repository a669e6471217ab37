//===- FormatTest.cpp - What formatting functions produce --------------===//
#include "evaluate/Format.h"

#include <gtest/gtest.h>

namespace patlint {
namespace {

class Format : public testing::Test {
protected:
  Values V;
  Val Int = V.hole(HoleKind::Int), Text = V.hole(HoleKind::String);

  Val num(int64_t N) { return V.number(N); }
  Val txt(const char *T) { return V.text(T); }
  std::string printed(const char *Style, const char *Format, std::vector<Val> Args) {
    return V.printed(formatted(V, Style, V.text(Format), V.list(Args)));
  }
  std::string c(const char *Format, std::vector<Val> Args) {
    return printed("printf", Format, std::move(Args));
  }
  std::string f(const char *Format, std::vector<Val> Args) {
    return printed("fmt", Format, std::move(Args));
  }
};

TEST_F(Format, PrintfOfKnownValuesIsExact) {
  EXPECT_EQ(c("%d|%5d|%-5d|%05d|%+d|% d", {num(42), num(42), num(42), num(-42), num(4), num(4)}),
            "42|   42|42   |-0042|+4| 4");
  EXPECT_EQ(c("%x|%X|%#x|%o|%#o|%08x", {num(255), num(255), num(255), num(8), num(8), num(255)}),
            "ff|FF|0xff|10|010|000000ff");
  EXPECT_EQ(c("%.3d|%5.3d|%.0d", {num(7), num(7), num(0)}), "007|  007|");
  EXPECT_EQ(c("%u|%lu|%hhu", {num(-1), num(-1), num(257)}),
            "4294967295|18446744073709551615|1");
  EXPECT_EQ(c("%s|%5s|%-5s|%.2s|%5.1s", {txt("ab"), txt("ab"), txt("ab"), txt("abc"), txt("xy")}),
            "ab|   ab|ab   |ab|    x");
  EXPECT_EQ(c("%c%c|%d|%%", {txt("x"), num(47), txt("A")}), "x/|65|%");
  EXPECT_EQ(c("%*d|%-*d|%.*s|%*s", {num(3), num(1), num(3), num(1), num(2), txt("abc"), num(-3), txt("z")}),
            "  1|1  |ab|z  ");
  EXPECT_EQ(c("%2$s %1$s", {txt("a"), txt("b")}), "b a");
  EXPECT_EQ(c("%lld %zu %I64d %ju", {num(1), num(2), num(3), num(4)}), "1 2 3 4");
}

TEST_F(Format, PrintfOfUnknownValuesKeepsTheirKind) {
  EXPECT_EQ(c("/%d/%u/%x/%s/%c/%f/%p", {Int, Int, Int, Text, Int, Int, Text}),
            "/{int}/{uint}/{urlencoded}/{string}/{char}/{float}/{string}");
  EXPECT_EQ(c("%05d", {Int}), "{int}");
  EXPECT_EQ(c("%5d", {Int}), "{string}{int}");
  EXPECT_EQ(c("%-8s/", {Text}), "{string}/");
  EXPECT_EQ(c("%.3s/", {Text}), "{string}/");
  EXPECT_EQ(c("%s/%d", {txt("a")}), "a/{int}");
  // An unfinished conversion is text; its end is not known.
  EXPECT_EQ(c("100%", {}), "100%");
}

TEST_F(Format, BracesOfKnownValuesAreExact) {
  EXPECT_EQ(f("{}{}|{1}{0}|{{}}", {txt("a"), num(1)}), "a1|1a|{}");
  EXPECT_EQ(f("{:5}|{:<5}|{:^5}|{:*>5}|{:05}", {num(42), num(42), num(42), num(42), num(-42)}),
            "   42|42   | 42  |***42|-0042");
  EXPECT_EQ(f("{:5}|{:>5}|{:.2}|{:-^7.3}|", {txt("ab"), txt("ab"), txt("abc"), txt("xyzw")}),
            "ab   |   ab|ab|--xyz--|");
  EXPECT_EQ(f("{:x}|{:#x}|{:X}|{:b}|{:o}|{:d}|{:c}", {num(255), num(255), num(255), num(5), num(8), txt("A"), num(65)}),
            "ff|0xff|FF|101|10|65|A");
  EXPECT_EQ(f("{:{}}|{:.{}}|{0:>{1}}", {num(7), num(3), txt("abc"), num(1)}), "  7|a|  7");
  Val Yes = V.number(1, "true");
  EXPECT_EQ(f("{}|{:d}|{:s}|{:>5}", {Yes, Yes, Yes, Yes}), "true|1|true| true");
}

TEST_F(Format, BracesOfUnknownValuesKeepTheirKind) {
  EXPECT_EQ(f("/{}/{:d}/{:x}/{}", {Int, Int, Int, Text}), "/{int}/{int}/{urlencoded}/{string}");
  EXPECT_EQ(f("{:08}/{:8}", {Int, Text}), "{int}/{string}");
  // Dates, ranges and formatters of one's own.
  EXPECT_EQ(f("{:%Y-%m-%d}/{:L}", {Text, Int}), "{string}/{string}");
  EXPECT_EQ(f("{}/{}", {txt("a")}), "a/{string}");
}

TEST_F(Format, NamedArguments) {
  Val Named = V.object("named", {{"name", txt("id")}, {"value", num(7)}});
  EXPECT_EQ(f("/{id}/{other}/{}/{id:03}", {Named}), "/7/{string}/7/007");
}

TEST_F(Format, BoostAndDollar) {
  EXPECT_EQ(printed("boost", "%1%/%2%/%1%|%3$02d|%|4$5|%%", {txt("a"), num(1), num(7), txt("b")}),
            "a/1/a|07|    b%");
  EXPECT_EQ(printed("dollar", "$0/$1/$0$$", {txt("a"), num(1)}), "a/1/a$");
}

/// A format or an argument that is an input waits for the caller's.
TEST_F(Format, InputsAreFormattedWhenTheyAreKnown) {
  SymbolInfo S;
  Val P = V.symbol(V.symbolId(S));
  auto With = [&](Val In, Val Argument) {
    return V.printed(V.substituted(In, [&](SymbolId) { return Argument; }));
  };
  EXPECT_EQ(With(formatted(V, "printf", P, V.list({num(5)})), txt("/x/%03d")), "/x/005");
  EXPECT_EQ(With(formatted(V, "printf", V.text("/%04d/%x"), V.list({P, P})), num(10)), "/0010/a");
  EXPECT_EQ(With(formatted(V, "fmt", V.text("/{:>3}"), V.list({P})), txt("a")), "/  a");
}

/// An argument with a name, or an entry of a map, takes the place of {name}.
TEST_F(Format, NamesAreFoundInMaps) {
  Val Map = V.withEntry(V.withEntry(V.list({}), txt("id"), num(7)), txt("part-name"), txt("b"));
  EXPECT_EQ(V.printed(formatted(V, "fmt", V.text("/{part-name}/{id}/{other}"), Map)), "/b/7/{string}");
}

} // namespace
} // namespace patlint
