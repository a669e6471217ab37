#include "HTTPClient.h" // shadow header: the same
