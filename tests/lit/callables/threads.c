// RUN: %check_requests %s --headers shadow
// Threads that C starts: the function gets what stands in the call.
#include <curl/curl.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

static const char *const urls[] = {"https://a.example/one", "ftp://b.example/two", "https://c.example/three"};

static void fetch(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

static void *pull(void *url) {
  fetch(url);
  return NULL;
}

static int pullToo(void *url) {
  fetch(url);
  return 0;
}

void each(void) {
  pthread_t threads[3];
  for (int i = 0; i < 3; ++i)
    pthread_create(&threads[i], NULL, pull, (void *)urls[i]); /* REQUEST: GET https://a.example/one | GET https://c.example/three */
}

void other(void) {
  thrd_t thread;
  thrd_create(&thread, pullToo, "https://shop.example/orders"); /* REQUEST: GET https://shop.example/orders */
}

struct job {
  const char *path;
  int count;
};

static void *work(void *argument) {
  struct job *job = argument;
  char url[200] = "https://shop.example/";
  strcat(url, job->path);
  fetch(url);
  return NULL;
}

void record(void) {
  pthread_t thread;
  struct job job = {.path = "items", .count = 1};
  pthread_create(&thread, NULL, work, &job); /* REQUEST: GET https://shop.example/items */
  pthread_join(thread, NULL);
}

/* Nobody knows what is started here. */
void unknown(void *(*run)(void *)) {
  pthread_t thread;
  pthread_create(&thread, NULL, run, "https://shop.example/unknown");
}
