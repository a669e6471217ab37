// What the ERP system calls in the shop: we are the server here.
#pragma once

namespace httplib {
class Server;
}

void addRoutes(httplib::Server &server);
