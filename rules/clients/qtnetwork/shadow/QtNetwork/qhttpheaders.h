#include <QtNetwork/qnetworkrequest.h> // shadow header
