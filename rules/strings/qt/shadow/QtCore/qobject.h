//===- qobject.h - shadow header of Qt: objects and what goes with them ---===//
//
// QObject, the application, timers, debug output, variants, JSON, settings,
// dates and files, as far as programs name them. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QOBJECT_H
#define PATLINT_SHADOW_QOBJECT_H

#include "qurl.h"

#include <chrono>
#include <functional>
#include <memory>

class QVariant;
class QEvent;
class QThread;
class QDate;
class QDateTime;
class QTime;
class QRegularExpressionMatch;
class QRegularExpressionMatchIterator;
class QTimerEvent;
class QMetaObject {
public:
  class Connection {};
  template <class... A> static bool invokeMethod(A &&...) { return true; }
};

class QObject {
public:
  explicit QObject(QObject *parent = nullptr);
  virtual ~QObject();
  static QString tr(const char *text, const char *comment = nullptr, int n = -1);
  template <class... A> static QMetaObject::Connection connect(A &&...) { return {}; }
  template <class... A> static bool disconnect(A &&...) { return true; }
  QObject *parent() const;
  void setParent(QObject *parent);
  QString objectName() const;
  void setObjectName(const QString &name);
  QVariant property(const char *name) const;
  bool setProperty(const char *name, const QVariant &value);
  QObject *sender() const;
  void deleteLater();
  bool blockSignals(bool on);
  void installEventFilter(QObject *filter);
  void moveToThread(QThread *thread);
  QThread *thread() const;
  int startTimer(int interval);
  void killTimer(int id);
  template <class T> T findChild(const QString &name = QString()) const;
  virtual bool event(QEvent *event);
  virtual void timerEvent(QTimerEvent *event);
};
template <class... A> struct QOverload {
  template <class R, class T> static constexpr auto of(R (T::*member)(A...)) { return member; }
  template <class R, class T> static constexpr auto of(R (T::*member)(A...) const) { return member; }
  template <class R> static constexpr auto of(R (*function)(A...)) { return function; }
};
template <class... A> constexpr QOverload<A...> qOverload = {};
template <class List> void qDeleteAll(const List &list);
template <class T> T qobject_cast(QObject *object);
template <class T> T qobject_cast(const QObject *object);
template <class T> class QPointer {
public:
  QPointer();
  QPointer(T *object);
  T *operator->() const;
  T &operator*() const;
  operator T *() const;
  T *data() const;
  bool isNull() const;
  void clear();
};
template <class T> class QSharedPointer {
public:
  QSharedPointer();
  explicit QSharedPointer(T *object);
  T *operator->() const;
  T &operator*() const;
  T *data() const;
  T *get() const;
  bool isNull() const;
  explicit operator bool() const;
  void reset(T *object = nullptr);
  template <class... A> static QSharedPointer<T> create(A &&...args);
};
template <class T> class QScopedPointer {
public:
  explicit QScopedPointer(T *object = nullptr);
  T *operator->() const;
  T &operator*() const;
  T *data() const;
  T *get() const;
  T *take();
  void reset(T *object = nullptr);
  bool isNull() const;
  explicit operator bool() const;
};

class QCoreApplication : public QObject {
public:
  QCoreApplication(int &argc, char **argv);
  static QCoreApplication *instance();
  static int exec();
  static void quit();
  static void exit(int code = 0);
  static void processEvents();
  static QStringList arguments();
  static QString applicationName();
  static QString applicationVersion();
  static QString applicationDirPath();
  static void setApplicationName(const QString &name);
  static void setApplicationVersion(const QString &version);
  static void setOrganizationName(const QString &name);
  static void setOrganizationDomain(const QString &domain);
  static QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1);
};
#define qApp (QCoreApplication::instance())

