//===- FileLoader.h - Reading one model file ---------------------------===//
//
// Private to models/: Loader.cpp reads functions, effects and tables,
// ExprLoader.cpp paths and expressions.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_MODELS_FILELOADER_H
#define PATLINT_MODELS_FILELOADER_H

#include "base/Json.h"
#include "models/Table.h"

#include "llvm/ADT/Twine.h"

#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace patlint {

using json::Value;
using VK = json::Value::Kind;

/// Collects what the files declare. Later files come first in a lookup.
struct ModelsBuilder {
  std::shared_ptr<Models> M = std::make_shared<Models>();

  void add(FunctionModel F) {
    M->All.push_back(std::make_unique<FunctionModel>(std::move(F)));
    const FunctionModel *New = M->All.back().get();
    M->ByName[New->Name].push_back(New);
    if (!New->AliasHeld.empty())
      M->Held[New->AliasHeld] = true;
    auto [Namespace, Rest] = llvm::StringRef(New->Name).split("::");
    if (New->Sink && !Rest.empty())
      M->Libraries[Namespace] = true;
    M->LastNames[llvm::StringRef(New->Name).rsplit(':').second] = true;
    if (auto [Class, Member] = llvm::StringRef(New->Name).rsplit("::"); !Member.empty()) {
      M->ClientOf.try_emplace(Class, New->Client);
      for (size_t At = Class.find("::"); At != llvm::StringRef::npos; At = Class.find("::", At + 2))
        M->Around[Class.take_front(At)] = true;
      if (New->Sends && Class != Member)
        M->Senders[Member].push_back(New);
    }
    if ((New->Sink || New->Writes || New->Incoming) && !Rest.empty())
      M->Clients[llvm::StringRef(New->Name).rsplit("::").first] = true;
  }
  void addBases(llvm::StringRef Class, std::vector<std::string> Bases) {
    M->BasesOf[Class] = std::move(Bases);
  }
  void addString(llvm::StringRef Class) { M->Strings[Class] = true; }
  void addField(llvm::StringRef Key, std::string Slot) {
    M->Fields[Key] = std::move(Slot);
  }
  void addGlobal(llvm::StringRef Name, ModelExpr E) {
    M->Globals[Name] = std::move(E);
  }
  void addHeader(HeaderRule H) { M->Headers.push_back(std::move(H)); }
  void addTokenPath(llvm::StringRef Template) {
    std::vector<std::string> &Out = M->TokenPaths.emplace_back();
    for (auto [Segment, Rest] = Template.split('/');; std::tie(Segment, Rest) = Rest.split('/')) {
      Out.push_back(Segment.str());
      if (Rest.empty())
        break;
    }
  }
  void addSwitch(std::string Macro) { M->Macros.push_back(std::move(Macro)); }
  void addParameter(llvm::StringRef Name, TokenParameter Kind) {
    M->Parameters[Name.lower()] = Kind;
  }
  void addBodyField(llvm::StringRef Name, TokenParameter Kind) {
    M->BodyFields[plainName(Name)] = Kind;
  }
  /// Words of loggers' names; with a '!' in front: of no such name.
  void addLogging(llvm::StringRef Word) {
    bool Not = Word.consume_front("!");
    (Not ? M->OtherWords : M->LoggingWords)[Word.lower()] = true;
  }
  /// How names of what a request brings end; with a '!' in front: do not.
  void addExpected(llvm::StringRef End) {
    bool Not = End.consume_front("!");
    (Not ? M->Unexpected : M->Expected).push_back(End.str());
  }
};

/// One file being read.
class FileLoader {
public:
  FileLoader(json::Problems &P, ModelsBuilder &B) : P(P), B(B) {}
  void load(const Value &Root);

private:
  json::Problems &P;
  ModelsBuilder &B;
  std::string Client;

  void wrong(const Value &V, llvm::StringRef Path, llvm::StringRef What) {
    P.add(V.At, Path, What);
  }
  bool is(const Value &V, VK K, llvm::StringRef Path, llvm::StringRef What) {
    if (V.is(K))
      return true;
    wrong(V, Path, ("expected " + What).str());
    return false;
  }
  std::vector<std::string> strings(const Value &V, const std::string &Path);
  void functionModel(const Value &V, const std::string &Path);
  void checkName(const Value &V, const std::string &Path, llvm::StringRef Name);
  void headerRule(const Value &V, const std::string &Path);
  bool path(llvm::StringRef Text, ModelPath &Out);
  ModelPath targetPath(const Value &V, const std::string &Path);
  ModelExpr expr(const Value &V, const std::string &Path);
  ModelExpr object(const Value &V, const std::string &Path);
  ModelExpr textOperation(const TextOpRow &Row, const Value &V,
                          const std::string &Path);
  std::vector<ModelExpr> exprs(const Value &V, const std::string &Path);
  void cases(const Value &V, const std::string &Path, ModelExpr &Out);
  std::vector<ModelEffect> effects(const Value &V, const std::string &Path);
  ModelEffect effect(const Value &V, const std::string &Path);
  std::shared_ptr<RequestSpec> request(const Value &V, const std::string &Path);
  AuthRule authRule(const Value &V, const std::string &Path);
};

/// "A | B" -> A, B: the keys one case is for.
std::vector<std::string> splitKeys(llvm::StringRef Key);

} // namespace patlint

#endif
