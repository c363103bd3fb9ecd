// heng score: scores every unit of a data file and lays the result out as a sheet.
#include <filesystem>
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/score_stream.hpp"
#include "cli/selection.hpp"
#include "cli/verbs.hpp"
#include "engine/report/render_score.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct ScoreOptions {
    std::string pack, data, format, out, unit;
    unsigned threads = 0;
};

/// One row a unit, for files of any length; nothing where the whole report is asked for.
std::string stream_format(const ScoreOptions& options, const Pack& pack) {
    if (options.format == "rows" || options.format == "jsonl") return options.format;
    if (!options.format.empty() || !pack.row_rules.empty() || options.data.ends_with(".json")) return "";
    if (options.out.ends_with(".jsonl")) return "jsonl";
    return options.out.ends_with(".csv") ? "rows" : "";
}

std::string rendered(const Session& session, const ScoreReport& scores, const ScoreOptions& options) {
    if (options.format == "json") return score_json(scores);
    if (options.format == "csv") return score_csv(scores, session.language);
    if (options.format == "html") return score_html(scores, session.language);
    return score_table(scores, session.language, session.width);
}

ScoreReport scored(const Pack& pack, const Data& data, Language language) {
    if (data.forms.empty()) return report(pack, score(pack, data.records), language);
    return report_forms(pack, score_forms(pack, data.forms), language);
}

bool keep_unit(Session& session, ScoreReport& scores, const std::string& unit) {
    std::vector<std::string> names;
    for (const ScoreSheet& sheet : scores.sheets) names.push_back(sheet.unit);
    const auto at = choose_unit(session, names, unit);
    if (at) scores.sheets = {scores.sheets[*at]};
    return at.has_value();
}

/// Scores in the place of what they were worked out from would be the end of it.
bool overwrites_input(Session& session, const ScoreOptions& options) {
    for (const std::string& input : {options.pack, options.data}) {
        std::error_code none;
        if (!std::filesystem::equivalent(options.out, input, none) || !std::filesystem::is_regular_file(input, none))
            continue;
        session.complain(format(
            session.say("-o 会盖掉读入的“{}”，请换一个文件名", "-o would replace '{}', which is read: name another"),
            input));
        session.end(Exit::usage);
        return true;
    }
    return false;
}

void run_score(Session& session, const ScoreOptions& options) {
    if (overwrites_input(session, options)) return;
    const auto compiled = load_pack(session, options.pack);
    if (!compiled) return;
    if (const std::string format = stream_format(options, compiled->pack); !format.empty())
        return score_stream(session, compiled->pack,
                            {options.pack, options.data, options.out, format, options.threads});
    const auto data = load_data(session, compiled->pack, options.data);
    if (!data) return;
    ScoreReport scores = scored(compiled->pack, *data, session.language);
    if (!options.unit.empty() && !keep_unit(session, scores, options.unit)) return;
    deliver(session, rendered(session, scores, options), options.out);
}

}  // namespace

void add_score(CLI::App& app, Session& session) {
    auto options = std::make_shared<ScoreOptions>();
    CLI::App* verb =
        add_verb(app, session, {"score", "计分"}, session.say("按规则包给数据计分", "score data by a pack"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    add_data_argument(*verb, session, options->data);
    add_unit_option(*verb, session, options->unit);
    add_format_option(*verb, session, options->format, {"table", "json", "csv", "html", "rows", "jsonl"});
    add_out_option(*verb, session, options->out);
    verb->add_option(
            "--threads,--线程", options->threads,
            session.say("rows 和 jsonl 用几个线程，默认有几个用几个", "threads of rows and jsonl, all by default"))
        ->option_text(session.say("个数", "COUNT"))
        ->check(CLI::Range(1U, 64U));
    verb->callback([options, &session] { run_score(session, *options); });
}

}  // namespace heng