class QTimer : public QObject {
public:
  explicit QTimer(QObject *parent = nullptr);
  void start();
  void start(int interval);
  template <class R, class P> void start(std::chrono::duration<R, P> interval);
  template <class R, class P> void setInterval(std::chrono::duration<R, P> interval);
  void stop();
  void setInterval(int interval);
  void setSingleShot(bool on);
  bool isActive() const;
  template <class... A> static void singleShot(int, A &&...) {}
  void timeout();
};
class QEventLoop : public QObject {
public:
  explicit QEventLoop(QObject *parent = nullptr);
  int exec(int flags = 0);
  void quit();
  void exit(int code = 0);
};
class QThread : public QObject {
public:
  explicit QThread(QObject *parent = nullptr);
  void start();
  void quit();
  bool wait(unsigned long time = ~0ul);
  static void msleep(unsigned long time);
  static void sleep(unsigned long time);
  static QThread *currentThread();
  bool isRunning() const;
  bool isFinished() const;
  bool isInterruptionRequested() const;
  void requestInterruption();
  void started();
  void finished();
  virtual void run();
};
class QMutex {
public:
  void lock();
  void unlock();
  bool tryLock(int timeout = 0);
};
class QMutexLocker {
public:
  explicit QMutexLocker(QMutex *mutex);
  void unlock();
};

class QDebug {
public:
  template <class T> QDebug &operator<<(const T &value);
  QDebug &nospace();
  QDebug &noquote();
  QDebug &space();
  QDebug &quote();
};
QDebug qDebug();
QDebug qInfo();
QDebug qWarning();
QDebug qCritical();
class QLoggingCategory {
public:
  explicit QLoggingCategory(const char *name);
};
#define Q_LOGGING_CATEGORY(name, ...) const QLoggingCategory &name() { static QLoggingCategory category(__VA_ARGS__); return category; }
#define Q_DECLARE_LOGGING_CATEGORY(name) const QLoggingCategory &name();
QDebug qCDebug(const QLoggingCategory &(*category)());
QDebug qCInfo(const QLoggingCategory &(*category)());
QDebug qCWarning(const QLoggingCategory &(*category)());
QDebug qCCritical(const QLoggingCategory &(*category)());

class QDate {
public:
  QDate();
  QDate(int year, int month, int day);
  static QDate currentDate();
  static QDate fromString(const QString &text, const QString &format);
  int year() const;
  int month() const;
  int day() const;
  int dayOfWeek() const;
  bool isValid() const;
  bool isNull() const;
  qint64 daysTo(const QDate &other) const;
  QDate addDays(qint64 days) const;
  QDate addMonths(int months) const;
  QString toString(Qt::DateFormat format = Qt::TextDate) const;
  QString toString(const QString &format) const;
};
bool operator==(const QDate &a, const QDate &b);
bool operator!=(const QDate &a, const QDate &b);
bool operator<(const QDate &a, const QDate &b);
bool operator<=(const QDate &a, const QDate &b);
bool operator>(const QDate &a, const QDate &b);
bool operator>=(const QDate &a, const QDate &b);
class QDateTime {
public:
  QDateTime();
  static QDateTime currentDateTime();
  static QDateTime currentDateTimeUtc();
  static qint64 currentMSecsSinceEpoch();
  static qint64 currentSecsSinceEpoch();
  static QDateTime fromString(const QString &text, Qt::DateFormat format = Qt::TextDate);
  static QDateTime fromString(const QString &text, const QString &format);
  static QDateTime fromSecsSinceEpoch(qint64 time);
  static QDateTime fromMSecsSinceEpoch(qint64 time);
  QString toString(Qt::DateFormat format = Qt::TextDate) const;
  QString toString(const QString &format) const;
  qint64 toMSecsSinceEpoch() const;
  qint64 toSecsSinceEpoch() const;
  QDateTime toUTC() const;
  QDateTime addSecs(qint64 seconds) const;
  QDateTime addDays(qint64 days) const;
  qint64 secsTo(const QDateTime &other) const;
  QDate date() const;
  QTime time() const;
  QDateTime(const QDate &date, const QTime &time);
  QDateTime(const QDate &date, const QTime &time, Qt::TimeSpec spec, int offset = 0);
  QDateTime toLocalTime() const;
  QDateTime addMSecs(qint64 ms) const;
  QDateTime addMonths(int months) const;
  qint64 msecsTo(const QDateTime &other) const;
  qint64 daysTo(const QDateTime &other) const;
  void setTimeSpec(Qt::TimeSpec spec);
  bool isNull() const;
  bool isValid() const;
};
bool operator==(const QDateTime &a, const QDateTime &b);
bool operator!=(const QDateTime &a, const QDateTime &b);
bool operator<(const QDateTime &a, const QDateTime &b);
bool operator<=(const QDateTime &a, const QDateTime &b);
bool operator>(const QDateTime &a, const QDateTime &b);
bool operator>=(const QDateTime &a, const QDateTime &b);
class QUuid {
public:
  enum StringFormat { WithBraces, WithoutBraces, Id128 };
  static QUuid createUuid();
  QString toString(StringFormat mode = WithBraces) const;
};
class QElapsedTimer {
public:
  void start();
  qint64 restart();
  qint64 elapsed() const;
};

