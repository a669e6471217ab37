#include <Poco/Net/HTTPServer.h> // shadow header
