//===- ModelExpr.cpp - Expressions of models over a call's values -------===//
#include "evaluate/ModelCall.h"

#include "evaluate/Format.h"
#include "evaluate/TextOps.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

using CK = Choice::Kind;
using Op = ModelExpr::Op;

bool isAbsent(Val V) {
  return V->Choices.empty() ||
         std::all_of(V->Choices.begin(), V->Choices.end(), [](const Choice *C) {
           return C->is(CK::Absent) || C->is(CK::Null);
         });
}

bool isNamed(const Choice &C, llvm::StringRef Key) {
  if (C.is(CK::Number)) {
    int64_t N = 0;
    if (!Key.getAsInteger(0, N))
      return N == C.Number;
    llvm::StringRef Name = C.Name;
    return !Name.empty() && (Name == Key || Name.ends_with(("::" + Key).str()));
  }
  if (C.is(CK::Null))
    return Key == "null";
  if (C.is(CK::Absent) || (C.is(CK::Hole) && C.Name == UnknownSlot))
    return Key == "absent";
  // A function's symbol names it behind the last "@F@".
  if (C.is(CK::Function)) {
    auto [Front, Name] = llvm::StringRef(C.Name).rsplit("@F@");
    return Name.split('#').first == Key.rsplit("::").second ||
           Name.split('#').first == Key || C.Name == Key;
  }
  return C.is(CK::Text) &&
         ((C.Atoms.empty() && Key.empty()) ||
          (C.Atoms.size() == 1 && C.Atoms[0].K == Part::Kind::Literal &&
           C.Atoms[0].Bytes == Key));
}

Val ModelCall::chosen(const ModelExpr &X) {
  Val On = E.resolved(expr(X.Args[0]), true);
  size_t Count = X.Names.size();
  bool HasElse = X.Args.size() > Count + 1;
  Val Result = V.nothing();
  for (const Choice *Ch : On->Choices) {
    size_t I = 0;
    while (I < Count && !isNamed(*Ch, X.Names[I]))
      ++I;
    if (I < Count)
      Result = V.join(Result, expr(X.Args[I + 1]));
    else if (HasElse)
      Result = V.join(Result, expr(X.Args.back()));
    else
      Result = V.join(Result, V.hole(HoleKind::String, "unknown choice"));
  }
  return Result;
}

Val ModelCall::bits(const ModelExpr &X) {
  Val On = E.resolved(expr(X.Args[0]), true);
  size_t Count = X.Names.size();
  bool HasElse = X.Args.size() > Count + 1;
  return V.mapped(On, [&](const Choice &Ch) -> Val {
    if (Ch.is(CK::Number))
      for (size_t I = 0; I < Count; ++I) {
        int64_t Mask = 0;
        if (!llvm::StringRef(X.Names[I]).getAsInteger(0, Mask) && (Ch.Number & Mask))
          return expr(X.Args[I + 1]);
      }
    if (HasElse && (Ch.is(CK::Number) || Ch.is(CK::Absent) || Ch.is(CK::Null)))
      return expr(X.Args.back());
    return V.hole(HoleKind::String, "unknown bits");
  });
}

Val ModelCall::firstPresent(const ModelExpr &X) {
  Val Result = V.nothing();
  for (const ModelExpr &A : X.Args) {
    Val Value = expr(A);
    bool Missing = Value->Choices.empty();
    for (const Choice *Ch : Value->Choices) {
      if (Ch->is(CK::Absent) || Ch->is(CK::Null)) {
        Missing = true;
        continue;
      }
      Val One = V.only(*Ch);
      // What an object holds may not be seen here, but in the whole program. A
      // text that is put together is there, whatever its parts are.
      bool Composed = Ch->is(CK::Text) && Ch->Atoms.size() > 1;
      bool None = false, Some = Composed || !One->symbolic();
      if (!Some)
        for (const Choice *Later : E.resolved(One, true)->Choices)
          (Later->is(CK::Absent) || Later->is(CK::Null) ? None : Some) = true;
      Missing |= None;
      if (Some)
        Result = V.join(Result, One);
    }
    if (!Missing)
      return Result;
  }
  return Result->Choices.empty() ? V.absent() : V.join(Result, V.absent());
}

