// A fact that no formula gives becomes an input of the data: its type, its headers. Entry: input_for_fact.
#pragma once
#include "engine/model/symbols.hpp"

namespace heng {

/// The input that a record answers `fact` with: a declared or shared one of its name, else one of the indicator's own.
InputId input_for_fact(ModelDraft& draft, Scope scope, const Fact& fact);

/// Notes that `input` is asked for by the indicator (by the whole pack where there is none).
void note_use(ModelDraft& draft, InputId input, Scope scope);

/// Leaves each input the headers that address it alone; to be called when all inputs are known.
void settle_headers(ModelDraft& draft);

}  // namespace heng
