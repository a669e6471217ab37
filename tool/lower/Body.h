//===- Body.h - Lower one function body or initializer ------------------===//
//
// Walks clang::CFG once, in reverse post order, and evaluates every
// expression to a Result: a value, a place, or a pointer with the place
// behind it. Expressions.cpp has the plain ones, Operators.cpp operators,
// stores and casts, Calls.cpp what becomes a
// site, Objects.cpp constructors, initialiser lists and lambdas,
// Statements.cpp declarations, Blocks.cpp the order of it all, Loops.cpp
// loops over lists, Captures.cpp what a closure does to the variables around
// it, Kept.cpp objects that keep addresses, Constants.cpp what the compiler
// computed.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LOWER_BODY_H
#define PATLINT_LOWER_BODY_H

#include "lower/Literals.h"
#include "lower/Names.h"
#include "lower/Places.h"
#include "lower/StoredFields.h"
#include "program/StringProgram.h"

namespace patlint::lowering {

/// What a function leaves in an object: the address in a parameter.
struct KeptArgument {
  Slot Holder = ReceiverSlot;
  const clang::FieldDecl *Field = nullptr;
  unsigned Param = 0;
  /// However the function runs.
  bool Always = false;
};

/// The array and the index of `a[n]`, also written `n[a]`. Clang's own answer is wrong
/// where the type of n is not known. (Operators.cpp)
const clang::Expr *arrayOf(const clang::ArraySubscriptExpr &E);
const clang::Expr *indexOf(const clang::ArraySubscriptExpr &E);

/// What the bodies of one unit share.
struct Shared {
  clang::ASTContext &Context;
  Names &Names;
  /// Functions met on the way that may need lowering: implicit constructors,
  /// lambdas.
  std::vector<const clang::FunctionDecl *> Met;
  std::vector<const clang::VarDecl *> MetGlobals;
  /// Classes used as a receiver.
  std::vector<const clang::CXXRecordDecl *> Classes;
  unsigned RecoveryExpressions = 0;
  std::map<const clang::FunctionDecl *, std::vector<KeptArgument>> Kept = {};
  std::optional<StoredFields> Stored = {}; ///< once asked for
};

class Body {
public:
  Body(Shared &S, Function &F);
  void function(const clang::FunctionDecl *D);
  void global(const clang::VarDecl *D);
  /// What the default member initialisers of a class say, as a constructor.
  void members(const clang::CXXRecordDecl *D);

private:
  /// A glvalue has a Place (or only a Value, if it stands nowhere); a
  /// prvalue has a Value, and a Place if it is a pointer or object whose
  /// storage is known.
  struct Result {
    TermId Value = NoTerm;
    PlaceId Place = NoPlace;
  };
  struct CallParts;

  // Results.
  Result eval(const clang::Expr *E);
  Result visit(const clang::Expr *E);
  TermId loaded(const Result &R);
  TermId term(const Result &R) { return At.decayed(loaded(R)); }
  TermId term(const clang::Expr *E) { return term(eval(E)); }
  PlaceId place(const clang::Expr *E);
  PlaceId place(const Result &R, const clang::Expr *Key);
  /// What a pointer points to.
  PlaceId pointee(const clang::Expr *E);
  PlaceId pointee(const Result &R, const clang::Expr *Key);
  PlaceId temporary(const void *Key, TermId Value);
  Result ofValue(TermId T) { return {T, NoPlace}; }
  Result ofPlace(PlaceId P) { return {NoTerm, P}; }
  Result hole(const clang::Expr *E, std::string Why);
  TermId holeOf(clang::QualType T, std::string Why);

  // Expressions.cpp
  Result reference(const clang::DeclRefExpr *E);
  Result member(const clang::MemberExpr *E);
  Result cast(const clang::CastExpr *E);
  Result unary(const clang::UnaryOperator *E);
  Result binary(const clang::BinaryOperator *E);
  Result assignment(const clang::BinaryOperator *E);
  Result conditional(const clang::Expr *Condition, const clang::Expr *True,
                     const clang::Expr *False);
  Result eitherOf(const clang::ConditionalOperator *E, const Result &Value);
  Result subscript(const clang::ArraySubscriptExpr *E);

