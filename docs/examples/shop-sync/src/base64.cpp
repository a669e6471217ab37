#include "base64.h"

std::string base64(const std::string &bytes) {
  std::string out;
  unsigned buffer = 0;
  int bits = 0;
  for (unsigned char byte : bytes) {
    buffer = buffer << 8 | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      unsigned six = buffer >> bits & 63;
      out += static_cast<char>(six < 26   ? 'A' + six
                               : six < 52 ? 'a' + six - 26
                               : six < 62 ? '0' + six - 52
                               : six == 62 ? '-'
                                           : '_');
    }
  }
  if (bits > 0) {
    unsigned six = buffer << (6 - bits) & 63;
    out += static_cast<char>(six < 26   ? 'A' + six
                             : six < 52 ? 'a' + six - 26
                             : six < 62 ? '0' + six - 52
                             : six == 62 ? '-'
                                         : '_');
  }
  return out;
}
