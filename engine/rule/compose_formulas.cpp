// The law of formulas: 得分=…, with the conditions that stand before it and the thresholds beside it; marks out of a
// hundred. Entry: compose_formulas.
#include <algorithm>

#include "engine/rule/conditions.hpp"
#include "engine/rule/formula.hpp"
#include "engine/rule/implied.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using Word = std::string_view;

constexpr Word score_words[] = {"得分",       "得分值",   "分值",     "分数",       "计分",     "评分",
                                "该项得分",   "本项得分", "指标得分", "该指标得分", "实际得分", "最终得分",
                                "本指标得分", "项目得分", "此项得分", "绩效得分",   "评价得分", "投标报价得分",
                                "自评得分",   "综合得分", "总得分",   "考核得分"};
constexpr Word deduct_words[] = {"扣分", "扣分值", "应扣分", "扣减分值", "扣分数", "该项扣分"};

bool is_one_of(const std::string& text, WordList words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

class Formulas {
  public:
    explicit Formulas(Draft& draft) : draft_(draft) {}

    void run() {
        take_hundred_marks();
        for (Piece& piece : draft_.pieces)
            if (!piece.used && piece.what == What::formula) take(piece);
        if (table_.rows.empty() || draft_.refused()) return;
        claim_siblings();
        table_.span = table_.rows.front().span;
        draft_.rule.parts.push_back(std::move(table_));
        draft_.worth.awards = true;
        draft_.worth.awarded = draft_.worth.awarded + draft_.full.value_or(0);
    }

  private:
    /// 审计部门按百分制打分，折算为5分计入.
    void take_hundred_marks() {
        each_open(draft_, [&](Piece& piece) {
            if (piece.what != What::proportion || piece.when.words.find("百分制") == std::string::npos) return;
            const auto points =
                piece.modifier->amount ? read_points(draft_.sources, *piece.modifier->amount) : draft_.full;
            if (!points) return;
            const FactId fact = draft_.quantity("", find_unit("分"), piece.span);
            table_.rows.push_back({draft_.always(), Line{fact, 0, 0, *points / Number(100)}, piece.span});
            piece.used = true;
        });
    }

    /// The left side is the last thing before the sign; what stands before it are conditions.
    void take(Piece& piece) {
        const bool equals = piece.equation->right.begin != piece.equation->span.begin;
        std::string left;
        if (!piece.when.tests.empty() && piece.when.tests.back().kind == Test::Kind::words)
            left = piece.when.tests.back().subject;
        if (equals && !names_score(left)) return take_definition(piece, left);
        const auto value = read_formula(draft_, piece, Naming::own_value);
        if (!value) return;
        if (!piece.when.tests.empty() && (equals || !cut_calculation(piece.when.tests.back())))
            piece.when.tests.pop_back();
        piece.used = true;
        drop_introductions(piece);
        Computed pays = *value;
        if (is_one_of(left, deduct_words)) turn(pays);
        table_.rows.push_back({row_condition(piece), simplest(std::move(pays)), piece.span});
    }

    /// {未完成的}按完成率×分值计分: the test without the calculation behind it; false where nothing else is left.
    bool cut_calculation(Test& test) const {
        const std::string segment = draft_.text(test.span);
        const std::size_t length = condition_length(segment);
        if (length == 0) return false;
        if (test.kind == Test::Kind::words) test.subject = bare_name(std::string_view(segment).substr(0, length));
        test.behind.clear();
        return true;
    }

    /// 未完成的，得分=完成率×分值: of the rate in the formula, words say where it lies.
    ConditionId row_condition(const Piece& piece) {
        const bool words = piece.when.tests.size() == 1 && piece.when.pure_words() && !piece.when.otherwise;
        if (!words || draft_.rule.facts.size() != 1 || !draft_.rule.facts.front().unit.percent)
            return condition_of(draft_, piece.when, piece.span);
        const auto region = implied_region(piece.when.tests.front().subject, Scale::rate, std::nullopt, false);
        if (!region) return condition_of(draft_, piece.when, piece.span);
        return draft_.within(0, *region, piece.span);
    }

    /// 得分=预算执行率×10 is a line.
    static Payoff simplest(Computed pays) {
        const Term& root = pays.terms[pays.root];
        if (root.op != Term::Op::multiply) return pays;
        const Term &left = pays.terms[root.left], &right = pays.terms[root.right];
        if (left.op == Term::Op::fact && right.op == Term::Op::constant) return Line{left.fact, 0, 0, right.constant};
        if (left.op == Term::Op::constant && right.op == Term::Op::fact) return Line{right.fact, 0, 0, left.constant};
        return pays;
    }

    static bool names_score(const std::string& left) {
        return is_one_of(left, score_words) || is_one_of(left, deduct_words) || ends_with_any(left, score_words);
    }

    /// 反向指标(目标值为≤的), 满足招标要求的: words before 得分=… that only say which rows are meant.
    void drop_introductions(Piece& piece) {
        std::erase_if(piece.when.tests, [&](const Test& test) {
            return test.kind == Test::Kind::words &&
                   contains_any(test.subject,
                                std::initializer_list<Word>{"反向指标", "正向指标", "定量指标", "计算公式", "公式",
                                                            "计分方法", "计算方法", "其中"});
        });
    }

    /// 偏差率=…: says what the indicator's value is, not what it scores.
    void take_definition(Piece& piece, const std::string& left) {
        if (draft_.names_indicator(left) && !left.empty()) piece.used = true;
    }

    /// 扣分=…: the points less that.
    void turn(Computed& pays) {
        Term full, rest;
        full.constant = draft_.full.value_or(0);
        pays.terms.push_back(full);
        rest.op = Term::Op::subtract;
        rest.left = static_cast<std::uint32_t>(pays.terms.size() - 1);
        rest.right = pays.root;
        pays.terms.push_back(rest);
        pays.root = static_cast<std::uint32_t>(pays.terms.size() - 1);
    }

    /// 低于60%不得分, 无配套要求的得满分, 未安排任务的不扣分: thresholds and cases beside the formula.
    void claim_siblings() {
        std::vector<Row> before;
        each_open(draft_, [&](Piece& piece) {
            const bool outcome = piece.what == What::zero || piece.what == What::full ||
                                 piece.what == What::no_deduction || piece.what == What::award;
            if (!outcome || piece.when.step || piece.judged() || piece.enumerated ||
                (piece.when.tests.empty() && !piece.when.otherwise))
                return;
            if (piece.what == What::award && !piece.points) return;
            if (piece.what != What::zero && piece.what != What::award && !draft_.full) return;
            const Number points = piece.what == What::zero    ? Number(0)
                                  : piece.what == What::award ? *piece.points
                                                              : draft_.full.value_or(0);
            piece.used = true;
            const ConditionId when = sibling_condition(piece);
            if (points.sign() == 0 && !piece.when.otherwise) return draft_.forbid(when, piece.span);
            if (excuses(piece))
                return draft_.rule.overrides.push_back({Override::Outcome::points, when, points, piece.span});
            (piece.when.otherwise ? table_.rows : before).push_back({when, Flat{points}, piece.span});
        });
        table_.rows.insert(table_.rows.begin(), before.begin(), before.end());
    }

    /// 无配套要求的得满分, 未安排任务的不扣分: there is nothing to work out.
    static bool excuses(const Piece& piece) {
        const bool whole = piece.what == What::full || piece.what == What::no_deduction;
        return whole && piece.when.pure_words() && !piece.when.otherwise;
    }

    ConditionId sibling_condition(const Piece& piece) {
        if (const auto planned = without_plan(piece)) return *planned;
        if (!piece.when.pure_words() || piece.when.otherwise) return condition_of(draft_, piece.when, piece.span);
        return words_condition(piece);
    }

    /// 年度计划未安排该项任务的: where the formula divides by the plan, it is nothing.
    std::optional<ConditionId> without_plan(const Piece& piece) {
        const std::string& words = piece.when.words;
        if (!contains_any(words, std::initializer_list<Word>{"未安排", "未下达", "没有安排", "无任务", "未设定",
                                                             "无计划", "没有任务"}))
            return std::nullopt;
        for (FactId id = 0; id < draft_.rule.facts.size(); ++id) {
            const std::string& name = draft_.rule.facts[id].name;
            if (!contains_any(name, std::initializer_list<Word>{"计划", "任务", "目标"})) continue;
            return draft_.within(id, {Bound{0}, Bound{0}}, piece.span);
        }
        return std::nullopt;
    }

    /// 无配套资金要求的项目 and 有配套要求的 are one thing affirmed and denied.
    ConditionId words_condition(const Piece& piece) {
        const std::string words = piece.when.words;
        for (FactId id = 0; id < draft_.rule.facts.size(); ++id) {
            const Fact& fact = draft_.rule.facts[id];
            if (fact.kind != Fact::Kind::yes_no) continue;
            const std::string core = without_having(fact.name), other = without_having(words);
            if (!is_subsequence(core, other) && !is_subsequence(other, core)) continue;
            return draft_.add(Condition{Holds{id, has(words) == has(fact.name)}, piece.span});
        }
        return draft_.holds(words, piece.span);
    }

    static bool has(Word words) { return negations(words) == 0; }
    static std::string without_having(Word words) {
        return std::string(trim_front(words, std::initializer_list<Word>{"有", "无", "没有", "未", "不"}));
    }

    Draft& draft_;
    Table table_;
};

}  // namespace

void compose_formulas(Draft& draft) {
    Formulas(draft).run();
}

}  // namespace heng::composing
