//===- Kept.cpp - Objects that keep addresses ---------------------------===//
//
// Which expressions leave the address of something in an object: a pointer or
// reference among its members, the elements of a list, what a constructor or
// a setter gets. KeptPlaces.cpp has what follows from it.
//
// An owner is an object of a class that works like a pointer: a copy of it
// leads to the same. It shows what it leads to, so that there is no address.
//
//===-------------------------------------------------------------------===//
#include "lower/Calls.h"

using namespace clang;

namespace patlint::lowering {

/// A pointer or reference to what may be changed.
bool Body::isOutput(QualType T) {
  return !T.isNull() && (T->isPointerType() || T->isReferenceType()) &&
         !T->getPointeeType()->isFunctionType() &&
         !T->getPointeeType().isConstQualified();
}

/// What objects of the class lead to: a constant one gives a reference to what
/// is no constant. Null if they are no pointers.
static QualType ledTo(const CXXRecordDecl *Class, bool (*IsOutput)(QualType),
                      unsigned Depth = 0) {
  Class = Class->getDefinition();
  if (!Class || Class->isLambda() || Depth > 4)
    return {};
  for (const CXXMethodDecl *M : Class->methods()) {
    OverloadedOperatorKind Op = M->getOverloadedOperator();
    bool Leads = ((Op == OO_Star || Op == OO_Arrow) && M->param_empty()) ||
                 (isa<CXXConversionDecl>(M) &&
                  M->getReturnType()->isLValueReferenceType());
    if (Leads && M->isConst() && IsOutput(M->getReturnType()))
      return M->getReturnType()->getPointeeType();
  }
  // An observer of a library: a constant one makes an owner of the same.
  const auto *Of = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  const SourceManager &Sources = Class->getASTContext().getSourceManager();
  if (Of && Depth == 0 && Sources.isInSystemHeader(Class->getLocation()))
    for (const CXXMethodDecl *M : Class->methods()) {
      const auto *Made = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
          M->getReturnType()->getAsCXXRecordDecl());
      if (!Made || Made == Of || !M->isConst() || !M->param_empty() ||
          M->isOverloadedOperator() ||
          !Made->getTemplateArgs()[0].structurallyEquals(
              Of->getTemplateArgs()[0]))
        continue;
      if (QualType T = ledTo(Made, IsOutput, 1); !T.isNull())
        return T;
    }
  for (const CXXBaseSpecifier &B : Class->bases())
    if (const CXXRecordDecl *Base = B.getType()->getAsCXXRecordDecl())
      if (QualType T = ledTo(Base, IsOutput, Depth + 1); !T.isNull())
        return T;
  return {};
}

bool Body::isOwner(QualType T) {
  const CXXRecordDecl *Class =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && !ledTo(Class, isOutput).isNull();
}

/// What an object of a library's class works on that its constructor got as T, which
/// it hands out again: the buffer of a stream. Not a parent, which is of a base.
static bool worksOn(const CXXRecordDecl *Class, QualType T, unsigned Depth = 0) {
  const CXXRecordDecl *Of = T.isNull() || !T->isPointerType() ? nullptr : T->getPointeeCXXRecordDecl();
  Class = Class ? Class->getDefinition() : nullptr;
  if (!Of || !Class || Depth > 4 || Class->getCanonicalDecl() == Of->getCanonicalDecl() ||
      (Of->hasDefinition() && Class->isDerivedFrom(Of)))
    return false;
  ASTContext &Context = Class->getASTContext();
  for (const CXXMethodDecl *M : Class->methods())
    if (M->isConst() && M->param_empty() && !M->isOverloadedOperator() && Context.hasSameUnqualifiedType(M->getReturnType(), T))
      return true;
  return llvm::any_of(Class->bases(), [&](const CXXBaseSpecifier &Base) {
    return worksOn(Base.getType()->getAsCXXRecordDecl(), T, Depth + 1);
  });
}

/// A setter of a library that says const, as the object only leads to what it
/// changes.
bool Body::setsBehind(const CXXMethodDecl &Method) const {
  return Method.isConst() && Method.getReturnType()->isVoidType() &&
         Method.getNumParams() > 0 && Method.getIdentifier() &&
         Method.getName().starts_with("set") && !N.isProject(Method.getLocation());
}

