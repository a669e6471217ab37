// RUN: %check_requests %s --headers shadow
// A local pointer stays where it was when a method, a lambda, or a whole assignment gives
// the field it came from another value; a constructor that sets the field does not.
#include <curl/curl.h>
#include <string>
#include <utility>

struct Request {
  CURL *handle;
  std::string url;
};

static void send(Request *r) {
  curl_easy_setopt(r->handle, CURLOPT_URL, r->url.c_str());
  curl_easy_perform(r->handle);
}

struct ByMethod {
  Request *current;
  void stop() { current = nullptr; }
  void go() {
    Request *r = current;
    stop();
    if (r)
      send(r); // REQUEST: GET http://192.0.2.1/method auth=none
  }
};

struct ByLambda {
  Request *current;
  void go() {
    Request *r = current;
    auto drop = [this] { current = nullptr; };
    drop();
    send(r); // REQUEST: GET http://192.0.2.1/lambda auth=none
  }
};

struct Whole {
  Request *current = nullptr;
  void go() {
    Request *r = current;
    *this = Whole();
    send(r); // REQUEST: GET http://192.0.2.1/whole auth=none
  }
};

struct Kept {
  Request *request;
  Kept(Request *with) { request = with; }
  void post() { curl_easy_setopt(request->handle, CURLOPT_POST, 1L); }
  void go() {
    Request *r = request;
    post();
    send(r); // REQUEST: POST http://192.0.2.1/kept auth=none
  }
};

void run() {
  Request method{curl_easy_init(), "http://192.0.2.1/method"};
  ByMethod{&method}.go();
  Request lambda{curl_easy_init(), "http://192.0.2.1/lambda"};
  ByLambda{&lambda}.go();
  Request whole{curl_easy_init(), "http://192.0.2.1/whole"};
  Whole w;
  w.current = &whole;
  w.go();
  Request kept{curl_easy_init(), "http://192.0.2.1/kept"};
  Kept k(&kept);
  k.go();
}
