//===- Loader.cpp - From model files to the table ----------------------===//
//
// Reports every problem of every file with its position; a file with a
// problem adds nothing to the table.
//
//===-------------------------------------------------------------------===//
#include "models/FileLoader.h"
#include "models/Models.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace patlint {

static std::optional<AuthKind> authKindNamed(llvm::StringRef Name) {
  static constexpr std::pair<const char *, AuthKind> Kinds[] = {
      {"bearer", AuthKind::Bearer}, {"header", AuthKind::Header},
      {"query", AuthKind::Query},   {"path", AuthKind::Path},
      {"basic", AuthKind::Basic},   {"digest", AuthKind::Digest},
      {"other", AuthKind::Other},   {"none", AuthKind::None},
      {"unknown", AuthKind::Unknown}};
  for (auto &[Text, Kind] : Kinds)
    if (Name == Text)
      return Kind;
  return std::nullopt;
}

std::vector<std::string> FileLoader::strings(const Value &V,
                                             const std::string &Path) {
  std::vector<std::string> Out;
  if (V.is(VK::String))
    return {V.String};
  if (!is(V, VK::Array, Path, "a text or a list of texts"))
    return Out;
  for (size_t I = 0; I < V.Array.size(); ++I)
    if (is(V.Array[I], VK::String, Path + "[" + std::to_string(I) + "]",
           "a text"))
      Out.push_back(V.Array[I].String);
  return Out;
}

AuthRule FileLoader::authRule(const Value &V, const std::string &Path) {
  AuthRule R;
  if (!is(V, VK::Object, Path, "an object"))
    return R;
  json::checkKeys(V, Path, {"kind", "kindFrom", "header", "value", "user", "note"}, P);
  if (const Value *Kind = V.get("kind"))
    if (is(*Kind, VK::String, Path + ".kind", "a kind of authentication")) {
      if (auto K = authKindNamed(Kind->String))
        R.Kind = *K;
      else
        wrong(*Kind, Path + ".kind",
              "\"" + Kind->String +
                  "\" is no kind; valid values are \"bearer\", \"header\", "
                  "\"query\", \"path\", \"basic\", \"digest\", \"other\", \"none\", "
                  "\"unknown\"");
    }
  if (const Value *From = V.get("kindFrom"))
    R.KindFrom.push_back(expr(*From, Path + ".kindFrom"));
  if (const Value *Header = V.get("header"))
    if (is(*Header, VK::String, Path + ".header", "a header's name"))
      R.Header = Header->String;
  const Value *From = V.get("value"), *User = V.get("user");
  if (User && is(*User, VK::Bool, Path + ".user", "true"))
    R.InUrl = User->Bool;
  if (From)
    R.Value = expr(*From, Path + ".value");
  if (!From == !R.InUrl)
    wrong(V, Path, "expected either \"value\" or \"user\"");
  return R;
}

/// {"httpPart": TEXT, "name": NAME}
static ModelExpr httpPart(const ModelExpr &Text, const char *Name) {
  ModelExpr Part, E;
  Part.O = ModelExpr::Op::Literal;
  Part.Text = Name;
  E.O = ModelExpr::Op::Apply;
  E.Operation = TextOp::HttpPart;
  E.Args = {Text, Part};
  return E;
}

