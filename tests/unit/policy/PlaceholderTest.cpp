// Values that stand where a credential stands and are none.
#include "Packs.h"

#include <algorithm>
#include <string>

using namespace patlint;

/// What this repository is not to say itself: it is scanned as well.
static std::string backwards(std::string Text) {
  std::reverse(Text.begin(), Text.end());
  return Text;
}

TEST(Placeholder, ValuesMetInPublicPrograms) {
  for (const char *Value : {
           // documentation and settings to fill in
           "YOUR CLIENT SECRET",
           "your_ha_token",
           "server token",
           "toked-id",
           "PASSWORD",
           "_PLACEHOLDER_",
           "test-pat-12345",
           "tok1|abcd",
           "1234|dein-token",
           "id|hash",
           "<id|hash>",
           "xentral_pat_YOUR_TOKEN_HERE",
           "xentral_...",
           "your_xentral_api_token_here",
           "<XENTRAL-PAT-HIER>",
           "YOUR_PRODUCTION_API_TOKEN",
           "{TOKEN}",
           "1|laravel_sanctum_token_here",
           "changeme",
           "ChangeMeNow",
           "YourTokenHere",
           "insert-token-here",
           "${XENTRAL_TOKEN}",
           "$(TOKEN)",
           "$TOKEN",
           "%TOKEN%",
           "{{token}}",
           "@API_TOKEN@",
           "__TOKEN__",
           "%s",
           "Bearer %s",
           "Bearer <token>",
           "[token]",
           "my-secret-token",
           // addresses
           "/api/token",
           "https://accounts.example.net/api/token",
           "http://your_openhab_url",
           "accounts.spotify.com",
           "wss://gateway.discord.gg",
           "application/json",
           // names of headers, variables, fields
           "API-Key",
           "X-Api-Key",
           "APCA_API_KEY_ID",
           "APCA-API-KEY-ID",
           "api_token",
           "XENTRAL_API_TOKEN",
           "Authorization",
           // tests
           "test_token",
           "hello",
           "INCORRECT_PASSWORD",
           // repeats and sequences
           "",
           " ",
           "x",
           "xxxxxxxxxxxxxxxx",
           "****************",
           "00000000-0000-0000-0000-000000000000",
           "aaaaaaaaaaaaaaaaaaaaaaaa",
           "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD",
           "1234567890",
           "abcdefghijklmnopqrstuvwxyz",
           "0123456789abcdef",
           "abcabcabcabc",
           "abcdefghijklmnopqrstuvwxyz0123456789ABCD",
           "EXAMPLEexampleEXAMPLEexampleEXAMPLEexamp",
           "AKIAIOSFODNN7EXAMPLE",
           // what is behind the colon of a URL taken for user:password
           "//mirrors.fedora.test/mirrorlist?repo=updates",
       })
    EXPECT_TRUE(builtIn().isPlaceholder(Value)) << Value;
}

TEST(Placeholder, CredentialsAreNone) {
  for (const std::string &Value : {
           // Halves are joined here so that no scanner takes them for real.
           std::string("q7Rk2vXcLw9ZtY4bNs8M") + "h3JfGd6PaEe1UuCiOoVx",
           std::string("9f1c04be77a2d35b60e8") +
               "c1f49ad27706b3e85d1f24c0a96be7",
           std::string("b1f0c2d4e6a798b5c3d1") + "e0f2a4b6",
           std::string("eyJhbGciOiJIUzI1NiJ9") +
               ".eyJzdWIiOiI0MiIsIm5hbWUiOiJLdXJ0In0." +
               "dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1gFWFOEjXk",
           std::string("3ax6xnjp29jd6fds4gc3") + "73sgvjxteol0",
           std::string("550e8400-e29b-41d4-") + "a716-446655440000",
           backwards("JhM8sNb4YtZ9wLcXv2kR" "-talpg"),
           std::string("sk_test_") + "Rk2vXcLw9ZtY4bNs8MhJ",
           std::string("7481920365:AAH") + "fGdPaEe1UuCiOoVxq7Rk2vXcLw9ZtY4",
           // Words alone are none where no word says so.
           std::string("correct-horse-battery-staple"),
           std::string("Tr0ub4dor&3-staple"),
           // A word inside of something random says nothing.
           std::string("token-9XkQ2vB7LmW4") + "tRzY8nPc",
       })
    EXPECT_FALSE(builtIn().isPlaceholder(Value)) << Value;
}
