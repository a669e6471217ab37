#error "the system's string.h is meant"
