// JSON records as a table: one row for each object, one column for each path. Entry: read_json.
#include <unordered_map>

#include "engine/data/cell_text.hpp"
#include "engine/data/json_tree.hpp"

namespace heng {
namespace {

class TableOfRecords {
  public:
    TableOfRecords(std::string file, DataProblems& out) : out_(out) { table_.file = std::move(file); }

    void take(const JsonTree& record) {
        ++row_;
        if (record.kind != JsonTree::Kind::object) {
            const bool list = record.kind == JsonTree::Kind::array;
            return problem("json-shape", "", {list ? "一个数组" : "“" + quotable(record.text) + "”"});
        }
        table_.rows.emplace_back();
        numbers_.push_back(row_);
        flatten(record, "");
    }

    /// Gives every row all columns: what a record does not name is an empty cell.
    DataTable finish() {
        for (std::size_t i = 0; i < table_.rows.size(); ++i) fill(table_.rows[i], numbers_[i]);
        return std::move(table_);
    }

  private:
    void flatten(const JsonTree& object, const std::string& path) {
        for (const auto& [name, member] : object.members) {
            const std::string here = path.empty() ? name : path + "/" + name;
            if (member.kind == JsonTree::Kind::object) {
                flatten(member, here);
            } else if (member.is_list_of_objects()) {
                problem("json-nested-array", here, {here});
            } else {
                table_.rows.back().push_back({scalar_text(member), row_, column_of(here)});
            }
        }
    }

    void fill(std::vector<Cell>& row, std::uint32_t number) {
        std::vector<Cell> full(table_.header.size());
        for (std::uint32_t i = 0; i < full.size(); ++i) full[i] = {"", 0, i + 1};
        for (Cell& cell : row) {
            Cell& place = full[cell.column - 1];
            const std::string& name = table_.header[cell.column - 1].text;
            if (place.row != 0) report(out_, {"json-duplicate-key", {name}}, table_, cell, name);
            place = std::move(cell);
        }
        for (Cell& cell : full) cell.row = number;
        row = std::move(full);
    }

    std::uint32_t column_of(const std::string& path) {
        const auto next = static_cast<std::uint32_t>(table_.header.size() + 1);
        const auto [column, is_new] = columns_.emplace(path, next);
        if (is_new) table_.header.push_back({path, 0, next});
        return column->second;
    }

    void problem(const char* code, const std::string& header, std::vector<std::string> args) {
        report(out_, {.code = code, .file = table_.file, .row = row_, .header = header, .args = std::move(args)});
    }

    DataTable table_;
    DataProblems& out_;
    std::unordered_map<std::string, std::uint32_t> columns_;
    std::vector<std::uint32_t> numbers_;  // of the records, parallel to the rows
    std::uint32_t row_ = 0;
};

/// The array of records: the file itself, or what it calls records, units, 单位 or 数据.
const JsonTree* records_of(const JsonTree& file) {
    if (file.kind == JsonTree::Kind::array) return &file;
    for (const std::string_view key : {"records", "units", "单位", "数据", "记录"})
        if (const JsonTree* records = file.find(key); records != nullptr && records->is_list_of_objects())
            return records;
    return nullptr;
}

}  // namespace

DataTable read_json(std::string file, std::string_view bytes, DataProblems& out) {
    JsonTree tree;
    const bool read = read_json_tree(file, bytes, tree, out);
    TableOfRecords table(std::move(file), out);
    if (!read) return table.finish();
    const JsonTree* records = records_of(tree);
    if (records == nullptr) table.take(tree);
    for (std::size_t i = 0; records != nullptr && i < records->members.size(); ++i)
        table.take(records->members[i].tree);
    return table.finish();
}

}  // namespace heng
