// Tables in canonical words: a region with the changes that start at its ends is one sentence, every other row is its
// own.
#include "engine/rule/canonical_parts.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Side = Stairs::Side;

const Within* within(const Rule& rule, const Row& row) {
    return v2::get_if<Within>(&rule.conditions[row.when].what);
}

const char* partial_words(PartialStep partial) {
    switch (partial) {
        case PartialStep::whole:
            return "，不足一档不扣";
        case PartialStep::started:
            return "，不足一档按一档扣";
        case PartialStep::proportional:
            return "，不足一档按比例扣";
    }
    return "";
}

std::string size_words(const Number& size, const Unit& unit) {
    if (unit.percent) return (size * Number(100)).str() + "个百分点";
    return show(size, unit);
}

const char* way_words(Side side) {
    switch (side) {
        case Side::below:
            return "低";
        case Side::above:
            return "高";
        case Side::both:
            return "偏离";
    }
    return "";
}

struct Printer {
    const Rule& rule;
    const Table& table;
    std::vector<std::string> sentences = {};

    std::string change(const Stairs& stairs, const char* way) const {
        const bool adds = stairs.each.sign() > 0;
        std::string text = std::string("，每") + way + size_words(stairs.size, rule.facts[stairs.fact].unit) +
                           (adds ? "加" : "扣") + points_words(stairs.each.abs());
        if (!adds || stairs.partial != PartialStep::whole) text += partial_words(stairs.partial);
        if (adds && table.high) text += "，最多加" + points_words(*table.high - stairs.start);
        if (!adds && table.low && *table.low != Number(0)) text += "，最多扣" + points_words(stairs.start - *table.low);
        return text;
    }

    // Does this row go on where the region ends, from the same points?
    bool continues(const Within& region, const Number& points, const Row& row) const {
        const Stairs* stairs = v2::get_if<Stairs>(&row.pays);
        if (stairs == nullptr || stairs->fact != region.fact || stairs->start != points || stairs->from || stairs->to)
            return false;
        if (stairs->side == Side::below) return region.in.low && region.in.low->at == stairs->origin;
        return stairs->side == Side::above && region.in.high && region.in.high->at == stairs->origin;
    }

    static bool alike(const Stairs& a, const Stairs& b) {
        return a.size == b.size && a.each == b.each && a.partial == b.partial && a.side != b.side;
    }

    // Prints row `at` and the rows that continue it; answers how many were printed, 0 where one has no words.
    std::size_t anchored(std::size_t at) {
        const Row& row = table.rows[at];
        const Within* region = within(rule, row);
        const Flat* flat = v2::get_if<Flat>(&row.pays);
        if (region == nullptr || flat == nullptr) return 0;
        const auto words = region_words(rule.facts[region->fact], region->in);
        if (!words) return 0;
        std::vector<const Stairs*> changes;
        for (std::size_t next = at + 1; next < table.rows.size() && continues(*region, flat->points, table.rows[next]);
             ++next)
            changes.push_back(v2::get_if<Stairs>(&table.rows[next].pays));
        std::string text = *words + "，得" + points_words(flat->points);
        if (changes.size() == 2 && alike(*changes[0], *changes[1]))
            text += change(*changes[0], "偏离");
        else
            for (const Stairs* stairs : changes) text += change(*stairs, way_words(stairs->side));
        sentences.push_back(std::move(text));
        return 1 + changes.size();
    }

    // x ≥ A adds above A, x < A deducts below it: one region with two changes.
    std::size_t bonus(std::size_t at) {
        const Row& row = table.rows[at];
        const Within* region = within(rule, row);
        const Stairs* adds = v2::get_if<Stairs>(&row.pays);
        if (region == nullptr || adds == nullptr || adds->from || adds->to) return 0;
        const auto words = region_words(rule.facts[region->fact], region->in);
        const bool up =
            adds->side == Side::above && region->in.low && region->in.low->at == adds->origin && !region->in.high;
        const bool down =
            adds->side == Side::below && region->in.high && region->in.high->at == adds->origin && !region->in.low;
        if (!words || (!up && !down)) return 0;
        std::string text = *words + "，得" + points_words(adds->start);
        std::size_t printed = 1;
        if (at + 1 < table.rows.size() && continues(*region, adds->start, table.rows[at + 1])) {
            const Stairs& other = v2::get<Stairs>(table.rows[at + 1].pays);
            text += change(other, way_words(other.side));
            ++printed;
        }
        sentences.push_back(text + change(*adds, way_words(adds->side)));
        return printed;
    }

    // Stairs over everything: 每偏离.
    std::size_t everywhere(std::size_t at) {
        const Row& row = table.rows[at];
        const Stairs* stairs = v2::get_if<Stairs>(&row.pays);
        if (stairs == nullptr || stairs->side != Side::both ||
            !v2::holds_alternative<Always>(rule.conditions[row.when].what))
            return 0;
        const Fact& fact = rule.facts[stairs->fact];
        sentences.push_back(fact.name + "=" + show(stairs->origin, fact.unit) + "，得" + points_words(stairs->start) +
                            change(*stairs, "偏离"));
        return 1;
    }

    std::optional<std::string> line_words(const Within& region, const Line& line) const {
        if (!region.in.low || !region.in.high) return std::nullopt;
        const auto at = [&](const Number& x) { return line.y0 + line.slope * (x - line.x0); };
        return "从" + points_words(at(region.in.low->at)) + "到" + points_words(at(region.in.high->at)) + "按比例得分";
    }

    std::size_t single(std::size_t at) {
        const Row& row = table.rows[at];
        const auto when = condition_words(rule, row.when);
        std::optional<std::string> pays;
        if (const Flat* flat = v2::get_if<Flat>(&row.pays)) pays = "得" + points_words(flat->points);
        if (const Given* given = v2::get_if<Given>(&row.pays);
            given != nullptr && given->low_closed && given->high_closed)
            pays = "得" + points_words(given->low) + "至" + points_words(given->high);
        if (const Line* line = v2::get_if<Line>(&row.pays))
            if (const Within* region = within(rule, row)) pays = line_words(*region, *line);
        if (!when || !pays) return 0;
        sentences.push_back(*when + "，" + *pays);
        return 1;
    }

    // 得分=…: a table of one row that always holds.
    std::size_t formula(std::size_t at) {
        const Row& row = table.rows[at];
        const Computed* computed = v2::get_if<Computed>(&row.pays);
        if (computed == nullptr || table.rows.size() != 1 ||
            !v2::holds_alternative<Always>(rule.conditions[row.when].what))
            return 0;
        const auto words = formula_words(rule.facts, *computed);
        if (!words) return 0;
        sentences.push_back("得分=" + *words);
        return 1;
    }

    std::size_t next(std::size_t at) {
        for (const auto print :
             {&Printer::anchored, &Printer::bonus, &Printer::everywhere, &Printer::single, &Printer::formula})
            if (const std::size_t printed = (this->*print)(at)) return printed;
        return 0;
    }
};

}  // namespace

Sentences table_sentences(const Rule& rule, const Table& table) {
    Printer printer{rule, table};
    for (std::size_t at = 0; at < table.rows.size();) {
        const std::size_t printed = printer.next(at);
        if (printed == 0) return std::nullopt;
        at += printed;
    }
    return std::move(printer.sentences);
}

}  // namespace heng
