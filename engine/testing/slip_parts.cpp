// What the parts of a rule pay, as people get it wrong. Entry: slip_parts().
#include "engine/testing/mutant_maker.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

PartialStep other_partial(PartialStep partial) {
    return partial == PartialStep::whole ? PartialStep::started : PartialStep::whole;
}

// 得4分 for 得5分, some points for none.
Number one_off(const Number& points) {
    if (points.sign() == 0) return 1;
    return points > Number(1) ? points - Number(1) : points / Number(2);
}

// Changes of one payoff; `place` finds it again in a copy of the rule.
template <class Place>
struct SlipPayoff {
    MutantMaker& maker;
    Span words;
    Place place;

    template <class T, class Change>
    void add(Slip slip, Change change, std::string what) const {
        Rule changed = maker.rule;
        change(v2::get<T>(place(changed)));
        maker.add(slip, std::move(changed), std::move(what), words);
    }

    std::string points(const Number& number) const { return points_text(number, maker.language); }

    void operator()(const Flat& flat) const {
        const Number now = one_off(flat.points);
        add<Flat>(
            Slip::band_points, [&](Flat& one) { one.points = now; }, maker.for_(points(flat.points), points(now)));
    }

    void operator()(const Stairs& stairs) const {
        for (const Number& size : {stairs.size / Number(10), stairs.size * Number(10)})
            add<Stairs>(
                Slip::magnitude, [&](Stairs& one) { one.size = size; },
                maker.for_(maker.distance(stairs.fact, stairs.size), maker.distance(stairs.fact, size)));
        const Number each = stairs.each * Number(2);
        add<Stairs>(
            Slip::step_points, [&](Stairs& one) { one.each = each; },
            maker.for_(points(stairs.each.abs()), points(each.abs())));
        add<Stairs>(
            Slip::partial, [&](Stairs& one) { one.partial = other_partial(one.partial); },
            maker.say("不足一档的算法写错", "partial steps the other way"));
    }

    void operator()(const Line& line) const {
        const Number slope = line.slope / Number(10);
        add<Line>(
            Slip::magnitude, [&](Line& one) { one.slope = slope; },
            maker.say("比例差十倍", "the proportion is ten times off"));
        add<Line>(
            Slip::direction, [&](Line& one) { one.slope = -one.slope; },
            maker.say("比例的方向写反", "the proportion runs the other way"));
    }

    void operator()(const Given& given) const {
        const Number high = one_off(given.high), low = given.low + Number(1);
        add<Given>(
            Slip::range, [&](Given& one) { one.high = high; }, maker.for_(points(given.high), points(high)));
        if (low <= given.high)
            add<Given>(
                Slip::range, [&](Given& one) { one.low = low; }, maker.for_(points(given.low), points(low)));
        add<Given>(
            Slip::boundary, [&](Given& one) { one.high_closed = !one.high_closed; },
            maker.say("评定上限的含与不含", "the highest judged points included or not"));
        add<Given>(
            Slip::boundary, [&](Given& one) { one.low_closed = !one.low_closed; },
            maker.say("评定下限的含与不含", "the lowest judged points included or not"));
    }

    void operator()(const Computed& formula) const {
        for (std::size_t i = 0; i < formula.terms.size(); ++i) {
            const Term& term = formula.terms[i];
            if (term.op == Term::Op::constant && term.constant.sign() != 0)
                add<Computed>(
                    Slip::magnitude, [&](Computed& one) { one.terms[i].constant = term.constant / Number(10); },
                    maker.for_(term.constant.str(), (term.constant / Number(10)).str()));
            if (term.op == Term::Op::divide || term.op == Term::Op::subtract)
                add<Computed>(
                    Slip::direction, [&](Computed& one) { std::swap(one.terms[i].left, one.terms[i].right); },
                    maker.say("公式的两边对调", "both sides of the formula exchanged"));
        }
    }
};

template <class Place>
void slip_payoff(MutantMaker& maker, const Payoff& pays, Span words, Place place) {
    v2::visit(SlipPayoff<Place>{maker, words, place}, pays);
}

