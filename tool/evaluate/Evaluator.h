//===- Evaluator.h - Instantiating term graphs -------------------------===//
//
// The summary of a project function is its term graph, instantiated with
// actual values and memoised by (function, values). Models are closed
// summaries, applied at the same place by the same rules.
//
// An emission is something a call does to the outside: a request, a
// credential handed over, the setting of a URL, a call nobody knows. It
// carries the chain of calls from the function under evaluation down to it,
// and travels outward as long as it holds symbols.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_EVALUATOR_H
#define PATLINT_EVALUATE_EVALUATOR_H

#include "evaluate/Linked.h"
#include "evaluate/Relevance.h"
#include "evaluate/Value.h"
#include "values/Notice.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patlint {

struct Emission {
  enum class Kind : uint8_t { Request, Credential, UrlSet, Loose };
  Kind K = Kind::Request;
  const FunctionModel *Model = nullptr;
  const RequestSpec *Spec = nullptr; ///< Request
  /// From the function under evaluation (front) to the call itself (back).
  Chain Where;
  /// Request, UrlSet: the URL. Credential: the value.
  Val Url = nullptr;
  Val Method = nullptr;
  /// Request: header lists, then for each auth rule its value and its kind;
  /// then the place of the setter. Loose: the arguments.
  std::vector<Val> Headers, AuthValues, AuthKinds, Arguments;
  Val Setter = nullptr;
  std::string Role; ///< Credential
  bool Touched = false;
  bool NameOnly = false;
  /// Request: what it is in one case of a function (Cases.cpp); or in all of
  /// them, and each of them is said as well.
  bool IsCase = false, ToldApart = false;

  bool symbolic() const;
  bool paramSymbols() const;
};

/// Variables of namespace scope by their symbols, as they are at a call.
using GlobalValues = std::map<std::string, Val>;

/// What applying a function to values gives.
struct Summary {
  Val Returned = nullptr;
  std::map<Slot, Val> Outs;
  /// Those it was given and changes, as it leaves them.
  GlobalValues Globals;
  std::vector<Emission> Emissions;
  /// Calls that lead to a request and do not happen with these inputs.
  std::set<Chain> Skipped;
  /// Requests that are told inside and do happen with these inputs.
  std::set<Chain> Reached;
  /// The depth bound was hit below; a shallower call must try again.
  bool Truncated = false;
  unsigned Depth = 0;
};

/// Writes seen to a field or a global, joined over the program.
using WriteTable = std::map<std::string, Val>;

/// A parameter is this number, or none of these.
struct ParamCase {
  int64_t Param = 0;
  std::optional<int64_t> Is;
  const std::vector<int64_t> *Numbers = nullptr;
};

class Evaluator {
public:
  Evaluator(const Linked &Program, const Models &M, Values &V)
      : Program(Program), M(M), V(V), Needed(Program) {}

  /// Evaluates every function as a root, bottom-up. Fields and globals of the
  /// round before are known as Fields and Globals.
  void round();
  /// The calls that do not happen when F is called with what is known there.
  const std::set<Chain> &skipped(FunctionIndex F) const;
  /// The requests told inside of what F calls that may happen then.
  const std::set<Chain> &reached(FunctionIndex F) const;
  /// Everything the function is called with is seen at its calls.
  bool seesCallers(FunctionIndex F) const;
  /// Takes the writes of the last round as known; true if anything changed.
  bool nextRound();
  /// A variable did not end as it began, and may still.
  bool hasUnsettled() const;
  /// Term evaluations of all roots, in all rounds until now.
  uint64_t spent() const { return Spent; }
  /// Variables that changed in the last round are unknown from now on (each
  /// round may find more of them); with Texts only those that hold handles.
  void settle(bool Texts);

  /// Emissions of a function evaluated with symbols for its inputs.
  const std::vector<Emission> &emissions(FunctionIndex F) const;
  /// The value of a field in any object of the class: all writes joined. Key may be one
  /// of ownField().
  Val field(const std::string &Key);
  /// What to ask field() for a field of an object at work in a method of Class: without what
  /// other classes that derive from the field's, too, write to it in their own objects.
  std::string ownField(const std::string &Key, const std::string &Class);
  Val global(const std::string &Symbol, llvm::StringRef Near);
  Val shared(Val Object);
  Val sharedSlot(const std::string &Key, Val Slot);
  Val called(const std::string &Key);
  /// Symbols resolved by class invariants and globals; parameters become
  /// holes if Parameters says so.
  Val resolved(Val Value, bool Parameters);
  /// A URL resolved, parameters included.
  Val resolvedUrl(Val Url);

