//===- Constants.cpp - What the compiler computed, as terms -------------===//
//
// Clang's constant evaluator knows the value of what is computed while
// compiling: calls of consteval functions, constexpr variables, template
// parameters that are objects. A pointer to a literal stays that literal, with
// the place of its bytes; characters that code put into an array stand where
// that code does.
//
//===-------------------------------------------------------------------===//
#include "lower/Body.h"

using namespace clang;

namespace patlint::lowering {

/// Larger arrays and deeper objects are not taken apart.
static constexpr unsigned MaxElements = 1024, MaxConstantDepth = 8;

/// The text from one byte of an array of characters up to its zero.
static std::string charactersOf(const APValue &Array, unsigned From,
                                bool Narrow) {
  std::string Text;
  unsigned Size = Array.getArraySize();
  unsigned Written = Array.getArrayInitializedElts();
  for (unsigned I = From; I < Size; ++I) {
    if (I >= Written && !Array.hasArrayFiller())
      break;
    const APValue &C = I < Written ? Array.getArrayInitializedElt(I)
                                   : Array.getArrayFiller();
    if (!C.isInt() || C.getInt() == 0)
      break;
    Text += encodedCharacter(unsigned(C.getInt().getLimitedValue()), Narrow);
  }
  return Text;
}

TermId Body::computedText(std::string Text, SourceRange From) {
  Piece P;
  P.Length = Text.size();
  P.Where = N.region(From);
  std::vector<Piece> Pieces;
  if (P.Length && P.Where.known())
    Pieces.push_back(std::move(P));
  return G.literal(std::move(Text), std::move(Pieces));
}

/// What a pointer to a part of a constant object shows.
std::optional<TermId> Body::constantPart(const APValue *Whole, QualType T,
                                         const APValue &Pointer,
                                         SourceRange From) {
  if (!Pointer.hasLValuePath())
    return std::nullopt;
  for (APValue::LValuePathEntry Entry : Pointer.getLValuePath()) {
    if (!Whole || T.isNull())
      return std::nullopt;
    if (const ArrayType *Array = T->getAsArrayTypeUnsafe()) {
      uint64_t Index = Entry.getAsArrayIndex();
      QualType Element = Array->getElementType();
      if (!Whole->isArray() || Index > Whole->getArraySize())
        return std::nullopt;
      if (Element->isAnyCharacterType())
        return computedText(
            charactersOf(*Whole, unsigned(Index),
                         Context.getTypeSizeInChars(Element).isOne()),
            From);
      if (Index >= Whole->getArrayInitializedElts())
        return std::nullopt;
      Whole = &Whole->getArrayInitializedElt(unsigned(Index));
      T = Element;
      continue;
    }
    const Decl *Part = Entry.getAsBaseOrMember().getPointer();
    const auto *Field = dyn_cast_or_null<FieldDecl>(Part);
    if (!Field || !Whole->isStruct() || Field->getParent()->isUnion() ||
        Field->getFieldIndex() >= Whole->getStructNumFields())
      return std::nullopt;
    Whole = &Whole->getStructField(Field->getFieldIndex());
    T = Field->getType();
  }
  return constant(*Whole, T, From);
}

std::optional<TermId> Body::constantPointer(const APValue &V, QualType T,
                                            SourceRange From) {
  if (V.isNullPointer())
    return G.null();
  APValue::LValueBase Base = V.getLValueBase();
  if (const auto *E = Base.dyn_cast<const Expr *>()) {
    const auto *L = dyn_cast<StringLiteral>(E->IgnoreParens());
    if (!L)
      return std::nullopt;
    Literal D = decoded(*L, Context, N);
    uint64_t Skip = uint64_t(V.getLValueOffset().getQuantity());
    if (L->getCharByteWidth() != 1 ? Skip != 0 : Skip > D.Bytes.size())
      return std::nullopt;
    std::vector<Piece> Pieces;
    for (Piece P : D.Pieces) {
      uint64_t End = P.Offset + P.Length;
      if (End <= Skip)
        continue;
      uint64_t Begin = std::max<uint64_t>(P.Offset, Skip);
      P.Length = End - Begin;
      P.Offset = Begin - Skip;
      Pieces.push_back(std::move(P));
    }
    return G.literal(D.Bytes.substr(size_t(Skip)), std::move(Pieces));
  }
  const auto *D = Base.dyn_cast<const ValueDecl *>();
  if (!D)
    return std::nullopt;
  if (isa<FunctionDecl>(D))
    return constantOf(D, T).Value;
  if (const auto *Object = dyn_cast<TemplateParamObjectDecl>(D))
    return constantPart(&Object->getValue(), Object->getType(), V, From);
  const auto *Variable = dyn_cast<VarDecl>(D);
  if (!Variable || !Variable->getAnyInitializer() ||
      Variable->getType()->isDependentType())
    return std::nullopt;
  const APValue *Value = Variable->evaluateValue();
  if (!Value)
    return std::nullopt;
  SourceRange Where = Variable->getAnyInitializer()->getSourceRange();
  return constantPart(Value, Variable->getType(), V, Where);
}

/// A class of a library that is a pointer to characters and their number, or
/// nothing but an array of characters, is a text.
std::optional<TermId> Body::constantText(const APValue &V,
                                         const RecordDecl *Class,
                                         SourceRange From) {
  const FieldDecl *Pointer = nullptr, *Count = nullptr, *Array = nullptr;
  for (const FieldDecl *Field : Class->fields()) {
    QualType T = Field->getType();
    const FieldDecl **Role = nullptr;
    if (T->isPointerType() && T->getPointeeType()->isAnyCharacterType())
      Role = &Pointer;
    else if (T->isIntegerType())
      Role = &Count;
    else if (const ArrayType *A = T->getAsArrayTypeUnsafe();
             A && A->getElementType()->isAnyCharacterType())
      Role = &Array;
    if (!Role || *Role)
      return std::nullopt;
    *Role = Field;
  }
  if (Array && !Pointer && !Count)
    return constant(V.getStructField(Array->getFieldIndex()), Array->getType(),
                    From);
  if (!Pointer || !Count || Array)
    return std::nullopt;
  const APValue &Number = V.getStructField(Count->getFieldIndex());
  const APValue &Start = V.getStructField(Pointer->getFieldIndex());
  if (!Number.isInt() || !Start.isLValue())
    return std::nullopt;
  uint64_t Length = Number.getInt().getLimitedValue();
  if (Length == 0)
    return G.literal("");
  std::optional<TermId> Text =
      constantPointer(Start, Pointer->getType(), From);
  if (!Text || G[*Text].Kind != TermKind::Literal)
    return std::nullopt;
  Term Cut = G[*Text];
  if (Length < Cut.Text.size()) {
    Cut.Text.resize(size_t(Length));
    std::vector<Piece> Pieces;
    for (Piece P : Cut.Pieces)
      if (P.Offset < Length) {
        P.Length = std::min<uint64_t>(P.Length, Length - P.Offset);
        Pieces.push_back(std::move(P));
      }
    Cut.Pieces = std::move(Pieces);
  }
  return G.literal(Cut.Text, Cut.Pieces);
}

std::optional<TermId> Body::constant(const APValue &V, QualType T,
                                     SourceRange From) {
  if (T.isNull() || T->isDependentType() || Depth > 1900)
    return std::nullopt;
  if (V.isInt()) {
    if (T->isAnyCharacterType() && V.getInt() != 0)
      return G.literal(
          encodedCharacter(unsigned(V.getInt().getLimitedValue()),
                           Context.getTypeSizeInChars(T).isOne()),
          {}, "char");
    std::optional<int64_t> Small = V.getInt().tryExtValue();
    if (!Small || T->isEnumeralType())
      return std::nullopt;
    return G.number(*Small, N.type(T));
  }
  if (V.isLValue())
    return constantPointer(V, T, From);
  Term Whole;
  Whole.Kind = TermKind::Aggregate;
  Whole.Type = N.type(T);
  auto Add = [&](std::string Key, const APValue &Part, QualType Type) {
    std::optional<TermId> Value;
    if (ConstantDepth < MaxConstantDepth) {
      ++ConstantDepth;
      Value = constant(Part, Type, From);
      --ConstantDepth;
    }
    Whole.Keys.push_back(std::move(Key));
    Whole.Operands.push_back(Value ? *Value : holeOf(Type, "constant"));
  };
  if (V.isArray()) {
    const ArrayType *A = T->getAsArrayTypeUnsafe();
    if (!A)
      return std::nullopt;
    QualType Element = A->getElementType();
    if (Element->isAnyCharacterType())
      return computedText(
          charactersOf(V, 0, Context.getTypeSizeInChars(Element).isOne()),
          From);
    unsigned Count = std::min(V.getArraySize(), MaxElements);
    for (unsigned I = 0; I != Count; ++I) {
      bool Written = I < V.getArrayInitializedElts();
      if (!Written && !V.hasArrayFiller())
        break;
      Add(std::to_string(I),
          Written ? V.getArrayInitializedElt(I) : V.getArrayFiller(), Element);
    }
    return G.make(std::move(Whole));
  }
  const auto *Record = T->getAs<RecordType>();
  const RecordDecl *Class =
      Record ? Record->getDecl()->getDefinition() : nullptr;
  if (!V.isStruct() || !Class || Class->isInvalidDecl())
    return std::nullopt;
  if (V.getStructNumBases() == 0 && !N.isProject(Class->getLocation()))
    if (auto Text = constantText(V, Class, From))
      return Text;
  if (const auto *Cxx = dyn_cast<CXXRecordDecl>(Class)) {
    unsigned I = 0;
    for (const CXXBaseSpecifier &Base : Cxx->bases()) {
      if (I >= V.getStructNumBases())
        break;
      std::optional<TermId> Parts =
          constant(V.getStructBase(I++), Base.getType(), From);
      if (!Parts || G[*Parts].Kind != TermKind::Aggregate)
        continue;
      const Term Inherited = G[*Parts];
      Whole.Keys.insert(Whole.Keys.end(), Inherited.Keys.begin(),
                        Inherited.Keys.end());
      Whole.Operands.insert(Whole.Operands.end(), Inherited.Operands.begin(),
                            Inherited.Operands.end());
    }
  }
  for (const FieldDecl *Field : Class->fields()) {
    if (Field->getFieldIndex() >= V.getStructNumFields())
      break;
    Add(N.fieldKey(Field), V.getStructField(Field->getFieldIndex()),
        Field->getType());
    // A class around one array has the elements of that array as well.
    if (const Term Only = G[Whole.Operands.back()];
        Only.Kind == TermKind::Aggregate && Field->getType()->isArrayType() &&
        !N.isProject(Class->getLocation()))
      for (size_t I = 0; I != Only.Keys.size(); ++I) {
        Whole.Keys.push_back(Only.Keys[I]);
        Whole.Operands.push_back(Only.Operands[I]);
      }
  }
  return G.make(std::move(Whole));
}

/// Whether calls made the value of a constant, which the compiler knows.
bool Body::isComputed(TermId T) const {
  return !isAddress(T) && T != NoTerm && G[T].Kind != TermKind::Literal &&
         G[T].Kind != TermKind::Number && !F.Sites.empty();
}

} // namespace patlint::lowering
