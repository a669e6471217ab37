String tokenOf(const String &name) {
  return readToken(name);
}
