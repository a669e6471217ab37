// Credentials in a JSON document that is sent as the body of a request.
// RUN: %check_findings %s --headers shadow
#include <cpr/cpr.h>
#include <nlohmann/json.hpp>
#include <cstdlib>
#include <sstream>
#include <string>

static void post(const std::string &body) {
  cpr::Post(cpr::Url{"https://a.example/login"}, cpr::Body{body}, cpr::Header{{"Content-Type", "application/json"}});
}

// At any depth, with any spelling of the name.
void whole() {
  post(R"({"params": {"db": "prod", "login": "admin", "password": "tR7kQ2vX9mLp"}})"); // EXPECT: generic/hardcoded-credential(error, flow)
  post("{\"APIKEY\":\"d83f50c19b7a42e6\",\"mvProduct\":{\"ProductSKU\":\"1\"}}");          // EXPECT: generic/hardcoded-credential(error, flow)
  post("[{\"clientSecret\" : \"aWhSWExkNHZ1ZmJkWUhJ\"}]");                                // EXPECT: generic/hardcoded-credential(error, flow)
}

// In pieces: what is known is enough.
const std::string kKey = "Zx81kLm0Qw7vRt3b"; // EXPECT: generic/hardcoded-credential(error, flow)
void pieces(const std::string &sku, int count) {
  post("{\"APIKEY\": \"" + kKey + "\", \"sku\": \"" + sku + "\", \"count\": " + std::to_string(count) + "}");
  std::ostringstream text;
  text << "{\"sku\":\"" << sku << "\",\"access_token\":\"" << "m4Vb7Xc2Zl9Kj3Hg" << "\"}"; // EXPECT: generic/hardcoded-credential(error, flow)
  post(text.str());
  // The key of a caller.
  struct { void update(const std::string &key) { post("{\"apiKey\":\"" + key + "\"}"); } } erp;
  erp.update("d83f50a7c91e4b26"); // EXPECT: generic/hardcoded-credential(error, flow)
}

// No credentials: other members, placeholders, schemas, numbers, texts about it.
void other(const std::string &secret) {
  post(R"({"username": "x7Kd92mQ4LpZ81aB", "client_id": "9f86d081884c7d65", "grant_type": "password", "token_type": "bearer"})");
  post(R"({"password": "<password>", "api_key": "your-api-key", "access_token": "", "refresh_token": null})");
  post(R"({"properties": {"password": {"type": "string", "description": "x7Kd92mQ4LpZ81aB"}}, "token": 4711000000000000})");
  post(R"({"messages": [{"role": "user", "content": "Is \"password\": \"x7Kd92mQ4LpZ\" or client_secret=83e0b5c19f27d4a68cb1 safe?"}]})");
  post(R"({"password": "Choose a new one, please", "token": "device-registration"})");
  post("{\"password\": \"" + secret + "\", \"note\": \"x7Kd92mQ4LpZ81aB\"}");
  post("{\"password\": \"x7Kd92mQ4" + secret + "\"}");
}

// Put together by a library: the text is not known.
void library() {
  nlohmann::json data = {{"password", "tR7kQ2vX9mLp"}};
  post(data.dump());
}

// Not sent.
bool local(const std::string &answer) {
  return answer == R"({"password": "tR7kQ2vX9mLp"})";
}
