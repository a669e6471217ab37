//===- StringProgram.h - Strings and calls of one translation unit -----===//
//
// What lower/ makes of a translation unit and evaluate/ works on: for every
// function a graph of terms in SSA form over roots. It records literals,
// calls and flows, and has never heard of a rule, a client or an endpoint.
//
// A root is a variable, the receiver, a temporary, a global or the result of
// a call; a place is a root and a path of field keys. Terms are values; a
// write makes a new term (update, out, through) that later reads see.
//
// Example:   h = init(); opt(h, 10002, u); run(h);
//   %0 = call #0            %1 = param 0 (u)
//   #1 = opt(%0, 10002, %1) %2 = out #1 arg 0
//   #2 = run(%2)
// so `run` sees the h that `opt` left. docs/string-program.md has the text
// form; Text.h prints and parses it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_STRINGPROGRAM_H
#define PATLINT_PROGRAM_STRINGPROGRAM_H

#include "values/Lexical.h"
#include "values/Notice.h"
#include "values/Region.h"
#include "values/StringValue.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patlint {

/// Index into Function::Terms.
using TermId = uint32_t;
constexpr TermId NoTerm = ~TermId(0);
/// Index into Function::Sites.
using SiteId = uint32_t;
constexpr SiteId NoSite = ~SiteId(0);

/// A slot of a call: an argument (0...) or the receiver.
using Slot = int32_t;
constexpr Slot ReceiverSlot = -1;

enum class TermKind : uint8_t {
  Literal,    ///< Text = bytes, Pieces = provenance
  Number,     ///< Number; Text = the type
  Enumerator, ///< Text = qualified name, Number = value
  Null,
  Hole,       ///< Hole = kind, Text = why
  Param,      ///< Number = index
  Receiver,
  Rest,       ///< variadic tail from parameter Number on (va_list, packs)
  Global,     ///< Text = symbol; value of a namespace-scope or static variable
  Function,   ///< Text = symbol of a function or lambda used as a value
  Field,      ///< Operands[0].Text, Text = "Class::name", Type = field's type
  Element,    ///< Operands[0] at constant index Number; -1: at the index
              ///< Operands[1], if that is known at all, else any
  Aggregate,  ///< an object made in view: Keys[i] -> Operands[i]; Type = class.
              ///< Array elements have keys "0", "1", ...; "*" is any element
  Construct,  ///< Type built from Operands; "range": the list of the numbers
              ///< from Operands[0] on up to Operands[1], without it
  Call,       ///< the value Site returns
  Out,        ///< what Site left in slot Number (ReceiverSlot for receiver)
  Through,    ///< slot Number of Site after Operands[1] was stored through the
              ///< reference or pointer that Site returned; Operands[0] = the
              ///< slot's value before the store (usually out(site, slot))
  Update,     ///< Operands[0] with the field or element Text (a key, see
              ///< Aggregate and Field) replaced by Operands[1]; an index that
              ///< is no constant is Operands[2]
  Phi,        ///< join of Operands; may refer to later terms (loops). At the
              ///< head of loop Number (1...): the way in, then the way around
  Arithmetic, ///< Operands[0] and [1]; Text = "+", "-", "*", "&", "|"; "==", "!=",
              ///< "<", ">", "<=", ">=", "&&" or "||" for 1 or 0
  Each,       ///< in loop Number over the list Operands[0]: the index of the
              ///< element it is at; with Operands[1], a phi of its head: what
              ///< that is when all elements are done
  Since,      ///< what the variable Text of namespace scope, Operands[0] before
              ///< the call Site, is behind it
  Given,      ///< Operands[0] where Operands[1] is true (Number 1) or not (0);
              ///< else there is no such value
};

/// Why the hole in an offset `N + hole` is one: a pointer is N bytes behind the
/// beginning of its text or further on.
inline constexpr const char *FurtherOn = "further on";

