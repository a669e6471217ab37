//===- cURLpp.hpp - shadow header of curlpp -------------------------------===//
//
// Stands in for curlpp where the real headers are not installed. An option is
// a type with the option's number. Declarations only.
//
// Not here: options of FTP and of certificates that are hardly used.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CURLPP_CURLPP_HPP
#define PATLINT_SHADOW_CURLPP_CURLPP_HPP

#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#else
#define CURLAUTH_BASIC 1UL
#define CURLAUTH_DIGEST 2UL
#define CURLAUTH_NTLM 8UL
#define CURLAUTH_ANY (~16UL)
#define CURL_GLOBAL_ALL 3
#endif

#include <cstdio>
#include <ctime>
#include <functional>
#include <iostream>
#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace curlpp {

void initialize(long flags = 3);
void terminate();
class Cleanup {
public:
  Cleanup();
  ~Cleanup();
};
std::string escape(const std::string &text);
std::string unescape(const std::string &text);
std::string getenv(const std::string &name);
std::string libcurlVersion();
std::time_t getdate(const std::string &date, std::time_t *now = nullptr);

class RuntimeError : public std::runtime_error {
public:
  RuntimeError(const char *reason);
};
class LogicError : public std::logic_error {
public:
  LogicError(const char *reason);
};
class LibcurlRuntimeError : public RuntimeError {
public:
  LibcurlRuntimeError(const char *reason, int code);
  int whatCode() const;
};
class LibcurlLogicError : public LogicError {
public:
  LibcurlLogicError(const char *reason, int code);
  int whatCode() const;
};

namespace types {
typedef std::function<std::size_t(char *, std::size_t, std::size_t)>
    WriteFunctionFunctor;
typedef std::function<std::size_t(char *, std::size_t, std::size_t)>
    ReadFunctionFunctor;
typedef std::function<int(double, double, double, double)>
    ProgressFunctionFunctor;
typedef std::function<int(int, char *, std::size_t)> DebugFunctionFunctor;
typedef std::size_t (*Callback)(char *, std::size_t, std::size_t, void *);
} // namespace types
namespace Types = types;

class FormPart {
public:
  virtual ~FormPart();
};
class FormHolder {
public:
  FormHolder(FormPart *part);
  FormHolder(const FormHolder &other);
};
typedef std::list<FormHolder> Forms;
namespace FormParts {
class File : public FormPart {
public:
  File(const char *name, const char *file);
  File(const std::string &name, const std::string &file);
  File(const std::string &name, const std::string &file,
       const std::string &type);
};
class Content : public FormPart {
public:
  Content(const char *name, const char *content);
  Content(const std::string &name, const std::string &content);
  Content(const std::string &name, const std::string &content,
          const std::string &type);
};
} // namespace FormParts

// Options.

class OptionBase {
public:
  virtual ~OptionBase();
  virtual OptionBase *clone() const = 0;
};
template <class T> struct ParamOf {
  typedef const T &Type;
};
template <> struct ParamOf<bool> {
  typedef bool Type;
};
template <> struct ParamOf<long> {
  typedef long Type;
};
template <class T> struct ParamOf<T *> {
  typedef T *Type;
};
template <class T> class Option : public OptionBase {
public:
  typedef T OptionType;
  typedef typename ParamOf<T>::Type ParamType;
  void setValue(ParamType value);
  T getValue() const;
  virtual void clear();
};
template <class T, int Number> class OptionTrait : public Option<T> {
public:
  OptionTrait(typename ParamOf<T>::Type value);
  OptionTrait();
  OptionTrait *clone() const override;
};

