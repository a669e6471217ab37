#pragma once // shadow header: the new name of <WiFiClient.h>
#include "WiFiClient.h"
typedef WiFiClient NetworkClient;
