// RUN: %check_requests %s --headers shadow
// What is written from itself grows; it ends in a hole, and nothing hangs.
#include <httplib.h>

#include <string>

static httplib::Client client("https://grow.example");

// Recursion.
std::string nested(int n) { return n == 0 ? "/nested" : nested(n - 1) + "/x"; }
void useNested() {
  client.Get(nested(9)); // REQUEST: GET https://grow.example{}/x/x (nested(9) is not the last)
}

// Two functions that call each other.
std::string odd(int n);
std::string even(int n) { return n == 0 ? "/even" : odd(n - 1) + "/e"; }
std::string odd(int n) { return n == 0 ? "/odd" : even(n - 1) + "/o"; }
void useEven() {
  client.Get(even(5)); // REQUEST: GET https://grow.example{}/o/e/o/e
}

// A path of parents.
struct Node {
  const Node *parent;
  std::string name;
  std::string path() const { return parent ? parent->path() + "/" + name : ""; }
};
void useNode(const Node &node) {
  client.Get("/nodes" + node.path()); // REQUEST: GET https://grow.example/nodes | GET https://grow.example/nodes/{} | GET https://grow.example/nodes{}/{}/{}
}

// A variable, and two that are written from each other.
static std::string grown = "/grown";
void grow() {
  grown += "/x";
  grow();
}
static std::string first = "/first", second = "/second";
void swap() {
  first = second + "1";
  second = first + "2";
}
void useVariables() {
  client.Get(grown);          // REQUEST: GET https://grow.example/grown | GET https://grow.example/grown/x | GET https://grow.example/grown/x/x | GET https://grow.example/grown/x/x{}
  client.Get("/v1" + second); // REQUEST: GET https://grow.example/v1/second | GET https://grow.example/v1/second12 | GET https://grow.example/v1/second12{}
  client.Get("/v2" + first);  // REQUEST: GET https://grow.example/v2/first | GET https://grow.example/v2/second1 | GET https://grow.example/v2/second1{}
}

// A field.
class Path {
public:
  void add(const std::string &part) { path_ += "/" + part; }
  void send() {
    client.Get("/path" + path_); // REQUEST: GET https://grow.example/path | GET https://grow.example/path{}
  }

private:
  std::string path_;
};
void usePath(Path &path) {
  path.add("a");
  path.add("b");
}
Path makePath() { return Path(); }
