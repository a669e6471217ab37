#include <Poco/Net/Net.h> // shadow header
