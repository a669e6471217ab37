//===- qlocale.h - shadow header of Qt: classes beside the main ones ------===//
//
// Types, streams, processes, XML and locks: what programs that send requests
// use around them. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QLOCALE_H
#define PATLINT_SHADOW_QLOCALE_H

#include "qobject.h"

class QTime {
public:
  QTime();
  QTime(int hour, int minute, int second = 0, int ms = 0);
  static QTime currentTime();
  static QTime fromString(const QString &text, const QString &format);
  int hour() const;
  int minute() const;
  int second() const;
  int msec() const;
  bool isValid() const;
  bool isNull() const;
  QTime addSecs(int seconds) const;
  QTime addMSecs(int ms) const;
  int secsTo(const QTime &other) const;
  int msecsTo(const QTime &other) const;
  QString toString(const QString &format) const;
  QString toString(Qt::DateFormat format = Qt::TextDate) const;
};
bool operator==(const QTime &a, const QTime &b);
bool operator!=(const QTime &a, const QTime &b);
bool operator<(const QTime &a, const QTime &b);
bool operator<=(const QTime &a, const QTime &b);
bool operator>(const QTime &a, const QTime &b);
bool operator>=(const QTime &a, const QTime &b);

class QLocale {
public:
  enum Language { AnyLanguage, C, English = 31, German = 42, French = 37, Russian = 96, Chinese = 25 };
  enum Script { AnyScript };
  enum Country { AnyCountry, AnyTerritory = 0 };
  enum FormatType { LongFormat, ShortFormat, NarrowFormat };
  enum DataSizeFormat { DataSizeIecFormat, DataSizeTraditionalFormat, DataSizeSIFormat };
  QLocale();
  QLocale(const QString &name);
  QLocale(Language language, Country country = AnyCountry);
  QString name() const;
  QString bcp47Name() const;
  Language language() const;
  Country country() const;
  template <class... A> QString toString(A &&...values) const;
  template <class... A> QString formattedDataSize(A &&...values) const;
  template <class... A> QString toCurrencyString(A &&...values) const;
  QDateTime toDateTime(const QString &text, const QString &format) const;
  int toInt(const QString &text, bool *ok = nullptr) const;
  double toDouble(const QString &text, bool *ok = nullptr) const;
  QString decimalPoint() const;
  QStringList uiLanguages() const;
  static QLocale c();
  static QLocale system();
  static void setDefault(const QLocale &locale);
  static QString languageToString(Language language);
  static QString countryToString(Country country);
};

class QMetaType {
public:
  enum Type { UnknownType, Bool, Int, UInt, LongLong, ULongLong, Double, QChar, QVariantMap, QVariantList, QString, QStringList, QByteArray, QDate = 14, QTime, QDateTime, QUrl, QVariantHash = 28, Long = 32, Short, Char, ULong, UShort, UChar, Float, User = 65536 };
  explicit QMetaType(int type = 0);
  int id() const;
  const char *name() const;
  bool isValid() const;
  template <class T> static QMetaType fromType();
  static const char *typeName(int type);
};
template <class T> int qRegisterMetaType(const char *name = nullptr);
template <class T> int qMetaTypeId();

class QMetaEnum {
public:
  template <class T> static QMetaEnum fromType();
  const char *name() const;
  const char *key(int index) const;
  int keyCount() const;
  int keyToValue(const char *key, bool *ok = nullptr) const;
  const char *valueToKey(int value) const;
  bool isValid() const;
};

class QDataStream {
public:
  enum Version { Qt_4_5 = 11, Qt_5_0 = 13, Qt_5_15 = 19, Qt_6_0 = 20 };
  enum Status { Ok, ReadPastEnd, ReadCorruptData, WriteFailed };
  enum ByteOrder { BigEndian, LittleEndian };
  QDataStream();
  explicit QDataStream(QIODevice *device);
  QDataStream(const QByteArray &bytes);
  template <class M> QDataStream(QByteArray *bytes, M mode);
  template <class T> QDataStream &operator<<(const T &value);
  template <class T> QDataStream &operator>>(T &value);
  int readRawData(char *to, int length);
  int writeRawData(const char *from, int length);
  QDataStream &writeBytes(const char *from, uint length);
  void setVersion(int version);
  void setByteOrder(ByteOrder order);
  Status status() const;
  QIODevice *device() const;
  bool atEnd() const;
};

class QReadWriteLock {
public:
  void lockForRead();
  void lockForWrite();
  bool tryLockForRead();
  bool tryLockForWrite();
  void unlock();
};
class QReadLocker {
public:
  explicit QReadLocker(QReadWriteLock *lock);
  void unlock();
  void relock();
};
class QWriteLocker {
public:
  explicit QWriteLocker(QReadWriteLock *lock);
  void unlock();
  void relock();
};

class QEvent {
public:
  enum Type { None, Timer, Close = 19, Show = 17, User = 1000 };
  explicit QEvent(Type type);
  virtual ~QEvent();
  Type type() const;
  void accept();
  void ignore();
};
class QTimerEvent : public QEvent {
public:
  explicit QTimerEvent(int id);
  int timerId() const;
};
class QBasicTimer {
public:
  void start(int ms, QObject *object);
  void start(int ms, int type, QObject *object);
  void stop();
  bool isActive() const;
  int timerId() const;
};
class QDeadlineTimer {
public:
  QDeadlineTimer(qint64 ms = 0);
  bool hasExpired() const;
  qint64 remainingTime() const;
  void setRemainingTime(qint64 ms);
};

