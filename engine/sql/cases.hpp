// CASE expressions whose branches are points over one denominator. Entry: Cases.
#pragma once
#include <string>
#include <vector>

#include "engine/sql/leaf_scope.hpp"

namespace heng::sql {

class Cases {
  public:
    /// Branches are tried in order; a row that none of them takes is NULL.
    void when(std::string test, Fraction points);
    /// WHEN test THEN NULL, unless an earlier branch says the same.
    void null_when(const std::string& test);
    Fraction finish(Arithmetic& arithmetic) const;

  private:
    std::vector<std::string> tests_;
    std::vector<Fraction> points_;
    std::vector<bool> null_;
};

/// Keeps points within limits.
Fraction limited(Arithmetic& arithmetic, const Fraction& points, const std::optional<Number>& low,
                 const std::optional<Number>& high);

}  // namespace heng::sql
