//===- Watch.cpp - A process that does not outlive another -------------===//
#include "base/Watch.h"

#include <cerrno>
#include <poll.h>
#include <pthread.h>

namespace patlint {

static int Watched = -1;
static void (*AtTheEnd)() = nullptr;

static void *wait(void *) {
  // Asked for nothing, poll() tells of the end alone.
  pollfd Input = {Watched, 0, 0};
  while (::poll(&Input, 1, -1) < 0 && errno == EINTR)
    ;
  AtTheEnd();
  return nullptr;
}

void whenClosed(int Input, void (*Then)()) {
  Watched = Input;
  AtTheEnd = Then;
  pthread_attr_t Small;
  if (::pthread_attr_init(&Small) != 0)
    return;
  (void)::pthread_attr_setstacksize(&Small, size_t(64) << 10);
  (void)::pthread_attr_setdetachstate(&Small, PTHREAD_CREATE_DETACHED);
  pthread_t Watcher;
  (void)::pthread_create(&Watcher, &Small, wait, nullptr);
  (void)::pthread_attr_destroy(&Small);
}

} // namespace patlint