// Changes of one part, which stands at `at`.
struct SlipPart {
    MutantMaker& maker;
    std::size_t at;

    template <class T, class Change>
    void add(Slip slip, Change change, std::string what, Span words) const {
        Rule changed = maker.rule;
        change(v2::get<T>(changed.parts[at]));
        maker.add(slip, std::move(changed), std::move(what), words);
    }

    void operator()(const Table& table) const {
        const std::size_t part = at;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const Row& row = table.rows[i];
            slip_payoff(maker, row.pays, row.span,
                        [part, i](Rule& rule) -> Payoff& { return v2::get<Table>(rule.parts[part]).rows[i].pays; });
            if (table.rows.size() > 1)
                add<Table>(
                    Slip::dropped,
                    [i](Table& one) { one.rows.erase(one.rows.begin() + static_cast<std::ptrdiff_t>(i)); },
                    maker.say("漏掉这一句", "this sentence is left out"), row.span);
        }
        if (!table.low && !table.high) return;
        add<Table>(
            Slip::limit, [](Table& one) { one.low = one.high = std::nullopt; },
            maker.say("漏掉这一部分的限额", "the limit of this part is left out"), table.span);
    }

    void operator()(const Tally& tally) const {
        const Number each = tally.each * Number(2), size = tally.size * Number(10);
        add<Tally>(
            Slip::step_points, [&](Tally& one) { one.each = each; },
            maker.for_(points_text(tally.each.abs(), maker.language), points_text(each.abs(), maker.language)),
            tally.span);
        add<Tally>(
            Slip::magnitude, [&](Tally& one) { one.size = size; }, maker.for_(tally.size.str(), size.str()),
            tally.span);
        add<Tally>(
            Slip::partial, [](Tally& one) { one.partial = other_partial(one.partial); },
            maker.say("不足一档的算法写错", "partial steps the other way"), tally.span);
        if (maker.rule.facts[tally.fact].kind == Fact::Kind::items)
            add<Tally>(
                Slip::inverted, [](Tally& one) { one.failed = !one.failed; },
                maker.say("数的是相反的项", "the other items are counted"), tally.span);
        if (tally.most)
            add<Tally>(
                Slip::limit, [](Tally& one) { one.most = std::nullopt; },
                maker.say("漏掉最多扣（加）几分", "the limit of this part is left out"), tally.span);
        drop(tally.span);
    }

    void operator()(const Checklist& list) const {
        for (std::size_t i = 0; i < list.each.size(); ++i) {
            const Span words = i < list.spans.size() ? list.spans[i] : list.span;
            add<Checklist>(
                Slip::dropped, [i](Checklist& one) { one.each[i] = 0; },
                maker.say("漏掉这一项的分", "the points of this item are left out"), words);
            const Number each = list.each[i] * Number(2);
            add<Checklist>(
                Slip::step_points, [&](Checklist& one) { one.each[i] = each; },
                maker.for_(points_text(list.each[i].abs(), maker.language), points_text(each.abs(), maker.language)),
                words);
        }
        add<Checklist>(
            Slip::inverted, [](Checklist& one) { one.failed = !one.failed; },
            maker.say("数的是相反的项", "the other items are counted"), list.span);
    }

    void operator()(const Adjust& adjust) const {
        const std::size_t part = at;
        slip_payoff(maker, adjust.pays, adjust.span,
                    [part](Rule& rule) -> Payoff& { return v2::get<Adjust>(rule.parts[part]).pays; });
        drop(adjust.span);
    }

    void drop(Span words) const {
        Rule changed = maker.rule;
        changed.parts.erase(changed.parts.begin() + static_cast<std::ptrdiff_t>(at));
        maker.add(Slip::dropped, std::move(changed), maker.say("漏掉这一句", "this sentence is left out"), words);
    }
};

}  // namespace

void slip_parts(MutantMaker& maker) {
    for (std::size_t at = 0; at < maker.rule.parts.size(); ++at) v2::visit(SlipPart{maker, at}, maker.rule.parts[at]);
}

}  // namespace heng