/// Whether a slot with this value was set, however the program came here.
bool ModelCall::isThere(Val Value) const {
  return !Value->Choices.empty() && std::all_of(Value->Choices.begin(), Value->Choices.end(), [&](const Choice *Ch) {
    if (Ch->is(CK::Absent) || Ch->is(CK::Null) || (Ch->is(CK::Hole) && Ch->Name == UnknownSlot))
      return false;
    if (!Ch->is(CK::Symbol))
      return true;
    // Not so of a slot of an object that somebody else has made.
    const std::vector<std::string> &Path = V.info(Ch->Symbol).Path;
    return Path.empty() || isElementKey(Path.back()) || isFieldKey(Path.back());
  });
}

/// What was set here counts more than what may have been set elsewhere: the
/// methods of a class that share a handle leave it in many states.
Val ModelCall::surelyPresent(const ModelExpr &X) {
  for (const ModelExpr &A : X.Args)
    if (Val Value = expr(A); isThere(Value))
      return Value;
  return firstPresent(X);
}

/// A null ends a list, as it does where C hands one over.
static void endAtNull(std::vector<Val> &Elements, bool Zero = false) {
  auto End = std::find_if(Elements.begin(), Elements.end(), [&](Val Element) {
    return !Element->Choices.empty() &&
           std::all_of(Element->Choices.begin(), Element->Choices.end(), [&](const Choice *Ch) {
             return Ch->is(CK::Null) || (Zero && Ch->is(CK::Number) && Ch->Number == 0);
           });
  });
  Elements.erase(End, Elements.end());
}

/// What is looked into must be there: fields as far as the program sets them.
Val ModelCall::seen(Val Value) {
  return V.mapped(Value, [&](const Choice &Ch) -> Val {
    Val One = V.only(Ch);
    return Ch.Symbol != NoSymbol ? E.resolved(One, false) : One;
  });
}

Val ModelCall::joined(const ModelExpr &X) {
  std::vector<Val> Elements;
  Val List = seen(expr(X.Args[0]));
  if (!V.elements(List, Elements)) // characters in braces are a text
    return V.holdsText(List) ? List : V.hole(HoleKind::String, "joined list");
  endAtNull(Elements);
  Val With = X.Args.size() > 1 ? expr(X.Args[1]) : V.text("");
  Val Result = V.text("");
  for (size_t I = 0; I < Elements.size(); ++I) {
    if (I)
      Result = V.concat(Result, With);
    Result = V.concat(Result, Elements[I]);
  }
  return Result;
}

/// a and b with exactly one '/' between them.
Val ModelCall::slashed(const ModelExpr &X) {
  Val Result = V.nothing();
  std::vector<Val> All;
  for (const ModelExpr &A : X.Args) {
    Val One = expr(A);
    std::vector<Val> Elements;
    if (V.elements(One, Elements) && !Elements.empty())
      endAtNull(Elements);
    else
      Elements = {One};
    All.insert(All.end(), Elements.begin(), Elements.end());
  }
  for (Val Element : All) {
    Val Next = V.asText(Element);
    if (Result->Choices.empty()) {
      Result = Next;
      continue;
    }
    Val Joined = V.nothing();
    for (const Choice *L : Result->Choices)
      for (const Choice *R : Next->Choices) {
        std::vector<Atom> Left = L->Atoms, Right = R->Atoms;
        bool Ends = !Left.empty() && Left.back().K == Part::Kind::Literal &&
                    Left.back().Bytes.back() == '/';
        bool Begins = !Right.empty() && Right[0].K == Part::Kind::Literal &&
                      Right[0].Bytes[0] == '/';
        if (Ends && Begins)
          Right[0] = Values::slice(Right[0], 1, Right[0].Bytes.size());
        Val Middle = V.text(Ends || Begins || Right.empty() ? "" : "/");
        Joined = V.join(Joined, V.concat(V.concat(V.fromAtoms(Left, L->Assumed), Middle),
                                         V.fromAtoms(Right, R->Assumed)));
      }
    Result = Joined;
  }
  return Result;
}

