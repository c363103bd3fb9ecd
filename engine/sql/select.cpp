// The statement around the leaves: values within their range, scores with reasons, total, grade.
#include "engine/sql/select.hpp"

#include <algorithm>

#include "engine/batch/leaf_program.hpp"
#include "engine/sql/leaf.hpp"
#include "engine/sql/messages_sql.hpp"

namespace heng::sql {
namespace {

[[maybe_unused]] const bool sql_joined = join_messages(sql_messages);

struct Word {
    int code;
    const char *zh, *en;
};

constexpr Word words[] = {{open_fact, "待补", "data missing"},
                          {uncovered, "无适用条款", "no clause applies"},
                          {undefined, "无法计算", "cannot be worked out"},
                          {awaiting, "待评定", "to be judged"},
                          {out_of_range, "评定超出范围", "given points out of range"},
                          {veto, "一票否决", "veto"},
                          {beyond_range, "数据超出范围", "data out of range"}};

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += std::string(c == '\'' ? 2 : 1, c);
    return out + "'";
}

/// The largest whole number that products may reach.
Number widest(const Dialect& dialect, bool wide) {
    return wide ? power_of_ten(dialect.wide_digits) - 1 : Number(std::int64_t{9'223'372'036'854'775'807});
}

class Select {
  public:
    Select(const Pack& pack, const Options& options)
        : pack_(pack),
          options_(options),
          plan_(plan(pack)),
          cohorts_(plan_),
          columns_(pack, options.least, options.ranges, out_.wrong) {
        out_.places = batch::places_of(plan_);
    }

    SqlText run() {
        refuse_what_no_row_holds();
        for (std::size_t i = 0; i < plan_.leaves.size(); ++i) add_leaf(i);
        out_.columns = columns_.used();
        refuse_fallbacks();
        if (!out_.refused.empty()) return std::move(out_);
        add_values();
        add_total();
        out_.grade = grade();
        out_.text = statement();
        return std::move(out_);
    }

  private:
    void refuse(std::string code, Span span, std::vector<std::string> args = {}) {
        out_.refused.push_back({std::move(code), Severity::error, span, std::move(args), {}, false});
    }

    void refuse_what_no_row_holds() {
        for (const RowRule& rule : pack_.row_rules) refuse("sql-row-rules", rule.span);
        for (const TotalEffect& effect : pack_.total_effects) refuse("sql-total", effect.span);
        if (pack_.total_formula) refuse("sql-total", pack_.total_formula->span);
        if (plan_.leaves.empty()) refuse("sql-nothing", {});
    }

    void add_leaf(std::size_t index) {
        const LeafPlan& leaf = plan_.leaves[index];
        const Node& node = pack_.nodes[leaf.node];
        const Span span = node.clause_span.empty() ? node.name_span : node.clause_span;
        if (!leaf.rule) return refuse("sql-no-rule", span, {node.name});
        const std::size_t before = layers_.mark();
        for (const bool wide : {false, true}) {
            LeafScope scope{plan_, cohorts_, leaf, columns_, layers_, *options_.dialect, wide};
            const auto text = leaf_text(scope, out_.places);
            if (text && fits(scope.arithmetic, wide)) return keep(index, *text);
            layers_.reset(before);
            if (scope.refused && scope.refused->code != "sql-too-wide")
                return refuse(scope.refused->code, span, scope.refused->args);
            if (wide || options_.dialect->wide_digits == 0) return refuse("sql-too-wide", span, {node.name});
        }
    }

    /// Nothing leaves its type. In 64 bits a longer literal can only be compared with what never reaches it.
    bool fits(const Arithmetic& arithmetic, bool wide) const {
        const bool literals = !wide || options_.dialect->long_literals || arithmetic.literals_short();
        return literals && arithmetic.literals_fit() && arithmetic.largest() <= widest(*options_.dialect, wide);
    }

    /// 缺省 stands for NULL: a whole number within the range, on which every bound rests.
    void refuse_fallbacks() {
        for (const Column& column : out_.columns) {
            const Input& input = pack_.inputs[column.input];
            const auto& at = column.fallback;
            const bool fits = at && at->is_integer() && *at >= column.low && *at <= column.high;
            if (!input.fallback || fits || (column.item && *column.item > 0)) continue;
            refuse("sql-fallback", input.span,
                   {input.name, measure(column.least, input.unit), measure(column.low * column.least, input.unit),
                    measure(column.high * column.least, input.unit)});
        }
    }

    void keep(std::size_t index, const LeafText& leaf) {
        layers_.put(Storey::scores, "s" + std::to_string(index + 1), leaf.score);
        leaves_.push_back(leaf);
    }

