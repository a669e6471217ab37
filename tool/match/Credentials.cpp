//===- Credentials.cpp - Hardcoded credentials -------------------------===//
#include "match/Credentials.h"

#include "values/RandomText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patlint {

namespace {
/// Gathers drafts; the same secret at the same place becomes one.
class Gatherer {
public:
  Gatherer(const MatchInput &In, const EndpointFinder &Finder, const EvidenceIndex &Ev)
      : In(In), Finder(Finder), P(Finder.policy()), Ev(Ev) {}

  void literal(const Literal &L, const std::string &File);
  void named(const Literal &L, const std::string &File);
  void named(const Literal &L, const std::string &File, llvm::StringRef Name, size_t From, size_t Length);
  void parameters(const Literal &L, const std::string &File);
  void preprocessed();
  void preprocessed(const Literal &L);
  void word(const BareWord &W);
  void comment(const Comment &C);
  void text(const TextLine &T);
  void composed(const ComposedString &C);
  void anyOfMany(const CredentialUse &U);
  void use(const CredentialUse &U);
  void path(const Request &R);
  std::vector<SecretDraft> take();

private:
  void shapes(const std::string &Bytes, const std::vector<Piece> &Pieces,
              const SecretDraft &Context, bool Split, const Region &Otherwise = {});
  SecretDraft draft(llvm::StringRef File) const;
  void addNear(SecretDraft &D, llvm::StringRef Text) const;
  void addUrl(SecretDraft &D, const StringValue &Url) const;
  bool inactive(const Literal &L) const;
  bool skipped(const Region &W) const;
  void add(SecretDraft D);
  void dropParts();
  void dropCharacters();

  const MatchInput &In;
  const EndpointFinder &Finder;
  const Policy &P;
  const EvidenceIndex &Ev;
  std::map<Region, std::vector<SecretDraft>> ByPlace;
  /// Secrets in literals that only the AST has, and in words without quotes.
  std::set<std::string> Quoted, Bare;
  /// Literals that are one of many in a role.
  std::set<std::pair<std::string, Region>> OfMany;
  /// What the literals of one token are called.
  std::map<Region, std::string> Names;
};

/// What a credential that is known by its name looks like at least.
constexpr size_t LeastSaidBytes = 16, LeastNamedBytes = 20, MostNamedBytes = 256;
constexpr size_t BytesPerChange = 4;
constexpr size_t LeastKeyBytes = 16;
constexpr unsigned LeastKeyChanges = 4;
} // namespace

SecretDraft Gatherer::draft(llvm::StringRef File) const {
  SecretDraft D;
  D.Near.assign(P.packs().size(), false);
  D.InFile.assign(P.packs().size(), false);
  for (size_t I = 0; I != D.InFile.size(); ++I)
    D.InFile[I] = Ev.inFile(I, File);
  return D;
}

void Gatherer::addNear(SecretDraft &D, llvm::StringRef Text) const {
  Ev.addIn(Text, D.Near);
}

/// The same object sends there: to a listed host, or to an endpoint of it.
void Gatherer::addUrl(SecretDraft &D, const StringValue &Url) const {
  bool AllOther = !Url.empty();
  for (const Alternative &A : Url.Alternatives) {
    addNear(D, pattern(A));
    for (size_t I = 0; I != P.packs().size(); ++I) {
      std::optional<NormalUrl> U = normalized(A, P.packs()[I]);
      HostMatch Host = U ? matchedHost(U->Host, P.packs()[I]) : HostMatch::Unknown;
      D.Near[I] = D.Near[I] || Host == HostMatch::Listed;
      AllOther &= Host == HostMatch::Other;
    }
  }
  for (const UrlHit &H : Finder.hits(Url, Verdict::Certain).All)
    if (H.Best.distinctive())
      D.Near[H.Pack] = true;
  D.OtherHost |= AllOther;
}

bool Gatherer::skipped(const Region &W) const {
  return std::any_of(In.Skipped.begin(), In.Skipped.end(), [&](const Region &R) {
    return R.File == W.File && R.Line <= W.Line && W.EndLine <= R.EndLine;
  });
}

bool Gatherer::inactive(const Literal &L) const {
  return L.Inactive || (!L.Pieces.empty() && skipped(L.Pieces.front().Where));
}

