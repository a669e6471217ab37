// RUN: %check_requests %s --headers shadow
// Boost's threads, bind and function run what they are given.
#include <boost/bind.hpp>
#include <boost/function.hpp>
#include <boost/thread.hpp>
#include <cpr/cpr.h>
#include <string>

static void get(std::string path) { cpr::Get(cpr::Url{"https://a.example.org" + path}); }

class Client {
public:
  void call(std::string path, int tries) {
    boost::thread t = boost::thread(boost::bind(&Client::perform, this, path, tries));
    t.detach();
  }
  void perform(std::string path, int tries) { cpr::Get(cpr::Url{"https://b.example.org/api" + path}); }
};

void threads(Client &client) {
  client.call("/users/me", 1); // REQUEST: GET https://b.example.org/api/users/me
  boost::thread direct(get, "/direct"); // REQUEST: GET https://a.example.org/direct
  boost::thread_group group;
  group.create_thread(boost::bind(get, "/group")); // REQUEST: GET https://a.example.org/group
  boost::thread never;
}

void functions() {
  boost::function<void(std::string)> send = get;
  send("/function"); // REQUEST: GET https://a.example.org/function
  send = boost::bind(get, _1);
  send("/bound"); // REQUEST: GET https://a.example.org/bound
  send = nullptr;
  send("/never");
}
