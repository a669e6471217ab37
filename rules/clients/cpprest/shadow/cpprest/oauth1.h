#include <cpprest/oauth2.h> // shadow header