/// Packs count as the arguments in them.
static bool hasArgument(const ClassTemplateSpecializationDecl &Class,
                        llvm::function_ref<bool(const TemplateArgument &)> Is) {
  for (const TemplateArgument &A : Class.getTemplateArgs().asArray()) {
    if (Is(A))
      return true;
    if (A.getKind() == TemplateArgument::Pack &&
        llvm::any_of(A.pack_elements(), Is))
      return true;
  }
  return false;
}

/// Whether an object of this type, or a copy of it, leads to other objects.
bool Body::keepsOthers(QualType T) {
  const CXXRecordDecl *Class =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  const RecordDecl *Record = Class;
  if (!Class && !T.isNull())
    if (const auto *R = T.getNonReferenceType()->getAs<RecordType>())
      Record = R->getDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record || (Class && Class->isLambda()))
    return false;
  auto [It, New] = Keepers.try_emplace(Record, false);
  if (!New)
    return It->second;
  auto Leads = [](QualType T) { return isOutput(T) || isOwner(T); };
  bool Keeps = isOwner(T) || llvm::any_of(Record->fields(), [&](auto *Field) {
                 return Leads(Field->getType());
               });
  if (const auto *Of = dyn_cast<ClassTemplateSpecializationDecl>(Record))
    Keeps |= hasArgument(*Of, [&](const TemplateArgument &A) {
      return A.getKind() == TemplateArgument::Type && Leads(A.getAsType());
    });
  return Keepers[Record] = Keeps;
}

/// Whether it is worth remembering that a pointer of type T leads to Target: a
/// text, or an object of this function, or what a constructor is given. Handles
/// of C programs go from one object to the next all the time, and are what
/// their fields are.
bool Body::isFollowed(QualType T, PlaceId Target) {
  QualType Of = T.isNull() || !(T->isPointerType() || T->isReferenceType())
                    ? QualType()
                    : T->getPointeeType();
  if (Of.isNull() || Of->isPointerType() || Of->isAnyCharacterType())
    return true;
  if (Of->isArithmeticType() || Of->isFunctionType())
    return false;
  const RecordDecl *Record = nullptr;
  if (const auto *R = Of->getAs<RecordType>())
    Record = R->getDecl();
  bool Anything = Of->isVoidType() ||
                  (Record && N.isProject(Record->getLocation()));
  RootKind Kind = At.root(At[Target].Root).Kind;
  return !Anything || Kind == RootKind::Variable ||
         (Kind == RootKind::Pointee && isa_and_nonnull<CXXConstructorDecl>(Self));
}

bool Body::keepsAddress(QualType T) {
  return !T.isNull() && (T->isPointerType() || isOwner(T));
}

//===--- Values --------------------------------------------------------===//

/// Part S of an object is made of R.
void Body::keeps(KeptParts &Parts, Step S, const Result &R, QualType T) {
  TermId V = loaded(R);
  if (isAddress(V)) {
    if (isFollowed(T, addressee(V)))
      Parts.push_back({{std::move(S)}, addressee(V)});
  } else if (!T.isNull() && T->isReferenceType() && R.Place != NoPlace) {
    if (isFollowed(T, R.Place))
      Parts.push_back({{std::move(S)}, R.Place});
  } else if (R.Place != NoPlace && isOwner(T)) {
    Parts.push_back({{std::move(S)}, R.Place, true});
  } else if (auto It = KeptIn.find(V); It != KeptIn.end()) {
    for (KeptPart Inner : KeptParts(It->second)) {
      if (S.K == Step::Kind::Element && !Inner.Owner)
        filledIn(Inner.Target);
      Inner.Path.insert(Inner.Path.begin(), S);
      Parts.push_back(std::move(Inner));
    }
  }
}

/// A table of structs with the addresses of variables, such as of options, is
/// there for somebody to fill them in.
void Body::filledIn(PlaceId Variable) {
  const Root &R = At.root(At[Variable].Root);
  if (R.Kind != RootKind::Variable && R.Kind != RootKind::Global)
    return;
  TermId Now = R.Kind == RootKind::Global ? NoTerm : At.decayed(At.value(Variable));
  bool Pointer = isAddress(R.Initial); // of a parameter, to what is behind it
  llvm::StringRef Type = Pointer || R.Initial == NoTerm ? llvm::StringRef("*") : llvm::StringRef(G[R.Initial].Type);
  bool Number = Now == NoTerm ? !Type.ends_with("*") && !Type.contains("char") && !Type.contains("::")
                              : G[Now].Kind == TermKind::Number;
  TermId Unknown = G.hole(Number ? HoleKind::Int : HoleKind::String, "filled in");
  if (Now != NoTerm)
    At.write(Variable, G.phi({Now, Unknown}));
  else if (At[Variable].Path.empty())
    At.GlobalWrites.push_back({R.Symbol, Unknown});
}

