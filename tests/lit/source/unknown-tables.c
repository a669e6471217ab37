// RUN: %check_requests %s --headers shadow
// Tables whose rows have a field of a type, or a function, that nobody declares, and
// that are indexed with what nobody knows: each row is as it is written.
#include <curl/curl.h>
#include <gone/gone.h>
#include <stdio.h>

typedef struct Engine {
  const char *key;
  const char *words;
  void (*parse)(GoneState *state, const char *text);
  gone_bool separated;
} Engine;

void parseWords(GoneState *state, const char *text);

static const Engine engines[] = {
  {"https://first.example/key", "https://first.example/words?text=%s", parseWords, true},
  {NULL, "https://second.example/v1/py?text=%s&n=10", NULL, false},
#if 0
  {NULL, "https://never.example/words?text=%s", NULL, false},
#endif
};

// Here the type of the rows is known, and one value is not.
struct Named {
  const char *name, *path;
  int flags;
};
static const struct Named named[] = {{"a", "/v1/a", GONE_FLAG}, {"b", "/v1/b", GONE_FLAG | 2}};
static const struct Named ordered[] = {
  {.flags = GONE_FLAG, .path = "/v2/c", .name = "c"},
  {.path = "/v2/d"},
};

static void get(const char *url) {
  CURL *handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, url);
  curl_easy_perform(handle);
}

void ask(GoneConfig *config, const char *word) {
  char *url = NULL;
  asprintf(&url, engines[config->which].words, word);
  get(url); // REQUEST: GET https://first.example/words?text={} | GET https://second.example/v1/py?text={}&n=10
}

void keys(GoneConfig *config) {
  if (engines[config->which].key)
    get(engines[config->which].key); // REQUEST: GET https://first.example/key
}

void known(int i) {
  char url[256];
  snprintf(url, sizeof url, "https://api.example%s", named[i].path);
  get(url); // REQUEST: GET https://api.example/v1/a | GET https://api.example/v1/b
}

void designated(GoneConfig *config) {
  char url[256];
  snprintf(url, sizeof url, "https://api.example%s", ordered[config->which].path);
  get(url); // REQUEST: GET https://api.example/v2/c | GET https://api.example/v2/d
}

// One row is meant.
void second(void) {
  char url[256];
  snprintf(url, sizeof url, "https://api.example%s", named[1].path);
  get(url); // REQUEST: GET https://api.example/v1/b
}

// Rows with their index. Where nobody declares that, Clang drops the table, still.
static const struct Named placed[] = {
  [1] = {"f", "/v3/f", GONE_FLAG},
  {"g", "/v3/g", GONE_FLAG},
};
static const struct Named kinds[] = {
  [GONE_FIRST] = {"h", "/v4/h", GONE_FLAG},
  [GONE_SECOND] = {"i", "/v4/i", GONE_FLAG},
};
void placedRows(void) {
  char url[256];
  snprintf(url, sizeof url, "https://api.example%s", placed[1].path);
  get(url); // REQUEST: GET https://api.example/v3/f
  snprintf(url, sizeof url, "https://api.example%s", placed[2].path);
  get(url); // REQUEST: GET https://api.example/v3/g
}
void anyKind(GoneConfig *config) {
  char url[256];
  snprintf(url, sizeof url, "https://api.example%s", kinds[config->which].path);
  get(url); // REQUEST: GET https://api.example{}
}

// Near miss: without the inner braces it takes a compiler to say what is for what.
struct Pair {
  const char *first, *second;
};
struct Elided {
  struct Pair pair;
  const char *path;
  gone_bool on;
};
static const struct Elided elided = {"https://api.example/first", "https://api.example/second", "https://api.example/path", true};
void withoutBraces(void) {
  get(elided.path); // REQUEST: GET {}
}
