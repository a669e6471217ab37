// shadow header: what programs use of Qt HTTP Server
#ifndef PATLINT_SHADOW_QHTTPSERVER_H
#define PATLINT_SHADOW_QHTTPSERVER_H

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

class QHttpHeaders {
public:
  QByteArray value(const char *name, const QByteArray &otherwise = QByteArray()) const;
  QByteArray value(const QString &name, const QByteArray &otherwise = QByteArray()) const;
  QByteArray combinedValue(const char *name) const;
  bool contains(const char *name) const;
};

class QHttpServerRequest {
public:
  enum class Method { Unknown = 0, Get = 1, Put = 2, Delete = 4, Post = 8, Head = 16, Options = 32, Patch = 64 };
  QByteArray value(const QByteArray &key) const;
  QHttpHeaders headers() const;
  QUrl url() const;
  QUrlQuery query() const;
  Method method() const;
  QByteArray body() const;
};

class QHttpServerResponder {
public:
  enum class StatusCode { Ok = 200, BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = 404 };
  using HeaderList = int;
};

class QHttpServerResponse {
public:
  using StatusCode = QHttpServerResponder::StatusCode;
  QHttpServerResponse(StatusCode status);
  QHttpServerResponse(const char *data, StatusCode status = StatusCode::Ok);
  QHttpServerResponse(const QString &data, StatusCode status = StatusCode::Ok);
  QHttpServerResponse(const QByteArray &type, const QByteArray &data, StatusCode status = StatusCode::Ok);
};

class QHttpServer : public QObject {
public:
  QHttpServer(QObject *parent = nullptr);
  template <class... Args> bool route(const QString &path, Args &&...args) { return keep(args...); }
  template <class Handler> void afterRequest(Handler &&handler) { keep(handler); }
  template <class Receiver, class Handler> void afterRequest(Receiver *, Handler &&handler) { keep(handler); }
  template <class Handler> void setMissingHandler(Handler &&handler) { keep(handler); }
  unsigned short listen(const QString &address, unsigned short port = 0);

private:
  template <class... Args> bool keep(Args &...args) { return sizeof...(args) > 0; }
};

#endif
