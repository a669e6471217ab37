#include "session.h"

// The method is an argument, whatever the name says.
void toShop(Session &session, const std::string &nr) {
  session.post("/shopimport/articletoshop/" + nr, verb::put);
}

// No number.
void list(OtherSession &session) { session.later("/shopimport/articletoshop"); }
