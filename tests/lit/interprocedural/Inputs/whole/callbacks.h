#ifndef CALLBACKS_H
#define CALLBACKS_H
#ifdef __cplusplus
extern "C" {
#endif
/* A table of callbacks, defined in C and called from C and C++. */
struct transport {
  const char *name;
  int (*get)(const char *url, const char *token);
  int (*put)(const char *url, const char *token);
};
extern const struct transport curl_transport;
int sync_all(const struct transport *transport, const char *token);
#ifdef __cplusplus
}
#endif
#endif
