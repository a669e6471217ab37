// RUN: %check_findings %s --headers shadow
// A name that says credential, and text that looks random: both together are one,
// wherever it goes. Neither is alone.
#include <map>
#include <string>

static const char *client_secret = "fH3-dK9s_Qw27LmX0pZt5VbN"; // EXPECT: generic/hardcoded-credential(warning, shape)
#define THINGSPEAK_API_KEY "Q7XW2ZK9M4NPB8RT5VCD"  // EXPECT: generic/hardcoded-credential(warning, shape)
const std::string kBotToken = "kP82nQz0RtY5vX1mWc7LbJ4d"; // EXPECT: generic/hardcoded-credential(warning, shape)
char auth[] = "Zt5VbN8kQw27LmX0pfH3dK9sRy64Cj1E"; // EXPECT: generic/hardcoded-credential(warning, shape)
struct Settings { std::string apiKey = "9f86d081884c7d659a2feaa0c55ad015"; }; // EXPECT: generic/hardcoded-credential(warning, shape)
#define API_KEY_MAPS "Q7XW2ZK9M4NPB8RT5VCE" // EXPECT: generic/hardcoded-credential(warning, shape)
const std::string kClientSecretForShop = "kP82nQz0RtY5vX1mWc7LbJ4e"; // EXPECT: generic/hardcoded-credential(warning, shape)
#define SYNC_CONSUMER_SECRET "8d5f3a09c2e7b641" // EXPECT: generic/hardcoded-credential(warning, shape)
// In the text of a URL, too.
#define SEARCH "https://api.shop.example/search?type=release&q=${artist}&token=gUtGiYdmPQ7xW2zK9m4Np&page=%d" // EXPECT: generic/hardcoded-credential(warning, shape)
static const char *lookup = "v2/lookup?api_key=9f86d081884c7d659a2feaa0c55ad015"; // EXPECT: generic/hardcoded-credential(warning, shape)
static const char *maps = "https://maps.shop.example/js?key=kP82nQz0RtY5vX1mWc7LbJ4f"; // EXPECT: generic/hardcoded-credential(warning, shape)
static const char *line = "GET /search?token=gUtGiYdmPQ7xW2zK9m4Nq HTTP/1.1\r\n"; // EXPECT: generic/hardcoded-credential(warning, shape)
static const char *page = "<a href='https://x.example/?a=1&amp;token=gUtGiYdmPQ7xW2zK9m4Nr'>"; // EXPECT: generic/hardcoded-credential(warning, shape)
void begin() {
  gone::begin("device-7", THINGSPEAK_API_KEY);
  gone::setAccessToken("x7Kd92mQ4LpZ81aBq9Rt3LpW8sVb2Nc6"); // EXPECT: generic/hardcoded-credential(warning, shape)
}

// What hashes and identifiers are called.
static const char *api_key_hash = "9f86d081884c7d659a2feaa0c55ad015";
static const char *client_secret_id = "9f86d081884c7d659a2feaa0c55ad015";
static const char *file_url = "https://files.shop.example/get?key=9f86d081884c7d659a2feaa0c55ad015&token=9f86d081884c7d659a2feaa0c55ad015";
static const char *page_url = "https://files.shop.example/list?pageToken=kP82nQz0RtY5vX1mWc7LbJ4d&sort=Zt5VbN8kQw27LmX0pfH3dK9s";
static const char *page_key = "https://maps.shop.example/js?sitekey=kP82nQz0RtY5vX1mWc7LbJ4f&publickey=kP82nQz0RtY5vX1mWc7LbJ4f";
static const char *registry = "open?key=HKEY_LOCAL2Soft3Win4X5q/Qt7AbC9dEf";
static const char *script = "var a=1;token=kP82nQz0RtY5vX1mWc7LbJ4f";
static const char *appKeyboardLayout = "9f86d081884c7d659a2feaa0c55ad015";
static const char *api_key_salt = "9f86d081884c7d659a2feaa0c55ad015";
static const char *kAccessTokenPref = "prefsOAuth2AccV1TokQ3";
static const char *kAccessToken = "GMailOAuth2Token";
static const char *sum_url = "https://files.shop.example/get?file=a&etag=kP82nQz0RtY5vX1mWc7LbJ4d#token=Zt5VbN8kQw27LmX0pfH3dK9s";
static const char *file_token = "9f86d081884c7d659a2feaa0c55ad015";
static const char *digest = "fH3-dK9s_Qw27LmX0pZt5VbN";
static const char *cipher_key = "fH3-dK9s_Qw27LmX0pZt5VbN";
static const char *etag = "Zt5VbN8kQw27LmX0pfH3dK9sRy64Cj1E";
// Names, addresses, placeholders and what is read at run time.
static const char *API_KEY = "SHOP_API_KEY_OF_THE_ACCOUNT";
static const char *access_token = "https://login.shop.example/oauth2/v2.0/token";
static const char *auth_token = "your-auth-token-goes-here-1234";
static const char *apiSecret = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
static const char *asked = "https://api.shop.example/search?token=your-auth-token-goes-here-1234&api_key=${API_KEY}&key=xxxxxxxxxxxxxxxxxxxxxxxx";
static const char *placeholder_token = "a1B2c3D4e5F6g7H8i9J0EXAMPLE";
std::string appSecret = getenv("a1B2c3D4e5F6g7H8i9J0k1L2");
// What the other side hands out, for one page or form.
static const char *nextPageToken = "Zt5VbN8kQw27LmX0pfH3dK9sRy64Cj1E";
static const char *csrf_token = "Zt5VbN8kQw27LmX0pfH3dK9sRy64Cj1E";
// Short, or with blanks: only by flow.
static const char *token = "x7Kd92mQ";
static const char *session_secret = "8dF3a09c2E7b641x";
static const char *api_key = "8d5f3a09c2e7b64";
static const char *secret = "kP82 nQz0 RtY5 vX1m Wc7L bJ4d";
