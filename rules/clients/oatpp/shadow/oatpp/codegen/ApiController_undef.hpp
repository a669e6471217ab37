// shadow header: takes back what ApiController_define.hpp defined.
#undef PATH
#undef HEADER
#undef QUERY
#undef QUERIES
#undef REQUEST
#undef BUNDLE
#undef BODY_STRING
#undef BODY_DTO
#undef AUTHORIZATION
#undef ENDPOINT
#undef ENDPOINT_INFO
#undef ENDPOINT_ASYNC
#undef ENDPOINT_ASYNC_INIT
#undef ADD_CORS
