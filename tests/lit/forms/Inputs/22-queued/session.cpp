#include "session.h"

#include <httplib.h>

Session::Session(std::string host, std::string token) : host_(std::move(host)), token_(std::move(token)) {}

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
    send(job); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer | GET {}/shopimport/articletoshop/{} auth=bearer | PUT {} auth=bearer | GET {} auth=bearer (what else may lie in it) */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
}

void Session::send(const Job &job) {
  httplib::Client client(host_);
  client.set_bearer_token_auth(token_);
  if (job.method == verb::put)
    client.Put(job.target, job.body, "application/json");
  else
    client.Get(job.target);
}

void OtherSession::later(const std::string &target) { others_.push(target); }

void OtherSession::runOthers() {
  httplib::Client client(host_);
  while (!others_.empty()) {
    client.Get(others_.front()); /* REQUEST: GET {}/shopimport/articletoshop auth=none | GET {} auth=none */
    others_.pop();
  }
}
