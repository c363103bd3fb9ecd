#include "cli/client_run.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "cli/output_file.hpp"

extern char** environ;

namespace heng {
namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// A file without a name, which the client gets as one of its three.
class Scratch {
  public:
    Scratch() : file_(std::tmpfile()) {
        if (file_) fcntl(number(), F_SETFD, FD_CLOEXEC);
    }
    bool made() const { return file_ != nullptr; }
    int number() const { return fileno(file_.get()); }

    int fill(std::string_view bytes) const {
        if (const int error = write_all(number(), bytes)) return error;
        return lseek(number(), 0, SEEK_SET) < 0 ? errno : 0;
    }

    std::string content() const {
        std::string bytes;
        std::array<char, 1U << 16U> block{};
        for (off_t at = 0;;) {
            const ssize_t got = pread(number(), block.data(), block.size(), at);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return bytes;
            bytes.append(block.data(), static_cast<std::size_t>(got));
            at += got;
        }
    }

  private:
    std::unique_ptr<std::FILE, Close> file_;
};

int start(pid_t& child, const std::vector<std::string>& command, const std::array<const Scratch*, 3>& files) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (int i = 0; i < 3; ++i)
        posix_spawn_file_actions_adddup2(&actions, files[static_cast<std::size_t>(i)]->number(), i);
    const int error = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

void wait_for(pid_t child, ClientRun& run) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    run.by_signal = WIFSIGNALED(status);
    run.status = run.by_signal ? WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

std::optional<std::vector<std::string>> words_of_command(std::string_view typed) {
    std::vector<std::string> words;
    char quote = '\0';
    bool open = false;
    for (const char c : typed) {
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (quote == '\0' && blank) {
            open = false;
            continue;
        }
        if (!open) words.emplace_back();
        open = true;
        if (quote == '\0' && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = '\0';
        else
            words.back() += c;
    }
    if (quote != '\0') return std::nullopt;
    return words;
}

ClientRun run_client(const std::vector<std::string>& command, std::string_view input) {
    ClientRun run;
    const Scratch in, out, err;
    if (!in.made() || !out.made() || !err.made()) {
        run.error = errno;
        return run;
    }
    run.error = in.fill(input);
    pid_t child = 0;
    if (run.error == 0) run.error = start(child, command, {&in, &out, &err});
    if (run.error != 0) return run;
    wait_for(child, run);
    run.out = out.content();
    run.err = err.content();
    return run;
}

}  // namespace heng
