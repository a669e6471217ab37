#include "Arduino.h" // shadow header: part of <Arduino.h>
