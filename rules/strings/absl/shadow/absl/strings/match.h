#pragma once
#include "string_view.h"
namespace absl {
bool StartsWith(string_view text, string_view prefix);
bool EndsWith(string_view text, string_view suffix);
bool StrContains(string_view text, string_view part);
bool StartsWithIgnoreCase(string_view text, string_view prefix);
bool EndsWithIgnoreCase(string_view text, string_view suffix);
bool EqualsIgnoreCase(string_view a, string_view b);
} // namespace absl
