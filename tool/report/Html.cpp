//===- Html.cpp - A report to send to somebody -------------------------===//
//
// One file that loads nothing: the policy in its head allows this style and
// this script by their hashes and refuses everything else. All of it can be
// read without the script, which filters, sorts and switches colours.
//
// Findings are grouped by rule, the gravest first, then by file. Under each
// stand the steps from the literal to the send, in the lines of the source,
// from which secrets are taken.
//
//===-------------------------------------------------------------------===//
#include "report/HtmlAssets.h"
#include "report/HtmlText.h"
#include "report/RequestRows.h"
#include "report/Shown.h"
#include "report/Versions.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/SHA256.h"

#include <array>
#include <map>
#include <set>

namespace patlint {

/// Browsers and readers have an end.
constexpr size_t MostFindings = 2000, MostRows = 10000;
/// Steps of one file that are at most so many lines apart share a listing.
constexpr unsigned NearLines = 8;
constexpr size_t MostSteps = 40;

/// `sha256-...`, as a content security policy names a text.
static std::string policyHash(llvm::StringRef Text) {
  std::array<uint8_t, 32> Hash =
      llvm::SHA256::hash(llvm::arrayRefFromStringRef(Text));
  return "'sha256-" + llvm::encodeBase64(Hash) + "'";
}

/// Rule packs can come from strangers: only what opens a page is a link.
static std::string link(llvm::StringRef Address) {
  if (!Address.starts_with("https://") && !Address.starts_with("http://"))
    return html(Address);
  return element("a", "rel=\"noreferrer\" href=\"" + html(Address) + "\"",
                 html(Address));
}

static std::string levelBadge(Level L) {
  return element("span",
                 std::string("class=\"level ") + name(L) + "\"", name(L));
}

static std::string placeText(const Region &Where) {
  std::string Text = pathInTree(Where);
  if (Where.Line != 0)
    Text += ":" + std::to_string(Where.Line);
  if (Where.Line != 0 && Where.Column != 0)
    Text += ":" + std::to_string(Where.Column);
  return Text;
}

static std::string place(const Region &Where) {
  return element("span", "class=\"place\"", html(placeText(Where)));
}

static std::string counted(size_t Count, const char *Singular) {
  return std::to_string(Count) + " " + Singular + (Count == 1 ? "" : "s");
}

namespace {
/// The findings of one rule.
struct Group {
  std::string Rule;
  Level Worst = Level::Note;
  std::vector<const Finding *> Findings;
};

class HtmlWriter {
public:
  HtmlWriter(const Report &R, const SourceText &Source)
      : R(R), Files(Source), Mask(R, Files) {
    Mask.markCredentials(R, Files);
    Shown = shownFindings(R);
    Total = Shown.size();
    if (Total > MostFindings) {
      llvm::stable_sort(Shown, [](const Finding *A, const Finding *B) {
        return A->L > B->L;
      });
      Shown.resize(MostFindings);
      llvm::sort(Shown); // elements of one vector: its order
    }
  }

  std::string write() {
    std::string Body = element("header", "", "\n<h1>patlint</h1>\n" +
                                                 element("p", "class=\"summary\"",
                                                         html(summaryLine(R.Summary))) +
                                                 "\n") +
                       "\n" + filter() + contents() +
                       element("main", "", "\n" + findings() + requests() + run()) +
                       "\n";
    std::string Policy =
        "default-src 'none'; style-src " + policyHash(htmlStyle()) +
        "; script-src " + policyHash(htmlScript()) +
        "; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           Policy +
           "\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n" +
           element("title", "", "patlint: " + html(summaryLine(R.Summary))) +
           "\n" + element("style", "", htmlStyle()) + "\n</head>\n<body>\n" +
           Body + element("script", "", htmlScript()) + "\n</body>\n</html>\n";
  }

private:
  std::string clean(const std::string &Text) const {
    return html(Mask.clean(Text));
  }

  std::string titleOf(const std::string &Id) const {
    const ReportRule *Rule = ruleOf(R, Id);
    return Rule && !Rule->Title.empty() ? Rule->Title : Id;
  }

