//===- Fields.h - The fields of facts, in the order they are stored ------===//
//
// fields(Archive, Value) hands each field of a value to an archive. The same
// functions write and read, so the two cannot differ. An archive has
//
//   number(n)  id(n)  flag(b)  text(s)  kind(e, number of enumerators)
//   list(v, element)
//
// Internal to Codec.cpp and Duplicates.cpp. A field that is added to a value must be added here
// and change FactsVersion; RandomProgram.h of the tests makes that visible.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_PROGRAM_FIELDS_H
#define PATLINT_PROGRAM_FIELDS_H

#include "program/FactsFile.h"
#include "program/StringProgram.h"

#include <concepts>
#include <type_traits>

namespace patlint {

/// T or const T: what is read, or what is written.
template <typename V, typename T>
concept Some = std::same_as<std::remove_const_t<V>, T>;

template <typename A> void fields(A &Ar, Some<Region> auto &R) {
  Ar.text(R.File);
  Ar.number(R.Line);
  Ar.number(R.Column);
  Ar.number(R.EndLine);
  Ar.number(R.EndColumn);
}

template <typename A> void fields(A &Ar, Some<Piece> auto &P) {
  Ar.number(P.Offset);
  Ar.number(P.Length);
  fields(Ar, P.Where);
}

template <typename A> void list(A &Ar, Some<std::vector<std::string>> auto &L) {
  Ar.list(L, [&](auto &Item) { Ar.text(Item); });
}

template <typename A> void list(A &Ar, Some<std::vector<uint32_t>> auto &L) {
  Ar.list(L, [&](auto &Item) { Ar.id(Item); });
}

template <typename A> void list(A &Ar, Some<std::vector<Slot>> auto &L) {
  Ar.list(L, [&](auto &Item) { Ar.number(Item); });
}

/// A list of values that have fields() of their own.
template <typename A, typename V> void list(A &Ar, V &L) {
  Ar.list(L, [&](auto &Item) { fields(Ar, Item); });
}

template <typename A> void fields(A &Ar, Some<Term> auto &T) {
  Ar.kind(T.Kind, size_t(TermKind::Given) + 1);
  Ar.text(T.Text);
  Ar.text(T.Type);
  Ar.number(T.Number);
  Ar.kind(T.Hole, size_t(HoleKind::UrlEncoded) + 1);
  Ar.id(T.Site);
  list(Ar, T.Operands);
  list(Ar, T.Keys);
  list(Ar, T.Pieces);
}

template <typename A> void fields(A &Ar, Some<Condition> auto &C) {
  Ar.id(C.Term);
  Ar.flag(C.Holds);
}

template <typename A> void fields(A &Ar, Some<Site> auto &S) {
  fields(Ar, S.Where);
  fields(Ar, S.Whole);
  Ar.text(S.Symbol);
  Ar.text(S.Name);
  Ar.id(S.Callee);
  Ar.id(S.Receiver);
  Ar.text(S.ReceiverType);
  list(Ar, S.Args);
  list(Ar, S.ArgTypes);
  list(Ar, S.ArgWhere);
  list(Ar, S.TemplateArgs);
  list(Ar, S.MayChange);
  Ar.text(S.ReturnType);
  Ar.flag(S.ReturnsReceiverType);
  Ar.flag(S.Virtual);
  Ar.flag(S.Constructor);
  Ar.flag(S.Dependent);
  Ar.flag(S.NameOnly);
  Ar.id(S.FormatArg);
  Ar.id(S.FormatFrom);
  Ar.text(S.StoredIn);
  list(Ar, S.Conditions);
}

template <typename A> void fields(A &Ar, Some<Parameter> auto &P) {
  Ar.text(P.Name);
  Ar.text(P.Type);
}

template <typename A> void fields(A &Ar, Some<Alias> auto &L) {
  Ar.kind(L.K, size_t(Alias::Kind::Result) + 1);
  Ar.number(L.Index);
  Ar.text(L.Symbol);
  list(Ar, L.Path);
}

template <typename A> void fields(A &Ar, Some<OutValue> auto &O) {
  Ar.number(O.S);
  Ar.id(O.Value);
}

template <typename A> void fields(A &Ar, Some<GlobalWrite> auto &W) {
  Ar.text(W.Symbol);
  Ar.id(W.Value);
  Ar.flag(W.Last);
}

template <typename A> void fields(A &Ar, Some<NamedValue> auto &N) {
  Ar.text(N.Name);
  Ar.id(N.Value);
  fields(Ar, N.Where);
}

template <typename A> void fields(A &Ar, Some<Function> auto &F) {
  Ar.kind(F.K, size_t(Function::Kind::GlobalInit) + 1);
  Ar.text(F.Symbol);
  Ar.text(F.Name);
  Ar.text(F.Class);
  list(Ar, F.Params);
  Ar.flag(F.Variadic);
  Ar.number(F.FormatParam);
  Ar.flag(F.Virtual);
  list(Ar, F.Overrides);
  list(Ar, F.Terms);
  list(Ar, F.Sites);
  Ar.id(F.Returned);
  list(Ar, F.Outs);
  fields(Ar, F.Returns);
  list(Ar, F.GlobalWrites);
  list(Ar, F.FieldWrites);
  list(Ar, F.Names);
  Ar.flag(F.Const);
  fields(Ar, F.Where);
}

template <typename A> void fields(A &Ar, Some<ClassInfo> auto &C) {
  Ar.text(C.Name);
  list(Ar, C.Bases);
  Ar.flag(C.Project);
  list(Ar, C.ReferenceFields);
}

template <typename A> void fields(A &Ar, Some<Literal> auto &L) {
  Ar.text(L.Bytes);
  list(Ar, L.Pieces);
  Ar.flag(L.Inactive);
  Ar.text(L.Macro);
  Ar.text(L.Near);
}

template <typename A> void fields(A &Ar, Some<Notice> auto &N) {
  Ar.kind(N.K, size_t(Notice::Kind::Information) + 1);
  fields(Ar, N.Where);
  Ar.text(N.Text);
}

template <typename A> void fields(A &Ar, Some<StringProgram> auto &P) {
  Ar.text(P.Unit);
  Ar.kind(P.State, size_t(Analysed::Failed) + 1);
  Ar.text(P.Reason);
  list(Ar, P.Functions);
  list(Ar, P.Classes);
  list(Ar, P.Stray);
  list(Ar, P.Replaceable);
  list(Ar, P.Skipped);
  list(Ar, P.Files);
  list(Ar, P.MissingIncludes);
  list(Ar, P.Notices);
}

template <typename A> void fields(A &Ar, Some<Comment> auto &C) {
  Ar.text(C.Text);
  fields(Ar, C.Where);
  Ar.number(C.TextOffset);
}

template <typename A> void fields(A &Ar, Some<BareWord> auto &W) {
  Ar.text(W.Text);
  fields(Ar, W.Where);
  Ar.flag(W.Inactive);
}

template <typename A> void fields(A &Ar, Some<TextLine> auto &T) {
  Ar.text(T.Text);
  fields(Ar, T.Where);
  Ar.flag(T.Comment);
}

template <typename A> void fields(A &Ar, Some<AllowComment> auto &C) {
  list(Ar, C.Rules);
  Ar.text(C.Reason);
  fields(Ar, C.Where);
  Ar.number(C.FirstLine);
  Ar.number(C.LastLine);
}

template <typename A> void fields(A &Ar, Some<IncludeLine> auto &I) {
  Ar.text(I.Name);
  Ar.flag(I.Angled);
  fields(Ar, I.Where);
}

template <typename A> void fields(A &Ar, Some<LexicalFacts> auto &F) {
  Ar.text(F.File);
  list(Ar, F.Literals);
  list(Ar, F.Comments);
  list(Ar, F.Words);
  list(Ar, F.Texts);
  list(Ar, F.Allows);
  list(Ar, F.Includes);
  list(Ar, F.Identifiers);
  Ar.text(F.Unreadable);
}

template <typename A> void fields(A &Ar, Some<SourceBytes> auto &S) {
  Ar.text(S.File);
  Ar.text(S.Contents);
}

template <typename A> void fields(A &Ar, Some<UnitFacts> auto &U) {
  Ar.text(U.File);
  Ar.text(U.Directory);
  list(Ar, U.Arguments);
  list(Ar, U.Sources);
}

template <typename A> void fields(A &Ar, Some<Asked> auto &Q) {
  Ar.kind(Q.K, size_t(Asked::Kind::Guess) + 1);
  Ar.text(Q.Folder);
  Ar.text(Q.Name);
  Ar.text(Q.Answer);
}

template <typename A> void fields(A &Ar, Some<UnitInputs> auto &I) {
  list(Ar, I.All);
  Ar.flag(I.Unstable);
}

} // namespace patlint

#endif
