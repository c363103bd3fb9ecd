// The progress of a run on a terminal's stderr: units, share, rate, time left. Entry: ProgressLine::show().
#pragma once
#include <chrono>

#include "cli/session.hpp"
#include "engine/batch/batch_run.hpp"

namespace heng {

class ProgressLine {
  public:
    /// `size` of the data in bytes, 0 where that is not known.
    ProgressLine(const Session& session, std::uint64_t size);
    void show(const batch::Progress& at);
    /// Takes the line away.
    void clear();

  private:
    using Clock = std::chrono::steady_clock;
    std::string text(const batch::Progress& at, double seconds) const;

    const Session& session_;
    std::uint64_t size_;
    bool terminal_, shown_ = false;
    Clock::time_point begin_, last_;
};

}  // namespace heng
