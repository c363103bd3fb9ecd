// The files of a pack: 引用 and 基于 are followed, parsed once, and joined into one effective script.
// Entry: load_script.
#pragma once
#include <memory>
#include <vector>

#include "engine/model/overlay.hpp"
#include "engine/model/resolve.hpp"

namespace heng {

/// The script that scores, and what it changes in the pack that it stands on.
struct LoadedScript {
    syntax::Script script;
    std::vector<OverlayChange> changes;
};

LoadedScript load_script(Sources& sources, FileId main, const Finder& find, Diagnostics& out);

}  // namespace heng
