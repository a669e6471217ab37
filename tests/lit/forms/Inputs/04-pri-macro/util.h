#pragma once
#include <stdbool.h>
#include <stddef.h>

struct xt;
const char *xt_base(struct xt *xt);
bool xt_put(struct xt *xt, const char *url);
char *sn_asprintf(const char *fmt, ...);
