#pragma once // shadow header: <WiFi.h> of the boards with a NINA module
#include "WiFi.h"
#include "WiFiSSLClient.h"
