#include <QtCore/qlist.h> // shadow header
