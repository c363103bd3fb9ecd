#include <algorithm>
#include <map>
#include <unordered_map>

#include "engine/audit/claims.hpp"
#include "engine/audit/problem.hpp"
#include "engine/audit/verdict.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool is_total(const std::string& place) {
    return place == "总分" || place == "合计" || place == "总计" || place == "总得分";
}

bool is_grade(const std::string& place) {
    return place == "等级" || place.ends_with("评定等级");
}

bool all_blank(const ClaimColumn& column) {
    return std::all_of(column.claims.begin(), column.claims.end(),
                       [](const Claim& claim) { return is_blank(claim.printed); });
}

/// The claims of one unit in one column.
struct UnitAudit {
    const Pack& pack;
    const UnitScore* unit;  // null where no record has that name
    const std::string& column;
    Auditor& audit;
    std::map<NodeId, Number> printed;  // of indicators

    Place at(const Claim& claim) const { return {claim.unit, claim.place, column, claim.row, claim.column}; }

    void take(const Claim& claim) {
        const auto node = node_at(pack, claim.place);
        if (!node) return audit.say("claim-unplaced", Severity::warning, at(claim), claim.printed, "");
        if (is_blank(claim.printed)) return audit.say("claim-blank", Severity::warning, at(claim), "", computed(*node));
        const auto number = printed_number(claim.printed);
        if (!number) return audit.say("unreadable-number", Severity::error, at(claim), claim.printed, "");
        printed[*node] = *number;
        audit.examine(at(claim), claim.printed);
        if (pack.nodes[*node].children.empty()) judge_claim(pack, *node, unit, *number, at(claim), audit);
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
            const auto node = node_at(pack, claim.place);
            if (!node || pack.nodes[*node].children.empty() || !printed.contains(*node)) continue;
            const auto sum = sum_below(*node);
            if (!sum)
                audit.remark("claim-without-parts", at(claim), claim.printed, "");
            else if (*sum != printed.at(*node))
                audit.say("claim-total", Severity::warning, at(claim), claim.printed, shown(*sum));
        }
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

std::vector<ClaimColumn> by_unit(const ClaimColumn& column) {
    std::vector<ClaimColumn> units;
    for (const Claim& claim : column.claims) {
        if (units.empty() || units.back().claims.front().unit != claim.unit) units.push_back({column.name, {}});
        units.back().claims.push_back(claim);
    }
    return units;
}

void audit_unit(const Pack& pack, const UnitScore* unit, const ClaimColumn& claims, Auditor& audit) {
    UnitAudit one{pack, unit, claims.name, audit, {}};
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

/// Printed points of one unit against those of the pack, and against each other up the tree.
struct PointsAudit {
    const Pack& pack;
    const std::string& column;
    Auditor& audit;
    std::map<NodeId, Number> printed = {};

    Place at(const Claim& claim) const { return {claim.unit, claim.place, column, claim.row, claim.column}; }

    void against_pack(const Claim& claim, NodeId node) const {
        const std::optional<Number>& points = pack.nodes[node].points;
        if (points && *points != printed.at(node))
            audit.say("claim-points", Severity::warning, at(claim), claim.printed, shown(*points));
    }

    void against_parts(const Claim& claim, NodeId node) const {
        Number sum;
        for (const NodeId child : pack.nodes[node].children) {
            if (!printed.contains(child)) return;
            sum = sum + printed.at(child);
        }
        if (!pack.nodes[node].children.empty() && sum != printed.at(node))
            audit.say("claim-points-total", Severity::warning, at(claim), claim.printed, shown(sum));
    }

    Number sum_of_leaves() const {
        Number sum;
        for (const auto& [node, points] : printed)
            if (pack.nodes[node].children.empty()) sum = sum + points;
        return sum;
    }

    void take(const ClaimColumn& points) {
        for (const Claim& claim : points.claims)
            if (const auto node = node_at(pack, claim.place))
                if (const auto number = printed_number(claim.printed)) printed[*node] = *number;
        for (const Claim& claim : points.claims) judge(claim);
    }

    void judge(const Claim& claim) const {
        const auto number = printed_number(claim.printed);
        if (!number || is_grade(claim.place)) return;
        if (is_total(claim.place)) {
            audit.examine(at(claim), claim.printed);
            if (*number != sum_of_leaves())
                audit.say("claim-points-total", Severity::warning, at(claim), claim.printed, shown(sum_of_leaves()));
        } else if (const auto node = node_at(pack, claim.place)) {
            audit.examine(at(claim), claim.printed);
            against_pack(claim, *node);
            against_parts(claim, *node);
        }
    }
};

}  // namespace

std::optional<NodeId> node_at(const Pack& pack, const std::string& place) {
    std::optional<NodeId> found;
    const std::string wanted = "/" + fold_text(place);
    for (NodeId id = 0; id < pack.nodes.size(); ++id) {
        if (!("/" + fold_text(pack.nodes[id].path)).ends_with(wanted)) continue;
        if (found) return std::nullopt;
        found = id;
    }
    return found;
}

void audit_scores(const Pack& pack, const std::vector<UnitScore>& units, const Claims& claims, DataProblems& out,
                  Figures* figures) {
    Auditor audit(claims.file, out, figures);
    const Units known(units);
    for (const ClaimColumn& unit : by_unit(claims.points)) PointsAudit{pack, claims.points.name, audit}.take(unit);
    for (const ClaimColumn& column : claims.columns) {
        if (all_blank(column)) {
            audit.say("claim-column-blank", Severity::warning, {"", column.name, column.name, 0, 0}, "", "");
            continue;
        }
        for (const ClaimColumn& unit : by_unit(column))
            audit_unit(pack, known.named(unit.claims.front().unit), unit, audit);
    }
}

}  // namespace heng
