// heng audit: what a document prints of itself (scores, totals, grades, sums, rates) held against its own figures.
#include <CLI/Config.hpp>
#include <memory>

#include "cli/audit_sheets.hpp"
#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/report/audit_report.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct AuditOptions {
    std::string pack, out, format = "text";
    std::vector<std::string> sheets;
    AuditSheets said;
    bool all = false;
    std::size_t limit = 100;
};

std::string rendered(const Session& session, const AuditReport& report, const AuditOptions& options) {
    if (options.format == "json") return audit_json(report, session.language);
    if (options.format == "csv") return audit_csv(report, session.language);
    return audit_text(report, session.language, session.colour_out && options.out.empty());
}

void run_audit(Session& session, const AuditOptions& options) {
    const auto compiled = load_what_is_read(session, options.pack);
    if (!compiled) return;
    AuditSheets sheets = options.said;
    bool known = true;
    for (const std::string& path : options.sheets) known = add_sheet(session, compiled->pack, path, sheets) && known;
    if (!known) return;
    OpenSheets open(compiled->pack);
    open_sheets(session, sheets, open);
    if (session.exit == Exit::data) return;
    AuditTally tally(options.limit, options.all);
    audit_sheets(session, compiled->pack, sheets, open, tally);
    if (session.exit == Exit::data) return;
    deliver(session, rendered(session, {compiled->pack.name, tally}, options), options.out);
    if (options.format == "csv" && tally.left_out() > 0)
        session.complain(format(session.say("还有{}个没有列出（--limit 0 列出全部）", "{} more (--limit 0 lists all)"),
                                tally.left_out()));
    if (!tally.clean()) session.end(Exit::findings);
}

void add_files(CLI::App& verb, const Session& session, const char* names, std::vector<std::string>& files,
               const char* zh, const char* en) {
    verb.add_option(names, files, session.say(zh, en))
        ->allow_extra_args(false)
        ->option_text(session.say("文件", "FILE"));
}

}  // namespace

void add_audit(CLI::App& app, Session& session) {
    auto options = std::make_shared<AuditOptions>();
    CLI::App* verb = add_verb(app, session, {"audit", "核对"},
                              session.say("核对文件自己印出的得分、合计、等级和比率",
                                          "hold printed scores, sums, grades and rates against the data"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_option("SHEET", options->sheets,
                     session.say("数据、得分表、自评表、金额表，按表头认出是哪一种",
                                 "data, printed scores, forms, amounts: told by their headers"));
    add_files(*verb, session, "--facts,--数据", options->said.facts, "计分用的数据（CSV 或 JSON）",
              "the data to score (CSV or JSON)");
    add_files(*verb, session, "--printed,--印出", options->said.printed, "印出的分值、得分、总分、等级（CSV）",
              "printed points, scores, totals, grades (CSV)");
    add_files(*verb, session, "--forms,--自评表", options->said.forms, "项目自评表（JSON 或 CSV）",
              "self-evaluation forms (JSON or CSV)");
    add_files(*verb, session, "--amounts,--金额表", options->said.amounts, "有合计关系的金额表（CSV）",
              "tables of amounts with sums (CSV)");
    verb->add_flag("--all,--全部", options->all,
                   session.say("核对无误的也逐个列出", "list confirmed figures one by one too"));
    verb->add_option(
            "--limit,--条数", options->limit,
            session.say("每种结论最多列出的数字个数，0 为全部", "most figures to list of each verdict, 0 for all"))
        ->option_text(session.say("数", "N"));
    add_format_option(*verb, session, options->format, {"text", "json", "csv"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_audit(session, *options); });
}

}  // namespace heng
