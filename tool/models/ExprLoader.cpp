//===- ExprLoader.cpp - Paths and expressions of model files -----------===//
#include "models/FileLoader.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace patlint {

std::vector<std::string> splitKeys(llvm::StringRef Key) {
  llvm::SmallVector<llvm::StringRef, 4> Words;
  Key.split(Words, '|');
  std::vector<std::string> Out;
  for (llvm::StringRef W : Words)
    Out.push_back(W.trim().str());
  return Out;
}

/// "arg0.url", "this", "arg:ns::Type", "rest2", "name", "targ0".
bool FileLoader::path(llvm::StringRef Text, ModelPath &Out) {
  llvm::StringRef Head = Text, Tail;
  if (Text.starts_with("arg:")) {
    // Types hold no '.', so the first one ends the type.
    std::tie(Head, Tail) = Text.drop_front(4).split('.');
    Out.R = ModelPath::Root::ByType;
    Out.Type = Head.str();
  } else {
    std::tie(Head, Tail) = Text.split('.');
    if (Head == "this") {
      Out.R = ModelPath::Root::Receiver;
    } else if (Head == "name") {
      Out.R = ModelPath::Root::Name;
    } else if (Head.consume_front("arg")) {
      Out.R = ModelPath::Root::Argument;
      if (Head.getAsInteger(10, Out.Index))
        return false;
    } else if (Head.consume_front("rest")) {
      Out.R = ModelPath::Root::Rest;
      if (Head.getAsInteger(10, Out.Index))
        return false;
    } else if (Head.consume_front("targ")) {
      Out.R = ModelPath::Root::Template;
      if (Head.getAsInteger(10, Out.Index))
        return false;
    } else {
      return false;
    }
  }
  while (!Tail.empty()) {
    llvm::StringRef Slot;
    std::tie(Slot, Tail) = Tail.split('.');
    if (Slot.empty())
      return false;
    Out.Slots.push_back(Slot.str());
  }
  return true;
}

ModelPath FileLoader::targetPath(const Value &V, const std::string &Path) {
  ModelPath Out;
  if (is(V, VK::String, Path, "a path such as \"this.url\"") &&
      !path(V.String, Out))
    wrong(V, Path,
          "\"" + V.String +
              "\" is not a path; valid roots are this, arg0, arg:TYPE, rest0, "
              "name, targ0");
  return Out;
}

std::vector<ModelExpr> FileLoader::exprs(const Value &V,
                                         const std::string &Path) {
  std::vector<ModelExpr> Out;
  if (!is(V, VK::Array, Path, "a list of expressions"))
    return Out;
  for (size_t I = 0; I < V.Array.size(); ++I)
    Out.push_back(expr(V.Array[I], Path + "[" + std::to_string(I) + "]"));
  return Out;
}

ModelExpr FileLoader::expr(const Value &V, const std::string &Path) {
  ModelExpr E;
  switch (V.K) {
  case VK::Null:
    return E;
  case VK::Int:
    E.O = ModelExpr::Op::Number;
    E.Number = V.Int;
    return E;
  case VK::String:
    E.O = ModelExpr::Op::Path;
    E.Path = targetPath(V, Path);
    return E;
  case VK::Object:
    return object(V, Path);
  case VK::Bool:
  case VK::Float:
  case VK::Array:
    wrong(V, Path, "expected an expression: a path, a number or an object");
    return E;
  }
  return E;
}

/// The cases of a switch: keys are joined by '|'; each becomes one name.
void FileLoader::cases(const Value &V, const std::string &Path,
                       ModelExpr &Out) {
  const Value *Cases = V.get("cases");
  if (!Cases || !Cases->is(VK::Object)) {
    wrong(V, Path, "expected \"cases\", an object");
    return;
  }
  for (const Value::Member &M : Cases->Object)
    for (const std::string &Key : splitKeys(M.Key)) {
      Out.Names.push_back(Key);
      Out.Args.push_back(expr(M.V, Path + ".cases." + M.Key));
    }
  if (const Value *Else = V.get("else"))
    Out.Args.push_back(expr(*Else, Path + ".else"));
}

/// {"part": TEXT, "from": E, "count": E}: one of the operations on texts.
ModelExpr FileLoader::textOperation(const TextOpRow &Row, const Value &V,
                                    const std::string &Path) {
  ModelExpr E;
  E.O = ModelExpr::Op::Apply;
  E.Operation = Row.Op;
  std::vector<std::string> Known = {"note", Row.Key};
  E.Args.push_back(expr(*V.get(Row.Key), Path + "." + Row.Key));
  bool Ended = false;
  for (size_t I = 0; I < Row.More.size() && Row.More[I]; ++I) {
    Known.push_back(Row.More[I]);
    const Value *Operand = V.get(Row.More[I]);
    if (Operand && !Ended)
      E.Args.push_back(expr(*Operand, Path + "." + Row.More[I]));
    else if (!Operand && I < Row.Required)
      wrong(V, Path, llvm::Twine("expected \"").concat(Row.More[I]).concat("\"").str());
    Ended |= !Operand;
  }
  json::checkKeys(V, Path, Known, P);
  return E;
}

