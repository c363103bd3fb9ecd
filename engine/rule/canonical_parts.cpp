// The parts of a rule as sentences. Entries: part, override_sentence, limits.
#include <array>

#include "engine/rule/canonical.hpp"

namespace heng::canonical_text {
namespace {

using boost::variant2::get_if;

constexpr std::array partial_deductions = {"", "，不足一档按一档扣", "，不足一档按比例扣"};
constexpr std::array partial_gains = {"", "，不足一档按一档计", "，不足一档按比例计"};

std::string comma(const std::string& before, const std::string& behind) {
    return before.empty() ? behind : before + "，" + behind;
}

/// What a row pays, behind its condition.
struct Pays {
    const Rule& rule;
    const Table& table;
    std::string when;

    Text operator()(const Flat& flat) const { return comma(when, "得" + points(flat.points)); }

    Text operator()(const Stairs& stairs) const {
        if (stairs.from || stairs.to) return std::nullopt;
        const Fact& fact = rule.facts[stairs.fact];
        const bool place = fact.kind == Fact::Kind::rank;
        const std::string way = place                                ? "降低"
                                : stairs.side == Stairs::Side::below ? "低"
                                : stairs.side == Stairs::Side::above ? "高"
                                                                     : "偏离";
        const bool gains = stairs.each.sign() > 0;
        const bool adds = gives_flat();
        const std::string verb = gains ? (adds ? "加" : "得") : "扣";
        const std::string lead = place ? (stairs.origin == Number(1) ? "按排名打分" : "") : when;
        std::string text = comma(lead, "每" + way + size(stairs.size, fact.unit) + verb + points(stairs.each.abs()));
        text += (gains ? partial_gains : partial_deductions)[static_cast<std::size_t>(stairs.partial)];
        const auto& bound = gains ? table.high : table.low;
        if (bound && (gains ? adds : bound->sign() != 0 || !rule.floor))
            text += std::string("，最多") + (gains ? "加" : "扣") + points((*bound - stairs.start).abs());
        return text;
    }

    /// 加 is beside something, 得 is all.
    bool gives_flat() const {
        for (const Row& row : table.rows)
            if (const Flat* flat = get_if<Flat>(&row.pays); flat && flat->points.sign() > 0) return true;
        return false;
    }

    Text operator()(const Line& line) const {
        const Number at_zero = line.y0 - line.slope * line.x0;
        const Fact& fact = rule.facts[line.fact];
        if (at_zero.sign() != 0) return std::nullopt;
        if (fact.unit.dimension == Dimension::points)
            return fact.name + "按百分制打分，折算为" + points(line.slope * Number(100)) + "计入";
        if (!when.empty() && line.slope == rule.points) return comma(when, "按比例得分");
        if (when.empty() && at_zero.sign() == 0) return "得分=" + rule.facts[line.fact].name + "×" + line.slope.str();
        return std::nullopt;
    }

    Text operator()(const Given& given) const {
        if (!given.high_closed && given.low_closed && given.low.sign() == 0) return comma(when, "酌情扣分");
        if (!given.high_closed || !given.low_closed) return std::nullopt;
        return comma(when, "得" + points(given.low) + "至" + points(given.high));
    }