std::shared_ptr<RequestSpec> FileLoader::request(const Value &V,
                                                 const std::string &Path) {
  auto Spec = std::make_shared<RequestSpec>();
  if (!is(V, VK::Object, Path, "an object"))
    return Spec;
  json::checkKeys(
      V, Path,
      {"method", "url", "message", "origin", "headers", "auth", "body", "setter", "urlArgument", "note"},
      P);
  Spec->Method.O = ModelExpr::Op::Hole;
  if (const Value *Method = V.get("method"))
    Spec->Method = expr(*Method, Path + ".method");
  if (const Value *Url = V.get("url"))
    Spec->Url = expr(*Url, Path + ".url");
  else if (!V.get("message"))
    wrong(V, Path, "expected \"url\"");
  if (const Value *Message = V.get("message")) {
    Spec->Written = true;
    ModelExpr Text = expr(*Message, Path + ".message");
    const Value *Origin = V.get("origin");
    Spec->Method = httpPart(Text, "method");
    Spec->Url = httpPart(Text, "url");
    if (Origin)
      Spec->Url.Args.push_back(expr(*Origin, Path + ".origin"));
    Spec->Headers.push_back(httpPart(Text, "head"));
  }
  if (const Value *Headers = V.get("headers"))
    for (ModelExpr &H : exprs(*Headers, Path + ".headers"))
      Spec->Headers.push_back(std::move(H));
  if (const Value *Auth = V.get("auth"))
    if (is(*Auth, VK::Array, Path + ".auth", "a list"))
      for (size_t I = 0; I < Auth->Array.size(); ++I)
        Spec->Auth.push_back(authRule(
            Auth->Array[I], Path + ".auth[" + std::to_string(I) + "]"));
  if (const Value *Body = V.get("body"))
    Spec->Bodies = exprs(*Body, Path + ".body");
  if (const Value *Setter = V.get("setter")) {
    Spec->HasSetter = true;
    Spec->Setter = targetPath(*Setter, Path + ".setter");
  }
  if (const Value *Argument = V.get("urlArgument"))
    if (is(*Argument, VK::Int, Path + ".urlArgument", "a number"))
      Spec->UrlArgument = int(Argument->Int);
  return Spec;
}

ModelEffect FileLoader::effect(const Value &V, const std::string &Path) {
  ModelEffect E;
  if (!is(V, VK::Object, Path, "an effect"))
    return E;
  auto Target = [&](const char *Key, ModelEffect::Kind K) {
    const Value *At = V.get(Key);
    if (!At)
      return false;
    E.K = K;
    E.Target = targetPath(*At, Path + "." + Key);
    json::checkKeys(V, Path, {Key, "to", "key", "url", "note"}, P);
    if (const Value *KeyValue = V.get("key"))
      E.TargetKey.push_back(expr(*KeyValue, Path + ".key"));
    if (const Value *Url = V.get("url")) {
      E.MarksUrl = Url->Bool;
      if (!Url->is(VK::Bool))
        E.UrlOf.push_back(expr(*Url, Path + ".url"));
    }
    if (const Value *To = V.get("to"))
      E.Value = expr(*To, Path + ".to");
    else if (K != ModelEffect::Kind::Clear)
      wrong(V, Path, "expected \"to\"");
    return true;
  };
  if (Target("set", ModelEffect::Kind::Set) ||
      Target("append", ModelEffect::Kind::Append) ||
      Target("push", ModelEffect::Kind::Push) ||
      Target("clear", ModelEffect::Kind::Clear))
    return E;
  if (const Value *Request = V.get("request")) {
    json::checkKeys(V, Path, {"request", "note"}, P);
    E.K = ModelEffect::Kind::Request;
    E.Spec = request(*Request, Path + ".request");
    return E;
  }
  if (const Value *Credential = V.get("credential")) {
    json::checkKeys(V, Path, {"credential", "role", "note"}, P);
    E.K = ModelEffect::Kind::Credential;
    E.Value = expr(*Credential, Path + ".credential");
    const Value *Role = V.get("role");
    if (Role && is(*Role, VK::String, Path + ".role", "a role"))
      E.Role = Role->String;
    else if (!Role)
      wrong(V, Path, "expected \"role\"");
    return E;
  }
  if (const Value *Compared = V.get("compare")) {
    json::checkKeys(V, Path, {"compare", "note"}, P);
    E.K = ModelEffect::Kind::Compare;
    std::vector<ModelExpr> Two = exprs(*Compared, Path + ".compare");
    if (Two.size() != 2) {
      wrong(*Compared, Path + ".compare", "expected two expressions");
      return E;
    }
    E.Value = std::move(Two[0]);
    E.TargetKey.push_back(std::move(Two[1]));
    return E;
  }
  if (const Value *On = V.get("switch")) {
    json::checkKeys(V, Path, {"switch", "cases", "else", "note"}, P);
    E.K = ModelEffect::Kind::Switch;
    E.Value = expr(*On, Path + ".switch");
    const Value *Cases = V.get("cases");
    if (!Cases || !is(*Cases, VK::Object, Path + ".cases", "an object")) {
      wrong(V, Path, "expected \"cases\"");
      return E;
    }
    for (const Value::Member &M : Cases->Object) {
      std::vector<ModelEffect> Case = effects(M.V, Path + ".cases." + M.Key);
      for (const std::string &Key : splitKeys(M.Key)) {
        E.Keys.push_back(Key);
        E.Cases.push_back(Case);
      }
    }
    const Value *Else = V.get("else");
    E.Cases.push_back(Else ? effects(*Else, Path + ".else")
                           : std::vector<ModelEffect>());
    return E;
  }
  if (const Value *Other = V.get("exchange")) {
    json::checkKeys(V, Path, {"exchange", "with", "note"}, P);
    E.K = ModelEffect::Kind::Exchange;
    E.Target = targetPath(*Other, Path + ".exchange");
    if (const Value *With = V.get("with"))
      E.Value = expr(*With, Path + ".with");
    if (E.Value.O != ModelExpr::Op::Path)
      wrong(V, Path, "expected \"with\", a path");
    return E;
  }
  if (V.get("invoke") || V.get("forEach")) {
    E.K = ModelEffect::Kind::Run;
    E.Value = expr(V, Path);
    return E;
  }
  json::checkKeys(V, Path,
                  {"set", "append", "push", "clear", "request", "credential",
                   "compare", "switch", "exchange", "invoke", "forEach", "note"},
                  P);
  wrong(V, Path, "expected an effect such as \"set\"");
  return E;
}

