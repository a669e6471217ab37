#pragma once
// Shadow header: the texts, containers and pointers of Unreal, and of its
// objects what the classes of a game are made of.
#include <initializer_list>
#include <stddef.h>
#include <stdint.h>
#include <string>

typedef char ANSICHAR;
typedef wchar_t WIDECHAR;
typedef wchar_t TCHAR;
typedef char UTF8CHAR;
typedef int8_t int8;
typedef uint8_t uint8;
typedef int16_t int16;
typedef uint16_t uint16;
typedef int32_t int32;
typedef uint32_t uint32;
typedef long long int64;
typedef unsigned long long uint64;
typedef size_t SIZE_T;

#define TEXT_PASTE(text) L##text
#define TEXT(text) TEXT_PASTE(text)
#define UTF8TEXT(text) text
#define FORCEINLINE inline
#define FORCENOINLINE
#define PURE_VIRTUAL(function, ...) = 0
#define INDEX_NONE -1
#define PLATFORM_WINDOWS 0
#define PLATFORM_LINUX 1
#define PLATFORM_MAC 0
#define PLATFORM_ANDROID 0
#define PLATFORM_IOS 0
#define WITH_EDITOR 1
#define WITH_EDITORONLY_DATA 1
#define WITH_DEV_AUTOMATION_TESTS 1
#define UE_BUILD_SHIPPING 0
#define ENGINE_MAJOR_VERSION 5
#define ENGINE_MINOR_VERSION 4
#define UE_VERSION_OLDER_THAN(major, minor, patch) 0

// What the generator of code reads.
#define UCLASS(...)
#define USTRUCT(...)
#define UENUM(...)
#define UINTERFACE(...)
#define UDELEGATE(...)
#define UPROPERTY(...)
#define UFUNCTION(...)
#define UPARAM(...)
#define UMETA(...)
#define GENERATED_BODY(...)
#define GENERATED_UCLASS_BODY(...)
#define GENERATED_USTRUCT_BODY(...)
#define GENERATED_UINTERFACE_BODY(...)
#define GENERATED_IINTERFACE_BODY(...)
#define IMPLEMENT_MODULE(...)
#define IMPLEMENT_PRIMARY_GAME_MODULE(...)
#define ENUM_CLASS_FLAGS(name)

// Messages and assertions send nothing.
#define DECLARE_LOG_CATEGORY_EXTERN(...)
#define DECLARE_LOG_CATEGORY_CLASS(...)
#define DEFINE_LOG_CATEGORY(...)
#define DEFINE_LOG_CATEGORY_STATIC(...)
#define UE_LOG(...)
#define UE_CLOG(...)
#define UE_LOGFMT(...)
#define UE_VLOG(...)
#define checkf(...)
#define check(condition)
#define checkNoEntry()
#define checkSlow(condition)
#define verify(condition) (void)(condition)
#define ensure(condition) (condition)
#define ensureAlways(condition) (condition)
#define ensureMsgf(condition, ...) (condition)
#define SCOPE_CYCLE_COUNTER(...)
#define TRACE_CPUPROFILER_EVENT_SCOPE(...)
#define QUICK_SCOPE_CYCLE_COUNTER(...)

#define LOCTEXT(key, text) FText::FromString(TEXT(text))
#define NSLOCTEXT(space, key, text) FText::FromString(TEXT(text))
#define INVTEXT(text) FText::FromString(TEXT(text))

class FString;
class FText;
class FName;
template <class T> class TArray;

namespace ESearchCase {
enum Type { CaseSensitive, IgnoreCase };
}
namespace ESearchDir {
enum Type { FromStart, FromEnd };
}
struct FStringView {
  FStringView();
  FStringView(const TCHAR *text);
  FStringView(const FString &text);
  const TCHAR *GetData() const;
  int32 Len() const;
};
template <class T> struct TNumericArgument {};
struct FStringFormatArg {
  FStringFormatArg(const FString &value);
  FStringFormatArg(const TCHAR *value);
  FStringFormatArg(const char *value);
  FStringFormatArg(int32 value);
  FStringFormatArg(uint32 value);
  FStringFormatArg(int64 value);
  FStringFormatArg(uint64 value);
  FStringFormatArg(float value);
  FStringFormatArg(double value);
};
template <class K, class V> class TMap;
typedef TMap<FString, FStringFormatArg> FStringFormatNamedArguments;
typedef TArray<FStringFormatArg> FStringFormatOrderedArguments;

