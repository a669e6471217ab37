// shadow header: all of it is in ApiClient.hpp
#include "oatpp/web/client/ApiClient.hpp"
