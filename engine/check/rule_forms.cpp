#include "engine/check/rule_forms.hpp"

namespace heng {

RuleForms rule_forms(const Pack& pack) {
    RuleForms forms;
    for (const NodeId id : pack.leaves) {
        const Rule* rule = boost::variant2::get_if<Rule>(&pack.nodes[id].meaning);
        forms.push_back(rule != nullptr ? normal_form(*rule) : std::nullopt);
    }
    return forms;
}

}  // namespace heng