/// Adds what looks like a credential. Split: only what spans several tokens.
/// Otherwise is its place when its bytes come from no token.
void Gatherer::shapes(const std::string &Bytes, const std::vector<Piece> &Pieces,
                      const SecretDraft &Context, bool Split, const Region &Otherwise) {
  for (const ShapeMatch &M : P.credentialsIn(Bytes)) {
    SecretDraft D = Context;
    D.Secret = Bytes.substr(M.Offset, M.Length);
    D.Place = placeOf(Pieces, M.Offset, M.Length);
    D.Shape = M;
    if (D.Place.Pieces.empty() && Otherwise.known())
      D.Place = {{Otherwise}, {}, {Otherwise}, M.Offset, M.Length};
    if (D.Place.Pieces.empty() || (Split && D.Place.Pieces.size() < 2))
      continue;
    add(std::move(D));
  }
}

void Gatherer::literal(const Literal &L, const std::string &File) {
  SecretDraft D = draft(File);
  D.Inactive = inactive(L);
  if (L.Pieces.size() == 1 && !L.Inactive)
    Names[L.Pieces.front().Where] = L.Macro.empty() ? L.Near : L.Macro;
  if (P.credentialsIn(L.Bytes).empty())
    return;
  for (const std::string *Text : {&L.Near, &L.Macro, &L.Bytes})
    addNear(D, *Text);
  shapes(L.Bytes, L.Pieces, D, false);
}

/// What macros make literals of, and the words they make them of.
void Gatherer::preprocessed() {
  for (const Literal &L : In.Stray)
    for (const ShapeMatch &M : P.credentialsIn(L.Bytes))
      Quoted.insert(L.Bytes.substr(M.Offset, M.Length));
  for (const LexicalFacts &F : In.Lexical)
    for (const BareWord &W : F.Words)
      word(W);
  for (const Literal &L : In.Stray)
    preprocessed(L);
}

/// A literal that only the AST has.
void Gatherer::preprocessed(const Literal &L) {
  if (L.Pieces.empty() || !L.Pieces.front().Where.known())
    return;
  SecretDraft D = draft(L.Pieces.front().Where.File);
  for (const std::string *Text : {&L.Near, &L.Macro, &L.Bytes})
    addNear(D, *Text);
  for (const ShapeMatch &M : P.credentialsIn(L.Bytes))
    if (Bare.count(L.Bytes.substr(M.Offset, M.Length)))
      return; // told where it is written
  shapes(L.Bytes, L.Pieces, D, false);
}

/// What others could mean as well is none unless a macro puts it into quotes.
void Gatherer::word(const BareWord &W) {
  for (const ShapeMatch &M : P.credentialsIn(W.Text)) {
    SecretDraft D = draft(W.Where.File);
    addNear(D, W.Text);
    D.Secret = W.Text.substr(M.Offset, M.Length);
    if (!W.Inactive && M.Generic && !Quoted.count(D.Secret))
      continue;
    D.Inactive = W.Inactive || skipped(W.Where);
    D.Place = placeOf(W, M.Offset, M.Length);
    D.Shape = M;
    Bare.insert(D.Secret);
    add(std::move(D));
  }
}

void Gatherer::comment(const Comment &C) {
  for (const ShapeMatch &M : P.credentialsIn(C.Text)) {
    SecretDraft D = draft(C.Where.File);
    addNear(D, C.Text);
    D.Comment = true;
    D.Secret = C.Text.substr(M.Offset, M.Length);
    D.Place = placeOf(C, M.Offset, M.Length);
    D.Shape = M;
    add(std::move(D));
  }
}

void Gatherer::text(const TextLine &T) {
  for (const ShapeMatch &M : P.credentialsIn(T.Text)) {
    SecretDraft D = draft(T.Where.File);
    addNear(D, T.Text);
    D.InText = true;
    D.Comment = T.Comment;
    D.Secret = T.Text.substr(M.Offset, M.Length);
    D.Place = placeOf(T, M.Offset, M.Length);
    D.Shape = M;
    add(std::move(D));
  }
}