TermId Body::keeping(TermId Object, KeptParts Parts) {
  // Equal objects may lead to different ones: the newest is about to be stored.
  if (Parts.empty())
    KeptIn.erase(Object);
  else
    KeptIn[Object] = std::move(Parts);
  return Object;
}

void Body::keepParts(PlaceId P, TermId Value) {
  auto It = KeptIn.find(Value);
  if (It == KeptIn.end())
    return;
  for (const KeptPart &Part : It->second) {
    PlaceId Holder = P;
    for (const Step &S : Part.Path)
      Holder = At.part(Holder, S);
    At.keep(Holder, Part.Target, Part.Owner);
  }
}

/// Value was stored at P, which has type T.
void Body::keepStored(PlaceId P, const Result &Value, QualType T) {
  RootKind Kind = At.root(At[P].Root).Kind;
  if (isAddress(Value.Value)) {
    if (!isFollowed(T, addressee(Value.Value)))
      return;
    if (At[P].Path.empty() && Kind == RootKind::Result)
      At.keepBehind(P, addressee(Value.Value));
    else if (!At[P].Path.empty() || Kind == RootKind::Global)
      At.keep(P, addressee(Value.Value));
    return;
  }
  keepParts(P, Value.Value);
  if (Value.Place == NoPlace || T.isNull())
    return;
  if (T->isReferenceType()) {
    if (isFollowed(T, Value.Place))
      At.keep(P, Value.Place);
  } else if (isOwner(T))
    At.keep(P, Value.Place, true);
  else if (T->isRecordType())
    At.keepSame(Value.Place, P);
}

//===--- Calls ---------------------------------------------------------===//

/// An argument that the function gets as a constant or a copy, and that leads
/// to what it may change.
PlaceId Body::keeperPassed(const Expr *Arg, const Result &R, QualType T,
                           const FunctionDecl *F) {
  if (!F || T.isNull())
    return NoPlace;
  // Libraries write through iterators of texts, and leave owners alone.
  if (!N.isProject(F->getLocation())) {
    const CXXRecordDecl *Class = T.getNonReferenceType()->getAsCXXRecordDecl();
    QualType Led = Class ? ledTo(Class, isOutput) : QualType();
    if (Led.isNull() || !Led->isAnyCharacterType() ||
        F->isOverloadedOperator() || isa<CXXMethodDecl>(F))
      return NoPlace;
  }
  bool Pointer = T->isPointerType();
  QualType Of =
      Pointer || T->isReferenceType() ? T->getPointeeType() : T;
  // What is moved is no output, but what it leads to may change.
  if (!Of->isRecordType() || !keepsOthers(Of) ||
      (isOutput(T) && !T->isRValueReferenceType()))
    return NoPlace;
  TermId V = loaded(R);
  PlaceId P = isAddress(V) ? addressee(V) : R.Place;
  if (P == NoPlace)
    return KeptIn.count(V) ? temporary(Arg, V) : NoPlace;
  return isOwner(Of) || At.keepsAny(P) ? P : NoPlace;
}

static const ParmVarDecl *parameterIn(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *C = dyn_cast<CXXConstructExpr>(E); C && C->getNumArgs() == 1)
    E = C->getArg(0)->IgnoreParenCasts();
  if (const auto *C = dyn_cast<CallExpr>(E); C && C->isCallToStdMove())
    E = C->getArg(0)->IgnoreParenCasts();
  bool Address = false;
  if (const auto *U = dyn_cast<UnaryOperator>(E);
      U && U->getOpcode() == UO_AddrOf) {
    Address = true;
    E = U->getSubExpr()->IgnoreParenCasts();
  }
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *P = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  return P && (!Address || P->getType()->isReferenceType()) ? P : nullptr;
}

