//===- ModelUse.cpp - What a model needs of one call -------------------===//
#include "evaluate/ModelUse.h"

#include "evaluate/ModelCall.h"

#include <optional>

namespace patlint {

namespace {
class Walk {
public:
  Walk(const Site &S, const Function &Caller, ModelUse &Out)
      : S(S), Caller(Caller), Out(Out) {}

  void path(const ModelPath &P) {
    switch (P.R) {
    case ModelPath::Root::Argument:
      argument(size_t(P.Index));
      return;
    case ModelPath::Root::Receiver:
      Out.Receiver = true;
      return;
    case ModelPath::Root::ByType:
      for (size_t I = 0; I < Out.Args.size(); ++I)
        argument(I);
      return;
    case ModelPath::Root::Rest:
      for (size_t I = size_t(P.Index); I < Out.Args.size(); ++I)
        argument(I);
      return;
    case ModelPath::Root::Name:
    case ModelPath::Root::Template:
      return;
    }
  }

  void expr(const ModelExpr &X) {
    if (X.O == ModelExpr::Op::Path)
      path(X.Path);
    if (X.O == ModelExpr::Op::Construct && !X.Args.empty())
      constructed(X.Args[0]);
    if (X.O == ModelExpr::Op::Switch && !X.Args.empty())
      if (std::optional<Choice> On = constant(X.Args[0])) {
        expr(X.Args[0]);
        size_t I = chosen(X.Names, *On);
        if (I + 1 < X.Args.size())
          expr(X.Args[I + 1]);
        return;
      }
    for (const ModelExpr &A : X.Args)
      expr(A);
  }

  void effect(const ModelEffect &E) {
    using Kind = ModelEffect::Kind;
    bool Written = E.K == Kind::Request && E.Spec->Written;
    Out.Writes |= Written;
    Out.Sink |= (E.K == Kind::Request && !Written) || E.K == Kind::Credential || E.MarksUrl;
    if (E.K == Kind::Switch) {
      expr(E.Value);
      if (std::optional<Choice> On = constant(E.Value)) {
        size_t I = chosen(E.Keys, *On);
        if (I < E.Cases.size())
          effects(E.Cases[I]);
        return;
      }
      for (const std::vector<ModelEffect> &Case : E.Cases)
        effects(Case);
      return;
    }
    if (E.K == Kind::Request) {
      request(*E.Spec);
      return;
    }
    if (E.K == Kind::Compare)
      return; // of interest where something incoming gets to, see Relevance
    if (E.K != Kind::Credential)
      path(E.Target);
    for (const ModelExpr &Key : E.TargetKey)
      expr(Key);
    for (const ModelExpr &Url : E.UrlOf)
      expr(Url);
    expr(E.Value);
  }

  void effects(const std::vector<ModelEffect> &List) {
    for (const ModelEffect &E : List)
      effect(E);
  }

private:
  void argument(size_t I) {
    if (I < Out.Args.size())
      Out.Args[I] = true;
  }

  void request(const RequestSpec &Spec) {
    expr(Spec.Method);
    expr(Spec.Url);
    for (const ModelExpr &H : Spec.Headers)
      expr(H);
    for (const AuthRule &R : Spec.Auth) {
      if (!R.InUrl)
        expr(R.Value);
      for (const ModelExpr &K : R.KindFrom)
        expr(K);
    }
    for (const ModelExpr &B : Spec.Bodies)
      expr(B);
    if (Spec.HasSetter)
      path(Spec.Setter);
  }

  void constructed(const ModelExpr &Type) {
    if (Type.O == ModelExpr::Op::Path &&
        Type.Path.R == ModelPath::Root::Template &&
        size_t(Type.Path.Index) < S.TemplateArgs.size())
      Out.Constructs.push_back(S.TemplateArgs[size_t(Type.Path.Index)]);
    if (Type.O == ModelExpr::Op::Literal)
      Out.Constructs.push_back(Type.Text);
  }

  /// The number an argument is at this call, if it is one.
  std::optional<Choice> constant(const ModelExpr &X) const {
    if (X.O != ModelExpr::Op::Path || X.Path.R != ModelPath::Root::Argument ||
        !X.Path.Slots.empty() || size_t(X.Path.Index) >= S.Args.size())
      return std::nullopt;
    TermId T = S.Args[size_t(X.Path.Index)];
    if (T >= Caller.Terms.size())
      return std::nullopt;
    const Term &Known = Caller.Terms[T];
    if (Known.Kind != TermKind::Number && Known.Kind != TermKind::Enumerator)
      return std::nullopt;
    Choice C;
    C.K = Choice::Kind::Number;
    C.Number = Known.Number;
    if (Known.Kind == TermKind::Enumerator)
      C.Name = Known.Text;
    return C;
  }

  /// The first case of that name; behind the last one if there is none.
  static size_t chosen(const std::vector<std::string> &Keys, const Choice &On) {
    size_t I = 0;
    while (I < Keys.size() && !isNamed(On, Keys[I]))
      ++I;
    return I;
  }

  const Site &S;
  const Function &Caller;
  ModelUse &Out;
};
} // namespace

ModelUse useOf(const FunctionModel &Model, const Site &S, const Function &Caller) {
  ModelUse Out;
  Out.Args.assign(S.Args.size(), false);
  Walk W(S, Caller, Out);
  W.effects(Model.Effects);
  Out.Compares = Model.Compares;
  Out.Incoming = Model.Incoming;
  Out.Sink |= Model.Compares && Model.Sink;
  if (Model.HasReturn)
    W.expr(Model.Return);
  if (Model.HasAlias)
    W.path(Model.Alias);
  for (const ModelExpr &Key : Model.AliasKey)
    W.expr(Key);
  for (const ModelExpr &At : Model.AliasAt)
    W.expr(At);
  if (Model.AliasElements)
    Out.Args.assign(S.Args.size(), true);
  return Out;
}

} // namespace patlint
