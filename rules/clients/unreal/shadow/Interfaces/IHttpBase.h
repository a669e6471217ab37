#include "HttpModule.h" // shadow header
