//===- Table.cpp - Looking models up -----------------------------------===//
#include "models/Table.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"

#include <algorithm>
#include <set>

namespace patlint {

template <typename Map, typename Default>
static const auto &lookup(const Map &M, llvm::StringRef Key,
                          const Default &None) {
  auto It = M.find(Key);
  return It == M.end() ? None : It->second;
}

const std::vector<const FunctionModel *> &
Models::named(llvm::StringRef QualifiedName) const {
  static const std::vector<const FunctionModel *> None;
  return lookup(ByName, QualifiedName, None);
}

const std::vector<const FunctionModel *> &Models::senders(llvm::StringRef Member) const {
  static const std::vector<const FunctionModel *> None;
  return lookup(Senders, Member, None);
}

llvm::StringRef Models::clientOf(llvm::StringRef Class) const {
  auto It = ClientOf.find(Class);
  return It == ClientOf.end() ? llvm::StringRef() : llvm::StringRef(It->second);
}

std::vector<std::string> Models::effectNames() const {
  std::set<std::string> Out;
  for (const std::unique_ptr<FunctionModel> &F : All)
    if (F->Sink)
      Out.insert(F->Name);
  return {Out.begin(), Out.end()};
}

std::vector<std::pair<std::string, std::string>> Models::incomingNames() const {
  std::set<std::pair<std::string, std::string>> Out;
  for (const std::unique_ptr<FunctionModel> &F : All)
    if (F->Incoming)
      Out.insert({F->Client, F->Name});
  return {Out.begin(), Out.end()};
}

std::vector<std::string> Models::derivedClasses() const {
  std::set<std::string> Out;
  for (const auto &Entry : BasesOf)
    Out.insert(Entry.getKey().str());
  return {Out.begin(), Out.end()};
}

const std::vector<std::string> &Models::bases(llvm::StringRef Class) const {
  static const std::vector<std::string> None;
  return lookup(BasesOf, Class, None);
}

bool Models::isString(llvm::StringRef Class) const {
  return Strings.count(Class) != 0;
}

bool Models::isLibrary(llvm::StringRef QualifiedName) const {
  auto [Namespace, Rest] = QualifiedName.split("::");
  // A class in no namespace has a name that programs use, too.
  return !Rest.empty() && Libraries.count(Namespace) != 0 &&
         named((Namespace + "::" + Namespace).str()).empty();
}

std::string Models::field(const std::string &Key) const {
  auto It = Fields.find(Key);
  // Of an instance of a template: "acme::Query<int>::path".
  size_t Open = Key.find('<'), Close = Key.rfind('>');
  if (It == Fields.end() && Open < Close && Close != std::string::npos)
    It = Fields.find(Key.substr(0, Open) + Key.substr(Close + 1));
  return It == Fields.end() ? Key : It->second;
}

const HeaderRule *Models::header(llvm::StringRef Name) const {
  std::string Lower = Name.trim().lower();
  for (const HeaderRule &H : Headers)
    if (H.Name == Lower)
      return &H;
  // Vendors' own: what is called a token is one.
  static const HeaderRule Named;
  return isNamedCredential(Name) ? &Named : nullptr;
}

TokenParameter Models::tokenParameter(llvm::StringRef Name) const {
  auto It = Parameters.find(Name.lower());
  return It == Parameters.end() ? TokenParameter::Never : It->second;
}

std::string plainName(llvm::StringRef Name) {
  std::string Out;
  for (char C : Name)
    if (llvm::isAlnum(C))
      Out += llvm::toLower(C);
  return Out;
}

TokenParameter Models::bodyField(llvm::StringRef Name) const {
  auto It = BodyFields.find(plainName(Name));
  return It == BodyFields.end() ? TokenParameter::Never : It->second;
}

bool Models::isExpected(llvm::StringRef Name) const { return header(Name) != nullptr; }

bool Models::isNamedCredential(llvm::StringRef Name) const {
  if (!llvm::all_of(Name.trim(), [](char C) { return llvm::isAlnum(C) || C == '-' || C == '_'; }))
    return false;
  std::string Letters = plainName(Name);
  auto Ends = [&](llvm::StringRef End) { return llvm::StringRef(Letters).ends_with(End); };
  return llvm::any_of(Expected, Ends) && llvm::none_of(Unexpected, Ends);
}

/// "Log_Url", "logURL", "LOGUrl" -> log, url.
static std::vector<std::string> wordsOf(llvm::StringRef Name) {
  std::vector<std::string> Out(1);
  for (size_t I = 0; I < Name.size(); ++I) {
    char C = Name[I];
    bool Capital = llvm::isUpper(C) && I > 0 &&
                   (llvm::isLower(Name[I - 1]) || (I + 1 < Name.size() && llvm::isLower(Name[I + 1])));
    if ((Capital || !llvm::isAlnum(C)) && !Out.back().empty())
      Out.emplace_back();
    if (llvm::isAlnum(C))
      Out.back() += llvm::toLower(C);
  }
  if (Out.back().empty())
    Out.pop_back();
  return Out;
}

bool Models::isLogging(llvm::StringRef Name) const {
  size_t Scope = Name.rfind("::");
  std::vector<std::string> Words = wordsOf(Scope == llvm::StringRef::npos ? Name : Name.drop_front(Scope + 2));
  return !Words.empty() && (LoggingWords.count(Words.front()) || LoggingWords.count(Words.back())) &&
         llvm::none_of(Words, [&](const std::string &W) { return OtherWords.count(W) != 0; });
}

const ModelExpr *Models::global(llvm::StringRef QualifiedName) const {
  auto It = Globals.find(QualifiedName);
  return It == Globals.end() ? nullptr : &It->second;
}

std::vector<std::string> Models::switches() const {
  std::set<std::string> Out(Macros.begin(), Macros.end());
  return {Out.begin(), Out.end()};
}

/// "1.1" and then nothing, the end of the line, or a field of a format.
static bool endsLine(llvm::StringRef Version) {
  llvm::StringRef Rest = Version.ltrim("0123456789.");
  return Rest.empty() || llvm::StringRef("\r\n%{").contains(Rest[0]);
}

bool beginsRequest(llvm::StringRef Literal) {
  // "GET /": the rest may come from anywhere.
  llvm::StringRef Word = Literal.take_until([](char C) { return C == ' '; });
  bool Method = Word.size() > 2 && Word.size() < Literal.size() && Word != "CONNECT" &&
                std::all_of(Word.begin(), Word.end(), [](char C) { return C >= 'A' && C <= 'Z'; });
  if (Method && Literal.substr(Word.size()).starts_with(" /"))
    return true;
  // "HTTP/1.1" by itself, or behind a blank.
  if (llvm::StringRef Version = Literal; Version.consume_front("HTTP/"))
    return endsLine(Version);
  size_t At = Literal.find(" HTTP/");
  if (At == llvm::StringRef::npos || !endsLine(Literal.substr(At + 6)))
    return false;
  llvm::StringRef Before = Literal.take_front(At);
  return Method || !Before.contains(' ') || Before[0] == '%' || Before[0] == '{';
}

std::vector<std::string> expandBraces(llvm::StringRef Pattern) {
  size_t Open = Pattern.find('{');
  size_t Close = Pattern.find('}', Open);
  if (Open == llvm::StringRef::npos || Close == llvm::StringRef::npos)
    return {Pattern.str()};
  std::vector<std::string> Out;
  llvm::SmallVector<llvm::StringRef, 8> Words;
  Pattern.slice(Open + 1, Close).split(Words, ',');
  for (llvm::StringRef Word : Words)
    for (const std::string &Tail : expandBraces(Pattern.substr(Close + 1)))
      Out.push_back((Pattern.take_front(Open) + Word.trim() + Tail).str());
  return Out;
}

} // namespace patlint