std::vector<ModelEffect> FileLoader::effects(const Value &V,
                                             const std::string &Path) {
  std::vector<ModelEffect> Out;
  if (V.is(VK::Object))
    return {effect(V, Path)};
  if (is(V, VK::Array, Path, "an effect or a list of effects"))
    for (size_t I = 0; I < V.Array.size(); ++I)
      Out.push_back(effect(V.Array[I], Path + "[" + std::to_string(I) + "]"));
  return Out;
}

static bool isIncoming(const ModelExpr &E) {
  return E.O == ModelExpr::Op::Incoming || std::any_of(E.Args.begin(), E.Args.end(), isIncoming);
}

/// What a call gives or leaves in an argument is what a request brings.
static bool isIncoming(const FunctionModel &F) {
  return isIncoming(F.Return) ||
         std::any_of(F.Effects.begin(), F.Effects.end(), [](const ModelEffect &E) {
           return E.K != ModelEffect::Kind::Compare && isIncoming(E.Value);
         });
}

static bool compares(const std::vector<ModelEffect> &Effects) {
  return std::any_of(Effects.begin(), Effects.end(), [](const ModelEffect &E) {
    return E.K == ModelEffect::Kind::Compare;
  });
}

/// A comparison in which the call itself reads what a request brings.
static bool comparesIncoming(const ModelEffect &E) {
  return E.K == ModelEffect::Kind::Compare &&
         (isIncoming(E.Value) || std::any_of(E.TargetKey.begin(), E.TargetKey.end(),
                                             [](const ModelExpr &X) { return isIncoming(X); }));
}

static bool sends(const std::vector<ModelEffect> &Effects) {
  return std::any_of(Effects.begin(), Effects.end(), [](const ModelEffect &E) {
    return (E.K == ModelEffect::Kind::Request && !E.Spec->Written) || E.MarksUrl ||
           std::any_of(E.Cases.begin(), E.Cases.end(), sends);
  });
}

