// heng try: one clause without a file. How it is read, the score of each value with its working, and the scores at
// every threshold and just beside it.
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "cli/files.hpp"
#include "cli/try_jsonl.hpp"
#include "cli/try_words.hpp"
#include "cli/verbs.hpp"
#include "engine/report/try_text.hpp"

namespace heng {
namespace {

struct TryOptions {
    std::string clause, out;
    std::vector<std::string> facts;
    AttemptRequest request;
    bool jsonl = false;
};

void print_findings(Session& session, const Attempt& made) {
    for (const Diagnostic& finding : made.diagnostics)
        if (finding.severity != Severity::note)
            std::cerr << render(finding, *made.sources, session.language, session.colour_err) << '\n';
    for (const AttemptScore& score : made.scores)
        for (const std::string& problem : score.problems) {
            session.complain(problem);
            session.end(Exit::findings);
        }
}

void run_try(Session& session, TryOptions& options) {
    if (options.jsonl) return session.end(static_cast<Exit>(try_jsonl(std::cin, std::cout)));
    if (options.clause.empty()) {
        session.complain(session.say("请写出要试的条文：heng try '预算执行率（5分）：100%计满分…' 93%",
                                     "write the clause: heng try '预算执行率（5分）：100%计满分…' 93%"));
        return session.end(Exit::usage);
    }
    read_heading(options.clause, options.request);
    options.request.records = read_facts(options.facts);
    const Attempt made = attempt(options.request);
    print_findings(session, made);
    if (made.status == Attempt::Status::rejected) return session.end(Exit::findings);
    deliver(session, try_text(options.request, made, session.language, session.width), options.out);
}

void add_cell(CLI::App& verb, const Session& session, const char* names, std::string& cell, const char* zh,
              const char* en) {
    verb.add_option(names, cell, session.say(zh, en))->option_text(session.say("文字", "TEXT"));
}

}  // namespace

void add_try(CLI::App& app, Session& session) {
    auto options = std::make_shared<TryOptions>();
    CLI::App* verb = add_verb(app, session, {"try", "试算"},
                              session.say("试一条评分条文，不需要文件", "try one clause, without a file"));
    if (verb == nullptr) return;
    verb->add_option("CLAUSE", options->clause,
                     session.say("条文：名称（分值）：句子", "the clause: name（points）：sentence"));
    verb->add_option("FACT", options->facts,
                     session.say("指标的值（可写几个），或 名称=值", "values of the indicator, or name=value"));
    AttemptRequest& request = options->request;
    add_cell(*verb, session, "--points,--分值", request.points, "分值，条文前没有写时用",
             "points, where no heading says them");
    add_cell(*verb, session, "--formula,--公式", request.formula, "旁边的公式：名称=式",
             "formula beside it: name=expression");
    add_cell(*verb, session, "--target,--目标值", request.target, "旁边的目标值", "target beside it");
    add_cell(*verb, session, "--reading,--口径", request.readings, "口径，如：不足一档的按一档计",
             "reading, such as partial-step=started");
    add_cell(*verb, session, "--items,--要点", request.checklist, "评价要点：①…②…", "checklist: ①…②…");
    verb->add_option("--year,--年度", request.year, session.say("评价年度", "the evaluated year"))
        ->option_text(session.say("年", "YEAR"));
    verb->add_flag(
        "--jsonl,--逐行", options->jsonl,
        session.say("从标准输入逐行读JSON请求，逐行回答", "one JSON request a line on stdin, one answer a line"));
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_try(session, *options); });
}

}  // namespace heng
