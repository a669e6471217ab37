#pragma once
#include "string_view.h"
namespace absl {
std::string AsciiStrToLower(string_view text);
void AsciiStrToLower(std::string *text);
std::string AsciiStrToUpper(string_view text);
void AsciiStrToUpper(std::string *text);
string_view StripAsciiWhitespace(string_view text);
void StripAsciiWhitespace(std::string *text);
string_view StripLeadingAsciiWhitespace(string_view text);
string_view StripTrailingAsciiWhitespace(string_view text);
} // namespace absl
