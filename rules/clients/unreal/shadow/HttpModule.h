#pragma once
// Shadow header: Unreal's requests.
#include "CoreMinimal.h"

class IHttpRequest;
class IHttpResponse;
typedef TSharedPtr<IHttpRequest, ESPMode::ThreadSafe> FHttpRequestPtr;
typedef TSharedRef<IHttpRequest, ESPMode::ThreadSafe> FHttpRequestRef;
typedef TSharedPtr<IHttpResponse, ESPMode::ThreadSafe> FHttpResponsePtr;
typedef TSharedRef<IHttpResponse, ESPMode::ThreadSafe> FHttpResponseRef;

namespace EHttpRequestStatus {
enum Type { NotStarted, Processing, Failed, Failed_ConnectionError, Succeeded };
inline const TCHAR *ToString(Type) { return L""; }
} // namespace EHttpRequestStatus
namespace EHttpResponseCodes {
enum Type { Unknown = 0, Ok = 200, Created = 201, Accepted = 202, NoContent = 204, BadRequest = 400, Denied = 401, Forbidden = 403, NotFound = 404, ServerError = 500 };
bool IsOk(int32 code);
} // namespace EHttpResponseCodes

typedef FUnrealDelegate FHttpRequestCompleteDelegate;
typedef FUnrealDelegate FHttpRequestProgressDelegate;
typedef FUnrealDelegate FHttpRequestProgressDelegate64;
typedef FUnrealDelegate FHttpRequestHeaderReceivedDelegate;
typedef FUnrealDelegate FHttpRequestWillRetryDelegate;

/// A delegate of a request: by value, as what is bound to it is no part of what
/// is sent.
class FUnrealBoundLater {
public:
  template <class... A> void BindUObject(A &&...) {}
  template <class... A> void BindLambda(A &&...) {}
  template <class... A> void BindWeakLambda(A &&...) {}
  template <class... A> void BindRaw(A &&...) {}
  template <class... A> void BindSP(A &&...) {}
  template <class... A> void BindThreadSafeSP(A &&...) {}
  template <class... A> void BindStatic(A &&...) {}
  template <class... A> void BindUFunction(A &&...) {}
  template <class... A> bool ExecuteIfBound(A &&...) { return true; }
  void Unbind();
  bool IsBound() const;
  FUnrealBoundLater &operator=(const FUnrealDelegate &other);
  operator FUnrealDelegate &() const;
};

class IHttpBase {
public:
  virtual ~IHttpBase();
  virtual FString GetURL() const;
  virtual FString GetURLParameter(const FString &name) const;
  virtual FString GetHeader(const FString &name) const;
  virtual TArray<FString> GetAllHeaders() const;
  virtual FString GetContentType() const;
  virtual uint64 GetContentLength() const;
  virtual const TArray<uint8> &GetContent() const;
  virtual FString GetEffectiveURL() const;
};
class IHttpResponse : public IHttpBase {
public:
  virtual int32 GetResponseCode() const;
  virtual FString GetContentAsString() const;
};
class IHttpRequest : public IHttpBase {
public:
  virtual FString GetVerb() const;
  virtual void SetVerb(const FString &verb);
  virtual void SetURL(const FString &url);
  virtual void SetContent(const TArray<uint8> &content);
  virtual void SetContentAsString(const FString &content);
  virtual bool SetContentAsStreamedFile(const FString &file);
  virtual void SetHeader(const FString &name, const FString &value);
  virtual void AppendToHeader(const FString &name, const FString &value);
  virtual void SetTimeout(float seconds);
  virtual void ClearTimeout();
  virtual void SetActivityTimeout(float seconds);
  virtual void SetPriority(int32 priority);
  virtual bool ProcessRequest();
  virtual void ProcessRequestUntilComplete();
  virtual FUnrealBoundLater OnProcessRequestComplete();
  virtual FUnrealBoundLater OnRequestProgress();
  virtual FUnrealBoundLater OnRequestProgress64();
  virtual FUnrealBoundLater OnHeaderReceived();
  virtual FUnrealBoundLater OnRequestWillRetry();
  virtual void CancelRequest();
  virtual EHttpRequestStatus::Type GetStatus() const;
  virtual const FHttpResponsePtr GetResponse() const;
  virtual void Tick(float seconds);
  virtual float GetElapsedTime() const;
};
class FHttpManager {
public:
  void Flush(bool shutdown);
  void Tick(float seconds);
};
class FHttpModule {
public:
  static FHttpModule &Get();
  TSharedRef<IHttpRequest, ESPMode::ThreadSafe> CreateRequest();
  FHttpManager &GetHttpManager();
  bool IsHttpEnabled() const;
  void SetHttpTimeout(float seconds);
  float GetHttpTimeout() const;
  void AddDefaultHeader(const FString &name, const FString &value);
};

struct FGenericPlatformHttp {
  static FString UrlEncode(const FString &text);
  static FString UrlDecode(const FString &text);
  static FString HtmlEncode(const FString &text);
  static FString GetUrlDomain(const FString &url);
  static FString GetUrlBase(const FString &url);
  static FString GetUrlPath(const FString &url, bool query = false, bool fragment = false);
  static FString GetMimeType(const FString &file);
};
typedef FGenericPlatformHttp FPlatformHttp;