  // Conditions.cpp
  /// `if (n > room) n = room;` of a number of bytes: what is bounded like that is
  /// taken to fit.
  void findBounds(const clang::Stmt *Code);
  /// The n of `n < 40 ? n : 40`, also the other way round; null where no side is a
  /// constant, or both are.
  const clang::Expr *bounded(const clang::ConditionalOperator *E) const;
  bool isDecidable(TermId T) const;
  bool isDecidable(TermId T, unsigned &Terms) const;
  bool isDecidablePart(TermId Object, llvm::StringRef Key, unsigned &Terms) const;
  bool isFixed(TermId T, unsigned Steps = 0) const;
  TermId compared(const char *Operator, TermId Left, TermId Right);
  TermId asked(const clang::Expr *E);
  void conditions(const clang::Expr *E, bool Holds, Conditions &All);
  TermId anyOf(llvm::ArrayRef<Conditions> Ways);
  static const clang::Expr *lastAsked(const clang::CFGBlock &P);
  static const clang::Expr *nullPointer(const clang::CFGBlock &P,
                                        const clang::CFGBlock &B);
  Conditions conditionsBetween(const clang::CFGBlock &P,
                               const clang::CFGBlock &B);
  Step elementStep(std::string Key, TermId Index, clang::QualType T);
  TermId counted(int64_t N, clang::QualType T, std::string Name);
  Result written(PlaceId P, TermId Value);
  Result moved(const Result &Pointer, const clang::Expr *PointerExpr, TermId By,
               bool Back);
  Result unresolvedMember(const clang::Expr *Base, bool Arrow,
                          clang::DeclarationName Name);
  Result recovered(const clang::RecoveryExpr *E);
  const clang::VarDecl *lostName(const clang::RecoveryExpr *E);
  const clang::Expr *recoveredAssignment(const clang::Stmt *St, const clang::Expr *&Value);
  Result assigned(const clang::Expr *Target, const clang::Expr *Value, clang::SourceLocation Loc);
  const clang::Expr *recoveredName(const clang::Expr *E);
  Result others(const clang::Expr *E);
  TermId stringLiteral(const clang::StringLiteral *L);
  std::optional<TermId> integer(const clang::Expr *E);
  PlaceId variable(const clang::VarDecl *D);
  PlaceId binding(const clang::BindingDecl *D);
  Result constantOf(const clang::ValueDecl *D, clang::QualType T);
  void store(PlaceId P, const Result &Value, clang::QualType T,
             llvm::StringRef Name, clang::SourceLocation Loc);
  void nameValue(llvm::StringRef Name, TermId Value, Region Where);
  Result inFreshMemo(const clang::Expr *E, clang::QualType T = {});
  Step fieldStep(const clang::ValueDecl *Field);

  // Dependent.cpp
  /// The class of an object, or of what a pointer points to, although its type
  /// depends on what is not known; null if it is not known.
  static const clang::CXXRecordDecl *classBehind(const clang::Expr *E, unsigned Steps = 0);
  /// The class in which a member of Base is looked up, or null.
  static const clang::CXXRecordDecl *memberClass(const clang::Expr *Base, bool Arrow, unsigned Steps = 0);
  /// Members of a class or the nearest of its bases that has any; Class may be null.
  static std::vector<const clang::NamedDecl *>
  membersNamed(const clang::CXXRecordDecl *Class, clang::DeclarationName Name, unsigned Steps = 0);
  /// What `object[n]` of a class may call; Class may be null.
  static std::vector<const clang::NamedDecl *> subscriptsOf(const clang::CXXRecordDecl *Class);
  /// What each of several functions returns, templates apart; null if they differ.
  static clang::QualType returnedBy(llvm::ArrayRef<const clang::NamedDecl *> All);
  Result memberOperator(const clang::Expr *E, const clang::CXXRecordDecl &Class,
                        llvm::ArrayRef<const clang::NamedDecl *> Members, llvm::ArrayRef<const clang::Expr *> Operands);

