// The header of a script: name, version, year, full marks. Entry: read_header.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void read_header(ModelDraft& draft);

}  // namespace heng
