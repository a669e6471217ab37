//===- RandomText.h - Does a text look like a part of a secret? ---------===//
//
// Knows no provider: letters and digits that change places, as in random
// texts and in few words ("x86_64", "Base64Url").
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_RANDOMTEXT_H
#define PATLINT_VALUES_RANDOMTEXT_H

#include <string_view>

namespace patlint {

/// How often upper case, lower case and digits follow each other; what is none
/// of them does not count.
unsigned kindChanges(std::string_view Text);

/// A piece of a token, as programs cut them: at least eight bytes of what URLs
/// and headers hold, and digits between letters; two numbers where the letters
/// have one case. "p_x7Kd92mQ", "9f1c04be": yes. "/v2/orders/", "%08lx", "utf8mapping": no.
bool mayBeSecretPart(std::string_view Text);

} // namespace patlint

#endif
