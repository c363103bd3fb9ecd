#include "engine/testing/row_case.hpp"

#include "engine/data/form_words.hpp"
#include "engine/model/names.hpp"
#include "engine/model/written_number.hpp"

namespace heng {

FormRow form_row(const std::vector<CaseCell>& cells) {
    FormRow row;
    for (const CaseCell& cell : cells) {
        switch (form_column(cell.name)) {
            case FormColumn::level1:
                row.level1 = cell.text;
                break;
            case FormColumn::level2:
                row.level2 = cell.text;
                break;
            case FormColumn::level3:
                row.level3 = cell.text;
                break;
            case FormColumn::target:
                row.target = cell.text;
                break;
            case FormColumn::actual:
                row.actual = cell.text;
                break;
            case FormColumn::points:
                row.points = written_number(name_key(cell.text));
                break;
            case FormColumn::score:
                row.printed_score = cell.text;
                break;
            case FormColumn::project:
            case FormColumn::funds:
            case FormColumn::field:
            case FormColumn::other:
                row.more.emplace_back(cell.name, cell.text);
                break;
        }
    }
    return row;
}

std::optional<RowRun> row_of(const Pack& pack, const TestCase& written) {
    auto ruled = rule_row(pack, form_row(written.given));
    if (!ruled) return std::nullopt;
    const Rule rule = ruled->rule;
    Outcome outcome = score(rule, ruled->facts, pack.rounding);
    return RowRun{std::move(*ruled), std::move(outcome)};
}

}  // namespace heng
