// RUN: %check_requests %s --headers shadow
// More names of a namespace that nobody declared than a compiler would try to
// correct, and what is made of such names.
#include "gone/all.h" // missing
#include <curl/curl.h>
#include <string>

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}
void many(int n) {
  gone::step0(0); gone::step1(1); gone::step2(2); gone::step3(3); gone::step4(4);
  gone::step5(0); gone::step6(1); gone::step7(2); gone::step8(3); gone::step9(4);
  gone::step10(0); gone::step11(1); gone::step12(2); gone::step13(3); gone::step14(4);
  gone::step15(0); gone::step16(1); gone::step17(2); gone::step18(3); gone::step19(4);
  gone::step20(0); gone::step21(1); gone::step22(2); gone::step23(3); gone::step24(4);
  gone::step25(0); gone::step26(1); gone::step27(2); gone::step28(3); gone::step29(4);
  gone::step30(0); gone::step31(1); gone::step32(2); gone::step33(3); gone::step34(4);
  gone::step35(0); gone::step36(1); gone::step37(2); gone::step38(3); gone::step39(4);
  gone::step40(0); gone::step41(1); gone::step42(2); gone::step43(3); gone::step44(4);
  gone::step45(0); gone::step46(1); gone::step47(2); gone::step48(3); gone::step49(4);
  gone::step50(0); gone::step51(1); gone::step52(2); gone::step53(3); gone::step54(4);
  gone::step55(0); gone::step56(1); gone::step57(2); gone::step58(3); gone::step59(4);
  int v0 = gone::LIMIT0; int v1 = gone::LIMIT1; int v2 = gone::LIMIT2; int v3 = gone::LIMIT3; int v4 = gone::LIMIT4;
  int v5 = gone::LIMIT5; int v6 = gone::LIMIT6; int v7 = gone::LIMIT7; int v8 = gone::LIMIT8; int v9 = gone::LIMIT9;
  int v10 = gone::LIMIT10; int v11 = gone::LIMIT11; int v12 = gone::LIMIT12; int v13 = gone::LIMIT13; int v14 = gone::LIMIT14;
  int v15 = gone::LIMIT15; int v16 = gone::LIMIT16; int v17 = gone::LIMIT17; int v18 = gone::LIMIT18; int v19 = gone::LIMIT19;
  int v20 = gone::LIMIT20; int v21 = gone::LIMIT21; int v22 = gone::LIMIT22; int v23 = gone::LIMIT23; int v24 = gone::LIMIT24;
  int v25 = gone::LIMIT25; int v26 = gone::LIMIT26; int v27 = gone::LIMIT27; int v28 = gone::LIMIT28; int v29 = gone::LIMIT29;
  int v30 = gone::LIMIT30; int v31 = gone::LIMIT31; int v32 = gone::LIMIT32; int v33 = gone::LIMIT33; int v34 = gone::LIMIT34;
  int v35 = gone::LIMIT35; int v36 = gone::LIMIT36; int v37 = gone::LIMIT37; int v38 = gone::LIMIT38; int v39 = gone::LIMIT39;
  int v40 = gone::LIMIT40; int v41 = gone::LIMIT41; int v42 = gone::LIMIT42; int v43 = gone::LIMIT43; int v44 = gone::LIMIT44;
  int v45 = gone::LIMIT45; int v46 = gone::LIMIT46; int v47 = gone::LIMIT47; int v48 = gone::LIMIT48; int v49 = gone::LIMIT49;
  int v50 = gone::LIMIT50; int v51 = gone::LIMIT51; int v52 = gone::LIMIT52; int v53 = gone::LIMIT53; int v54 = gone::LIMIT54;
  int v55 = gone::LIMIT55; int v56 = gone::LIMIT56; int v57 = gone::LIMIT57; int v58 = gone::LIMIT58; int v59 = gone::LIMIT59;
  gone::keep(send("https://h/kept")); // REQUEST: GET https://h/kept
  std::string base = gone::base() + "/based";
  send(base); // REQUEST: GET {}/based
  gone::Url u = gone::Url("https://h/url"); // both a type and a value
  send(u.text() + "/x"); // REQUEST: GET {}/x
  send("https://h/" + std::to_string(gone::LIMIT1)); // REQUEST: GET https://h/{}
}

// Operands that nobody declared, with any operator behind them.
void operands(bool b, int n, int m) {
  send("https://h/a/" + std::to_string(SIZE * n));   // REQUEST: GET https://h/a/{}
  send("https://h/b/" + std::to_string(SIZE / n));   // REQUEST: GET https://h/b/{}
  send("https://h/c/" + std::to_string(SIZE - n));   // REQUEST: GET https://h/c/{}
  send("https://h/d/" + std::to_string(FLAG & n));   // REQUEST: GET https://h/d/{}
  if (DEBUG && b)
    send("https://h/e"); // REQUEST: GET https://h/e
  if (MODE == n || LEVEL != m)
    send("https://h/f"); // REQUEST: GET https://h/f
  std::string host = b ? HOST_A : HOST_B;
  send(host + "/g"); // REQUEST: GET {}/g
}

// Near misses: what the same tokens declare.
struct Known {
  std::string url;
};
void declarations(Known *k, Gone *g, const Lost &l, std::map<int, Missing *> m) {
  if (Known *other = k)
    send(other->url + "/h"); // REQUEST: GET {}/h
  for (Thing &t : things())
    send("https://h/i"); // REQUEST: GET https://h/i
  auto f = [](Other *o, Some &&s) { send("https://h/j"); }; // REQUEST: GET https://h/j
  f(nullptr, 1);
  try {
    send("https://h/k"); // REQUEST: GET https://h/k
  } catch (Problem &p) {
    send("https://h/l"); // REQUEST: GET https://h/l
  }
  if (Gone *n = find(g))
    send("https://h/m"); // REQUEST: GET https://h/m
}
