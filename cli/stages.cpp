// heng stages: every intermediate form of a script, from its folded text to its normal forms. For developers.
#include <CLI/Config.hpp>
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/verbs.hpp"
#include "engine/normal/dump.hpp"
#include "engine/plan/plan.hpp"
#include "engine/rule/dump_rule.hpp"
#include "grammar/dump.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

struct StagesOptions {
    std::string pack, only, out;
};

std::string folded_text(const Pack& pack) {
    if (pack.scripts.empty()) return "";
    return fold(*pack.sources, pack.sources->whole(pack.scripts.front().file)).text + "\n";
}

std::string syntax_tree(const Pack& pack) {
    return pack.scripts.empty() ? "" : dump(*pack.sources, pack.scripts.front());
}

// The same for every leaf, below its path.
template <class Print>
std::string each_leaf(const Pack& pack, Print print) {
    std::string out;
    for (const NodeId leaf : pack.leaves) {
        const std::string text = print(pack.nodes[leaf]);
        if (!text.empty()) out += "-- " + pack.nodes[leaf].path + "\n" + text;
    }
    return out;
}

std::string phrases(const Pack& pack) {
    return each_leaf(pack, [&](const Node& node) -> std::string {
        if (node.clause_span.empty()) return "";
        const Vocabulary vocabulary{{node.name}, unit_length};
        return dump(*pack.sources, parse_clause(*pack.sources, node.clause_span, vocabulary));
    });
}

std::string rules(const Pack& pack) {
    return each_leaf(pack, [](const Node& node) -> std::string {
        const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
        return rule != nullptr ? canonical(node.meaning) + "\n" + dump(*rule) : "refused\n";
    });
}

std::string normal_forms(const Pack& pack) {
    return each_leaf(pack, [](const Node& node) -> std::string {
        const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
        if (rule == nullptr) return "";
        std::string why;
        const auto form = normal_form(*rule, &why);
        if (!form) return "none: " + why + "\n";
        std::string out;
        for (const Piecewise& function : form->functions)
            out += rule->facts[function.fact].name + (form->whole ? "" : " (a part)") + "\n" + dump(function) + "\n";
        return out;
    });
}

// Which facts each leaf takes from where, and the cohort functions in their order.
std::string plan_text(const Pack& pack) {
    const Plan planned = plan(pack);
    std::string out;
    for (const LeafPlan& leaf : planned.leaves) {
        out += pack.nodes[leaf.node].path + " of " + leaf.points.str();
        for (const Binding& binding : leaf.bindings) {
            constexpr const char* sources[] = {"input", "calculation", "derived", "target", "total", "grade"};
            out += std::string(" <- ") + sources[static_cast<std::size_t>(binding.from)];
            if (binding.from == Binding::From::input) out += " " + pack.inputs[binding.input].name;
            if (binding.from == Binding::From::calculation) out += " " + pack.calculations[binding.calculation].name;
        }
        out += "\n";
    }
    for (const CohortPlan& cohort : planned.cohorts)
        out += "cohort in " + pack.calculations[cohort.calculation].name + "\n";
    return out;
}

struct Stage {
    const char* name;
    const char* zh;
    std::string (*print)(const Pack&);
};

constexpr Stage all_stages[] = {{"folded", "折叠文本", folded_text}, {"syntax", "语法树", syntax_tree},
                                {"phrases", "短语", phrases},        {"rules", "规则", rules},
                                {"normal", "范式", normal_forms},    {"plan", "计划", plan_text}};

void run_stages(Session& session, const StagesOptions& options) {
    const Compiled compiled = compile_file(options.pack);
    print_errors(session, compiled);
    std::string out;
    for (const Stage& stage : all_stages) {
        if (!options.only.empty() && options.only != stage.name) continue;
        out += "== " + std::string(session.say(stage.zh, stage.name)) + "\n" + stage.print(compiled.pack) + "\n";
    }
    deliver(session, out, options.out);
}

}  // namespace

void add_stages(CLI::App& app, Session& session) {
    auto options = std::make_shared<StagesOptions>();
    CLI::App* verb =
        add_verb(app, session, {"stages", "阶段"},
                 session.say("打印每一步的中间形式（供开发者）", "print every intermediate form (for developers)"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    verb->add_option("--only,--只看", options->only,
                     session.say("只打印一步：folded syntax phrases rules normal plan",
                                 "one stage: folded syntax phrases rules normal plan"))
        ->option_text(session.say("步骤", "STAGE"))
        ->check(CLI::IsMember({"folded", "syntax", "phrases", "rules", "normal", "plan"}));
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_stages(session, *options); });
}

}  // namespace heng
