//===- http_compression.h - shadow header of the C++ REST SDK: compression ===//
//
// Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_HTTP_COMPRESSION_H
#define PATLINT_SHADOW_CPPREST_HTTP_COMPRESSION_H

#include <cpprest/asyncrt_utils.h>

#include <memory>

namespace web {
namespace http {
namespace compression {
class compress_provider {
public:
  virtual ~compress_provider();
  virtual const utility::string_t &algorithm() const = 0;
};
class decompress_provider {
public:
  virtual ~decompress_provider();
  virtual const utility::string_t &algorithm() const = 0;
};
class compress_factory;
class decompress_factory;
namespace builtin {
namespace algorithm {
const utility::char_t *const GZIP = _XPLATSTR("gzip");
const utility::char_t *const DEFLATE = _XPLATSTR("deflate");
const utility::char_t *const BROTLI = _XPLATSTR("br");
bool supported(const utility::string_t &algorithm);
} // namespace algorithm
bool supported();
std::unique_ptr<compress_provider> make_compressor(const utility::string_t &algorithm);
std::unique_ptr<decompress_provider> make_decompressor(const utility::string_t &algorithm);
} // namespace builtin
} // namespace compression
} // namespace http
} // namespace web

#endif
