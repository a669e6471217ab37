#include <QtCore/qglobal.h> // shadow header
