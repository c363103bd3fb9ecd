#include "engine/batch/workers.hpp"

namespace heng::batch {

Workers::Workers(unsigned threads, const std::function<Score()>& make) : slots_(threads + 1) {
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this, make] { work(make()); });
}

Workers::~Workers() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void Workers::start(std::uint32_t row) {
    {
        const std::lock_guard lock(mutex_);
        Slot& slot = slots_[started_ % slots_.size()];
        slot.row = row;
        slot.done = false;
        ++started_;
    }
    wake_.notify_one();
}

void Workers::work(const Score& score) {
    for (;;) {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return closing_ || taken_ != started_; });
        if (taken_ == started_) return;
        Slot& slot = slots_[taken_++ % slots_.size()];
        lock.unlock();
        score(slot.chunk, slot.row, slot.scores);
        lock.lock();
        slot.done = true;
        done_.notify_all();
    }
}

void Workers::finish_oldest(const std::function<void(ChunkScores&, const Chunk&)>& take) {
    Slot& slot = slots_[finished_ % slots_.size()];
    {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [&slot] { return slot.done; });
    }
    take(slot.scores, slot.chunk);
    ++finished_;
}

}  // namespace heng::batch
