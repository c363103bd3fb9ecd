// heng readings: what the words of a pack leave open, what that does to given data, and which readings explain scores
// that were printed.
#include <CLI/Config.hpp>
#include <memory>
#include <set>

#include "cli/audit_sheets.hpp"
#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/plan/plan.hpp"
#include "engine/report/readings_report.hpp"

namespace heng {
namespace {

struct ReadingsOptions {
    std::string pack, data, format = "text", out;
    std::vector<std::string> sheets;
    std::size_t limit = 50;
};

/// The printed scores that can be used, up to the most, and how many more there are; forms keep theirs.
struct PrintedScores {
    std::vector<PrintedScore> first;
    std::size_t more = 0;
};

PrintedScores printed_scores(const Pack& pack, OpenSheets& open) {
    PrintedScores out;
    PlaceBook places(pack);
    const auto take = [&](const ClaimColumn& unit) {
        for (const Claim& claim : unit.claims) {
            const auto number = printed_number(claim.printed);
            if (!number || !places.at(claim.place)) continue;
            if (out.first.size() < Inference::most_scores)
                out.first.push_back({claim.unit, claim.place, *number});
            else
                ++out.more;
        }
    };
    for (const RowSource& rows : open.printed) {
        const ClaimRows claims(rows, open.problems);
        for (const ClaimRows::Column& column : claims.columns()) claims.each_unit(column, take);
    }
    return out;
}

/// The records of the units that are spoken of; all where averages and ranks look at all.
std::vector<Record> records_for(const Pack& pack, const OpenSheets& open, const std::vector<PrintedScore>& printed) {
    std::vector<Record> out;
    if (!plan(pack).cohorts.empty()) {
        open.units.each([&](const Record& record) { out.push_back(record); });
        return out;
    }
    std::set<std::string> known;
    for (const PrintedScore& score : printed)
        if (known.insert(score.unit).second)
            if (auto record = open.units.named(score.unit)) out.push_back(std::move(*record));
    return out;
}

/// What could not be read. What the figures contradict is the matter of heng audit.
DataProblems errors_of(DataProblems problems) {
    std::erase_if(problems, [](const DataProblem& problem) { return problem.severity != Severity::error; });
    return problems;
}

std::optional<Inference> inferred(Session& session, const Pack& pack, const ReadingsOptions& options) {
    AuditSheets sheets;
    bool known = true;
    for (const std::string& path : options.sheets) known = add_sheet(session, pack, path, sheets) && known;
    if (!known) return std::nullopt;
    OpenSheets open(pack);
    open_sheets(session, sheets, open);
    const std::vector<Form> forms = read_form_sheets(session, sheets, open.problems);
    const PrintedScores printed = printed_scores(pack, open);
    print_problems(session, errors_of(open.problems));
    if (session.exit == Exit::data) return std::nullopt;
    Inference made = infer(pack, records_for(pack, open, printed.first), forms, printed.first);
    made.skipped += printed.more;
    if (made.used == 0) {
        session.complain(session.say("没有一个印出的得分可用，什么也推断不出",
                                     "no printed score could be used; nothing can be inferred"));
        session.end(Exit::findings);
    }
    return made;
}

std::string rendered(const Session& session, const ReadingsReport& report, const ReadingsOptions& options) {
    if (options.format == "json") return readings_json(report, session.language);
    if (report.inference) return inference_text(*report.inference, session.language);
    const std::string points = points_text(report.pack, report.points, session.language);
    return report.survey ? points + "\n" + survey_text(*report.survey, session.language) : points;
}

void run_readings(Session& session, const ReadingsOptions& options) {
    const auto compiled = load_what_is_read(session, options.pack);
    if (!compiled) return;
    const Pack& pack = compiled->pack;
    const std::vector<OpenPoint> points = open_points(pack);
    std::optional<Survey> surveyed;
    std::optional<Inference> inference;
    if (!options.data.empty()) {
        const auto data = stream_data(session, pack, options.data);
        if (!data) return;
        surveyed = survey(pack, *data->records, data->forms, options.limit);
    }
    if (!options.sheets.empty()) {
        inference = inferred(session, pack, options);
        if (!inference) return;
    }
    const ReadingsReport report{pack, points, surveyed ? &*surveyed : nullptr, inference ? &*inference : nullptr};
    deliver(session, rendered(session, report, options), options.out);
}

}  // namespace

void add_readings(CLI::App& app, Session& session) {
    auto options = std::make_shared<ReadingsOptions>();
    CLI::App* verb =
        add_verb(app, session, {"readings", "口径"},
                 session.say("列出没有写明的口径和它们的影响", "what the words leave open, and what that does"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_option("DATA", options->data,
                     session.say("数据：看每一种口径下的得分", "the data: scores under every reading"));
    verb->add_option("--infer,--推断", options->sheets,
                     session.say("印出的得分表、自评表和数据：推断用的是哪一种口径",
                                 "printed scores, forms and data: infer which readings were used"))
        ->option_text(session.say("文件…", "SHEET…"));
    verb->add_option("--limit,--条数", options->limit,
                     session.say("最多列出的评价对象数，0 为全部", "most units to list, 0 for all"))
        ->option_text(session.say("数", "N"));
    add_format_option(*verb, session, options->format, {"text", "json"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_readings(session, *options); });
}

}  // namespace heng
