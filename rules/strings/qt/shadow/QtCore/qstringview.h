#include <QtCore/qstring.h> // shadow header
