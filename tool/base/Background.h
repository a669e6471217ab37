//===- Background.h - Work on a thread of its own ----------------------===//
//
// One piece of work that is asked for again and again, as by an editor while
// somebody types: it begins when nobody has asked for a while, runs alone, and
// of what was asked for during a run only the newest counts.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_BASE_BACKGROUND_H
#define PATLINT_BASE_BACKGROUND_H

#include <functional>
#include <memory>

namespace patlint {

class Background {
public:
  explicit Background(std::function<void()> Work);
  /// Waits for the work that has begun; what was only asked for is dropped.
  ~Background();
  Background(const Background &) = delete;
  Background &operator=(const Background &) = delete;

  /// Work begins when this was not called again for so long. From any thread.
  void ask(unsigned QuietMilliseconds);
  /// Somebody has asked since the work began that is going on: what it finds
  /// out is old. For the work itself.
  bool isAskedAgain() const;
  /// Waits until all that was asked for is done.
  void finish();

private:
  struct State;
  std::unique_ptr<State> S;
};

} // namespace patlint

#endif
