#include <cpprest/http_msg.h> // shadow header
