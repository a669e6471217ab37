//===- Reader.cpp - Typed access to a positioned JSON tree -------------===//
#include "policy/Reader.h"

#include "llvm/ADT/STLExtras.h"

#include <re2/re2.h>

namespace patlint {

using Kind = json::Value::Kind;

const char *kindName(Kind K) {
  switch (K) {
  case Kind::Null:
    return "null";
  case Kind::Bool:
    return "true or false";
  case Kind::Int:
    return "a number";
  case Kind::Float:
    return "a fraction";
  case Kind::String:
    return "a string";
  case Kind::Array:
    return "an array";
  case Kind::Object:
    return "an object";
  }
  return "";
}

static std::string expected(Kind Wanted, Kind Found) {
  return std::string("expected ") + kindName(Wanted) + ", found " +
         kindName(Found);
}

std::string notOneOf(llvm::StringRef Word, llvm::StringRef What,
                     const std::vector<std::string> &Allowed) {
  std::string Message = "\"" + Word.str() + "\" is not a valid " + What.str();
  std::string Near = json::nearest(Word, Allowed);
  if (!Near.empty())
    return Message + "; did you mean \"" + Near + "\"?";
  Message += "; valid values are ";
  for (const std::string &A : Allowed)
    Message += (&A == &Allowed[0] ? "\"" : ", \"") + A + "\"";
  return Message;
}

std::shared_ptr<const re2::RE2> SourceReader::expression(const json::Value &V,
                                                         llvm::StringRef Path,
                                                         bool CaseSensitive) {
  RE2::Options Options(RE2::Latin1);
  Options.set_log_errors(false);
  Options.set_case_sensitive(CaseSensitive);
  auto Pattern = std::make_shared<const RE2>(V.String, Options);
  if (Pattern->ok())
    return Pattern;
  // RE2 names the part that is wrong, not its place.
  std::string Part = Pattern->error_arg();
  size_t Offset = V.String.find(Part);
  if (Offset == std::string::npos)
    Offset = 0;
  P.add(json::inString(Text, V, Offset), Path,
        "not a regular expression: " + Pattern->error());
  return nullptr;
}

ObjectReader::ObjectReader(SourceReader &S, const json::Value &V,
                           std::string Path)
    : S(S), V(V), Path(std::move(Path)),
      IsObject(V.is(Kind::Object)), Known{"note"} {
  if (!IsObject)
    S.problem(V, this->Path, expected(Kind::Object, V.K));
}

std::string ObjectReader::pathOf(llvm::StringRef Key) const {
  return Path.empty() ? Key.str() : Path + "." + Key.str();
}

const json::Value *ObjectReader::optional(llvm::StringRef Key) {
  if (!llvm::is_contained(Known, Key))
    Known.push_back(Key.str());
  return V.get(Key);
}

const json::Value *ObjectReader::required(llvm::StringRef Key) {
  const json::Value *Found = optional(Key);
  if (!Found && IsObject)
    S.problem(V, Path, "\"" + Key.str() + "\" is missing");
  return Found;
}

std::string ObjectReader::text(llvm::StringRef Key, bool Required) {
  const json::Value *Found = Required ? required(Key) : optional(Key);
  if (!Found)
    return "";
  if (!Found->is(Kind::String)) {
    S.problem(*Found, pathOf(Key), expected(Kind::String, Found->K));
    return "";
  }
  if (Required && Found->String.empty())
    S.problem(*Found, pathOf(Key), "must not be empty");
  return Found->String;
}

bool ObjectReader::flag(llvm::StringRef Key, bool Fallback) {
  const json::Value *Found = optional(Key);
  if (!Found)
    return Fallback;
  if (!Found->is(Kind::Bool)) {
    S.problem(*Found, pathOf(Key), expected(Kind::Bool, Found->K));
    return Fallback;
  }
  return Found->Bool;
}

size_t ObjectReader::number(llvm::StringRef Key, size_t Fallback, size_t Max) {
  const json::Value *Found = optional(Key);
  if (!Found)
    return Fallback;
  if (!Found->is(Kind::Int)) {
    S.problem(*Found, pathOf(Key), expected(Kind::Int, Found->K));
    return Fallback;
  }
  if (Found->Int < 1 || static_cast<uint64_t>(Found->Int) > Max) {
    S.problem(*Found, pathOf(Key), "must be from 1 to " + std::to_string(Max));
    return Fallback;
  }
  return static_cast<size_t>(Found->Int);
}

std::string ObjectReader::oneOf(llvm::StringRef Key,
                                const std::vector<std::string> &Allowed,
                                bool Required) {
  const json::Value *Found = Required ? required(Key) : optional(Key);
  if (!Found)
    return Allowed[0];
  if (!Found->is(Kind::String)) {
    S.problem(*Found, pathOf(Key), expected(Kind::String, Found->K));
    return Allowed[0];
  }
  if (llvm::is_contained(Allowed, Found->String))
    return Found->String;
  S.problem(*Found, pathOf(Key), notOneOf(Found->String, Key, Allowed));
  return Allowed[0];
}

void ObjectReader::each(
    llvm::StringRef Key, bool Required,
    const std::function<void(const json::Value &, const std::string &)> &Each) {
  const json::Value *Found = Required ? required(Key) : optional(Key);
  if (!Found)
    return;
  if (!Found->is(Kind::Array)) {
    S.problem(*Found, pathOf(Key), expected(Kind::Array, Found->K));
    return;
  }
  if (Required && Found->Array.empty())
    S.problem(*Found, pathOf(Key), "must not be empty");
  for (size_t I = 0; I < Found->Array.size(); ++I)
    Each(Found->Array[I], pathOf(Key) + "[" + std::to_string(I) + "]");
}

std::vector<std::string> ObjectReader::texts(llvm::StringRef Key,
                                             bool Required) {
  std::vector<std::string> Out;
  each(Key, Required, [&](const json::Value &Item, const std::string &At) {
    if (!Item.is(Kind::String))
      S.problem(Item, At, expected(Kind::String, Item.K));
    else if (Item.String.empty())
      S.problem(Item, At, "must not be empty");
    else
      Out.push_back(Item.String);
  });
  return Out;
}

void ObjectReader::finish() {
  if (IsObject)
    json::checkKeys(V, Path, Known, S.P);
}

} // namespace patlint