  // Constants.cpp: a value the compiler computed, if it can be told.
  std::optional<TermId> constant(const clang::APValue &V, clang::QualType T,
                                 clang::SourceRange From);
  std::optional<TermId> constantPointer(const clang::APValue &V,
                                        clang::QualType T,
                                        clang::SourceRange From);
  std::optional<TermId> constantPart(const clang::APValue *Whole,
                                     clang::QualType T,
                                     const clang::APValue &Pointer,
                                     clang::SourceRange From);
  std::optional<TermId> constantText(const clang::APValue &V,
                                     const clang::RecordDecl *Class,
                                     clang::SourceRange From);
  TermId computedText(std::string Text, clang::SourceRange From);
  bool isComputed(TermId T) const;

  // Calls.cpp
  Result call(const clang::CallExpr *E);
  Result memberCall(const clang::CXXMemberCallExpr *E);
  Result operatorCall(const clang::CXXOperatorCallExpr *E);
  Result indirectCall(const clang::CallExpr *E);
  Result unresolvedCall(const clang::Expr *Whole, const clang::Expr *Callee,
                        llvm::ArrayRef<const clang::Expr *> Args);
  /// A call of a template that nobody declared, read as the making of an object.
  Result inventedTemplateCall(const clang::CXXUnresolvedConstructExpr *E,
                              llvm::ArrayRef<clang::TemplateArgument> TemplateArgs);
  /// `a OP b` where the type of one is not known. GivesFirst: the result is
  /// the first operand, as of `<<` and `+=`.
  Result dependentOperator(const clang::Expr *E, std::string Name,
                           llvm::ArrayRef<const clang::Expr *> Operands,
                           bool GivesFirst);
  std::optional<Result> builtin(const clang::CallExpr *E,
                                const clang::FunctionDecl *F);
  void passArguments(CallParts &P, llvm::ArrayRef<const clang::Expr *> Args,
                     const clang::FunctionDecl *F,
                     const clang::FunctionProtoType *Type,
                     llvm::ArrayRef<const clang::NamedDecl *> Candidates = {});
  void describe(CallParts &P, const clang::FunctionDecl *F);
  void receive(CallParts &P, PlaceId Receiver, clang::QualType Class,
               bool MayChange);
  /// Adds the site, writes what it may have changed, gives its result.
  Result finish(CallParts &P, const clang::Expr *E, clang::QualType Returned);
  Result lambdaCall(const clang::CallExpr *E, const clang::CXXMethodDecl *M,
                    const clang::Expr *Closure,
                    llvm::ArrayRef<const clang::Expr *> Args);

  // Captures.cpp
  /// A variable that a closure kept somewhere may write to.
  struct Escaped {
    PlaceId Where = NoPlace;
    HoleKind Hole = HoleKind::String;
  };
  void refreshCaptures(const clang::CXXRecordDecl *Lambda, PlaceId Closure,
                       bool Back, bool OnlyWritten = false);
  PlaceId passedClosure(CallParts &P, const clang::Expr *Arg, const Result &R,
                        bool Reference);
  /// A closure that refers to what is around it.
  static bool holdsOthers(clang::QualType T);
  /// An object of a library around any function of one type.
  static bool wrapsFunction(clang::QualType T);
  void findWrappers(const clang::Stmt *Code);
  const clang::CXXRecordDecl *wrapped(const clang::Expr *E) const;
  static bool refersOutside(const clang::CXXRecordDecl *Lambda);
  bool getsCode(const Site &Call) const;
  void lend(const CallParts &P, SiteId Id, clang::QualType Returned);
  PlaceId lent(const clang::Expr *Arg, const Result &R);
  void runCaptures(const CallParts &P);
  void spoil(const Escaped &E);
  void escape(const clang::CXXRecordDecl *Lambda);

  // Kept.cpp
  /// Parts of an object that keep the address of something.
  struct KeptPart {
    std::vector<Step> Path;
    PlaceId Target = NoPlace;
    bool Owner = false;
  };
  using KeptParts = std::vector<KeptPart>;
  static bool isOwner(clang::QualType T);
  bool setsBehind(const clang::CXXMethodDecl &Method) const;
  static bool isOutput(clang::QualType T);
  bool keepsOthers(clang::QualType T);
  static bool keepsAddress(clang::QualType T);
  bool isFollowed(clang::QualType T, PlaceId Target);
  void keeps(KeptParts &Parts, Step S, const Result &R, clang::QualType T);
  void filledIn(PlaceId Variable);
  TermId keeping(TermId Object, KeptParts Parts);
  void keepParts(PlaceId P, TermId Value);
  void keepStored(PlaceId P, const Result &Value, clang::QualType T);
  PlaceId keeperPassed(const clang::Expr *Arg, const Result &R,
                       clang::QualType T, const clang::FunctionDecl *F);
  TermId constructed(const CallParts &P, clang::QualType Class, TermId Object);
  const std::vector<KeptArgument> &keptBy(const clang::FunctionDecl *WithBody);
  void keptByCall(const CallParts &P);

