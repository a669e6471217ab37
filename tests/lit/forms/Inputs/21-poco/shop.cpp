#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/URI.h>

using Poco::Net::HTTPRequest;

class Shop {
public:
  Shop(const std::string &base, std::string token) : uri_(base), token_(token) {}

  void toShop(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshop/" + nr);
    put(uri); /* REQUEST: PUT http://{}:{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopForced(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshop/" + nr);
    uri.addQueryParameter("force", "1");
    put(uri); /* REQUEST: PUT http://{}:{}/shopimport/articletoshop/{}?force=1 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopAtOnce(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshop/" + nr);
    Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
    HTTPRequest request(HTTPRequest::HTTP_PUT, uri.getPathAndQuery());
    request.setCredentials("Bearer", token_);
    session.sendRequest(request); /* REQUEST: PUT http://{}:{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; no number.
  void nearMisses(const std::string &nr) {
    Poco::URI uri(uri_);
    uri.setPath("/shopimport/articletoshopX/" + nr);
    put(uri); // REQUEST: PUT http://{}:{}/shopimport/articletoshopX/{} auth=bearer
    uri.setPath("/shopimport/articletoshop");
    put(uri); // REQUEST: PUT http://{}:{}/shopimport/articletoshop auth=bearer
  }
  void any(const std::string &path) {
    Poco::URI uri(uri_);
    uri.setPath(path);
    put(uri);
  }

private:
  void put(const Poco::URI &uri) {
    Poco::Net::HTTPClientSession session(uri.getHost(), uri.getPort());
    HTTPRequest request(HTTPRequest::HTTP_PUT, uri.getPathAndQuery(), HTTPRequest::HTTP_1_1);
    request.set("Authorization", " Bearer " + token_);
    session.sendRequest(request) << "{}"; // REQUEST: PUT http://{}:{} auth=bearer (of any())
    Poco::Net::HTTPResponse response;
    session.receiveResponse(response);
  }
  Poco::URI uri_;
  std::string token_;
};
