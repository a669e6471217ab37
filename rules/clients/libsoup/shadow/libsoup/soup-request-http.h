#include <libsoup/soup.h> // shadow header
