// Conditions and places from their leaves: ends, relations, marks of inclusion. Entries: build_condition,
// build_place.
#include <algorithm>

#include "grammar/build_phrase.hpp"

namespace heng::clause_grammar {

using namespace syntax;

bool Leaves::has(Leaf leaf) const {
    return first(leaf) != nullptr;
}

const Token* Leaves::first(Leaf leaf) const {
    const auto found = std::find_if(tokens.begin(), tokens.end(), [leaf](const Token& t) { return t.leaf == leaf; });
    return found == tokens.end() ? nullptr : &*found;
}

namespace {

bool is_amount(Leaf leaf) {
    return leaf == Leaf::number || leaf == Leaf::chinese || leaf == Leaf::percent || leaf == Leaf::date ||
           leaf == Leaf::reference || leaf == Leaf::unbounded;
}

Quantity::Form form_of(Leaf leaf) {
    switch (leaf) {
        case Leaf::chinese:
            return Quantity::Form::chinese;
        case Leaf::percent:
            return Quantity::Form::percent;
        case Leaf::date:
            return Quantity::Form::date;
        case Leaf::reference:
            return Quantity::Form::reference;
        case Leaf::unbounded:
            return Quantity::Form::unbounded;
        default:
            return Quantity::Form::decimal;
    }
}

Quantity quantity_at(const Leaves& leaves, std::size_t index) {
    const Token& number = leaves.tokens[index];
    Quantity quantity{form_of(number.leaf), leaves.span(number), leaves.text.span(number.end, number.end),
                      leaves.span(number)};
    if (index + 1 == leaves.tokens.size()) return quantity;
    const Token& next = leaves.tokens[index + 1];
    if (next.leaf != Leaf::unit || next.begin != number.end) return quantity;
    quantity.unit = leaves.span(next);
    quantity.span = leaves.text.span(number.begin, next.end);
    return quantity;
}

std::optional<Relation> relation_of(Leaf leaf) {
    switch (leaf) {
        case Leaf::at_least:
            return Relation::greater_equal;
        case Leaf::more_than:
            return Relation::greater;
        case Leaf::at_most:
            return Relation::less_equal;
        case Leaf::less_than:
            return Relation::less;
        case Leaf::equal_to:
            return Relation::equal;
        default:
            return std::nullopt;
    }
}

Relation turned(Relation relation) {
    switch (relation) {
        case Relation::less:
            return Relation::greater;
        case Relation::less_equal:
            return Relation::greater_equal;
        case Relation::greater:
            return Relation::less;
        case Relation::greater_equal:
            return Relation::less_equal;
        case Relation::equal:
            return Relation::equal;
    }
    return relation;
}

/// Reads the leaves of a condition from left to right.
class Reading {
  public:
    explicit Reading(const Leaves& leaves) : leaves_(leaves) {}

    Condition run() {
        for (at_ = 0; at_ < leaves_.tokens.size(); ++at_) take(leaves_.tokens[at_]);
        Condition condition;
        condition.span = leaves_.span();
        if (const Token* subject = leaves_.first(Leaf::subject)) condition.subject = leaves_.span(*subject);
        condition.first = ends_.front();
        if (ends_.size() > 1) condition.second = ends_[1];
        condition.form = form();
        condition.both_signs = leaves_.has(Leaf::both_signs);
        if (interval_) drop_unbounded(condition);
        return condition;
    }

  private:
    void take(const Token& token) {
        if (is_amount(token.leaf)) return add_end();
        if (const auto relation = relation_of(token.leaf)) return compare(*relation);
        switch (token.leaf) {
            case Leaf::held_below:
                relation_ = Relation::less_equal;
                break;
            case Leaf::above:
            case Leaf::below:
                look_behind(token.leaf);
                break;
            case Leaf::included:
            case Leaf::excluded:
                include(token);
                break;
            case Leaf::range:
                range_ = true;
                break;
            default:
                bracket(token.leaf);
        }
    }

    void add_end() {
        const Quantity quantity = quantity_at(leaves_, at_);
        ends_.push_back({relation_.value_or(Relation::equal), quantity, pending_, quantity.span});
        said_ = said_ || relation_.has_value();
        relation_.reset();
        pending_ = Inclusion::unsaid;
    }

    // 80%≤x: what stands before the sign is turned round. Before a quantity, 达到 behind 为 wins.
    void compare(Relation relation) {
        const bool sandwiched = leaves_.has(Leaf::subject) && ends_.size() == 1 && !turned_;
        if (sandwiched) {
            ends_.front().relation = turned(relation);
            turned_ = said_ = true;
        } else {
            relation_ = relation;
        }
    }

