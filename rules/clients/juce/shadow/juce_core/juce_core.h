#pragma once
// Shadow header: JUCE's URLs, what reads from them, and what stands around.
#include "juce_core/text/juce_String.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#define JUCE_API
#define JUCE_CALLTYPE
#define JUCE_VERSION 0x70005
#define DBG(text)
#define jassert(condition)
#define jassertfalse
#define jassertquiet(condition)
#define ignoreUnused(...)
#define JUCE_DECLARE_NON_COPYABLE(name)
#define JUCE_DECLARE_WEAK_REFERENCEABLE(name)
#define JUCE_LEAK_DETECTOR(name)
#define JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(name)
#define JUCE_BEGIN_IGNORE_WARNINGS_MSVC(...)
#define JUCE_END_IGNORE_WARNINGS_MSVC
#define NEEDS_TRANS(text) (text)
#define TRANS(text) juce::translate(text)
#define START_JUCE_APPLICATION(name)
#ifndef JUCE_LINUX
#define JUCE_LINUX 1
#endif

namespace juce {

String translate(const String &text);
class File;
class XmlElement;
class OutputStream;
class InputStream;

class MemoryBlock {
public:
  MemoryBlock();
  MemoryBlock(size_t size, bool zero = false);
  MemoryBlock(const void *data, size_t size);
  void *getData() noexcept;
  const void *getData() const noexcept;
  size_t getSize() const noexcept;
  void setSize(size_t size, bool zero = false);
  void append(const void *data, size_t size);
  void replaceAll(const void *data, size_t size);
  void reset();
  bool isEmpty() const noexcept;
  String toString() const;
  String toBase64Encoding() const;
  bool fromBase64Encoding(StringRef text);
};
class InputStream {
public:
  virtual ~InputStream();
  virtual int64 getTotalLength();
  virtual bool isExhausted();
  virtual int read(void *buffer, int size);
  virtual String readString();
  virtual String readNextLine();
  virtual String readEntireStreamAsString();
  virtual size_t readIntoMemoryBlock(MemoryBlock &block, ptrdiff_t size = -1);
  virtual int64 getPosition();
  virtual bool setPosition(int64 at);
};
class OutputStream {
public:
  virtual ~OutputStream();
  virtual void flush();
  virtual bool write(const void *data, size_t size);
  virtual bool writeText(const String &text, bool utf16, bool order, const char *ends);
  virtual int64 writeFromInputStream(InputStream &source, int64 size);
};
class MemoryOutputStream : public OutputStream {
public:
  MemoryOutputStream(size_t size = 256);
  MemoryOutputStream(MemoryBlock &block, bool append);
  String toString() const;
  String toUTF8() const;
  const void *getData() const noexcept;
  size_t getDataSize() const noexcept;
  MemoryBlock getMemoryBlock() const;
};
class MemoryInputStream : public InputStream {
public:
  MemoryInputStream(const void *data, size_t size, bool copy);
  MemoryInputStream(const MemoryBlock &block, bool copy);
};
class FileOutputStream : public OutputStream {
public:
  FileOutputStream(const File &file, size_t size = 16384);
  bool openedOk() const;
};
class File {
public:
  File();
  File(const String &path);
  String getFullPathName() const;
  String getFileName() const;
  String getFileNameWithoutExtension() const;
  String getFileExtension() const;
  File getChildFile(StringRef path) const;
  File getSiblingFile(StringRef path) const;
  File getParentDirectory() const;
  bool exists() const;
  bool existsAsFile() const;
  bool isDirectory() const;
  bool deleteFile() const;
  int64 getSize() const;
  String loadFileAsString() const;
  bool loadFileAsData(MemoryBlock &block) const;
  bool replaceWithText(const String &text, bool utf16 = false, bool order = false, const char *ends = "\r\n") const;
  bool replaceWithData(const void *data, size_t size) const;
  bool appendText(const String &text, bool utf16 = false, bool order = false, const char *ends = "\r\n") const;
  std::unique_ptr<FileOutputStream> createOutputStream(size_t size = 0x8000) const;
  std::unique_ptr<InputStream> createInputStream() const;
  void revealToUser() const;
  bool startAsProcess(const String &parameters = String()) const;
  enum SpecialLocationType { userHomeDirectory, userDocumentsDirectory, userApplicationDataDirectory, tempDirectory, currentExecutableFile, commonApplicationDataDirectory, currentApplicationFile };
  static File getSpecialLocation(SpecialLocationType type);
  static File getCurrentWorkingDirectory();
  static File createTempFile(StringRef extension);
};

class URL {
public:
  URL();
  URL(const String &url);
  explicit URL(File file);
  bool operator==(const URL &other) const;
  bool operator!=(const URL &other) const;
  String toString(bool parameters) const;
  bool isEmpty() const noexcept;
  bool isWellFormed() const;
  String getDomain() const;
  String getSubPath(bool parameters = false) const;
  String getQueryString() const;
  String getAnchorString() const;
  String getScheme() const;
  bool isLocalFile() const;
  File getLocalFile() const;
  String getFileName() const;
  int getPort() const;
  URL withNewDomainAndPath(const String &url) const;
  URL withNewSubPath(const String &path) const;
  URL getParentURL() const;
  URL getChildURL(const String &path) const;
  URL withParameter(const String &name, const String &value) const;
  URL withParameters(const StringPairArray &parameters) const;
  URL withAnchor(const String &anchor) const;
  URL withFileToUpload(const String &name, const File &file, const String &type) const;
  URL withDataToUpload(const String &name, const String &file, const MemoryBlock &data, const String &type) const;
  const StringArray &getParameterNames() const noexcept;
  const StringArray &getParameterValues() const noexcept;
  URL withPOSTData(const String &data) const;
  URL withPOSTData(const MemoryBlock &data) const;
  String getPostData() const;
  const MemoryBlock &getPostDataAsMemoryBlock() const noexcept;
  bool launchInDefaultBrowser() const;
  static bool isProbablyAWebsiteURL(const String &text);
  static bool isProbablyAnEmailAddress(const String &text);

