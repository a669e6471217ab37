/* shadow header */
#pragma once
#include <event2/util.h>
