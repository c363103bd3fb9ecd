// Whole numbers and conditions as text of SQL, with the bounds that prove that no product leaves its type. Entries:
// Arithmetic, compare(). Knows no rules.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/number/number.hpp"

namespace heng::sql {

/// A whole number as an expression, and between which ends it lies.
struct Whole {
    enum class Shape { atom, product, sum };
    std::string text = "0";
    Number low, high;
    Shape shape = Shape::atom;
    bool literal = true;  // made of literals alone: 32 bits to most engines
    bool is_constant() const { return literal && shape == Shape::atom && low == high; }
};

/// over / (under × scale), both of them above 0. NULL where the value is not known.
struct Fraction {
    Whole over;
    Whole under = {"1", 1, 1};
    Number scale = 1;
};

/// Builds expressions and keeps the largest number that any of them can come to.
class Arithmetic {
  public:
    static Whole constant(const Number& number);
    static Whole column(std::string name, const Number& low, const Number& high);
    Whole plus(const Whole& left, const Whole& right);
    Whole minus(const Whole& left, const Whole& right);
    Whole times(const Whole& left, const Whole& right);
    /// Any other expression that lies between two ends.
    Whole made(std::string text, const Number& low, const Number& high, Whole::Shape shape, bool literal);

    Fraction sum(const Fraction& left, const Fraction& right);
    Fraction product(const Fraction& left, const Fraction& right);
    Fraction scaled(const Fraction& value, const Number& by);
    /// The same values over one denominator.
    std::vector<Fraction> alike(std::vector<Fraction> values);
    static Fraction constant_fraction(const Number& number);

    const Number& largest() const { return largest_; }
    bool literals_fit() const { return literals_fit_; }
    /// Did no literal take part that is beyond 64 bits?
    bool literals_short() const { return literals_short_; }
    /// Takes note of a literal that stands in the text.
    void note(const Whole& used);

  private:
    Number largest_;
    bool literals_fit_ = true, literals_short_ = true;
};

/// numerator and denominator of a ratio, as whole numbers.
Number numerator(const Number& ratio);
Number denominator(const Number& ratio);
Number common_multiple(const Number& left, const Number& right);
Number power_of_ten(int places);

/// A condition in SQL's own three-valued logic: NULL where it is open, which is the logic of docs/language.md 5.1.
struct Truth {
    std::string text;
    std::set<std::string> nullable;  // columns whose NULL makes it NULL
    bool atom = true;
    std::optional<bool> known;  // true or false whatever the row
};

Truth always(bool truth);
Truth both(const std::vector<Truth>& of);
Truth either(const std::vector<Truth>& of);
Truth negated(const Truth& of);
/// The text that is true where the condition is NULL; empty where it never is.
std::string open(const Truth& truth);
std::string wrapped(const Truth& truth);

enum class Relation { less, at_most, more, at_least };
Truth compare(Arithmetic& arithmetic, const Fraction& value, Relation relation, const Number& with,
              const std::set<std::string>& nullable);

}  // namespace heng::sql
