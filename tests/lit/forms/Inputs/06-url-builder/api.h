#pragma once
#include <glib.h>

typedef struct {
  char *scheme;
  char *host;
  char *token;
} Api;

char *build_api_url(Api *api, const char *format, ...) G_GNUC_PRINTF(2, 3);
int api_put(Api *api, const char *url);
