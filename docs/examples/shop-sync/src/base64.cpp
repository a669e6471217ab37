#include "base64.h"

// For URLs: "-" and "_" in place of "+" and "/", no padding.
std::string base64(const std::string &bytes) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "abcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  unsigned buffer = 0;
  int bits = 0;
  for (unsigned char byte : bytes) {
    buffer = buffer << 8 | byte;
    for (bits += 8; bits >= 6; bits -= 6)
      out += digits[buffer >> (bits - 6) & 63];
  }
  if (bits > 0)
    out += digits[buffer << (6 - bits) & 63];
  return out;
}
