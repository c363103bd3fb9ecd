#include "engine/compare/match_facts.hpp"

#include <algorithm>

#include "grammar/fold.hpp"

namespace heng::comparing {
namespace {

using FactKind = Fact::Kind;
using Found = std::optional<FactId>;

bool same_words(const std::string& left, const std::string& right) {
    return left == right || fold_text(left) == fold_text(right);
}

// A rule has at most one of these; their names are the indicator's own, or none.
bool named_by_kind(FactKind kind) {
    return kind == FactKind::value || kind == FactKind::target || kind == FactKind::rank ||
           kind == FactKind::population || kind == FactKind::total || kind == FactKind::grade;
}

struct FactMatching {
    const Rule& before;
    const Rule& after;
    WordPairs& taken;
    std::vector<Found> matched = std::vector<Found>(before.facts.size());
    std::vector<bool> used = std::vector<bool>(after.facts.size());

    void pair(FactId left, FactId right) {
        matched[left] = right;
        used[right] = true;
    }

    template <class Same>
    void pair_where(const Same& same) {
        for (FactId left = 0; left < matched.size(); ++left)
            for (FactId right = 0; right < used.size() && !matched[left]; ++right)
                if (!used[right] && same(before.facts[left], after.facts[right])) pair(left, right);
    }

    bool same_derived(const Fact& left, const Fact& right) const {
        return left.derived && right.derived && left.derived->how == right.derived->how &&
               matched[left.derived->left] == right.derived->left &&
               matched[left.derived->right] == right.derived->right;
    }

    // 白条抵库 and 白条抵库情况, each the only count that is left.
    void pair_leftovers() {
        for (FactId left = 0; left < matched.size(); ++left) {
            if (matched[left] || before.facts[left].derived) continue;
            const auto like = [&](const Fact& fact) {
                return !fact.derived && fact.kind == before.facts[left].kind &&
                       fact.unit.dimension == before.facts[left].unit.dimension;
            };
            const Found right = only_left(after.facts, like, [&](FactId id) { return !used[id]; });
            const Found alone = only_left(before.facts, like, [&](FactId id) { return !matched[id]; });
            if (!right || !alone) continue;
            pair(left, *right);
            taken.emplace_back(before.facts[left].name, after.facts[*right].name);
        }
    }

    template <class Like, class Free>
    static Found only_left(const std::vector<Fact>& facts, const Like& like, const Free& is_free) {
        Found found;
        for (FactId id = 0; id < facts.size(); ++id) {
            if (!is_free(id) || !like(facts[id])) continue;
            if (found) return std::nullopt;
            found = id;
        }
        return found;
    }
};

}  // namespace

std::vector<Found> match_facts(const Rule& before, const Rule& after, WordPairs& taken_as_same) {
    FactMatching matching{before, after, taken_as_same};
    matching.pair_where([](const Fact& left, const Fact& right) {
        return !left.derived && !right.derived && left.kind == right.kind && same_words(left.name, right.name);
    });
    matching.pair_where([](const Fact& left, const Fact& right) {
        return !left.derived && !right.derived && left.kind == right.kind && named_by_kind(left.kind);
    });
    matching.pair_leftovers();
    matching.pair_where([&](const Fact& left, const Fact& right) { return matching.same_derived(left, right); });
    return matching.matched;
}

JointChoices match_choices(const std::vector<std::string>& before, const std::vector<std::string>& after,
                           WordPairs& taken_as_same) {
    JointChoices joint;
    std::vector<std::uint32_t> left_over, right_over;
    std::vector<bool> used(after.size());
    joint.after.resize(before.size());
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        joint.before.emplace_back(i);
        for (std::uint32_t j = 0; j < after.size() && !joint.after[i]; ++j)
            if (!used[j] && same_words(before[i], after[j])) used[*(joint.after[i] = j)] = true;
        if (!joint.after[i]) left_over.push_back(i);
    }
    for (std::uint32_t j = 0; j < after.size(); ++j)
        if (!used[j]) right_over.push_back(j);
    const bool paired = left_over.size() == right_over.size();
    for (std::size_t k = 0; k < right_over.size(); ++k) {
        if (paired) {
            joint.after[left_over[k]] = right_over[k];
            taken_as_same.emplace_back(before[left_over[k]], after[right_over[k]]);
        } else {
            joint.before.emplace_back();
            joint.after.emplace_back(right_over[k]);
        }
    }
    return joint;
}

}  // namespace heng::comparing
