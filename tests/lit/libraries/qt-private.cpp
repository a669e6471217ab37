// RUN: %check_requests %s --headers shadow
// What Qt's macros declare of a class and its private half.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QScopedPointer>

class Account;
class AccountPrivate {
  Q_DECLARE_PUBLIC(Account)
public:
  explicit AccountPrivate(Account *q) : q_ptr(q), manager(new QNetworkAccessManager) {}
  QUrl url(const QString &path) const { return QUrl(base + path); }
  void refresh();

  Account *const q_ptr;
  QNetworkAccessManager *manager;
  QString base = "https://shop.example/api";
};

class Account : public QObject {
  Q_OBJECT
  Q_DECLARE_PRIVATE(Account)
public:
  Account() : d_ptr(new AccountPrivate(this)) {}
  void fetch();
  void change(const QString &name) const;
  QString user() const { return "/users/7"; }

private:
  AccountPrivate *const d_ptr;
};

void Account::fetch() {
  Q_D(Account);
  d->manager->get(QNetworkRequest(d->url("/orders"))); // REQUEST: GET https://shop.example/api/orders
}

void Account::change(const QString &name) const {
  Q_D(const Account);
  d->manager->deleteResource(QNetworkRequest(d->url("/orders/" + name))); // REQUEST: DELETE https://shop.example/api/orders/{}
}

void AccountPrivate::refresh() {
  Q_Q(Account);
  manager->get(QNetworkRequest(url(q->user()))); // REQUEST: GET https://shop.example/api/users/7
}

class ShopPrivate;
class Shop {
public:
  Shop();
  ~Shop();
  void list();

private:
  Q_DECLARE_PRIVATE_D(held, Shop)
  QScopedPointer<ShopPrivate> held;
};

class ShopPrivate {
public:
  QNetworkAccessManager manager;
  QString path = "https://shop.example/v2/list";
};

Shop::Shop() : held(new ShopPrivate) {}
Shop::~Shop() {}

void Shop::list() {
  Q_D(Shop);
  d->manager.get(QNetworkRequest(QUrl(d->path))); // REQUEST: GET https://shop.example/v2/list
}