static Alternative merged(const Alternative &A) {
  Alternative Out;
  for (const Part &P : A.Parts)
    Out.append(P);
  Out.Assumed = A.Assumed;
  return Out;
}

void Gatherer::composed(const ComposedString &C) {
  for (const Alternative &Each : C.Value.Alternatives) {
    Alternative A = merged(Each);
    if (!A.closed() || A.Parts.empty())
      continue;
    SecretDraft D = draft(C.Where.File);
    D.Enclosing = C.Enclosing;
    for (const std::string &Name : C.Names)
      addNear(D, Name);
    shapes(A.Parts.front().Text, A.Parts.front().Pieces, D, true);
  }
}

/// A value that may be anything the program ever puts into some field that all
/// its parts share (the value of a configuration item): that one of these is
/// sent says nothing of each.
void Gatherer::anyOfMany(const CredentialUse &U) {
  constexpr size_t FewAccounts = 4;
  std::set<std::string> Constants;
  std::set<std::pair<std::string, Region>> Places;
  bool Unknown = false;
  for (const Alternative &Each : U.Value.Alternatives) {
    Alternative A = merged(Each);
    Unknown |= !A.closed();
    if (!A.closed() || A.Parts.empty())
      continue;
    Constants.insert(A.Parts.front().Text);
    for (const Piece &One : A.Parts.front().Pieces)
      Places.insert({U.Role, One.Where});
  }
  if (Unknown && Constants.size() > FewAccounts)
    OfMany.merge(Places);
}

void Gatherer::use(const CredentialUse &U) {
  SecretDraft Context = draft(U.Where.File);
  Context.Role = U.Role;
  Context.Enclosing = U.Enclosing;
  Context.Flow = U.Flow;
  for (const std::string &Name : U.Names)
    addNear(Context, Name);
  addUrl(Context, U.Url);
  for (const Alternative &Each : U.Value.Alternatives) {
    Alternative A = merged(Each);
    for (const Sent &S : sentCredentials(A, U.Role, P)) {
      SecretDraft D = Context;
      const Part &Source = A.Parts[S.Part];
      D.Flows = true;
      D.Secret = Source.Text.substr(S.Offset, S.Length);
      D.Place = placeOf(Source.Pieces, S.Offset, S.Length);
      if (D.Place.Pieces.empty())
        D.Place = {{U.Where}, {}, {U.Where}, S.Offset, S.Length};
      if (OfMany.count({U.Role, D.Place.Pieces.front()}))
        continue;
      SecretDraft OfFile = draft(D.Place.Pieces.front().File);
      for (size_t I = 0; I != D.InFile.size(); ++I)
        D.InFile[I] = D.InFile[I] || OfFile.InFile[I];
      add(std::move(D));
    }
    if (A.closed() && !A.Parts.empty())
      shapes(A.Parts.front().Text, A.Parts.front().Pieces, Context, false,
             U.Where);
  }
}

/// Whether Name, but for digits and punctuation, ends in one of Words.
static bool endsIn(llvm::StringRef Name, const std::vector<std::string> &Words) {
  std::string Letters;
  for (char C : Name)
    if (llvm::isAlpha(C))
      Letters += llvm::toLower(C);
  return llvm::any_of(Words, [&](llvm::StringRef Word) { return llvm::StringRef(Letters).ends_with(Word); });
}

/// The words of a name, in lower case: api, key, maps of API_KEY_MAPS and apiKeyMaps.
static llvm::SmallVector<std::string, 8> wordsOf(llvm::StringRef Name) {
  llvm::SmallVector<std::string, 8> Out(1);
  for (size_t I = 0; I != Name.size(); ++I) {
    char C = Name[I];
    bool Begins = llvm::isUpper(C) && ((I && llvm::isLower(Name[I - 1])) ||
                                       (I + 1 != Name.size() && llvm::isLower(Name[I + 1])));
    if ((!llvm::isAlpha(C) || Begins) && !Out.back().empty())
      Out.emplace_back();
    if (llvm::isAlpha(C))
      Out.back() += llvm::toLower(C);
  }
  return Out;
}

