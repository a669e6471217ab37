// shadow header: what a controller of Oat++ is declared with: functions and
// classes. Included again and again, so without a guard.
#define PATH(TYPE, NAME, ...) const TYPE &NAME
#define HEADER(TYPE, NAME, ...) const TYPE &NAME
#define QUERY(TYPE, NAME, ...) const TYPE &NAME
#define QUERIES(TYPE, NAME, ...) const TYPE &NAME
#define REQUEST(TYPE, NAME, ...) TYPE NAME
#define BUNDLE(TYPE, NAME, ...) const TYPE &NAME
#define BODY_STRING(TYPE, NAME, ...) const TYPE &NAME
#define BODY_DTO(TYPE, NAME, ...) const TYPE &NAME
#define AUTHORIZATION(TYPE, NAME, ...) TYPE NAME

#define ENDPOINT(METHOD, TEXT, NAME, ...)                                      \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> NAME(        \
      __VA_ARGS__)
#define ENDPOINT_INFO(NAME)                                                    \
  void Z_INFO_##NAME(                                                          \
      oatpp::web::server::api::ApiController::EndpointInfo *info)
#define ENDPOINT_ASYNC(METHOD, TEXT, NAME)                                     \
  class NAME : public oatpp::web::server::api::AsyncHandler<NAME>
#define ENDPOINT_ASYNC_INIT(NAME)                                              \
public:
#define ADD_CORS(...)
