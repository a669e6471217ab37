#pragma once
#include <initializer_list>
#include <string>
#include <vector>

enum Method { Get, Put };

// Values for the {names} of a path, in order.
std::string path(const std::string &pattern, std::initializer_list<std::string> values);

class Api {
public:
  Api(std::string base, std::string token);
  long request(Method method, const std::string &path);

private:
  std::string base_, token_;
};
