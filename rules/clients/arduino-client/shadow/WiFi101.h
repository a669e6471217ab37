#pragma once // shadow header: <WiFi.h> of the MKR1000
#include "WiFi.h"
#include "WiFiSSLClient.h"
