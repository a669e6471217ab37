// Which argument of which call is the body, for the clients for C.
// RUN: %check_findings %s --headers shadow
#include <esp_http_client.h>
#include <libsoup/soup.h>
#include <ne_request.h>
#include <string.h>

// A form that is built piece by piece.
void soup(const char *pin, SoupMessage *answer) {
  GString *form = g_string_new("client_id=4931ae20cb7518d&client_secret=83e0b5c19f27d4a68cb10574e93f26ad"); // EXPECT: generic/hardcoded-credential(error, flow)
  g_string_append(form, "&grant_type=pin&pin=");
  g_string_append(form, pin);
  SoupMessage *message = soup_message_new("POST", "https://a.example/oauth2/token");
  char *text = g_string_free(form, FALSE);
  soup_message_set_request(message, "application/x-www-form-urlencoded", SOUP_MEMORY_COPY, text, strlen(text));
  soup_message_set_response(answer, "text/plain", SOUP_MEMORY_COPY, "password=a7kD92mQ4LpZ81aB", 25);
  soup_form_request_new("POST", "https://a.example/", "user", "b7kD92mQ4LpZ81aB", "password", "c7kD92mQ4LpZ81aB", NULL); // EXPECT: generic/hardcoded-credential(error, flow)
}

void esp(esp_http_client_handle_t handle) {
  const char *json = "{\"api_key\":\"d7kD92mQ4LpZ81aB\"}"; // EXPECT: generic/hardcoded-credential(error, flow)
  esp_http_client_set_post_field(handle, json, strlen(json));
  esp_http_client_write(handle, "password=e7kD92mQ4LpZ81aB", 25); // EXPECT: generic/hardcoded-credential(error, flow)
}

void neon(ne_request *request) {
  ne_set_request_body_buffer(request, "password=f7kD92mQ4LpZ81aB", 25); // EXPECT: generic/hardcoded-credential(error, flow)
}
