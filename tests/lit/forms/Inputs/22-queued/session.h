#pragma once
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <queue>
#include <string>

namespace http = boost::beast::http;
using http::verb;

struct Job {
  verb method = verb::get;
  std::string target;
  std::string body;
};

// What is posted is sent later, by run().
class Session {
public:
  Session(boost::beast::tcp_stream stream, std::string host, std::string token);
  void post(const std::string &target, verb method, const std::string &body = {});
  void run();

protected:
  void send(const Job &job);
  void write(http::request<http::string_body> request);
  boost::beast::tcp_stream stream_;
  std::string host_, token_;
  std::queue<Job> jobs_;
};

// The same, but for what else is sent.
class OtherSession : public Session {
public:
  using Session::Session;
  void later(const std::string &target);
  void runOthers();

private:
  std::queue<std::string> others_;
};
