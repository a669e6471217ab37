//===- main.cpp - Entry of the program ---------------------------------===//
#include "app/Main.h"

int main(int Count, char **Arguments) {
  return patlint::runProgram(Count, Arguments);
}
