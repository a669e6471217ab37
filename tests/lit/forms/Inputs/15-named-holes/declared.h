#pragma once
#include <string>
#include <utility>
#include <vector>

using Parameters = std::vector<std::pair<std::string, std::string>>;

// What a client is derived from; each API_CALL declares and defines a call.
class Declared {
public:
  Declared(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}

protected:
  int execute(const std::string &method, std::string path, const Parameters &parameters);
  std::string base_, token_;
};

#define PATH(TYPE, NAME) TYPE, NAME
#define API_CALL_(METHOD, PATTERN, CALL, TYPE, NAME) \
  int CALL(const TYPE &NAME) { return execute(METHOD, PATTERN, {{#NAME, NAME}}); }
#define API_CALL(METHOD, PATTERN, CALL, ...) API_CALL_(METHOD, PATTERN, CALL, __VA_ARGS__)
