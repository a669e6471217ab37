// Requests for each cell below. `patlint requests` must list them; the engine
// that would send them is not to be had (docs/adding-a-client.md).
#include <HttpModule.h>
#include <CoreMinimal.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static FString Environment(const TCHAR *Name) { return FPlatformMisc::GetEnvironmentVariable(Name); }

// cell: literal
static void Literal() {
  FHttpRequestRef Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(SERVER "/v1/literal");
  Request->ProcessRequest(); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none client=unreal */
}

// cell: base
static void Base() {
  const int32 Number = 7;
  FHttpRequestRef Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(FString::Printf(TEXT("%s/v1/base/%d?page=2"), *Environment(TEXT("BASE")), Number));
  Request->SetVerb(TEXT("POST"));
  Request->SetContentAsString(TEXT("body"));
  Request->ProcessRequest(); /* REQUEST: POST {}/v1/base/7?page=2 auth=none */
}

// cell: wrapper
static void Send(const FString &Verb, const FString &Path) {
  TSharedRef<IHttpRequest, ESPMode::ThreadSafe> Request = FHttpModule::Get().CreateRequest();
  Request->SetVerb(Verb);
  Request->SetURL(Environment(TEXT("BASE")) + Path);
  Request->ProcessRequest();
}
static void Wrapper() {
  Send(TEXT("PATCH"), TEXT("/v1/wrapper")); /* REQUEST: PATCH {}/v1/wrapper auth=none */
  Send("GET", "/v1/wrapper/again");         /* REQUEST: GET {}/v1/wrapper/again auth=none */
}

// cell: class
class FOrders {
public:
  explicit FOrders(const FString &InServer) : Server(InServer) {}
  void Remove(const FString &Order) {
    FHttpRequestPtr Request = FHttpModule::Get().CreateRequest();
    Request->SetURL(Server / TEXT("v1/class") / Order);
    Request->SetVerb(TEXT("DELETE"));
    Request->OnProcessRequestComplete().BindRaw(this, &FOrders::Removed);
    Request->ProcessRequest();
  }

private:
  void Removed(FHttpRequestPtr, FHttpResponsePtr, bool bOk) {}
  FString Server;
};
static void Member() { FOrders(Environment(TEXT("BASE"))).Remove(TEXT("a8")); } /* REQUEST: DELETE {}/v1/class/a8 auth=none */

// cell: header
static void Header() {
  FHttpRequestRef Request = FHttpModule::Get().CreateRequest();
  Request->SetURL(TEXT(SERVER) TEXT("/v1/header"));
  Request->SetVerb(TEXT("PUT"));
  Request->SetHeader(TEXT("Authorization"), TEXT("Bearer ") + Environment(TEXT("TOKEN")));
  Request->ProcessRequest(); /* REQUEST: PUT http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: session
static void Session() {
  FHttpModule &Http = FHttpModule::Get();
  Http.AddDefaultHeader(TEXT("Authorization"), FString::Printf(TEXT("Bearer %s"), *Environment(TEXT("TOKEN"))));
  auto Request = Http.CreateRequest();
  Request->SetURL(SERVER "/v1/session");
  Request->ProcessRequest(); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
}

// cell: digest: impossible -- the module answers no challenge

int main() {
  Literal();
  Base();
  Wrapper();
  Member();
  Header();
  Session();
}