class QJsonObject;
class QJsonArray;
class QVariant {
public:
  QVariant();
  QVariant(int value);
  QVariant(uint value);
  QVariant(qlonglong value);
  QVariant(bool value);
  QVariant(double value);
  QVariant(const char *text);
  QVariant(const QString &text);
  QVariant(const QByteArray &bytes);
  QVariant(const QStringList &list);
  QVariant(const QUrl &url);
  QVariant(const QMap<QString, QVariant> &map);
  QVariant(const QList<QVariant> &list);
  QString toString() const;
  QByteArray toByteArray() const;
  int toInt(bool *ok = nullptr) const;
  uint toUInt(bool *ok = nullptr) const;
  qlonglong toLongLong(bool *ok = nullptr) const;
  double toDouble(bool *ok = nullptr) const;
  bool toBool() const;
  QUrl toUrl() const;
  QStringList toStringList() const;
  QMap<QString, QVariant> toMap() const;
  QList<QVariant> toList() const;
  QHash<QString, QVariant> toHash() const;
  QDate toDate() const;
  QDateTime toDateTime() const;
  int userType() const;
  int typeId() const;
  const char *typeName() const;
  bool canConvert(int type) const;
  template <class T> bool canConvert() const;
  bool convert(int type);
  template <class T> T value() const;
  template <class T> static QVariant fromValue(const T &value);
  template <class T> void setValue(const T &value);
  bool isValid() const;
  bool isNull() const;
};
typedef QMap<QString, QVariant> QVariantMap;
typedef QHash<QString, QVariant> QVariantHash;
typedef QList<QVariant> QVariantList;

class QJsonValue {
public:
  enum Type { Null, Bool, Double, String, Array, Object, Undefined = 0x80 };
  QJsonValue(Type type = Null);
  QJsonValue(bool value);
  QJsonValue(double value);
  QJsonValue(int value);
  QJsonValue(qint64 value);
  QJsonValue(const QString &text);
  QJsonValue(const char *text);
  QJsonValue(QLatin1String text);
  QJsonValue(const QJsonArray &array);
  QJsonValue(const QJsonObject &object);
  QString toString() const;
  QString toString(const QString &otherwise) const;
  int toInt(int otherwise = 0) const;
  qint64 toInteger(qint64 otherwise = 0) const;
  double toDouble(double otherwise = 0) const;
  bool toBool(bool otherwise = false) const;
  QJsonArray toArray() const;
  QJsonObject toObject() const;
  QVariant toVariant() const;
  const QJsonValue operator[](const QString &key) const;
  const QJsonValue operator[](const char *key) const;
  const QJsonValue operator[](qsizetype i) const;
  bool isNull() const;
  bool isUndefined() const;
  bool isString() const;
  bool isObject() const;
  bool isArray() const;
  bool isDouble() const;
  bool isBool() const;
};
class QJsonValueRef {
public:
  template <class T> QJsonValueRef &operator=(const T &value);
  operator QJsonValue() const;
  QString toString(const QString &otherwise = QString()) const;
  int toInt(int otherwise = 0) const;
  double toDouble(double otherwise = 0) const;
  bool toBool(bool otherwise = false) const;
  QJsonArray toArray() const;
  QJsonObject toObject() const;
};
class QJsonObject {
public:
  QJsonObject();
  QJsonObject(std::initializer_list<std::pair<QString, QJsonValue>> entries);
  QJsonValueRef operator[](const QString &key);
  QJsonValueRef operator[](const char *key);
  QJsonValue operator[](const QString &key) const;
  QJsonValue operator[](const char *key) const;
  QJsonValue value(const QString &key) const;
  void insert(const QString &key, const QJsonValue &value);
  bool contains(const QString &key) const;
  QStringList keys() const;
  bool isEmpty() const;
  void remove(const QString &key);
  static QJsonObject fromVariantMap(const QVariantMap &map);
  QVariantMap toVariantMap() const;
};
class QJsonArray {
public:
  QJsonArray();
  QJsonArray(std::initializer_list<QJsonValue> elements);
  void append(const QJsonValue &value);
  void push_back(const QJsonValue &value);
  QJsonValue at(qsizetype i) const;
  QJsonValue operator[](qsizetype i) const;
  qsizetype size() const;
  qsizetype count() const;
  bool isEmpty() const;
  const QJsonValue *begin() const;
  const QJsonValue *end() const;
};
class QJsonParseError {
public:
  enum ParseError { NoError };
  int offset;
  ParseError error;
  QString errorString() const;
};
class QJsonDocument {
public:
  enum JsonFormat { Indented, Compact };
  QJsonDocument();
  explicit QJsonDocument(const QJsonObject &object);
  explicit QJsonDocument(const QJsonArray &array);
  static QJsonDocument fromJson(const QByteArray &text, QJsonParseError *error = nullptr);
  QByteArray toJson(JsonFormat format = Indented) const;
  QJsonObject object() const;
  QJsonArray array() const;
  bool isNull() const;
  bool isObject() const;
  bool isArray() const;
  bool isEmpty() const;
  const QJsonValue operator[](const QString &key) const;
};

