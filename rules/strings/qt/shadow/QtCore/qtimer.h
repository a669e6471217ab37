#include <QtCore/qobject.h> // shadow header
