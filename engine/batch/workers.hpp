// A few threads that each score one piece at a time, and their results in the order of the pieces. Entry: Workers.
#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/batch/chunk_scorer.hpp"

namespace heng::batch {

class Workers {
  public:
    using Score = std::function<void(const Chunk&, std::uint32_t, ChunkScores&)>;
    /// `make` is called once on each thread: what it makes belongs to that thread alone.
    Workers(unsigned threads, const std::function<Score()>& make);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// The piece to fill next. Only where the workers are not full().
    Chunk& vacant() { return slots_[started_ % slots_.size()].chunk; }
    void start(std::uint32_t row);
    bool full() const { return started_ - finished_ == slots_.size(); }
    bool busy() const { return started_ != finished_; }
    /// Waits for the oldest piece and hands over its scores.
    void finish_oldest(const std::function<void(ChunkScores&, const Chunk&)>& take);

  private:
    struct Slot {
        Chunk chunk;
        ChunkScores scores;
        std::uint32_t row = 0;
        bool done = false;
    };
    void work(const Score& score);

    std::vector<Slot> slots_;
    std::uint64_t started_ = 0, taken_ = 0, finished_ = 0;
    bool closing_ = false;
    std::mutex mutex_;
    std::condition_variable wake_, done_;
    std::vector<std::thread> threads_;
};

}  // namespace heng::batch
