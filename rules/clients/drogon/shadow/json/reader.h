// shadow header: all of it is in json.h
#include <json/json.h>
