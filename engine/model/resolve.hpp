// script -> model: names resolved, numbers exact, clauses composed, packs laid over the packs they stand on.
#pragma once
#include <functional>

#include "engine/model/pack.hpp"

namespace heng {

/// Reads the file that 基于 or 引用 names; nullopt where there is none. Given by the caller, so that resolving opens no
/// files of its own. `reference` is as written: a file name, or 包@版本 (a finder may look for the name alone: the
/// version is checked). The name of a found file is its identity: references in a circle are recognised by it.
struct FoundFile {
    std::string name;
    std::string bytes;
};
using Finder = std::function<std::optional<FoundFile>(std::string_view reference, std::string_view from_file)>;

/// Parses and resolves. Errors are collected; the pack is usable for scoring where none of them is of Severity::error.
Pack resolve(std::shared_ptr<Sources> sources, FileId main, const Finder& find, Diagnostics& out);

/// The same scripts with `forced` in place of what every 口径 says; the words of a clause still go before it. Inputs
/// and nodes keep their numbers, so that records that were bound to `pack` fit.
Pack reread(const Pack& pack, const Readings& forced, Diagnostics& out);

}  // namespace heng
