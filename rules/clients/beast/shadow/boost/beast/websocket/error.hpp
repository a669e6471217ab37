#pragma once
#include <boost/beast/websocket.hpp>