class QXmlStreamAttributes {
public:
  QStringView value(const QString &name) const;
  QStringView value(const QString &space, const QString &name) const;
  bool hasAttribute(const QString &name) const;
};
class QXmlStreamEntityResolver {
public:
  virtual ~QXmlStreamEntityResolver();
  virtual QString resolveUndeclaredEntity(const QString &name);
};
class QXmlStreamReader {
public:
  enum TokenType { NoToken, Invalid, StartDocument, EndDocument, StartElement, EndElement, Characters, Comment, DTD, EntityReference };
  enum ReadElementTextBehaviour { ErrorOnUnexpectedElement, IncludeChildElements, SkipChildElements };
  enum Error { NoError, UnexpectedElementError, CustomError, NotWellFormedError, PrematureEndOfDocumentError };
  QXmlStreamReader();
  explicit QXmlStreamReader(QIODevice *device);
  explicit QXmlStreamReader(const QByteArray &bytes);
  explicit QXmlStreamReader(const QString &text);
  void addData(const QByteArray &bytes);
  void setDevice(QIODevice *device);
  void setEntityResolver(QXmlStreamEntityResolver *resolver);
  bool atEnd() const;
  TokenType readNext();
  bool readNextStartElement();
  void skipCurrentElement();
  QString readElementText(ReadElementTextBehaviour behaviour = ErrorOnUnexpectedElement);
  TokenType tokenType() const;
  bool isStartElement() const;
  bool isEndElement() const;
  bool isCharacters() const;
  bool isWhitespace() const;
  bool hasError() const;
  Error error() const;
  QString errorString() const;
  void raiseError(const QString &text = QString());
  QStringView name() const;
  QStringView text() const;
  QStringView prefix() const;
  QStringView namespaceUri() const;
  QXmlStreamAttributes attributes() const;
  qint64 lineNumber() const;
  qint64 columnNumber() const;
  qint64 characterOffset() const;
};

class QProcess : public QIODevice {
public:
  enum ProcessError { FailedToStart, Crashed, Timedout, ReadError, WriteError, UnknownError };
  enum ProcessState { NotRunning, Starting, Running };
  enum ProcessChannelMode { SeparateChannels, MergedChannels, ForwardedChannels };
  enum ExitStatus { NormalExit, CrashExit };
  explicit QProcess(QObject *parent = nullptr);
  void setProgram(const QString &program);
  void setArguments(const QStringList &arguments);
  void setProcessEnvironment(const QProcessEnvironment &environment);
  void setEnvironment(const QStringList &environment);
  void setWorkingDirectory(const QString &folder);
  void setProcessChannelMode(ProcessChannelMode mode);
  template <class... A> void start(const QString &program, const QStringList &arguments = QStringList(), A... mode);
  void start();
  static bool startDetached(const QString &program, const QStringList &arguments = QStringList(), const QString &folder = QString(), qint64 *id = nullptr);
  static int execute(const QString &program, const QStringList &arguments = QStringList());
  bool waitForStarted(int ms = 30000);
  bool waitForFinished(int ms = 30000);
  QByteArray readAllStandardOutput();
  QByteArray readAllStandardError();
  int exitCode() const;
  ExitStatus exitStatus() const;
  ProcessState state() const;
  ProcessError error() const;
  qint64 processId() const;
  void kill();
  void terminate();
  void finished(int code, ExitStatus status = NormalExit);
  void errorOccurred(ProcessError error);
  void readyReadStandardOutput();
};

class QDirIterator {
public:
  enum IteratorFlag { NoIteratorFlags, FollowSymlinks, Subdirectories };
  Q_DECLARE_FLAGS(IteratorFlags, IteratorFlag)
  explicit QDirIterator(const QString &path, IteratorFlags flags = NoIteratorFlags);
  explicit QDirIterator(const QDir &folder, IteratorFlags flags = NoIteratorFlags);
  QDirIterator(const QString &path, QDir::Filters filters, IteratorFlags flags = NoIteratorFlags);
  QDirIterator(const QString &path, const QStringList &names, QDir::Filters filters = QDir::NoFilter, IteratorFlags flags = NoIteratorFlags);
  bool hasNext() const;
  QString next();
  QString fileName() const;
  QString filePath() const;
  QFileInfo fileInfo() const;
};

class QSysInfo {
public:
  static QString prettyProductName();
  static QString productType();
  static QString productVersion();
  static QString kernelType();
  static QString kernelVersion();
  static QString currentCpuArchitecture();
  static QString buildCpuArchitecture();
  static QString machineHostName();
  static QByteArray machineUniqueId();
};

template <class Key, class T> class QCache {
public:
  explicit QCache(qsizetype cost = 100);
  bool insert(const Key &key, T *object, qsizetype cost = 1);
  T *object(const Key &key) const;
  T *take(const Key &key);
  bool contains(const Key &key) const;
  bool remove(const Key &key);
  void clear();
};

class QBitArray {
public:
  QBitArray();
  explicit QBitArray(qsizetype size, bool value = false);
  qsizetype size() const;
  qsizetype count(bool value) const;
  bool at(qsizetype at) const;
  bool operator[](qsizetype at) const;
  bool testBit(qsizetype at) const;
  void setBit(qsizetype at);
  void setBit(qsizetype at, bool value);
  void clearBit(qsizetype at);
  bool fill(bool value, qsizetype size = -1);
  void resize(qsizetype size);
  bool isEmpty() const;
};

class QMimeType {
public:
  QString name() const;
  bool isValid() const;
  QString preferredSuffix() const;
};
class QMimeDatabase {
public:
  QMimeType mimeTypeForFile(const QString &name) const;
  QMimeType mimeTypeForData(const QByteArray &bytes) const;
  QMimeType mimeTypeForName(const QString &name) const;
};

#endif
