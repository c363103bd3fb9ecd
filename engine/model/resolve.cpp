// script -> model: the steps in order. Entry: resolve. Each step stands in a file of its own.
#include "engine/model/resolve.hpp"

#include <algorithm>

#include "engine/model/applies_when.hpp"
#include "engine/model/declared_inputs.hpp"
#include "engine/model/fact_inputs.hpp"
#include "engine/model/find_cycles.hpp"
#include "engine/model/header.hpp"
#include "engine/model/indicator_values.hpp"
#include "engine/model/infer_units.hpp"
#include "engine/model/leaf_meanings.hpp"
#include "engine/model/load_scripts.hpp"
#include "engine/model/messages_model.hpp"
#include "engine/model/names.hpp"
#include "engine/model/report_inferred.hpp"
#include "engine/model/symbols.hpp"
#include "engine/model/take_readings.hpp"
#include "engine/model/totals.hpp"
#include "engine/model/tree.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

const bool model_joined = join_messages(model_messages) && join_messages(pack_messages);

// Names that may hold signs of formulas: 产出（数量）, 投入/产出比.
std::vector<std::string> known_names(const ModelDraft& draft) {
    std::vector<std::string> names;
    for (const Node& node : draft.pack.nodes) names.push_back(fold_text(node.name));
    for (const Input& input : draft.pack.inputs) names.push_back(fold_text(input.name));
    for (const auto& [left, places] : draft.formulas)
        names.push_back(fold_text(draft.sources.text(written_formula(draft, places.front()).name)));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

void read_tree(ModelDraft& draft) {
    read_header(draft);
    build_tree(draft);
    take_readings(draft);
    register_formulas(draft);
    declare_inputs(draft);
    draft.known_names = known_names(draft);
}

void read_rules(ModelDraft& draft) {
    set_values(draft);
    refuse_value_cycles(draft);
    set_meanings(draft);
    refuse_missing_values(draft);
    add_conditions(draft);
    read_totals(draft);
    read_row_rules(draft);
    take_roundings(draft);
    sum_points(draft.pack);
    refuse_score_cycles(draft);
}

void read_data_needs(ModelDraft& draft) {
    describe_inputs(draft);
    infer_units(draft);
    settle_headers(draft);
    read_cases(draft);
    report_inferred(draft);
}

void read_model(ModelDraft& draft) {
    read_tree(draft);
    read_rules(draft);
    read_data_needs(draft);
}

}  // namespace

Pack resolve(std::shared_ptr<Sources> sources, FileId main, const Finder& find, Diagnostics& out) {
    Pack pack;
    pack.sources = sources;
    LoadedScript loaded = load_script(*sources, main, find, out);
    pack.scripts.push_back(std::move(loaded.script));
    pack.changes = std::move(loaded.changes);
    ModelDraft draft(*sources, pack, out);
    read_model(draft);
    return pack;
}

Pack reread(const Pack& pack, const Readings& forced, Diagnostics& out) {
    Pack again;
    const auto sources = std::make_shared<Sources>(*pack.sources);
    again.sources = sources;
    again.scripts = pack.scripts;
    again.changes = pack.changes;
    again.readings = forced;  // take_readings() lays them over what is said
    ModelDraft draft(*sources, again, out);
    read_model(draft);
    return again;
}

}  // namespace heng
