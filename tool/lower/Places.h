//===- Places.h - What every root holds, block by block -----------------===//
//
// SSA over roots. A root is a variable, the receiver, what a parameter points
// to, a temporary, a global or the result of a call; a place is a root and a
// path of steps. Reading a place gives a term (or, of a pointer variable, the
// address of a place); writing makes a new value of the root.
//
// Phis are made on demand when a block is asked for a root it has not seen
// (Braun et al., "Simple and Efficient Construction of SSA Form", 2013). A
// block whose predecessors are not all done yet - a loop head - gives a phi
// that seal() completes.
//
// A store to the result of a call that returned a reference or pointer also
// changes, perhaps, an argument or the receiver of that call: `through`. It
// is written when such a root is read or the block ends, so that a chain of
// n calls costs n terms.
//
// A pointer that may point to several places points to a root of kind Either.
// A write to it is, perhaps, a write to each of them (the old value or the
// new one), and a write to one of them perhaps changes what the pointer shows.
//
// Only a variable holds an address; an object that keeps one shows what stood
// there. Who keeps what is remembered (KeptPlaces.cpp), so that a write to one
// is a write to the other.
//
// Knows nothing of Clang.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_PLACES_H
#define PATLINT_LOWER_PLACES_H

#include "lower/Graph.h"

#include <functional>
#include <map>
#include <set>

namespace patlint::lowering {

using RootId = uint32_t;

enum class RootKind : uint8_t {
  Variable,
  Pointee, ///< what parameter Index points or refers to
  Receiver,
  Temporary,
  Global, ///< Symbol
  Result, ///< of call Index
  Either  ///< one of several places, whichever a pointer points to
};

struct Root {
  RootKind Kind = RootKind::Variable;
  int64_t Index = 0;
  std::string Symbol;
  /// The value where no write has been seen.
  TermId Initial = NoTerm;
  /// A variable that is written once: what it holds wherever it is read.
  TermId Always = NoTerm;
  /// Another name of one of these, nobody knows which.
  std::vector<PlaceId> Either;
};

struct Place {
  RootId Root = 0;
  std::vector<Step> Path;
  bool operator==(const Place &) const = default;
};

class Places {
public:
  explicit Places(Graph &G) : G(G) {}

  RootId addRoot(Root R);
  Root &root(RootId R) { return Roots[R]; }
  PlaceId of(RootId R);
  PlaceId part(PlaceId P, Step S);
  const Place &operator[](PlaceId P) const { return List[P]; }

  /// Arrays whose address is that of their first element.
  void markArray(PlaceId P) { Arrays.insert(P); }
  bool isArray(PlaceId P) const { return Arrays.count(P); }

  /// May be an address.
  TermId read(PlaceId P);
  /// T itself, or what an address points to now; never an address.
  TermId decayed(TermId T);
  TermId value(PlaceId P) { return decayed(read(P)); }
  void write(PlaceId P, TermId Value);
  /// On this way through the function P is known to hold Value; not a store.
  void refine(PlaceId P, TermId Value);
  /// The root comes to life with this value; not a store.
  void define(RootId R, TermId Value) { Blocks[Current].Values[R] = Value; }

  /// Site returned a reference or pointer that may designate a part of any
  /// of these.
  void borrow(RootId Result, std::vector<std::pair<Slot, PlaceId>> From);

  /// The object at Holder keeps the address of Target and shows what is there.
  /// Owner: the pointer is an object of a class, which shows it by itself.
  void keep(PlaceId Holder, PlaceId Target, bool Owner = false);
  /// The same for somewhere in what Holder, the result of a call, is a part of.
  void keepBehind(PlaceId Holder, PlaceId Target);
  /// What the object at From keeps the one at To keeps, too.
  void keepSame(PlaceId From, PlaceId To);
  /// The address that is kept at P; NoTerm if none is known.
  TermId kept(PlaceId P);
  bool keepsAny(PlaceId P) const;
  /// A store of another pointer, or of an object with pointers in it: what the
  /// old ones lead to stays as it is.
  void point(PlaceId P, TermId Value, bool Pointer);

  /// The function returns: says what it leaves in the globals it wrote to.
  void leaveGlobals();
  /// Site has run, and with it code that may write to globals.
  void called(SiteId Site);

  /// What a pointer points to that holds one of these, of which not all are
  /// the same address. Writing to it writes, perhaps, to each of them; its own
  /// value is what the pointer shows: what stands behind Values or, where more is
  /// known of each of them, Shown.
  TermId either(llvm::ArrayRef<TermId> Values, llvm::ArrayRef<TermId> Shown);

