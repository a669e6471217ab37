// RUN: %check_requests %s --headers shadow
// What one instance of a template holds, another does not.
#include <cpr/cpr.h>

#include <string>
#include <utility>

template <typename Tag, typename T> class Named {
public:
  explicit Named(T value) : value_(std::move(value)) {}
  const T &value() const { return value_; }
  friend std::string operator+(const std::string &text, const Named &named) { return text + named.value(); }

private:
  T value_;
};
using Host = Named<struct HostTag, std::string>;
using Path = Named<struct PathTag, std::string>;

class Shop {
public:
  Shop() : host_(Host{"shop.example.com"}), folder_(Path{"orders"}) {}
  void list() const {
    cpr::Get(cpr::Url{std::string("https://") + host_ + "/" + folder_}); // REQUEST: GET https://shop.example.com/orders
  }

private:
  Host host_;
  Path folder_;
};