/// Whether Name says that its value is a credential, whatever that looks like:
/// apiKey, API_KEY_MAPS, not API_KEY_ID.
static bool says(llvm::StringRef Name, const CredentialNames &N) {
  if (endsIn(Name, N.Not))
    return false;
  if (endsIn(Name, N.Says))
    return true;
  llvm::SmallVector<std::string, 8> Words = wordsOf(Name);
  auto In = [](const std::string &Word, const std::vector<std::string> &All) { return llvm::is_contained(All, Word); };
  for (size_t Begin = 0; Begin != Words.size(); ++Begin) {
    std::string Phrase;
    for (size_t End = Begin; End != Words.size(); ++End) {
      Phrase += Words[End];
      if (In(Phrase, N.Says))
        return std::none_of(Words.begin() + End + 1, Words.end(), [&](auto &W) { return In(W, N.NotBehind); });
    }
  }
  return false;
}

/// Whether Text looks random, and has the length and the characters that tokens have. What
/// is short must be letters and many digits: "GMailOAuth2Token" is a name.
static bool isRandomToken(llvm::StringRef Text) {
  constexpr int DigitsOfShort = 4;
  bool Long = Text.size() >= LeastNamedBytes;
  if (Text.size() < LeastSaidBytes || Text.size() > MostNamedBytes || kindChanges(Text) < Text.size() / BytesPerChange)
    return false;
  return llvm::all_of(Text, [&](char C) { return llvm::isAlnum(C) || (Long && llvm::StringRef("-_+/=.~:|").contains(C)); }) &&
         (Long || llvm::count_if(Text, llvm::isDigit) >= DigitsOfShort);
}

/// Long enough for a name that hashes and identifiers have, too.
static bool hasBothCases(llvm::StringRef Text) {
  return Text.size() >= LeastNamedBytes && llvm::any_of(Text, llvm::isUpper) && llvm::any_of(Text, llvm::isLower);
}

/// What is named as a credential and looks random: what is sent by a library
/// that nobody knows, or where nobody could follow it. "key" and "password" say
/// nothing: ciphers and networks have those.
void Gatherer::named(const Literal &L, const std::string &File) {
  llvm::StringRef Name = L.Macro.empty() ? L.Near : L.Macro, Text = L.Bytes;
  parameters(L, File);
  if (Name.empty() || !isRandomToken(Text))
    return;
  const CredentialNames &N = P.credentialNames();
  if ((!says(Name, N) && (!hasBothCases(Text) || endsIn(Name, N.Not) || !endsIn(Name, N.InMixedCase))) ||
      P.isPlaceholder(Text))
    return;
  named(L, File, Name, 0, Text.size());
}

void Gatherer::named(const Literal &L, const std::string &File, llvm::StringRef Name, size_t From, size_t Length) {
  SecretDraft D = draft(File);
  D.Named = true;
  D.Inactive = inactive(L);
  D.Secret = L.Bytes.substr(From, Length);
  D.Place = placeOf(L.Pieces, From, Length);
  addNear(D, Name);
  if (!D.Place.Pieces.empty())
    add(std::move(D));
}

/// The same in the text of a URL, where the name stands in front of it:
/// "https://host/search?q=%s&token=...". A parameter that is called key is one there, too.
void Gatherer::parameters(const Literal &L, const std::string &File) {
  constexpr size_t MostNameBytes = 64;
  llvm::StringRef Text = L.Bytes;
  const CredentialNames &N = P.credentialNames();
  auto IsName = [](char C) { return llvm::isAlnum(C) || C == '_' || C == '-'; };
  for (size_t At = Text.find_first_of("?&"); At != llvm::StringRef::npos; At = Text.find_first_of("?&", At)) {
    ++At;
    if (Text.substr(At).starts_with("amp;"))
      At += 4;
    llvm::StringRef Name = Text.substr(At, MostNameBytes).take_while(IsName);
    size_t From = At + Name.size() + 1;
    if (Name.empty() || From >= Text.size() || Text[From - 1] != '=')
      continue;
    llvm::StringRef Value = Text.substr(From, MostNamedBytes + 1).take_while(IsName);
    llvm::StringRef Behind = Text.substr(From + Value.size());
    if (!isRandomToken(Value) || (!Behind.empty() && llvm::StringRef("./:|%$+{").contains(Behind.front())))
      continue;
    std::string Lower = Name.lower();
    bool Whole = hasBothCases(Value) && (llvm::is_contained(N.InPaths, Lower) || llvm::is_contained(N.InMixedCase, Lower));
    if ((Whole || says(Name, N)) && !P.isPlaceholder(Value))
      named(L, File, Name, From, Value.size());
  }
}