  enum class ParameterHandling { inAddress, inPostData };
  class InputStreamOptions {
  public:
    explicit InputStreamOptions(ParameterHandling handling);
    InputStreamOptions withProgressCallback(std::function<bool(int, int)> callback) const;
    InputStreamOptions withExtraHeaders(const String &headers) const;
    InputStreamOptions withConnectionTimeoutMs(int time) const;
    InputStreamOptions withResponseHeaders(StringPairArray *headers) const;
    InputStreamOptions withStatusCode(int *status) const;
    InputStreamOptions withNumRedirectsToFollow(int count) const;
    InputStreamOptions withHttpRequestCmd(const String &method) const;
    String getExtraHeaders() const noexcept;
    String getHttpRequestCmd() const noexcept;
    ParameterHandling getParameterHandling() const noexcept;
  };
  std::unique_ptr<InputStream> createInputStream(const InputStreamOptions &options) const;
  typedef bool(OpenStreamProgressCallback)(void *context, int sent, int total);
  std::unique_ptr<InputStream> createInputStream(bool post, OpenStreamProgressCallback *callback = nullptr,
                                                 void *context = nullptr, String headers = {}, int time = 0,
                                                 StringPairArray *response = nullptr, int *status = nullptr,
                                                 int redirects = 5, String method = {}) const;
  std::unique_ptr<OutputStream> createOutputStream() const;

