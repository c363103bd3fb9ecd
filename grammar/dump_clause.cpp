// Prints the phrases of a clause, one a line. Entry: dump of dump.hpp.
#include <array>

#include "grammar/dump.hpp"

namespace heng {
namespace {

using namespace syntax;  // NOLINT: the nodes of the clause

template <class Enum, std::size_t N>
std::string word(const std::array<const char*, N>& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

constexpr std::array relations = {"=", "<", "≤", ">", "≥"};
constexpr std::array inclusions = {"", " included", " excluded"};
constexpr std::array directions = {"none", "down", "up", "both"};
constexpr std::array forms = {"single", "range", "ends", "bare"};
constexpr std::array effects = {"award", "deduct", "add", "full", "zero", "no-deduction", "grade", "veto"};
constexpr std::array limits = {"floor-zero",     "most-deducted",   "most-added",    "score-at-most",
                               "score-at-least", "may-be-negative", "total-at-most", "grade-at-most"};
constexpr std::array modifiers = {"partial-whole", "partial-started", "partial-proportional", "round", "proportion",
                                  "interpolate",   "and-so-on",       "respectively"};
constexpr std::array connectives = {"otherwise", "both", "either", "but"};
constexpr std::array marks = {"comma", "pause", "semicolon", "stop", "colon", "open", "close", "enumerator"};

struct DescribePhrase {
    const Sources& sources;

    std::string text(Span span) const { return std::string(sources.text(span)); }
    std::string quantity(const std::optional<Quantity>& quantity) const {
        return quantity ? " " + text(quantity->span) : "";
    }
    std::string named(const char* name, Span span) const { return span.empty() ? "" : std::string(name) + text(span); }
    static std::string flag(const char* name, bool set) { return set ? std::string(" ") + name : ""; }
    std::string limitation(const Limitation& end) const {
        return " " + word(relations, end.relation) + text(end.quantity.span) + word(inclusions, end.inclusion);
    }

    std::string operator()(const Words&) const { return "words"; }
    std::string operator()(const Condition& condition) const {
        return "condition " + word(forms, condition.form) + limitation(condition.first) +
               (condition.second ? limitation(*condition.second) : "") + named(" subject=", condition.subject);
    }
    std::string operator()(const Place& place) const {
        return "place" + quantity(place.first) + quantity(place.second) + flag("reaching", place.reaching) +
               flag("from-bottom", place.counted == Place::Counted::from_bottom) + word(inclusions, place.inclusion);
    }
    std::string operator()(const Change& change) const {
        return "change " + word(directions, change.direction) + quantity(change.size) +
               named(" inside=", change.inside);
    }
    std::string operator()(const Effect& effect) const {
        return "effect " + word(effects, effect.kind) + quantity(effect.amount) + quantity(effect.upto) +
               flag("share", effect.share) + flag("discretion", effect.discretion) + flag("again", effect.again) +
               flag("on-total", effect.on_total) + named(" label=", effect.label);
    }
    std::string operator()(const Limit& limit) const {
        return "limit " + word(limits, limit.kind) + quantity(limit.amount) + named(" label=", limit.label);
    }
    std::string operator()(const Modifier& modifier) const {
        return "modifier " + word(modifiers, modifier.kind) + quantity(modifier.amount) +
               flag("deducts", modifier.deducts) + named(" words=", modifier.words);
    }
    std::string operator()(const Remark&) const { return "remark"; }
    std::string operator()(const Connective& connective) const {
        return "connective " + word(connectives, connective.kind);
    }
    std::string operator()(const Mark& mark) const { return "mark " + word(marks, mark.kind); }
    std::string operator()(const Equation& equation) const { return "equation" + named(" right=", equation.right); }
    std::string operator()(const Standard& standard) const {
        return "standard" + quantity(standard.quantity) + named(" words=", standard.words);
    }
};

}  // namespace

std::string dump(const Sources& sources, const Clause& clause) {
    std::string out;
    for (const Phrase& phrase : clause.phrases) {
        const std::string words(sources.text(span_of(phrase)));
        out += boost::variant2::visit(DescribePhrase{sources}, phrase) + "  “" + words + "”\n";
    }
    return out;
}

}  // namespace heng
