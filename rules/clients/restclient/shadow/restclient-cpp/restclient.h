//===- restclient.h - shadow header of restclient-cpp ---------------------===//
//
// Stands in for <restclient-cpp/restclient.h> where the real one is not
// installed. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_RESTCLIENT_CPP_RESTCLIENT_H
#define PATLINT_SHADOW_RESTCLIENT_CPP_RESTCLIENT_H

#include <cstdlib>
#include <map>
#include <string>

namespace RestClient {

typedef std::map<std::string, std::string> HeaderFields;
typedef struct {
  int code;
  std::string body;
  HeaderFields headers;
} Response;

int init();
void disable();

class PostFormInfo {
public:
  PostFormInfo();
  ~PostFormInfo();
  void addFormFile(const std::string &name, const std::string &value);
  void addFormContent(const std::string &name, const std::string &value);
};

Response get(const std::string &url);
Response post(const std::string &url, const std::string &type,
              const std::string &data);
Response postForm(const std::string &url, const PostFormInfo &data);
Response put(const std::string &url, const std::string &type,
             const std::string &data);
Response patch(const std::string &url, const std::string &type,
               const std::string &data);
Response del(const std::string &url);
Response head(const std::string &url);
Response options(const std::string &url);

} // namespace RestClient

#endif
