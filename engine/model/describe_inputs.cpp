// What 说明 says of inputs (名：释义), and which of them are calendar days. Entry: describe_inputs.
#include "engine/model/guess_unit.hpp"
#include "engine/model/infer_units.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

using Op = Calculation::Node::Op;

void describe(ModelDraft& draft, const syntax::Describe& line) {
    const auto known = draft.shared_inputs.find(name_key(draft.sources, line.name));
    if (known == draft.shared_inputs.end()) return;
    Input& input = draft.pack.inputs[known->second];
    if (input.description.empty()) input.description = std::string(draft.sources.text(line.text));
}

// 实际所耗用的时间 is a length of time, whatever its name says.
bool described_as_length(const Input& input) {
    for (const std::string_view word : {std::string_view("耗用"), std::string_view("所需"), std::string_view("时长"),
                                        std::string_view("天数"), std::string_view("工期")})
        if (input.description.find(word) != std::string::npos) return true;
    return false;
}

bool is_date_by_name(const Input& input) {
    const bool open = input.type == Input::Type::number && !input.declared;
    return open && may_be_date(input.name) && !described_as_length(input);
}

// A difference of two points in time: both sides are days of the calendar.
void find_dates(ModelDraft& draft, const Calculation& calculation) {
    for (const Calculation::Node& node : calculation.nodes) {
        if (node.op != Op::subtract) continue;
        const Calculation::Node& left = calculation.nodes[node.operands[0]];
        const Calculation::Node& right = calculation.nodes[node.operands[1]];
        if (left.op != Op::input || right.op != Op::input) continue;
        Input& first = draft.pack.inputs[left.index];
        Input& second = draft.pack.inputs[right.index];
        const bool dates = (first.type == Input::Type::date || is_date_by_name(first)) &&
                           (second.type == Input::Type::date || is_date_by_name(second));
        if (!dates) continue;
        for (Input* input : {&first, &second}) {
            input->type = Input::Type::date;
            input->unit.dimension = Dimension::date;
        }
    }
}

}  // namespace

void describe_inputs(ModelDraft& draft) {
    for (NodeId id = 0; id < draft.pack.nodes.size(); ++id)
        for (const syntax::Describe& line : draft.written(id).descriptions) describe(draft, line);
    for (const Calculation& calculation : draft.pack.calculations) find_dates(draft, calculation);
}

}  // namespace heng
