// heng diff: two versions of a pack side by side: what each clause means now, proved, and with --data what that does to
// whom.
#include <CLI/Config.hpp>
#include <memory>

#include "cli/diff_data.hpp"
#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/report/render_diff.hpp"

namespace heng {
namespace {

struct DiffOptions {
    std::string before, after, format = "text", out, data, fail_on, tolerance = "0";
    std::size_t limit = 50;
};

/// A version with errors is compared as far as it was understood; one that is not there ends the run.
std::optional<Compiled> open_version(Session& session, const std::string& path) {
    Compiled compiled = compile_file(path);
    for (const Diagnostic& found : compiled.diagnostics)
        if (found.severity == Severity::error && exit_for(found) == Exit::data) {
            print_errors(session, compiled);
            return std::nullopt;
        }
    return compiled;
}

std::string rendered(const PackDiff& found, const DiffLines& lines, const std::string& format, Language language) {
    if (format == "json") return diff_json(found, lines, language);
    if (format == "html") return diff_html(lines, language);
    if (format == "md") return diff_markdown(lines, language);
    return diff_text(lines, language);
}

std::string rendered(const UnitsReport& report, const std::string& format) {
    if (format == "json") return units_json(report);
    if (format == "html") return units_html(report);
    if (format == "csv") return units_csv(report);
    if (format == "junit") return units_junit(report);
    return diff_heading(report.lines) + units_text(report) + "\n" + diff_body(report.lines, report.language);
}

void end_by_meaning(Session& session, const PackDiff& found) {
    if (found.meaning() == PackDiff::Meaning::different) session.end(Exit::findings);
    if (found.meaning() == PackDiff::Meaning::open) session.end(Exit::undecided);
}

bool fails(const UnitsReport& report, const std::string& fail_on) {
    const UnitStatistics all = report.units.statistics(report.tolerance);
    if (fail_on == "grade") return all.grades > 0;
    if (fail_on == "score") return all.changed > 0;
    return !report.units.changed(report.tolerance).empty() || all.ranks > 0;
}

bool fits(Session& session, const DiffOptions& options) {
    const bool of_units = options.format == "csv" || options.format == "junit";
    const bool of_rules = options.format == "md";
    if (options.data.empty() ? !of_units && options.fail_on.empty() : !of_rules) return true;
    session.complain(options.data.empty() ? session.say("csv、junit 和 --fail-on 要同 --data 一起用",
                                                        "csv, junit and --fail-on need --data")
                                          : session.say("md 不能同 --data 一起用", "md cannot be used with --data"));
    session.end(Exit::usage);
    return false;
}

void run_diff(Session& session, const DiffOptions& options) {
    const auto tolerance = Number::from_decimal(options.tolerance);
    if (!tolerance || tolerance->sign() < 0) {
        session.complain(
            session.say("--tolerance 要写成不小于 0 的数，如 0.5", "--tolerance takes a number from 0 on"));
        return session.end(Exit::usage);
    }
    if (!fits(session, options)) return;
    const auto before = open_version(session, options.before);
    const auto after = open_version(session, options.after);
    if (!before || !after) return;
    const PackDiff found = diff(*before, *after);
    const DiffLines lines = diff_lines(found, before->pack, after->pack, session.language);
    if (options.data.empty()) {
        deliver(session, rendered(found, lines, options.format, session.language), options.out);
        return end_by_meaning(session, found);
    }
    const auto units = diff_data(session, before->pack, after->pack, found, options.data);
    if (!units) return;
    const UnitsReport report{*units, found, lines, *tolerance, options.limit, session.language};
    deliver(session, rendered(report, options.format), options.out);
    if (options.format == "csv" && report.left_out() > 0) session.complain(left_out_words(report));
    if (options.fail_on.empty()) return end_by_meaning(session, found);
    if (fails(report, options.fail_on)) session.end(Exit::findings);
}

void add_data_options(CLI::App& verb, const Session& session, DiffOptions& options) {
    verb.add_option("--data,--数据", options.data,
                    session.say("逐个单位比较：CSV 或 JSON 数据", "compare unit by unit: CSV or JSON data"))
        ->option_text(session.say("文件", "FILE"));
    verb.add_option("--fail-on,--以何为败", options.fail_on,
                    session.say("有这种变化时退出码为 1：grade|score|any", "exit 1 on such a change: grade|score|any"))
        ->option_text(session.say("变化", "CHANGE"))
        ->check(CLI::IsMember({"grade", "score", "any"}));
    verb.add_option("--tolerance,--容差", options.tolerance,
                    session.say("总分变化不超过它的不算", "changes of the total up to this do not count"))
        ->option_text(session.say("分", "POINTS"));
    verb.add_option("--limit,--条数", options.limit,
                    session.say("最多列出的单位数，0 为全部", "most units to list, 0 for all"))
        ->option_text(session.say("数", "N"));
}

}  // namespace

void add_diff(CLI::App& app, Session& session) {
    auto options = std::make_shared<DiffOptions>();
    CLI::App* verb =
        add_verb(app, session, {"diff", "比较"}, session.say("比较规则包的两个版本", "compare two versions of a pack"));
    if (verb == nullptr) return;
    verb->add_option("OLD", options->before, session.say("原版规则包", "the earlier pack"))->required();
    verb->add_option("NEW", options->after, session.say("新版规则包", "the later pack"))->required();
    add_data_options(*verb, session, *options);
    add_format_option(*verb, session, options->format, {"text", "json", "html", "md", "csv", "junit"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_diff(session, *options); });
}

}  // namespace heng
