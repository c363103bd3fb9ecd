// Points of 不适用 over the siblings, in proportion (docs/language.md 10.3). Entry: spread_factors().
#include "engine/score/tree.hpp"

namespace heng {
namespace {

using boost::variant2::holds_alternative;

struct Spread {
    RecordRun& run;
    std::vector<Number> factors;

    const Pack& pack() const { return *run.plan().pack; }

    bool spreads(std::uint32_t leaf) const {
        return run.plan().leaves[leaf].not_applicable == NotApplicableChoice::spread &&
               holds_alternative<Inapplicable>(run.leaf(leaf).result);
    }

    /// Points below a node that count at all: what is excluded is gone.
    Number weight(NodeId id) const {
        const std::uint32_t leaf = run.plan().leaf[id];
        if (leaf == Plan::no_leaf) return sum(pack().nodes[id].children, false);
        const bool gone = holds_alternative<Inapplicable>(run.leaf(leaf).result) && !spreads(leaf);
        return gone ? Number(0) : run.plan().leaves[leaf].points;
    }

    /// Is there anything below a node that can take points?
    bool takes(NodeId id) const {
        const std::uint32_t leaf = run.plan().leaf[id];
        if (leaf != Plan::no_leaf) return !spreads(leaf) && weight(id).sign() > 0;
        for (const NodeId child : pack().nodes[id].children)
            if (takes(child)) return true;
        return false;
    }

    Number sum(const std::vector<NodeId>& nodes, bool only_takers) const {
        Number total;
        for (const NodeId id : nodes)
            if (!only_takers || takes(id)) total = total + weight(id);
        return total;
    }

    void share_out(const std::vector<NodeId>& nodes, const Number& factor) {
        const Number takers = sum(nodes, true);
        const Number grown = takers.sign() > 0 ? factor * sum(nodes, false) / takers : factor;
        for (const NodeId id : nodes) {
            const std::uint32_t leaf = run.plan().leaf[id];
            if (leaf == Plan::no_leaf)
                share_out(pack().nodes[id].children, grown);
            else
                factors[leaf] = grown;
        }
    }
};

}  // namespace

std::vector<Number> spread_factors(RecordRun& run) {
    const std::size_t leaves = run.plan().leaves.size();
    Spread spread{run, std::vector<Number>(leaves, Number(1))};
    bool any = false;
    for (std::uint32_t leaf = 0; leaf < leaves; ++leaf)
        any = any || (!run.plan().leaves[leaf].extra && spread.spreads(leaf));
    if (any) spread.share_out(run.plan().roots, 1);
    return std::move(spread.factors);
}

}  // namespace heng
