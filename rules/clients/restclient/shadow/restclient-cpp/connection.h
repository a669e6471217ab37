//===- connection.h - shadow header of restclient-cpp ---------------------===//
//
// Stands in for <restclient-cpp/connection.h> where the real one is not
// installed. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_RESTCLIENT_CPP_CONNECTION_H
#define PATLINT_SHADOW_RESTCLIENT_CPP_CONNECTION_H

#include "restclient-cpp/restclient.h"

namespace RestClient {

class Connection {
public:
  typedef struct {
    double totalTime, nameLookupTime, connectTime, appConnectTime,
        preTransferTime, startTransferTime, redirectTime;
    int redirectCount;
  } RequestInfo;
  typedef struct {
    std::string baseUrl;
    HeaderFields headers;
    int timeout;
    bool followRedirects;
    bool noSignal;
    struct {
      std::string username, password;
    } basicAuth;
    std::string certPath, certType, keyPath, keyPassword, customUserAgent,
        uriProxy;
    RequestInfo lastRequest;
  } Info;
  typedef int (*ProgressCallback)(void *data, double dltotal, double dlnow,
                                  double ultotal, double ulnow);

  explicit Connection(const std::string &base);
  ~Connection();

  void SetBasicAuth(const std::string &user, const std::string &password);
  void SetTimeout(int seconds);
  void SetNoSignal(bool no);
  void FollowRedirects(bool follow);
  void FollowRedirects(bool follow, int most);
  void SetUserAgent(const std::string &agent);
  void SetCAInfoFilePath(const std::string &path);
  void SetCertPath(const std::string &path);
  void SetCertType(const std::string &type);
  void SetKeyPath(const std::string &path);
  void SetKeyPassword(const std::string &password);
  void SetVerifyPeer(bool verify);
  void SetVerifyHost(bool verify);
  void SetProxy(const std::string &proxy);
  void SetUnixSocketPath(const std::string &path);
  void SetFileProgressCallback(ProgressCallback callback);
  void SetFileProgressCallbackData(void *data);
  std::string GetUserAgent();
  Info GetInfo();
  void SetHeaders(HeaderFields headers);
  HeaderFields GetHeaders();
  void AppendHeader(const std::string &key, const std::string &value);

  Response get(const std::string &uri);
  Response post(const std::string &uri, const std::string &data);
  Response postForm(const std::string &uri, const PostFormInfo &data);
  Response put(const std::string &uri, const std::string &data);
  Response patch(const std::string &uri, const std::string &data);
  Response del(const std::string &uri);
  Response head(const std::string &uri);
  Response options(const std::string &uri);

private:
  Connection(const Connection &);
};

} // namespace RestClient

#endif
