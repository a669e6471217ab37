"""Texts that C programs change in place, and two names of one text. See compose.py."""
from compose import Value, concat, hole, lit, operation, union
from plain_c import buffer


def appended(c, v, b):
    w = buffer(c)
    c.say("sprintf(%s, \"%%s%%s\", %s, %s);" % (w, v.expr, b))
    return w


def one_of(c, v, forms):
    """%(b)s is a buffer with the text /ab/cd, %(n)s a name; what the text is afterwards."""
    b, n = c.name("b"), c.name("n")
    form = c.pick(*forms)
    if len(form) == 3:
        c.declare(form[0] % {"b": b, "n": n})
        form = form[1:]
    c.say("char %s[200] = \"/ab/cd\";" % b, form[0] % {"b": b, "n": n})
    return Value(appended(c, v, b), "cstr", concat(v.alternatives, lit(form[1]) if form[1] is not None
                                                   else hole("string")), True)


@operation("c", loose=True)
def c_edited(c, v):
    return one_of(c, v, [
        ("memmove(%(b)s, %(b)s + 1, strlen(%(b)s));", "ab/cd"), ("*strchr(%(b)s, 'b') = 'X';", "/aX/cd"),
        ("memmove(%(b)s + 2, %(b)s, strlen(%(b)s) + 1); memcpy(%(b)s, \"/v\", 2);", "/v/ab/cd"),
        ("char *%(n)s = strrchr(%(b)s, '/'); if (%(n)s) strcpy(%(n)s + 1, \"n\");", None),
        ("char *%(n)s = strrchr(%(b)s, '/'); strcpy(%(n)s, \"/n\");", "/ab/n"),
        ("strcpy(strrchr(%(b)s, '/'), \"/n\");", "/ab/n"), ("%(b)s[3] = 0;", "/ab"), ("%(b)s[3] = '-';", "/ab-cd"),
        ("%(b)s[strlen(%(b)s) - 1] = 0;", "/ab/c"), ("strcpy(%(b)s + 3, \"/n\");", "/ab/n"),
        ("char *%(n)s = %(b)s; while (*%(n)s) %(n)s++; strcpy(%(n)s, \"/n\");", None),
        ("char *%(n)s = %(b)s + strlen(%(b)s); *%(n)s++ = '/'; strcpy(%(n)s, \"n\");", "/ab/cd/n"),
        ("size_t %(n)s = strlen(%(b)s); %(b)s[%(n)s] = '/'; %(b)s[%(n)s + 1] = 0;", "/ab/cd/"),
        ("size_t %(n)s = strlen(%(b)s); %(b)s[%(n)s++] = '/'; %(b)s[%(n)s] = 0;", "/ab/cd/"),
        ("sprintf(%(b)s + strlen(%(b)s), \"/%%d\", 5);", "/ab/cd/5"), 
        ("memcpy(%(b)s, \"/xy\", 3);", "/xy/cd"), ("memcpy(%(b)s + 1, \"xy\", 2);", "/xy/cd"), ("memset(%(b)s, 'x', 2);", "xxb/cd"),
        ("memset(%(b)s + 1, 'x', 2);", "/xx/cd"), ("memset(%(b)s, 0, sizeof %(b)s);", ""), ("strncat(%(b)s, \"/xyz\", 2);", "/ab/cd/x"),
        ("char %(n)s[] = \"/n\"; memcpy(%(b)s, %(n)s, sizeof %(n)s);", "/n"), ("for (int i = 0; %(b)s[i]; i++) if (%(b)s[i] == '/') %(b)s[i] = '-';", "-ab-cd"),
        ("for (char *%(n)s = %(b)s; *%(n)s; %(n)s++) if (*%(n)s == '/') *%(n)s = '-';", "-ab-cd"),
        ("char *%(n)s; while ((%(n)s = strchr(%(b)s, '/'))) *%(n)s = '-';", "-ab-cd"),
        ("char %(n)s = %(b)s[1]; %(b)s[1] = %(b)s[2]; %(b)s[2] = %(n)s;", "/ba/cd"), ("strtok(%(b)s + 1, \"/\");", "/ab"),
        ("strtok(%(b)s, \"/\"); strtok(NULL, \"/\");", "/ab"), 
        ("char *%(n)s = %(b)s; %(n)s[1] = 'x'; %(n)s[2] = 'y';", "/xy/cd"), ("char *%(n)s = %(b)s + 1; %(n)s[0] = 'x'; %(n)s[1] = 'y';", "/xy/cd"),
        ("((char *)%(b)s)[1] = 'x';", "/xb/cd"), ("1[%(b)s] = 'x';", "/xb/cd"), ("*(%(b)s + 1) = 'x';", "/xb/cd"),
("%(b)s[0] ^= %(b)s[0] ^ 'x';", "xab/cd"),
        ("%(b)s[1] += 1;", "/bb/cd"), ("%(b)s[1]++;", "/bb/cd"), ("%(b)s[1] |= 0x20;", "/ab/cd"), ("%(b)s[1] = toupper(%(b)s[1]);", "/Ab/cd")])