static bool hasSink(const std::vector<ModelEffect> &Effects) {
  return std::any_of(
      Effects.begin(), Effects.end(), [](const ModelEffect &E) {
        return (E.K == ModelEffect::Kind::Request && !E.Spec->Written) ||
               E.K == ModelEffect::Kind::Credential || E.MarksUrl || comparesIncoming(E) ||
               std::any_of(E.Cases.begin(), E.Cases.end(), hasSink);
      });
}

static bool writes(const std::vector<ModelEffect> &Effects) {
  return std::any_of(Effects.begin(), Effects.end(), [](const ModelEffect &E) {
    return (E.K == ModelEffect::Kind::Request && E.Spec->Written) ||
           std::any_of(E.Cases.begin(), E.Cases.end(), writes);
  });
}

static bool invokes(const ModelExpr &E) {
  using Op = ModelExpr::Op;
  return E.O == Op::Invoke || E.O == Op::ForEach ||
         (E.O == Op::Fold && E.Args.size() > 2) ||
         std::any_of(E.Args.begin(), E.Args.end(),
                     [](const ModelExpr &A) { return invokes(A); });
}

static bool invokes(const std::vector<ModelEffect> &Effects) {
  return std::any_of(Effects.begin(), Effects.end(),
                     [](const ModelEffect &E) {
                       return invokes(E.Value) ||
                              std::any_of(E.Cases.begin(), E.Cases.end(),
                                          [](const std::vector<ModelEffect> &C) {
                                            return invokes(C);
                                          });
                     });
}

/// All conversions of a class have one name; no call has another.
void FileLoader::checkName(const Value &V, const std::string &Path,
                           llvm::StringRef Name) {
  size_t At = Name.rfind("::operator ");
  if (At != llvm::StringRef::npos && !Name.ends_with("::operator type"))
    wrong(V, Path, "a conversion is named \"operator type\", whatever to: " + Name.str());
}

void FileLoader::functionModel(const Value &V, const std::string &Path) {
  if (!is(V, VK::Object, Path, "an object"))
    return;
  json::checkKeys(V, Path,
                  {"fn", "args", "types", "do", "returns", "alias", "aliasKey",
                   "aliasAt", "aliasFrom", "aliasIndex", "aliasHeld",
                   "aliasElements", "before", "note"},
                  P);
  FunctionModel F;
  F.Client = Client;
  const Value *Names = V.get("fn");
  if (!Names) {
    wrong(V, Path, "expected \"fn\", the qualified name");
    return;
  }
  if (const Value *Args = V.get("args")) {
    if (Args->is(VK::Int)) {
      F.MinArgs = F.MaxArgs = int(Args->Int);
    } else if (Args->is(VK::Array) && Args->Array.size() == 2) {
      F.MinArgs = int(Args->Array[0].Int);
      F.MaxArgs = Args->Array[1].is(VK::Int) ? int(Args->Array[1].Int) : -1;
    } else {
      wrong(*Args, Path + ".args", "expected a number or [least, most]");
    }
  }
  if (const Value *Types = V.get("types"))
    if (is(*Types, VK::Object, Path + ".types", "an object"))
      for (const Value::Member &M : Types->Object) {
        int Index = 0;
        if (llvm::StringRef(M.Key).getAsInteger(10, Index))
          P.add(M.At, Path + ".types", "keys are argument numbers");
        else if (is(M.V, VK::String, Path + ".types." + M.Key, "a type"))
          F.ArgTypes.push_back({Index, expandBraces(M.V.String)});
      }
  if (const Value *Do = V.get("do"))
    F.Effects = effects(*Do, Path + ".do");
  if (const Value *Returns = V.get("returns")) {
    F.HasReturn = true;
    F.Return = expr(*Returns, Path + ".returns");
  }
  if (const Value *Before = V.get("before")) {
    F.HasReturn = F.ReturnsBefore = true;
    F.Return = expr(*Before, Path + ".before");
  }
  if (const Value *Elements = V.get("aliasElements"))
    F.AliasElements = Elements->Bool;
  if (const Value *Alias = V.get("alias")) {
    F.HasAlias = true;
    F.Alias = targetPath(*Alias, Path + ".alias");
  }
  if (const Value *Key = V.get("aliasKey"))
    F.AliasKey.push_back(expr(*Key, Path + ".aliasKey"));
  for (const char *Place : {"aliasAt", "aliasFrom"})
    if (const Value *At = V.get(Place)) {
      F.AliasAt.assign(1, expr(*At, Path + "." + Place));
      F.AliasIsTail = llvm::StringRef(Place) == "aliasFrom";
    }
  if (const Value *Key = V.get("aliasIndex")) {
    F.AliasKey = {expr(*Key, Path + ".aliasIndex")};
    F.KeyIsIndex = true;
  }
  if (const Value *Held = V.get("aliasHeld"))
    if (is(*Held, VK::String, Path + ".aliasHeld", "a slot"))
      F.AliasHeld = Held->String;
  F.Incoming = isIncoming(F);
  F.Compares = compares(F.Effects);
  F.Sink = hasSink(F.Effects);
  F.Writes = writes(F.Effects);
  F.Invokes = invokes(F.Effects) || invokes(F.Return);
  F.Sends = sends(F.Effects);
  for (const std::string &Pattern : strings(*Names, Path + ".fn"))
    for (const std::string &Name : expandBraces(Pattern)) {
      checkName(*Names, Path + ".fn", Name);
      F.Name = Name;
      B.add(F);
    }
}

