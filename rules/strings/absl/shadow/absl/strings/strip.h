#pragma once
#include "string_view.h"
namespace absl {
string_view StripPrefix(string_view text, string_view prefix);
string_view StripSuffix(string_view text, string_view suffix);
bool ConsumePrefix(string_view *text, string_view prefix);
bool ConsumeSuffix(string_view *text, string_view suffix);
} // namespace absl
