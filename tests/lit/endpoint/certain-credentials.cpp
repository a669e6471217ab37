// RUN: %check_findings %s --headers shadow
// Packs about one kind of credential: the same request with another is right.
#include <cpr/cpr.h>
#include <curl/curl.h>
#include <httplib.h>

#include <cstdlib>
#include <string>

// What works with a job token is listed; the rest of the API does not.
void jobToken(httplib::Client &client, const std::string &id) {
  httplib::Headers headers = {{"JOB-TOKEN", std::getenv("CI_JOB_TOKEN")}};
  client.Get("/api/v4/projects/" + id + "/issues", headers); // EXPECT: gitlab/endpoint-unavailable(warning, likely, endpoint=/api/v4/{...}, auth=header:JOB-TOKEN)
  client.Get("/api/v4/users", headers); // EXPECT: gitlab/endpoint-unavailable(warning, likely) (the base is the client's)
  client.Get("/api/v4/projects/" + id + "/repository/tags", headers);
  client.Post("/api/v4/projects/" + id + "/repository/tags", headers, "", "text/plain"); // EXPECT: gitlab/endpoint-unavailable (tags can be listed, but not made)
  client.Put("/api/v4/projects/" + id + "/packages/generic/tool/1.0/tool.tar.gz", headers, "", "text/plain");
  client.Get("/api/v4/projects/group%2Ftool/releases/permalink/latest", headers);
  client.Get("/api/v4/projects/" + id, headers); // (more than an id, perhaps)
}

void otherTokens(httplib::Client &client, const std::string &id, const std::string &token) {
  client.Get("/api/v4/projects/" + id + "/issues", {{"PRIVATE-TOKEN", token}});
  client.Get("/api/v4/projects/" + id + "/issues", {{"Authorization", "Bearer " + token}});
  client.Get("/api/v4/projects/" + id + "/issues");
}

void either(httplib::Client &client, const std::string &token, bool job) {
  if (job)
    client.Get("/api/v4/user", {{"JOB-TOKEN", token}}); // EXPECT: gitlab/endpoint-unavailable
  else
    client.Get("/api/v4/user", {{"PRIVATE-TOKEN", token}});
}

// The base is the address of the API.
void fromTheEnvironment(const std::string &id) {
  std::string api = std::getenv("CI_API_V4_URL");
  cpr::Get(cpr::Url{api + "/projects/" + id + "/variables"}, cpr::Header{{"JOB-TOKEN", std::getenv("CI_JOB_TOKEN")}}); // EXPECT: gitlab/endpoint-unavailable(likely)
  cpr::Get(cpr::Url{api + "/job"}, cpr::Header{{"JOB-TOKEN", std::getenv("CI_JOB_TOKEN")}});
}

// A personal access token of this provider is the password of basic
// authentication, and does not work where such tokens are made; a bearer token does.
void tokens(const char *organisation, const char *pat) {
  std::string url = "https://vssps.dev.azure.com/" + std::string(organisation) + "/_apis/Tokens/Pats?api-version=7.1-preview.1";
  cpr::Get(cpr::Url{url}, cpr::Authentication{"", pat, cpr::AuthMode::BASIC}); // EXPECT: azure-devops/endpoint-unavailable(error, endpoint=/{organization}/_apis/tokens/pats, auth=basic)
  cpr::Get(cpr::Url{url}, cpr::Bearer{pat});
  cpr::Get(cpr::Url{"https://dev.azure.com/acme/_apis/projects"}, cpr::Authentication{"", pat, cpr::AuthMode::BASIC});
}

void withCurl(CURL *curl, const char *pat) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://vssps.dev.azure.com/acme/_apis/tokens/pats"); // EXPECT: azure-devops/endpoint-unavailable(certain)
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
  curl_easy_setopt(curl, CURLOPT_USERNAME, "");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, pat);
  curl_easy_perform(curl);
}
