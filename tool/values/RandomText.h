//===- RandomText.h - Does a text look like a part of a secret? ---------===//
//
// Knows no provider: letters and digits that change places, as in random
// texts and in few words ("x86_64", "base64url").
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_RANDOMTEXT_H
#define PATLINT_VALUES_RANDOMTEXT_H

#include <string_view>

namespace patlint {

/// How often upper case, lower case and digits follow each other; what is none
/// of them does not count.
unsigned kindChanges(std::string_view Text);

/// A piece of a token, as programs cut them: no blanks, at least eight bytes,
/// a digit between letters or letters between digits.
/// "p_x7Kd92mQ": yes. "/v2/orders/", "%08lx", "application/json": no.
bool mayBeSecretPart(std::string_view Text);

} // namespace patlint

#endif
