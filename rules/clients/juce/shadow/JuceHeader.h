#pragma once
// Shadow header: what a project's generator writes.
#include "juce_core/juce_core.h"
#if !DONT_SET_USING_JUCE_NAMESPACE
using namespace juce;
#endif
