// Files as the verbs read and write them, and what is said where that fails. Knows no format.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace heng {

/// Puts the result of a verb on stdout, or into `path` where one was asked for; complains where that fails.
void deliver(Session& session, std::string_view bytes, const std::string& path);

/// All bytes of a file, "-" being stdin; nullopt with the complaint on stderr, and data as the ending, where it cannot
/// be read.
std::optional<std::string> read_or_complain(Session& session, const std::string& path);

/// 读不了“数据.csv”：没有这个文件
std::string file_error_text(const Session& session, const std::string& path, int number, bool reading);

}  // namespace heng
