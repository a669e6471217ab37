//===- qglobal.h - shadow header of Qt: types and macros ------------------===//
//
// Stands in for <QtCore/qglobal.h>. What moc reads (signals, slots,
// properties) is nothing here. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QGLOBAL_H
#define PATLINT_SHADOW_QGLOBAL_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#define QT_VERSION_MAJOR 6
#define QT_VERSION_MINOR 5
#define QT_VERSION_PATCH 0
#define QT_VERSION_STR "6.5.0"
#define QT_VERSION_CHECK(major, minor, patch) ((major << 16) | (minor << 8) | (patch))
#define QT_VERSION QT_VERSION_CHECK(6, 5, 0)
#define QT_BEGIN_NAMESPACE
#define QT_END_NAMESPACE
#define QT_USE_NAMESPACE
#define QT_FORWARD_DECLARE_CLASS(Name) class Name;
#define QT_WARNING_PUSH
#define QT_WARNING_POP
#define QT_WARNING_DISABLE_DEPRECATED
#define QT_TR_NOOP(text) (text)
#define QT_TRANSLATE_NOOP(context, text) (text)
#define QT_TRANSLATE_NOOP3(context, text, comment) {text, comment}

#define Q_OBJECT
#define Q_GADGET
#define Q_NAMESPACE
#define Q_SIGNALS public
#define Q_SIGNAL
#define Q_SLOTS
#define Q_SLOT
#define Q_EMIT
#define Q_INVOKABLE
#define Q_SCRIPTABLE
#define Q_PROPERTY(...)
#define Q_ENUM(...)
#define Q_ENUMS(...)
#define Q_ENUM_NS(...)
#define Q_FLAG(...)
#define Q_FLAGS(...)
#define Q_DECLARE_FLAGS(Flags, Enum) typedef QFlags<Enum> Flags;
#define Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)
#define Q_DECLARE_METATYPE(...)
#define Q_DECLARE_INTERFACE(...)
#define Q_INTERFACES(...)
#define Q_CLASSINFO(...)
#define Q_REVISION(...)
#define Q_PLUGIN_METADATA(...)
#define Q_DISABLE_COPY(Class) Class(const Class &) = delete; Class &operator=(const Class &) = delete;
#define Q_DISABLE_COPY_MOVE(Class) Q_DISABLE_COPY(Class)
#define Q_DECLARE_PRIVATE_D(Pointer, Class) \
  inline Class##Private *d_func() { return reinterpret_cast<Class##Private *>(&*Pointer); } \
  inline const Class##Private *d_func() const { return reinterpret_cast<const Class##Private *>(&*Pointer); } \
  friend class Class##Private;
#define Q_DECLARE_PRIVATE(Class) Q_DECLARE_PRIVATE_D(d_ptr, Class)
#define Q_DECLARE_PUBLIC(Class) \
  inline Class *q_func() { return (Class *)q_ptr; } \
  inline const Class *q_func() const { return (const Class *)q_ptr; } \
  friend class Class;
#define Q_DECLARE_TR_FUNCTIONS(Context) \
public: \
  static QString tr(const char *text, const char *comment = nullptr, int n = -1); \
