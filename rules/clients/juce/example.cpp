// What the model of JUCE's URLs must find. The comments say it line by line: a
// REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it, and
// compiles this file against the shadow headers.
#include <juce_core/juce_core.h>

// The word xentral makes these findings: XENTRAL_URL.

// --- URL: found --------------------------------------------------------------

juce::String literalUrl(const juce::String &token) {
  juce::URL url("https://a.xentral.biz/api/shopimport/status");
  auto options = juce::URL::InputStreamOptions(juce::URL::ParameterHandling::inAddress)
                     .withExtraHeaders("Accept: application/json\r\nAuthorization: Bearer " + token)
                     .withConnectionTimeoutMs(5000);
  if (auto stream = url.createInputStream(options)) /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=juce */ // EXPECT: xentral/endpoint-unavailable(error, certain)
    return stream->readEntireStreamAsString();
  return {};
}

// An object of the program that keeps base and token, and a wrapper.
class Shop {
public:
  Shop(juce::String baseUrl, juce::String key) : base(baseUrl), token(key) {}
  bool order(int number) { return send("PUT", "/shopimport/ordertoxentral/" + juce::String(number), "{}"); } /* REQUEST: PUT {}/shopimport/ordertoxentral/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
  bool remove(const juce::String &id) { return send("DELETE", juce::String::formatted("/v1/products/%s", id.toRawUTF8()), {}); } /* REQUEST: DELETE {}/v1/products/{} auth=header:X-Api-Key */

private:
  bool send(const juce::String &method, const juce::String &path, const juce::String &body) {
    juce::URL url(base + path);
    if (body.isNotEmpty())
      url = url.withPOSTData(body);
    int status = 0;
    juce::String headers;
    headers << "X-Api-Key: " << token << "\r\n";
    const auto options = juce::URL::InputStreamOptions(juce::URL::ParameterHandling::inAddress)
                             .withHttpRequestCmd(method)
                             .withStatusCode(&status)
                             .withExtraHeaders(headers);
    auto stream = url.createInputStream(options);
    return stream != nullptr && status == 200;
  }
  juce::String base, token;
};

// Parameters stand in the address, or in what is posted.
void parameters(const juce::String &word, const juce::String &secret) {
  auto url = juce::URL("https://a.example/v1").getChildURL("products").withParameter("q", word).withParameter("page", juce::String(2));
  url.readEntireTextStream();                     /* REQUEST: GET https://a.example/v1/products?q={}&page=2 auth=none */
  url.withNewSubPath("/v2/tags").readEntireTextStream(false); /* REQUEST: GET https://a.example/v2/tags?q={}&page=2 auth=none */
  juce::URL login("https://a.example/v1/login");
  login = login.withParameter("name", word).withParameter("proof", secret);
  auto stream = login.createInputStream(juce::URL::InputStreamOptions(juce::URL::ParameterHandling::inPostData)); /* REQUEST: POST https://a.example/v1/login auth=none */
  juce::URL("https://a.example/v1/trial?a=b").readEntireTextStream(true); /* REQUEST: POST https://a.example/v1/trial auth=none */
}

// Before the options there were arguments.
std::unique_ptr<juce::InputStream> olderVersions(const juce::String &token, juce::StringPairArray &answer) {
  const juce::URL url("https://a.example/v1/reports");
  if (auto stream = url.createInputStream(false)) /* REQUEST: GET https://a.example/v1/reports auth=none */
    return stream;
  return url.withPOSTData("{}").createInputStream(false, nullptr, nullptr, "Authorization: Bearer " + token, 1000, &answer); /* REQUEST: POST https://a.example/v1/reports auth=bearer */
}

// The stream by itself.
int stream(const juce::String &base, const juce::String &token) {
  juce::WebInputStream web(juce::URL(base + "/shopimport/refund"), false);
  web.withExtraHeaders("Authorization: Bearer " + token).withCustomRequestCommand("PATCH").withConnectionTimeout(1000);
  web.connect(nullptr); /* REQUEST: PATCH {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  return web.getStatusCode();
}

void downloads(const juce::File &target, const juce::String &version, const juce::String &token) {
  juce::URL url("https://a.example/files/" + version + ".zip");
  auto task = url.downloadToFile(target); /* REQUEST: GET https://a.example/files/{}.zip auth=none */
  task = url.downloadToFile(target, juce::URL::DownloadTaskOptions().withExtraHeaders("Authorization: Bearer " + token)); /* REQUEST: GET https://a.example/files/{}.zip auth=bearer */
}

// Written down.
void literalToken(const juce::String &base) {
  auto options = juce::URL::InputStreamOptions(juce::URL::ParameterHandling::inAddress)
                     .withExtraHeaders("Authorization: Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  auto stream = juce::URL(base + "/v1/customers").createInputStream(options); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// --- not found ---------------------------------------------------------------

void basic(const juce::String &user, const juce::String &password) {
  auto options = juce::URL::InputStreamOptions(juce::URL::ParameterHandling::inAddress)
                     .withExtraHeaders("Authorization: Basic " + juce::Base64::toBase64(user + ":" + password));
  auto stream = juce::URL("https://a.example/shopimport/status").createInputStream(options); /* REQUEST: GET https://a.example/shopimport/status auth=basic */
}

// Prepared, and never sent.
juce::String neverSent() {
  juce::URL url("https://a.example/shopimport/status");
  juce::WebInputStream web(url, false);
  return url.toString(true);
}

// What only shows a page, or says something of it, sends nothing.
void noRequests(const juce::String &id) {
  juce::URL("https://a.example/shopimport/status").launchInDefaultBrowser();
  DBG("https://a.example/shopimport/status " + id);
  juce::Logger::writeToLog("GET /shopimport/refund failed: " + id);
}