/// What nobody sets on a field of a class most likely is not there; of an object
/// that comes from outside that is not known.
Val ModelCall::queryText(Val Pairs) {
  return V.mapped(seen(Pairs), [&](const Choice &Ch) -> Val {
    bool Unset = isUnset(V, Ch) && (!Ch.is(CK::Symbol) || llvm::any_of(V.info(Ch.Symbol).Path, isFieldKey));
    if (Ch.is(CK::Absent) || Ch.is(CK::Null) || Unset)
      return V.text("");
    std::vector<std::string> Keys;
    bool Known = V.order(Ch, Keys) && llvm::none_of(Keys, [&](const std::string &Key) {
                   return Values::mayBeAbsent(Ch.Slots.at(Key));
                 });
    if (!Known)
      return V.concat(V.text("?"), V.hole(HoleKind::String, "query"));
    Val Result = V.text("");
    for (const std::string &Key : Keys) {
      Val Pair = Ch.Slots.at(Key);
      Result = V.concat(Result, V.text(Key == Keys[0] ? "?" : "&"));
      Result = V.concat(Result, V.slot(Pair, "first", HoleKind::String));
      Result = V.concat(Result, V.text("="));
      Result = V.concat(Result, applied(TextOp::Encoded, {V.slot(Pair, "second", HoleKind::String)}));
    }
    return Result;
  });
}

/// Maps what Value is as a text; where it is absent it stays absent.
Val ModelCall::mappedText(Val Value, llvm::function_ref<Val(const Choice &)> Each) {
  return V.mapped(Value, [&](const Choice &Ch) -> Val {
    if (Ch.is(CK::Absent) || Ch.is(CK::Null))
      return V.absent();
    return V.mapped(V.asText(V.only(Ch)), Each);
  });
}

/// An operation on a text. Where the text is absent the result is; where an
/// operand that may be left out is absent it was left out.
Val ModelCall::applied(TextOp Operation, std::vector<Val> Operands) {
  if (Operation == TextOp::Set) // it is asked of null, too
    return textOp(V, Operation, std::move(Operands));
  size_t Required = 1;
  for (const TextOpRow &Row : TextOpRows)
    if (Row.Op == Operation)
      Required = 1 + Row.Required;
  while (Operands.size() > Required && isAbsent(Operands.back()) &&
         !Operands.back()->Choices.empty())
    Operands.pop_back();
  Val Present = V.nothing(), Rest = V.nothing();
  for (const Choice *C : Operands[0]->Choices) {
    Val One = V.only(*C);
    if (C->is(CK::Absent) || C->is(CK::Null))
      Rest = V.absent();
    else
      Present = V.join(Present, One);
  }
  Operands[0] = Present;
  return V.join(textOp(V, Operation, std::move(Operands)), Rest);
}

Val ModelCall::prefix(Val Text, llvm::StringRef Before) {
  return mappedText(Text, [&](const Choice &Ch) -> Val {
    std::vector<Atom> Atoms;
    for (const Atom &A : Ch.Atoms) {
      size_t At = A.K == Part::Kind::Literal ? A.Bytes.find(Before) : std::string::npos;
      if (At == std::string::npos) {
        Atoms.push_back(A);
        continue;
      }
      Atoms.push_back(Values::slice(A, 0, At));
      break;
    }
    return V.fromAtoms(std::move(Atoms), Ch.Assumed);
  });
}