void FileLoader::headerRule(const Value &V, const std::string &Path) {
  if (!is(V, VK::Object, Path, "an object"))
    return;
  json::checkKeys(V, Path, {"names", "schemes", "else", "note"}, P);
  HeaderRule H;
  auto Kind = [&](const Value &K, const std::string &Where) {
    if (!is(K, VK::String, Where, "a kind of authentication"))
      return AuthKind::Header;
    std::optional<AuthKind> Found = authKindNamed(K.String);
    if (!Found)
      wrong(K, Where, "\"" + K.String + "\" is no kind of authentication");
    return Found.value_or(AuthKind::Header);
  };
  if (const Value *Schemes = V.get("schemes"))
    if (is(*Schemes, VK::Object, Path + ".schemes", "an object"))
      for (const Value::Member &M : Schemes->Object)
        H.Schemes.push_back({llvm::StringRef(M.Key).lower(),
                             Kind(M.V, Path + ".schemes." + M.Key)});
  if (const Value *Else = V.get("else"))
    H.Else = Kind(*Else, Path + ".else");
  const Value *Names = V.get("names");
  if (!Names)
    return wrong(V, Path, "expected \"names\"");
  for (const std::string &Name : strings(*Names, Path + ".names")) {
    H.Name = llvm::StringRef(Name).lower();
    B.addHeader(H);
  }
}