  /// Blocks. Predecessors of a block are given when it is entered; those
  /// that are not finished yet make it a loop head until seal().
  void enter(unsigned Block, std::vector<unsigned> Predecessors,
             bool HasOpenPredecessors, unsigned Loop = 0);
  /// The loop whose head this is goes through the elements of List, and on to
  /// Exit when it is done with them.
  void goesThrough(unsigned Head, TermId List, unsigned Exit);
  /// Pointers that the loop of this head moves, and does nothing else with:
  /// where they entered with the address of a text, they point to somewhere in
  /// it; those that are true, not in front of where they entered.
  void moves(unsigned Head, std::map<RootId, bool> Pointers);
  /// Variables that the loop of this head leaves alone.
  void stay(unsigned Head, std::set<RootId> Variables);
  /// An offset that leads from P to anywhere in its text.
  TermId offsetBack(PlaceId P);
  /// A block that cannot be reached: every root may hold any of its values.
  void enterOrphan(unsigned Block);
  /// What is known on the way from one block to the next, and not behind it.
  void onTheWay(unsigned From, unsigned To, Conditions All);
  /// On that way a pointer is null.
  void nullOnTheWay(unsigned From, unsigned To, PlaceId P, TermId Null);
  void leave();
  void seal(unsigned Block, std::vector<unsigned> Predecessors);

  /// What is written now is memory that holds nothing yet: no value for others.
  bool Unfilled = false;
  /// Updates whose last step is a field, in order, and writes to globals.
  std::vector<TermId> FieldWrites;
  std::vector<GlobalWrite> GlobalWrites;

private:
  struct Block {
    std::map<RootId, TermId> Values;
    std::vector<unsigned> Predecessors;
    std::vector<std::pair<RootId, TermId>> Incomplete;
    /// Of a loop head: the predecessors that were done when it was entered,
    /// the pointers that move, and the variables that stay as they are.
    std::vector<unsigned> Before;
    std::map<RootId, bool> Moving;
    std::set<RootId> Staying;
    bool Sealed = true, Loop = false, Orphan = false;
    unsigned LoopId = 0;
    TermId List = NoTerm;
    unsigned Exit = 0;
    /// By the block that comes next.
    std::map<unsigned, Conditions> Ways;
    std::map<unsigned, std::pair<PlaceId, TermId>> NullOn;
  };

  TermId offset(const Step &S);
  TermId readRoot(RootId R, unsigned B);
  TermId either(llvm::ArrayRef<TermId> Values, llvm::ArrayRef<TermId> Given, unsigned B);
  TermId known(TermId V, unsigned From, unsigned To);
  void writeTargets(const Place &At, TermId Value);
  void writePointers(RootId R, TermId Value);
  PlaceId behind(PlaceId P);
  TermId movingAt(RootId R, unsigned B);
  TermId stayingAt(RootId R, unsigned B);
  TermId readIn(PlaceId P, unsigned B);
  TermId readAcross(RootId R, unsigned From, unsigned To);
  TermId withPart(TermId Whole, PlaceId P, TermId Value);
  TermId decayedIn(TermId T, unsigned B);
  TermId join(RootId R, unsigned B);
  TermId seen(RootId R, unsigned B);
  TermId notMade();
  TermId aroundLoop(RootId R, unsigned From, unsigned Head);
  /// Part: the only one that is another now; all of it by default.
  void setRoot(RootId R, TermId Value, llvm::ArrayRef<Step> Part = {});
  void passOn(RootId R, TermId Old, TermId New, llvm::ArrayRef<Step> Part = {});
  TermId partOf(TermId Whole, PlaceId P);
  void flush();
  void addTargets(RootId Result);

  Graph &G;
  std::vector<Root> Roots;
  TermId NotMade = NoTerm;
  std::vector<Place> List;
  std::map<std::string, PlaceId> Ids;
  std::set<PlaceId> Arrays;
  std::map<unsigned, Block> Blocks;
  unsigned Current = 0;
  /// Values each root has had; for blocks that cannot be reached.
  std::map<RootId, std::vector<TermId>> History;
  std::map<RootId, std::vector<std::pair<Slot, PlaceId>>> Borrows;
  /// Roots of kind Either: the places; and for a root, who may point to it.
  std::map<RootId, std::vector<PlaceId>> Alternatives;
  std::map<RootId, std::vector<RootId>> Pointers;
  std::map<std::vector<TermId>, RootId> EitherOf;
  bool WritingTargets = false;
  /// Who keeps what; by the roots of either.
  struct Kept {
    PlaceId Holder, Target;
    bool Owner;
    /// The block in which it began.
    unsigned Since = 0;
    /// The pointer was set to something else right behind that.
    bool Over = false;
  };
  std::vector<Kept> Keeping;
  std::map<RootId, std::vector<unsigned>> KeptBy;
  std::set<PlaceId> PassingOn;
  /// Writes that one write was passed on as, so far.
  unsigned PassedOn = 0;
  PlaceId Pointing = NoPlace;
  /// Globals that this function has written to.
  std::set<RootId> Written;
  bool PointsItself = false;
  std::set<std::pair<RootId, unsigned>> Joining;
  /// Results stored to, and the roots that are stale until flush().
  std::set<RootId> Dirty, Targets;
  bool Flushing = false;
};

} // namespace patlint::lowering

#endif
