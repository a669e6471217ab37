#include "JuceHeader.h" // shadow header
