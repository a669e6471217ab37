#pragma once
#include <string>

const std::string URL = "https://x.xentral.biz";
const std::string API_URL = URL + "/api";
const std::string TO_SHOP = API_URL + "/shopimport/articletoshop/";
const std::string PRODUCTS = API_URL + "/v1/products/";
extern const std::string STATUS;
extern std::string configured;