  /// Value itself, but where it is an input as a whole what is known of that.
  Val seen(Val Value);

  struct Call {
    Val Receiver = nullptr;
    std::vector<Val> Args;
    GlobalValues Globals;
  };
  /// What stands for texts in trials of loops, and from where on the indices of
  /// parameters do that.
  static constexpr const char *ProbeMark = "\x01";
  static constexpr int64_t ProbeParameter = INT32_MAX;
  /// What a call site did: result, changed slots, alias of the result.
  struct SiteResult {
    bool Done = false;
    Val Returned = nullptr;
    std::map<Slot, Val> Outs;
    GlobalValues Globals; ///< what it changed of those of the call
    bool HasAlias = false;
    Slot AliasSlot = 0;
    std::vector<std::string> AliasPath;
    Val AliasKey = nullptr; ///< key below the path, for maps
    /// Position in the text below the path: of a character, or from there on.
    Val AliasAt = nullptr;
    bool AliasIsTail = false;
    /// The key is an index of a list.
    bool KeyIsIndex = false;
    /// What the alias means is in this slot of what the call returned.
    std::string AliasHeld;
    /// The result is a list of the arguments themselves.
    bool AliasElements = false;
  };

  struct ComposedAt {
    Val Value;
    const Region *Where;
    FunctionIndex Function;
    std::string Name;
  };
  const std::vector<ComposedAt> &composed() const { return Composed; }
  const std::vector<Notice> &notices() const { return Notices; }
  const Relevance &needed() const { return Needed; }

private:
  /// The slot in which models keep the text that a stream has so far.
  static constexpr const char *TextSlot = "text";
  Val withMoreText(Val Object);
  Val behind(Val Object);
  friend class Frame;
  friend class LoopTrial;
  friend class ModelCall;

  /// What a summary was made for.
  std::vector<uint32_t> inputs(FunctionIndex F, Val Receiver, const std::vector<Val> &Args, bool Root,
                               const GlobalValues &Globals);
  /// The summary for these inputs, if there is one that is as good as any made at this depth.
  const Summary *applied(const std::vector<uint32_t> &Inputs, unsigned Depth) const;
  const Summary &apply(FunctionIndex F, Val Receiver, std::vector<Val> Args,
                       unsigned Depth, bool Root, const GlobalValues &Globals = {});
  // Cases.cpp
  struct Cases {
    int64_t Param = 0;
    std::vector<int64_t> Numbers;
  };
  const Cases &casesOf(FunctionIndex F);
  void tellApart(FunctionIndex F, Val Receiver, const std::vector<Val> &Args, unsigned Depth, bool Root,
                 const GlobalValues &Globals, Summary &S);
  bool mentions(FunctionIndex F, const std::string &Global) const;
  Call symbolicInputs(FunctionIndex F);
  void callModel(const FunctionModel &Model, const Site &S, const Call &C,
                 Link Here, unsigned Depth, SiteResult &Out, Summary &Caller);
  void cutShort(FunctionIndex F, const char *Why);
  /// Written: the call as it stands in the source, if C is not that. Maybe: it
  /// is one of the functions that a call of somebody unknown can mean.
  void callFunction(FunctionIndex F, const Site &S, const Call &C, Link Here,
                    unsigned Depth, SiteResult &Out, Summary &Caller,
                    const Call *Written = nullptr, bool Maybe = false);
  /// The same where a bound forbids to go through F again: what F does with any
  /// inputs, with those of the call in their place. False if that is not known.
  bool applyAsIs(FunctionIndex F, const Site &S, const Call &C, Link Here,
                 SiteResult &Out, Summary &Caller, const Call *Written, bool Maybe);
  /// What calling a value did. Known: some of what it can be is; Unknown:
  /// some is not. Callee and Args are what is left of them.
  struct Invoked {
    bool Known = false, Unknown = false;
    Val Returned = nullptr, Callee = nullptr;
    std::vector<Val> Args;
  };
  /// Calls a value, at the site S that got the values Outer.
  Invoked invoke(Val Callee, const std::vector<Val> &Args, const Site &S,
                 const Call &Outer, Link Here, unsigned Depth, Summary &Caller,
                 bool Maybe = false);
  /// What calling a value that is not known gives.
  Val resultOf(Val Callee, HoleKind Kind);
  Val maybeRun(Val Closure);
  Val lengthened(Val Value);
  void callUnknown(const Site &S, const Call &C, SiteResult &Out);
  Val filled(Val Object, unsigned Depth = 0);
  Val handedOut(Val Object);
  /// Copies what travels outward, with Here in front of its chain.
  void propagate(const Summary &Callee, FunctionIndex CalleeIndex,
                 const Site &S, const Call &C, Link Here, Summary &Caller,
                 bool AsWritten, bool Maybe);
  /// Something of the URL stands at the call, or comes in through what is
  /// handed over there.
  bool isSaidAt(const Call &C, Val Url) const;
  bool readsVariables(FunctionIndex F, const std::vector<bool> &Others) const;
  Val relocated(Val Value, FunctionIndex Callee, Link Here);
  Val resolvedAnew(Val Value, bool Parameters);
  Val below(Val Object, const std::string &Key, HoleKind Kind, bool Part = false);
  bool reportedInside(FunctionIndex F, const Emission &E) const;
  HoleKind kindOfType(llvm::StringRef Type) const;
  bool holdsText(llvm::StringRef Type) const;
  std::vector<FunctionIndex> targets(const Site &S, Val Receiver,
                                     llvm::StringRef Near);
  void write(WriteTable &Table, const std::string &Key, Val Value);
  bool ofProbe(Val Value) const;

