//===- Automaton.h - Templates and values as automata ------------------===//
//
// In:  an endpoint's template, the atoms of a path.
// Out: which part of what the path can be matches the template.
//
// Both become small nondeterministic automata over bytes. Two questions are
// asked of their product:
//   covered()  the accepting run in which most literal bytes of the template
//              are literal bytes of the value (a hole cannot pay for them)
//   contains() is every string of the value in the template's language?
//
// Cost: product states times edges; a URL of 100 bytes against a template of
// 40 takes some microseconds when it is closed. Knows no endpoints or hosts.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MATCH_AUTOMATON_H
#define PATLINT_MATCH_AUTOMATON_H

#include "match/Url.h"
#include "policy/Template.h"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace patlint {

using ByteSet = std::bitset<256>;

struct Edge {
  uint32_t To = 0;
  bool Epsilon = false;
  ByteSet Set;
  /// Template: a literal byte of the template's path.
  bool Fixed = false;
  /// Template: a byte of the segment that must be literal in the value.
  bool Anchor = false;
  /// Template: inside a parameter.
  bool Parameter = false;
  /// Template: a '?' or '#' that only a hole can bring.
  bool HoleOnly = false;
  /// Value: index of the literal atom; -1 for a byte of a hole.
  int Atom = -1;
  /// Value: a '/' of a tail hole; only a parameter may take it.
  bool Wide = false;
};

struct Nfa {
  std::vector<std::vector<Edge>> States;
  uint32_t addState();
  uint32_t addByteSet(uint32_t From, const ByteSet &Set);
  void addEpsilon(uint32_t From, uint32_t To);
  /// Appends what Node matches; returns the state behind it. New byte edges
  /// are Parameter.
  uint32_t add(uint32_t From, const RegexNode &Node);
};

/// What may stand before the template.
enum class BaseMode : uint8_t {
  Known,   ///< a base prefix of the pack, or nothing
  Unknown, ///< a hole, then the rest of a base prefix, or nothing
  Nothing, ///< the fail-safe parameter
};

struct TemplateAutomaton {
  Nfa N;
  struct Accept {
    uint32_t State = 0;
    /// Literal bytes of this expansion.
    unsigned Total = 0;
  };
  std::vector<Accept> Accepts;
};

/// Anchor[I] is the segment of expansion I (text without slashes) that has to
/// be literal, or empty.
TemplateAutomaton compiled(const PathTemplate &T,
                           const std::vector<std::string> &Anchors,
                           const Pack &P, BaseMode Mode);

/// The wholly literal segments of one expansion, in order.
std::vector<std::string>
literalSegments(const std::vector<TemplateElement> &Expansion);

/// How holes are read.
enum class HoleReading : uint8_t {
  Raw,        ///< every byte string of their kind
  WellFormed, ///< one segment between slashes, no '/', and so on
};

Nfa valueAutomaton(const std::vector<UrlAtom> &Path, HoleReading Reading);

struct Coverage {
  /// Literal bytes of the template that are literal in the value.
  unsigned Literal = 0, Total = 0;
  /// Which atoms those are, in order.
  std::vector<uint32_t> Atoms;
};

/// The best accepting run, by share of literal bytes; nothing if there is
/// none in which the anchor is literal.
std::optional<Coverage> covered(const Nfa &Value, const TemplateAutomaton &T);

/// Is every string of Value in T? Wide edges are left out.
bool contains(const Nfa &Value, const TemplateAutomaton &T);

} // namespace patlint

#endif