class QSettings : public QObject {
public:
  enum Format { NativeFormat, IniFormat };
  explicit QSettings(QObject *parent = nullptr);
  QSettings(const QString &file, Format format, QObject *parent = nullptr);
  QSettings(const QString &organization, const QString &application = QString(), QObject *parent = nullptr);
  QVariant value(const QString &key, const QVariant &otherwise = QVariant()) const;
  void setValue(const QString &key, const QVariant &value);
  bool contains(const QString &key) const;
  void remove(const QString &key);
  void beginGroup(const QString &prefix);
  void endGroup();
  void sync();
};
class QIODevice : public QObject {
public:
  enum OpenModeFlag { NotOpen = 0, ReadOnly = 1, WriteOnly = 2, ReadWrite = 3, Append = 4, Truncate = 8, Text = 16 };
  virtual bool open(int mode);
  virtual void close();
  bool isOpen() const;
  QByteArray read(qint64 size);
  QByteArray readAll();
  QByteArray readLine(qint64 size = 0);
  qint64 write(const QByteArray &bytes);
  qint64 write(const char *text);
  qint64 write(const char *text, qint64 size);
  qint64 bytesAvailable() const;
  bool atEnd() const;
  QString errorString() const;
  void readyRead();
};
class QBuffer : public QIODevice {
public:
  explicit QBuffer(QByteArray *bytes, QObject *parent = nullptr);
  explicit QBuffer(QObject *parent = nullptr);
  void setData(const QByteArray &bytes);
};
class QFileDevice : public QIODevice {
public:
  enum Permission { ExeOther = 1, WriteOther = 2, ReadOther = 4, ExeUser = 0x100, WriteUser = 0x200, ReadUser = 0x400, ExeOwner = 0x1000, WriteOwner = 0x2000, ReadOwner = 0x4000 };
  Q_DECLARE_FLAGS(Permissions, Permission)
  enum FileError { NoError, ReadError, WriteError, OpenError = 5, PermissionsError = 13 };
  FileError error() const;
  bool flush();
  Permissions permissions() const;
  bool setPermissions(Permissions permissions);
};
class QFile : public QFileDevice {
public:
  bool remove();
  bool rename(const QString &name);
  bool copy(const QString &name);
  static bool rename(const QString &from, const QString &to);
  static bool copy(const QString &from, const QString &to);
  QFile();
  explicit QFile(const QString &name);
  explicit QFile(QObject *parent);
  QString fileName() const;
  void setFileName(const QString &name);
  bool exists() const;
  static bool exists(const QString &name);
  static bool remove(const QString &name);
  qint64 size() const;
};
class QFileInfo {
public:
  explicit QFileInfo(const QString &path);
  QString fileName() const;
  QString baseName() const;
  QString suffix() const;
  QString absoluteFilePath() const;
  bool exists() const;
  qint64 size() const;
};
class QDir {
public:
  enum Filter { Dirs = 1, Files = 2, Drives = 4, NoSymLinks = 8, AllEntries = 7, Hidden = 0x100, System = 0x200, AllDirs = 0x400, NoDot = 0x2000, NoDotDot = 0x4000, NoDotAndDotDot = 0x6000, NoFilter = -1 };
  Q_DECLARE_FLAGS(Filters, Filter)
  enum SortFlag { Name, Time, Size, Unsorted, NoSort = -1 };
  Q_DECLARE_FLAGS(SortFlags, SortFlag)
  QDir(const QString &path = QString());
  QString path() const;
  QString dirName() const;
  bool cd(const QString &name);
  bool cdUp();
  bool mkdir(const QString &name) const;
  bool rmdir(const QString &name) const;
  bool remove(const QString &name);
  bool removeRecursively();
  QStringList entryList(Filters filters = NoFilter, SortFlags sort = NoSort) const;
  QStringList entryList(const QStringList &names, Filters filters = NoFilter, SortFlags sort = NoSort) const;
  QString relativeFilePath(const QString &name) const;
  QString absoluteFilePath(const QString &name) const;
  QString canonicalPath() const;
  static QDir home();
  static QDir temp();
  static QDir current();
  static QString rootPath();
  static QString cleanPath(const QString &path);
  static QString toNativeSeparators(const QString &path);
  static QString fromNativeSeparators(const QString &path);
  static QChar separator();
  QString filePath(const QString &name) const;
  QString absolutePath() const;
  bool exists() const;
  bool mkpath(const QString &path) const;
  static QString homePath();
  static QString tempPath();
  static QString currentPath();
};
class QTextStream {
public:
  explicit QTextStream(QIODevice *device);
  explicit QTextStream(QString *to, int mode = 3);
  explicit QTextStream(QByteArray *to, int mode = 3);
  template <class T> QTextStream &operator<<(const T &value);
  template <class T> QTextStream &operator>>(T &value);
  QString readAll();
  QString readLine();
  bool atEnd() const;
};
class QRegularExpression {
public:
  enum PatternOption { NoPatternOption, CaseInsensitiveOption, DotMatchesEverythingOption, MultilineOption = 4, ExtendedPatternSyntaxOption = 8, InvertedGreedinessOption = 16, DontCaptureOption = 32, UseUnicodePropertiesOption = 64 };
  Q_DECLARE_FLAGS(PatternOptions, PatternOption)
  explicit QRegularExpression(const QString &pattern = QString());
  QRegularExpression(const QString &pattern, PatternOptions options);
  QString pattern() const;
  bool isValid() const;
  QRegularExpressionMatch match(QStringView text, qsizetype from = 0) const;
  QRegularExpressionMatchIterator globalMatch(QStringView text, qsizetype from = 0) const;
  static QString escape(QStringView text);
  static QString anchoredPattern(QStringView pattern);
  static QString wildcardToRegularExpression(QStringView pattern);
};
class QRegularExpressionMatch {
public:
  bool hasMatch() const;
  QString captured(int group = 0) const;
  QString captured(const QString &name) const;
  QStringView capturedView(int group = 0) const;
  QStringList capturedTexts() const;
  qsizetype capturedStart(int group = 0) const;
  qsizetype capturedEnd(int group = 0) const;
  qsizetype capturedLength(int group = 0) const;
};
class QRegularExpressionMatchIterator {
public:
  bool hasNext() const;
  QRegularExpressionMatch next();
};
class QCryptographicHash {
public:
  enum Algorithm { Md4, Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };
  explicit QCryptographicHash(Algorithm algorithm);
  void addData(const QByteArray &bytes);
  QByteArray result() const;
  static QByteArray hash(const QByteArray &bytes, Algorithm algorithm);
};
class QMessageAuthenticationCode {
public:
  static QByteArray hash(const QByteArray &text, const QByteArray &key, QCryptographicHash::Algorithm algorithm);
};
class QProcessEnvironment {
public:
  static QProcessEnvironment systemEnvironment();
  QString value(const QString &name, const QString &otherwise = QString()) const;
};

#endif
