//===- JsonText.h - A JSON document as bytes ---------------------------===//
#ifndef PATLINT_REPORT_JSONTEXT_H
#define PATLINT_REPORT_JSONTEXT_H

#include <nlohmann/json.hpp>

#include <string>

namespace patlint {

/// Keeps the order in which members are written.
using Json = nlohmann::ordered_json;

/// Indented by two, with a final newline. Bytes that are no UTF-8 become
/// U+FFFD; never throws.
inline std::string documentText(const Json &Document) {
  return Document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// A document on one line, with its end.
inline std::string lineText(const Json &Document) {
  return Document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// null for the empty text.
inline Json textOrNull(const std::string &Text) {
  return Text.empty() ? Json(nullptr) : Json(Text);
}

/// null for 0, which stands for "unknown" in a Region.
inline Json numberOrNull(unsigned Number) {
  return Number == 0 ? Json(nullptr) : Json(Number);
}

} // namespace patlint

#endif
