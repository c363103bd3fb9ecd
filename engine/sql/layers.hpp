// A SELECT in storeys: each one adds columns that the next may name. Entry: Layers.
#pragma once
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace heng::sql {

/// What stands on each storey above the table.
enum class Storey { values, facts, quotients, parts, states, scores, total };

class Layers {
  public:
    /// Names an expression, or finds the name that the same expression has already.
    std::string add(Storey storey, const char* prefix, const std::string& expression);
    void put(Storey storey, const std::string& name, const std::string& expression);
    /// SELECT *, … FROM ( … ) around `table`, up to the last storey.
    std::string around(const std::string& table) const;

    /// Forgets what was added since: for a second try.
    std::size_t mark() const { return columns_.size(); }
    void reset(std::size_t mark) { columns_.resize(mark); }

  private:
    struct Named {
        Storey storey;
        std::string prefix, name, expression;
    };
    std::vector<Named> columns_;
};

}  // namespace heng::sql