    // 以上 and 以下 say the relation where nothing before the quantity said more than 在 or 达到.
    void look_behind(Leaf leaf) {
        if (ends_.empty()) return;
        Relation& relation = ends_.back().relation;
        const bool above = leaf == Leaf::above;
        const bool open = relation == Relation::equal || (relation == Relation::greater_equal && !above) ||
                          (relation == Relation::less_equal && above);
        if (open) relation = above ? Relation::greater_equal : Relation::less_equal;
        said_ = true;
    }

    // （含）, or （含95%）, which names the end that it means.
    void include(const Token& token) {
        const Inclusion inclusion = token.leaf == Leaf::included ? Inclusion::included : Inclusion::excluded;
        const bool whole = leaves_.text.text[token.end - 1] == ')' || leaves_.text.text[token.end - 1] == ']';
        const bool named = !whole && at_ + 1 < leaves_.tokens.size() && is_amount(leaves_.tokens[at_ + 1].leaf);
        if (!named) return mark(ends_.empty() ? nullptr : &ends_.back(), inclusion);
        const Token& number = leaves_.tokens[++at_];
        if (at_ + 1 < leaves_.tokens.size() && leaves_.tokens[at_ + 1].leaf == Leaf::unit) ++at_;
        mark(end_named(leaves_.spelled(number)), inclusion);
    }

    void mark(Limitation* end, Inclusion inclusion) {
        if (end)
            end->inclusion = inclusion;
        else
            pending_ = inclusion;
    }

    Limitation* end_named(std::string_view number) {
        for (Limitation& end : ends_) {
            const std::string spelled = fold_text(text_of(end.quantity.number));
            if (spelled == number) return &end;
        }
        return ends_.empty() ? nullptr : &ends_.back();
    }

    std::string_view text_of(Span span) const {
        for (const Token& token : leaves_.tokens)
            if (leaves_.span(token) == span) return leaves_.spelled(token);
        return {};
    }

    void bracket(Leaf leaf) {
        if (leaf == Leaf::opened) relation_ = Relation::greater_equal;
        if (leaf == Leaf::opened_wide) relation_ = Relation::greater;
        if (leaf == Leaf::opened || leaf == Leaf::opened_wide) interval_ = true;
        if (leaf == Leaf::closed) ends_.back().relation = Relation::less_equal;
        if (leaf == Leaf::closed_wide) ends_.back().relation = Relation::less;
    }

    Condition::Form form() const {
        if (interval_ || turned_) return Condition::Form::ends;
        if (range_) return Condition::Form::range;
        return said_ ? Condition::Form::single : Condition::Form::bare;
    }

    static void drop_unbounded(Condition& condition) {
        if (condition.second && condition.second->quantity.form == Quantity::Form::unbounded) condition.second.reset();
        if (condition.first.quantity.form != Quantity::Form::unbounded) return;
        if (!condition.second) return;
        condition.first = *condition.second;
        condition.second.reset();
    }

    const Leaves& leaves_;
    std::size_t at_ = 0;
    std::vector<Limitation> ends_;
    std::optional<Relation> relation_;
    Inclusion pending_ = Inclusion::unsaid;
    bool said_ = false, range_ = false, interval_ = false, turned_ = false;
};

}  // namespace

std::vector<Quantity> quantities(const Leaves& leaves) {
    std::vector<Quantity> found;
    for (std::size_t i = 0; i < leaves.tokens.size(); ++i)
        if (is_amount(leaves.tokens[i].leaf)) found.push_back(quantity_at(leaves, i));
    return found;
}

Condition build_condition(const Leaves& leaves) {
    return Reading(leaves).run();
}

Place build_place(const Leaves& leaves) {
    Place place;
    place.span = leaves.span();
    const bool last = leaves.has(Leaf::last_place);
    place.counted = last || leaves.has(Leaf::from_bottom) ? Place::Counted::from_bottom : Place::Counted::from_top;
    place.reaching =
        leaves.has(Leaf::reaching) ||
        (leaves.has(Leaf::from_bottom) && !leaves.spelled(*leaves.first(Leaf::from_bottom)).starts_with("倒"));
    place.onwards = leaves.has(Leaf::onwards);
    const auto found = quantities(leaves);
    if (!found.empty()) place.first = found.front();
    if (found.size() > 1) place.second = found[1];
    if (leaves.has(Leaf::included)) place.inclusion = Inclusion::included;
    if (leaves.has(Leaf::excluded)) place.inclusion = Inclusion::excluded;
    return place;
}

}  // namespace heng::clause_grammar