  const Linked &Program;
  const Models &M;
  Values &V;
  Relevance Needed;
  using SummaryMap = std::map<std::vector<uint32_t>, std::unique_ptr<Summary>>;
  SummaryMap Memo;
  std::vector<SummaryMap> Former;
  std::vector<const Summary *> RootSummaries;
  std::vector<std::set<std::pair<unsigned, Chain>>> ClosedChains;
  std::vector<unsigned> Active;
  /// Some call of the function was not followed, in this round or before.
  std::vector<bool> CutShort;
  WriteTable Fields, Globals, NewFields, NewGlobals;
  /// Of the fields of a base that derived classes write in their own objects: by class,
  /// and what others write.
  std::map<std::string, WriteTable> Derived, NewDerived;
  WriteTable Others, NewOthers, OwnFields;
  std::vector<std::string> Unsettled;
  std::set<std::string> GivenUp; ///< by settle()
  std::map<std::string, Val> GlobalMemo;
  std::set<std::string> GlobalBusy;
  std::map<std::string, Val> FieldMemo;
  std::map<std::string, Val> CalledMemo;
  std::map<std::string, uint32_t> GlobalIds; ///< numbers for the keys of Memo
  std::set<std::string> FieldBusy, FieldCycles;
  /// Fields in circles, while one of them is being looked up.
  std::map<std::string, Val> FieldsWithin;
  /// What a field in a circle is taken for, the second time round.
  std::map<std::string, Val> FieldAssumed;
  std::map<std::pair<Val, bool>, Val> ResolvedMemo; ///< never iterated
  std::map<FunctionIndex, Cases> CasesOf;
  std::vector<ComposedAt> Composed;
  std::vector<Notice> Notices;
  /// Trials of loops (FrameCopies.cpp) that are going on.
  unsigned Probing = 0;
  llvm::DenseMap<Val, Val> HandedOut; ///< handedOut() of each, in all rounds
  uint64_t Work = 0, WorkLimit = 0, AsideWork = 0;
  uint64_t CaseWork = 0;  ///< of this root, for single cases of what it calls
  uint64_t Spent = 0;     ///< of all roots
  uint64_t FieldWork = 0; ///< fields looked up in this round
  bool WorkNoticed = false;
  unsigned Rounds = 0;
};

/// Bytes of Inner's literals that come from the same places as Outer's.
unsigned commonBytes(Val Outer, Val Inner);

/// Something of the path of a URL pattern is known: not only a base, slashes
/// and unknowns.
bool saysPath(llvm::StringRef Pattern);

/// Calls nested deeper than this are not followed; those that only give a
/// value (the headers of a request) may stand below the deepest of them.
constexpr unsigned MaxCallDepth = 6;
constexpr unsigned MaxValueDepth = 10;
/// Fields whose values come from other fields are followed so far.
constexpr size_t MaxFieldSteps = 16;
/// Fields looked up in a round: those in a large circle are looked up again for
/// each of its members. Then what comes from other fields is unknown.
constexpr uint64_t MaxFieldWork = 10'000;
/// Term evaluations of what one root calls, with everything below; then the
/// rest of it is unknown. Roots that cannot reach a request are evaluated for a field,
/// a path or a composed text only: a small part of that is enough.
constexpr uint64_t MaxWork = 5'000;
constexpr uint64_t MaxSideWork = 500;
/// Of MaxWork, what calls may use that cannot reach a request: all together,
/// and each of them.
constexpr uint64_t MaxAside = 4'000;
constexpr uint64_t MaxAsideCall = 2'000;

} // namespace patlint

#endif
