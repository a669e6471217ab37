#pragma once
#include "c_types.h"
