// shadow header: what a transfer object of Oat++ is declared with. Included
// again and again, so without a guard.
#define DTO_INIT(NAME, BASE)                                                   \
public:                                                                        \
  typedef oatpp::data::mapping::type::DTOWrapper<NAME> Wrapper;                \
  static Wrapper createShared();
#define DTO_FIELD(TYPE, NAME, ...) TYPE NAME
#define DTO_FIELD_INFO(NAME) static void Z_INFO_##NAME(oatpp::DTOInfo *info)
#define DTO_HC_EQ(...)
#define ENUM(NAME, TYPE, ...) enum class NAME : TYPE { __VA_ARGS__ }
#define VALUE(NAME, NUMBER, ...) NAME = NUMBER
