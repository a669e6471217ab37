#include <Poco/URIStreamOpener.h> // shadow header
