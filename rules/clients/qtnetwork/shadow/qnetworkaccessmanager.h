#include <QtNetwork/qnetworkaccessmanager.h> // shadow header
