// heng readings: what the words of a pack leave open, what that does to given data, and which readings explain scores
// that were printed.
#include <CLI/Config.hpp>
#include <algorithm>
#include <memory>

#include "cli/audit_sheets.hpp"
#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/report/readings_report.hpp"

namespace heng {
namespace {

struct ReadingsOptions {
    std::string pack, data, format = "text", out;
    std::vector<std::string> sheets;
};

/// The printed scores of all sheets; forms keep theirs.
std::vector<PrintedScore> printed_scores(const AuditFound& found) {
    std::vector<PrintedScore> out;
    for (const Claims& claims : found.claims)
        for (const ClaimColumn& column : claims.columns)
            for (const Claim& claim : column.claims)
                if (const auto number = printed_number(claim.printed))
                    out.push_back({claim.unit, claim.place, *number});
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
    const AuditFound found = audit_sheets(session, pack, sheets);
    print_problems(session, errors_of(found.problems));
    if (session.exit == Exit::data) return std::nullopt;
    Inference made = infer(pack, found.records, found.forms, printed_scores(found));
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
        const auto data = load_data(session, pack, options.data);
        if (!data) return;
        surveyed = survey(pack, data->records, data->forms);
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
    add_format_option(*verb, session, options->format, {"text", "json"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_readings(session, *options); });
}

}  // namespace heng
