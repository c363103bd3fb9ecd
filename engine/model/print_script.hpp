// syntax -> text: a script written out label by label, verbatim texts kept. Entry: print_script.
// It is not the formatter: it prints what is in force, wherever the files were that said it.
#pragma once
#include <string>

#include "engine/model/pack.hpp"

namespace heng {

std::string print_script(const Sources& sources, const syntax::Script& script);

/// One indicator with all that stands below it.
std::string print_indicator(const Sources& sources, const syntax::Script& script, std::uint32_t index);

/// The whole effective script of a pack; compiled again, it gives the same pack.
std::string print_effective(const Pack& pack);

}  // namespace heng