class FString {
public:
  FString();
  FString(const FString &text);
  FString(const char *text);
  FString(const wchar_t *text);
  FString(const char16_t *text);
  FString(int32 length, const char *text);
  FString(int32 length, const wchar_t *text);
  FString(FStringView text);
  FString &operator=(const FString &text);
  FString &operator=(const char *text);
  FString &operator=(const wchar_t *text);

  const TCHAR *operator*() const;
  const TCHAR *GetCharArray() const;
  TCHAR &operator[](int32 at);
  const TCHAR &operator[](int32 at) const;
  FString &operator+=(const FString &text);
  FString &operator+=(const char *text);
  FString &operator+=(const wchar_t *text);
  FString &operator+=(char c);
  FString &operator+=(wchar_t c);
  FString &operator+=(FStringView text);
  FString &operator/=(const FString &text);
  FString &operator/=(const TCHAR *text);
  FString &Append(const FString &text);
  FString &Append(const char *text);
  FString &Append(const wchar_t *text);
  FString &Append(const TCHAR *text, int32 length);
  FString &AppendChar(TCHAR c);
  FString &AppendChars(const TCHAR *text, int32 length);
  void AppendInt(int32 value);
  template <class F, class... Arguments>
  FString &Appendf(const F &format, const Arguments &...arguments);
  void InsertAt(int32 at, const FString &text);
  void RemoveAt(int32 at, int32 count = 1, bool shrink = true);
  bool RemoveFromStart(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase);
  bool RemoveFromEnd(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase);
  void PathAppend(const TCHAR *text, int32 length);

  template <class F, class... Arguments> static FString Printf(const F &format, const Arguments &...arguments);
  static FString Format(const TCHAR *format, const FStringFormatNamedArguments &arguments);
  static FString Format(const TCHAR *format, const FStringFormatOrderedArguments &arguments);
  static FString FromInt(int32 value);
  static FString SanitizeFloat(double value, int32 digits = 1);
  static FString FormatAsNumber(int32 value);
  static FString FromHexBlob(const uint8 *data, uint32 size);
  static FString Chr(TCHAR c);
  static FString ChrN(int32 times, TCHAR c);
  static FString ConstructFromPtrSize(const TCHAR *text, int32 length);
  template <class... A> static FString Join(A &&...arguments);
  template <class... A> static FString JoinBy(A &&...arguments);

