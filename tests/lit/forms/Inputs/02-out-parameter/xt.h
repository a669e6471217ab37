#ifndef XT_H
#define XT_H
extern const char *g_base;
int http_put(const char *url, const char *body);
#endif