  class DownloadTask;
  struct DownloadTaskListener {
    virtual ~DownloadTaskListener();
    virtual void finished(DownloadTask *task, bool ok) = 0;
    virtual void progress(DownloadTask *task, int64 got, int64 total);
  };
  class DownloadTaskOptions {
  public:
    DownloadTaskOptions withExtraHeaders(String headers) const;
    DownloadTaskOptions withSharedContainer(String name) const;
    DownloadTaskOptions withListener(DownloadTaskListener *listener) const;
    DownloadTaskOptions withUsePost(bool post) const;
  };
  class DownloadTask {
  public:
    typedef DownloadTaskListener Listener;
    virtual ~DownloadTask();
    int64 getTotalLength() const;
    int64 getLengthDownloaded() const;
    bool isFinished() const;
    int statusCode() const;
    bool hadError() const;
    File getTargetLocation() const;
  };
  std::unique_ptr<DownloadTask> downloadToFile(const File &target, String headers = String(),
                                               DownloadTask::Listener *listener = nullptr, bool post = false);
  std::unique_ptr<DownloadTask> downloadToFile(const File &target, const DownloadTaskOptions &options);
  bool readEntireBinaryStream(MemoryBlock &block, bool post = false) const;
  String readEntireTextStream(bool post = false) const;
  std::unique_ptr<XmlElement> readEntireXmlStream(bool post = false) const;
  static String addEscapeChars(const String &text, bool parameter, bool brackets = true);
  static String removeEscapeChars(const String &text);
  static URL createWithoutParsing(const String &url);
};
class WebInputStream : public InputStream {
public:
  struct Listener {
    virtual ~Listener();
    virtual bool postDataSendProgress(WebInputStream &request, int sent, int total);
  };
  WebInputStream(const URL &url, bool post);
  WebInputStream &withExtraHeaders(const String &headers);
  WebInputStream &withCustomRequestCommand(const String &method);
  WebInputStream &withConnectionTimeout(int time);
  WebInputStream &withNumRedirectsToFollow(int count);
  bool connect(Listener *listener);
  bool isError() const;
  void cancel();
  StringPairArray getRequestHeaders() const;
  StringPairArray getResponseHeaders();
  int getStatusCode();
};

class Identifier {
public:
  Identifier();
  Identifier(const char *text);
  Identifier(const String &text);
  String toString() const;
};
template <class T> class Array {
public:
  Array();
  Array(std::initializer_list<T> elements);
  void add(const T &element);
  int size() const;
  bool isEmpty() const;
  T operator[](int at) const;
  T &getReference(int at);
  void clear();
  T *begin();
  T *end();
  const T *begin() const;
  const T *end() const;
};
template <class T> class OwnedArray {
public:
  T *add(T *element);
  int size() const;
  T *operator[](int at) const;
  T **begin();
  T **end();
};
class DynamicObject;
class var {
public:
  var();
  var(int value);
  var(long long value);
  var(bool value);
  var(double value);
  var(const char *value);
  var(const String &value);
  var(const Array<var> &value);
  var(DynamicObject *object);
  bool isVoid() const;
  bool isObject() const;
  bool isString() const;
  bool isArray() const;
  bool isInt() const;
  String toString() const;
  operator int() const;
  operator bool() const;
  operator double() const;
  operator String() const;
  DynamicObject *getDynamicObject() const;
  Array<var> *getArray() const;
  int size() const;
  var getProperty(const Identifier &name, const var &otherwise) const;
  bool hasProperty(const Identifier &name) const;
  const var &operator[](const Identifier &name) const;
  const var &operator[](const char *name) const;
  const var &operator[](int at) const;
  void append(const var &value);
};
class DynamicObject {
public:
  DynamicObject();
  virtual void setProperty(const Identifier &name, const var &value);
  virtual const var &getProperty(const Identifier &name) const;
  virtual bool hasProperty(const Identifier &name) const;
  typedef DynamicObject *Ptr;
};
class Result {
public:
  static Result ok();
  static Result fail(const String &message);
  bool wasOk() const;
  bool failed() const;
  String getErrorMessage() const;
};
class JSON {
public:
  static var parse(const String &text);
  static Result parse(const String &text, var &out);
  static var fromString(StringRef text);
  static String toString(const var &value, bool oneLine = false, int places = 15);
};
struct Base64 {
  static String toBase64(const void *data, size_t size);
  static String toBase64(const String &text);
  static bool convertFromBase64(OutputStream &out, StringRef text);
};
class RelativeTime {
public:
  RelativeTime(double seconds = 0);
  static RelativeTime seconds(double time);
  static RelativeTime hours(double time);
};
class Time {
public:
  Time();
  static Time getCurrentTime();
  static int64 currentTimeMillis();
  int64 toMilliseconds() const;
  String toISO8601(bool separators) const;
  String formatted(const String &format) const;
  String toString(bool date, bool time, bool seconds = true, bool hours = false) const;
  Time operator+(RelativeTime other) const;
  bool operator>(Time other) const;
};
class Uuid {
public:
  Uuid();
  String toString() const;
  String toDashedString() const;
};
class Logger {
public:
  static void writeToLog(const String &text);
  static void outputDebugString(const String &text);
};
struct SystemStats {
  static String getEnvironmentVariable(const String &name, const String &otherwise);
  static String getOperatingSystemName();
  static String getComputerName();
  static String getLogonName();
  static String getUniqueDeviceID();
};
class CriticalSection {
public:
  void enter() const;
  void exit() const;
};
class ScopedLock {
public:
  explicit ScopedLock(const CriticalSection &lock);
  ~ScopedLock();
};
class Thread {
public:
  explicit Thread(const String &name, size_t stack = 0);
  virtual ~Thread();
  virtual void run() = 0;
  bool startThread();
  bool stopThread(int time);
  void signalThreadShouldExit();
  bool threadShouldExit() const;
  bool isThreadRunning() const;
  // With bodies, so that the types of lambdas are known.
  template <class F> static bool launch(F) { return true; }
  static void sleep(int time);
  bool wait(double time = -1.0) const;
  void notify() const;
};
class ThreadPoolJob {
public:
  enum JobStatus { jobHasFinished, jobNeedsRunningAgain };
  explicit ThreadPoolJob(const String &name);
  virtual ~ThreadPoolJob();
  virtual JobStatus runJob() = 0;
  bool shouldExit() const;
};
class ThreadPool {
public:
  ThreadPool(int threads = 1);
  template <class F> void addJob(F) {}
  void addJob(ThreadPoolJob *job, bool own);
};
class MessageManager {
public:
  template <class F> static bool callAsync(F) { return true; }
};
class Timer {
public:
  virtual ~Timer();
  virtual void timerCallback() = 0;
  void startTimer(int time);
  void stopTimer();
  template <class F> static void callAfterDelay(int, F) {}
};
class AsyncUpdater {
public:
  virtual ~AsyncUpdater();
  virtual void handleAsyncUpdate() = 0;
  void triggerAsyncUpdate();
};
class XmlElement {
public:
  String getStringAttribute(StringRef name) const;
  String getAllSubText() const;
  XmlElement *getChildByName(StringRef name) const;
  XmlElement *getFirstChildElement() const;
};
class XmlDocument {
public:
  XmlDocument(const String &text);
  std::unique_ptr<XmlElement> getDocumentElement(bool outer = false);
  static std::unique_ptr<XmlElement> parse(const String &text);
};
template <class T> using ScopedPointer = std::unique_ptr<T>;

} // namespace juce
