// Printed scores of units, held against the computed ones and against each other. Points are looked at in
// audit_points.cpp.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "engine/audit/claims.hpp"
#include "engine/audit/scores_audit.hpp"

namespace heng {
namespace {

/// The claims of one unit in one column.
struct UnitAudit {
    const Pack& pack;
    const UnitScore* unit;  // null where no record has that name
    const std::string& column;
    Auditor& audit;
    PlaceBook& places;
    ClaimJudge& judge;
    std::map<NodeId, Number> printed = {};  // of indicators

    Place at(const Claim& claim) const { return {claim.unit, claim.place, column, claim.row, claim.column}; }

    void take(const Claim& claim) {
        const auto node = places.at(claim.place);
        if (!node) return audit.say("claim-unplaced", Severity::warning, at(claim), claim.printed, "");
        if (is_blank(claim.printed)) return audit.say("claim-blank", Severity::warning, at(claim), "", computed(*node));
        const auto number = printed_number(claim.printed);
        if (!number) return audit.say("unreadable-number", Severity::error, at(claim), claim.printed, "");
        printed[*node] = *number;
        audit.examine(at(claim), claim.printed);
        if (pack.nodes[*node].children.empty()) judge.judge(*node, unit, *number, at(claim), audit);
    }

    std::string computed(NodeId node) const {
        if (!unit) return {};
        const Scored* scored = boost::variant2::get_if<Scored>(&unit->nodes[node].result);
        return scored ? shown(scored->points) : std::string();
    }

    /// The printed scores below a node, nullopt where one of them is missing.
    std::optional<Number> sum_below(NodeId node) const {
        if (pack.nodes[node].children.empty()) {
            const auto found = printed.find(node);
            return found == printed.end() ? std::nullopt : std::optional(found->second);
        }
        Number sum;
        for (const NodeId child : pack.nodes[node].children) {
            const auto below = sum_below(child);
            if (!below) return std::nullopt;
            sum = sum + *below;
        }
        return sum;
    }

    Number sum_of_leaves() const {
        Number sum;
        for (const auto& [node, number] : printed)
            if (pack.nodes[node].children.empty()) sum = sum + number;
        return sum;
    }

    void compare_groups(const ClaimColumn& claims) const {
        for (const Claim& claim : claims.claims) {
            const auto node = places.at(claim.place);
            if (!node || pack.nodes[*node].children.empty() || !printed.contains(*node)) continue;
            const auto sum = sum_below(*node);
            if (!sum)
                audit.remark("claim-without-parts", at(claim), claim.printed, "");
            else if (*sum != printed.at(*node))
                audit.say("claim-total", Severity::warning, at(claim), claim.printed, shown(*sum));
        }
    }

    bool any_leaf() const {
        return std::any_of(printed.begin(), printed.end(),
                           [&](const auto& one) { return pack.nodes[one.first].children.empty(); });
    }

    void compare_total(const Claim& claim, const char* code) const {
        const Number sum = sum_of_leaves();
        if (is_blank(claim.printed)) return audit.say("claim-blank", Severity::warning, at(claim), "", shown(sum));
        const auto total = printed_number(claim.printed);
        if (!total) return audit.say("unreadable-number", Severity::error, at(claim), claim.printed, "");
        audit.examine(at(claim), claim.printed);
        const Scored* scored = unit ? boost::variant2::get_if<Scored>(&unit->total) : nullptr;
        // rules on the total may say more than the sum
        const bool follows = scored && scored->points == *total;
        if (!any_leaf() && !scored) return audit.remark("claim-without-parts", at(claim), claim.printed, "");
        if (!any_leaf() && !follows)
            return audit.say(code, Severity::warning, at(claim), claim.printed, shown(scored->points));
        if (*total != sum && !follows) audit.say(code, Severity::warning, at(claim), claim.printed, shown(sum));
    }

    /// The grade that follows from the printed total, else from the printed scores.
    void compare_grade(const Claim& claim, const std::optional<Number>& total) const {
        const std::string follows = grade_of(total.value_or(sum_of_leaves()));
        if (is_blank(claim.printed)) return audit.say("claim-blank", Severity::warning, at(claim), "", follows);
        if (!pack.grades) return audit.say("grade-without-bands", Severity::warning, at(claim), claim.printed, "");
        audit.examine(at(claim), claim.printed);
        if (claim.printed != follows) audit.say("claim-grade", Severity::warning, at(claim), claim.printed, follows);
    }

    std::string grade_of(const Number& total) const {
        if (pack.grades)
            for (const GradeBands::Band& band : pack.grades->bands)
                if (band.in.contains(total)) return band.label;
        return {};
    }
};

/// By name; of two units of one name the first.
class Units {
  public:
    explicit Units(const std::vector<UnitScore>& units) {
        for (const UnitScore& unit : units) by_name_.emplace(unit.unit, &unit);
    }
    const UnitScore* named(const std::string& name) const {
        const auto found = by_name_.find(name);
        return found == by_name_.end() ? nullptr : found->second;
    }

  private:
    std::unordered_map<std::string_view, const UnitScore*> by_name_;
};

}  // namespace

bool is_total(const std::string& place) {
    return place == "总分" || place == "合计" || place == "总计" || place == "总得分";
}

bool is_grade(const std::string& place) {
    return place == "等级" || place.ends_with("评定等级");
}

void ScoresAudit::scores(const UnitScore* unit, const ClaimColumn& claims, Auditor& audit) {
    UnitAudit one{pack_, unit, claims.name, audit, places_, judge_};
    std::optional<Number> total;
    for (const Claim& claim : claims.claims) {
        if (is_total(claim.place)) total = printed_number(claim.printed);
        if (!is_total(claim.place) && !is_grade(claim.place)) one.take(claim);
    }
    one.compare_groups(claims);
    for (const Claim& claim : claims.claims) {
        if (is_total(claim.place)) one.compare_total(claim, "claim-total");
        if (is_grade(claim.place)) one.compare_grade(claim, total);
    }
}

void ScoresAudit::blank_column(const std::string& name, Auditor& audit) {
    audit.say("claim-column-blank", Severity::warning, {"", name, name, 0, 0}, "", "");
}

void audit_scores(const Pack& pack, const std::vector<UnitScore>& units, const DataTable& claims, DataProblems& out,
                  Figures* figures) {
    const RowSource rows(claims);
    const ClaimRows read(rows, out);
    const Units known(units);
    Auditor audit(claims.file, out, figures);
    ScoresAudit scores(pack);
    if (read.points()) read.each_unit(*read.points(), [&](const ClaimColumn& unit) { scores.points(unit, audit); });
    for (const ClaimRows::Column& column : read.columns()) {
        if (column.blank) {
            ScoresAudit::blank_column(column.name, audit);
            continue;
        }
        read.each_unit(column, [&](const ClaimColumn& unit) {
            scores.scores(known.named(unit.claims.front().unit), unit, audit);
        });
    }
}

}  // namespace heng
