// RUN: %check_requests %s --headers shadow
// What QStringLiteral is in the real headers of Qt 5 and 6, in short.
#include <cpr/cpr.h>

struct QArrayData {};
template <int N> struct QStaticStringData {
  QArrayData str;
  char16_t data[N + 1];
  QArrayData *data_ptr() const;
};
struct QStringDataPtr {
  QArrayData *ptr;
};
template <class T> struct QArrayDataPointer {
  QArrayDataPointer(QArrayData *header, T *data, long size);
};
class QString {
public:
  explicit QString(QStringDataPtr literal);
  explicit QString(QArrayDataPointer<char16_t> literal);
  QString(const char *text);
  const char *data() const;
};
namespace QtPrivate {
template <int N> QArrayDataPointer<char16_t> qMakeStringPrivate(const char16_t (&literal)[N]);
}
#define LITERAL_6(text) (QString(QtPrivate::qMakeStringPrivate(u"" text)))
#define LITERAL_60(text) \
  (QString(QArrayDataPointer<char16_t>(nullptr, const_cast<char16_t *>(u"" text), sizeof(u"" text) / 2 - 1)))
#define LITERAL_5(text) \
  ([]() -> QString { \
    enum { Size = sizeof(u"" text) / 2 - 1 }; \
    static const QStaticStringData<Size> literal = {{}, u"" text}; \
    QStringDataPtr holder = {literal.data_ptr()}; \
    const QString made(holder); \
    return made; \
  }())

static void get(const QString &url) { cpr::Get(cpr::Url{url.data()}); }

void found() {
  get(LITERAL_6("http://h.test/six")); // REQUEST: GET http://h.test/six
  get(LITERAL_60("http://h.test/six-zero")); // REQUEST: GET http://h.test/six-zero
  get(LITERAL_5("http://h.test/five")); // REQUEST: GET http://h.test/five
}
void nearMiss() { (void)LITERAL_6("http://h.test/never"); }
void unknown(QStringDataPtr text) { get(QString(text)); } // REQUEST: GET {}
