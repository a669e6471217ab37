#include "event2/http.h" // shadow header: the old name