Val ModelCall::suffix(Val Text, llvm::StringRef Behind) {
  auto TakePart = [&](const Choice &Ch) -> Val {
    std::vector<Atom> Atoms;
    bool Past = false;
    for (const Atom &A : Ch.Atoms) {
      size_t At = A.K == Part::Kind::Literal && !Past ? A.Bytes.find(Behind) : std::string::npos;
      if (At == std::string::npos) {
        if (Past)
          Atoms.push_back(A);
        continue;
      }
      Past = true;
      Atoms.push_back(Values::slice(A, At + Behind.size(), A.Bytes.size()));
    }
    return V.fromAtoms(Past ? std::move(Atoms) : Ch.Atoms, Ch.Assumed);
  };
  return V.mapped(Text, [&](const Choice &Ch) -> Val {
    Val Whole = V.only(Ch);
    // A part of what is not to be seen is not to be seen either, and what is
    // not known yet may turn out to be absent: neither is a text.
    bool Unseen = Ch.is(CK::Symbol) || (Ch.is(CK::Hole) && Ch.Name == UnknownSlot);
    return Unseen ? Whole : mappedText(Whole, TakePart);
  });
}

/// What `new T(args...)` would be: the constructor of the program or of a
/// model, applied to a fresh object.
Val ModelCall::construct(Val Type, Val Args) {
  std::vector<Val> Elements;
  if (Type->Choices.size() != 1 || Type->Choices[0]->Atoms.size() != 1 ||
      !V.elements(Args, Elements))
    return V.hole(HoleKind::Object, "constructed");
  std::string Class = Type->Choices[0]->Atoms[0].Bytes;
  // A copy; or no class at all.
  if (Elements.size() == 1) {
    auto IsCopy = [&](const Choice *Ch) {
      return Ch->is(CK::Object) && Ch->Name == Class;
    };
    const ValueNode *Only = Elements[0];
    if (E.kindOfType(Class) != HoleKind::Object ||
        std::all_of(Only->Choices.begin(), Only->Choices.end(), IsCopy))
      return Only;
  }
  Site Made;
  Made.Where = S.Where;
  Made.Constructor = true;
  Made.ReceiverType = Class;
  Made.Name = Class + "::" + Class.substr(Class.rfind(':') + 1);
  Evaluator::Call Inner;
  Inner.Receiver = V.object(Class);
  Inner.Args = Elements;
  // The arguments are those of this call, so their types are too.
  size_t Skip = C.Args.size() - std::min(C.Args.size(), Elements.size());
  for (size_t I = 0; I < Elements.size(); ++I) {
    Made.Args.push_back(TermId(I));
    Made.ArgTypes.push_back(I + Skip < S.ArgTypes.size() ? S.ArgTypes[I + Skip] : "");
  }
  Evaluator::SiteResult Result;
  Result.Returned = V.nothing();
  if (const FunctionModel *Own = E.Program.model(Made)) {
    E.callModel(*Own, Made, Inner, Here, Depth, Result, Caller);
  } else if (const FunctionIndex *F = E.Program.constructor(Class, Elements.size())) {
    E.callFunction(*F, Made, Inner, Here, Depth, Result, Caller);
  } else {
    E.callUnknown(Made, Inner, Result);
  }
  auto It = Result.Outs.find(ReceiverSlot);
  return It == Result.Outs.end() ? Inner.Receiver : It->second;
}

