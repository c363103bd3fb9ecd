// fact -> where its value comes from in a record: input, calculation, target, cohort. Entry: bind_facts.
#pragma once
#include "engine/model/symbols.hpp"

namespace heng {

/// Bindings parallel to `facts`.
std::vector<Binding> bind_facts(ModelDraft& draft, Scope scope, const std::vector<Fact>& facts);

/// Notes that the indicator asks for the inputs of `calculation`.
void note_uses(ModelDraft& draft, std::uint32_t calculation, Scope scope);

}  // namespace heng
