// A form laid out as a pack of its own with one record: the indicators of the rule pack (funds), and a leaf for every
// row below its level. So rows are scored, spread, rounded and added up like any indicator. Entry: lay_out().
#pragma once
#include "engine/data/bind.hpp"
#include "engine/score/form_row.hpp"

namespace heng {

struct FormPack {
    Pack pack;
    Record record;
    std::vector<NodeId> rows;  // the leaf of each ruled row
};

FormPack lay_out(const Pack& pack, const Form& form, const std::vector<FormRow>& rows,
                 const std::vector<RuledRow>& ruled);

/// The inputs of the rule pack out of what stands beside the rows: 资金/年度资金总额/全年执行数(B).
Record fields_record(const Pack& pack, const Form& form);

}  // namespace heng