  FString Left(int32 count) const;
  FString LeftChop(int32 count) const;
  FString Right(int32 count) const;
  FString RightChop(int32 count) const;
  FString Mid(int32 from, int32 count = 2147483647) const;
  FString ToLower() const;
  FString ToUpper() const;
  void ToLowerInline();
  void ToUpperInline();
  FString TrimStart() const;
  FString TrimEnd() const;
  FString TrimStartAndEnd() const;
  void TrimStartAndEndInline();
  FString TrimQuotes(bool *removed = nullptr) const;
  FString Replace(const TCHAR *old, const TCHAR *text, ESearchCase::Type search = ESearchCase::IgnoreCase) const;
  int32 ReplaceInline(const TCHAR *old, const TCHAR *text, ESearchCase::Type search = ESearchCase::IgnoreCase);
  FString ReplaceCharWithEscapedChar() const;
  FString ReplaceQuotesWithEscapedQuotes() const;
  FString Reverse() const;
  bool Split(const FString &at, FString *left, FString *right, ESearchCase::Type search = ESearchCase::IgnoreCase,
             ESearchDir::Type from = ESearchDir::FromStart) const;
  int32 ParseIntoArray(TArray<FString> &out, const TCHAR *at, bool cull = true) const;
  int32 ParseIntoArrayLines(TArray<FString> &out, bool cull = true) const;
  void Empty(int32 slack = 0);
  void Reset(int32 size = 0);
  void Reserve(uint32 size);
  bool IsEmpty() const;
  bool IsNumeric() const;
  int32 Len() const;
  int32 Find(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase,
             ESearchDir::Type from = ESearchDir::FromStart, int32 start = -1) const;
  bool FindChar(TCHAR c, int32 &at) const;
  bool FindLastChar(TCHAR c, int32 &at) const;
  bool Contains(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase,
                ESearchDir::Type from = ESearchDir::FromStart) const;
  bool StartsWith(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase) const;
  bool EndsWith(const FString &text, ESearchCase::Type search = ESearchCase::IgnoreCase) const;
  bool Equals(const FString &text, ESearchCase::Type search = ESearchCase::CaseSensitive) const;
  int32 Compare(const FString &text, ESearchCase::Type search = ESearchCase::CaseSensitive) const;
  bool MatchesWildcard(const FString &text) const;
  bool ToBool() const;
  const TCHAR *begin() const;
  const TCHAR *end() const;
};
FString operator+(const FString &a, const FString &b);
FString operator+(const FString &a, const char *b);
FString operator+(const FString &a, const wchar_t *b);
FString operator+(const FString &a, wchar_t b);
FString operator+(const FString &a, char b);
FString operator+(const FString &a, FStringView b);
FString operator+(const char *a, const FString &b);
FString operator+(const wchar_t *a, const FString &b);
FString operator+(wchar_t a, const FString &b);
FString operator/(const FString &a, const FString &b);
FString operator/(const FString &a, const TCHAR *b);
FString operator/(const FString &a, const char *b);
FString operator/(const TCHAR *a, const FString &b);
bool operator==(const FString &a, const FString &b);
bool operator==(const FString &a, const TCHAR *b);
bool operator==(const TCHAR *a, const FString &b);
bool operator==(const FString &a, const char *b);
bool operator!=(const FString &a, const FString &b);
bool operator!=(const FString &a, const TCHAR *b);
bool operator!=(const FString &a, const char *b);
bool operator<(const FString &a, const FString &b);

FString LexToString(const FString &value);
FString LexToString(const TCHAR *value);
FString LexToString(bool value);
FString LexToString(int32 value);
FString LexToString(uint32 value);
FString LexToString(int64 value);
FString LexToString(uint64 value);
FString LexToString(float value);
FString LexToString(double value);
template <class T> FString ToCStr(const T &value);

class FName {
public:
  FName();
  FName(const TCHAR *text);
  FName(const char *text);
  FName(const FString &text);
  FString ToString() const;
  bool IsNone() const;
  bool operator==(const FName &other) const;
};
typedef TMap<FString, class FFormatArgumentValue> FFormatNamedArguments;
class FFormatArgumentValue {
public:
  FFormatArgumentValue(const FText &value);
  FFormatArgumentValue(int32 value);
  FFormatArgumentValue(double value);
};
class FText {
public:
  FText();
  static FText FromString(const FString &text);
  static FText FromStringTable(const FName &table, const FString &key);
  static FText FromName(const FName &name);
  static FText AsNumber(double value);
  static FText AsCultureInvariant(const FString &text);
  template <class... Arguments> static FText Format(const FText &format, Arguments &&...arguments);
  static const FText &GetEmpty();
  const FString &ToString() const;
  bool IsEmpty() const;
  bool EqualTo(const FText &other) const;
};

