// shadow header: the same server under another name
#ifndef PATLINT_SHADOW_ESP8266WEBSERVER_H
#define PATLINT_SHADOW_ESP8266WEBSERVER_H

#include "WebServer.h"

class ESP8266WebServer : public WebServer {
public:
  ESP8266WebServer(int port = 80);
};

#endif
