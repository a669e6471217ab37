// shadow header: what a client of Oat++ is declared with. Included again and
// again, so without a guard; ApiClient_undef.hpp takes it back.
#include "oatpp/codegen/parameters.hpp"

#define API_CLIENT_INIT(NAME)                                                  \
public:                                                                        \
  NAME(                                                                        \
      const std::shared_ptr<oatpp::web::client::RequestExecutor> &executor,    \
      const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &mapper)       \
      : oatpp::web::client::ApiClient(executor, mapper) {}                     \
  static std::shared_ptr<NAME> createShared(                                   \
      const std::shared_ptr<oatpp::web::client::RequestExecutor> &executor,    \
      const std::shared_ptr<oatpp::data::mapping::ObjectMapper> &mapper) {     \
    return std::make_shared<NAME>(executor, mapper);                           \
  }

// A parameter is a type, what becomes of it, its name and more.
#define HEADER(TYPE, ...) (TYPE, PATLINT_OATPP_HEADER, __VA_ARGS__)
#define PATH(TYPE, ...) (TYPE, PATLINT_OATPP_PATH, __VA_ARGS__)
#define QUERY(TYPE, ...) (TYPE, PATLINT_OATPP_QUERY, __VA_ARGS__)
#define BODY(TYPE, ...) (TYPE, PATLINT_OATPP_BODY, __VA_ARGS__)
#define BODY_DTO(TYPE, ...) (TYPE, PATLINT_OATPP_BODY, __VA_ARGS__)
#define BODY_STRING(TYPE, ...) (TYPE, PATLINT_OATPP_BODY, __VA_ARGS__)
#define AUTHORIZATION(TYPE, ...) (TYPE, PATLINT_OATPP_SCHEME, __VA_ARGS__)
#define AUTHORIZATION_BASIC(TYPE, ...) (TYPE, PATLINT_OATPP_BASIC, __VA_ARGS__)

#define PATLINT_OATPP_TEXT(TYPE, NAME, ...)                                    \
  oatpp::web::client::ApiClient::TypeInterpretation<TYPE>::toString(#TYPE, NAME)
#define PATLINT_OATPP_HEADER(TYPE, ...)                                        \
  headers_.put_LockFree(PATLINT_OATPP_NAMED(__VA_ARGS__),                      \
                        PATLINT_OATPP_TEXT(TYPE, __VA_ARGS__));
#define PATLINT_OATPP_PATH(TYPE, ...)                                          \
  path_.insert({PATLINT_OATPP_NAMED(__VA_ARGS__),                              \
                PATLINT_OATPP_TEXT(TYPE, __VA_ARGS__)});
#define PATLINT_OATPP_QUERY(TYPE, ...)                                         \
  query_.insert({PATLINT_OATPP_NAMED(__VA_ARGS__),                             \
                 PATLINT_OATPP_TEXT(TYPE, __VA_ARGS__)});
#define PATLINT_OATPP_BODY(TYPE, ...)
#define PATLINT_OATPP_SCHEME(TYPE, NAME, SCHEME)                               \
  headers_.put_LockFree("Authorization",                                       \
                        oatpp::String(SCHEME " ") + oatpp::String(NAME));
#define PATLINT_OATPP_BASIC(TYPE, NAME)                                        \
  headers_.put_LockFree("Authorization",                                       \
                        oatpp::String("Basic ") +                              \
                            oatpp::encoding::Base64::encode(NAME));

#define PATLINT_OATPP_CALL(ANSWER, EXECUTE, METHOD, TEXT, NAME, ...)           \
  static void Z_ADD_HEADERS_##NAME(oatpp::web::client::ApiClient::Headers &,   \
                                   ...) {}                                     \
  ANSWER NAME(                                                                 \
      PATLINT_OATPP_EACH(PATLINT_OATPP_DECLARE, __VA_ARGS__) const             \
          std::shared_ptr<                                                     \
              oatpp::web::client::RequestExecutor::ConnectionHandle> &handle_  \
      = nullptr) {                                                             \
    oatpp::web::client::ApiClient::Headers headers_;                           \
    Z_ADD_HEADERS_##NAME(headers_, 1);                                         \
    std::unordered_map<oatpp::String, oatpp::String> path_;                    \
    std::unordered_map<oatpp::String, oatpp::String> query_;                   \
    PATLINT_OATPP_EACH(PATLINT_OATPP_USE, __VA_ARGS__)                         \
    return EXECUTE(METHOD, parsePathTemplate(#NAME, TEXT), headers_, path_,    \
                   query_, nullptr, handle_);                                  \
  }
#define API_CALL(METHOD, TEXT, ...)                                            \
  PATLINT_OATPP_CALL(                                                          \
      std::shared_ptr<oatpp::web::protocol::http::incoming::Response>,         \
      executeRequest, METHOD, TEXT, __VA_ARGS__)
#define API_CALL_ASYNC(METHOD, TEXT, ...)                                      \
  PATLINT_OATPP_CALL(                                                          \
      oatpp::async::CoroutineStarterForResult<const std::shared_ptr<           \
          oatpp::web::protocol::http::incoming::Response> &>,                  \
      executeRequestAsync, METHOD, TEXT, __VA_ARGS__)

// A block behind this one is done first by the call of that name.
#define API_CALL_HEADERS(NAME)                                                 \
  static void Z_ADD_HEADERS_##NAME(                                            \
      oatpp::web::client::ApiClient::Headers &headers, int) {                  \
    Z_ADD_DEFAULT_HEADERS_##NAME(headers);                                     \
  }                                                                            \
  static void Z_ADD_DEFAULT_HEADERS_##NAME(                                    \
      oatpp::web::client::ApiClient::Headers &headers)
