/* shadow header */
#pragma once
#include <event.h>
#include <event2/dns.h>
