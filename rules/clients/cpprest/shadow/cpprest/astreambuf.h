#include <cpprest/streams.h> // shadow header
