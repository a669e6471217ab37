// RUN: %check_requests %s --headers shadow
// Coroutines: their calls happen, their values are what they return.
#include <cpr/cpr.h>

#include <coroutine>
#include <string>
#include <utility>

template <class T> struct Task {
  struct promise_type {
    T value;
    Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    std::suspend_always yield_value(T v) { value = std::move(v); return {}; }
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> handle;
  bool await_ready() const { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { return handle.promise().value; }
};

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

static Task<std::string> path() { co_return "/coroutine"; }

Task<int> run(const std::string id) {
  get("https://h/plain/" + id); // REQUEST: GET https://h/plain/{}
  std::string p = co_await path();
  get("https://h" + p); // REQUEST: GET https://h/coroutine
  co_return 1;
}

Task<std::string> generator() {
  const std::string base = "https://h";
  co_yield base + "/yielded";
  for (int i = 0; i < 2; ++i) {
    get(base + "/loop"); // REQUEST: GET https://h/loop
    co_yield base;
  }
}

// What a coroutine returns may be of a type that nobody declared.
#include "not/there.h"

class Unknown {
public:
  static Task<gone::Entry> fetch(const std::string &id) {
    get("https://h/gone/" + id); // REQUEST: GET https://h/gone/{}
    std::string p = co_await path();
    get("https://h/gone" + p); // REQUEST: GET https://h/gone/coroutine
    gone::Entry e;
    co_return e;
  }
  Task<gone::Entry> later(const std::string &id);
  gone::Entry plain() {
    get("https://h/gone/plain"); // REQUEST: GET https://h/gone/plain
    return {};
  }
};

Task<gone::Entry> Unknown::later(const std::string &id) {
  std::string p = co_await path();
  get("https://h/later" + p); // REQUEST: GET https://h/later/coroutine
  co_return {};
}

static gone::Task<int> free(const std::string &id) {
  std::string p = co_await path();
  get("https://h/free" + p); // REQUEST: GET https://h/free/coroutine
  co_return 1;
}
