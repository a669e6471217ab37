//===- Server.cpp - A session with an editor ---------------------------===//
#include "lsp/Server.h"

#include "base/Background.h"
#include "base/Parallel.h"
#include "lsp/Messages.h"

#include "llvm/ADT/STLExtras.h"

#include <optional>

namespace patlint {

using llvm::StringRef;
namespace json = llvm::json;

namespace {
struct Document {
  lsp::URIForFile Address;
  std::string Path, Text;
  int64_t Version = 0;
  /// Of the text, if that is the published one.
  std::optional<std::vector<EditorFinding>> Findings;
};
} // namespace

/// Messages come on one thread, scans run on another; Alone keeps them apart.
struct LspServer::State {
  explicit State(EditorServices Services)
      : Services(std::move(Services)), Scans([this] { scan(); }) {}

  void initialize(const Opening &Asked, lsp::Callback<json::Value> Reply);
  void initialized(const lsp::NoParams &) { Scans.ask(0); }
  void shutDown(const lsp::NoParams &, lsp::Callback<json::Value> Reply);
  void opened(const lsp::DidOpenTextDocumentParams &P);
  void changed(const lsp::DidChangeTextDocumentParams &P);
  void closed(const lsp::DidCloseTextDocumentParams &P);
  /// Something else may read differently now.
  void saved(const lsp::NoParams &) { Scans.ask(QuietMilliseconds); }
  /// Nothing is answered late, so there is nothing to cancel.
  void cancelled(const lsp::NoParams &) {}
  void codeActions(const lsp::CodeActionParams &P,
                   lsp::Callback<json::Value> Reply);
  void scan();
  void publish(const EditorScan &Result);
  llvm::Error notNow() const;

