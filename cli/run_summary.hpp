// What a run over many units came to, in words: grades, distribution, incomplete units, refused rows, and in what type
// the clauses were worked out. Entry: run_summary().
#pragma once
#include <string>

#include "engine/batch/batch_run.hpp"

namespace heng {

std::string run_summary(const batch::BatchRun& run, Language language);

}  // namespace heng
