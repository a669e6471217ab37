#include "juce_core/juce_core.h" // shadow header
