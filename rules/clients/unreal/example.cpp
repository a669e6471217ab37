// What the model of Unreal's requests must find. The comments say it line by
// line: a REQUEST comment is what `patlint requests` lists for the line, an
// EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A
// line that says nothing must stay silent. tests/clients_test.py checks it, and
// compiles this file against the shadow headers.
#include <HttpModule.h>
#include <CoreMinimal.h>
#include <GenericPlatform/GenericPlatformHttp.h>
#include <Interfaces/IHttpRequest.h>
#include <Interfaces/IHttpResponse.h>
#include <Subsystems/GameInstanceSubsystem.h>

// The word xentral makes these findings: XENTRAL_URL.

#define GAME_API
DECLARE_DYNAMIC_MULTICAST_DELEGATE_TwoParams(FOnAnswer, bool, bSuccess, const FString &, Text);

// --- found -------------------------------------------------------------------

void LiteralUrl(const FString &Token) {
  TSharedRef<IHttpRequest, ESPMode::ThreadSafe> Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(TEXT("https://a.xentral.biz/api/shopimport/status"));
  Request->SetHeader(TEXT("Authorization"), TEXT("Bearer ") + Token);
  Request->ProcessRequest(); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=unreal */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

// An object of the game, whose method is called when the answer is there.
UCLASS(Config = Game)
class GAME_API UShop : public UGameInstanceSubsystem {
  GENERATED_BODY()

public:
  UFUNCTION(BlueprintCallable, Category = "Shop")
  void Order(int32 Number);
  UFUNCTION(BlueprintCallable)
  void Products(const FString &Search);

  UPROPERTY(BlueprintAssignable)
  FOnAnswer OnAnswer;

private:
  FHttpRequestRef Make(const FString &Verb, const FString &Path) const;
  void Answered(FHttpRequestPtr Request, FHttpResponsePtr Response, bool bOk);

  UPROPERTY(Config)
  FString Base;
  FString Key;
  bool bWaiting = false;
};

void UShop::Order(int32 Number) {
  FHttpRequestRef Request = Make(TEXT("PUT"), FString::Printf(TEXT("/shopimport/ordertoxentral/%d"), Number));
  Request->OnProcessRequestComplete().BindUObject(this, &UShop::Answered);
  bWaiting = true;
  if (!Request->ProcessRequest()) /* REQUEST: PUT {}/shopimport/ordertoxentral/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
    bWaiting = false;
}
void UShop::Products(const FString &Search) {
  auto Request = Make("post", "/v1/products?q=" + FGenericPlatformHttp::UrlEncode(Search));
  Request->OnProcessRequestComplete().BindLambda([this](FHttpRequestPtr, FHttpResponsePtr Response, bool bOk) {
    UE_LOG(LogTemp, Warning, TEXT("/shopimport/status: %s"), *Response->GetContentAsString());
    OnAnswer.Broadcast(bOk, TEXT("/shopimport/refund"));
  });
  Request->SetContentAsString(TEXT("{}"));
  Request->ProcessRequest(); /* REQUEST: POST {}/v1/products?q={} auth=header:X-Api-Key */
}
FHttpRequestRef UShop::Make(const FString &Verb, const FString &Path) const {
  FHttpRequestRef Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(Base + Path);
  Request->SetVerb(Verb);
  Request->SetHeader(TEXT("X-Api-Key"), Key);
  return Request;
}
void UShop::Answered(FHttpRequestPtr Request, FHttpResponsePtr Response, bool bOk) {
  UE_LOG(LogTemp, Log, TEXT("%s"), *Request->GetURL());
}

// Ways to put a text together.
void Composed(const FString &Host, const FString &Name, int32 Number) {
  FHttpRequestPtr Request = FHttpModule::Get().CreateRequest();
  FString Url = Host / TEXT("v1") / Name;
  Url.Appendf(TEXT("?page=%d"), Number);
  Url += TEXT("&size=") + FString::FromInt(5);
  Request->SetURL(Url);
  Request->ProcessRequest(); /* REQUEST: GET {}/v1/{}?page={}&size=5 auth=none */

  FHttpModule &Http = FHttpModule::Get();
  auto Second = Http.CreateRequest();
  Second->SetURL(FString::Format(TEXT("https://a.example/v1/{0}/{1}"), {Name, Number}));
  Second->SetVerb("DELETE");
  Second->ProcessRequest(); /* REQUEST: DELETE https://a.example/v1/{}/{} auth=none */

  auto Third = Http.CreateRequest();
  Third->SetURL(FPaths::Combine(FString(TEXT("https://a.example/")), TEXT("v1"), LexToString(Number)));
  Third->ProcessRequest(); /* REQUEST: GET https://a.example/v1/{} auth=none */

  FString Template = TEXT("https://a.example/tiles/{x}.png");
  Template.ReplaceInline(TEXT("{x}"), *FString::FromInt(Number));
  auto Fourth = Http.CreateRequest();
  Fourth->SetURL(UTF8_TO_TCHAR(TCHAR_TO_UTF8(*Template)));
  Fourth->ProcessRequest(); /* REQUEST: GET https://a.example/tiles/{}.png auth=none */
}

// Headers that stand in a map.
void Headers(const FString &Token) {
  TMap<FString, FString> Fields = {{TEXT("Accept"), TEXT("*/*")}, {TEXT("Authorization"), TEXT("Bearer ") + Token}};
  auto Request = FHttpModule::Get().CreateRequest();
  for (const auto &Field : Fields)
    Request->SetHeader(Field.Key, Field.Value);
  Request->SetURL("https://a.example/v1/reports");
  Request->ProcessRequest(); /* REQUEST: GET https://a.example/v1/reports auth=bearer */
}

// A function that is given the request.
static void AddToken(const FHttpRequestRef &Request, const FString &Token) {
  Request->AppendToHeader(TEXT("Authorization"), FString::Printf(TEXT("Bearer %s"), *Token));
}
void Given(const FString &Token) {
  FHttpRequestRef Request = FHttpModule::Get().CreateRequest();
  Request->SetURL("https://a.example/shopimport/refund");
  AddToken(Request, Token);
  Request->ProcessRequest(); /* REQUEST: GET https://a.example/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// Written down.
void LiteralToken(const FString &Base) {
  auto Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(Base + TEXT("/v1/customers"));
  Request->SetHeader(TEXT("Authorization"), TEXT("Bearer qP4tS9xWm2LkV7bR")); // EXPECT: xentral/hardcoded-token(error, flow)
  Request->ProcessRequest(); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// --- not found ---------------------------------------------------------------

void Basic(const FString &User, const FString &Password) {
  auto Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(TEXT("https://a.example/shopimport/status"));
  Request->SetHeader(TEXT("Authorization"), TEXT("Basic ") + FBase64::Encode(User + TEXT(":") + Password));
  Request->ProcessRequest(); /* REQUEST: GET https://a.example/shopimport/status auth=basic */
}

// Prepared, and never sent.
void NeverSent() {
  auto Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(TEXT("https://a.example/shopimport/status"));
  Request->CancelRequest();
}

// What only shows a page, or says something of it, sends nothing.
void NoRequests(const FString &Id) {
  FPlatformProcess::LaunchURL(TEXT("https://a.example/shopimport/status"), nullptr, nullptr);
  UE_LOG(LogTemp, Error, TEXT("GET /shopimport/refund failed: %s"), *Id);
  FText Shown = LOCTEXT("Address", "https://a.example/shopimport/status");
  check(!Shown.IsEmpty());
}
