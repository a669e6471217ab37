//===- LinkedModels.cpp - The model that a call means --------------------===//
//
// By the name of what is called, the types of its arguments, and the classes that
// the one of its object derives from.
//
//===-------------------------------------------------------------------===//
#include "evaluate/Linked.h"

#include <algorithm>

namespace patlint {

static bool typeFits(const std::vector<std::string> &Any, llvm::StringRef Type) {
  return std::any_of(Any.begin(), Any.end(), [&](llvm::StringRef Wanted) {
    return Wanted.consume_back("*") ? Type.starts_with(Wanted) : Type == Wanted;
  });
}

bool Linked::accepts(const FunctionModel &F, const Site &S) const {
  int Count = int(S.Args.size());
  if (Count < F.MinArgs || (F.MaxArgs >= 0 && Count > F.MaxArgs))
    return false;
  for (auto &[Index, Wanted] : F.ArgTypes) {
    if (Index >= Count || size_t(Index) >= S.ArgTypes.size())
      return false;
    const std::string &Type = S.ArgTypes[size_t(Index)];
    if (typeFits(Wanted, Type))
      continue;
    std::vector<std::string> Line = lineage(Type);
    if (std::none_of(Line.begin(), Line.end(), [&](const std::string &T) {
          return typeFits(Wanted, T);
        }))
      return false;
  }
  return true;
}

const FunctionModel *Linked::choose(llvm::StringRef Name, const Site &S) const {
  for (const FunctionModel *F : M.named(Name))
    if (accepts(*F, S))
      return F;
  return nullptr;
}

/// `session->sendRequest(request)` where nobody knows the session's class: only one
/// library sends such a request by a method of that name.
const FunctionModel *Linked::sender(const Site &S) const {
  const std::vector<const FunctionModel *> &All = M.senders(S.Name);
  for (size_t I = 0; !All.empty() && I < S.ArgTypes.size(); ++I)
    for (const std::string &Class : lineage(S.ArgTypes[I]))
      for (const FunctionModel *F : All)
        if (F->Client == M.clientOf(Class) && !M.isNamespace(llvm::StringRef(F->Name).rsplit("::").first) &&
            accepts(*F, S))
          return F;
  return nullptr;
}

const FunctionModel *Linked::model(const Site &S) const {
  auto It = ModelOf.find(&S);
  return It == ModelOf.end() ? found(S) : It->second;
}

const FunctionModel *Linked::found(const Site &S) const {
  if (S.Name.empty())
    return nullptr;
  // An operator of no class is known by its operands only; the program's own
  // is what its body says.
  if (llvm::StringRef(S.Name).starts_with("operator") && BySymbol.count(S.Symbol))
    return nullptr;
  llvm::StringRef Name = S.Name;
  size_t Last = Name.rfind("::");
  // A client's class in no namespace has a name that others use, too.
  if (Last != llvm::StringRef::npos && Name.find("::") == Last &&
      M.isClient(Name.take_front(Last)) &&
      (BySymbol.count(S.Symbol) || (S.Constructor && Constructors.count(Name.take_front(Last)))))
    return nullptr;
  // So have functions that write something, as a socket's do.
  if (const FunctionModel *F = choose(S.Name, S))
    return F->Writes && Last == llvm::StringRef::npos && BySymbol.count(S.Symbol) ? nullptr : F;
  llvm::StringRef Member = Last == llvm::StringRef::npos ? Name : Name.substr(Last + 2);
  auto Through = [&](llvm::StringRef Class) -> const FunctionModel * {
    if (Class.empty())
      return nullptr;
    for (const std::string &C : lineage(Class)) {
      // A constructor is named for its own class, not for a derived one.
      std::string Method = S.Constructor ? C.substr(C.rfind(':') + 1) : Member.str();
      if (S.Constructor && C != Class)
        break;
      if (const FunctionModel *F = choose(C + "::" + Method, S))
        return F;
    }
    return nullptr;
  };
  if (const FunctionModel *F = Through(S.ReceiverType))
    return F;
  // Of an object that nobody knows, some members say by their names what they do.
  bool Unknown = S.ReceiverType.empty() || S.ReceiverType == "auto";
  if (Unknown && S.NameOnly && S.Receiver != NoTerm && Last == llvm::StringRef::npos) {
    const FunctionModel *Named = choose("*::" + S.Name, S);
    return Named ? Named : sender(S);
  }
  if (S.Constructor || Last == llvm::StringRef::npos || S.Receiver == NoTerm)
    return nullptr;
  return Through(Name.take_front(Last));
}

} // namespace patlint
