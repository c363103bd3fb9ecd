// Two versions of a pack side by side: each indicator with its verdict, and everything else that changed. Entry:
// diff(). Data-free; what a change does to units is in unit_diff.hpp.
#pragma once
#include "engine/compare/compare.hpp"
#include "engine/heng.hpp"

namespace heng {

/// Something that changed beside the meaning of a clause. `what` is a code that reports put into words: points,
/// target, formula, reading, rounding, missing, not-applicable, grade, total-rule, full-marks, input, row-rule.
struct Aspect {
    std::string what;
    std::string name;           // of the reading, the input … where there are several
    std::string before, after;  // empty where it was added or removed
    bool meaning = true;        // may change a result
};

enum class Fate { both, added, removed };

struct IndicatorDiff {
    Fate fate = Fate::both;
    std::optional<NodeId> before, after;
    std::string path, old_path;  // old_path only where it is another one
    bool leaf = true, moved = false, renamed = false;
    bool readable = true;   // false: the clause of one version was refused
    bool same_text = true;  // of the clause
    bool same_rule = true;  // composed to the very same rule
    Span before_clause, after_clause;
    std::optional<Number> points_before, points_after;
    Comparison comparison;  // leaves with a rule in both versions
    std::vector<Aspect> aspects;

    bool changed() const;       // worth a line
    bool same_meaning() const;  // proved to score alike wherever the facts are the same, or the same words unread
    bool differs() const;       // proved to be something else
    /// Not understood, and nothing about it has changed.
    bool unread_alike() const { return leaf && fate == Fate::both && !readable && same_meaning(); }
};

/// The smallest total that another grade is given to.
struct GradeExample {
    Number total;
    std::string before, after;  // empty: no band
};

struct PackDiff {
    std::vector<IndicatorDiff> indicators;  // in the order of the later version, removed ones at their old place
    std::vector<Aspect> general;
    std::optional<GradeExample> grades;
    std::array<std::size_t, 2> errors{};  // of each version; what they make unreadable is said and not compared
    bool errors_elsewhere = false;        // beside the clauses
    bool unread_elsewhere = false;        // … that are not alike in both versions

    /// `unread`: all that could be compared means the same, the rest has the same words. `open`: nothing is proved.
    enum class Meaning { same, unread, open, different };
    Meaning meaning() const;
    bool same_meaning() const { return meaning() == Meaning::same || meaning() == Meaning::unread; }
};

PackDiff diff(const Compiled& before, const Compiled& after);

}  // namespace heng
