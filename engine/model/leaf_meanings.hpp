// What each leaf's 评分 means: composed prose, formal rows, a score formula, or a person's judgement.
// Entry: set_meanings.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

void set_meanings(ModelDraft& draft);

/// What composition must know of a leaf, for those that compose its sentences again (try, suggestions).
ClauseContext clause_context(const ModelDraft& draft, NodeId node);

}  // namespace heng