  /// Hidden until the script runs, which alone can use it.
  std::string filter() const {
    std::array<size_t, 3> Levels{};
    std::set<std::string> Rules, Names;
    for (const Finding *F : Shown) {
      ++Levels[size_t(F->L)];
      Rules.insert(F->Rule);
      Names.insert(pathInTree(F->Where));
    }
    std::string Boxes;
    for (Level L : {Level::Error, Level::Warning, Level::Note})
      if (Levels[size_t(L)] != 0)
        Boxes += element("label", "",
                         std::string("<input type=\"checkbox\" name=\"level\" "
                                     "value=\"") +
                             name(L) + "\" checked> " + levelBadge(L) + " " +
                             std::to_string(Levels[size_t(L)])) +
                 "\n";
    auto Options = [](const char *All, const std::set<std::string> &Values) {
      std::string Result = element("option", "value=\"\"", All);
      for (const std::string &V : Values)
        Result += element("option", "value=\"" + html(V) + "\"", html(V));
      return Result;
    };
    return element(
               "div", "id=\"filter\" role=\"search\" hidden",
               "\n<input type=\"search\" id=\"words\" placeholder=\"Search\" "
               "aria-label=\"Search findings and requests\">\n" +
                   Boxes +
                   element("select", "id=\"rule\" aria-label=\"Rule\"",
                           Options("All rules", Rules)) +
                   "\n" +
                   element("select", "id=\"file\" aria-label=\"File\"",
                           Options("All files", Names)) +
                   "\n<button type=\"button\" id=\"theme\">Colours: "
                   "automatic</button>\n"
                   "<output id=\"count\"></output>\n") +
           "\n";
  }

  std::vector<Group> groups() const {
    std::map<std::string, Group> ById;
    for (const Finding *F : Shown) {
      Group &G = ById[F->Rule];
      G.Rule = F->Rule;
      G.Worst = std::max(G.Worst, F->L);
      G.Findings.push_back(F);
    }
    std::vector<Group> Result;
    for (auto &[Id, G] : ById) {
      llvm::stable_sort(G.Findings, [](const Finding *A, const Finding *B) {
        return A->Where.File < B->Where.File;
      });
      Result.push_back(std::move(G));
    }
    llvm::stable_sort(Result, [](const Group &A, const Group &B) {
      return A.Worst > B.Worst;
    });
    return Result;
  }

  std::string contents() const {
    std::string Items;
    size_t Number = 0;
    for (const Group &G : groups())
      Items += element("li", "",
                       element("a", "href=\"#rule-" + std::to_string(++Number) + "\"",
                               html(titleOf(G.Rule))) +
                           " " + element("span", "class=\"number\"",
                                         std::to_string(G.Findings.size()))) +
               "\n";
    Items += element("li", "",
                     element("a", "href=\"#requests\"", "Requests") + " " +
                         element("span", "class=\"number\"",
                                 std::to_string(R.Requests.size()))) +
             "\n";
    return element("nav", "aria-label=\"Contents\"",
                   "\n" + element("ul", "", "\n" + Items) + "\n") +
           "\n";
  }

  std::string findings() {
    std::string Body = element("h2", "", "Findings") + "\n";
    if (Total > Shown.size())
      Body += element("p", "class=\"remark\"",
                      std::to_string(Shown.size()) + " of " +
                          counted(Total, "finding") +
                          " are listed, the gravest ones.") +
              "\n";
    if (Shown.empty())
      Body += element("p", "class=\"remark\"", "Nothing was found.") + "\n";
    size_t Number = 0;
    for (const Group &G : groups())
      Body += group(G, ++Number);
    return element("section", "id=\"findings\"", "\n" + Body) + "\n";
  }

  std::string group(const Group &G, size_t Number) {
    std::string Body =
        element("h3", "", levelBadge(G.Worst) + " " + html(titleOf(G.Rule)) +
                              " " + element("code", "", html(G.Rule))) +
        "\n" + about(G.Rule);
    for (size_t I = 0; I != G.Findings.size();) {
      std::string File = G.Findings[I]->Where.File, Articles;
      std::string Name = pathInTree(G.Findings[I]->Where);
      for (; I != G.Findings.size() && G.Findings[I]->Where.File == File; ++I)
        Articles += finding(*G.Findings[I]);
      Body += element("section", "class=\"file\"",
                      "\n" + element("h4", "", html(Name)) + "\n" + Articles) +
              "\n";
    }
    return element("section",
                   "class=\"rule\" id=\"rule-" + std::to_string(Number) + "\"",
                   "\n" + Body) +
           "\n";
  }

