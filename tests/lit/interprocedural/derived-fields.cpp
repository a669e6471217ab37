// RUN: %check_requests %s --headers shadow
// A field of a base that each derived class writes for itself: of an object at work in one
// of them the others' are not meant.
#include <curl/curl.h>
#include <string>

class Base {
protected:
  std::string host = "https://api.example.com", path = "/base";
  void get(const std::string &url) {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_perform(c);
  }

public:
  // In the base it can be any of them.
  void any() { get(host + path + "/any"); } // REQUEST: GET https://api.example.com/base/any | GET https://api.example.com/users/any | GET https://api.example.com/orders/any
};

class Users : public Base {
public:
  Users();
  void list();
};
class Orders : public Base {
public:
  Orders();
  void list();
};
class Guests : public Users {
public:
  void drop();
};
class Plain : public Base {
public:
  void list();
};

Users::Users() { path = "/users"; }
Orders::Orders() { path = "/orders"; }
void Users::list() { get(host + path + "/list"); }   // REQUEST: GET https://api.example.com/base/list | GET https://api.example.com/users/list
void Orders::list() { get(host + path + "/list"); }  // REQUEST: GET https://api.example.com/base/list | GET https://api.example.com/orders/list
void Guests::drop() { get(host + path + "/drop"); }  // REQUEST: GET https://api.example.com/base/drop | GET https://api.example.com/users/drop

// Who writes nothing there has what anybody gives it.
void Plain::list() { get(host + path + "/plain"); } // REQUEST: GET https://api.example.com/base/plain | GET https://api.example.com/users/plain | GET https://api.example.com/orders/plain
