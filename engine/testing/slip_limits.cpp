// Points, limits and vetoes as people get them wrong. Entry: slip_limits().
#include "engine/testing/mutant_maker.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

// The points of the indicator wherever the rule repeats them.
struct Reweigh {
    const Number& was;
    const Number& now;

    void number(Number& one) const {
        if (one == was) one = now;
    }
    void operator()(Flat& flat) const { number(flat.points); }
    void operator()(Stairs& stairs) const { number(stairs.start); }
    void operator()(Line& line) const {
        line.y0 = line.y0 * now / was;
        line.slope = line.slope * now / was;
    }
    void operator()(Given& given) const {
        given.low = given.low * now / was;
        given.high = given.high * now / was;
    }
    void operator()(Computed& formula) const {
        for (Term& term : formula.terms)
            if (term.op == Term::Op::constant) number(term.constant);
    }
};

void reweigh(MutantMaker& maker, const Number& now) {
    const Number& was = maker.rule.points;
    if (was.sign() <= 0 || now.sign() <= 0) return;
    Rule changed = maker.rule;
    const Reweigh reweigh{was, now};
    changed.points = now;
    reweigh.number(changed.base);
    if (changed.cap) reweigh.number(*changed.cap);
    for (Part& part : changed.parts) {
        if (Table* table = v2::get_if<Table>(&part))
            for (Row& row : table->rows) v2::visit(reweigh, row.pays);
        if (Adjust* adjust = v2::get_if<Adjust>(&part)) v2::visit(reweigh, adjust->pays);
    }
    maker.add(Slip::weight, std::move(changed),
              maker.for_(points_text(was, maker.language), points_text(now, maker.language)), maker.rule.span);
}

}  // namespace

void slip_limits(MutantMaker& maker) {
    const Rule& rule = maker.rule;
    for (const Number& off : {Number(1), Number(-1)}) reweigh(maker, rule.points + off);
    if (rule.floor) {
        Rule changed = rule;
        changed.floor = std::nullopt;
        maker.add(Slip::floor, std::move(changed), maker.say("漏掉“扣完为止”", "扣完为止 is left out"),
                  rule.floor_span.empty() ? rule.span : rule.floor_span);
    }
    if (rule.cap) {
        Rule changed = rule;
        changed.cap = std::nullopt;
        maker.add(Slip::limit, std::move(changed), maker.say("漏掉上限", "the upper limit is left out"),
                  rule.cap_span.empty() ? rule.span : rule.cap_span);
    }
    for (std::size_t i = 0; i < rule.overrides.size(); ++i) {
        Rule changed = rule;
        changed.overrides.erase(changed.overrides.begin() + static_cast<std::ptrdiff_t>(i));
        maker.add(Slip::dropped, std::move(changed), maker.say("漏掉这一句", "this sentence is left out"),
                  rule.overrides[i].span);
    }
}

}  // namespace heng
