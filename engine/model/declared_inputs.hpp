// 数据 lines -> inputs: unit, type, description and default as they are declared. Entry: declare_inputs.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void declare_inputs(ModelDraft& draft);

/// Adds an input that the whole pack shares under its name, or gives the one that is there.
InputId shared_input(ModelDraft& draft, std::string_view name, Span span);

}  // namespace heng
