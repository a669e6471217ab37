#pragma once // shadow header: the new name of <WiFiClientSecure.h>
#include "NetworkClient.h"
#include "WiFiClientSecure.h"
typedef WiFiClientSecure NetworkClientSecure;
