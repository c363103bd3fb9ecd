#include "cli/unfinished_file.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace heng {
namespace {

/// A run writes its output and one side file.
std::array<std::atomic<const char*>, 4> watched{};
static_assert(std::atomic<const char*>::is_always_lock_free, "a signal handler may not wait");

extern "C" void take_away(int signal) {
    for (const auto& path : watched)
        if (const char* name = path.load()) unlink(name);
    std::signal(signal, SIG_DFL);
    raise(signal);
}

/// What the caller ignores (nohup) stays ignored.
void handle(int signal) {
    struct sigaction now {};
    if (sigaction(signal, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) return;
    struct sigaction ours {};
    ours.sa_handler = take_away;
    sigemptyset(&ours.sa_mask);
    sigaction(signal, &ours, nullptr);
}

void exchange(const char* from, const char* to) {
    for (auto& place : watched) {
        const char* expected = from;
        if (place.compare_exchange_strong(expected, to)) return;
    }
}

}  // namespace

UnfinishedFile::~UnfinishedFile() {
    if (!path_.empty()) unlink(path_.c_str());
    let_go();
}

void UnfinishedFile::watch(std::string path) {
    let_go();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) handle(signal);
    path_ = std::move(path);
    exchange(nullptr, path_.c_str());
}

void UnfinishedFile::let_go() {
    if (!path_.empty()) exchange(path_.c_str(), nullptr);
    path_.clear();
}

}  // namespace heng
