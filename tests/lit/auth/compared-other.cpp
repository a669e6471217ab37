// Crow and Qt's server.
// RUN: %check_findings %s --headers shadow
#include <QHttpServer>
#include <QString>
#include <crow.h>

static const QByteArray kToken = "x7Kd92mQ4LpZ81aB"; // EXPECT: generic/hardcoded-credential(error, flow)

void qt(QHttpServer &server) {
  server.route("/1", [](const QHttpServerRequest &request) {
    if (request.value("X-Api-Key") != kToken)
      return QHttpServerResponse(QHttpServerResponse::StatusCode::Unauthorized);
    if (QString::fromUtf8(request.value("Authorization")) == QStringLiteral("Bearer q9Rt3LpW8sVb2Nc6")) // EXPECT: generic/hardcoded-credential(error, flow)
      return QHttpServerResponse("yes");
    if (request.value("Accept") == "x7Kd92mQ4LpZ81aC" || QString(request.value("Authorization")).startsWith("Bearer "))
      return QHttpServerResponse("no");
    return QHttpServerResponse("");
  });
}

int main() {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/2")([](const crow::request &req) {
    if (req.get_header_value("Authorization") != "Bearer m4Vb7Xc2Zl9Kj3Hg") // EXPECT: generic/hardcoded-credential(error, flow)
      return crow::response(401);
    const char *token = req.url_params.get("token");
    if (!token || std::string(token) != "eR5tY8uI3oP6aS1d") // EXPECT: generic/hardcoded-credential(error, flow)
      return crow::response(403);
    return crow::response(req.url_params.get("page") == std::string("x7Kd92mQ4LpZ81aD") ? 200 : 204);
  });
  app.port(80).run();
}
