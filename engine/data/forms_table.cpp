// Forms that stand in a table. Entries: is_form, read_forms.
#include <algorithm>

#include "engine/data/form_builder.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

class FormsOfTable {
  public:
    FormsOfTable(const DataTable& table, DataProblems& out) : table_(table), out_(out), forms_(table.file, out) {}

    std::vector<Form> read() {
        for (const std::vector<Cell>& row : table_.rows) read_row(row);
        return forms_.finish();
    }

  private:
    void read_row(const std::vector<Cell>& row) {
        TypedRow typed;
        typed.row.row = row.empty() ? 0 : row.front().row;
        std::string project;
        for (std::size_t i = 0; i < row.size() && i < table_.header.size(); ++i) {
            const std::string& header = table_.header[i].text;
            std::string text = printed_name(row[i].text);
            if (form_column(header) == FormColumn::project)
                project = text;
            else
                FormBuilder::put(typed, header, std::move(text));
        }
        if (names_total(project)) {
            typed.row.level1 = project;
            project.clear();
        }
        if (!project.empty() && (forms_.empty() || forms_.form().project != project)) forms_.begin(project);
        if (!forms_.empty()) return forms_.add(std::move(typed));
        report(out_, {.code = "form-no-project", .file = table_.file, .row = typed.row.row});
    }

    const DataTable& table_;
    DataProblems& out_;
    FormBuilder forms_;
};

}  // namespace

bool is_form(const DataTable& table) {
    const auto has = [&](FormColumn column) {
        return std::any_of(table.header.begin(), table.header.end(),
                           [&](const Cell& cell) { return form_column(cell.text) == column; });
    };
    return has(FormColumn::level3) && has(FormColumn::target) && (has(FormColumn::actual) || has(FormColumn::points));
}

std::vector<Form> read_forms(const DataTable& table, DataProblems& out) {
    return FormsOfTable(table, out).read();
}

}  // namespace heng
