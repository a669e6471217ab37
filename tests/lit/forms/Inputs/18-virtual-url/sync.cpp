#include "model.h"

#include <cpr/cpr.h>

#include <memory>
#include <vector>

class Sync {
public:
  Sync(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}
  void add(std::unique_ptr<Model> m) { models_.push_back(std::move(m)); }

  void all() {
    for (auto it = models_.begin(); it != models_.end(); ++it)
      put((*it)->ModelURL()); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer | PUT {}/v1/products auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  // The class is known.
  void product(const Product &product) {
    Product own;
    put(own.ModelURL()); /* REQUEST: PUT {}/v1/products auth=bearer */
    put(product.ModelURL()); /* REQUEST: PUT {}/v1/products auth=bearer */
  }
  void any(const std::string &path) {
    put(path); // REQUEST: PUT {} auth=bearer
  }

private:
  void put(const std::string &path) { cpr::Put(cpr::Url{base_ + path}, cpr::Bearer{token_}); }
  std::string base_, token_;
  std::vector<std::unique_ptr<Model>> models_;
};