struct Term {
  TermKind Kind = TermKind::Null;
  std::string Text;
  std::string Type;
  int64_t Number = 0;
  HoleKind Hole = HoleKind::String;
  SiteId Site = NoSite;
  std::vector<TermId> Operands;
  std::vector<std::string> Keys;
  std::vector<Piece> Pieces;
  bool operator==(const Term &) const = default;
};

/// N, where Offset is such an `N + hole`; NoTerm where it is not.
inline TermId leastOf(const std::vector<Term> &Terms, TermId Offset) {
  if (Offset >= Terms.size())
    return NoTerm;
  const Term &T = Terms[Offset];
  if (T.Kind != TermKind::Arithmetic || T.Operands.size() != 2 || T.Operands[1] >= Terms.size())
    return NoTerm;
  const Term &More = Terms[T.Operands[1]];
  return More.Kind == TermKind::Hole && More.Text == FurtherOn ? T.Operands[0] : NoTerm;
}

/// What has to be for a call to happen.
struct Condition {
  TermId Term = NoTerm;
  /// Whether it has to be true.
  bool Holds = true;
  bool operator==(const Condition &) const = default;
};

/// One call (also constructor, operator, macro-expanded call).
struct Site {
  /// The callee's expression or name, where the user typed the call.
  Region Where;
  /// The whole call expression; first line is what reports show.
  Region Whole;
  /// USR-like symbol of the callee (see Function::Symbol); empty if unknown.
  std::string Symbol;
  /// Qualified name without inline namespaces, anonymous namespaces and
  /// template arguments: "std::basic_string::append", constructors "T::T",
  /// operators "T::operator+=". For a name-only match the spelled name.
  std::string Name;
  /// Indirect call: the callee as a value (function pointer, lambda object,
  /// member pointer). NoTerm for direct calls.
  TermId Callee = NoTerm;
  /// The object of a member call; NoTerm for free functions. Constructors:
  /// an empty aggregate of the class, so that out(site, receiver) is the
  /// constructed object.
  TermId Receiver = NoTerm;
  /// Qualified name of the receiver's static class (template arguments
  /// removed), e.g. "httplib::Client" although the member is declared in
  /// ClientImpl.
  std::string ReceiverType;
  std::vector<TermId> Args;
  /// Canonical-ish spelled types of the arguments as passed: class names
  /// qualified and without template arguments, cv and references removed;
  /// "char *" for C strings, "int", ... "lambda" for closures.
  std::vector<std::string> ArgTypes;
  std::vector<Region> ArgWhere;
  /// Template arguments of the callee, then of its class: types as ArgTypes,
  /// integers as decimals, enumerators qualified.
  std::vector<std::string> TemplateArgs;
  /// Slots the callee may change (non-const reference or pointer, receiver
  /// of a non-const member function), ascending, ReceiverSlot first.
  std::vector<Slot> MayChange;
  /// Type of the value returned, as ArgTypes.
  std::string ReturnType;
  /// Returns a reference or pointer to the receiver's own class.
  bool ReturnsReceiverType = false;
  bool Virtual = false;
  bool Constructor = false;
  /// In an uninstantiated template or over a recovery expression.
  bool Dependent = false;
  /// The callee could not be resolved; Name is only its spelling.
  bool NameOnly = false;
  /// 1 + the argument that is the format of a printf-like callee, by the
  /// callee's format attribute; 0: none.
  uint32_t FormatArg = 0;
  /// The argument behind which the values stand: 1 + their first; 0: the
  /// last argument is a va_list.
  uint32_t FormatFrom = 0;
  /// Names the result is stored in: variable, field or parameter.
  std::string StoredIn;
  /// Of the conditions under which it is called those that callers decide.
  std::vector<Condition> Conditions;
  bool operator==(const Site &) const = default;
};

struct Parameter {
  std::string Name;
  std::string Type; ///< as Site::ArgTypes
  bool operator==(const Parameter &) const = default;
};

/// Which place a returned reference or pointer designates.
struct Alias {
  enum class Kind : uint8_t { None, Receiver, Param, Global, Result };
  Kind K = Kind::None;
  /// Param: index. Result: the site whose own alias is meant.
  int64_t Index = 0;
  std::string Symbol;            ///< Global
  std::vector<std::string> Path; ///< field keys below the root
  bool operator==(const Alias &) const = default;
};