void FileLoader::load(const Value &Root) {
  if (!is(Root, VK::Object, "", "an object"))
    return;
  json::checkKeys(Root, "",
                  {"schema", "name", "functions", "pure", "classes", "strings",
                   "fields", "globals", "headers", "tokenParameters",
                   "possibleTokenParameters", "bodyFields", "possibleBodyFields",
                   "tokenPaths", "expected", "logging", "switches", "note"},
                  P);
  const Value *Schema = Root.get("schema");
  if (!Schema || Schema->String != "patlint-models/1")
    wrong(Schema ? *Schema : Root, "schema", "expected \"patlint-models/1\"");
  if (const Value *Name = Root.get("name"))
    Client = Name->String;
  else
    wrong(Root, "", "expected \"name\"");
  auto Each = [&](const char *Key, auto Read) {
    const Value *List = Root.get(Key);
    if (!List || !is(*List, VK::Array, Key, "a list"))
      return;
    for (size_t I = 0; I < List->Array.size(); ++I)
      Read(List->Array[I], std::string(Key) + "[" + std::to_string(I) + "]");
  };
  Each("functions", [&](const Value &V, const std::string &Path) {
    functionModel(V, Path);
  });
  Each("headers", [&](const Value &V, const std::string &Path) {
    headerRule(V, Path);
  });
  Each("classes", [&](const Value &V, const std::string &Path) {
    if (!is(V, VK::Object, Path, "an object"))
      return;
    json::checkKeys(V, Path, {"name", "bases", "note"}, P);
    const Value *Name = V.get("name"), *Bases = V.get("bases");
    if (!Name || !Bases)
      return wrong(V, Path, "expected \"name\" and \"bases\"");
    for (const std::string &N : strings(*Name, Path + ".name"))
      for (const std::string &Each : expandBraces(N))
        B.addBases(Each, strings(*Bases, Path + ".bases"));
  });
  auto Names = [&](const char *Key, auto Add) {
    if (const Value *List = Root.get(Key))
      for (const std::string &Pattern : strings(*List, Key))
        for (const std::string &Name : expandBraces(Pattern))
          Add(Name);
  };
  Names("strings", [&](const std::string &N) { B.addString(N); });
  Names("switches", [&](const std::string &N) { B.addSwitch(N); });
  Names("tokenParameters",
        [&](const std::string &N) { B.addParameter(N, TokenParameter::Always); });
  Names("possibleTokenParameters",
        [&](const std::string &N) { B.addParameter(N, TokenParameter::ByValue); });
  Names("bodyFields",
        [&](const std::string &N) { B.addBodyField(N, TokenParameter::Always); });
  Names("possibleBodyFields",
        [&](const std::string &N) { B.addBodyField(N, TokenParameter::ByValue); });
  Names("expected", [&](const std::string &N) { B.addExpected(N); });
  Names("logging", [&](const std::string &N) { B.addLogging(N); });
  if (const Value *Paths = Root.get("tokenPaths"))
    for (const std::string &Template : strings(*Paths, "tokenPaths")) {
      if (llvm::StringRef(Template).count("{token}") == 1)
        B.addTokenPath(Template);
      else
        wrong(*Paths, "tokenPaths", "expected \"{token}\" once in \"" + Template + "\"");
    }
  Names("pure", [&](const std::string &N) {
    checkName(*Root.get("pure"), "pure", N);
    FunctionModel F;
    F.Name = N;
    F.Client = Client;
    B.add(std::move(F));
  });
  if (const Value *Globals = Root.get("globals"))
    if (is(*Globals, VK::Object, "globals", "an object"))
      for (const Value::Member &M : Globals->Object)
        for (const std::string &Name : expandBraces(M.Key))
          B.addGlobal(Name, expr(M.V, "globals." + M.Key));
  if (const Value *Fields = Root.get("fields"))
    if (is(*Fields, VK::Object, "fields", "an object"))
      for (const Value::Member &M : Fields->Object)
        if (is(M.V, VK::String, "fields." + M.Key, "a slot's name"))
          B.addField(M.Key, M.V.String);
}

std::vector<std::string> loadModels(const std::vector<ModelSource> &Sources,
                                    std::shared_ptr<const Models> &Result) {
  ModelsBuilder B;
  std::vector<std::string> All;
  // Later sources come first in a lookup, so that users can correct us.
  for (auto It = Sources.rbegin(); It != Sources.rend(); ++It) {
    json::Problems P(It->Name);
    Value Root = json::parse(It->Text, P);
    if (P.none())
      FileLoader(P, B).load(Root);
    All.insert(All.begin(), P.all().begin(), P.all().end());
  }
  if (All.empty())
    Result = B.M;
  return All;
}

} // namespace patlint
