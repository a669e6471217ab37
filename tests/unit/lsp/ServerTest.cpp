//===- ServerTest.cpp - Sessions, with scans that the test holds back --===//
#include "lsp/Server.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <unistd.h>

namespace patlint {
namespace {

namespace json = llvm::json;

/// A server on two pipes. A scan finds "bad" in the first line of each text;
/// one whose text says "wait" goes on until it is old.
class Session {
public:
  Session() {
    EXPECT_EQ(::pipe(ToServer), 0);
    EXPECT_EQ(::pipe(FromServer), 0);
    In = ::fdopen(ToServer[0], "r");
    Replies = ::fdopen(FromServer[0], "r");
    EditorServices Services;
    Services.Resolved = [](llvm::StringRef Path) { return Path.str(); };
    Services.Scan = [this](const EditorState &Now,
                           const std::function<bool()> &IsOld) {
      return scan(Now, IsOld);
    };
    Thread = std::thread([this, Services] {
      llvm::raw_fd_ostream Out(FromServer[1], /*shouldClose=*/true);
      LspServer Server(Services);
      Ended = Server.run(In, Out);
    });
  }
  ~Session() {
    hangUp();
    std::fclose(In);
    std::fclose(Replies);
  }

  void send(const std::string &Json) {
    std::string Text = "Content-Length: " + std::to_string(Json.size()) +
                       "\r\n\r\n" + Json;
    ASSERT_EQ(::write(ToServer[1], Text.data(), Text.size()),
              ssize_t(Text.size()));
  }
  /// Params: the rest of the object.
  void notify(const std::string &Method, const std::string &Params) {
    send(R"({"jsonrpc": "2.0", "method": ")" + Method + R"(", "params": )" +
         Params + "}");
  }
  void open(const std::string &Name, int Version, const std::string &Text) {
    notify("textDocument/didOpen",
           R"({"textDocument": {"uri": "file:///)" + Name +
               R"(", "languageId": "cpp", "version": )" +
               std::to_string(Version) + R"(, "text": ")" + Text + R"("}})");
  }
  void change(const std::string &Name, int Version, const std::string &Text) {
    notify("textDocument/didChange",
           R"({"textDocument": {"uri": "file:///)" + Name +
               R"(", "version": )" + std::to_string(Version) +
               R"(}, "contentChanges": [{"text": ")" + Text + R"("}]})");
  }
  void begin() {
    send(R"({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {}})");
    EXPECT_TRUE(next().getObject("result"));
    notify("initialized", "{}");
  }

  json::Object next() {
    size_t Size = 0;
    char Line[256];
    while (std::fgets(Line, sizeof Line, Replies) && Line[0] != '\r')
      llvm::StringRef(Line).split(": ").second.trim().getAsInteger(10, Size);
    std::string Text(Size, '\0');
    EXPECT_EQ(std::fread(Text.data(), 1, Size, Replies), Size);
    return *json::parse(Text)->getAsObject();
  }
  /// "uri version number of findings" of a publication.
  std::string published() {
    json::Object M = next();
    if (M.getString("method") != "textDocument/publishDiagnostics")
      return "no publication";
    const json::Object &P = *M.getObject("params");
    return P.getString("uri")->str() + " " +
           std::to_string(*P.getInteger("version")) + " " +
           std::to_string(P.getArray("diagnostics")->size());
  }
  int errorOf(const std::string &Request) {
    send(Request);
    json::Object M = next();
    const json::Object *E = M.getObject("error");
    return E ? int(*E->getInteger("code")) : 0;
  }

  bool hangUp() {
    if (Thread.joinable()) {
      ::close(ToServer[1]);
      Thread.join();
    }
    return Ended;
  }

  std::atomic<unsigned> Waiting = 0;
  std::string Problem;

private:
  EditorScan scan(const EditorState &Now, const std::function<bool()> &IsOld) {
    EditorScan Result;
    Result.Problem = Problem;
    Scanned One;
    One.Root = "/";
    One.Source = [](llvm::StringRef) { return std::nullopt; };
    for (const auto &[Path, Text] : Now.Texts) {
      llvm::StringRef Rest(Text);
      if (Rest.contains("wait")) {
        ++Waiting;
        while (!IsOld())
          std::this_thread::yield();
      }
      if (!Rest.contains("bad"))
        continue;
      Finding F;
      F.Rule = "p/r";
      F.Where = {Path, 1, 1, 1, 4};
      F.Fix = Replacement{F.Where, "good", "", {}};
      One.R.Findings.push_back(F);
    }
    Result.Reports.push_back(std::move(One));
    return Result;
  }

  int ToServer[2], FromServer[2];
  std::FILE *In = nullptr, *Replies = nullptr;
  std::thread Thread;
  std::atomic<bool> Ended = false;
};

