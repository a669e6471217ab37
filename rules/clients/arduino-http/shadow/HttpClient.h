#include "ArduinoHttpClient.h" // shadow header: the library's old name
