#include "cli/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr auto interval = std::chrono::milliseconds(200);
constexpr std::size_t bar_width = 24;

}  // namespace

ProgressLine::ProgressLine(const Session& session, std::uint64_t size)
    : session_(session), size_(size), terminal_(isatty(STDERR_FILENO) == 1), begin_(Clock::now()), last_(begin_) {}

std::string ProgressLine::text(const batch::Progress& at, double seconds) const {
    const double rate = static_cast<double>(at.units) / seconds;
    if (size_ == 0) return format(session_.say("已计{}个，每秒{:.0f}个", "{} units, {:.0f} a second"), at.units, rate);
    const double share = std::min(1.0, static_cast<double>(at.bytes) / static_cast<double>(size_));
    const auto filled = static_cast<std::size_t>(share * bar_width);
    const double left = share > 0 ? seconds / share - seconds : 0;
    const std::string bar = std::string(filled, '#') + std::string(bar_width - filled, '.');
    return format(session_.say("[{}] {:.0f}%  已计{}个，每秒{:.0f}个，还要{:.0f}秒",
                               "[{}] {:.0f}%  {} units, {:.0f} a second, {:.0f} s left"),
                  bar, share * 100, at.units, rate, left);
}

void ProgressLine::show(const batch::Progress& at) {
    if (!terminal_) return;
    const auto now = Clock::now();
    if (now - last_ < interval) return;
    last_ = now;
    shown_ = true;
    std::cerr << "\r\x1b[K" << text(at, std::chrono::duration<double>(now - begin_).count()) << std::flush;
}

void ProgressLine::clear() {
    if (shown_) std::cerr << "\r\x1b[K" << std::flush;
    shown_ = false;
}

}  // namespace heng
