// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers real
// Closures that are given to somebody nobody knows, who calls them some time:
// they see what they captured, and of the object the fields it has.
#include <curl/curl.h>

#include <functional>
#include <string>

template <class F> void later(F call);
void sometime(std::function<void()> call);

static void get(const std::string &url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

class Window {
public:
  void load();
  void reload();
  void search(const std::string &text);
  void choose(const std::string &host);

private:
  std::string orders = "https://shop.example/orders";
  std::string host;
};

void Window::load() {
  later([this]() {
    get(orders); // REQUEST: GET https://shop.example/orders
  });
}

void Window::reload() {
  sometime([=]() {
    get(this->orders + "/new"); // REQUEST: GET https://shop.example/orders/new
  });
}

void Window::search(const std::string &text) {
  std::string path = "/search?q=" + text;
  sometime([this, path]() {
    later([this, path]() {
      get("https://shop.example" + path); // REQUEST: GET https://shop.example/search?q={}
    });
  });
}

// Near miss: nobody knows what the field is.
void Window::choose(const std::string &chosen) {
  host = chosen;
  later([this]() {
    get(host + "/chosen"); // REQUEST: GET {}/chosen
  });
}
