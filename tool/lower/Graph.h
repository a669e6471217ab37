//===- Graph.h - Build the terms of one function ------------------------===//
//
// A hash-consing term builder. field(), element() and update() fold through
// what is already known, so that reading back a field just written gives the
// written value and no new term.
//
// Addresses never leave a function: they are ids with the top bit set, made
// from and turned back into place numbers here (see Places.h).
//
// Knows nothing of Clang.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_GRAPH_H
#define PATLINT_LOWER_GRAPH_H

#include "program/StringProgram.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace patlint::lowering {

using Conditions = std::vector<Condition>;
using PlaceId = uint32_t;
constexpr PlaceId NoPlace = ~PlaceId(0);

constexpr TermId AddressBit = TermId(1) << 31;
inline bool isAddress(TermId T) { return T != NoTerm && (T & AddressBit); }
inline PlaceId addressee(TermId T) { return T & ~AddressBit; }
inline TermId address(PlaceId P) { return P | AddressBit; }

/// One step from an object to a part of it.
struct Step {
  enum class Kind : uint8_t {
    Field,   ///< Key = "Class::name", Type
    Element, ///< Key = decimal index, or "*" for any
    Tail     ///< behind the first bytes of a C string: Key = "+" or "+N"
  };
  Kind K = Kind::Field;
  std::string Key;
  std::string Type;
  /// The index or offset of "*" and "+", if anything is known of it.
  TermId Index = NoTerm;
  bool operator==(const Step &) const = default;
};

class Graph {
public:
  /// An id for T; the same id for an equal term.
  TermId make(Term T);
  /// Adds T without looking for an equal one: phis under construction.
  TermId fresh(Term T);

  TermId literal(std::string Bytes, std::vector<Piece> Pieces = {},
                 std::string Type = {});
  TermId number(int64_t Value, std::string Type);
  TermId null();
  TermId hole(HoleKind Kind, std::string Why);
  TermId named(TermKind Kind, std::string Text);
  TermId ofSite(TermKind Kind, SiteId Site, int64_t Slot, std::string Type);
  TermId step(TermId Object, const Step &S);
  TermId update(TermId Object, const Step &S, TermId Value);
  /// A place that is Offset behind the beginning or further on; a part of one
  /// is G.arithmetic() of the offset.
  TermId further(TermId Offset);
  /// The offset of such a place; NoTerm if it is none.
  TermId leastOf(TermId Place) const { return patlint::leastOf(Terms, Place); }
  /// A hole where nothing is known of either.
  TermId arithmetic(const char *Operator, TermId Left, TermId Right);
  TermId phi(llvm::ArrayRef<TermId> Values);
  /// Value where all of these hold.
  TermId given(TermId Value, llvm::ArrayRef<Condition> All);
  TermId through(SiteId Site, Slot S, TermId Old, TermId New);
  TermId since(SiteId Site, std::string Symbol, TermId Old);
  /// Which element of List the loop is at.
  TermId each(unsigned Loop, TermId List);
  /// What Phi, of the head of the loop, is when all elements of List are done.
  TermId after(unsigned Loop, TermId List, TermId Phi);
  /// Whether a part at this index is the part at that index later on: not so
  /// of an unknown number, since all unknown numbers are one term.
  bool isIndexTerm(TermId T) const;

  const Term &operator[](TermId T) const { return Terms[resolved(T)]; }
  Term &raw(TermId T) { return Terms[T]; }
  size_t size() const { return Terms.size(); }

  /// Old is a phi that turned out to be New.
  void replace(TermId Old, TermId New);
  /// What T stands for after replacements. Addresses and NoTerm stay.
  TermId resolved(TermId T) const;

  /// Whether a literal can be reached from T within a small number of steps.
  bool mentionsLiteral(TermId T, const std::vector<Site> &Sites) const;

private:
  std::vector<Term> Terms;
  std::vector<TermId> Forward;
  std::unordered_multimap<size_t, TermId> Known;
};

/// Moves the terms that F's sites, results and writes need into F, operands
/// before users except for the back edges of phis marked as loops, and
/// renumbers every reference. F's references are ids of G before the call.
void finish(Graph &G, Function &F);

} // namespace patlint::lowering

#endif
