#include "engine/rule/formula.hpp"

#include <algorithm>

#include "engine/rule/implied.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"
#include "grammar/parse_expression.hpp"

namespace heng::composing {
namespace {

using Word = std::string_view;
using boost::variant2::get_if;

constexpr Word own_points[] = {"分值",   "分数",   "权重",     "权重分", "权重分值", "满分",
                               "标准分", "基本分", "标准分值", "指标分", "总分值"};
constexpr Word scopes[] = {"该项", "本项", "此项", "该指标", "本指标", "指标", "该",
                           "本",   "对应", "相应", "项目",   "子项",   "的"};
constexpr Word planned[] = {"目标",   "计划", "任务量", "任务数", "预定", "总数", "应",
                            "预算数", "标准", "上年",   "去年",   "总量", "总额"};
constexpr Word targets[] = {"目标值", "指标值", "年度目标值", "年度指标值", "计划值", "绩效目标值", "年度绩效目标值"};
constexpr Word openings[] = {"按照", "按", "应用", "得分为", "则得分计算方法", "得分", "为", "则"};
constexpr Word closings[] = {"计算得分", "计算", "计分", "得分", "赋分", "折算", "确定", "计"};

bool is_own_points(Word name) {
    const Word core = trim_front(name, scopes);
    return std::find(std::begin(own_points), std::end(own_points), core) != std::end(own_points);
}

void replace_all(std::string& text, Word from, Word to) {
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// (超过100%的以100%计算) behind a name: it counts no more than that.
struct Ceiling {
    std::string name;
    Number most;
};

class Formula {
  public:
    Formula(Draft& draft, const Piece& piece, Naming naming) : draft_(draft), piece_(piece), naming_(naming) {}

    std::optional<Computed> run() {
        std::string text = words();
        take_ceilings(text);
        const FileId file = sources_.add("formula", text);
        Diagnostics problems;
        tree_ = parse_expression(sources_, sources_.whole(file), known_names(), problems);
        if (tree_.empty() || !problems.empty()) return refuse();
        collect_names();
        return computed();
    }

  private:
    std::optional<Computed> refuse() {
        draft_.refuse("formula-not-understood", piece_.span, {draft_.text(piece_.span)});
        return std::nullopt;
    }

    /// Behind the sign of equality, else from the beginning of its segment: 按{执行率×分值}计分.
    std::string words() const {
        const syntax::Equation& equation = *piece_.equation;
        const bool equals = equation.right.begin != equation.span.begin;
        std::string text = draft_.text(equals ? equation.right : Span{segment_begin(), equation.span.end});
        replace_all(text, "乘以", "×");
        replace_all(text, "除以", "/");
        replace_all(text, "乘", "×");
        if (!equals) text.erase(0, condition_length(text));
        Word core = trim_front(text, openings);
        return std::string(equals ? core : trim_back(core, closings));
    }

    std::uint32_t segment_begin() const {
        if (piece_.when.tests.empty()) return piece_.equation->span.begin;
        return piece_.when.tests.back().span.begin;
    }

    void take_ceilings(std::string& text) {
        for (auto open = text.find("(超过"); open != text.npos; open = text.find("(超过")) {
            const auto close = text.find(')', open);
            if (close == text.npos) return;
            const Word inside = Word(text).substr(open + 1, close - open - 1);
            const auto percent = inside.find('%');
            const auto number =
                Number::from_decimal(trim_front(inside.substr(0, std::min(percent, inside.size())), {{Word("超过")}}));
            if (!number || percent == inside.npos) return;
            ceilings_.push_back({name_before(text, open), *number / Number(100)});
            text.erase(open, close - open + 1);
        }
    }

    static std::string name_before(const std::string& text, std::size_t end) {
        const auto at = text.find_last_of("=+-/()", end - 1);
        std::string name = text.substr(at == text.npos ? 0 : at + 1, end - (at == text.npos ? 0 : at + 1));
        if (const auto times = name.rfind("×"); times != name.npos) name = name.substr(times + Word("×").size());
        return name;
    }

    std::vector<std::string> known_names() const {
        std::vector<std::string> names{fold_text(draft_.context.indicator)};
        for (const std::string& alias : draft_.context.aliases) names.push_back(fold_text(alias));
        std::sort(names.begin(), names.end());
        return names;
    }

    std::string name_of(const syntax::Name& name) const { return std::string(sources_.text(name.span)); }

    /// What was done comes before what it is held against: actual, then target.
    void collect_names() {
        for (const syntax::ExprNode& node : tree_.nodes) {
            const auto* name = get_if<syntax::Name>(&node.what);
            if (!name) continue;
            const std::string text = name_of(*name);
            if (is_own_points(text) || std::find(names_.begin(), names_.end(), text) != names_.end()) continue;
            names_.push_back(text);
        }
        std::stable_partition(names_.begin(), names_.end(),
                              [](const std::string& name) { return !contains_any(name, planned); });
        for (const std::string& name : names_) facts_.push_back(fact_of(name));
    }

    /// The name of the indicator, an alias, or the end of one: 执行率 of 预算执行率.
    bool is_own_name(const std::string& name) const {
        const auto same = [&](const std::string& known) { return !name.empty() && fold_text(known).ends_with(name); };
        return same(draft_.context.indicator) ||
               std::any_of(draft_.context.aliases.begin(), draft_.context.aliases.end(), same);
    }

    FactId fact_of(const std::string& name) {
        const Unit unit = names_rate(name) ? *find_unit("%") : Unit{};
        const bool own = names_.size() == 1 || is_own_name(name);
        if (naming_ == Naming::own_value && own) return draft_.own_value(name, unit, piece_.span);
        const bool target = std::find(std::begin(targets), std::end(targets), name) != std::end(targets);
        return draft_.named_quantity(target ? Fact::Kind::target : Fact::Kind::number, name, unit, piece_.span);
    }

    std::optional<Computed> computed() {
        Computed result;
        for (const syntax::ExprNode& node : tree_.nodes)
            if (!boost::variant2::visit([&](const auto& what) { return add(what); }, node.what)) return refuse();
        result.terms = std::move(terms_);
        result.root = index_[tree_.root];
        return result;
    }

    bool push(Term term) {
        terms_.push_back(std::move(term));
        index_.push_back(static_cast<std::uint32_t>(terms_.size() - 1));
        return true;
    }

    bool constant(const Number& value) {
        Term term;
        term.constant = value;
        return push(term);
    }

    bool add(const syntax::Literal& literal) {
        const std::string text(sources_.text(literal.number)), unit(sources_.text(literal.unit));
        auto number = Number::from_decimal(text);
        if (!number) number = Number::from_chinese(text);
        if (!number) return false;
        const auto found = unit.empty() ? std::nullopt : find_unit(unit);
        return constant(found && found->dimension == Dimension::none ? *number * found->factor : *number);
    }

    bool add(const syntax::Name& name) {
        const std::string text = name_of(name);
        if (is_own_points(text)) return draft_.full && constant(*draft_.full);
        Term term;
        term.op = Term::Op::fact;
        const auto at = std::find(names_.begin(), names_.end(), text);
        term.fact = facts_[static_cast<std::size_t>(at - names_.begin())];
        for (const Ceiling& ceiling : ceilings_)
            if (ceiling.name == text) return capped(term, ceiling.most);
        return push(term);
    }

    bool capped(const Term& fact, const Number& most) {
        Term limit;
        limit.constant = most;
        terms_.push_back(fact);
        terms_.push_back(limit);
        const auto last = static_cast<std::uint32_t>(terms_.size() - 1);
        Term least;
        least.op = Term::Op::min;
        least.left = last - 1;
        least.right = last;
        return push(least);
    }

    bool add(const syntax::Operation& operation) {
        Term term;
        term.left = index_[operation.left];
        term.right = index_[operation.right];
        switch (operation.op) {
            case syntax::Binary::add:
                term.op = Term::Op::add;
                return push(term);
            case syntax::Binary::subtract:
                term.op = Term::Op::subtract;
                return push(term);
            case syntax::Binary::multiply:
                term.op = Term::Op::multiply;
                return push(term);
            case syntax::Binary::divide:
                term.op = Term::Op::divide;
                return push(term);
            default:
                return false;
        }
    }

    bool add(const syntax::Prefix& prefix) {
        if (prefix.op != syntax::Unary::negate) return false;
        Term zero;
        terms_.push_back(zero);
        Term term;
        term.op = Term::Op::subtract;
        term.left = static_cast<std::uint32_t>(terms_.size() - 1);
        term.right = index_[prefix.operand];
        return push(term);
    }

    bool add(const syntax::Call& call) {
        const std::string function(sources_.text(call.function));
        Term term;
        if (call.arguments.empty()) return false;
        term.left = index_[call.arguments.front()];
        if (call.arguments.size() > 1) term.right = index_[call.arguments[1]];
        if (function == "|" || function == "绝对值")
            term.op = Term::Op::abs;
        else if (function == "最大值")
            term.op = Term::Op::max;
        else if (function == "最小值")
            term.op = Term::Op::min;
        else if (function == "取整")
            term.op = Term::Op::floor;
        else if (function == "向上取整")
            term.op = Term::Op::ceil;
        else
            return false;
        return push(term);
    }

    Draft& draft_;
    const Piece& piece_;
    Naming naming_;
    Sources sources_;
    syntax::Expression tree_;
    std::vector<Ceiling> ceilings_;
    std::vector<std::string> names_;
    std::vector<FactId> facts_;
    std::vector<Term> terms_;
    std::vector<std::uint32_t> index_;  // expression node -> term
};

}  // namespace

std::size_t condition_length(std::string_view segment) {
    const auto by = segment.find("的按");
    return by == segment.npos ? 0 : by + Word("的").size();
}

std::optional<Computed> read_formula(Draft& draft, const Piece& piece, Naming naming) {
    return Formula(draft, piece, naming).run();
}

}  // namespace heng::composing
