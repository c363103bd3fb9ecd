// What one unit is short of the next grade, and which single indicator would bring it there. Entry: WayFinder. Every
// way is scored again with all rules on the total before it is told.
#pragma once
#include "engine/impact/indicator_course.hpp"
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// A way up that changes one indicator alone, and nothing that a person judges by points.
struct Way {
    struct Change {
        FactId fact = 0;
        Value now, to;
    };
    NodeId leaf = 0;
    std::vector<Change> changes;
    Number gain;          // of the total
    bool enough = false;  // reaches the next grade
};

struct UnitGap {
    std::string unit;
    std::optional<Number> total;
    std::string grade, next;  // next is empty in the best grade; without grades it is full marks that are missing
    Number missing;           // points to the next grade, or to full marks
    std::vector<Way> ways;    // the largest gains first
};

class WayFinder {
  public:
    WayFinder(const Plan& plan, const std::vector<IndicatorCourse>& courses) : plan_(plan), courses_(courses) {}
    UnitGap gap(RecordRun& run, const UnitScore& unit) const;

  private:
    std::optional<Way> way(RecordRun& run, const UnitScore& unit, const UnitGap& gap,
                           const IndicatorCourse& course) const;

    const Plan& plan_;
    const std::vector<IndicatorCourse>& courses_;
};

}  // namespace heng
