#include "session.h"

// The method is an argument, whatever the name says.
void toShop(Session &session, const std::string &nr) {
  session.post("/shopimport/articletoshop/" + nr, verb::put);
}

void direct(boost::beast::tcp_stream &stream, http::request<http::string_body> &req, const std::string &nr) {
  req.target("/shopimport/articletoshop/" + nr); /* REQUEST: ? http://{}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
  http::write(stream, req);
}

// No number.
void list(OtherSession &session) { session.later("/shopimport/articletoshop"); }

// Another word, and we are the server.
void near(boost::beast::tcp_stream &stream, http::response<http::string_body> &answer) {
  answer.set(http::field::location, "/shopimport/articletoshop/1");
  http::write(stream, answer);
  http::request<http::string_body> req{verb::put, "/shopimport/articletoshopX/1", 11}; /* REQUEST: PUT http://{}/shopimport/articletoshopX/1 auth=none */
  http::write(stream, req);
}
