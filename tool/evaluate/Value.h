//===- Value.h - The abstract values of evaluation ---------------------===//
//
// Immutable, interned values: equality is identity. A value is a set of
// choices (what it can be at run time); a choice is a text, a number, an
// object with slots, a function, nothing, or unknown.
//
// Absent is not unknown: a slot that was never set on an object made in view
// is absent; a slot of an object that came from elsewhere is unknown.
// An absent value used as a text is a hole, never "".
//
// A symbol stands for an input of the function under evaluation (a parameter,
// the receiver, and paths below them) and is replaced when it is applied.
//
// Owned by a Values arena; pointers live as long as it does. One thread.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_VALUE_H
#define PATLINT_EVALUATE_VALUE_H

#include "evaluate/SlotMap.h"
#include "models/TextOp.h"
#include "values/StringValue.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace patlint {

struct Choice;
struct ValueNode;
/// A value. Never null; compare by pointer.
using Val = const ValueNode *;

using FunctionIndex = uint32_t;
using SymbolId = uint32_t;
constexpr SymbolId NoSymbol = 0;

/// Why a slot of an object from elsewhere is a hole: it may not even be set.
/// Why a value is not known that a request to this program brings: this, and
/// the name of the header or parameter. A part of it stays so.
inline constexpr const char *IncomingHole = "incoming ";
inline constexpr const char *UnknownSlot = "unknown object";
/// Why a field of an object that nobody saw being filled is a hole.
inline constexpr const char *FieldWhy = "field";
/// Why a text is unknown that a call may have changed of which only a name is
/// known: what it was before is another alternative.
inline constexpr const char *PerhapsWhy = "perhaps changed";
/// Why a text is unknown of which only a part is left, and nobody knows which.
inline constexpr const char *PartWhy = "part of a text";
/// Why an element of a list from elsewhere is a hole.
inline constexpr const char *ElementWhy = "element";
/// What a caller out of view gives.
inline constexpr const char *ArgumentWhy = "argument";

/// Lists of more elements are not gone through one by one.
inline constexpr size_t MaxUnrolled = 8;

/// Step of a symbol's path: what calling it gives.
inline constexpr const char *CallStep = "()";

/// Keys of list elements and map entries: "0", "1", ..., "*" (any), "@KEY".
bool isElementKey(llvm::StringRef Key);

/// "Class::field": what is always there, unlike what models set.
inline bool isFieldKey(llvm::StringRef Key) { return Key.contains(':') && !isElementKey(Key); }

/// "cap:name": what a closure captured.
inline bool isCaptureKey(llvm::StringRef Key) { return Key.starts_with("cap:"); }

/// What a symbol stands for: an input, or (Derived) what an operation will
/// make of inputs once they are known. A derived symbol without inputs is a
/// number that is not known but where it comes from: `s.find('?')`.
struct SymbolInfo {
  enum class Root : uint8_t { Param, Receiver, Rest, Global, Derived };
  Root R = Root::Param;
  /// Whose input; 0 for globals.
  FunctionIndex Function = 0;
  int64_t Index = 0;        ///< Param, Rest
  std::string Global;       ///< Global; Derived: detail of the operation
  std::vector<std::string> Path;
  TextOp Operation = TextOp::Length; ///< Derived
  std::vector<Val> Operands;         ///< Derived
  unsigned Level = 0;                ///< Derived: operations inside operations
  /// What kind of hole it is where nothing more is known.
  HoleKind Kind = HoleKind::String;
  bool operator==(const SymbolInfo &) const = default;
};

/// Provenance inside an atom; regions belong to the string programs.
struct Origin {
  uint32_t Offset = 0, Length = 0;
  const Region *Where = nullptr;
  /// As in Piece.
  uint32_t Before = 0, Whole = 0;
  bool operator==(const Origin &) const = default;
};

/// One run of a text.
struct Atom {
  Part::Kind K = Part::Kind::Literal;
  HoleKind Hole = HoleKind::String;
  SymbolId Symbol = NoSymbol;
  std::string Bytes; ///< Literal: the bytes; Hole: why
  std::vector<Origin> Origins;
  bool operator==(const Atom &) const = default;
};

/// One step of a call chain: a site of a function, and the argument through
/// which the value in question came (-1: none in particular).
struct Link {
  FunctionIndex Function = 0;
  uint32_t Site = 0;
  int Argument = -1;
  bool operator==(const Link &) const = default;
  auto operator<=>(const Link &) const = default;
};
using Chain = std::vector<Link>;

/// Of an interned choice the value that is it alone, and its hash (0: not
/// interned); no part of the choice, and not copied with it.
struct OnlyValue {
  Val Value = nullptr;
  size_t Hash = 0;
  OnlyValue() = default;
  OnlyValue(const OnlyValue &) {}
  OnlyValue &operator=(const OnlyValue &) {
    Value = nullptr;
    Hash = 0;
    return *this;
  }
  bool operator==(const OnlyValue &) const { return true; }
};