ModelExpr FileLoader::object(const Value &V, const std::string &Path) {
  using Op = ModelExpr::Op;
  struct Row {
    const char *Key;
    Op O;
    enum Shape { One, Many, Text, Kind, Format, Cases, Obj, Elem, Flag, Named } S;
    std::vector<std::string> More;
  };
  static const std::vector<Row> Rows = {
      {"lit", Op::Literal, Row::Text, {}},
      {"hole", Op::Hole, Row::Kind, {}},
      {"incoming", Op::Incoming, Row::One, {}},
      {"absent", Op::Absent, Row::Flag, {}},
      {"text", Op::Text, Row::One, {}},
      {"concat", Op::Concat, Row::Many, {}},
      {"concatAll", Op::ConcatAll, Row::One, {}},
      {"printf", Op::Printf, Row::Format, {"args"}},
      {"fmt", Op::Fmt, Row::Format, {"args"}},
      {"percent", Op::Percent, Row::Format, {"args"}},
      {"boost", Op::Boost, Row::Format, {"args"}},
      {"dollar", Op::Dollar, Row::Format, {"args"}},
      {"or", Op::Or, Row::Many, {}},
      {"sure", Op::Sure, Row::Many, {}},
      {"maybe", Op::Maybe, Row::Named, {"else"}},
      {"pair", Op::Pair, Row::Many, {}},
      {"list", Op::List, Row::Many, {}},
      {"elem", Op::Element, Row::Elem, {"key"}},
      {"object", Op::Object, Row::Obj, {"slots"}},
      {"switch", Op::Switch, Row::Cases, {"cases", "else"}},
      {"bits", Op::Bits, Row::Cases, {"cases", "else"}},
      {"slash", Op::Slash, Row::Many, {}},
      {"join", Op::Join, Row::Elem, {"with"}},
      {"query", Op::Query, Row::One, {}},
      {"prefix", Op::Prefix, Row::Elem, {"before"}},
      {"suffix", Op::Suffix, Row::Elem, {"behind"}},
      {"construct", Op::Construct, Row::Format, {"args"}},
      {"invoke", Op::Invoke, Row::Format, {"args"}},
      {"forEach", Op::ForEach, Row::Named, {"call"}},
      {"fold", Op::Fold, Row::Named, {"start", "call"}},
      {"bound", Op::Bound, Row::Named, {"args"}},
      {"between", Op::Between, Row::Many, {}},
      {"chain", Op::Chain, Row::Many, {}},
      {"some", Op::Some, Row::One, {}},
      {"perhaps", Op::Perhaps, Row::One, {}},
      {"entries", Op::Entries, Row::Elem, {"order"}},
      {"nth", Op::Nth, Row::Named, {"index"}},
      {"count", Op::Count, Row::One, {}},
  };
  // Their operands may be called what other operations are.
  for (const TextOpRow &R : TextOpRows)
    if (V.get(R.Key))
      return textOperation(R, V, Path);
  ModelExpr E;
  // These first: "text" is an operand of some of them.
  for (const TextOpRow &R : TextOpRows)
    if (V.get(R.Key))
      return textOperation(R, V, Path);
  const Row *Found = nullptr;
  for (const Row &R : Rows)
    if (V.get(R.Key))
      Found = &R;
  if (!Found) {
    wrong(V, Path, "expected one operation, such as \"concat\"");
    return E;
  }
  std::vector<std::string> Known = {"note", Found->Key};
  Known.insert(Known.end(), Found->More.begin(), Found->More.end());
  json::checkKeys(V, Path, Known, P);
  const Value &Main = *V.get(Found->Key);
  std::string Inner = Path + "." + Found->Key;
  E.O = Found->O;
  switch (Found->S) {
  case Row::Flag:
    break;
  case Row::Text:
    if (is(Main, VK::String, Inner, "a text"))
      E.Text = Main.String;
    break;
  case Row::Kind:
    if (is(Main, VK::String, Inner, "the kind of a hole") &&
        !holeKindNamed(Main.String, E.Hole))
      wrong(Main, Inner, "\"" + Main.String + "\" is no kind of hole");
    break;
  case Row::One:
    E.Args.push_back(expr(Main, Inner));
    break;
  case Row::Many:
    E.Args = exprs(Main, Inner);
    break;
  case Row::Format:
    E.Args.push_back(expr(Main, Inner));
    if (const Value *Args = V.get("args")) {
      if (Args->is(VK::Array))
        for (ModelExpr &A : exprs(*Args, Path + ".args"))
          E.Args.push_back(std::move(A));
      else
        E.Args.push_back(expr(*Args, Path + ".args"));
    }
    break;
  case Row::Elem:
    E.Args.push_back(expr(Main, Inner));
    if (const Value *Key = V.get(Found->More[0])) {
      if (E.O == Op::Prefix || E.O == Op::Suffix || E.O == Op::Entries) {
        if (is(*Key, VK::String, Path, "a text"))
          E.Text = Key->String;
      } else {
        E.Args.push_back(expr(*Key, Path + "." + Found->More[0]));
      }
    }
    break;
  case Row::Named:
    E.Args.push_back(expr(Main, Inner));
    for (const std::string &Key : Found->More) {
      if (const Value *Operand = V.get(Key))
        E.Args.push_back(expr(*Operand, Path + "." + Key));
      else if (Key != "call" || E.O == Op::ForEach)
        wrong(V, Path, "expected \"" + Key + "\"");
    }
    break;
  case Row::Cases:
    E.Args.push_back(expr(Main, Inner));
    cases(V, Path, E);
    break;
  case Row::Obj:
    if (is(Main, VK::String, Inner, "the object's type"))
      E.Text = Main.String;
    if (const Value *Slots = V.get("slots"))
      if (is(*Slots, VK::Object, Path + ".slots", "an object"))
        for (const Value::Member &M : Slots->Object) {
          E.Names.push_back(M.Key);
          E.Args.push_back(expr(M.V, Path + ".slots." + M.Key));
        }
    break;
  }
  return E;
}

} // namespace patlint
