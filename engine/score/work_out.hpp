// The value of a calculation in one record. Entry: work_out(). Knows no rules: what stands outside the calculation it
// asks its Lookup for.
#pragma once
#include <vector>

#include "engine/model/pack.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// What a calculation asks of the record and the run around it.
class Lookup {
  public:
    virtual ~Lookup() = default;
    virtual Value input(InputId id) = 0;
    virtual Value indicator_value(NodeId id) = 0;
    virtual Value indicator_score(NodeId id) = 0;
    virtual Value points(NodeId id) = 0;
    virtual Value target(NodeId id) = 0;
    /// A function over all records; `own` is the value of its operand in this one.
    virtual Value cohort(std::uint32_t calculation, std::uint32_t operation, const Value& own) = 0;
};

/// The values of all nodes of a calculation, up to and with `last`.
std::vector<Value> work_out_nodes(const Pack& pack, std::uint32_t calculation, std::uint32_t last, Lookup& lookup);
Value work_out(const Pack& pack, std::uint32_t calculation, Lookup& lookup);

}  // namespace heng
