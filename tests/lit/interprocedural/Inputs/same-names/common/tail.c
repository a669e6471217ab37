const char *tail(void) { return "/tail"; }
