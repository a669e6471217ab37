//===- ValueAutomaton.cpp - What a path with holes can be --------------===//
//
// The languages of hole kinds, and of holes that are well formed for the
// place they stand at:
//   between two slashes       one segment, not empty
//   at the end, after '/'     one segment, or more where a parameter takes it
//   at the end, after text    nothing, more text, a query, or more segments
//   elsewhere                 text without a delimiter, perhaps empty
//
//===-------------------------------------------------------------------===//
#include "match/Automaton.h"

#include "llvm/ADT/StringRef.h"

namespace patlint {

static ByteSet setOf(llvm::StringRef Bytes) {
  ByteSet Set;
  for (char C : Bytes)
    Set[static_cast<unsigned char>(C)] = true;
  return Set;
}

static ByteSet range(char From, char To) {
  ByteSet Set;
  for (int C = From; C <= To; ++C)
    Set[size_t(C)] = true;
  return Set;
}

static ByteSet digits() { return range('0', '9'); }
static ByteSet alphanumeric() {
  return digits() | range('a', 'z') | range('A', 'Z');
}
/// No part of a URL that is well formed: line ends and the like.
static ByteSet control() { return range('\0', '\x1f') | setOf("\x7f"); }
static ByteSet noDelimiter() { return ~(setOf("/?#") | control()); }

static RegexNode bytes(const ByteSet &Set) {
  RegexNode N;
  N.K = RegexNode::Kind::Bytes;
  N.Set = Set;
  return N;
}

static RegexNode repeat(RegexNode Child, int Min, int Max = -1) {
  RegexNode N;
  N.K = RegexNode::Kind::Repeat;
  N.Min = Min;
  N.Max = Max;
  N.Children.push_back(std::move(Child));
  return N;
}

static RegexNode group(RegexNode::Kind K, std::vector<RegexNode> Children) {
  RegexNode N;
  N.K = K;
  N.Children = std::move(Children);
  return N;
}

static RegexNode word(llvm::StringRef Text) {
  RegexNode N;
  for (char C : Text)
    N.Children.push_back(bytes(setOf(llvm::StringRef(&C, 1))));
  return N;
}

/// Every byte string a hole of that kind can be.
static RegexNode raw(HoleKind Kind) {
  switch (Kind) {
  case HoleKind::String:
  case HoleKind::Object:
    return repeat(bytes(ByteSet().set()), 0);
  case HoleKind::Int:
  case HoleKind::Enum:
    return group(RegexNode::Kind::Concat,
                 {repeat(bytes(setOf("-")), 0, 1), repeat(bytes(digits()), 1)});
  case HoleKind::Uint:
    return repeat(bytes(digits()), 1);
  case HoleKind::Float:
    return repeat(bytes(digits() | setOf("+-.eEinfaINFA")), 1);
  case HoleKind::Bool:
    return group(RegexNode::Kind::Alternate,
                 {bytes(setOf("01")), word("true"), word("false")});
  case HoleKind::Char:
    return bytes(ByteSet().set());
  case HoleKind::Pointer:
    return repeat(bytes(alphanumeric() | setOf("()")), 1);
  case HoleKind::UrlEncoded:
    return repeat(bytes(alphanumeric() | setOf("-._~%+*!'()")), 0);
  }
  return {};
}

/// Can be any text, so that its place decides how it is read.
static bool isText(HoleKind Kind) {
  return Kind == HoleKind::String || Kind == HoleKind::Object;
}

namespace {
enum class Place : uint8_t { Segment, TailSegment, TailText, Inside };
} // namespace

static RegexNode wellFormed(HoleKind Kind, Place At) {
  ByteSet Text = noDelimiter();
  bool Whole = At == Place::Segment || At == Place::TailSegment;
  switch (Kind) {
  case HoleKind::String:
  case HoleKind::Object:
    break;
  case HoleKind::Int:
  case HoleKind::Enum:
    return raw(HoleKind::Uint);
  case HoleKind::UrlEncoded:
    return repeat(raw(Kind).Children.front(), Whole ? 1 : 0);
  case HoleKind::Char:
    return At == Place::TailText ? raw(Kind) : bytes(Text);
  case HoleKind::Uint:
  case HoleKind::Float:
  case HoleKind::Bool:
  case HoleKind::Pointer:
    return raw(Kind);
  }
  if (At != Place::TailText)
    return repeat(bytes(Text), Whole ? 1 : 0);
  RegexNode Path = repeat(bytes(noDelimiter() | setOf("/")), 0);
  RegexNode Query = group(RegexNode::Kind::Concat,
                          {bytes(setOf("?#")), repeat(bytes(~control()), 0)});
  return group(RegexNode::Kind::Concat, {Path, repeat(Query, 0, 1)});
}

/// Adds the holes Path[Begin, End), which stand side by side.
static uint32_t addHoles(Nfa &N, uint32_t From,
                         const std::vector<UrlAtom> &Path, size_t Begin,
                         size_t End, HoleReading Reading) {
  if (Reading == HoleReading::Raw) {
    for (size_t I = Begin; I != End; ++I)
      From = N.add(From, raw(Path[I].Kind));
    return From;
  }
  bool AfterSlash = Begin == 0 || Path[Begin - 1].is('/');
  bool AtEnd = End == Path.size();
  Place At = Place::Inside;
  if (AfterSlash && AtEnd)
    At = Place::TailSegment;
  else if (AtEnd)
    At = Place::TailText;
  else if (AfterSlash && Path[End].is('/'))
    At = Place::Segment;
  bool Text = false;
  for (size_t I = Begin; I != End; ++I)
    Text |= isText(Path[I].Kind);
  if (Text || End - Begin == 1) {
    HoleKind Kind = Text ? HoleKind::String : Path[Begin].Kind;
    uint32_t Last = N.add(From, wellFormed(Kind, At));
    if (Text && At == Place::TailSegment) {
      // Further segments, for parameters that take a '/'.
      uint32_t Slash = N.addByteSet(Last, setOf("/"));
      N.States[Last].back().Wide = true;
      N.addEpsilon(N.add(Slash, repeat(bytes(noDelimiter()), 0)), Last);
      uint32_t Out = N.addState();
      N.addEpsilon(Last, Out);
      return Out;
    }
    return Last;
  }
  for (size_t I = Begin; I != End; ++I)
    From = N.add(From, wellFormed(Path[I].Kind, Place::Inside));
  return From;
}

Nfa valueAutomaton(const std::vector<UrlAtom> &Path, HoleReading Reading) {
  Nfa N;
  uint32_t State = N.addState();
  for (size_t I = 0; I != Path.size();) {
    if (Path[I].Hole) {
      size_t End = I;
      while (End != Path.size() && Path[End].Hole)
        ++End;
      State = addHoles(N, State, Path, I, End, Reading);
      I = End;
      continue;
    }
    ByteSet Set;
    Set[Path[I].Byte] = true;
    uint32_t To = N.addByteSet(State, Set);
    N.States[State].back().Atom = int(I);
    State = To;
    ++I;
  }
  // The last state is the end, and nothing leaves it.
  N.addEpsilon(State, N.addState());
  return N;
}

} // namespace patlint
