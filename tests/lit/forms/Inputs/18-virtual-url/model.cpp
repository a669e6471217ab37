#include "model.h"

std::string Article::ModelURL() const { return "/shopimport/articletoshop/" + nr_; }
std::string Product::ModelURL() const { return "/v1/products"; }
std::string Foo::ModelURL() const { return "/shopimport/refund"; }