  // Objects.cpp
  Result construct(const clang::CXXConstructExpr *E);
  Result constructSite(const clang::Expr *E, const clang::CXXConstructorDecl *C,
                       llvm::ArrayRef<const clang::Expr *> Args,
                       PlaceId Target);
  Result unresolvedConstruct(const clang::Expr *E, clang::QualType T,
                             llvm::ArrayRef<const clang::Expr *> Args);
  /// What Init makes of a T, also where Clang chose no constructor.
  Result initialised(clang::QualType T, const clang::Expr *Init, PlaceId Target = NoPlace);
  Result parts(clang::QualType T, const clang::InitListExpr *Braces);
  Result withoutInitialiser(const clang::VarDecl *V);
  Result withoutArguments(clang::QualType T, clang::SourceLocation Loc);
  Result ofDefaults(clang::QualType T);
  unsigned Unmade = 0; ///< how many of ofDefaults() are at work
  llvm::SmallVector<const clang::Expr *, 8> withDefaults(llvm::ArrayRef<const clang::Expr *> Args,
                                                         const clang::FunctionDecl *F);
  /// A copy or move that the program itself defines.
  bool isWritten(const clang::CXXMethodDecl *Copy) const;
  Result inheritedConstruct(const clang::CXXInheritedCtorInitExpr *E);
  Result initList(const clang::InitListExpr *E);
  Result evalPart(const clang::Expr *Init, clang::QualType T = {});
  Result partsList(clang::QualType T, llvm::ArrayRef<const clang::Expr *> Inits,
                   const clang::FieldDecl *UnionField);
  Result newObject(const clang::CXXNewExpr *E);
  Result lambda(const clang::LambdaExpr *E);
  TermId zero(clang::QualType T);
  TermId uninitialised(clang::QualType T);
  TermId empty(clang::QualType Class);
  void initializer(const clang::CXXCtorInitializer *I);
  void defaults(const clang::CXXRecordDecl *D,
                const clang::CXXConstructorDecl *But);

  // Braces.cpp
  /// A list in braces of which Clang does not know what it makes, or null.
  static const clang::InitListExpr *openBraces(const clang::Expr *E);
  static bool fitsBraces(clang::QualType T, const clang::Expr *E, unsigned Steps = 0);
  /// What such a list makes of a T, if the class says.
  std::optional<Result> braces(clang::QualType T, const clang::Expr *Init, PlaceId Target);
  /// The type of the parameter that such a list fits, of the one of several
  /// functions that takes so many arguments.
  static clang::QualType bracesFor(llvm::ArrayRef<const clang::NamedDecl *> All, unsigned Index, unsigned Count,
                                   const clang::Expr *Arg);

  // Statements.cpp
  void parameters(const clang::FunctionDecl *D);
  // Blocks.cpp
  void blocks(const clang::Decl *D, clang::Stmt *Code);
  bool graph(const clang::Decl *D, clang::Stmt *Code);
  void walk(const clang::Stmt *S);
  void statement(const clang::Stmt *S);
  void declare(const clang::Decl *D);
  void returned(const clang::Stmt *S, const clang::Expr *Value);
  void findReassigned(const clang::Stmt *S);
  const clang::MemberExpr *otherNameOf(const clang::VarDecl *V);
  Alias aliasOf(PlaceId P) const;
  void outs();

  // Pointers.cpp
  void findWriters(const clang::Stmt *Code);
  void findPlainPointers(const clang::Stmt *Code);
  std::set<RootId> leftAloneIn(llvm::ArrayRef<const clang::CFGBlock *> Loop);
  std::map<RootId, bool> movedIn(llvm::ArrayRef<const clang::CFGBlock *> Loop);

