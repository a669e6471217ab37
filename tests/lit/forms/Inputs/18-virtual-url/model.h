#pragma once
#include <string>

class Model {
public:
  virtual ~Model() = default;
  virtual std::string ModelURL() const = 0;
};

class Article : public Model {
public:
  explicit Article(std::string nr) : nr_(std::move(nr)) {}
  std::string ModelURL() const override;

private:
  std::string nr_;
};

class Product : public Model {
public:
  std::string ModelURL() const override;
};

// Never sent.
class Foo {
public:
  virtual ~Foo() = default;
  virtual std::string ModelURL() const;
};
