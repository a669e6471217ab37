// RUN: %check_requests %s --headers shadow
// A call or a macro of a header that is not there, inside of a text that a member
// hands on: the text stays, with a hole for what nobody knows.
#include <curl/curl.h>
#include <QString>
#include <sstream>
#include <string>

#include "tokens.h" // missing

static void get(const char *url, curl_slist *l = nullptr) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}

void a() { get("https://h/a", curl_slist_append(nullptr, ("Authorization: Bearer " + getToken()).c_str())); } // REQUEST: GET https://h/a auth=bearer
void b() { get(("https://h/b/" + getId()).c_str()); } // REQUEST: GET https://h/b/{}
void c(int x) { get(std::string("https://h/c/").append(encoded(x)).c_str()); } // REQUEST: GET https://h/c/{}
void d(int x) { get((std::string("https://h/d/") + encoded(x) + "/e").data()); } // REQUEST: GET https://h/d/{}/e
void e(int x) { get(("https://h/e/" + conf::id(x) + "/f").c_str()); } // REQUEST: GET https://h/e/{}/f
void f() { get((BASE_URL + std::string("/f")).c_str()); } // REQUEST: GET {}/f
void g() { get((conf::base() + "/g").c_str()); } // REQUEST: GET {}/g
void h() { std::string s; s.append("https://h/h/").append(getId()).append("/i"); get(s.c_str()); } // REQUEST: GET https://h/h/{}/i
void i(bool x) { get((x ? "https://h/i/" + getId() : std::string("https://h/j")).c_str()); } // REQUEST: GET https://h/i/{} | GET https://h/j
void j() { auto u = "https://h/k/" + getId(); get(u.c_str()); } // REQUEST: GET https://h/k/{}
void k() { auto u = std::string("https://h/l/") + getId(); u += "/m"; get(u.c_str()); } // REQUEST: GET https://h/l/{}/m
void l() { const std::string u = "https://h/n/" + getId(); get((u + "/" + getId()).c_str()); } // REQUEST: GET https://h/n/{}/{}
void m() { get(QString("https://h/o/%1/%2").arg(getId()).arg(3).toUtf8().constData()); } // REQUEST: GET https://h/o/{}/3
void n() { get(("https://h/p/" + QString(getId()) + "/q").toStdString().c_str()); } // REQUEST: GET https://h/p/{}/q
void o() { get(("https://h/r/" + getId().toString() + "/s").toUtf8().data()); } // REQUEST: GET https://h/r/{}/s
void p() { std::string t = getId(); get((std::string{"https://h/t/"} + t).c_str()); } // REQUEST: GET https://h/t/{}
void q() { get((std::string("https://h/u/") += getId()).c_str()); } // REQUEST: GET https://h/u/{}
void s(const Missing &m) { get(("https://h/w/" + m.id + "/x").c_str()); } // REQUEST: GET https://h/w/{}/x
void t() { get(("https://h/y/" + std::to_string(getNumber()) + "/z").c_str()); } // REQUEST: GET https://h/y/{}/z
void u(int x) { Text w; w.Format("https://h/z1/%d/%s", x, getId()); get(w.c_str()); } // REQUEST: GET https://h/z1/{}/{}
void v() { get(("https://h/z2/" + getId()).append("/x").c_str()); } // REQUEST: GET https://h/z2/{}/x

// Operators of the class that the known part has.
void qt() { QString w = "https://h/op1/"; w += getId(); w += "/x"; get(w.toUtf8().constData()); } // REQUEST: GET https://h/op1/{}/x
void streamed() { std::ostringstream w; w << "https://h/op2/" << getId() << "/x?n=" << 3; get(w.str().c_str()); } // REQUEST: GET https://h/op2/{}/x?n=3
struct Path {
  explicit Path(const std::string &t) : text(t) {}
  Path operator/(const std::string &next) const { return Path(text + "/" + next); }
  Path &operator<<(const std::string &next) { text += "-" + next; return *this; }
  std::string text;
};
void own() { get((Path("https://h/op3") / getId() / "x").text.c_str()); } // REQUEST: GET https://h/op3/{}/x
void own2() { Path w("https://h/op4"); w << getId() << "x"; get(w.text.c_str()); } // REQUEST: GET https://h/op4-{}-x

// Near misses: members that make something else of a text, and what nobody knows.
void x() { get(("https://h/x1/" + getId()).hashed()); } // REQUEST: GET {}
void y() { get(getUrl().c_str()); } // REQUEST: GET {}
void z() { get(("https://h/x2/" + getId()).c_str(1, 2)); } // REQUEST: GET {}
