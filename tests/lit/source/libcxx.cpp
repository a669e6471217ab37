// Commands that ask for libc++ see its headers: here <format>, which Debian 12's libstdc++ lacks.
// RUN: %check_requests %s --headers shadow -- -std=c++20 -stdlib=libc++
// RUN: %patlint requests --stats %s -- -std=c++20 -stdlib=libc++ 2>&1 | %FileCheck %s
// CHECK-NOT: not found
#include <cpr/cpr.h>
#include <format>
#include <string>
#include <version>

#ifndef __cpp_lib_format
#error this is another library
#endif

void order(const std::string &base, int id) {
  cpr::Get(cpr::Url{std::format("{}/orders/{}", base, id)}); // REQUEST: GET {}/orders/{}
}
