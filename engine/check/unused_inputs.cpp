// An input that 数据 declares and nothing asks for.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {

void check_unused_inputs(const Pack& pack, Diagnostics& out) {
    for (const Input& input : pack.inputs)
        if (input.declared && input.used_by.empty())
            out.push_back(finding("unused-input", Severity::warning, input.span, {input.name}));
}

}  // namespace heng