namespace options {
typedef OptionTrait<std::string, 10002> Url;
typedef OptionTrait<bool, 41> Verbose;
typedef OptionTrait<bool, 42> Header;
typedef OptionTrait<bool, 99> NoSignal;
typedef OptionTrait<bool, 43> NoProgress;
typedef OptionTrait<types::WriteFunctionFunctor, 20011> WriteFunction;
typedef OptionTrait<types::Callback, 20011> WriteFunctionCurlFunction;
typedef OptionTrait<FILE *, 10001> WriteFile;
typedef OptionTrait<std::ostream *, 10001> WriteStream;
typedef OptionTrait<types::ReadFunctionFunctor, 20012> ReadFunction;
typedef OptionTrait<types::Callback, 20012> ReadFunctionCurlFunction;
typedef OptionTrait<FILE *, 10009> ReadFile;
typedef OptionTrait<std::istream *, 10009> ReadStream;
typedef OptionTrait<types::ProgressFunctionFunctor, 20056> ProgressFunction;
typedef OptionTrait<types::WriteFunctionFunctor, 20079> HeaderFunction;
typedef OptionTrait<types::DebugFunctionFunctor, 20094> DebugFunction;
typedef OptionTrait<char *, 10010> ErrorBuffer;
typedef OptionTrait<FILE *, 10037> StdErr;
typedef OptionTrait<bool, 45> FailOnError;
typedef OptionTrait<std::string, 10004> Proxy;
typedef OptionTrait<long, 59> ProxyPort;
typedef OptionTrait<long, 101> ProxyType;
typedef OptionTrait<bool, 61> HttpProxyTunnel;
typedef OptionTrait<std::string, 10062> Interface;
typedef OptionTrait<long, 92> DnsCacheTimeout;
typedef OptionTrait<long, 98> BufferSize;
typedef OptionTrait<long, 3> Port;
typedef OptionTrait<bool, 121> TcpNoDelay;
typedef OptionTrait<long, 51> Netrc;
typedef OptionTrait<std::string, 10118> NetrcFile;
typedef OptionTrait<std::string, 10005> UserPwd;
typedef OptionTrait<std::string, 10006> ProxyUserPwd;
typedef OptionTrait<long, 107> HttpAuth;
typedef OptionTrait<long, 111> ProxyAuth;
typedef OptionTrait<bool, 58> AutoReferer;
typedef OptionTrait<std::string, 10102> Encoding;
typedef OptionTrait<bool, 52> FollowLocation;
typedef OptionTrait<bool, 105> UnrestrictedAuth;
typedef OptionTrait<long, 68> MaxRedirs;
typedef OptionTrait<bool, 54> Put;
typedef OptionTrait<bool, 46> Upload;
typedef OptionTrait<bool, 47> Post;
typedef OptionTrait<std::string, 10015> PostFields;
typedef OptionTrait<long, 60> PostFieldSize;
typedef OptionTrait<long long, 30120> PostFieldSizeLarge;
typedef OptionTrait<Forms, 10024> HttpPost;
typedef OptionTrait<std::string, 10016> Referer;
typedef OptionTrait<std::string, 10018> UserAgent;
typedef OptionTrait<std::list<std::string>, 10023> HttpHeader;
typedef OptionTrait<std::list<std::string>, 10104> Http200Aliases;
typedef OptionTrait<std::string, 10022> Cookie;
typedef OptionTrait<std::string, 10031> CookieFile;
typedef OptionTrait<std::string, 10082> CookieJar;
typedef OptionTrait<bool, 96> CookieSession;
typedef OptionTrait<std::string, 10135> CookieList;
typedef OptionTrait<bool, 80> HttpGet;
typedef OptionTrait<long, 84> HttpVersion;
typedef OptionTrait<std::list<std::string>, 10028> Quote;
typedef OptionTrait<std::list<std::string>, 10039> PostQuote;
typedef OptionTrait<bool, 53> TransferText;
typedef OptionTrait<bool, 27> Crlf;
typedef OptionTrait<std::string, 10007> Range;
typedef OptionTrait<long, 21> ResumeFrom;
typedef OptionTrait<std::string, 10036> CustomRequest;
typedef OptionTrait<bool, 69> FileTime;
typedef OptionTrait<bool, 44> NoBody;
typedef OptionTrait<long, 14> InfileSize;
typedef OptionTrait<long long, 30115> InfileSizeLarge;
typedef OptionTrait<long, 114> MaxFileSize;
typedef OptionTrait<long, 13> Timeout;
typedef OptionTrait<long, 155> TimeoutMs;
typedef OptionTrait<long, 19> LowSpeedLimit;
typedef OptionTrait<long, 20> LowSpeedTime;
typedef OptionTrait<long, 71> MaxConnects;
typedef OptionTrait<bool, 74> FreshConnect;
typedef OptionTrait<bool, 75> ForbidReuse;
typedef OptionTrait<long, 78> ConnectTimeout;
typedef OptionTrait<long, 113> IpResolve;
typedef OptionTrait<std::string, 10025> SslCert;
typedef OptionTrait<std::string, 10086> SslCertType;
typedef OptionTrait<std::string, 10026> SslCertPasswd;
typedef OptionTrait<std::string, 10087> SslKey;
typedef OptionTrait<std::string, 10088> SslKeyType;
typedef OptionTrait<std::string, 10026> SslKeyPasswd;
typedef OptionTrait<long, 32> SslVersion;
typedef OptionTrait<bool, 64> SslVerifyPeer;
typedef OptionTrait<std::string, 10065> CaInfo;
typedef OptionTrait<std::string, 10097> CaPath;
typedef OptionTrait<long, 81> SslVerifyHost;
typedef OptionTrait<std::string, 10083> SslCipherList;
typedef OptionTrait<void *, 10103> Private;
} // namespace options
namespace Options = options;

class Easy {
public:
  Easy();
  virtual ~Easy();
  void perform();
  virtual void setOpt(const OptionBase &option);
  virtual void setOpt(std::unique_ptr<OptionBase> option);
  virtual void setOpt(OptionBase *option);
  template <typename T> void setOpt(typename T::ParamType value);
  template <typename Iterator> void setOpt(Iterator first, Iterator last);
  void getOpt(OptionBase *option) const;
  void getOpt(OptionBase &option) const;
  virtual void reset();
  void *getHandle() const;

private:
  Easy(const Easy &);
};

class Multi {
public:
  struct Info {
    int code, msg;
  };
  typedef std::list<std::pair<const Easy *, Info>> Msgs;
  Multi();
  ~Multi();
  void add(const Easy *request);
  void remove(const Easy *request);
  bool perform(int *running);
  template <class Set>
  void fdset(Set *read, Set *write, Set *except, int *most);
  Msgs info();
};

template <class T, int Number> struct InfoTrait {
  static T get(const Easy &request);
  static void get(const Easy &request, T &value);
};
namespace infos {
typedef InfoTrait<std::string, 1> EffectiveUrl;
typedef InfoTrait<long, 2> ResponseCode;
typedef InfoTrait<long, 22> HttpConnectCode;
typedef InfoTrait<double, 3> TotalTime;
typedef InfoTrait<double, 8> SizeDownload;
typedef InfoTrait<double, 15> ContentLengthDownload;
typedef InfoTrait<std::string, 18> ContentType;
typedef InfoTrait<long, 20> RedirectCount;
typedef InfoTrait<std::list<std::string>, 28> CookieList;
} // namespace infos
namespace Infos = infos;

} // namespace curlpp

namespace cURLpp = curlpp;

std::ostream &operator<<(std::ostream &out, const curlpp::options::Url &url);
std::ostream &operator<<(std::ostream &out, const curlpp::Easy &request);

#endif
