#ifndef CURL_H
#define CURL_H
#ifdef __cplusplus
extern "C" {
#endif
struct api {
  void *curl;
  const char *base;
  const char *token;
};
struct api *api_new(const char *base, const char *token);
int api_get(struct api *api, const char *path);
int api_get_as(const char *base, const char *path, const char *user, const char *password);
#ifdef __cplusplus
}
#endif
#endif
