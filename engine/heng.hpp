// Heng for embedders: compile text to a pack or diagnostics, score records. Everything here is safe to read from many
// threads.
#pragma once
#include <string>
#include <string_view>

#include "engine/check/check.hpp"
#include "engine/data/bind.hpp"
#include "engine/model/pack.hpp"
#include "engine/model/resolve.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

struct Compiled {
    Pack pack;
    Diagnostics diagnostics;  // of every stage and every check; what a 已知问题 names is a note
    bool ok() const;          // no unacknowledged error
};

/// One script held in memory; 引用 and 基于 are answered by `find`.
Compiled compile(std::string name, std::string_view text, const Finder& find = nullptr);
/// A `.heng` file or a folder with one `pack.heng`.
Compiled compile_file(const std::string& path);

}  // namespace heng
