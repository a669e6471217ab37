#undef reenter
#undef yield
#undef fork
