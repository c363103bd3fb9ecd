// 引用 and 基于 answered from the disk: files beside the one that refers, then packs in the folders around it.
// Entry: find_in_folders. The only file of the engine that opens rule scripts.
#pragma once
#include <string>

#include "engine/model/resolve.hpp"

namespace heng {

/// `reference` is a file (甲.heng), a folder with pack.heng, or the name of a pack, with or without @版本.
std::optional<FoundFile> find_in_folders(std::string_view reference, std::string_view from_file);

/// The file that PACK names: a script, or the pack.heng of a folder. Nullopt where there is none.
std::optional<FoundFile> open_pack(const std::string& path);

}  // namespace heng
