// RUN: %check_requests %s --headers shadow
// What is put into a list is there, also where it comes from one of several objects of
// which not all have it: what is put behind it keeps its place.
#include <boost/format.hpp>
#include <cpr/cpr.h>

#include <string>
#include <vector>

struct Settings {
  std::string text(const char *name) const;
};

class Host {
public:
  virtual ~Host() = default;
  virtual void list() const {}
  static Host *made(int kind, const Settings *settings);
};

class Printer : public Host {
public:
  explicit Printer(const Settings *settings) : host(settings->text("host")) {}
  void list() const override;

private:
  std::string host;
};

class Disk : public Host {
public:
  explicit Disk(const Settings *settings) : folder(settings->text("folder")) {}

private:
  std::string folder;
};

void Printer::list() const {
  cpr::Get(cpr::Url{(boost::format("http://%1%/%2%") % host % "printer/list").str()}); // REQUEST: GET http://{}/printer/list
}

Host *Host::made(int kind, const Settings *settings) {
  switch (kind) {
  case 1:
    return new Printer(settings);
  case 2:
    return new Disk(settings);
  default:
    return nullptr;
  }
}

void dialog(int kind, const Settings *settings) {
  Host *host = Host::made(kind, settings);
  host->list();
  delete host;
}