/// Other encodings of a text: the same text.
class FUnrealConvertedText {
public:
  template <class C> explicit FUnrealConvertedText(const C *text);
  const char *Get() const;
  int32 Length() const;
  operator const char *() const;
};
class FUnrealWideText {
public:
  template <class C> explicit FUnrealWideText(const C *text);
  const TCHAR *Get() const;
  int32 Length() const;
  operator const TCHAR *() const;
};
#define TCHAR_TO_UTF8(text) (const char *)FUnrealConvertedText(text).Get()
#define TCHAR_TO_ANSI(text) (const char *)FUnrealConvertedText(text).Get()
#define TCHAR_TO_WCHAR(text) (const TCHAR *)FUnrealWideText(text).Get()
#define UTF8_TO_TCHAR(text) (const TCHAR *)FUnrealWideText(text).Get()
#define ANSI_TO_TCHAR(text) (const TCHAR *)FUnrealWideText(text).Get()
#define WCHAR_TO_TCHAR(text) (const TCHAR *)FUnrealWideText(text).Get()
class FTCHARToUTF8 : public FUnrealConvertedText {
public:
  explicit FTCHARToUTF8(const TCHAR *text);
};
class FUTF8ToTCHAR : public FUnrealWideText {
public:
  explicit FUTF8ToTCHAR(const char *text);
  FUTF8ToTCHAR(const char *text, int32 length);
};

template <class T> class TArray {
public:
  TArray();
  TArray(std::initializer_list<T> elements);
  TArray(const T *elements, int32 count);
  TArray &operator=(std::initializer_list<T> elements);
  int32 Add(const T &element);
  int32 Emplace(const T &element);
  template <class... A> int32 Emplace(A &&...arguments);
  int32 AddUnique(const T &element);
  int32 AddDefaulted(int32 count = 1);
  int32 AddZeroed(int32 count = 1);
  void Append(const TArray &other);
  void Append(const T *elements, int32 count);
  void Append(std::initializer_list<T> elements);
  TArray &operator+=(const TArray &other);
  void Push(const T &element);
  T Pop(bool shrink = true);
  int32 Insert(const T &element, int32 at);
  void RemoveAt(int32 at, int32 count = 1, bool shrink = true);
  int32 Remove(const T &element);
  void Empty(int32 slack = 0);
  void Reset(int32 size = 0);
  void Reserve(int32 size);
  void SetNum(int32 size, bool shrink = true);
  void SetNumUninitialized(int32 size, bool shrink = true);
  int32 Num() const;
  bool IsEmpty() const;
  bool IsValidIndex(int32 at) const;
  bool Contains(const T &element) const;
  int32 Find(const T &element) const;
  template <class P> T *FindByPredicate(P) { return nullptr; }
  template <class P> bool ContainsByPredicate(P) { return false; }
  T *GetData();
  const T *GetData() const;
  T &operator[](int32 at);
  const T &operator[](int32 at) const;
  T &Last(int32 from_end = 0);
  const T &Last(int32 from_end = 0) const;
  T &Top();
  template <class P> void Sort(P) {}
  void Sort();
  T *begin();
  T *end();
  const T *begin() const;
  const T *end() const;
};
template <class K, class V> struct TPair {
  K Key;
  V Value;
  TPair();
  TPair(const K &key, const V &value);
};
template <class... T> using TTuple = TPair<T...>;
template <class K, class V> class TMap {
public:
  typedef TPair<K, V> ElementType;
  TMap();
  TMap(std::initializer_list<TPair<K, V>> elements);
  V &Add(const K &key, const V &value);
  V &Add(const K &key);
  V &Emplace(const K &key, const V &value);
  V &FindOrAdd(const K &key);
  V &FindOrAdd(const K &key, const V &value);
  V *Find(const K &key);
  const V *Find(const K &key) const;
  V FindRef(const K &key) const;
  V &FindChecked(const K &key);
  const V &FindChecked(const K &key) const;
  void Append(const TMap &other);
  int32 Remove(const K &key);
  bool Contains(const K &key) const;
  int32 Num() const;
  bool IsEmpty() const;
  void Empty(int32 slack = 0);
  void Reset();
  void Reserve(int32 size);
  V &operator[](const K &key);
  const V &operator[](const K &key) const;
  int32 GetKeys(TArray<K> &keys) const;
  void GenerateKeyArray(TArray<K> &keys) const;
  void GenerateValueArray(TArray<V> &values) const;
  ElementType *begin();
  ElementType *end();
  const ElementType *begin() const;
  const ElementType *end() const;
};
template <class T> class TSet {
public:
  void Add(const T &element);
  bool Contains(const T &element) const;
  int32 Num() const;
  const T *begin() const;
  const T *end() const;
};
template <class T> class TOptional {
public:
  TOptional();
  TOptional(const T &value);
  bool IsSet() const;
  const T &GetValue() const;
  T &operator*();
  const T &operator*() const;
  T *operator->();
  const T *operator->() const;
};
template <class T> class TFunction;
template <class R, class... A> class TFunction<R(A...)> {
public:
  TFunction();
  TFunction(decltype(nullptr));
  template <class F> TFunction(F) {}
  R operator()(A... arguments) const;
  explicit operator bool() const;
};
template <class T> using TFunctionRef = TFunction<T>;
template <class T> using TUniqueFunction = TFunction<T>;

