/* shadow header */
#pragma once

struct evkeyval {
  struct {
    struct evkeyval *tqe_next;
    struct evkeyval **tqe_prev;
  } next;
  char *key;
  char *value;
};
struct evkeyvalq {
  struct evkeyval *tqh_first;
  struct evkeyval **tqh_last;
};
