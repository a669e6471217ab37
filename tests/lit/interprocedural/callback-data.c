// A callback and its data lie side by side in an object. Who calls such a
// callback says nothing of what it sends; who fills the data does.
//
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  void *data;
  void (*free_func)(void *);
} UserData;
typedef struct {
  void *callback;
  UserData user;
} Callback;
typedef struct Entry {
  char *key;
  Callback *value;
  struct Entry *next;
} Entry;
typedef struct {
  Entry *head;
} List;

static List *readers, *writers;

static Entry *find(List *list, const char *key) {
  for (Entry *e = list->head; e; e = e->next)
    if (!strcmp(e->key, key))
      return e;
  return NULL;
}

static void destroy(Callback *callback) {
  if (callback->user.data && callback->user.free_func)
    callback->user.free_func(callback->user.data);
  free(callback);
}

static int register_callback(List **list, const char *name, void *callback, const UserData *user) {
  Callback *made = calloc(1, sizeof(*made));
  made->callback = callback;
  if (user)
    made->user = *user;
  if (!*list)
    *list = calloc(1, sizeof(List));
  Entry *entry = find(*list, name);
  if (entry) {
    Callback *old = entry->value;
    entry->value = made;
    destroy(old);
    return 0;
  }
  entry = calloc(1, sizeof(*entry));
  entry->key = strdup(name);
  entry->value = made;
  entry->next = (*list)->head;
  (*list)->head = entry;
  return 0;
}

// These replace what was registered before, and know nothing of it.
int register_reader(const char *name, void *callback, const UserData *user) {
  return register_callback(&readers, name, callback, user);
}
int register_writer(const char *name, void *callback, const UserData *user) {
  return register_callback(&writers, name, callback, user);
}

typedef struct {
  char *location;
  char *buffer;
} Sender;

static int post(Sender *sender, const char *data) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, sender->location); // REQUEST: POST {} auth=none
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, data);
  return (int)curl_easy_perform(curl);
}
static void sender_free(void *data) {
  Sender *sender = data;
  post(sender, sender->buffer);
  free(sender);
}
static int sender_write(const char *text, UserData *user) {
  Sender *sender = user->data;
  return post(sender, text);
}
static void file_free(void *data) { free(data); }
static int file_write(const char *text, UserData *user) { return 0; }

int configure(char *(*option)(const char *)) {
  Sender *sender = calloc(1, sizeof(*sender));
  sender->location = option("url");
  UserData user = {sender, sender_free};
  register_writer("http", sender_write, &user);
  UserData file = {option("file"), file_free};
  return register_writer("file", file_write, &file);
}

// A job that was put together in view.
typedef struct {
  int (*run)(const char *url);
  const char *url;
} Job;
static int get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  return (int)curl_easy_perform(curl);
}
static int none(const char *url) { return 0; }
static int run(const Job *job) { return job->run(job->url); }
void jobs(int quiet) {
  Job job = {quiet ? none : get, "https://a/job"};
  run(&job); // REQUEST: GET https://a/job auth=none
}

// Sent twice, again with what the answer says: one place.
static int again(const char *url) { return get(url) ? get(url) : 0; }
void twice(void) {
  again("https://a/twice"); // REQUEST: GET https://a/twice auth=none
}
// Two requests that differ.
static void both(const char *path) {
  char url[200] = "https://a/";
  strcat(url, path);
  get(url);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
  curl_easy_perform(curl);
}
void differ(void) {
  both("both"); // REQUEST: GET https://a/both auth=none | DELETE https://a/both auth=none
}
