//===- Background.cpp - Work on a thread of its own --------------------===//
#include "base/Background.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace patlint {

using Clock = std::chrono::steady_clock;

struct Background::State {
  std::function<void()> Work;
  std::mutex Lock;
  std::condition_variable Changed;
  bool Asked = false, Running = false, Ending = false;
  Clock::time_point Due;
  std::thread Thread;

  void run() {
    std::unique_lock<std::mutex> Guard(Lock);
    while (true) {
      Changed.wait(Guard, [&] { return Ending || Asked; });
      while (!Ending && Clock::now() < Due)
        Changed.wait_until(Guard, Due);
      if (Ending)
        return;
      Asked = false;
      Running = true;
      Guard.unlock();
      Work();
      Guard.lock();
      Running = false;
      Changed.notify_all();
    }
  }
};

Background::Background(std::function<void()> Work)
    : S(std::make_unique<State>()) {
  S->Work = std::move(Work);
  S->Thread = std::thread([this] { S->run(); });
}

Background::~Background() {
  {
    std::lock_guard<std::mutex> Guard(S->Lock);
    S->Ending = true;
  }
  S->Changed.notify_all();
  S->Thread.join();
}

void Background::ask(unsigned QuietMilliseconds) {
  {
    std::lock_guard<std::mutex> Guard(S->Lock);
    S->Asked = true;
    S->Due = Clock::now() + std::chrono::milliseconds(QuietMilliseconds);
  }
  S->Changed.notify_all();
}

bool Background::isAskedAgain() const {
  std::lock_guard<std::mutex> Guard(S->Lock);
  return S->Asked || S->Ending;
}

void Background::finish() {
  std::unique_lock<std::mutex> Guard(S->Lock);
  S->Changed.wait(Guard, [&] { return !S->Asked && !S->Running; });
}

} // namespace patlint
