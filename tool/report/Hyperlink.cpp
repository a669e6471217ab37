//===- Hyperlink.cpp - Links in a terminal (OSC 8) ---------------------===//
#include "report/Hyperlink.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace patlint {

/// Longer addresses are cut or refused by terminals.
constexpr size_t LongestAddress = 2000;

/// Bytes outside of Kept, and all that are no letter or digit, as %XX.
static std::string escaped(llvm::StringRef Text, llvm::StringRef Kept) {
  std::string Result;
  for (char C : Text) {
    if (llvm::isAlnum(C) || Kept.contains(C))
      Result += C;
    else
      Result += "%" + llvm::toHex(llvm::StringRef(&C, 1));
  }
  return Result;
}

static std::string link(const std::string &Address, const std::string &Text) {
  if (Address.size() > LongestAddress)
    return Text;
  return "\033]8;;" + Address + "\033\\" + Text + "\033]8;;\033\\";
}

std::string fileLink(const TextStyle &Style, llvm::StringRef File,
                     const std::string &Text) {
  if (!Style.Links || File.empty())
    return Text;
  llvm::SmallString<256> Path(File);
  if (!llvm::sys::path::is_absolute(Path)) {
    Path = Style.Root;
    llvm::sys::path::append(Path, File);
  }
  // With the name of the machine: a terminal may show another one's output.
  return link("file://" + escaped(Style.Host, "-.") + escaped(Path, "/-._~"),
              Text);
}

std::string pageLink(const TextStyle &Style, llvm::StringRef Address,
                     const std::string &Text) {
  bool Web = Address.starts_with("https://") || Address.starts_with("http://");
  if (!Style.Links || !Web)
    return Text;
  // It is one already: only what could end the sequence is not kept.
  return link(escaped(Address, ":/?#[]@!$&'()*+,;=-._~%"), Text);
}

} // namespace patlint