  std::string about(const std::string &Id) const {
    const ReportRule *Rule = ruleOf(R, Id);
    if (!Rule)
      return "";
    std::string Body = element("summary", "", "About this rule") + "\n" +
                       element("p", "", html(Rule->Why)) + "\n";
    if (!Rule->Fix.empty())
      Body += element("p", "", html(Rule->Fix)) + "\n";
    std::string Items;
    for (const std::string &Reference : Rule->References)
      Items += element("li", "", link(Reference)) + "\n";
    if (!Items.empty())
      Body += element("ul", "", "\n" + Items) + "\n";
    return element("details", "", Body) + "\n";
  }

  std::string finding(const Finding &F) {
    std::string Id = "finding-" + std::to_string(++Findings);
    std::string Body =
        element("h5", "",
                levelBadge(F.L) + " " + clean(F.Message) + " " +
                    element("a", "class=\"place\" href=\"#" + Id + "\"",
                            html(placeText(F.Where)))) +
        "\n" + facts(F) + flow(F) + related(F);
    if (!F.Help.empty())
      Body += element("p", "class=\"help\"", clean(F.Help)) + "\n";
    Body += silencing(F);
    return element("article",
                   "id=\"" + Id + "\" data-level=\"" + name(F.L) +
                       "\" data-rule=\"" + html(F.Rule) + "\" data-file=\"" +
                       html(pathInTree(F.Where)) + "\"",
                   "\n" + Body) +
           "\n";
  }

  std::string facts(const Finding &F) const {
    std::string Rows;
    auto Add = [&](const char *What, const std::string &Value) {
      if (!Value.empty())
        Rows += element("dt", "", What) + element("dd", "", clean(Value)) + "\n";
    };
    Add("URL", F.Url);
    Add("Method", F.Method);
    Add("Endpoint", F.Endpoint);
    Add("Authentication", F.Auth);
    Add("Client", F.Client);
    Add("Provider", F.Provider);
    Add("Value", F.Preview);
    Add("In", F.Enclosing);
    Add("Strength", strength(F));
    Add("Commit", F.Commit);
    if (R.HasBaseline)
      Add("Baseline", F.State == BaselineState::Known ? "unchanged" : "new");
    return Rows.empty() ? "" : element("dl", "", "\n" + Rows) + "\n";
  }

  /// The steps, or the finding's own place where there are none.
  std::string flow(const Finding &F) {
    // Of a long one the beginning, and the end, which is the send.
    std::vector<unsigned> Steps;
    for (unsigned I = 0; I != F.Flow.size(); ++I)
      if (I < MostSteps / 2 || I + MostSteps / 2 >= F.Flow.size())
        Steps.push_back(I);
    if (Steps.empty())
      return F.Where.known() ? stop({{inVersion(F, F.Where), 0}}, "") : "";
    std::string Stops;
    for (size_t I = 0; I != Steps.size();) {
      std::vector<NumberedPlace> Places;
      std::string Lines;
      for (const Region First = F.Flow[Steps[I]].Where; I != Steps.size(); ++I) {
        const FlowStep &Step = F.Flow[Steps[I]];
        const Region &Here = Step.Where;
        const Region &Last = Places.empty() ? First : Places.back().Where;
        unsigned Apart = Here.Line > Last.Line ? Here.Line - Last.Line
                                               : Last.Line - Here.Line;
        if (Here.File != First.File || (!Places.empty() && Apart > NearLines))
          break;
        unsigned Number = Steps[I] + 1;
        Places.push_back({Here, Number});
        Lines += element("p", "class=\"step\"",
                         element("span", "class=\"n\"", std::to_string(Number)) +
                             " " + clean(Step.What) + " " + place(Here)) +
                 "\n";
      }
      for (NumberedPlace &P : Places)
        P.Where = inVersion(F, P.Where);
      Stops += stop(Places, Lines);
    }
    std::string Left;
    if (F.Flow.size() > Steps.size())
      Left = element("p", "class=\"remark\"",
                     counted(F.Flow.size() - Steps.size(), "step") +
                         " in the middle left out") +
             "\n";
    return element("div", "class=\"flow\"", "\n" + Stops) + "\n" + Left;
  }

