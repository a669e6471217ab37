//===- Linked.h - All string programs joined by symbol -----------------===//
//
// In:  string programs in any order.
// Out: one table of functions, globals and classes; the call graph.
//
// A function that several units hold (inline in a header) is taken once. A
// symbol that several files define (the `main` of several programs in one
// tree) has several functions; a call means the one nearest to the caller.
// Borrows the programs: they must outlive it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_LINKED_H
#define PATLINT_EVALUATE_LINKED_H

#include "evaluate/Value.h"
#include "models/Table.h"
#include "program/StringProgram.h"

#include "llvm/ADT/StringMap.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace patlint {

class Linked {
public:
  Linked(const std::vector<StringProgram> &Units, const Models &M);

  /// Sorted by symbol. Global initialisers are among them.
  const std::vector<const Function *> &functions() const { return Functions; }
  const Function &operator[](FunctionIndex I) const { return *Functions[I]; }
  /// The function (not a global's initialiser) with that symbol, as code in
  /// the file Near means it. Null if there is none.
  const FunctionIndex *function(llvm::StringRef Symbol,
                                llvm::StringRef Near) const;
  /// The function a call means. One that was not declared where it is called
  /// (sketches, old C, a missing header) is known by its name alone: it is the
  /// only function of that name with so many parameters, here or anywhere.
  const FunctionIndex *callee(const Site &S, llvm::StringRef Near) const;
  /// A constructor of the class that takes so many arguments, or null.
  const FunctionIndex *constructor(llvm::StringRef Class, size_t Count) const;
  const std::vector<FunctionIndex> &constructors(llvm::StringRef Class) const;
  const FunctionIndex *global(llvm::StringRef Symbol,
                              llvm::StringRef Near) const;
  /// The code of a closure: one function, or the instances of a generic one.
  std::vector<FunctionIndex> closures(llvm::StringRef Closure,
                                      llvm::StringRef Near) const;
  /// The `operator()`s of a class of the program.
  const std::vector<FunctionIndex> &callOperators(llvm::StringRef Class) const;
  /// "ns::f" of a symbol that says so, for what is only declared.
  static std::string nameOf(llvm::StringRef Symbol);
  /// Methods that override the one with this symbol, in symbol order.
  const std::vector<FunctionIndex> &overriders(llvm::StringRef Symbol) const;
  /// Those that this virtual call can mean: of the class of its receiver, or of
  /// one that is derived from it.
  const std::vector<FunctionIndex> &overriders(const Site &S) const;
  /// Direct bases of a class, from the program and the models.
  std::vector<std::string> bases(llvm::StringRef Class) const;
  /// Class itself, then its bases, nearest first, each once.
  std::vector<std::string> lineage(llvm::StringRef Class) const;
  /// C strings and classes whose objects are the text in them.
  bool holdsText(llvm::StringRef Type) const;
  bool isReferenceField(llvm::StringRef Key) const;
  /// The key under which F reads a field: what a closure captured is told apart
  /// by the closure.
  static std::string fieldKey(const Function &F, const std::string &Key);
  /// A field of the program's own, which no model gives another name.
  bool isOwnField(const std::string &Key) const { return M.field(Key) == Key; }

  /// The name of a header or parameter in which a request brings a credential.
  bool isExpected(llvm::StringRef Name) const { return M.isExpected(Name); }

  /// The model that decides this call, or null. By name, then by the classes
  /// of the receiver.
  const FunctionModel *model(const Site &S) const;
  /// Part of a library that models describe.
  bool isLibrary(FunctionIndex I) const {
    return M.isLibrary(Functions[I]->Name);
  }
  /// Bottom-up: callees before callers; cycles in symbol order.
  const std::vector<FunctionIndex> &order() const { return Order; }
  /// Some model with an effect can be reached from it.
  bool reachesSink(FunctionIndex I) const { return Reaches[I]; }
  /// It sends requests, or sets their URLs.
  bool sends(FunctionIndex I) const { return Sends[I]; }
  /// Some other function of the program calls it, or may.
  bool hasCallers(FunctionIndex I) const { return Called[I]; }
  /// The same call in the code of the build that was guessed: for one that was
  /// compiled once more with other definitions (StringProgram::OtherBuild).
  std::optional<std::pair<FunctionIndex, uint32_t>> twin(FunctionIndex F,
                                                         uint32_t Site) const;
  /// Who calls this symbol means another definition of the same file, of
  /// another build, and there are such calls.
  bool isOvershadowed(FunctionIndex I) const;
  /// It is used as a value: a library may call it with anything.
  bool isHandedOn(FunctionIndex I) const { return HandedOn[I]; }

  /// The call may run code that writes to the global.
  bool mayWrite(const Site &S, const std::string &Symbol,
                llvm::StringRef Near) const;

private:
  /// Functions that write to a global, or call one that does.
  struct Writers {
    std::vector<bool> Of;
    bool HandedOn = false; ///< one of them is used as a value
  };
  const Writers &writers(const std::string &Symbol) const;
  bool accepts(const FunctionModel &F, const Site &S) const;
  const FunctionIndex *nearest(const std::vector<FunctionIndex> &All,
                               llvm::StringRef Near) const;
  const FunctionModel *sender(const Site &S) const;
  const FunctionIndex *methodNamed(const Site &S, FunctionIndex In) const;
  const FunctionModel *choose(llvm::StringRef Name, const Site &S) const;
  const FunctionModel *found(const Site &S) const;
  void collect(const std::vector<StringProgram> &Units);
  void index();
  void order();
  void preferWhatSends();

  const Models &M;
  std::vector<const Function *> Functions;
  std::vector<bool> OtherBuild; ///< of Functions
  /// The function at the same place, of the guessed build.
  std::unordered_map<FunctionIndex, FunctionIndex> TwinOf;
  /// Symbols that several builds define in one file.
  std::set<std::string> InBuilds;
  llvm::StringMap<std::vector<FunctionIndex>> BySymbol, GlobalBySymbol;
  llvm::StringMap<std::vector<FunctionIndex>> FreeByName;
  /// By the last part of the name.
  llvm::StringMap<std::vector<FunctionIndex>> MethodByName;
  llvm::DenseMap<const Site *, FunctionIndex> MethodOf; ///< never iterated
  llvm::StringMap<std::vector<FunctionIndex>> Overriders, Constructors;
  llvm::StringMap<std::vector<FunctionIndex>> Instances, CallOperators;
  llvm::StringMap<std::vector<std::string>> BasesOf;
  /// By symbol and class of the receiver.
  mutable llvm::StringMap<std::vector<FunctionIndex>> OverridersBelow;
  llvm::StringMap<bool> ReferenceFields;
  std::unordered_map<const Site *, const FunctionModel *> ModelOf;
  std::vector<FunctionIndex> Order;
  std::vector<bool> Reaches, Sends, Called, HandedOn;
  std::vector<std::vector<FunctionIndex>> CallersOf;
  llvm::StringMap<std::vector<FunctionIndex>> WritersOf;
  mutable llvm::StringMap<Writers> AllWriters;
};

} // namespace patlint

#endif
