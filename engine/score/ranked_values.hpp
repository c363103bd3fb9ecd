// The values that ranks are counted among: sixteen bytes for a ratio of two numbers of 64 bits, which is what nearly
// all of them are. Entry: RankedValues.
#pragma once
#include <cstdint>
#include <vector>

#include "engine/number/number.hpp"

namespace heng {

class RankedValues {
  public:
    void add(const Number& value);
    /// Makes them ready after the last.
    void finish();
    /// How many are larger.
    std::int64_t above(const Number& value) const;

  private:
    struct Ratio {
        std::int64_t over, under;  // under > 0
    };
    std::vector<Ratio> ratios_;   // in ascending order, once finished
    std::vector<Number> others_;  // likewise
};

}  // namespace heng
