// heng audit: what a document prints of itself (scores, totals, grades, sums, rates) held against its own figures.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/audit/claims.hpp"
#include "engine/report/problem_text.hpp"

namespace heng {
namespace {

struct Options {
    std::string pack, facts, printed, forms, out;
    std::vector<std::string> amounts;
};

// Reads one file and hands its bytes on; complains where it cannot be read.
template <class Use>
void with_bytes(Session& session, const std::string& path, Use use) {
    if (path.empty()) return;
    const auto bytes = read_whole(path);
    if (const auto* error = boost::variant2::get_if<FileError>(&bytes)) {
        session.complain(file_error_text(session, path, error->number, true));
        return session.end(Exit::data);
    }
    use(boost::variant2::get<std::string>(bytes));
}

struct Audit {
    Session& session;
    const Pack& pack;
    DataProblems found;

    void scores(const std::string& facts, const std::string& printed) {
        std::vector<UnitScore> units;
        with_bytes(session, facts, [&](const std::string& bytes) {
            units = score(pack, heng::bind(pack, read_csv(facts, bytes, found), found));
        });
        with_bytes(session, printed, [&](const std::string& bytes) {
            audit_scores(pack, units, read_claims(read_csv(printed, bytes, found), found), found);
        });
    }

    void forms(const std::string& path) {
        with_bytes(session, path, [&](const std::string& bytes) {
            const bool json = path.ends_with(".json");
            const auto read =
                json ? read_forms_json(path, bytes, found) : read_forms(read_csv(path, bytes, found), found);
            const auto scored = pack.row_rules.empty() ? std::vector<FormScore>{} : score_forms(pack, read);
            audit_forms(pack, read, scored, path, found);
        });
    }

    void amounts(const std::string& path) {
        with_bytes(session, path,
                   [&](const std::string& bytes) { audit_amounts(read_csv(path, bytes, found), found); });
    }

    std::string text(bool colour) const {
        std::string out;
        for (const DataProblem& problem : found) out += render(problem, session.language, colour) + "\n";
        return out +
               fmt::format(fmt::runtime(session.say("{}处与数据不符或存疑。\n", "{} places differ or are in doubt.\n")),
                           found.size());
    }
};

void run(Session& session, const Options& options) {
    const auto compiled = load_pack(session, options.pack);
    if (!compiled) return;
    Audit audit{session, compiled->pack, {}};
    audit.scores(options.facts, options.printed);
    audit.forms(options.forms);
    for (const std::string& path : options.amounts) audit.amounts(path);
    deliver(session, audit.text(session.colour_out && options.out.empty()), options.out);
    if (!audit.found.empty()) session.end(Exit::findings);
}

void add_file(CLI::App& verb, const Session& session, const char* names, std::string& file, const char* zh,
              const char* en) {
    verb.add_option(names, file, session.say(zh, en))->option_text(session.say("文件", "FILE"));
}

}  // namespace

void add_audit(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb =
        app.add_subcommand("audit", session.say("核对文件自己印出的得分、合计、等级和比率",
                                                "hold printed scores, sums, grades and rates against the data"));
    verb->alias("核对");
    add_pack_argument(*verb, session, options->pack);
    add_file(*verb, session, "--facts,--数据", options->facts, "计分用的数据（CSV）", "the data to score (CSV)");
    add_file(*verb, session, "--printed,--印出", options->printed, "印出的分值、得分、总分、等级（CSV）",
             "printed points, scores, totals, grades (CSV)");
    add_file(*verb, session, "--forms,--自评表", options->forms, "项目自评表（JSON 或 CSV）",
             "self-evaluation forms (JSON or CSV)");
    verb->add_option("--amounts,--金额表", options->amounts,
                     session.say("有合计关系的金额表（CSV）", "tables of amounts with sums (CSV)"))
        ->option_text(session.say("文件", "FILE"));
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run(session, *options); });
}

}  // namespace heng