/// `this->field = param`, `param->field = param`.
static void stored(const FunctionDecl *F, const Expr *Left, const Expr *Right,
                   bool Always, std::vector<KeptArgument> &Out) {
  const auto *M = dyn_cast<MemberExpr>(Left->IgnoreParenCasts());
  const auto *Field = M ? dyn_cast<FieldDecl>(M->getMemberDecl()) : nullptr;
  const ParmVarDecl *From = parameterIn(Right);
  if (!Field || !From || From->getFunctionScopeIndex() >= F->getNumParams())
    return;
  KeptArgument A;
  A.Field = Field;
  A.Param = From->getFunctionScopeIndex();
  A.Always = Always;
  const Expr *Base = M->getBase()->IgnoreParenCasts();
  const auto *Ref = dyn_cast<DeclRefExpr>(Base);
  const auto *Holder = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  if (Holder && Holder != From && Holder->getType()->isPointerType() &&
      Holder->getFunctionScopeIndex() < F->getNumParams())
    A.Holder = Slot(Holder->getFunctionScopeIndex());
  else if (!isa<CXXThisExpr>(Base))
    return;
  Out.push_back(A);
}

static std::vector<KeptArgument> keptArguments(const FunctionDecl *F,
                                               bool (*Keeps)(QualType)) {
  std::vector<KeptArgument> Out;
  if (const auto *C = dyn_cast<CXXConstructorDecl>(F))
    for (const CXXCtorInitializer *I : C->inits())
      if (const FieldDecl *Field = I->getMember())
        if (const ParmVarDecl *P = parameterIn(I->getInit()))
          Out.push_back({ReceiverSlot, Field, P->getFunctionScopeIndex(), true});
  llvm::SmallVector<std::pair<const Stmt *, bool>, 32> Work;
  Work.push_back({F->getBody(), true});
  for (unsigned Budget = 300; Budget && !Work.empty(); --Budget) {
    auto [St, Always] = Work.pop_back_val();
    if (!St || isa<LambdaExpr>(St))
      continue;
    if (const auto *B = dyn_cast<BinaryOperator>(St);
        B && B->getOpcode() == BO_Assign)
      stored(F, B->getLHS(), B->getRHS(), Always, Out);
    if (const auto *O = dyn_cast<CXXOperatorCallExpr>(St);
        O && O->getOperator() == OO_Equal && O->getNumArgs() == 2)
      stored(F, O->getArg(0), O->getArg(1), Always, Out);
    Always &= isa<CompoundStmt, Expr>(St);
    for (const Stmt *Child : St->children())
      Work.push_back({Child, Always});
  }
  llvm::erase_if(Out, [&](const KeptArgument &A) {
    QualType T = A.Field->getType();
    return !T->isReferenceType() && !Keeps(T);
  });
  return Out;
}

const std::vector<KeptArgument> &Body::keptBy(const FunctionDecl *WithBody) {
  auto [It, New] = S.Kept.try_emplace(WithBody);
  if (New)
    It->second = keptArguments(WithBody, keepsAddress);
  return It->second;
}

