const char *url(void) { return "https://one.example/main"; }
const char *g_path = "/global/one";
