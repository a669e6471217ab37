// shadow header: all of it is in drogon.h
#include <drogon/drogon.h>
