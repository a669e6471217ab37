#include <QtCore/qurl.h> // shadow header
