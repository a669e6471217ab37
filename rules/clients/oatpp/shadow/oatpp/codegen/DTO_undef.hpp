// shadow header: takes back what DTO_define.hpp defined.
#undef DTO_INIT
#undef DTO_FIELD
#undef DTO_FIELD_INFO
#undef DTO_HC_EQ
#undef ENUM
#undef VALUE
