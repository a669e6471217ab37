//===- ModelsTest.cpp - Model files and their mistakes -----------------===//
#include "base/Embedded.h"
#include "models/Models.h"
#include "models/Table.h"

#include <gmock/gmock.h>

namespace patlint {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

static std::vector<std::string> problems(std::string Text) {
  std::shared_ptr<const Models> M;
  return loadModels({{"m.json", std::move(Text)}}, M);
}

TEST(Models, TheOnesInTheBinaryLoad) {
  std::vector<ModelSource> Sources;
  for (const EmbeddedFile &F : embeddedFiles()) {
    llvm::StringRef Path(F.Path.data(), F.Path.size());
    if (Path == "auth.json" ||
        ((Path.starts_with("strings/") || Path.starts_with("servers/")) && Path.ends_with(".json")) ||
        Path.ends_with("/client.json"))
      Sources.push_back({Path.str(), std::string(F.Contents)});
  }
  EXPECT_GE(Sources.size(), 6u);
  std::shared_ptr<const Models> M;
  EXPECT_THAT(loadModels(Sources, M), IsEmpty());
  ASSERT_TRUE(M);
  EXPECT_TRUE(M->header("authorization"));
  EXPECT_FALSE(M->header("Accept"));
  for (const char *Name : {"Authorization", "PRIVATE-TOKEN", "X-Device-Token", "accessToken", "API_KEY", "Password"})
    EXPECT_TRUE(M->isExpected(Name)) << Name;
  for (const char *Name : {"", "Accept", "username", "X-CSRF-Token", "pageToken", "key", "token_type", "If-None-Match"})
    EXPECT_FALSE(M->isExpected(Name)) << Name;
  for (const char *Name : {"log_url", "LOG_INFO", "LOGE", "spdlog::info", "debug", "logRequest", "LOGUrl", "uart_printf", "my::print"})
    EXPECT_TRUE(M->isLogging(Name)) << Name;
  for (const char *Name : {"", "login", "LogIn", "catalog", "get_log", "log_format", "my_sprintf", "encode_url", "blog::post", "information"})
    EXPECT_FALSE(M->isLogging(Name)) << Name;
  for (const char *Name : {"client_secret", "clientSecret", "CLIENT-SECRET", "password", "APIKey", "refresh_token"})
    EXPECT_EQ(M->bodyField(Name), TokenParameter::Always) << Name;
  for (const char *Name : {"token", "pwd", "key"})
    EXPECT_EQ(M->bodyField(Name), TokenParameter::ByValue) << Name;
  for (const char *Name : {"", "client_id", "username", "grant_type", "token_type", "password_hash", "_"})
    EXPECT_EQ(M->bodyField(Name), TokenParameter::Never) << Name;
}

TEST(Models, EveryMistakeHasItsPlace) {
  EXPECT_THAT(problems(R"({
  "schema": "patlint-models/1",
  "name": "x",
  "functions": [
    {"fn": "f", "retruns": "arg0"},
    {"returns": "arg0"},
    {"fn": "g", "do": {"set": "nowhere", "to": {"hole": "colour"}}},
    {"fn": "h", "do": {"request": {"method": {"lit": "GET"}}}}
  ]
})"),
              ElementsAre(HasSubstr("m.json:5:17: functions[0]: "),
                          HasSubstr("m.json:6:5: functions[1]: "),
                          HasSubstr("m.json:7:31: functions[2].do.set: "),
                          HasSubstr("m.json:7:57: functions[2].do.to.hole: "),
                          HasSubstr("m.json:8:35: functions[3].do.request: ")));
}

TEST(Models, ARuleOfAuthenticationHasOneValue) {
  EXPECT_THAT(problems(R"({
  "schema": "patlint-models/1",
  "name": "x",
  "tokenPaths": ["bot{token}/{method}", "bot/{method}"],
  "functions": [
    {"fn": "f", "do": {"request": {"url": "arg0", "auth": [{"kind": "basic"}, {"user": true, "value": "arg1"}, {"user": true}]}}}
  ]
})"),
              testing::UnorderedElementsAre(HasSubstr("m.json:4:17: tokenPaths: "),
                                            HasSubstr("auth[0]: "), HasSubstr("auth[1]: ")));
}

TEST(Models, TwoAreCompared) {
  EXPECT_THAT(problems(R"({
  "schema": "patlint-models/1",
  "name": "x",
  "functions": [
    {"fn": "f", "do": {"compare": ["arg0", {"incoming": {"lit": "token"}}]}},
    {"fn": "g", "do": {"compare": ["arg0"]}},
    {"fn": "h", "do": {"compare": ["arg0", "arg1"], "to": "arg2"}}
  ]
})"),
              ElementsAre(HasSubstr("m.json:6:35: functions[1].do.compare: expected two expressions"),
                          HasSubstr("m.json:7:53: functions[2].do: ")));
}

TEST(Models, AConversionHasOneName) {
  auto Of = [](const std::string &Where, const std::string &Name) {
    return problems(R"({"schema": "patlint-models/1", "name": "x", )" + Where + Name +
                    (Where[1] == 'f' ? "\"}]}" : "\"}"));
  };
  const char *Function = R"("functions": [{"fn": ")", *Pure = R"("pure": ")";
  EXPECT_THAT(Of(Function, "a::B::operator type"), IsEmpty());
  EXPECT_THAT(Of(Function, "a::B::operator\\\"\\\"_s"), IsEmpty());
  EXPECT_THAT(Of(Function, "a::B::operator char *"),
              ElementsAre(HasSubstr("functions[0].fn: a conversion is named")));
  EXPECT_THAT(Of(Pure, "a::B::{size,operator type}"), IsEmpty());
  EXPECT_THAT(Of(Pure, "a::B::{size,operator bool}"), ElementsAre(HasSubstr("pure: a conversion")));
}

TEST(Models, ALaterFileComesFirst) {
  auto Model = [](const char *Value) {
    return std::string(R"({"schema": "patlint-models/1", "name": "m",
      "functions": [{"fn": "f", "returns": {"lit": ")") + Value + R"("}}]})";
  };
  std::shared_ptr<const Models> M;
  EXPECT_THAT(loadModels({{"a", Model("first")}, {"b", Model("second")}}, M), IsEmpty());
  ASSERT_EQ(M->named("f").size(), 2u);
  EXPECT_EQ(M->named("f")[0]->Return.Text, "second");
}

TEST(Models, BracesStandForSeveralNames) {
  EXPECT_THAT(expandBraces("a::{b,c}"), ElementsAre("a::b", "a::c"));
  EXPECT_THAT(expandBraces("{x,y}::{b,c}"),
              ElementsAre("x::b", "x::c", "y::b", "y::c"));
  EXPECT_THAT(expandBraces("plain"), ElementsAre("plain"));
}

} // namespace patlint