enum class ESPMode { NotThreadSafe, ThreadSafe, Fast = 0 };
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TSharedPtr;
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TSharedRef {
public:
  template <class O> TSharedRef(O *object);
  template <class O, ESPMode M> TSharedRef(const TSharedRef<O, M> &other);
  T *operator->() const;
  T &operator*() const;
  T &Get() const;
  TSharedPtr<T, Mode> ToSharedPtr() const;
  bool operator==(const TSharedRef &other) const;
};
template <class T, ESPMode Mode> class TSharedPtr {
public:
  TSharedPtr();
  TSharedPtr(decltype(nullptr));
  template <class O> explicit TSharedPtr(O *object);
  template <class O, ESPMode M> TSharedPtr(const TSharedPtr<O, M> &other);
  template <class O, ESPMode M> TSharedPtr(const TSharedRef<O, M> &other);
  TSharedPtr &operator=(decltype(nullptr));
  T *operator->() const;
  T &operator*() const;
  T *Get() const;
  TSharedRef<T, Mode> ToSharedRef() const;
  bool IsValid() const;
  void Reset();
  explicit operator bool() const;
};
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TWeakPtr {
public:
  TWeakPtr();
  template <class O> TWeakPtr(const O &other);
  TSharedPtr<T, Mode> Pin() const;
  bool IsValid() const;
  void Reset();
};
template <class T> class TUniquePtr {
public:
  TUniquePtr();
  TUniquePtr(decltype(nullptr));
  explicit TUniquePtr(T *object);
  T *operator->() const;
  T &operator*() const;
  T *Get() const;
  bool IsValid() const;
  explicit operator bool() const;
};
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TSharedFromThis {
public:
  TSharedRef<T, Mode> AsShared();
  TSharedRef<T, Mode> SharedThis(T *self);
};
template <class T, class... A> TSharedRef<T> MakeShared(A &&...) { return TSharedRef<T>((T *)nullptr); }
template <class T> TSharedRef<T> MakeShareable(T *object);
template <class T, class... A> TUniquePtr<T> MakeUnique(A &&...) { return TUniquePtr<T>(); }
template <class T, class O> TSharedPtr<T> StaticCastSharedPtr(const O &object);
template <class T, class O> TSharedRef<T> StaticCastSharedRef(const O &object);
template <class T> class TWeakObjectPtr {
public:
  TWeakObjectPtr();
  template <class O> TWeakObjectPtr(O *object);
  T *operator->() const;
  T &operator*() const;
  T *Get() const;
  bool IsValid() const;
  explicit operator bool() const;
};
template <class T> using TObjectPtr = T *;
template <class T> using TSubclassOf = class UClass *;
template <class T> using TSoftObjectPtr = TWeakObjectPtr<T>;
template <class T> using TEnumAsByte = T;
template <class T> T &&MoveTemp(T &value);
template <class T> T &&Forward(T &value);

