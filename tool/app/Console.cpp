//===- Console.cpp - Standard error and the terminal -------------------===//
#include "app/Console.h"

#include <cerrno>
#include <cstdlib>
#include <unistd.h>

namespace patlint {

void say(llvm::StringRef Text) {
  while (!Text.empty()) {
    ssize_t Written = ::write(STDERR_FILENO, Text.data(), Text.size());
    if (Written < 0 && errno != EINTR)
      return; // nobody can be told
    if (Written > 0)
      Text = Text.drop_front(size_t(Written));
  }
}

void complain(llvm::StringRef Text) {
  std::string Lines;
  while (!Text.empty()) {
    auto [Line, Rest] = Text.split('\n');
    Lines += "patlint: " + Line.str() + "\n";
    Text = Rest;
  }
  say(Lines);
}

static bool isSet(const char *Variable) {
  const char *Value = std::getenv(Variable);
  return Value && *Value;
}

bool useColor(const Options &O) {
  switch (O.Color) {
  case ColorMode::Always:
    return true;
  case ColorMode::Never:
    return false;
  case ColorMode::Auto:
    break;
  }
  const char *Terminal = std::getenv("TERM");
  bool Dumb = Terminal && llvm::StringRef(Terminal) == "dumb";
  return ::isatty(STDOUT_FILENO) && !isSet("NO_COLOR") && !Dumb;
}

bool knowsLinks(llvm::function_ref<const char *(const char *Name)> Value) {
  auto Text = [&](const char *Name) {
    const char *V = Value(Name);
    return llvm::StringRef(V ? V : "");
  };
  auto AtLeast = [&](const char *Name, unsigned Least) {
    unsigned Version = 0;
    return !Text(Name).getAsInteger(10, Version) && Version >= Least;
  };
  llvm::StringRef Type = Text("TERM");
  // These stand between, and what is below has left its variables.
  if (!Text("TMUX").empty() || !Text("STY").empty() ||
      Type.starts_with("screen") || Type.starts_with("tmux"))
    return false;
  for (const char *Known : {"xterm-kitty", "xterm-ghostty", "alacritty",
                            "contour", "foot", "wezterm"})
    if (Type == Known || Type.starts_with(std::string(Known) + "-"))
      return true;
  for (const char *Known : {"ghostty", "iTerm.app", "vscode", "WezTerm"})
    if (Text("TERM_PROGRAM") == Known)
      return true;
  // 0.50.0 has them and falls over them.
  return AtLeast("VTE_VERSION", 5001) || AtLeast("KONSOLE_VERSION", 201200) ||
         !Text("WT_SESSION").empty() || !Text("DOMTERM").empty();
}

bool useLinks(const Options &O) {
  return useColor(O) && (O.Color == ColorMode::Always ||
                         knowsLinks([](const char *Name) -> const char * {
                           return std::getenv(Name);
                         }));
}

std::string hostName() {
  char Name[256] = {};
  return ::gethostname(Name, sizeof(Name) - 1) == 0 ? Name : "";
}

bool showProgress(const Options &O) {
  return !O.Quiet && !O.Verbose && ::isatty(STDERR_FILENO);
}

Progress::Progress(const char *What, size_t Total, bool Enabled)
    : What(What), Total(Total), Enabled(Enabled && Total != 0) {}

Progress::~Progress() {
  if (Enabled)
    say("\r\033[K");
}

void Progress::advance() {
  size_t Now = ++Done;
  if (!Enabled)
    return;
  constexpr size_t Width = 30;
  size_t Full = Width * Now / Total;
  say("\r" + std::string(What) + " [" + std::string(Full, '#') +
      std::string(Width - Full, '.') + "] " + std::to_string(Now) + "/" +
      std::to_string(Total));
}

} // namespace patlint
