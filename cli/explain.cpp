// heng explain: the working of every point of one unit, in sentences.
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/selection.hpp"
#include "cli/verbs.hpp"
#include "engine/report/explain.hpp"

namespace heng {
namespace {

struct ExplainOptions {
    std::string pack, data, unit, indicator, format = "text", out;
};

std::string rendered(const UnitExplanation& explanation, const ExplainOptions& options, Language language) {
    return options.format == "json" ? explanation_json(explanation) : explanation_text(explanation, language);
}

bool know_indicator(Session& session, const Pack& pack, const std::string& path) {
    std::vector<std::string> paths;
    for (const NodeId leaf : pack.leaves) {
        if (path_ends_with(pack.nodes[leaf].path, path)) return true;
        paths.push_back(pack.nodes[leaf].path);
    }
    unknown_indicator(session, paths, path);
    return false;
}

void explain_record(Session& session, const Pack& pack, const std::vector<Record>& records,
                    const ExplainOptions& options) {
    std::vector<std::string> names;
    for (const Record& record : records) names.push_back(record.unit);
    const auto at = choose_unit(session, names, options.unit);
    if (!at) return;
    const auto explanation =
        explain(pack, records[*at], score(pack, records)[*at], options.indicator, session.language);
    deliver(session, rendered(explanation, options, session.language), options.out);
}

void explain_form(Session& session, const Pack& pack, const std::vector<Form>& forms, const ExplainOptions& options) {
    std::vector<std::string> names;
    for (const Form& form : forms) names.push_back(form.project);
    const auto at = choose_unit(session, names, options.unit);
    if (!at) return;
    const auto explanation =
        explain_form(pack, score_forms(pack, {forms[*at]}).front(), options.indicator, session.language);
    deliver(session, rendered(explanation, options, session.language), options.out);
}

void run_explain(Session& session, const ExplainOptions& options) {
    const auto compiled = load_pack(session, options.pack);
    if (!compiled) return;
    const auto data = load_data(session, compiled->pack, options.data);
    if (!data) return;
    if (!data->forms.empty()) return explain_form(session, compiled->pack, data->forms, options);
    if (!options.indicator.empty() && !know_indicator(session, compiled->pack, options.indicator)) return;
    explain_record(session, compiled->pack, data->records, options);
}

}  // namespace

void add_explain(CLI::App& app, Session& session) {
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* verb = add_verb(app, session, {"explain", "说明"},
                              session.say("逐分说明一个评价对象的得分", "explain every point of one unit"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    add_data_argument(*verb, session, options->data);
    add_unit_option(*verb, session, options->unit);
    verb->add_option(
            "-i,--indicator,--指标", options->indicator,
            session.say("只看一个指标：名称，或从右写起的路径", "one indicator: its name, or its path from the right"))
        ->option_text(session.say("指标", "PATH"));
    add_format_option(*verb, session, options->format, {"text", "json"});
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_explain(session, *options); });
}

}  // namespace heng
