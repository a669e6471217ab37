#include "wx/wx.h" // shadow header
