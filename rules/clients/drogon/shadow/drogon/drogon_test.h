//===- drogon_test.h - shadow header of Drogon ----------------------------===//
//
// Drogon's own tests, whose bodies send requests. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_DROGON_DROGON_TEST_H
#define PATLINT_SHADOW_DROGON_DROGON_TEST_H

#include <drogon/drogon.h>

// TEST_CTX is what a test hands on to its callbacks.
#define DROGON_TEST(NAME) static void NAME##_body(std::shared_ptr<int> TEST_CTX)
#define SUBTEST(...) (void)0
#define SUBSECTION(NAME) for (int NAME = 0; NAME < 1; ++NAME)
#define CHECK(...) (void)(__VA_ARGS__)
#define REQUIRE(...) (void)(__VA_ARGS__)
#define MANDATE(...) (void)(__VA_ARGS__)
#define CO_REQUIRE(...) (void)(__VA_ARGS__)
#define CHECK_THROWS(...) (void)(__VA_ARGS__)
#define FAULT(...) (void)0
#define FAIL(...) (void)0
#define SUCCESS(...) (void)0

namespace drogon {
namespace test {
int run(int argc, char **argv);
}
} // namespace drogon

#endif
