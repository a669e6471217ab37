#include "WiFiClientSecure.h" // shadow header: the same
