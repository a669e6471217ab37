//===- TextPrinter.cpp - From a string program to its text -----------===//
//
// Prints each field unless it has the value that parse() gives it when it is
// left out. Terms stand in order; a site stands before the first term that
// needs it.
//
//===-------------------------------------------------------------------===//
#include "program/Text.h"
#include "program/TextLexer.h"
#include "program/Words.h"

#include "llvm/Support/raw_ostream.h"

namespace patlint {

using text::placed;
using text::quoted;

static std::string termName(TermId Id) {
  return Id == NoTerm ? "_" : "%" + std::to_string(Id);
}

static std::string siteName(SiteId Id) {
  return Id == NoSite ? "_" : "#" + std::to_string(Id);
}

static std::string slotName(Slot S) {
  return S == ReceiverSlot ? "receiver" : std::to_string(S);
}

static std::string wordOrQuoted(const std::string &Text) {
  return text::isWord(Text) && Text != "_" ? Text : quoted(Text);
}

/// " WORD "a", "b"" or nothing for an empty list.
static std::string listed(const char *Word,
                          const std::vector<std::string> &Items) {
  std::string Out;
  for (const std::string &Item : Items)
    Out += (Out.empty() ? std::string(" ") + Word + " " : ", ") + quoted(Item);
  return Out;
}

/// " WORD ["a", "b"]" or nothing for an empty list.
static std::string bracketed(const char *Word,
                             const std::vector<std::string> &Items) {
  std::string Out;
  for (const std::string &Item : Items)
    Out += (Out.empty() ? std::string(" ") + Word + " [" : ", ") + quoted(Item);
  return Out.empty() ? Out : Out + "]";
}

/// One piece that covers all Bytes needs no range.
static std::string pieces(const std::vector<Piece> &Pieces, size_t Bytes) {
  std::string Out;
  for (const Piece &P : Pieces) {
    Out += " " + placed(P.Where);
    if (Pieces.size() != 1 || P.Offset != 0 || P.Length != Bytes)
      Out +=
          "[" + std::to_string(P.Offset) + "+" + std::to_string(P.Length) + "]";
  }
  return Out;
}

static bool alwaysNumber(TermKind K) {
  return K == TermKind::Number || K == TermKind::Enumerator ||
         K == TermKind::Param || K == TermKind::Rest ||
         K == TermKind::Element || K == TermKind::Out ||
         K == TermKind::Through || K == TermKind::Given;
}

static bool alwaysText(TermKind K) {
  return K == TermKind::Literal || K == TermKind::Enumerator ||
         K == TermKind::Global || K == TermKind::Function ||
         K == TermKind::Field || K == TermKind::Update;
}

static std::string numberWord(const Term &T) {
  if (T.Number == -1 && T.Kind == TermKind::Element)
    return "any";
  if (T.Number == -1 &&
      (T.Kind == TermKind::Out || T.Kind == TermKind::Through))
    return "receiver";
  return std::to_string(T.Number);
}

static std::string operands(const Term &T) {
  std::string Text;
  bool MadeOf = T.Kind == TermKind::Aggregate || T.Kind == TermKind::Construct;
  if (MadeOf && (!T.Type.empty() || T.Kind == TermKind::Construct))
    Text += " " + quoted(T.Type);
  std::string TextItem;
  if (!T.Text.empty() || alwaysText(T.Kind))
    TextItem = (MadeOf ? " text " : " ") + quoted(T.Text);
  if (T.Keys.size() == T.Operands.size() &&
      (!T.Keys.empty() || T.Kind == TermKind::Aggregate)) {
    Text += " {";
    for (size_t I = 0; I < T.Keys.size(); ++I)
      Text +=
          (I ? ", " : " ") + quoted(T.Keys[I]) + ": " + termName(T.Operands[I]);
    return Text + (T.Keys.empty() ? "}" : " }") + TextItem;
  }
  for (size_t I = 0; I < T.Operands.size(); ++I) {
    // An update reads as "object key value".
    if (I == 1 && T.Kind == TermKind::Update)
      Text += std::exchange(TextItem, "");
    Text += " " + termName(T.Operands[I]);
  }
  return Text + TextItem + bracketed("keys", T.Keys);
}

static std::string printed(const Term &T) {
  std::string Out = text::word(text::TermWords, T.Kind);
  if (T.Kind == TermKind::Hole || T.Hole != HoleKind::String)
    Out += std::string(" ") + name(T.Hole);
  if (T.Site != NoSite)
    Out += " " + siteName(T.Site);
  if (T.Number != 0 || alwaysNumber(T.Kind))
    Out += " " + numberWord(T);
  Out += operands(T);
  if (!T.Type.empty() && T.Kind != TermKind::Aggregate &&
      T.Kind != TermKind::Construct)
    Out += " : " + quoted(T.Type);
  return Out + pieces(T.Pieces, T.Text.size());
}

/// An empty list is not a list of empty ones: then one is spelled out.
template <typename T>
static bool isSpelled(const std::vector<T> &All, size_t I) {
  return All[I] != T() ||
         (I == 0 && std::all_of(All.begin(), All.end(),
                                [](const T &Each) { return Each == T(); }));
}

static std::string arguments(const Site &S) {
  bool Types = S.ArgTypes.size() == S.Args.size();
  bool Places = S.ArgWhere.size() == S.Args.size();
  std::string Out = "(";
  for (size_t I = 0; I < S.Args.size(); ++I) {
    Out += (I ? ", " : "") + termName(S.Args[I]);
    if (Types && isSpelled(S.ArgTypes, I))
      Out += " : " + quoted(S.ArgTypes[I]);
    if (Places && isSpelled(S.ArgWhere, I))
      Out += " " + placed(S.ArgWhere[I]);
  }
  Out += ")";
  if (!Types)
    Out += bracketed("argtypes", S.ArgTypes);
  if (!Places && !S.ArgWhere.empty()) {
    Out += " argplaces [";
    for (const Region &R : S.ArgWhere)
      Out += (&R == &S.ArgWhere.front() ? "" : ", ") + placed(R);
    Out += "]";
  }
  return Out;
}

static std::string printed(const Site &S) {
  std::string Out = (S.Name.empty() ? "" : wordOrQuoted(S.Name)) + arguments(S);
  if (S.Receiver != NoTerm || !S.ReceiverType.empty())
    Out += " on " + termName(S.Receiver);
  if (!S.ReceiverType.empty())
    Out += " : " + quoted(S.ReceiverType);
  if (S.Callee != NoTerm)
    Out += " callee " + termName(S.Callee);
  for (size_t I = 0; I < S.MayChange.size(); ++I)
    Out += (I ? ", " : " changes ") + slotName(S.MayChange[I]);
  if (!S.ReturnType.empty())
    Out += " returns " + quoted(S.ReturnType);
  if (S.ReturnsReceiverType)
    Out += " fluent";
  if (S.Virtual)
    Out += " virtual";
  if (S.Constructor)
    Out += " constructor";
  if (S.Dependent)
    Out += " dependent";
  if (S.NameOnly)
    Out += " nameonly";
  if (S.FormatArg || S.FormatFrom)
    Out += " format " + std::to_string(S.FormatArg) + " " + std::to_string(S.FormatFrom);
  Out += listed("templates", S.TemplateArgs);
  if (!S.StoredIn.empty())
    Out += " stored " + quoted(S.StoredIn);
  for (const Condition &C : S.Conditions)
    Out += (C.Holds ? " if " : " unless ") + termName(C.Term);
  if (S.Symbol != S.Name)
    Out += " symbol " + quoted(S.Symbol);
  if (S.Where != Region())
    Out += " " + placed(S.Where);
  if (S.Whole != Region())
    Out += " whole " + placed(S.Whole);
  return Out;
}

static std::string parameters(const Function &F) {
  std::string Out = "(";
  for (const Parameter &P : F.Params) {
    if (&P != &F.Params.front())
      Out += ", ";
    if (!P.Name.empty() || P.Type.empty())
      Out += wordOrQuoted(P.Name);
    if (!P.Type.empty())
      Out += ": " + quoted(P.Type);
  }
  if (F.Variadic)
    Out += F.Params.empty() ? "..." : ", ...";
  return Out + ")";
}

static std::string heading(const Function &F) {
  std::string Out = text::word(text::FunctionWords, F.K);
  Out += " " + wordOrQuoted(F.Symbol);
  if (F.Name != F.Symbol)
    Out += " name " + quoted(F.Name);
  if (!F.Class.empty())
    Out += " class " + quoted(F.Class);
  if (!F.Params.empty() || F.Variadic || F.K != Function::Kind::GlobalInit)
    Out += " " + parameters(F);
  if (F.FormatParam)
    Out += " format " + std::to_string(F.FormatParam);
  if (F.Virtual)
    Out += " virtual";
  if (F.Const)
    Out += " const";
  Out += listed("overrides", F.Overrides);
  if (F.Where != Region())
    Out += " " + placed(F.Where);
  return Out;
}

static std::string printed(const Alias &A) {
  std::string Out = text::word(text::AliasWords, A.K);
  if (A.Index != 0 || A.K == Alias::Kind::Param || A.K == Alias::Kind::Result)
    Out += " " + std::to_string(A.Index);
  if (!A.Symbol.empty() || A.K == Alias::Kind::Global)
    Out += " " + quoted(A.Symbol);
  return Out + bracketed("path", A.Path);
}

namespace {

class Printer {
public:
  std::string program(const StringProgram &P) {
    if (!P.Unit.empty() || P.State != Analysed::Fully || !P.Reason.empty()) {
      Out << "unit " << quoted(P.Unit);
      if (P.State != Analysed::Fully || !P.Reason.empty())
        Out << " " << text::word(text::StateWords, P.State);
      if (!P.Reason.empty())
        Out << " " << quoted(P.Reason);
      Out << "\n";
    }
    for (const std::string &File : P.Files)
      Out << "file " << quoted(File) << "\n";
    for (const std::string &Name : P.MissingIncludes)
      Out << "missing " << quoted(Name) << "\n";
    for (const Region &R : P.Replaceable)
      Out << "replaceable " << placed(R) << "\n";
    for (const Region &R : P.Skipped)
      Out << "skipped " << placed(R) << "\n";
    for (const Notice &N : P.Notices) {
      Out << "notice " << name(N.K) << " " << quoted(N.Text);
      if (N.Where != Region())
        Out << " " << placed(N.Where);
      Out << "\n";
    }
    for (const ClassInfo &C : P.Classes)
      Out << "class " << wordOrQuoted(C.Name) << (C.Project ? " project" : "")
          << listed("bases", C.Bases) << listed("references", C.ReferenceFields)
          << "\n";
    for (const Literal &L : P.Stray)
      stray(L);
    for (const Function &F : P.Functions)
      function(F);
    return std::move(Text);
  }

private:
  void stray(const Literal &L) {
    Out << "stray " << quoted(L.Bytes) << pieces(L.Pieces, L.Bytes.size());
    if (L.Inactive)
      Out << " inactive";
    if (!L.Macro.empty())
      Out << " macro " << quoted(L.Macro);
    if (!L.Near.empty())
      Out << " near " << quoted(L.Near);
    Out << "\n";
  }

