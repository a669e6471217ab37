#include <Poco/Net/NetSSL.h> // shadow header