  EditorServices Services;
  lsp::OutgoingNotification<Publication> Publish;
  lsp::OutgoingNotification<Message> Show;
  OneAtATime Alone;
  bool Ready = false, ShutDown = false;
  std::vector<std::string> Folders;
  /// By address.
  std::map<std::string, Document> Documents;
  /// Counts the changes of Documents.
  uint64_t Changes = 0;
  std::string LastProblem;
  /// Last: its thread uses the others.
  Background Scans;
};

LspServer::LspServer(EditorServices Services)
    : S(std::make_unique<State>(std::move(Services))) {}
LspServer::~LspServer() = default;

/// Why no request is answered at this time, or success.
llvm::Error LspServer::State::notNow() const {
  if (!Ready)
    return llvm::make_error<lsp::LSPError>(
        "the session has not begun", lsp::ErrorCode::ServerNotInitialized);
  if (ShutDown)
    return llvm::make_error<lsp::LSPError>("the session is over",
                                           lsp::ErrorCode::InvalidRequest);
  return llvm::Error::success();
}

void LspServer::State::initialize(const Opening &Asked,
                                  lsp::Callback<json::Value> Reply) {
  if (Ready)
    return Reply(llvm::make_error<lsp::LSPError>(
        "the session has begun", lsp::ErrorCode::InvalidRequest));
  Alone([&] {
    Ready = true;
    for (const std::string &Folder : Asked.Folders)
      Folders.push_back(Services.Resolved(Folder));
  });
  Reply(json::Value(json::Object{
      {"serverInfo",
       json::Object{{"name", "patlint"}, {"version", Services.Version}}},
      {"capabilities",
       json::Object{
           {"positionEncoding", "utf-16"},
           {"textDocumentSync",
            json::Object{{"openClose", true},
                         {"change", int(lsp::TextDocumentSyncKind::Full)},
                         {"save", true}}},
           {"codeActionProvider",
            json::Object{{"codeActionKinds",
                          json::Array{lsp::CodeAction::kQuickFix}}}}}}}));
}

void LspServer::State::shutDown(const lsp::NoParams &,
                                lsp::Callback<json::Value> Reply) {
  if (llvm::Error E = notNow())
    return Reply(std::move(E));
  Alone([&] { ShutDown = true; });
  Reply(json::Value(nullptr));
}

void LspServer::State::opened(const lsp::DidOpenTextDocumentParams &P) {
  const lsp::TextDocumentItem &T = P.textDocument;
  std::string Path = Services.Resolved(T.uri.file());
  Alone([&] {
    Documents[T.uri.uri().str()] = {T.uri, Path, T.text, T.version, {}};
    ++Changes;
  });
  Scans.ask(QuietMilliseconds);
}

void LspServer::State::changed(const lsp::DidChangeTextDocumentParams &P) {
  Alone([&] {
    auto At = Documents.find(P.textDocument.uri.uri().str());
    if (At == Documents.end())
      return;
    // Whole texts were asked for; the last one counts.
    for (const lsp::TextDocumentContentChangeEvent &C : P.contentChanges)
      if (!C.range)
        At->second.Text = C.text;
    At->second.Version = P.textDocument.version;
    At->second.Findings.reset();
    ++Changes;
  });
  Scans.ask(QuietMilliseconds);
}

void LspServer::State::closed(const lsp::DidCloseTextDocumentParams &P) {
  bool Known = false;
  Alone([&] {
    auto At = Documents.find(P.textDocument.uri.uri().str());
    if (At == Documents.end())
      return;
    Known = true;
    Publish({At->second.Address, At->second.Version, {}});
    Documents.erase(At);
    ++Changes;
  });
  if (Known)
    Scans.ask(QuietMilliseconds);
}

/// Do two ranges touch?
static bool touch(const lsp::Range &A, const lsp::Range &B) {
  return A.start <= B.end && B.start <= A.end;
}

void LspServer::State::codeActions(const lsp::CodeActionParams &P,
                                   lsp::Callback<json::Value> Reply) {
  if (llvm::Error E = notNow())
    return Reply(std::move(E));
  json::Array Result;
  StringRef Ours = lsp::CodeAction::kQuickFix;
  const std::vector<std::string> &Only = P.context.only;
  bool Wanted = Only.empty() || llvm::is_contained(Only, Ours) ||
                llvm::is_contained(Only, "");
  Alone([&] {
    auto At = Documents.find(P.textDocument.uri.uri().str());
    if (!Wanted || At == Documents.end() || !At->second.Findings)
      return;
    for (const EditorFinding &F : *At->second.Findings)
      if (!F.Fix.empty() && touch(F.Shown.range, P.range))
        Result.push_back(codeAction(At->second.Address, F));
  });
  Reply(json::Value(std::move(Result)));
}

void LspServer::State::scan() {
  EditorState Now;
  uint64_t Of = 0;
  Alone([&] {
    Of = Changes;
    Now.Folders = Folders;
    for (const auto &[Address, D] : Documents)
      Now.Texts[D.Path] = D.Text;
  });
  auto IsOld = [&] { return Scans.isAskedAgain(); };
  EditorScan Result = Services.Scan(Now, IsOld);
  if (IsOld())
    return;
  Alone([&] {
    if (Of == Changes && !ShutDown)
      publish(Result);
  });
}

/// With Alone.
void LspServer::State::publish(const EditorScan &Result) {
  if (Result.Problem != LastProblem && !Result.Problem.empty())
    Show({Result.Problem});
  LastProblem = Result.Problem;
  if (!Result.Problem.empty())
    return;
  std::map<std::string, const Document *> ByPath;
  for (const auto &[Address, D] : Documents)
    ByPath.emplace(D.Path, &D);
  auto Address = [&](const std::string &Path) -> std::optional<lsp::URIForFile> {
    if (auto At = ByPath.find(Path); At != ByPath.end())
      return At->second->Address;
    llvm::Expected<lsp::URIForFile> File = lsp::URIForFile::fromFile(Path);
    if (File)
      return std::move(*File);
    llvm::consumeError(File.takeError());
    return std::nullopt;
  };
  std::map<std::string, std::vector<EditorFinding>> Found;
  for (const Scanned &One : Result.Reports)
    for (auto &[Path, Findings] : editorFindings(One, Address)) {
      std::vector<EditorFinding> &All = Found[Path];
      All.insert(All.end(), Findings.begin(), Findings.end());
    }
  for (auto &[Name, D] : Documents) {
    D.Findings = Found[D.Path];
    Publish({D.Address, D.Version, *D.Findings});
  }
}

bool LspServer::run(std::FILE *In, llvm::raw_ostream &Out) {
  lsp::JSONTransport Transport(In, Out);
  lsp::MessageHandler Messages(Transport);
  State *T = S.get();
  T->Publish = Messages.outgoingNotification<Publication>(
      "textDocument/publishDiagnostics");
  T->Show = Messages.outgoingNotification<Message>("window/showMessage");
  Messages.method("initialize", T, &State::initialize);
  Messages.notification("initialized", T, &State::initialized);
  Messages.method("shutdown", T, &State::shutDown);
  Messages.notification("textDocument/didOpen", T, &State::opened);
  Messages.notification("textDocument/didChange", T, &State::changed);
  Messages.notification("textDocument/didSave", T, &State::saved);
  Messages.notification("textDocument/didClose", T, &State::closed);
  Messages.notification("workspace/didChangeWatchedFiles", T, &State::saved);
  Messages.notification("$/cancelRequest", T, &State::cancelled);
  Messages.method("textDocument/codeAction", T, &State::codeActions);
  llvm::Error E = Transport.run(Messages);
  bool Ended = !E;
  llvm::consumeError(std::move(E));
  // What a scan still finds is for nobody, and Transport goes.
  bool AsItShould = false;
  T->Alone([&] {
    AsItShould = Ended && T->ShutDown;
    T->ShutDown = true;
  });
  return AsItShould;
}

} // namespace patlint