  void function(const Function &F) {
    Out << "\n" << heading(F) << " {\n";
    size_t NextSite = 0;
    for (size_t I = 0; I < F.Terms.size(); ++I) {
      const Term &T = F.Terms[I];
      if (T.Site != NoSite)
        for (; NextSite <= T.Site && NextSite < F.Sites.size(); ++NextSite)
          site(F, NextSite);
      Out << "  %" << I << " = " << printed(T) << "\n";
    }
    for (; NextSite < F.Sites.size(); ++NextSite)
      site(F, NextSite);
    results(F);
    Out << "}\n";
  }

  void site(const Function &F, size_t I) {
    Out << "  #" << I << " = " << printed(F.Sites[I]) << "\n";
  }

  void results(const Function &F) {
    if (F.Returned != NoTerm)
      Out << "  returned " << termName(F.Returned) << "\n";
    for (const OutValue &O : F.Outs)
      Out << "  out " << slotName(O.S) << " " << termName(O.Value) << "\n";
    if (F.Returns != Alias())
      Out << "  alias " << printed(F.Returns) << "\n";
    for (const GlobalWrite &W : F.GlobalWrites)
      Out << (W.Last ? "  left " : "  write ") << quoted(W.Symbol) << " " << termName(W.Value) << "\n";
    for (size_t I = 0; I < F.FieldWrites.size(); ++I)
      Out << (I ? ", " : "  fieldwrites ") << termName(F.FieldWrites[I])
          << (I + 1 == F.FieldWrites.size() ? "\n" : "");
    for (const NamedValue &N : F.Names) {
      Out << "  named " << quoted(N.Name) << " " << termName(N.Value);
      if (N.Where != Region())
        Out << " " << placed(N.Where);
      Out << "\n";
    }
  }

  std::string Text;
  llvm::raw_string_ostream Out{Text};
};

} // namespace

std::string print(const StringProgram &P) { return Printer().program(P); }

} // namespace patlint