  std::string stop(const std::vector<NumberedPlace> &Places,
                   const std::string &Steps) {
    return element("div", "class=\"stop\"",
                   "\n" + Steps + listing(Places, Files, Mask)) +
           "\n";
  }

  /// Places that are no steps.
  std::string related(const Finding &F) {
    std::string Items;
    for (const Related &Place : F.RelatedPlaces) {
      if (!Place.Where.known() ||
          llvm::any_of(F.Flow, [&](const FlowStep &S) {
            return S.Where == Place.Where;
          }))
        continue;
      Items += element("p", "class=\"step\"",
                       clean(Place.What) + " " + ::patlint::place(Place.Where)) +
               "\n" +
               listing({{inVersion(F, Place.Where), 0}}, Files, Mask);
    }
    return Items.empty()
               ? ""
               : element("details", "class=\"related\"",
                         element("summary", "", "Related places") + "\n" +
                             Items) +
                     "\n";
  }

  std::string silencing(const Finding &F) const {
    if (F.Suppressed)
      return element("p", "class=\"remark\"",
                     "Allowed here: " + clean(*F.Suppressed)) +
             "\n";
    if (F.State == BaselineState::Known)
      return element("p", "class=\"remark\"", "In the baseline.") + "\n";
    return "";
  }

  std::string requests() const {
    static constexpr const char *Columns[] = {
        "Place", "Client", "Method", "URL", "Authentication", "Findings", "Via"};
    std::string Head, Rows;
    for (const char *C : Columns)
      Head += element("th", "scope=\"col\"", C);
    size_t Listed = 0, All = 0;
    for (const RequestRow &Row : requestRows(R)) {
      if (++All > MostRows)
        continue;
      ++Listed;
      std::vector<std::string> Via;
      for (const Region &Step : Row.Via)
        Via.push_back(pathInTree(Step) + ":" + std::to_string(Step.Line));
      std::string Cells;
      for (const std::string &Text :
           {placeText(Row.Where), Row.Client, Row.Method, Mask.clean(Row.Url),
            Row.Auth, llvm::join(Row.Rules, " "), llvm::join(Via, " ")})
        Cells += element("td", "", html(Text));
      Rows += element("tr",
                      "data-file=\"" + html(pathInTree(Row.Where)) + "\"",
                      Cells) +
              "\n";
    }
    std::string Body = element("h2", "", "Requests") + "\n";
    if (All == 0)
      Body += element("p", "class=\"remark\"",
                      "No HTTP request was recognised.") +
              "\n";
    else
      Body += element("div", "class=\"wide\"",
                      element("table", "",
                              "\n" + element("thead", "", element("tr", "", Head)) +
                                  "\n" + element("tbody", "", "\n" + Rows) +
                                  "\n")) +
              "\n";
    if (Listed != All)
      Body += element("p", "class=\"remark\"",
                      std::to_string(Listed) + " of " + std::to_string(All) +
                          " rows are listed; -o csv has all.") +
              "\n";
    return element("section", "id=\"requests\"", "\n" + Body) + "\n";
  }

  /// What the run could not do, and what it was.
  std::string run() const {
    std::string Items;
    for (const Notice &N : R.Notices)
      if (N.K != Notice::Kind::Information)
        Items += element("li", "",
                         html(name(N.K)) + ": " +
                             (N.Where.File.empty()
                                  ? ""
                                  : ::patlint::place(N.Where) + " ") +
                             clean(N.Text)) +
                 "\n";
    std::string Body;
    if (!Items.empty())
      Body += element("details", "",
                      element("summary", "", "What was not fully analysed") +
                          "\n" + element("ul", "", "\n" + Items)) +
              "\n";
    return Body + element("footer", "",
                          "patlint " + html(R.Version) + ", " +
                              counted(R.Packs.size(), "rule pack")) +
           "\n";
  }

  const Report &R;
  SourceFiles Files;
  SecretMask Mask;
  std::vector<const Finding *> Shown;
  size_t Total = 0, Findings = 0;
};
} // namespace

std::string htmlReport(const Report &R, const SourceText &Source) {
  return HtmlWriter(R, Source).write();
}

} // namespace patlint