    Text operator()(const Computed& computed) const {
        const Text text = formula(rule, computed);
        return text ? Text(comma(when, "得分=" + *text)) : std::nullopt;
    }
};

/// 60%≤S＜90%，从0分到6分按比例得分.
Text line_between(const Rule& rule, const Row& row, const Line& line, const std::string& when) {
    const auto* within = get_if<Within>(&rule.conditions[row.when].what);
    if (!within || !within->in.low || !within->in.high) return std::nullopt;
    const auto value = [&](const Number& x) { return line.y0 + line.slope * (x - line.x0); };
    return when + "，从" + points(value(within->in.low->at)) + "到" + points(value(within->in.high->at)) + "按比例得分";
}

bool is_between(const Rule& rule, const Row& row) {
    const auto* within = get_if<Within>(&rule.conditions[row.when].what);
    return within && within->in.low && within->in.high;
}

Text row_sentence(const Rule& rule, const Table& table, const Row& row) {
    const Text when = condition(rule, row.when);
    if (!when) return std::nullopt;
    const Line* line = get_if<Line>(&row.pays);
    if (line && is_between(rule, row)) return line_between(rule, row, *line, *when);
    return boost::variant2::visit(Pays{rule, table, *when}, row.pays);
}

std::string number_of_levels(std::size_t count) {
    constexpr std::array<const char*, 10> digits = {"", "一", "两", "三", "四", "五", "六", "七", "八", "九"};
    return count < digits.size() ? digits[count] : std::to_string(count);
}

/// 分为达成、部分达成、未达成三档，分别按100%-80%(含)、80%-60%(含)、60%-0%合理确定分值.
Text levels(const Rule& rule, const Table& table) {
    std::string names, ranges;
    if (rule.points.sign() == 0) return std::nullopt;
    for (const Row& row : table.rows) {
        const Text when = condition(rule, row.when);
        const Given* given = get_if<Given>(&row.pays);
        if (!when || !given || !given->low_closed) return std::nullopt;
        names += (names.empty() ? "" : "、") + *when;
        const auto share = [&](const Number& at) { return (at / rule.points * Number(100)).str() + "%"; };
        ranges += (ranges.empty() ? "" : "、") + share(given->high) + "-" + share(given->low) + "(含)";
    }
    return "分为" + names + number_of_levels(table.rows.size()) + "档，分别按" + ranges + "合理确定分值";
}

bool is_levels(const Table& table) {
    bool open = false;
    for (const Row& row : table.rows) {
        const Given* given = get_if<Given>(&row.pays);
        if (!given) return false;
        open = open || !given->high_closed;
    }
    return open && table.rows.size() > 1;
}

std::string list_items(const Fact& fact, const Checklist* list) {
    constexpr std::array<const char*, 20> circled = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                                     "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
    std::string text;
    for (std::size_t i = 0; i < fact.choices.size(); ++i) {
        if (i > 0) text += "；";
        if (i < circled.size() && !fact.inverted) text += circled[i];
        text += fact.choices[i];
        if (list) text += (list->failed ? "，扣" : "，得") + points(list->each[i].abs());
    }
    return text;
}

struct Sentences {
    const Rule& rule;

    Text operator()(const Table& table) const {
        if (is_levels(table)) return levels(rule, table);
        std::string text = counts_items(table);
        std::vector<bool> said(table.rows.size(), false);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            if (said[i] || is_closing(table, table.rows[i])) continue;
            Text one = row_sentence(rule, table, table.rows[i]);
            if (!one) return std::nullopt;
            add_changes(table, table.rows[i], *one, said);
            text += (text.empty() ? "" : "；") + *one;
        }
        return text;
    }

    /// S≥100%，得5分，每低5个百分点扣1分: the stairs that begin where a row ends are said in its sentence.
    void add_changes(const Table& table, const Row& row, std::string& text, std::vector<bool>& said) const {
        const auto* within = get_if<Within>(&rule.conditions[row.when].what);
        const Flat* flat = get_if<Flat>(&row.pays);
        if (!within || !flat) return;
        std::vector<std::size_t> changes;
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (continues(table.rows[i], *within, *flat)) changes.push_back(i);
        const bool both = changes.size() == 2 && mirrored(table.rows[changes[0]], table.rows[changes[1]]);
        for (const std::size_t i : changes) {
            said[i] = true;
            if (both && i != changes.front()) continue;
            Stairs stairs = *get_if<Stairs>(&table.rows[i].pays);
            if (both) stairs.side = Stairs::Side::both;
            const Text change = Pays{rule, table, ""}(stairs);
            if (change) text += "，" + *change;
        }
    }

    bool continues(const Row& row, const Within& anchor, const Flat& flat) const {
        const Stairs* stairs = get_if<Stairs>(&row.pays);
        const auto* within = get_if<Within>(&rule.conditions[row.when].what);
        if (!stairs || !within || stairs->fact != anchor.fact || stairs->start != flat.points || stairs->from ||
            stairs->to)
            return false;
        const bool below = stairs->side == Stairs::Side::below;
        const auto& end = below ? anchor.in.low : anchor.in.high;
        const auto& edge = below ? within->in.high : within->in.low;
        const auto& open = below ? within->in.low : within->in.high;
        return end && edge && !open && end->at == stairs->origin && edge->at == stairs->origin;
    }

