// Quantities that must be of one kind. Entry: UnitClasses.
#include "engine/model/unit_classes.hpp"

#include <utility>

namespace heng {

TermId UnitClasses::fresh() {
    const auto id = static_cast<TermId>(classes_.size());
    classes_.push_back({id, Sure::no, {}, false});
    return id;
}

TermId UnitClasses::fresh_bare() {
    const TermId id = fresh();
    classes_[id].bare = true;
    return id;
}

bool UnitClasses::is_bare(TermId term) const {
    return classes_[term].bare;
}

TermId UnitClasses::root(TermId term) const {
    while (classes_[term].parent != term) {
        classes_[term].parent = classes_[classes_[term].parent].parent;
        term = classes_[term].parent;
    }
    return term;
}

bool UnitClasses::know(TermId term, const Unit& unit, Sure sure) {
    Class& known = classes_[root(term)];
    if (known.sure >= sure && known.sure != Sure::no)
        return known.sure != Sure::said || sure != Sure::said || same_kind(known.unit, unit);
    known.unit = unit;
    known.sure = sure;
    return true;
}

bool UnitClasses::unite(TermId left, TermId right) {
    TermId a = root(left), b = root(right);
    if (a == b || is_bare(left) || is_bare(right)) return true;
    if (classes_[a].sure < classes_[b].sure) std::swap(a, b);
    if (classes_[b].sure == Sure::said && !same_kind(classes_[a].unit, classes_[b].unit)) return false;
    classes_[b].parent = a;
    return true;
}

std::optional<Unit> UnitClasses::unit_of(TermId term) const {
    const Class& known = classes_[root(term)];
    if (known.sure == Sure::no) return std::nullopt;
    return known.unit;
}

UnitClasses::Sure UnitClasses::sureness(TermId term) const {
    return classes_[root(term)].sure;
}

bool same_kind(const Unit& left, const Unit& right) {
    const auto pure = [](const Unit& unit) {
        return unit.dimension == Dimension::none || unit.dimension == Dimension::points;
    };
    if (pure(left) && pure(right)) return true;
    return converts(left, right);
}

}  // namespace heng