@operation("c", loose=True)
def c_read_into(c, v):
    return one_of(c, v, [
        ("sscanf(\"/n rest\", \"%%s\", %(b)s);", "/n"), ("sscanf(\"/n:rest\", \"%%[^:]\", %(b)s);", "/n"),
        ("int %(n)s; sscanf(\"/n 5\", \"%%s %%d\", %(b)s, &%(n)s);", "/n"), ("sscanf(\"/n\", \"%%c\", %(b)s);", "/ab/cd"),
        ("FILE *%(n)s = fmemopen(\"/file\\n\", 6, \"r\"); if (!fgets(%(b)s, 200, %(n)s)) abort(); fclose(%(n)s);", "/file\n"),
        ("FILE *%(n)s = fmemopen(\"/file\\n\", 6, \"r\"); if (fread(%(b)s, 1, 2, %(n)s) != 2) abort(); fclose(%(n)s);", "/fb/cd"),
        ("FILE *%(n)s = fmemopen(\"/file\\n\", 6, \"r\"); if (fscanf(%(n)s, \"%%s\", %(b)s) != 1) abort(); fclose(%(n)s);", "/file"),
        ("FILE *%(n)s = fmemopen(\"/file\\n\", 6, \"r\"); %(b)s[0] = fgetc(%(n)s); %(b)s[1] = getc(%(n)s); fclose(%(n)s);", "/fb/cd"),
        ("FILE *%(n)s = fmemopen(%(b)s, sizeof %(b)s, \"w\"); fprintf(%(n)s, \"/n\"); fclose(%(n)s);", "/n"),
        ("char *%(n)s; size_t %(n)s_l; FILE *%(n)s_f = open_memstream(&%(n)s, &%(n)s_l); fprintf(%(n)s_f, \"/n\");"
         " fclose(%(n)s_f); strcpy(%(b)s, %(n)s);", "/n"),
        ("char *%(n)s = \"/old\"; size_t %(n)s_l = 0; FILE *%(n)s_f = open_memstream(&%(n)s, &%(n)s_l); fputs(\"/n\", %(n)s_f);"
         " fclose(%(n)s_f); strcpy(%(b)s, %(n)s);", "/n"),
        ("char *%(n)s = NULL; size_t %(n)s_l = 0; FILE *%(n)s_f = fmemopen(\"/file\\n\", 6, \"r\");"
         " if (getline(&%(n)s, &%(n)s_l, %(n)s_f) < 0) abort(); strcpy(%(b)s, %(n)s);", "/file\n")])


@operation("c", loose=True)
def c_kept_address(c, v):
    return one_of(c, v, [
        ("struct { char *p; } %(n)s = {%(b)s}; strcat(%(n)s.p, \"/k\");", "/ab/cd/k"),
        ("struct { char *p; } %(n)s; %(n)s.p = %(b)s; strcat(%(n)s.p, \"/k\");", "/ab/cd/k"),
        ("struct { char *p; } %(n)s, *%(n)s_p = &%(n)s; %(n)s_p->p = %(b)s; strcpy(%(n)s_p->p, \"/k\");", "/k"),
        ("struct %(n)s { char *p; }; static void %(n)s_add(struct %(n)s *o) { strcat(o->p, \"/k\"); }",
         "struct %(n)s %(n)s; %(n)s.p = %(b)s; %(n)s_add(&%(n)s);", "/ab/cd/k"),
        ("struct %(n)s { char *p; }; static void %(n)s_add(struct %(n)s o) { strcat(o.p, \"/k\"); }",
         "struct %(n)s %(n)s = {%(b)s}; %(n)s_add(%(n)s);", "/ab/cd/k"),
        ("struct %(n)s { char *p; size_t n; }; static void %(n)s_init(struct %(n)s *o, char *p) { o->p = p; o->n = 0; }"
         " static void %(n)s_add(struct %(n)s *o, const char *x) { o->n += sprintf(o->p + o->n, \"%%s\", x); }",
         "struct %(n)s %(n)s; %(n)s_init(&%(n)s, %(b)s); %(n)s_add(&%(n)s, \"/k\");", "/k"),
        ("char *%(n)s[2] = {%(b)s, NULL}; strcat(%(n)s[0], \"/k\");", "/ab/cd/k"),
        ("char *%(n)s[2]; %(n)s[0] = %(b)s; strcat(%(n)s[0], \"/k\");", "/ab/cd/k"),
        ("char *%(n)s[2] = {%(b)s, NULL}; for (int i = 0; %(n)s[i]; i++) strcat(%(n)s[i], \"/k\");", "/ab/cd/k"),
        ("static char *%(n)s;", "%(n)s = %(b)s; strcat(%(n)s, \"/k\");", "/ab/cd/k"),
        ("static char *%(n)s; static void %(n)s_add(void) { strcat(%(n)s, \"/k\"); }", "%(n)s = %(b)s; %(n)s_add();", "/ab/cd/k"),
        ("struct %(n)s { const char *name; char *to; }; static void %(n)s_parse(struct %(n)s *o) { for (; o->name; o++) strcpy(o->to, \"/k\"); }",
         "struct %(n)s %(n)s_o[] = {{\"url\", %(b)s}, {NULL, NULL}}; %(n)s_parse(%(n)s_o);", "/k"),
        ("struct %(n)s { const char *name; char *to; }; static void %(n)s_parse(const struct %(n)s *o) { for (; o->name; o++) strcpy(o->to, \"/k\"); }",
         "struct %(n)s %(n)s_o[] = {{\"url\", %(b)s}, {NULL, NULL}}; %(n)s_parse(%(n)s_o);", "/k"),
        ("static void %(n)s_cb(void *user) { strcat((char *)user, \"/k\"); } static void %(n)s_run(void (*f)(void *), void *u) { f(u); }",
         "%(n)s_run(%(n)s_cb, %(b)s);", "/ab/cd/k"),
        ("struct %(n)s { void (*f)(void *); void *user; }; static void %(n)s_cb(void *user) { strcat((char *)user, \"/k\"); }"
         " static void %(n)s_run(struct %(n)s *o) { o->f(o->user); }", "struct %(n)s %(n)s = {%(n)s_cb, %(b)s}; %(n)s_run(&%(n)s);", "/ab/cd/k"),
        ("outside_keep(%(b)s); outside_run();", None), ("struct { int n; char *p; } %(n)s = {1, %(b)s}; outside_keep(%(n)s.p); outside_run();", None)])