private:
#define Q_D(Class) Class##Private *const d = d_func()
#define Q_Q(Class) Class *const q = q_func()
#define Q_DECL_EXPORT
#define Q_DECL_IMPORT
#define Q_CORE_EXPORT
#define Q_DECL_OVERRIDE override
#define Q_DECL_FINAL final
#define Q_DECL_NOEXCEPT noexcept
#define Q_DECL_NOTHROW noexcept
#define Q_DECL_CONSTEXPR constexpr
#define Q_DECL_DEPRECATED
#define Q_DECL_UNUSED
#define Q_DECL_EQ_DELETE = delete
#define Q_NULLPTR nullptr
#define Q_UNUSED(name) (void)name;
#define Q_ASSERT(condition) ((void)(condition))
#define Q_ASSERT_X(condition, where, what) ((void)(condition))
#define Q_CHECK_PTR(pointer) ((void)(pointer))
#define Q_UNREACHABLE() __builtin_unreachable()
#define Q_FALLTHROUGH() [[fallthrough]]
#define Q_FUNC_INFO __func__
#define Q_LIKELY(condition) (condition)
#define Q_UNLIKELY(condition) (condition)
#define Q_INT64_C(value) value##LL
#define Q_UINT64_C(value) value##ULL
#define Q_FOREACH(variable, container) for (variable : container)
#define Q_FOREVER for (;;)
#ifndef QT_NO_KEYWORDS
#define signals public
#define slots
#define emit
#ifndef QT_NO_FOREACH
#define foreach Q_FOREACH
#endif
#define forever Q_FOREVER
#endif
#define SIGNAL(text) #text
#define SLOT(text) #text
#if defined(__linux__)
#define Q_OS_LINUX
#define Q_OS_UNIX
#endif

typedef signed char qint8;
typedef unsigned char quint8;
typedef short qint16;
typedef unsigned short quint16;
typedef int qint32;
typedef unsigned int quint32;
typedef long long qint64;
typedef unsigned long long quint64;
typedef qint64 qlonglong;
typedef quint64 qulonglong;
typedef std::ptrdiff_t qsizetype;
typedef std::intptr_t qintptr;
typedef std::uintptr_t quintptr;
typedef double qreal;
typedef unsigned char uchar;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;

template <class Enum> class QFlags {
public:
  constexpr QFlags() noexcept : I(0) {}
  constexpr QFlags(Enum e) noexcept : I(int(e)) {}
  constexpr QFlags(std::initializer_list<Enum>) noexcept : I(0) {}
  constexpr QFlags operator|(Enum) const noexcept { return *this; }
  constexpr QFlags operator|(QFlags) const noexcept { return *this; }
  constexpr QFlags operator&(Enum) const noexcept { return *this; }
  QFlags &operator|=(QFlags);
  QFlags &operator&=(int);
  bool testFlag(Enum) const;
  QFlags &setFlag(Enum, bool on = true);
  constexpr operator int() const noexcept { return I; }

private:
  int I;
};

template <class T> const T &qMin(const T &a, const T &b);
template <class T> const T &qMax(const T &a, const T &b);
template <class T> const T &qBound(const T &low, const T &value, const T &high);
template <class T> T qAbs(const T &value);
int qRound(double value);
qint64 qRound64(double value);
bool qFuzzyCompare(double a, double b);
template <class T> const T &qAsConst(T &value);

class QString;
class QByteArray;
QByteArray qgetenv(const char *name);
QString qEnvironmentVariable(const char *name);
QString qEnvironmentVariable(const char *name, const QString &otherwise);
bool qEnvironmentVariableIsSet(const char *name);
bool qEnvironmentVariableIsEmpty(const char *name);
int qEnvironmentVariableIntValue(const char *name, bool *ok = nullptr);
bool qputenv(const char *name, const QByteArray &value);
void qDebug(const char *format, ...);
void qInfo(const char *format, ...);
void qWarning(const char *format, ...);
void qCritical(const char *format, ...);
void qFatal(const char *format, ...);

namespace Qt {
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
typedef QFlags<SplitBehaviorFlags> SplitBehavior;
enum DateFormat { TextDate, ISODate, RFC2822Date = 8, ISODateWithMs };
enum ConnectionType { AutoConnection, DirectConnection, QueuedConnection, BlockingQueuedConnection, UniqueConnection = 0x80 };
enum TimeSpec { LocalTime, UTC, OffsetFromUTC, TimeZone };
enum CheckState { Unchecked, PartiallyChecked, Checked };
enum Orientation { Horizontal = 1, Vertical = 2 };
enum ItemDataRole { DisplayRole, DecorationRole, EditRole, ToolTipRole, UserRole = 256 };
} // namespace Qt

#endif