TEST(LspServer, PublishesWhatIsOpenAndClears) {
  Session S;
  S.begin();
  S.open("a.c", 1, "bad");
  EXPECT_EQ(S.published(), "file:///a.c 1 1");
  S.change("a.c", 2, "good");
  EXPECT_EQ(S.published(), "file:///a.c 2 0");
  S.change("a.c", 3, "bad again");
  EXPECT_EQ(S.published(), "file:///a.c 3 1");
  S.notify("textDocument/didClose",
           R"({"textDocument": {"uri": "file:///a.c"}})");
  EXPECT_EQ(S.published(), "file:///a.c 3 0");
}

TEST(LspServer, WhatIsOldIsNotPublished) {
  Session S;
  S.begin();
  S.open("a.c", 1, "bad wait");
  while (S.Waiting == 0)
    std::this_thread::yield();
  S.change("a.c", 2, "bad wait, still");
  while (S.Waiting == 1)
    std::this_thread::yield();
  S.change("a.c", 3, "bad");
  EXPECT_EQ(S.published(), "file:///a.c 3 1");
}

TEST(LspServer, ChangesOfOneMomentAreOneScan) {
  Session S;
  S.begin();
  S.open("a.c", 1, "bad");
  for (int Version = 2; Version != 20; ++Version)
    S.change("a.c", Version, "bad");
  EXPECT_EQ(S.published(), "file:///a.c 19 1");
}

TEST(LspServer, AFixIsOfferedWhereItIsAndForTheTextThatWasScanned) {
  Session S;
  S.begin();
  S.open("a.c", 1, "bad");
  S.published();
  auto Actions = [&](const char *Range, const char *Context) {
    S.send(std::string(R"({"jsonrpc": "2.0", "id": 5,
      "method": "textDocument/codeAction", "params": {"textDocument":
      {"uri": "file:///a.c"}, "range": )") + Range + R"(, "context": )" +
           Context + "}}");
    json::Object M = S.next();
    return M.getArray("result")->size();
  };
  const char *On = R"({"start": {"line": 0, "character": 3},
                       "end": {"line": 0, "character": 3}})";
  const char *Below = R"({"start": {"line": 1, "character": 0},
                          "end": {"line": 1, "character": 0}})";
  const char *Any = R"({"diagnostics": []})";
  EXPECT_EQ(Actions(On, Any), 1u);
  EXPECT_EQ(Actions(Below, Any), 0u);
  EXPECT_EQ(Actions(On, R"({"diagnostics": [], "only": ["quickfix"]})"), 1u);
  EXPECT_EQ(Actions(On, R"({"diagnostics": [], "only": ["refactor"]})"), 0u);
  // The places are those of another text now.
  S.change("a.c", 2, "bad wait");
  EXPECT_EQ(Actions(On, Any), 0u);
}

TEST(LspServer, WrongSettingsAreSaidOnceAndKeepWhatIsShown) {
  Session S;
  S.begin();
  S.open("a.c", 1, "bad");
  EXPECT_EQ(S.published(), "file:///a.c 1 1");
  S.Problem = "settings: wrong";
  S.change("a.c", 2, "good");
  json::Object M = S.next();
  EXPECT_EQ(M.getString("method"), "window/showMessage");
  EXPECT_EQ(M.getObject("params")->getString("message"), "settings: wrong");
}

TEST(LspServer, RequestsHaveTheirTime) {
  Session S;
  std::string Shutdown =
      R"({"jsonrpc": "2.0", "id": 1, "method": "shutdown"})";
  EXPECT_EQ(S.errorOf(Shutdown), -32002);
  S.begin();
  EXPECT_EQ(S.errorOf(R"({"jsonrpc": "2.0", "id": 2, "method": "initialize",
                          "params": {}})"),
            -32600);
  EXPECT_EQ(S.errorOf(R"({"jsonrpc": "2.0", "id": 3, "method": "x/y"})"),
            -32601);
  EXPECT_EQ(S.errorOf(R"({"jsonrpc": "2.0", "id": 4,
                          "method": "textDocument/codeAction",
                          "params": {"range": 3}})"),
            -32602);
  EXPECT_EQ(S.errorOf(Shutdown), 0);
  EXPECT_EQ(S.errorOf(Shutdown), -32600);
}

TEST(LspServer, TheEndIsShutdownAndExit) {
  std::string Exit = R"({"jsonrpc": "2.0", "method": "exit"})";
  {
    Session S;
    S.begin();
    S.send(R"({"jsonrpc": "2.0", "id": 1, "method": "shutdown"})");
    S.next();
    S.send(Exit);
    EXPECT_TRUE(S.hangUp());
  }
  {
    Session S;
    S.begin();
    S.send(Exit);
    EXPECT_FALSE(S.hangUp());
  }
  {
    Session S;
    S.begin();
    EXPECT_FALSE(S.hangUp());
  }
}

TEST(LspServer, WhatCannotBeReadIsPassedOver) {
  Session S;
  S.begin();
  S.send("{\"jsonrpc\": ");
  S.send("[]]");
  S.notify("textDocument/didOpen", "{}");
  S.notify("textDocument/didChange", R"({"textDocument": 3})");
  S.change("unknown.c", 1, "bad");
  S.notify("textDocument/didOpen",
           R"({"textDocument": {"uri": "untitled:1", "languageId": "cpp",
               "version": 1, "text": "bad"}})");
  S.notify("$/cancelRequest", R"({"id": 77})");
  S.open("a.c", 1, "bad");
  EXPECT_EQ(S.published(), "file:///a.c 1 1");
}

} // namespace
} // namespace patlint