struct OutValue {
  Slot S = ReceiverSlot;
  TermId Value = NoTerm;
  bool operator==(const OutValue &) const = default;
};

struct GlobalWrite {
  std::string Symbol;
  TermId Value = NoTerm;
  /// No write: what the variable holds when the function returns.
  bool Last = false;
  bool operator==(const GlobalWrite &) const = default;
};

/// A name given to a value, for evidence near credentials: `Value` is stored
/// in a variable, field or parameter called Name.
struct NamedValue {
  std::string Name;
  TermId Value = NoTerm;
  Region Where;
  bool operator==(const NamedValue &) const = default;
};

struct Function {
  enum class Kind : uint8_t { Function, Constructor, Lambda, GlobalInit };
  Kind K = Kind::Function;
  /// USR; "USR|file of the declaration" if not externally visible; lambdas
  /// "lambda@file:line:column". A global's initializer has the global's.
  std::string Symbol;
  /// As Site::Name.
  std::string Name;
  /// Qualified class name of a member function, else empty.
  std::string Class;
  std::vector<Parameter> Params;
  bool Variadic = false;
  /// 1-based index of the format parameter of __attribute__((format)), or 0.
  unsigned FormatParam = 0;
  bool Virtual = false;
  /// Symbols of the methods it overrides, also indirectly.
  std::vector<std::string> Overrides;
  std::vector<Term> Terms;
  /// In evaluation order.
  std::vector<Site> Sites;
  /// Joined over all returns. NoTerm for void.
  TermId Returned = NoTerm;
  /// Final values of receiver and parameters it may change.
  std::vector<OutValue> Outs;
  /// Of the returned reference or pointer.
  Alias Returns;
  std::vector<GlobalWrite> GlobalWrites;
  /// Every field write in the body over an object of project class, for class
  /// invariants: Update terms (Text is the field) and Aggregate terms (Keys).
  std::vector<TermId> FieldWrites;
  std::vector<NamedValue> Names;
  /// GlobalInit only: the variable is const, so writes cannot change it.
  bool Const = false;
  Region Where;
  bool operator==(const Function &) const = default;
};

/// A class of the program or of a header it uses.
struct ClassInfo {
  std::string Name;
  /// Direct bases, qualified, without template arguments.
  std::vector<std::string> Bases;
  /// Defined below the scan root.
  bool Project = false;
  /// "Class::name" -> type, for fields of reference or pointer type only.
  std::vector<std::string> ReferenceFields;
  bool operator==(const ClassInfo &) const = default;
};

/// How well a unit came through.
enum class Analysed : uint8_t { Fully, Reduced, Failed };

struct StringProgram {
  /// Main file of the unit, relative to the scan root.
  std::string Unit;
  Analysed State = Analysed::Fully;
  /// First reason for Reduced or Failed, for --stats.
  std::string Reason;
  /// The unit once more, with definitions that another build may have. Set by
  /// who asked for it; not written.
  bool OtherBuild = false;
  /// Sorted by Symbol; one entry per symbol.
  std::vector<Function> Functions;
  /// Sorted by Name.
  std::vector<ClassInfo> Classes;
  /// String literals of project code that are in no term, and those that only
  /// the preprocessor puts together, from macros or by `#`.
  std::vector<Literal> Stray;
  /// Literals that may be a part of a secret and can be replaced by any
  /// expression of type `char *`, sorted: no arrays, macros, constants.
  std::vector<Region> Replaceable;
  /// Regions of project files that the preprocessor skipped.
  std::vector<Region> Skipped;
  /// Project files the unit read, relative, sorted. The unit is one of them.
  std::vector<std::string> Files;
  /// Includes that were not found, as spelled, sorted.
  std::vector<std::string> MissingIncludes;
  std::vector<Notice> Notices;
  bool operator==(const StringProgram &) const = default;
};

} // namespace patlint

#endif
