// What the steps of resolve() share while a pack is in the making: the pack so far, and who bears which name.
// Used by the files of engine/model alone; nothing of it outlives resolve().
#pragma once
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/model/address.hpp"
#include "engine/model/pack.hpp"

namespace heng {

/// A formula of an indicator, by its place in the syntax.
struct FormulaAt {
    NodeId node = 0;
    std::uint32_t index = 0;
};

/// The unit that a literal of a calculation carries, parallel to the nodes of the calculation; unset for the others.
using LiteralUnits = std::vector<std::optional<Unit>>;

/// The words of a clause show in which unit an input is measured.
struct UnitEvidence {
    InputId input = 0;
    Unit unit;
    Span span;
};

/// How a calculation is to be read when the units of its inputs are inferred.
struct CalculationNotes {
    LiteralUnits literals;
    bool rate = false;            // 率, 比例 or ×100%: both sides of a division are of one kind
    std::optional<Unit> must_be;  // what the clause asks of the value
    std::optional<NodeId> node;   // where it is written; unset for the pack
};

struct ModelDraft {
    ModelDraft(Sources& texts, Pack& made, Diagnostics& diagnostics) : sources(texts), pack(made), out(diagnostics) {}

    Sources& sources;
    Pack& pack;
    Diagnostics& out;
    std::unique_ptr<AddressBook> addresses;                            // once the tree stands
    std::unordered_map<std::string, std::vector<FormulaAt>> formulas;  // by left side
    std::unordered_map<std::string, InputId> shared_inputs;            // by name: 数据, and names of formulas
    std::map<NodeId, std::optional<Unit>> target_units;  // of 目标值 that hold a number; unset where it is bare
    std::unordered_map<NodeId, InputId> own_inputs;      // values of indicators without a formula
    std::map<std::pair<NodeId, std::string>, InputId> scoped_inputs;  // facts of one clause, by name
    std::vector<UnitEvidence> evidence;                               // what clauses say of the unit of an input
    std::map<std::pair<NodeId, std::uint32_t>, std::optional<std::uint32_t>> formula_calculations;  // by FormulaAt
    std::vector<std::string> known_names;                         // for formulas: folded and sorted
    std::vector<std::pair<std::string, InputId>> declared_names;  // of 数据: folded and sorted, to find them in clauses
    std::unordered_set<std::uint64_t> uses;                       // pairs of input and node that Input::used_by holds
    std::vector<CalculationNotes> notes;                          // parallel to Pack::calculations

    const syntax::Script& script() const { return pack.scripts.front(); }
    const syntax::Indicator& written(NodeId node) const { return script().indicators[pack.nodes[node].syntax]; }
    void report(std::string code, Severity severity, Span span, std::vector<std::string> args) const {
        out.push_back({std::move(code), severity, span, std::move(args), {}, false});
    }
    void error(std::string code, Span span, std::vector<std::string> args) const {
        report(std::move(code), Severity::error, span, std::move(args));
    }
};

}  // namespace heng