/// Whoever is told something. The bodies say which types lambdas have.
class FUnrealDelegate {
public:
  template <class... A> void BindUObject(A &&...) {}
  template <class... A> void BindLambda(A &&...) {}
  template <class... A> void BindWeakLambda(A &&...) {}
  template <class... A> void BindRaw(A &&...) {}
  template <class... A> void BindSP(A &&...) {}
  template <class... A> void BindThreadSafeSP(A &&...) {}
  template <class... A> void BindStatic(A &&...) {}
  template <class... A> void BindUFunction(A &&...) {}
  template <class... A> void BindDynamic(A &&...) {}
  template <class... A> void AddDynamic(A &&...) {}
  template <class... A> void AddUniqueDynamic(A &&...) {}
  template <class... A> void RemoveDynamic(A &&...) {}
  template <class... A> int AddUObject(A &&...) { return 0; }
  template <class... A> int AddLambda(A &&...) { return 0; }
  template <class... A> int AddRaw(A &&...) { return 0; }
  template <class... A> int AddSP(A &&...) { return 0; }
  template <class... A> int AddStatic(A &&...) { return 0; }
  template <class... A> void Broadcast(A &&...) {}
  template <class... A> void Execute(A &&...) {}
  template <class... A> bool ExecuteIfBound(A &&...) { return true; }
  template <class... A> static FUnrealDelegate CreateUObject(A &&...) { return {}; }
  template <class... A> static FUnrealDelegate CreateLambda(A &&...) { return {}; }
  template <class... A> static FUnrealDelegate CreateWeakLambda(A &&...) { return {}; }
  template <class... A> static FUnrealDelegate CreateRaw(A &&...) { return {}; }
  template <class... A> static FUnrealDelegate CreateSP(A &&...) { return {}; }
  template <class... A> static FUnrealDelegate CreateStatic(A &&...) { return {}; }
  void Unbind();
  void Clear();
  bool IsBound() const;
};
#define DECLARE_UNREAL_DELEGATE(name)                                                                                   \
  class name : public FUnrealDelegate {                                                                                \
  public:                                                                                                              \
    typedef FUnrealDelegate FDelegate;                                                                                 \
    name() = default;                                                                                                  \
    name(const FUnrealDelegate &) {}                                                                                   \
  };
#define DECLARE_DELEGATE(name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_OneParam(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_TwoParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_ThreeParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_FourParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_FiveParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_RetVal(type, name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DELEGATE_RetVal_OneParam(type, name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_MULTICAST_DELEGATE(name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_MULTICAST_DELEGATE_OneParam(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_MULTICAST_DELEGATE_TwoParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_MULTICAST_DELEGATE_ThreeParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_MULTICAST_DELEGATE_FourParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_DELEGATE(name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_DELEGATE_OneParam(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_DELEGATE_TwoParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_DELEGATE_ThreeParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_DELEGATE_FourParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE(name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE_OneParam(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE_TwoParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE_ThreeParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE_FourParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_DYNAMIC_MULTICAST_DELEGATE_FiveParams(name, ...) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_EVENT(owner, name) DECLARE_UNREAL_DELEGATE(name)
#define DECLARE_EVENT_OneParam(owner, name, ...) DECLARE_UNREAL_DELEGATE(name)
template <class T> class TDelegate : public FUnrealDelegate {
public:
  TDelegate() = default;
  TDelegate(const FUnrealDelegate &) {}
};
template <class T> class TMulticastDelegate : public FUnrealDelegate {};
typedef FUnrealDelegate FSimpleDelegate;

