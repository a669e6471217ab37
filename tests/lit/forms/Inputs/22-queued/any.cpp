#include <httplib.h>

#include <string>
#include <vector>

// What is sent here comes from outside.
class Replay {
public:
  explicit Replay(std::vector<std::string> paths) : paths_(std::move(paths)) {}
  void run(httplib::Client &client) {
    for (const auto &path : paths_)
      client.Get(path); /* REQUEST: GET {} */
  }

private:
  std::vector<std::string> paths_;
};
