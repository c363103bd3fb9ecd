// The parts of a rule: tables, tallies, checklists, adjustments, each with its own limit. Entry: pay_part().
#include "engine/score/sheet.hpp"

namespace heng {
namespace {

/// The line that a condition opens: which fact it is about, and its value. 否则 is about what the rows before it ask.
Step opening(const Known& known, ConditionId when, Span span, std::optional<FactId> otherwise = std::nullopt) {
    Step step;
    step.span = span;
    step.fact = subject_of(known.conditions, when);
    if (!step.fact) step.fact = otherwise;
    Needs ignored;
    if (step.fact) step.value = number_of(known, *step.fact, ignored);
    return step;
}

/// Bounds of a part alone (最高加2分, 最多扣3分): the line that says what they changed.
Number limited(const Number& points, const std::optional<Number>& low, const std::optional<Number>& high, Span span,
               Sheet& sheet) {
    Number kept = points;
    if (low) kept = max(kept, *low);
    if (high) kept = min(kept, *high);
    if (kept == points) return kept;
    Step step;
    step.kind = Step::Kind::part_limit;
    step.deduction = points - kept;
    step.before = points;
    step.after = kept;
    step.span = span;
    sheet.trace.push_back(step);
    return kept;
}

/// The fact that a table asks for first.
std::optional<FactId> subject_of_table(const Known& known, const Table& table) {
    for (const Row& row : table.rows)
        if (const auto fact = subject_of(known.conditions, row.when)) return fact;
    return std::nullopt;
}

struct PayPart {
    const Known& known;
    const Number& allotted;
    Sheet& sheet;

    using Paid = std::optional<Number>;

    Paid operator()(const Table& table) const {
        for (const Row& row : table.rows) {
            const Truth applies = holds(known, row.when, sheet.needs);
            if (applies == Truth::unknown) return std::nullopt;
            if (applies == Truth::no) continue;
            const Step line = opening(known, row.when, row.span, subject_of_table(known, table));
            const Paid paid = pay(known, row.pays, allotted, line, sheet);
            if (!paid) return std::nullopt;
            return limited(*paid, table.low, table.high, table.span, sheet);
        }
        sheet.close(Uncovered{subject_of_table(known, table).value_or(0)});
        return std::nullopt;
    }

    Paid operator()(const Tally& tally) const {
        const auto count = counted(tally);
        if (!count) return std::nullopt;
        Step step = line(Step::Kind::tally, tally.fact, tally.span);
        step.value = step.distance = *count;
        step.size = tally.size;
        step.each = tally.each;
        step.steps = steps_of(max(*count, 0), tally.size, tally.partial);
        const Number points = *step.steps * tally.each;
        step.deduction = allotted - points;
        sheet.trace.push_back(step);
        if (!tally.most) return points;
        return limited(points, -*tally.most, *tally.most, tally.span, sheet);
    }

    /// How many cases, or how many items are met (or failed).
    Paid counted(const Tally& tally) const {
        if (const auto items = items_met(known, tally.fact)) return tally.failed ? items->of - items->met : items->met;
        return number_of(known, tally.fact, sheet.needs);
    }

    Paid operator()(const Checklist& list) const {
        Number points, open = allotted;
        std::vector<Step> lines;
        for (std::uint32_t i = 0; i < list.each.size(); ++i) {
            const Truth met = item_met(known, list.fact, i);
            if (met == Truth::unknown) return by_count(list);
            const Number paid = (met == Truth::yes) != list.failed ? list.each[i] : Number(0);
            const Number share = min(open, max(list.each[i], 0));
            lines.push_back(item_line(list, i, met, share - paid));
            points = points + paid;
            open = open - share;
        }
        sheet.trace.insert(sheet.trace.end(), lines.begin(), lines.end());
        add_rest(list, open);
        return points;
    }

    static Step item_line(const Checklist& list, std::uint32_t item, Truth met, const Number& deduction) {
        Step step = line(Step::Kind::item, list.fact, item < list.spans.size() ? list.spans[item] : list.span);
        step.deduction = deduction;
        step.each = list.each[item];
        step.steps = Number(static_cast<std::int64_t>(item) + 1);
        step.value = met == Truth::yes ? 1 : 0;
        return step;
    }

    /// Points beyond what all items together give.
    void add_rest(const Checklist& list, const Number& open) const {
        if (open.sign() == 0) return;
        Step step = line(Step::Kind::base, list.fact, list.span);
        step.deduction = open;
        sheet.trace.push_back(step);
    }

    // A bare count says enough where every item is worth the same: 2/3.
    Paid by_count(const Checklist& list) const {
        bool alike = true;
        for (const Number& each : list.each) alike = alike && each == list.each.front();
        if (alike && !list.each.empty())
            return (*this)(Tally{list.fact, list.failed, 1, list.each.front(), PartialStep::whole, {}, list.span});
        sheet.needs.push_back(list.fact);
        return std::nullopt;
    }

    Paid operator()(const Adjust& adjust) const {
        const Truth applies = holds(known, adjust.when, sheet.needs);
        if (applies == Truth::unknown) return std::nullopt;
        const Step row = opening(known, adjust.when, adjust.span);
        if (applies == Truth::yes) {
            const Paid paid = pay(known, adjust.pays, allotted, row, sheet);
            if (paid && !sheet.trace.empty() && sheet.trace.back().kind == Step::Kind::row)
                sheet.trace.back().kind = Step::Kind::adjust;
            return paid;
        }
        Step step = row;
        step.kind = Step::Kind::adjust;
        step.deduction = allotted;
        sheet.trace.push_back(step);
        return Number(0);
    }

    static Step line(Step::Kind kind, FactId fact, Span span) {
        Step step;
        step.kind = kind;
        step.fact = fact;
        step.span = span;
        return step;
    }
};

}  // namespace

std::optional<Number> pay_part(const Known& known, const Part& part, const Number& allotted, Sheet& sheet) {
    const auto paid = boost::variant2::visit(PayPart{known, allotted, sheet}, part);
    if (paid) sheet.given = true;
    return paid;
}

}  // namespace heng
