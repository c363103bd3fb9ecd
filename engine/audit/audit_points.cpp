// Printed points (分值) of one unit. Entry: ScoresAudit::points().
#include <map>

#include "engine/audit/scores_audit.hpp"

namespace heng {
namespace {

/// Printed points of one unit against those of the pack, and against each other up the tree.
struct PointsAudit {
    const Pack& pack;
    const std::string& column;
    Auditor& audit;
    PlaceBook& places;
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
            if (const auto node = places.at(claim.place))
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
        } else if (const auto node = places.at(claim.place)) {
            audit.examine(at(claim), claim.printed);
            against_pack(claim, *node);
            against_parts(claim, *node);
        }
    }
};

}  // namespace

void ScoresAudit::points(const ClaimColumn& claims, Auditor& audit) {
    PointsAudit{pack_, claims.name, audit, places_}.take(claims);
}

}  // namespace heng