/// The object that a constructor or a library's function made of its
/// arguments.
TermId Body::constructed(const CallParts &P, QualType Class, TermId Object) {
  const CXXRecordDecl *Record =
      Class.isNull() ? nullptr : Class->getAsCXXRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!P.Callee || !Record)
    return Object;
  KeptParts Parts;
  if (!P.Foreign) {
    const FunctionDecl *Body = nullptr;
    if (!P.Callee->hasBody(Body))
      return Object;
    for (const KeptArgument &A : keptBy(Body)) {
      if (A.Holder != ReceiverSlot || A.Param >= P.ArgPlaces.size() ||
          P.ArgPlaces[A.Param] == NoPlace)
        continue;
      PlaceId Target = P.ArgPlaces[A.Param];
      if (!isFollowed(A.Field->getType(), Target))
        continue;
      Object = G.update(Object, fieldStep(A.Field), At.value(Target));
      Parts.push_back(
          {{fieldStep(A.Field)}, Target, isOwner(A.Field->getType())});
    }
    return Parts.empty() ? Object : keeping(Object, std::move(Parts));
  }
  const Step Any{Step::Kind::Element, "*", ""};
  const std::vector<TermId> &Args = F.Sites.back().Args;
  for (unsigned I = 0; I < P.ArgPlaces.size() && I < Args.size(); ++I) {
    if (auto It = KeptIn.find(Args[I]); It != KeptIn.end())
      for (const KeptPart &Inner : It->second)
        Parts.push_back({{Any}, Inner.Target, Inner.Owner});
    QualType T = I < P.Callee->getNumParams()
                     ? P.Callee->getParamDecl(I)->getType()
                     : QualType();
    if (P.ArgPlaces[I] == NoPlace || T.isNull())
      continue;
    bool Pointer = T->isPointerType() ||
                   (T->isReferenceType() && T->getPointeeType()->isPointerType());
    auto IsOne = [&](const TemplateArgument &A) {
      return A.getKind() == TemplateArgument::Type &&
             Context.hasSameType(A.getAsType(), T);
    };
    const auto *Of = dyn_cast<ClassTemplateSpecializationDecl>(Record);
    if (isOwner(Class) && (isOwner(T) || isOutput(T)) &&
        P.ArgPlaces.size() == 1) {
      Parts.push_back({{}, P.ArgPlaces[I], true});
    } else if (F.Sites.back().Constructor && P.ArgPlaces.size() == 1 && isOutput(T) && worksOn(Record, T)) {
      Object = At.value(P.ArgPlaces[I]);
      Parts.push_back({{}, P.ArgPlaces[I], true});
    } else if (Pointer && keepsOthers(Class) && !isOwner(Class)) {
      // A pair has a field for it.
      auto Field = llvm::find_if(Record->fields(), [&](const FieldDecl *D) {
        return Context.hasSameUnqualifiedType(D->getType(),
                                              T.getNonReferenceType());
      });
      Parts.push_back({{Field == Record->field_end() ? Any : fieldStep(*Field)},
                       P.ArgPlaces[I]});
    } else if (Of && F.Sites.back().Constructor && isOutput(T) &&
               T->isReferenceType() &&
               hasArgument(*Of, IsOne)) {
      Parts.push_back({{Any}, P.ArgPlaces[I]});
    }
  }
  return Parts.empty() ? Object : keeping(Object, std::move(Parts));
}

/// What a call left in its receiver or in another argument.
void Body::keptByCall(const CallParts &P) {
  if (!P.Callee)
    return;
  if (!P.Foreign) {
    const FunctionDecl *Body = nullptr;
    if (!P.Callee->hasBody(Body) ||
        llvm::none_of(P.ArgPlaces, [](PlaceId A) { return A != NoPlace; }))
      return;
    for (const KeptArgument &A : keptBy(Body)) {
      PlaceId Holder = A.Holder == ReceiverSlot        ? P.ReceiverPlace
                       : size_t(A.Holder) < P.ArgPlaces.size()
                           ? P.ArgPlaces[size_t(A.Holder)]
                           : NoPlace;
      if (Holder == NoPlace || A.Param >= P.ArgPlaces.size() ||
          P.ArgPlaces[A.Param] == NoPlace)
        continue;
      PlaceId Target = P.ArgPlaces[A.Param];
      if (!isFollowed(A.Field->getType(), Target))
        continue;
      PlaceId Part = At.part(Holder, fieldStep(A.Field));
      if (A.Always)
        At.point(Part, At.value(Target), true);
      At.keep(Part, Target, isOwner(A.Field->getType()));
    }
    return;
  }
  // A container that gets a pointer.
  if (P.ReceiverPlace == NoPlace || !llvm::is_contained(F.Sites.back().MayChange,
                                                        ReceiverSlot))
    return;
  PlaceId Any = At.part(P.ReceiverPlace, {Step::Kind::Element, "*", ""});
  const std::vector<TermId> &Args = F.Sites.back().Args;
  for (unsigned I = 0; I < P.ArgPlaces.size() && I < Args.size(); ++I) {
    if (auto It = KeptIn.find(Args[I]); It != KeptIn.end())
      for (const KeptPart &Inner : KeptParts(It->second))
        At.keep(Any, Inner.Target, Inner.Owner);
    QualType T = I < P.Callee->getNumParams()
                     ? P.Callee->getParamDecl(I)->getType()
                     : QualType();
    if (P.ArgPlaces[I] == NoPlace || T.isNull() || !T->isReferenceType())
      continue;
    if (T->getPointeeType()->isPointerType())
      At.keep(Any, P.ArgPlaces[I]);
    else if (isOwner(T))
      At.keep(Any, P.ArgPlaces[I], true);
  }
}

} // namespace patlint::lowering
