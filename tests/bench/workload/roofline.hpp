// What the memory of this machine gives, measured beside the scorers in the same run: the roof over all of them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heng::workload {

/// Reads all of it, one line of 64 bytes after the other, on one thread.
std::uint64_t read_through(const std::byte* from, std::size_t bytes);

/// Reads `from` and writes something of `to` between, as a scorer that takes no time would.
void read_and_write(const std::byte* from, std::size_t bytes, std::vector<std::uint64_t>& to);

}  // namespace heng::workload