Val ModelCall::expr(const ModelExpr &X) {
  auto Each = [&](size_t From) {
    std::vector<Val> List;
    for (size_t I = From; I < X.Args.size(); ++I)
      List.push_back(expr(X.Args[I]));
    return List;
  };
  switch (X.O) {
  case Op::Path:
    return path(X.Path);
  case Op::Literal:
    return V.text(X.Text);
  case Op::Number:
    return V.number(X.Number);
  case Op::Null:
    return V.null();
  case Op::Absent:
    return V.absent();
  case Op::Hole:
    return V.hole(X.Hole, S.Name);
  case Op::Incoming:
    return V.hole(HoleKind::String, incomingName(expr(X.Args[0])));
  case Op::Text: {
    Val Value = expr(X.Args[0]);
    return isAbsent(Value) ? V.absent() : V.asText(Value);
  }
  case Op::Concat: {
    Val Result = V.text("");
    for (const ModelExpr &A : X.Args)
      Result = V.concat(Result, expr(A));
    return Result;
  }
  case Op::ConcatAll: {
    std::vector<Val> Elements;
    if (!V.elements(seen(expr(X.Args[0])), Elements))
      return V.hole(HoleKind::String, "list");
    endAtNull(Elements, /*Zero=*/true);
    Val Result = V.text("");
    for (Val Element : Elements)
      Result = V.concat(Result, Element);
    return Result;
  }
  case Op::Printf:
    return formatted(V, "printf", expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Fmt:
    return formatted(V, "fmt", expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Percent:
    return formatted(V, "percent", expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Boost:
    return formatted(V, "boost", expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Dollar:
    return formatted(V, "dollar", expr(X.Args[0]),
                     X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  case Op::Or:
    return firstPresent(X);
  case Op::Sure:
    return surelyPresent(X);
  case Op::Maybe:
    return V.mapped(expr(X.Args[0]), [&](const Choice &Ch) -> Val {
      if (Ch.is(CK::Absent) || Ch.is(CK::Null))
        return expr(X.Args[1]);
      Val Self = V.only(Ch);
      return Ch.is(CK::Symbol) || Ch.is(CK::Hole)
                 ? V.join(Self, expr(X.Args[1]))
                 : Self;
    });
  case Op::Pair:
    return X.Args.size() == 2 ? V.pair(expr(X.Args[0]), expr(X.Args[1]))
                              : V.absent();
  case Op::List:
    return V.list(Each(0));
  case Op::Element: {
    Val From = expr(X.Args[0]);
    if (X.Args.size() == 1)
      return V.anyElement(From);
    Val Key = expr(X.Args[1]);
    if (Key->Choices.size() == 1 && Key->Choices[0]->is(CK::Number)) {
      Val Indexed = V.slot(From, std::to_string(Key->Choices[0]->Number), HoleKind::Object);
      if (!isAbsent(Indexed))
        return Indexed;
    }
    return V.entry(From, Key);
  }
  case Op::Object: {
    SlotMap Slots;
    for (size_t I = 0; I < X.Names.size(); ++I) {
      Val Value = expr(X.Args[I]);
      if (!isAbsent(Value))
        Slots[X.Names[I]] = Value;
    }
    return V.object(X.Text, std::move(Slots));
  }
  case Op::Switch:
    return chosen(X);
  case Op::Bits:
    return bits(X);
  case Op::Apply:
    return applied(X.Operation, Each(0));
  case Op::Slash:
    return slashed(X);
  case Op::Join:
    return joined(X);
  case Op::Query:
    return queryText(seen(expr(X.Args[0])));
  case Op::Prefix:
    return prefix(expr(X.Args[0]), X.Text);
  case Op::Suffix:
    return suffix(expr(X.Args[0]), X.Text);
  case Op::Invoke:
    return invoked(X);
  case Op::ForEach:
    return forEach(X);
  case Op::Fold:
    return folded(X);
  case Op::Bound:
    return bound(expr(X.Args[0]), expr(X.Args[1]));
  case Op::Between:
    return X.Args.size() == 2 ? between(expr(X.Args[0]), expr(X.Args[1]))
                              : V.absent();
  case Op::Chain: {
    Val All = V.list({});
    for (const ModelExpr &A : X.Args)
      All = V.chained(All, E.seen(expr(A)));
    return All;
  }
  case Op::Perhaps:
    return V.join(expr(X.Args[0]), V.null());
  case Op::Some:
    return V.some(expr(X.Args[0]));
  case Op::Entries:
    return V.entries(expr(X.Args[0]), X.Text.empty() ? "key" : X.Text);
  case Op::Nth:
    return V.at(expr(X.Args[0]), E.resolved(expr(X.Args[1]), false));
  case Op::Count:
    return V.count(E.seen(expr(X.Args[0])));
  case Op::Construct:
    return construct(expr(X.Args[0]), X.Args.size() > 1 ? expr(X.Args[1]) : V.list({}));
  }
  return V.absent();
}

} // namespace patlint
