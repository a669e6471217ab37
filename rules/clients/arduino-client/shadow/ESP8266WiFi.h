#pragma once // shadow header: <WiFi.h>, which brings TLS along on this core
#include "WiFi.h"
#include "WiFiClientSecure.h"
