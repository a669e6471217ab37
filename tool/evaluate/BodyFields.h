//===- BodyFields.h - Credentials in what a request sends ---------------===//
//
// In:  the body of a request: a text as far as it is known, or a list of pairs.
// Out: what stands in it under the name of a credential.
//
// Reads forms (`a=1&b=2`) and JSON (`{"a": "1"}`), each also in pieces. Knows
// no XML, no multipart text and no JSON inside of JSON. Whether a value is a
// placeholder is match/'s business.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_EVALUATE_BODYFIELDS_H
#define PATLINT_EVALUATE_BODYFIELDS_H

#include "evaluate/Auth.h"

namespace patlint {

/// The role of a body in a model, and of a field of it: this, a colon and the
/// field's name.
inline const std::string BodyRole = "body";

/// The fields whose values are known as a whole and credentials by the rules
/// of the model files; Header is the field's name, the kind says nothing.
std::vector<Evidence> bodyEvidence(Values &V, const Models &M, Val Body);

/// Nothing is known of it and no caller will say more.
bool saysNothing(Val Body);

} // namespace patlint

#endif