/// One thing a value can be.
struct Choice {
  enum class Kind : uint8_t {
    Text,
    Number,
    Null,
    Absent,
    Object,
    Function,
    Hole,
    Symbol,
    Place ///< hidden: where a URL was set
  };
  Kind K = Kind::Hole;
  HoleKind Hole = HoleKind::String;
  bool Open = false;    ///< Object: a missing slot is unknown
  bool Touched = false; ///< Object: an unmodelled call had its hands on it
  bool Assumed = false; ///< Text: rests on an assumption
  SymbolId Symbol = NoSymbol; ///< Symbol; Object: what it extends
  int64_t Number = 0;
  std::string Name; ///< enumerator, function symbol, object type, hole's why
  std::vector<Atom> Atoms;
  SlotMap Slots;
  Chain Where; ///< Place
  mutable OnlyValue Only;
  bool operator==(const Choice &) const = default;

  bool is(Kind Wanted) const { return K == Wanted; }
};

struct ValueNode {
  uint32_t Id = 0;
  /// Depth of objects inside objects.
  uint16_t Depth = 0;
  /// Holds a symbol rooted in a parameter / in a receiver, anywhere.
  bool ParamSymbols = false, ReceiverSymbols = false;
  bool Places = false;
  std::vector<const Choice *> Choices;

  bool symbolic() const { return ParamSymbols || ReceiverSymbols; }
};

/// The arena and the algebra.
class Values {
public:
  Values();

  Val text(std::string Bytes, std::vector<Origin> Origins = {});
  Val number(int64_t N, std::string Name = {});
  Val hole(HoleKind K, std::string Why = {});
  Val symbol(SymbolId S);
  /// What the operation makes of these once they are known; a hole of that
  /// kind where they never are.
  Val derived(TextOp Operation, llvm::StringRef Detail,
              const std::vector<Val> &Operands, HoleKind Kind);
  /// The derived symbol that V is, if it is one and nothing else.
  const SymbolInfo *derivation(Val V) const;
  /// Derived, and no input is left in it: what it is will never be known.
  bool settled(SymbolId S) const;
  Val function(std::string Symbol);
  Val place(Chain Where);
  Val null() const { return NullValue; }
  Val absent() const { return AbsentValue; }
  /// No choice at all: the value of code not reached yet.
  Val nothing() const { return NothingValue; }
  Val make(Choice C);
  /// The value that is this choice and nothing else.
  Val only(const Choice &C) { return C.Only.Value ? C.Only.Value : make(Choice(C)); }
  Val object(std::string Type, SlotMap Slots = {});
  Val list(const std::vector<Val> &Elements);
  /// The arguments of a call from one on. Each was given, whatever is known of it.
  Val arguments(const std::vector<Val> &All, size_t From);
  Val pair(Val First, Val Second);

  /// Union; objects of one type are joined slot by slot.
  Val join(Val A, Val B);
  Val join(llvm::ArrayRef<Val> All);
  /// Join that ends: an alternative that grew becomes the old one + hole.
  Val widen(Val Old, Val New);
  /// Old, and holes for what is new: the end of a loop that does not settle.
  Val ended(Val Old, Val New);

  /// A text, or an input that is one, and no object.
  bool holdsText(Val V) const;
  /// As text: digits of numbers, holes of their kind, symbols as symbols.
  Val asText(Val V);
  Val concat(Val A, Val B);
  /// Bytes [From, From+Length) of a literal atom.
  static Atom slice(const Atom &A, size_t From, size_t Length);
  /// Some text was longer than is looked at.
  bool cutTexts() const { return CutTexts; }
  /// The text of these atoms (adjacent literals are merged).
  Val fromAtoms(std::vector<Atom> Atoms, bool Assumed = false);
  /// Literals and what stands for macros nobody knows as one literal, with marks
  /// (values/UnknownText.h); false if there is more.
  static bool asOneLiteral(const std::vector<Atom> &Atoms, Atom &Out);

