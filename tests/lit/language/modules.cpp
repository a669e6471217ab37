// RUN: %check_requests %s --headers shadow
// A module unit: read by itself, what it imports is not there.
module;
#include <cpr/cpr.h>

#include <string>
export module shop.orders;
import std;
import :detail;

export namespace shop {
void list() { cpr::Get(cpr::Url{"https://h/module"}); } // REQUEST: GET https://h/module
export template <class T> std::string path(T n) { return "/n/" + std::to_string(n); }
}
module :private;
void hidden() { cpr::Get(cpr::Url{"https://h" + shop::path(3)}); } // REQUEST: GET https://h/n/3
