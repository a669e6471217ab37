#include "session.h"

Session::Session(boost::beast::tcp_stream stream, std::string host, std::string token)
    : stream_(std::move(stream)), host_(std::move(host)), token_(std::move(token)) {}

void Session::post(const std::string &target, verb method, const std::string &body) {
  Job job;
  job.method = method;
  job.target = target;
  job.body = body;
  jobs_.push(std::move(job));
}

void Session::run() {
  while (!jobs_.empty()) {
    Job job = jobs_.front();
    jobs_.pop();
    send(job); /* REQUEST: ? http://{}/shopimport/articletoshop/{} auth=bearer | ? http://{} auth=bearer (what else may lie in it) */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
}

void Session::send(const Job &job) {
  http::request<http::string_body> req;
  req.version(11);
  req.method(job.method);
  req.target(job.target);
  req.set(http::field::authorization, "Bearer " + token_);
  req.body() = job.body;
  write(std::move(req));
}

void Session::write(http::request<http::string_body> request) {
  request.set(http::field::host, host_);
  request.prepare_payload();
  http::write(stream_, request);
}

void OtherSession::later(const std::string &target) { others_.push(target); }

void OtherSession::runOthers() {
  while (!others_.empty()) {
    http::request<http::string_body> req{verb::get, others_.front(), 11}; /* REQUEST: GET http://{}/shopimport/articletoshop auth=none | GET http://{} auth=none */
    write(std::move(req));
    others_.pop();
  }
}
