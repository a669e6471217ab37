// RUN: %check_requests %s --headers shadow
/* `struct priv *p = self->priv;` is another name of that field: what a call does to
   `self` it does to `*p`, and what is done to `*p` is seen in `self`. */
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  CURL *handle;
} priv_t;

typedef struct channel channel_t;
struct channel {
  int (*get)(channel_t *, void *);
  int (*put)(channel_t *, void *);
  void *priv;
};

typedef struct {
  char *url;
  char *body;
} data_t;

static int set_options(channel_t *this, data_t *data) {
  priv_t *priv = this->priv;
  return curl_easy_setopt(priv->handle, CURLOPT_URL, data->url) != CURLE_OK;
}

static int channel_get(channel_t *this, void *with) {
  priv_t *priv = this->priv;
  data_t *data = with;
  if (set_options(this, data))
    return 1;
  curl_easy_setopt(priv->handle, CURLOPT_CUSTOMREQUEST, "GET");
  curl_easy_perform(priv->handle);
  curl_easy_reset(priv->handle);
  return 0;
}

static int channel_put(channel_t *this, void *with) {
  priv_t *priv = this->priv;
  CURL *handle = priv->handle;
  data_t *data = with;
  if (set_options(this, data))
    return 1;
  curl_easy_setopt(handle, CURLOPT_POST, 1L);
  curl_easy_setopt(handle, CURLOPT_POSTFIELDS, data->body);
  curl_easy_perform(handle);
  curl_easy_reset(handle);
  return 0;
}

static channel_t *opened(void) {
  channel_t *channel = calloc(1, sizeof *channel);
  priv_t *priv = calloc(1, sizeof *priv);
  priv->handle = curl_easy_init();
  channel->priv = priv;
  channel->get = &channel_get;
  channel->put = &channel_put;
  return channel;
}

void poll(void) {
  channel_t *channel = opened();
  data_t data = {"http://192.0.2.1/poll", NULL};
  channel->get(channel, (void *)&data); // REQUEST: GET http://192.0.2.1/poll auth=none
}

void feedback(void) {
  channel_t *channel = opened();
  data_t data = {"http://192.0.2.1/feedback", "a=b"};
  channel->put(channel, (void *)&data); // REQUEST: POST http://192.0.2.1/feedback auth=none
}

/* Near misses: the pointer stays where it was when the field gets another value. */
struct node {
  const char *path;
  struct node *next;
};
struct list {
  struct node *head;
};

static void get(const struct node *n) {
  CURL *curl = curl_easy_init();
  char url[200] = "http://192.0.2.1/";
  strcat(url, n->path);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

void replaced(void) {
  struct node first = {"first", NULL}, second = {"second", NULL};
  struct list list = {&first};
  struct node *old = list.head;
  list.head = &second;
  get(old); // REQUEST: GET http://192.0.2.1/first auth=none
}

struct ctx {
  struct node *current;
};
static void drop(struct ctx *c) { c->current = NULL; }
static void turn(struct ctx *c, struct node *to) { c->current = to; }

/* The same where a function that is called gives it one. */
void dropped(void) {
  struct node first = {"dropped", NULL};
  struct ctx c = {&first};
  struct node *old = c.current;
  drop(&c);
  if (!old)
    return;
  struct node other = {"dropped", NULL};
  get(&other); // REQUEST: GET http://192.0.2.1/dropped auth=none
}

static void both(struct ctx *c, struct node *to) {
  struct node *old = c->current;
  turn(c, to);
  get(old);
  get(c->current);
}

void turned(void) {
  struct node old = {"old", NULL}, new = {"new", NULL};
  struct ctx c = {&old};
  both(&c, &new); // REQUEST: GET http://192.0.2.1/old auth=none | GET http://192.0.2.1/new auth=none
}
