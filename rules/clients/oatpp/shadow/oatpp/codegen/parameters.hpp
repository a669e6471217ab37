// shadow header: lists of parameters in macros.
#ifndef PATLINT_SHADOW_OATPP_CODEGEN_PARAMETERS_HPP
#define PATLINT_SHADOW_OATPP_CODEGEN_PARAMETERS_HPP

// MACRO(X) for each of the others; up to 27.
#define PATLINT_OATPP_EACH(MACRO, ...)                                         \
  __VA_OPT__(PATLINT_OATPP_27(PATLINT_OATPP_STEP(MACRO, __VA_ARGS__)))
#define PATLINT_OATPP_STEP(MACRO, X, ...)                                      \
  MACRO(X) __VA_OPT__(PATLINT_OATPP_AGAIN PATLINT_OATPP_NONE(MACRO, __VA_ARGS__))
#define PATLINT_OATPP_AGAIN() PATLINT_OATPP_STEP
#define PATLINT_OATPP_NONE ()
#define PATLINT_OATPP_27(...)                                                  \
  PATLINT_OATPP_9(PATLINT_OATPP_9(PATLINT_OATPP_9(__VA_ARGS__)))
#define PATLINT_OATPP_9(...)                                                   \
  PATLINT_OATPP_3(PATLINT_OATPP_3(PATLINT_OATPP_3(__VA_ARGS__)))
#define PATLINT_OATPP_3(...) __VA_ARGS__

// The name of a parameter as a text, or the text that stands for it.
#define PATLINT_OATPP_NAMED(...)                                               \
  PATLINT_OATPP_THIRD(__VA_ARGS__, PATLINT_OATPP_NAMED2, PATLINT_OATPP_NAMED1, )\
  (__VA_ARGS__)
#define PATLINT_OATPP_THIRD(A, B, C, ...) C
#define PATLINT_OATPP_NAMED1(NAME) #NAME
#define PATLINT_OATPP_NAMED2(NAME, TEXT) TEXT

// One parameter is (TYPE, USE, NAME) or (TYPE, USE, NAME, TEXT).
#define PATLINT_OATPP_DECLARE(X) PATLINT_OATPP_DECLARED X
#define PATLINT_OATPP_DECLARED(TYPE, USE, NAME, ...) const TYPE &NAME,
#define PATLINT_OATPP_USE(X) PATLINT_OATPP_USED X
#define PATLINT_OATPP_USED(TYPE, USE, ...) USE(TYPE, __VA_ARGS__)

#endif
