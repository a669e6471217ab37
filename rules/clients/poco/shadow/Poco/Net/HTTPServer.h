//===- HTTPServer.h - shadow header of Poco: the server side of HTTP ---===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_NET_HTTPSERVER_H
#define PATLINT_SHADOW_POCO_NET_HTTPSERVER_H

#include <Poco/Net/Net.h>

namespace Poco {
namespace Net {
class HTTPServerParams : public RefCountedObject {
public:
  typedef AutoPtr<HTTPServerParams> Ptr;
  HTTPServerParams();
  void setMaxQueued(int count);
  void setMaxThreads(int count);
  void setKeepAlive(bool on);
};
class ServerSocket : public Socket {
public:
  ServerSocket();
  ServerSocket(const SocketAddress &address, int backlog = 64);
  ServerSocket(UInt16 port, int backlog = 64);
};
class HTTPServerResponse : public HTTPResponse {
public:
  virtual std::ostream &send() = 0;
  virtual void sendFile(const std::string &path, const std::string &type) = 0;
  virtual void sendBuffer(const void *data, std::size_t length) = 0;
  virtual void redirect(const std::string &uri, HTTPStatus status = HTTP_FOUND) = 0;
  virtual void requireAuthentication(const std::string &realm) = 0;
  virtual bool sent() const = 0;
};
class HTTPServerRequest : public HTTPRequest {
public:
  virtual std::istream &stream() = 0;
  virtual const SocketAddress &clientAddress() const = 0;
  virtual const SocketAddress &serverAddress() const = 0;
  virtual const HTTPServerParams &serverParams() const = 0;
  virtual HTTPServerResponse &response() const = 0;
  virtual bool secure() const = 0;
};
class HTTPRequestHandler {
public:
  HTTPRequestHandler();
  virtual ~HTTPRequestHandler();
  virtual void handleRequest(HTTPServerRequest &request, HTTPServerResponse &response) = 0;
};
class HTTPRequestHandlerFactory {
public:
  typedef SharedPtr<HTTPRequestHandlerFactory> Ptr;
  HTTPRequestHandlerFactory();
  virtual ~HTTPRequestHandlerFactory();
  virtual HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &request) = 0;
};
class TCPServer {
public:
  virtual ~TCPServer();
  void start();
  void stop();
  UInt16 port() const;
};
class HTTPServer : public TCPServer {
public:
  HTTPServer(HTTPRequestHandlerFactory::Ptr factory, UInt16 port = 80, HTTPServerParams::Ptr params = new HTTPServerParams);
  HTTPServer(HTTPRequestHandlerFactory::Ptr factory, const ServerSocket &socket, HTTPServerParams::Ptr params);
  void stopAll(bool abort = false);
};
} // namespace Net
} // namespace Poco

#endif