struct FGuid {
  static FGuid NewGuid();
  FString ToString() const;
  template <class F> FString ToString(F format) const;
};
struct FDateTime {
  static FDateTime Now();
  static FDateTime UtcNow();
  FString ToString() const;
  FString ToString(const TCHAR *format) const;
  FString ToIso8601() const;
  int64 ToUnixTimestamp() const;
};
struct FPaths {
  template <class... A> static FString Combine(const A &...parts);
  static FString ProjectDir();
  static FString ProjectSavedDir();
  static FString ProjectContentDir();
  static FString GetCleanFilename(const FString &path);
  static FString GetPath(const FString &path);
  static bool FileExists(const FString &path);
};
struct FBase64 {
  static FString Encode(const FString &text);
  static FString Encode(const TArray<uint8> &data);
  static FString Encode(const uint8 *data, uint32 length);
  static bool Decode(const FString &text, FString &out);
  static bool Decode(const FString &text, TArray<uint8> &out);
};
struct FPlatformMisc {
  static FString GetEnvironmentVariable(const TCHAR *name);
  static FString GetDeviceId();
  static FString GetLoginId();
};
struct FPlatformProcess {
  static void LaunchURL(const TCHAR *url, const TCHAR *parameters, FString *error);
  static bool CanLaunchURL(const TCHAR *url);
  static const TCHAR *ComputerName();
  static const TCHAR *UserName();
  static void Sleep(float seconds);
};
struct FCommandLine {
  static const TCHAR *Get();
};
struct FParse {
  static bool Value(const TCHAR *line, const TCHAR *name, FString &out);
};
struct FFileHelper {
  static bool LoadFileToString(FString &out, const TCHAR *file);
  static bool SaveStringToFile(const FString &text, const TCHAR *file);
};
struct FCString {
  static int32 Atoi(const TCHAR *text);
  static int32 Strlen(const TCHAR *text);
};
class FConfigCacheIni {
public:
  bool GetString(const TCHAR *section, const TCHAR *key, FString &out, const FString &file);
};
extern FConfigCacheIni *GConfig;
extern FString GGameIni, GEngineIni, GEditorIni;

class UWorld;
class UClass;
class UGameInstance;
class UObject {
public:
  virtual ~UObject();
  UWorld *GetWorld() const;
  FString GetName() const;
  FName GetFName() const;
  UClass *GetClass() const;
  void AddToRoot();
  void RemoveFromRoot();
};
class UBlueprintFunctionLibrary : public UObject {};
class UBlueprintAsyncActionBase : public UObject {
public:
  virtual void Activate();
  void RegisterWithGameInstance(UObject *context);
  void SetReadyToDestroy();
};
class USubsystem : public UObject {};
class UGameInstanceSubsystem : public USubsystem {
public:
  UGameInstance *GetGameInstance() const;
};
class UEngineSubsystem : public USubsystem {};
class UWorldSubsystem : public USubsystem {};
class UEditorSubsystem : public USubsystem {};
class ULocalPlayerSubsystem : public USubsystem {};
class UDeveloperSettings : public UObject {};
class UGameInstance : public UObject {
public:
  virtual void Init();
  virtual void Shutdown();
  template <class T> T *GetSubsystem() const { return nullptr; }
};
class UActorComponent : public UObject {};
class USceneComponent : public UActorComponent {};
class UVisual : public UObject {};
class UWidget : public UVisual {};
class UUserWidget : public UWidget {
public:
  virtual void NativeConstruct();
  void AddToViewport(int32 order = 0);
  void RemoveFromParent();
};
class AActor : public UObject {
public:
  virtual void BeginPlay();
  virtual void Tick(float seconds);
  bool Destroy();
};
class APawn : public AActor {};
class ACharacter : public APawn {};
class AController : public AActor {};
class APlayerController : public AController {};
class AInfo : public AActor {};
class AGameModeBase : public AInfo {};
class AGameMode : public AGameModeBase {};
class AGameStateBase : public AInfo {};
class APlayerState : public AInfo {};
class FObjectInitializer;
class IModuleInterface {
public:
  virtual ~IModuleInterface();
  virtual void StartupModule();
  virtual void ShutdownModule();
};
template <class T> T *NewObject(UObject *outer = nullptr) { return nullptr; }
template <class T> const T *GetDefault() { return nullptr; }
template <class T> T *GetMutableDefault() { return nullptr; }
template <class T> T *Cast(UObject *object) { return nullptr; }
template <class T> T *CastChecked(UObject *object) { return nullptr; }
template <class T> bool IsValid(const T *object) { return true; }