@operation("c", loose=True)
def c_pointer_variables(c, v):
    """A `const char *` that others point it elsewhere."""
    n, b = c.name("n"), buffer(c)
    form = c.pick(
        ("", "const char *%(n)s = \"/old\"; const char **%(n)s_p = &%(n)s; *%(n)s_p = \"/k\";", "/k"),
        ("", "const char *%(n)s = \"/old\"; struct { const char **p; } %(n)s_o = {&%(n)s}; *%(n)s_o.p = \"/k\";", "/k"),
        ("struct %(n)s { const char *name; const char **to; }; static void %(n)s_parse(struct %(n)s *o) { for (; o->name; o++) *o->to = \"/k\"; }",
         "const char *%(n)s = \"/old\"; struct %(n)s %(n)s_o[] = {{\"url\", &%(n)s}, {NULL, NULL}}; %(n)s_parse(%(n)s_o);", "/k"),
        ("", "const char *%(n)s = \"/old\"; struct { const char *name; void *to; } %(n)s_o[] = {{\"url\", &%(n)s}};"
         " outside_options(%(n)s_o, 1);", "/option"),
        ("static const char *%(n)s = \"/old\"; static void %(n)s_set(const char **p) { *p = \"/k\"; }", "%(n)s_set(&%(n)s);", "/k"),
        ("static const char *%(n)s = \"/old\"; static void %(n)s_set(void) { %(n)s = \"/k\"; }", "%(n)s_set();", "/k"),
        ("static const char *%(n)s; static void %(n)s_set(void) { %(n)s = \"/k\"; }", "%(n)s = \"/old\"; %(n)s_set();", "/k"),
        ("static const char *%(n)s; static void %(n)s_set(void) { %(n)s = \"/k\"; } static void %(n)s_do(void) { %(n)s_set(); }",
         "%(n)s = \"/old\"; %(n)s_do();", "/k"),
        ("static const char *%(n)s; static void %(n)s_set(void) { %(n)s = \"/k\"; } static void (*%(n)s_f)(void) = %(n)s_set;",
         "%(n)s = \"/old\"; %(n)s_f();", "/k"),
        ("static struct { const char *p; } %(n)s_g; static void %(n)s_set(void) { %(n)s_g.p = \"/k\"; }",
         "%(n)s_g.p = \"/old\"; %(n)s_set(); const char *%(n)s = %(n)s_g.p;", "/k"),
        ("struct %(n)s_s { const char *p; }; static struct %(n)s_s %(n)s_g; static void %(n)s_set(struct %(n)s_s *o) { o->p = \"/k\"; }",
         "%(n)s_g.p = \"/old\"; %(n)s_set(&%(n)s_g); const char *%(n)s = %(n)s_g.p;", "/k"),
        ("__attribute__((weak)) const char *%(n)s_f(void);", "const char *%(n)s = %(n)s_f ? %(n)s_f() : \"/k\";", "/k"),
        ("", "union { const char *a; const char *b; } %(n)s_u; %(n)s_u.a = \"/old\"; %(n)s_u.b = \"/k\"; const char *%(n)s = %(n)s_u.a;", "/k"),
        ("struct %(n)s { const char *p; };", "struct %(n)s %(n)s_a = {\"/k\"}, %(n)s_b = {\"/old\"}; memcpy(&%(n)s_b, &%(n)s_a, sizeof %(n)s_b);"
         " const char *%(n)s = %(n)s_b.p;", "/k"),
        ("struct %(n)s { const char *p; };", "struct %(n)s %(n)s_b = {\"/old\"}; memset(&%(n)s_b, 0, sizeof %(n)s_b);"
         " const char *%(n)s = %(n)s_b.p ? %(n)s_b.p : \"/k\";", "/k"),
        ("struct %(n)s { const char *p; };", "struct %(n)s %(n)s_a = {\"/k\"}, %(n)s_b = {\"/old\"}; %(n)s_b = %(n)s_a; %(n)s_a.p = \"/x\";"
         " const char *%(n)s = %(n)s_b.p;", "/k"),
        ("struct %(n)s { const char *p; };", "struct %(n)s %(n)s_a = {\"/old\"}; struct %(n)s *%(n)s_b = &%(n)s_a, *%(n)s_c = %(n)s_b; %(n)s_c->p = \"/k\";"
         " const char *%(n)s = %(n)s_a.p;", "/k"),
        ("struct %(n)s { const char *p; }; struct %(n)s_w { struct %(n)s *in; };",
         "struct %(n)s %(n)s_a = {\"/old\"}; struct %(n)s_w %(n)s_b = {&%(n)s_a}; %(n)s_b.in->p = \"/k\"; const char *%(n)s = %(n)s_a.p;", "/k"),
        ("struct %(n)s { const char *p; }; struct %(n)s_w { struct %(n)s *in; }; static void %(n)s_set(struct %(n)s_w *w) { w->in->p = \"/k\"; }",
         "struct %(n)s %(n)s_a = {\"/old\"}; struct %(n)s_w %(n)s_b = {&%(n)s_a}; %(n)s_set(&%(n)s_b); const char *%(n)s = %(n)s_a.p;", "/k"),
        ("static const char *%(n)s_f(int n, ...) { va_list l; const char *r = \"/old\"; va_start(l, n); while (n--) r = va_arg(l, const char *);"
         " va_end(l); return r; }", "const char *%(n)s = %(n)s_f(2, \"/x\", \"/k\");", "/k"),
        ("static const char *%(n)s_f(void) { static int n; return n++ %% 2 ? \"/k\" : \"/old\"; }",
         "const char *%(n)s = %(n)s_f(); if (!strcmp(%(n)s, \"/old\")) %(n)s = %(n)s_f();", "/k"),
        ("static char *%(n)s_f(const char *x) { static char b[100]; sprintf(b, \"%%s\", x); return b; }",
         "const char *%(n)s_a = %(n)s_f(\"/old\"), *%(n)s = %(n)s_f(\"/k\"); (void)%(n)s_a;", "/k"))
    if form[0]:
        c.declare(form[0] % {"n": n})
    c.say(form[1] % {"n": n}, "sprintf(%s, \"%%s%%s\", %s, %s);" % (b, v.expr, n))
    return Value(b, "cstr", union(concat(v.alternatives, lit(form[2])) + concat(v.alternatives, lit("/old"))), True)


@operation("c", loose=True)
def c_not_seen(c, v):
    """Not sound: one buffer of several calls, pointers to arrays and into lists of pointers, texts without an end."""
    return one_of(c, v, [
        ("char *%(n)s[2] = {%(b)s, NULL}; for (char **p = %(n)s; *p; p++) strcat(*p, \"/k\");", "/ab/cd/k"),
        ("char (*%(n)s)[200] = &%(b)s; (*%(n)s)[1] = 'x';", "/xb/cd"),
        ("char *%(n)s = %(b)s + 1; strsep(&%(n)s, \"/\");", "/ab"), ("strncpy(%(b)s, \"/xy\", 3);", "/xy/cd"),
        ("union { char a[20]; struct { char b[20]; } s; } %(n)s; strcpy(%(n)s.a, \"/old\"); strcpy(%(n)s.s.b, \"/k\");"
         " strcat(%(b)s, %(n)s.a);", "/ab/cd/k"),
        ("static char *%(n)s_f(const char *x) { static char b[100]; sprintf(b, \"%%s\", x); return b; }",
         "const char *%(n)s = %(n)s_f(\"/old\"); %(n)s_f(\"/k\"); strcat(%(b)s, %(n)s);", "/ab/cd/k")])