    /// What lies outside its declared range is NULL from here on: every bound above rests on it.
    void add_values() {
        std::string beyond;
        for (const Column& column : out_.columns) {
            const std::string low = column.low.str(), high = column.high.str();
            std::string value =
                "CASE WHEN " + column.name + " BETWEEN " + low + " AND " + high + " THEN " + column.name;
            if (column.fallback) value += " WHEN " + column.name + " IS NULL THEN " + column.fallback->str();
            layers_.put(Storey::values, column.value, value + " END");
            beyond += (beyond.empty() ? "" : " OR ") + column.name + " < " + low + " OR " + column.name + " > " + high;
        }
        layers_.put(Storey::values, "range_ok", beyond.empty() ? "1" : "CASE WHEN " + beyond + " THEN 0 ELSE 1 END");
    }

    void add_total() {
        Arithmetic sums;
        Whole total = Arithmetic::constant(0);
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            total = sums.plus(total, Arithmetic::column("s" + std::to_string(i + 1), leaves_[i].low, leaves_[i].high));
        total_ = {total.low, max(total.high, 0)};
        std::string text = total.text;
        if (total.low.sign() < 0) text = "CASE WHEN " + text + " < 0 THEN 0 ELSE " + text + " END";
        layers_.put(Storey::total, "total", text);
    }

    std::string reason(const LeafText& leaf) const {
        std::string out;
        for (const Word& word : words)
            if (std::find(leaf.codes.begin(), leaf.codes.end(), word.code) != leaf.codes.end())
                out += " WHEN " + leaf.ending + " = " + std::to_string(word.code) + " THEN " +
                       quoted(say(word.zh, word.en));
        return out.empty() ? "NULL" : "CASE" + out + " END";
    }

    std::string total_reason() const {
        std::string vetoed;
        for (const LeafText& leaf : leaves_)
            if (std::find(leaf.codes.begin(), leaf.codes.end(), static_cast<int>(veto)) != leaf.codes.end())
                vetoed +=
                    " WHEN " + leaf.ending + " = " + std::to_string(veto) + " THEN " + quoted(say("一票否决", "veto"));
        return "CASE" + vetoed + " WHEN total IS NULL THEN " + quoted(say("待补", "data missing")) + " END";
    }

    std::string grade() const {
        if (!pack_.grades) return "NULL";
        Arithmetic sums;
        const Fraction total{Arithmetic::column("total", 0, total_.second), Arithmetic::constant(1),
                             power_of_ten(out_.places)};
        std::string out;
        for (const GradeBands::Band& band : pack_.grades->bands) {
            std::vector<Truth> ends;
            if (const auto& low = band.in.low)
                ends.push_back(compare(sums, total, low->closed ? Relation::at_least : Relation::more, low->at, {}));
            if (const auto& high = band.in.high)
                ends.push_back(compare(sums, total, high->closed ? Relation::at_most : Relation::less, high->at, {}));
            const std::string test = ends.empty() ? "total IS NOT NULL" : both(ends).text;
            out += "\n    WHEN " + test + " THEN " + quoted(band.label);
        }
        return "CASE" + out + "\n  END";
    }

    std::string statement() const {
        std::string out = header();
        if (!options_.view.empty()) out += "CREATE VIEW " + identifier(*options_.dialect, options_.view) + " AS\n";
        out += "SELECT " + identifier(*options_.dialect, options_.key) + ", range_ok";
        for (std::size_t i = 0; i < leaves_.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            out += ",\n  s" + number + ", " + reason(leaves_[i]) + " AS r" + number;
        }
        out += ",\n  total, " + total_reason() + " AS total_reason,\n  " + out_.grade + " AS grade\nFROM ";
        return out + layers_.around(identifier(*options_.dialect, options_.table)) + ";\n";
    }

    std::string header() const {
        const std::string unit = (Number(1) / power_of_ten(out_.places)).str();
        std::string out = "-- " + pack_.name + (pack_.version.empty() ? "" : "@" + pack_.version) + "\n";
        out += say("-- s…、total 以 ", "-- s…, total in units of ") + unit +
               say(" 分为 1；r…：没有得分的原因\n", " points; r…: why there is no score\n");
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            out += "-- s" + std::to_string(i + 1) + " " + pack_.nodes[plan_.leaves[i].node].path + "\n";
        return out;
    }

    std::string say(const char* zh, const char* en) const { return options_.language == Language::zh ? zh : en; }

    const Pack& pack_;
    const Options& options_;
    SqlText out_;
    Plan plan_;
    Cohorts cohorts_;
    Columns columns_;
    Layers layers_;
    std::vector<LeafText> leaves_;
    std::pair<Number, Number> total_;
};

}  // namespace

SqlText sql_text(const Pack& pack, const Options& options) {
    return Select(pack, options).run();
}

}  // namespace heng::sql
