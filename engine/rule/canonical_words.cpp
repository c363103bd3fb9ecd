// Numbers, regions, formulas and conditions of a rule in words. Entries: points … condition.
#include "engine/rule/canonical.hpp"

namespace heng::canonical_text {
namespace {

bool is_plain(const Number& value) {
    return value.decimals().has_value();
}

std::string day_text(const Number& value) {
    const auto [numerator, denominator] = value.fraction();
    const CalendarDay day = calendar_day(std::stoll(numerator));
    return std::to_string(day.year) + "年" + std::to_string(day.month) + "月" + std::to_string(day.day) + "日";
}

/// A term with brackets where the sign around it binds tighter.
class Formula {
  public:
    Formula(const Rule& rule, const Computed& computed) : rule_(rule), computed_(computed) {}

    Text print() { return print(computed_.root, 0); }

  private:
    Text print(std::uint32_t index, int outside) {
        const Term& term = computed_.terms[index];
        switch (term.op) {
            case Term::Op::constant:
                if (!is_plain(term.constant)) return std::nullopt;
                return term.constant.str();
            case Term::Op::fact:
                return rule_.facts[term.fact].name;
            case Term::Op::add:
                return signed_pair(term, "+", 1, 1, outside);
            case Term::Op::subtract:
                return signed_pair(term, "-", 1, 2, outside);
            case Term::Op::multiply:
                return signed_pair(term, "×", 2, 2, outside);
            case Term::Op::divide:
                return signed_pair(term, "/", 2, 3, outside);
            case Term::Op::min:
                return call("最小值", term, true);
            case Term::Op::max:
                return call("最大值", term, true);
            case Term::Op::abs:
                return call("绝对值", term, false);
            case Term::Op::floor:
                return call("取整", term, false);
            case Term::Op::ceil:
                return call("向上取整", term, false);
            case Term::Op::round:
                return std::nullopt;
        }
        return std::nullopt;
    }

    Text signed_pair(const Term& term, const char* sign, int level, int right, int outside) {
        const Text left = print(term.left, level), behind = print(term.right, right);
        if (!left || !behind) return std::nullopt;
        const std::string text = *left + sign + *behind;
        return level < outside ? "(" + text + ")" : text;
    }

    Text call(const char* name, const Term& term, bool two) {
        const Text left = print(term.left, 0), right = two ? print(term.right, 0) : Text("");
        if (!left || !right) return std::nullopt;
        return std::string(name) + "（" + *left + (two ? "，" + *right : "") + "）";
    }

    const Rule& rule_;
    const Computed& computed_;
};

Text joined(const Rule& rule, const std::vector<ConditionId>& of, const char* word) {
    std::string text;
    for (const ConditionId id : of) {
        const Text one = condition(rule, id);
        if (!one) return std::nullopt;
        text += (text.empty() ? "" : word) + *one;
    }
    return text;
}

/// Places have words of their own: 第2名, 前20%.
Text place(const Rule& rule, const Within& within) {
    const Fact& fact = rule.facts[within.fact];
    const Interval& in = within.in;
    const bool share = fact.derived && fact.derived->how == Fact::Derived::How::rank_share;
    if (share && !in.low && in.high)
        return "前" + quantity(in.high->at, fact.unit) + (in.high->closed ? "" : "（不含）");
    if (share && in.low && in.high)
        return "前" + quantity(in.low->at, fact.unit) + "-" + quantity(in.high->at, fact.unit);
    if (fact.derived && in.high && in.high->closed) {
        const std::string place = (in.high->at + Number(1)).str();
        return in.low ? "倒数第" + place + "名" : "后" + place + "名";
    }
    if (fact.derived || !in.high) return std::nullopt;
    if (!in.low) return "前" + in.high->at.str() + "名";
    if (in.low->at == in.high->at) return "第" + in.high->at.str() + "名";
    return "第" + in.low->at.str() + "-" + in.high->at.str() + "名";
}

bool is_place(const Rule& rule, const Fact& fact) {
    if (fact.kind == Fact::Kind::rank) return true;
    return fact.derived && (rule.facts[fact.derived->left].kind == Fact::Kind::rank ||
                            rule.facts[fact.derived->right].kind == Fact::Kind::rank);
}

struct Words {
    const Rule& rule;

    Text operator()(const Always&) const { return ""; }
    Text operator()(const Otherwise&) const { return "否则"; }
    Text operator()(const Within& within) const {
        const Fact& fact = rule.facts[within.fact];
        if (is_place(rule, fact)) return place(rule, within);
        if (fact.derived) return against_target(within);
        if (fact.kind == Fact::Kind::items) return items(within.in);
        return region(fact.name, within.in, fact.unit);
    }
    Text operator()(const Holds& holds) const {
        const std::string& name = rule.facts[holds.fact].name;
        return holds.expected ? name : "未" + name;
    }
    Text operator()(const Chosen& chosen) const { return rule.facts[chosen.fact].choices[chosen.choice]; }
    Text operator()(const ItemMet&) const { return std::nullopt; }
    Text operator()(const All& all) const { return joined(rule, all.of, "且"); }
    Text operator()(const Any& any) const { return joined(rule, any.of, "或"); }
    Text operator()(const Not&) const { return std::nullopt; }

    /// 高于全市平均水平.
    Text against_target(const Within& within) const {
        const Fact& fact = rule.facts[within.fact];
        const std::string& target = rule.facts[fact.derived->right].name;
        const auto &low = within.in.low, &high = within.in.high;
        if (low && high && low->at.sign() == 0 && high->at.sign() == 0) return "与" + target + "持平";
        if (low && !high && low->at.sign() == 0) return (low->closed ? "高于或等于" : "高于") + target;
        if (high && !low && high->at.sign() == 0) return (high->closed ? "低于或等于" : "低于") + target;
        return std::nullopt;
    }

    static Text items(const Interval& in) {
        if (in.low && in.high && in.low->at == in.high->at) return "符合" + in.low->at.str() + "项";
        if (in.low && !in.high && in.low->closed) return "符合" + in.low->at.str() + "项及以上";
        if (in.high && !in.low) return (in.high->closed ? "符合不超过" : "符合不足") + in.high->at.str() + "项";
        return std::nullopt;
    }
};

}  // namespace

std::string points(const Number& number) {
    return number.str() + "分";
}

std::string quantity(const Number& value, const Unit& unit) {
    if (unit.dimension == Dimension::date) return day_text(value);
    return show(value, unit);
}

std::string size(const Number& value, const Unit& unit) {
    if (unit.percent) return (value * Number(100)).str() + "个百分点";
    if (unit.dimension == Dimension::date) return value.str() + "天";
    return show(value, unit);
}

std::string region(const std::string& subject, const Interval& in, const Unit& unit) {
    if (in.low && in.high && in.low->at == in.high->at) return subject + "=" + quantity(in.low->at, unit);
    if (in.low && in.high)
        return quantity(in.low->at, unit) + (in.low->closed ? "≤" : "＜") + subject + (in.high->closed ? "≤" : "＜") +
               quantity(in.high->at, unit);
    if (in.low) return subject + (in.low->closed ? "≥" : "＞") + quantity(in.low->at, unit);
    if (in.high) return subject + (in.high->closed ? "≤" : "＜") + quantity(in.high->at, unit);
    return "";
}

Text formula(const Rule& rule, const Computed& computed) {
    return Formula(rule, computed).print();
}

Text condition(const Rule& rule, ConditionId id) {
    return boost::variant2::visit(Words{rule}, rule.conditions[id].what);
}

}  // namespace heng::canonical_text