/// A constant with a credential's name that is a segment of a path, alone, and
/// looks random: some APIs want their keys there.
void Gatherer::path(const Request &R) {
  for (const Alternative &A : R.Url.Alternatives)
    for (const Part &Run : A.Parts)
      for (const Piece &P : Run.Pieces) {
        llvm::StringRef Text = Run.Text, Key = Text.substr(P.Offset, P.Length);
        size_t End = size_t(P.Offset) + P.Length;
        bool Alone = P.Length == P.tokenLength() && P.Offset > 0 && Text[P.Offset - 1] == '/' &&
                     (End == Text.size() || llvm::StringRef("/?#").contains(Text[End]));
        auto Named = Alone ? Names.find(P.Where) : Names.end();
        if (Named == Names.end() || !endsIn(Named->second, this->P.credentialNames().InPaths) ||
            Key.size() < LeastKeyBytes || kindChanges(Key) < LeastKeyChanges ||
            !llvm::all_of(Key, [](char C) { return llvm::isAlnum(C) || C == '-' || C == '_'; }) ||
            this->P.isPlaceholder(Key))
          continue;
        SecretDraft D = draft(P.Where.File);
        D.Role = "path";
        D.Flows = true;
        D.Flow = R.Flow;
        D.Enclosing = R.Enclosing;
        D.Secret = Key.str();
        D.Place = placeOf({P}, P.Offset, P.Length);
        addNear(D, Named->second);
        addUrl(D, R.Url);
        add(std::move(D));
      }
}

static bool overlap(const SecretPlace &A, const SecretPlace &B) {
  return A.Begin < B.Begin + B.Length && B.Begin < A.Begin + A.Length;
}

static bool stronger(const ShapeMatch &A, const ShapeMatch &B) {
  return A.P > B.P || (A.P == B.P && B.Generic && !A.Generic);
}

/// What is known of D is known of Kept.
static void merge(SecretDraft &Kept, const SecretDraft &D) {
  if (D.Shape && (!Kept.Shape || stronger(*D.Shape, *Kept.Shape)))
    Kept.Shape = D.Shape;
  if (D.Flows && !Kept.Flows) {
    Kept.Flows = true;
    Kept.Role = D.Role;
    Kept.Flow = D.Flow;
    Kept.Enclosing = D.Enclosing;
  }
  if (Kept.Enclosing.empty())
    Kept.Enclosing = D.Enclosing;
  Kept.Comment &= D.Comment;
  Kept.Inactive &= D.Inactive;
  Kept.OtherHost |= D.OtherHost;
  Kept.Named |= D.Named;
  for (size_t I = 0; I != Kept.Near.size(); ++I) {
    Kept.Near[I] = Kept.Near[I] || D.Near[I];
    Kept.InFile[I] = Kept.InFile[I] || D.InFile[I];
  }
}

static bool contains(llvm::StringRef Whole, llvm::StringRef Part) {
  return Whole.contains(Part);
}

/// Same first token and common bytes: the same secret.
void Gatherer::add(SecretDraft D) {
  std::vector<SecretDraft> &Here = ByPlace[D.Place.Pieces.front()];
  auto Old = std::find_if(Here.begin(), Here.end(), [&](const SecretDraft &O) {
    return overlap(O.Place, D.Place);
  });
  if (Old == Here.end()) {
    Here.push_back(std::move(D));
    return;
  }
  // What a shape says the secret is, is more exact than what is sent; of two
  // spans by flow the longer one is masked.
  bool Take = (D.Shape && !Old->Shape) || (bool(D.Shape) == bool(Old->Shape) &&
                                           D.Place.Length > Old->Place.Length);
  SecretDraft &Kept = *Old;
  for (const std::string &Secret : D.secrets())
    if (!contains(Kept.Secret, Secret) && !contains(Secret, Kept.Secret))
      Kept.Also.push_back(Secret);
  for (const SecretRegion &R : D.Place.Masked)
    if (std::find(Kept.Place.Masked.begin(), Kept.Place.Masked.end(), R) ==
        Kept.Place.Masked.end())
      Kept.Place.Masked.push_back(R);
  if (Take) {
    if (!contains(Kept.Secret, D.Secret) && !contains(D.Secret, Kept.Secret))
      Kept.Also.push_back(Kept.Secret);
    Kept.Secret = D.Secret;
    std::vector<SecretRegion> Masked = std::move(Kept.Place.Masked);
    Kept.Place = D.Place;
    Kept.Place.Masked = std::move(Masked);
  }
  merge(Kept, D);
}

