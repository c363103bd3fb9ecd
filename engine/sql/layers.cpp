// Nested derived tables: plain SQL that every database reads alike.
#include "engine/sql/layers.hpp"

namespace heng::sql {
namespace {

// Planners that pull subqueries up would copy an expression to every place that names it, and copies of copies: a limit
// that no table reaches keeps them apart.
constexpr const char* fence = "\nLIMIT 9223372036854775807";

bool fenced(Storey storey) {
    return storey == Storey::facts || storey == Storey::states;
}

}  // namespace

std::string Layers::add(Storey storey, const char* prefix, const std::string& expression) {
    std::size_t number = 1;
    for (const Named& named : columns_) {
        if (named.prefix != prefix) continue;
        if (named.storey == storey && named.expression == expression) return named.name;
        ++number;
    }
    std::string name = prefix + std::to_string(number);
    columns_.push_back({storey, prefix, name, expression});
    return name;
}

void Layers::put(Storey storey, const std::string& name, const std::string& expression) {
    columns_.push_back({storey, "", name, expression});
}

std::string Layers::around(const std::string& table) const {
    std::string from = table;
    for (int storey = 0; storey <= static_cast<int>(Storey::total); ++storey) {
        std::string list;
        for (const Named& named : columns_)
            if (static_cast<int>(named.storey) == storey) list += ",\n  " + named.expression + " AS " + named.name;
        if (list.empty()) continue;
        from = "(\nSELECT *" + list + "\nFROM " + from + (fenced(static_cast<Storey>(storey)) ? fence : "") + ") AS t" +
               std::to_string(storey);
    }
    return from;
}

}  // namespace heng::sql
