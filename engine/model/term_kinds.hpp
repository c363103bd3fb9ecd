// The kind of every term of one calculation, by the laws of its operators. Entry: TermKinds::read.
// Used by infer_units.cpp alone, which runs it until nothing new is learnt.
#pragma once
#include <vector>

#include "engine/model/model_draft.hpp"
#include "engine/model/unit_classes.hpp"

namespace heng {

class TermKinds {
  public:
    explicit TermKinds(ModelDraft& draft);

    /// Learns what the operators of calculation `id` say of their operands. `report` tells of clashes (last round
    /// only).
    void read(std::uint32_t id, bool report);
    TermId of_input(InputId input) const { return inputs_[input]; }
    TermId of_value(NodeId node) const { return values_[node]; }
    TermId of_result(std::uint32_t calculation) const {
        return terms_[calculation][draft_.pack.calculations[calculation].root];
    }
    UnitClasses classes;

  private:
    struct Place {
        std::uint32_t calculation;
        std::uint32_t node;
        bool rate;  // a division of like by like
        bool report;
    };
    const Calculation::Node& at(const Place& place) const {
        return draft_.pack.calculations[place.calculation].nodes[place.node];
    }
    TermId operand(const Place& place, std::size_t index) const {
        return terms_[place.calculation][at(place).operands[index]];
    }
    TermId here(const Place& place) const { return terms_[place.calculation][place.node]; }
    bool has_unit(std::uint32_t calculation, std::uint32_t node) const;
    TermId fresh_term(std::uint32_t calculation, std::uint32_t node);
    std::vector<bool> like_divisions(std::uint32_t calculation) const;

    void learn(const Place& place);
    void unite_operands(const Place& place);
    void add_or_subtract(const Place& place);
    void multiply(const Place& place);
    void divide(const Place& place);
    void know_number(const Place& place);
    void clash(const Place& place);
    void check_bare(const Place& place);

    ModelDraft& draft_;
    std::vector<TermId> inputs_;               // by InputId
    std::vector<TermId> values_;               // by NodeId: the indicator's own value
    std::vector<std::vector<NodeId>> valued_;  // by calculation: the indicators whose value it is
    std::vector<std::vector<TermId>> terms_;   // by calculation and node
};

}  // namespace heng
