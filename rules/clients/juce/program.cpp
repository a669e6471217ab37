// Sends one request for each cell below to a server on 127.0.0.1. What the
// server sees must be what `patlint requests` lists for this file
// (docs/adding-a-client.md).
#include <juce_core/juce_core.h>

#include <cstdlib>
#include <memory>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using Handling = juce::URL::ParameterHandling;

static juce::String environment(const char *name) {
  const char *value = std::getenv(name);
  return juce::String::fromUTF8(value ? value : "");
}

static void finish(std::unique_ptr<juce::InputStream> stream) {
  if (stream != nullptr)
    stream->readEntireStreamAsString();
}

// cell: literal
static void literal() {
  juce::URL(SERVER "/v1/literal").readEntireTextStream(); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none client=juce */
}

// cell: base
static void base() {
  juce::URL url(environment("BASE") + "/v1/base");
  url = url.getChildURL(juce::String(7)).withParameter("page", "2").withPOSTData("body");
  finish(url.createInputStream(juce::URL::InputStreamOptions(Handling::inAddress))); /* REQUEST: POST {}/v1/base/7?page=2 auth=none */
}

// cell: wrapper
static void send(const juce::String &verb, const juce::String &path) {
  const juce::URL url(environment("BASE") + path);
  finish(url.createInputStream(juce::URL::InputStreamOptions(Handling::inAddress).withHttpRequestCmd(verb)));
}
static void wrapper() {
  send("DELETE", "/v1/wrapper");    /* REQUEST: DELETE {}/v1/wrapper auth=none */
  send("GET", "/v1/wrapper/again"); /* REQUEST: GET {}/v1/wrapper/again auth=none */
}

// cell: class
class Orders {
public:
  explicit Orders(const juce::String &server) : server(server) {}
  void add(const juce::String &order) {
    auto url = server.withNewSubPath("v1/class/" + order).withParameter("kind", "new");
    finish(url.createInputStream(juce::URL::InputStreamOptions(Handling::inPostData)));
  }

private:
  juce::URL server;
};
static void member() { Orders(environment("BASE")).add("a8"); } /* REQUEST: POST {}/v1/class/a8 auth=none */

// cell: header
static void header() {
  juce::String headers = "Accept: */*\r\n";
  headers << "Authorization: Bearer " << environment("TOKEN");
  finish(juce::URL(SERVER "/v1/header").createInputStream(juce::URL::InputStreamOptions(Handling::inAddress).withExtraHeaders(headers))); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: stream
static void stream() {
  juce::WebInputStream web(juce::URL(SERVER "/v1/stream"), false);
  web.withExtraHeaders("X-Api-Key: " + environment("TOKEN")).withCustomRequestCommand("PUT");
  web.connect(nullptr); /* REQUEST: PUT http://127.0.0.1:8080/v1/stream auth=header:X-Api-Key */
}

// cell: session: impossible -- a URL keeps no headers, and there is no session
// cell: digest: impossible -- the library sends what it is given; it does not answer a challenge

int main() {
  literal();
  base();
  wrapper();
  member();
  header();
  stream();
}
