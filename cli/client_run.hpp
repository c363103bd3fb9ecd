// A program of another that reads one text and prints another, run without a shell. Entries: words_of_command(),
// run_client().
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heng {

/// psql -h db -d '评价 库': words parted by blanks, quotes taken off; nullopt where a quote stays open.
std::optional<std::vector<std::string>> words_of_command(std::string_view typed);

struct ClientRun {
    int error = 0;   // errno: it could not be started, or its files not be made
    int status = 0;  // exit code or signal
    bool by_signal = false;
    std::string out, err;
};

/// Waits for its end. What it reads and prints stands in files without a name, so that nothing stays behind.
ClientRun run_client(const std::vector<std::string>& command, std::string_view input);

}  // namespace heng