    static bool mirrored(const Row& left, const Row& right) {
        const Stairs &a = *get_if<Stairs>(&left.pays), &b = *get_if<Stairs>(&right.pays);
        return a.size == b.size && a.each == b.each && a.partial == b.partial;
    }

    /// The list before the rows that count its items.
    std::string counts_items(const Table& table) const {
        const auto* within = get_if<Within>(&rule.conditions[table.rows.front().when].what);
        if (!within || rule.facts[within->fact].kind != Fact::Kind::items) return "";
        return list_items(rule.facts[within->fact], nullptr);
    }

    /// 加 rows end in a row for everything else, which no words say.
    bool is_closing(const Table& table, const Row& row) const {
        const Flat* flat = get_if<Flat>(&row.pays);
        return &row == &table.rows.back() && table.rows.size() > 1 && flat && flat->points.sign() == 0 &&
               get_if<Always>(&rule.conditions[row.when].what);
    }

    Text operator()(const Tally& tally) const {
        const Fact& fact = rule.facts[tally.fact];
        std::string text;
        if (fact.kind == Fact::Kind::items) {
            const std::string list = list_items(fact, nullptr);
            text = list.empty() ? "" : list + "；";
            text += (tally.failed ? "每有一项不符合扣" : "每符合一项得") + points(tally.each.abs());
        } else {
            text = fact.name + "每" + show(tally.size, fact.unit) + (tally.each.sign() < 0 ? "扣" : "得") +
                   points(tally.each.abs());
        }
        const bool gains = tally.each.sign() > 0;
        text += (gains ? partial_gains : partial_deductions)[static_cast<std::size_t>(tally.partial)];
        if (tally.most) text += std::string("，最多") + (tally.each.sign() < 0 ? "扣" : "加") + points(*tally.most);
        return text;
    }

    Text operator()(const Checklist& list) const { return list_items(rule.facts[list.fact], &list); }

    Text operator()(const Adjust& adjust) const {
        const Text when = condition(rule, adjust.when);
        const Flat* flat = get_if<Flat>(&adjust.pays);
        if (!when || !flat) return std::nullopt;
        return *when + "的，" + (flat->points.sign() < 0 ? "扣" : "加") + points(flat->points.abs());
    }
};

}  // namespace

Text part(const Rule& rule, const Part& part) {
    return boost::variant2::visit(Sentences{rule}, part);
}

Text override_sentence(const Rule& rule, const Override& over) {
    const Text when = condition(rule, over.when);
    if (!when || when->empty()) return std::nullopt;
    if (over.outcome == Override::Outcome::veto_beyond) return *when + "的，实行一票否决";
    if (over.outcome == Override::Outcome::not_applicable) return std::nullopt;
    const auto* region = get_if<Within>(&rule.conditions[over.when].what);
    const bool threshold = region && rule.facts[region->fact].kind == Fact::Kind::value;
    if (over.points.sign() == 0) return *when + (threshold ? "，不得分" : "的，本项不得分");
    if (over.points == rule.points) return *when + "的，不扣分";
    return std::nullopt;
}

std::string limits(const Rule& rule) {
    std::string text;
    if (!rule.floor && !rule.floor_span.empty()) text += "；该项可负分";
    if (rule.floor && rule.floor->sign() > 0) text += "；最低得" + points(*rule.floor);
    if (rule.cap && *rule.cap < rule.points) text += "；最高得" + points(*rule.cap);
    if (!rule.rounding || !rule.rounding->said) return text;
    if (rule.rounding->how == Rounding::down) return text + "；得分小数部分舍去";
    constexpr std::array<const char*, 7> digits = {"取整", "一", "两", "三", "四", "五", "六"};
    const auto places = static_cast<std::size_t>(rule.rounding->places);
    if (places == 0) return text + "；得分四舍五入取整";
    return text + "；得分四舍五入保留" + (places < digits.size() ? digits[places] : std::to_string(places)) + "位小数";
}

}  // namespace heng::canonical_text