  // Loops.cpp
  /// A loop over the elements of a list, or over the numbers up to a bound.
  struct Loop {
    enum class Kind : uint8_t { Range, Iterator, Pointer, Counter };
    Kind K = Kind::Range;
    /// The loop variable, the iterator, the counter.
    const clang::VarDecl *Variable = nullptr;
    /// The list; of a counter the bound.
    const clang::Expr *Over = nullptr;
    int64_t From = 0;
    TermId List = NoTerm;
    /// Not 0 from the end of its head on.
    unsigned Id = 0;
  };
  void findLoops(const clang::Stmt *S);
  void findLoop(const clang::ForStmt *S);
  Loop *loopOf(const clang::Stmt *S);
  void declareLoopVariable(const Loop &L);
  void startIterating(const clang::VarDecl *V);
  bool begun(Loop &L, unsigned Id);
  void enterLoop(const Loop &L);
  PlaceId elementOf(const Loop &L, clang::QualType T);
  std::optional<Result> iterated(const clang::CXXOperatorCallExpr *E);

  Shared &S;
  Names &N;
  clang::ASTContext &Context;
  Function &F;
  Graph G;
  Places At;

  const clang::FunctionDecl *Self = nullptr;
  /// The class whose call operator this is, if this is a lambda's body.
  const clang::CXXRecordDecl *Closure = nullptr;
  RootId ReceiverRoot = 0;
  bool HasReceiver = false, ReceiverMayChange = false;
  bool HasTry = false;

  llvm::DenseMap<const clang::Expr *, Result> Memo;
  /// Of objects made of parts.
  std::map<TermId, KeptParts> KeptIn;
  llvm::DenseMap<const void *, bool> Keepers;
  llvm::DenseMap<const void *, RootId> Roots;
  std::vector<Escaped> Escapes;
  /// Objects around a closure that are only called, or given to a call: the
  /// variables, and where they are made.
  llvm::DenseMap<const clang::Decl *, const clang::CXXRecordDecl *> Wrappers;
  llvm::DenseSet<const clang::Expr *> Passing;
  /// What each call that returned an object got by reference.
  std::map<SiteId, std::vector<std::pair<Slot, PlaceId>>> Lends;
  /// Declarations that are another name of a place: references, bindings.
  llvm::DenseMap<const clang::ValueDecl *, PlaceId> Bound;
  llvm::DenseMap<const clang::CXXConstructExpr *, bool> OnReceiver;
  /// Statements of range-based loops that stand for `element of`.
  llvm::DenseSet<const clang::Stmt *> Hidden;
  std::map<const clang::Stmt *, Loop> Loops;
  /// By loop variable, by `__range` variable, by iterator.
  llvm::DenseMap<const clang::Decl *, Loop *> LoopOf, RangeOf, IteratorOf;
  unsigned LoopCount = 0;
  llvm::DenseSet<const clang::Decl *> Reassigned; ///< variables and fields
  /// Assignments that only see to it that something fits: findBounds().
  llvm::DenseSet<const clang::BinaryOperator *> Bounds;
  /// Pointers into texts through which something may be written.
  llvm::DenseSet<const clang::Decl *> Writers;
  /// Local pointers that only assignments change.
  std::vector<const clang::VarDecl *> PlainPointers;
  struct Input {
    unsigned Index;
    RootId Root;
  };
  std::vector<Input> Inputs;
  std::vector<TermId> Returns;
  /// What is known in the block we are in.
  Conditions Known;
  /// Whether what a loop we are in changes can decide: between the arms of an
  /// `if` that stay in it. And whether it was asked for, and of which terms.
  bool LoopDecides = false;
  mutable bool AskedLoop = false;
  llvm::DenseSet<TermId> OfLoop;
  std::vector<Alias> ReturnAliases;
  /// Variables that only hold a part of a structured binding.
  llvm::DenseSet<const clang::Decl *> Holding;
  /// Made for a return without a copy, wherever its constructor is written.
  llvm::DenseSet<const clang::Expr *> Elided;
  unsigned Depth = 0, ConstantDepth = 0;
  unsigned DefaultArguments = 0;
  unsigned TemporaryCount = 0;
};

} // namespace patlint::lowering

#endif
