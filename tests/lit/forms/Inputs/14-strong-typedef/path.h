#pragma once
#include <string>

// A path is not any string.
class Path {
public:
  Path() = default;
  explicit Path(std::string s) : s_(std::move(s)) {}
  friend Path operator+(const Path &a, const std::string &b) { return Path(a.s_ + b); }
  friend Path operator+(const std::string &a, const Path &b) { return Path(a + b.s_); }
  const std::string &str() const { return s_; }

private:
  std::string s_;
};

class Token {
public:
  explicit Token(std::string value) : value_(std::move(value)) {}
  const std::string &value() const { return value_; }

private:
  std::string value_;
};

class Client {
public:
  Client(std::string host, Token token) : host_(std::move(host)), token_(std::move(token)) {}
  std::string getUrl(const std::string &prefix, const Path &path) const {
    return (host_ + prefix + path).str();
  }
  const Token &token() const { return token_; }

private:
  std::string host_;
  Token token_;
};

namespace HttpConsumer {
long put(const Client &client, const std::string &url);
}
