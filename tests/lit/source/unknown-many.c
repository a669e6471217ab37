// RUN: %check_requests %s --headers shadow
// The same in C: more functions and values that nobody declared than a compiler
// would try to correct.
#include "gone/all.h" // missing
#include <curl/curl.h>
#include <stdio.h>

void many(int n) {
  CURL *h = curl_easy_init();
  char url[99];
  step0(0); step1(1); step2(2); step3(3); step4(4);
  step5(0); step6(1); step7(2); step8(3); step9(4);
  step10(0); step11(1); step12(2); step13(3); step14(4);
  step15(0); step16(1); step17(2); step18(3); step19(4);
  step20(0); step21(1); step22(2); step23(3); step24(4);
  step25(0); step26(1); step27(2); step28(3); step29(4);
  step30(0); step31(1); step32(2); step33(3); step34(4);
  step35(0); step36(1); step37(2); step38(3); step39(4);
  step40(0); step41(1); step42(2); step43(3); step44(4);
  step45(0); step46(1); step47(2); step48(3); step49(4);
  step50(0); step51(1); step52(2); step53(3); step54(4);
  step55(0); step56(1); step57(2); step58(3); step59(4);
  n += LIMIT0; n += LIMIT1; n += LIMIT2; n += LIMIT3; n += LIMIT4;
  n += LIMIT5; n += LIMIT6; n += LIMIT7; n += LIMIT8; n += LIMIT9;
  n += LIMIT10; n += LIMIT11; n += LIMIT12; n += LIMIT13; n += LIMIT14;
  n += LIMIT15; n += LIMIT16; n += LIMIT17; n += LIMIT18; n += LIMIT19;
  n += LIMIT20; n += LIMIT21; n += LIMIT22; n += LIMIT23; n += LIMIT24;
  n += LIMIT25; n += LIMIT26; n += LIMIT27; n += LIMIT28; n += LIMIT29;
  n += LIMIT30; n += LIMIT31; n += LIMIT32; n += LIMIT33; n += LIMIT34;
  n += LIMIT35; n += LIMIT36; n += LIMIT37; n += LIMIT38; n += LIMIT39;
  n += LIMIT40; n += LIMIT41; n += LIMIT42; n += LIMIT43; n += LIMIT44;
  n += LIMIT45; n += LIMIT46; n += LIMIT47; n += LIMIT48; n += LIMIT49;
  n += LIMIT50; n += LIMIT51; n += LIMIT52; n += LIMIT53; n += LIMIT54;
  n += LIMIT55; n += LIMIT56; n += LIMIT57; n += LIMIT58; n += LIMIT59;
  snprintf(url, sizeof url, "https://h/%s/%d", name_of(n), SIZE);
  curl_easy_setopt(h, CURLOPT_URL, url); // REQUEST: GET https://h/{}/{}
  check(curl_easy_perform(h), MODE);
}