/// The end of a token that was cut can look like one by itself: it goes into
/// the whole, and is no secret of its own.
void Gatherer::dropParts() {
  std::map<Region, std::vector<SecretDraft *>> Longer;
  for (auto &[Where, Drafts] : ByPlace)
    for (SecretDraft &D : Drafts)
      for (size_t I = 1; I < D.Place.Pieces.size(); ++I)
        Longer[D.Place.Pieces[I]].push_back(&D);
  for (auto &[Where, Drafts] : ByPlace) {
    auto Wholes = Longer.find(Where);
    if (Wholes == Longer.end())
      continue;
    for (SecretDraft &D : Drafts)
      for (SecretDraft *Whole : Wholes->second)
        if (!D.Part && isPartOf(D.Place, Whole->Place)) {
          merge(*Whole, D);
          D.Part = true;
        }
  }
}

/// A list of characters is seen as one text and as many: the first counts.
void Gatherer::dropCharacters() {
  std::map<std::tuple<std::string, unsigned, std::string>, SecretDraft *> Lists;
  auto Same = [&](const SecretDraft &D) {
    const Region &R = D.Place.Pieces.front();
    return std::make_tuple(R.File, R.Line, D.Secret);
  };
  for (auto &[Where, Drafts] : ByPlace)
    for (SecretDraft &D : Drafts)
      if (SecretDraft *&List = Lists[Same(D)];
          !List || D.Place.Pieces.size() < List->Place.Pieces.size())
        List = &D;
  for (auto &[Where, Drafts] : ByPlace)
    for (SecretDraft &D : Drafts) {
      SecretDraft *List = Lists[Same(D)];
      const Region &Outer = List->Place.Pieces.front();
      bool Fewer = List->Place.Pieces.size() < D.Place.Pieces.size();
      if (!Fewer || D.Part || Where.Column < Outer.Column ||
          Where.Column >= Outer.EndColumn)
        continue;
      merge(*List, D);
      D.Part = true;
    }
}

std::vector<SecretDraft> Gatherer::take() {
  dropParts();
  dropCharacters();
  std::vector<SecretDraft> Out;
  for (auto &[Where, Drafts] : ByPlace) {
    std::sort(Drafts.begin(), Drafts.end(),
              [](const SecretDraft &A, const SecretDraft &B) {
                return A.Place.Begin < B.Place.Begin;
              });
    for (SecretDraft &D : Drafts)
      if (!D.Part)
        Out.push_back(std::move(D));
  }
  return Out;
}

std::vector<SecretDraft> secrets(const MatchInput &In,
                                 const EndpointFinder &Finder,
                                 const EvidenceIndex &Ev) {
  Gatherer G(In, Finder, Ev);
  for (const LexicalFacts &F : In.Lexical) {
    for (const Literal &L : F.Literals) {
      G.literal(L, F.File);
      if (In.ByName)
        G.named(L, F.File);
    }
    for (const Comment &C : F.Comments)
      G.comment(C);
    for (const TextLine &T : F.Texts)
      G.text(T);
  }
  for (const Literal &L : In.Flags)
    G.literal(L, L.Pieces.front().Where.File);
  G.preprocessed();
  for (const ComposedString &C : In.Program.Composed)
    G.composed(C);
  for (const CredentialUse &U : In.Program.Credentials)
    G.anyOfMany(U);
  for (const CredentialUse &U : In.Program.Credentials)
    G.use(U);
  for (const Request &R : In.Program.Requests)
    G.path(R);
  return G.take();
}

} // namespace patlint
