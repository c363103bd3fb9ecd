// Files as the verbs read and write them: whole, and never half. Knows no format.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace heng {

/// Writes aside, fsyncs, renames: `path` holds either what it held or all of `bytes`. A device or pipe is written to
/// directly. 0 or errno.
int write_whole(const std::string& path, std::string_view bytes);

/// Writes every byte; 0 or errno.
int write_all(int descriptor, std::string_view bytes);

/// The file behind a chain of links, so that a rename replaces it and not the link.
std::string behind_links(const std::string& path);

/// Makes a rename in the folder of `path` last.
void sync_folder(const std::string& path);

/// Puts the result of a verb on stdout, or into `path` where one was asked for; complains where that fails.
void deliver(Session& session, std::string_view bytes, const std::string& path);

/// All bytes of a file, "-" being stdin; nullopt with the complaint on stderr, and data as the ending, where it cannot
/// be read.
std::optional<std::string> read_or_complain(Session& session, const std::string& path);

/// 读不了“数据.csv”：没有这个文件
std::string file_error_text(const Session& session, const std::string& path, int number, bool reading);

}  // namespace heng
