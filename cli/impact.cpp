// heng impact: questions asked backwards (what gives full marks, what is missing to the next grade), and what a rule
// set does to given data.
#include <CLI/Config.hpp>
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/report/impact_report.hpp"

namespace heng {
namespace {

struct ImpactOptions {
    std::string pack, data, format = "text", out;
    std::size_t limit = 50;
};

std::string rendered(const Session& session, const Pack& pack, const std::vector<IndicatorCourse>& courses,
                     const Impact* found, const ImpactOptions& options) {
    if (options.format == "json") return impact_json(pack, courses, found, session.language);
    const std::string text = courses_text(pack, courses, session.language);
    return found ? text + "\n" + impact_text(pack, courses, *found, session.language, session.width) : text;
}

void run_impact(Session& session, const ImpactOptions& options) {
    const auto compiled = load_what_is_read(session, options.pack);
    if (!compiled) return;
    const Pack& pack = compiled->pack;
    const std::vector<IndicatorCourse> courses = indicator_courses(pack);
    std::optional<Impact> found;
    if (!options.data.empty()) {
        const auto data = stream_data(session, pack, options.data);
        if (!data) return;
        if (!data->forms.empty()) {
            session.complain(session.say("自评表每个项目的指标各不相同，不能合起来看",
                                         "forms bring indicators of their own and cannot be taken together"));
            return session.end(Exit::usage);
        }
        found = impact(pack, courses, *data->records, options.limit);
    }
    deliver(session, rendered(session, pack, courses, found ? &*found : nullptr, options), options.out);
}

}  // namespace

void add_impact(CLI::App& app, Session& session) {
    auto options = std::make_shared<ImpactOptions>();
    CLI::App* verb =
        add_verb(app, session, {"impact", "影响"},
                 session.say("反推：怎样得满分，离上一等级还差多少，各项实际占多大分量",
                             "backwards: what gives full marks, what is missing to the next grade, real weights"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_option("DATA", options->data, session.say("数据：CSV 或 JSON 文件", "the data: a CSV or JSON file"));
    verb->add_option("--limit,--条数", options->limit,
                     session.say("最多列出的评价对象数，0 为全部", "most units to list, 0 for all"))
        ->option_text(session.say("数", "N"));
    add_format_option(*verb, session, options->format, {"text", "json"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_impact(session, *options); });
}

}  // namespace heng