  /// The slot of an object; of a symbol, the symbol below it.
  Val slot(Val Object, const std::string &Key, HoleKind Missing);
  /// "*" is one of the elements.
  Val withSlot(Val Object, const std::string &Key, Val New);
  /// All of these, the last one first.
  Val withSlots(Val Object,
                const std::vector<std::pair<std::string, Val>> &Writes);
  /// The text behind its first N bytes (N < 0: behind an unknown number).
  Val tail(Val Text, int64_t N);
  /// The first N bytes of a text (N < 0: all of it), then New. What N means
  /// for a text that is not known so far is assumed to be its end.
  Val withTail(Val Text, int64_t N, Val New);
  /// Any element of a list, table or map.
  Val anyElement(Val List);
  Val withElement(Val List, Val New);
  /// With New as an element more, at a place that is not known.
  Val withAnywhere(Val List, Val New);
  /// A list of elements that are all like this one, nobody knows how many.
  Val some(Val Element);
  /// The element at a number, in the order of a loop, or of a map the whole
  /// entry with a key, given as a list of that key. Otherwise any of them.
  Val at(Val List, Val Index);
  Val withAt(Val List, Val Index, Val New);
  /// Map access by key: the entry is a pair. Unknown keys join all entries.
  Val entry(Val Map, Val Key);
  Val withEntry(Val Map, Val Key, Val New);
  /// The same if there is no entry with that key yet.
  Val withNewEntry(Val Map, Val Key, Val New);
  /// The map of a list of pairs: a loop goes through it by "key" or in no
  /// order ("none"); as a list with any number of the same ("multi"), or by
  /// value with one of each ("set").
  Val entries(Val Pairs, llvm::StringRef Order);
  /// The elements of one list, then those of another.
  Val chained(Val First, Val Second);
  /// How many elements a list has.
  Val count(Val List);
  /// Marks objects as touched.
  Val touched(Val V);
  /// The texts in V that are not empty, marked as resting on an assumption.
  Val assumed(Val V);
  /// A text that a call may have changed of which only the name is known.
  Val perhapsChanged(Val V);
  bool isTouched(Val V) const;
  /// The elements of a list made in view, in order; false if unknown.
  bool elements(Val List, std::vector<Val> &Out) const;
  /// The keys of a list or map in the order of a loop; false if unknown.
  static bool order(const Choice &List, std::vector<std::string> &Keys);
  static bool mayBeAbsent(Val V);
  /// The call that set a URL, of whatever ways to it; null if it is one of several.
  static const Link *onePlace(Val Slot);
  /// V if it is there.
  Val present(Val V);
  /// The number of elements a loop over this list goes through, and whether
  /// each is surely there; false if that or their order is not known.
  bool sequence(const Choice &List, std::vector<bool> &Sure) const;

  /// V with each choice replaced.
  Val mapped(Val V, llvm::function_ref<Val(const Choice &)> Each);
  /// V with every symbol replaced, everywhere. Replace gets the symbol.
  Val substituted(Val V, llvm::function_ref<Val(SymbolId)> Replace);

  /// What an operation makes of these operands, by Compute if it was not asked
  /// for before: loops, calls and passes do the same again and again.
  Val operated(TextOp Operation, llvm::StringRef Detail, const std::vector<Val> &Operands,
               llvm::function_ref<Val()> Compute);

  SymbolId symbolId(const SymbolInfo &S);
  /// What lies in a slot of what S stands for.
  Val below(SymbolId S, SlotName Key, HoleKind Kind);
  const SymbolInfo &info(SymbolId S) const { return Symbols[S]; }

  /// The frozen form of a text value; symbols become holes.
  StringValue frozen(Val V);
  /// For tests and --derived: symbols are printed.
  std::string printed(Val V);

private:
  Val concatAnew(Val A, Val B);
  void bound(std::vector<Atom> &Atoms);
  const Choice *intern(Choice C);
  Val intern(std::vector<const Choice *> Choices);
  Val withSlotOnly(Val Object, const std::string &Key, Val New);
  static std::string entryKey(Val Key);
  Val sortedSet(Val List);
  static std::string keyAt(const Choice &List, const Choice &Index);
  Val capped(std::vector<const Choice *> Choices);
  const Choice *squeezed(const std::vector<const Choice *> &Texts);
  bool staysApart(const Choice &C) const;
  void unite(std::vector<const Choice *> &All, const Choice *C);
  const Choice *joinedObject(const Choice &A, const Choice &B);

  struct ChoiceHash {
    size_t operator()(const Choice *C) const;
  };
  struct ChoiceEqual {
    bool operator()(const Choice *A, const Choice *B) const { return *A == *B; }
  };
  struct NodeHash {
    size_t operator()(const ValueNode *N) const;
  };
  struct NodeEqual {
    bool operator()(const ValueNode *A, const ValueNode *B) const {
      return A->Choices == B->Choices;
    }
  };
  std::vector<std::unique_ptr<Choice>> ChoiceStore;
  std::vector<std::unique_ptr<ValueNode>> NodeStore;
  std::unordered_set<const Choice *, ChoiceHash, ChoiceEqual> ChoiceSet;
  std::unordered_set<const ValueNode *, NodeHash, NodeEqual> NodeSet;
  /// Entries are referred to while new ones are made.
  std::deque<SymbolInfo> Symbols;
  struct SymbolHash {
    size_t operator()(const SymbolInfo *S) const;
  };
  struct SymbolEqual {
    bool operator()(const SymbolInfo *A, const SymbolInfo *B) const { return *A == *B; }
  };
  std::unordered_map<const SymbolInfo *, SymbolId, SymbolHash, SymbolEqual> SymbolIndex;
  llvm::DenseMap<std::pair<uint32_t, uint32_t>, Val> JoinMemo, WidenMemo, ConcatMemo;
  struct WordsHash {
    size_t operator()(const std::vector<uint32_t> &Words) const;
  };
  std::unordered_map<std::vector<uint32_t>, Val, WordsHash> OperationMemo;
  llvm::StringMap<uint32_t> Details;
  llvm::DenseMap<std::pair<const Choice *, const Choice *>, const Choice *> ObjectMemo;
  llvm::DenseMap<std::pair<uint64_t, const void *>, Val> BelowMemo;
  Val NullValue, AbsentValue, NothingValue;
  bool CutTexts = false;
};

} // namespace patlint

#endif
