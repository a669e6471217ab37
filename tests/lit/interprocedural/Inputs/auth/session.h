#pragma once
#include <httplib.h>

#include <memory>
#include <string>

// Logs in once, in its constructor, in another file.
class BearerSession {
public:
  BearerSession(const std::string &host, const std::string &token);
  httplib::Result get(const std::string &path);

private:
  httplib::Client client_;
};

class DigestSession {
public:
  DigestSession(const std::string &host, const std::string &user, const std::string &password);
  httplib::Result get(const std::string &path);

private:
  std::shared_ptr<httplib::Client> client_;
};

// Makes the headers anew for each request.
class HeaderSession {
public:
  HeaderSession(std::string host, std::string token);
  httplib::Result get(const std::string &path);

private:
  httplib::Headers headers() const;
  std::string host_, token_;
};
