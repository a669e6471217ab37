#pragma once
#include <string>

class Rest {
public:
  Rest(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}
  int get(const std::string &path);
  int order(long number, const std::string &body);

private:
  std::string base_, token_;
};

namespace plain {
int fetch(const std::string &host, const std::string &path);
int with(const char *verb, const std::string &url, const std::string &key);
int login(const std::string &url, const std::string &user, const std::string &password);
int later(const std::string &url); // sets the URL; somebody else sends
void log(const std::string &text);
}
