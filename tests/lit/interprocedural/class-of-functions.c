// A class in C: its functions are stored in one place and called through
// objects that come from elsewhere. Such a call means every function that the
// program stores there, as a virtual call means every overrider.
//
// RUN: %check_requests %s --headers shadow
#include <curl/curl.h>
#include <glib.h>
#include <glib-object.h>
#include <stdlib.h>

typedef struct Message Message;
typedef struct Shop Shop;
typedef struct ShopClass {
  int (*get)(Shop *self, const char *url);
  int (*log)(Shop *self, const char *url);
} ShopClass;
struct Shop {
  ShopClass *class_;
};

static int shop_get(Shop *self, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  return (int)curl_easy_perform(curl);
}
static int shop_log(Shop *self, const char *url) { return url[0]; }

void shop_class_init(ShopClass *class_) {
  class_->get = shop_get;
  class_->log = shop_log;
}

void products(Shop *self) {
  self->class_->get(self, "https://a/products"); // REQUEST: GET https://a/products auth=none
}
void by_class(Shop *self) {
  ShopClass *class_ = self->class_;
  class_->get(self, "https://a/by-class"); // REQUEST: GET https://a/by-class auth=none
}
// Another place of the same type.
void only_logged(Shop *self) {
  self->class_->log(self, "https://a/only-logged");
}

// As GObject declares it.
G_DECLARE_DERIVABLE_TYPE(Api, api, MY, API, GObject)
struct _ApiClass {
  GObjectClass parent_class;
  int (*send)(Api *self, const char *url);
};
static int api_send(Api *self, const char *url) { return shop_get(NULL, url); }
static void api_class_init(ApiClass *class_) { class_->send = api_send; }
static void api_init(Api *self) {}
G_DEFINE_TYPE(Api, api, G_TYPE_OBJECT)
void api_status(Api *self) {
  MY_API_GET_CLASS(self)->send(self, "https://a/status"); // REQUEST: GET https://a/status auth=none
}

// Who knows the object knows the function.
static int quiet(Shop *self, const char *url) { return 0; }
void known(void) {
  ShopClass own = {quiet, shop_log};
  Shop shop = {&own};
  shop.class_->get(&shop, "https://a/quiet");
}

// One class replaces the URL of the message it is shown. Of which class an
// object is that comes from elsewhere nobody knows, so its URL stays.
typedef struct Service Service;
typedef struct ServiceClass {
  void (*prepare)(Service *self, Message *message);
} ServiceClass;
struct Service {
  ServiceClass *class_;
};
struct Message {
  const char *url;
  const char *token;
};
static void documents_prepare(Service *self, Message *message) {
  message->url = "https://documents/replaced";
}
static void signed_prepare(Service *self, Message *message) { message->token = getenv("TOKEN"); }
void documents_class_init(ServiceClass *class_) { class_->prepare = documents_prepare; }
void signed_class_init(ServiceClass *class_) { class_->prepare = signed_prepare; }

// While it is sent, the message lies in a field for others to see.
typedef struct {
  Message *message;
} Sending;
static int send_message(Message *message) {
  Sending sending;
  sending.message = message;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, sending.message->token);
  curl_easy_setopt(curl, CURLOPT_URL, sending.message->url);
  return (int)curl_easy_perform(curl);
}
static int insert(Service *self, const char *url) {
  Message *message = calloc(1, sizeof(*message));
  message->url = url;
  self->class_->prepare(self, message);
  return send_message(message);
}
void tasks(Service *self) {
  insert(self, "https://tasks/insert"); // REQUEST: GET https://tasks/insert auth=bearer
}
void events(Service *self) {
  insert(self, "https://events/insert"); // REQUEST: GET https://events/insert auth=bearer
}
