const char *url(void) { return "https://two.example/main"; }
const char *g_path = "/global/two";
