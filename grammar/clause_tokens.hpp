// The leaves of clause phrases: which kind of word stood where. The rules of clause_rules.hpp and clause_effects.hpp
// drop them into a draft, build_phrase.hpp makes phrases of them. No PEGTL here.
#pragma once
#include <cstddef>
#include <vector>

namespace heng::clause_grammar {

enum class Leaf {
    // quantities
    number,
    chinese,
    percent,
    date,
    reference,
    unbounded,
    unit,
    // conditions
    at_least,
    more_than,
    at_most,
    less_than,
    equal_to,
    held_below,
    above,
    below,
    both_signs,  // ± before a quantity
    included,
    excluded,
    range,
    opened,       // [ of an interval
    opened_wide,  // ( of an interval
    closed,
    closed_wide,
    subject,
    // places
    from_bottom,
    reaching,
    onwards,  // 第7名及以后
    last_place,
    first_place,
    // changes and standards
    down,
    up,
    apart,
    name,
    words,
    // effects and limits
    award,
    add,
    deduct,
    again,
    whole_points,
    half,
    label,
    most,
    added,
    deducted,
    // modifiers
    started,
    proportional,
    half_up,
    half_even,
    truncate,
    raise,
    integer,
    pays,
    deducts
};

struct Token {
    Leaf leaf;
    std::size_t begin;
    std::size_t end;
};

/// What the phrase at hand has shown so far. A token taken again after backtracking replaces what stood from there on.
class Draft {
  public:
    void fresh() { tokens_.clear(); }
    void take(Leaf leaf, std::size_t begin, std::size_t end) {
        while (!tokens_.empty() && tokens_.back().begin >= begin) tokens_.pop_back();
        tokens_.push_back({leaf, begin, end});
    }
    /// The tokens of a phrase that ends at `end`; what a failed attempt left beyond it is dropped.
    const std::vector<Token>& upto(std::size_t end) {
        while (!tokens_.empty() && tokens_.back().end > end) tokens_.pop_back();
        return tokens_;
    }

  private:
    std::vector<Token> tokens_;
};

}  // namespace heng::clause_grammar
