#include "engine/testing/case_table.hpp"

#include "engine/data/problem.hpp"
#include "engine/model/address.hpp"
#include "engine/model/names.hpp"
#include "engine/score/case_results.hpp"
#include "engine/testing/case_columns.hpp"
#include "engine/testing/messages_testing.hpp"

namespace heng {
namespace {

[[maybe_unused]] const bool testing_joined = join_messages(testing_messages);

using Is = CaseColumn::Is;

std::vector<std::string> split(const std::string& text, std::initializer_list<std::string_view> signs) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        for (const std::string_view sign : signs)
            if (text.compare(at, sign.size(), sign) == 0) length = sign.size();
        if (length > 0) parts.emplace_back();
        if (length == 0) parts.back() += text[at];
        at += length > 0 ? length : 1;
    }
    return parts;
}

class RowReader {
  public:
    RowReader(const Pack& pack, const DataTable& table, const std::vector<CaseColumn>& columns, DataProblems& out)
        : pack_(pack), table_(table), columns_(columns), addresses_(pack.nodes), out_(out) {}

    std::optional<TestCase> read(const std::vector<Cell>& row) {
        TestCase made;
        made.file = table_.file;
        made.row = row_ = row.empty() ? 0 : row.front().row;
        made.in_table = true;
        indicator_.clear();
        good_ = true;
        for (std::size_t i = 0; i < row.size() && i < columns_.size(); ++i) take(columns_[i], row[i], made);
        for (CaseCell& cell : made.expected) name_expected(cell);
        if (made.name.empty()) made.name = "第" + std::to_string(made.row) + "行";
        if (made.expected.empty() && good_) fail("case-row-without-expectation", row.front(), {made.name});
        return good_ ? std::optional(std::move(made)) : std::nullopt;
    }

  private:
    void take(const CaseColumn& column, const Cell& cell, TestCase& made) {
        const std::string text = printed_name(cell.text);
        switch (column.is) {
            case Is::name:
                made.name = text;
                return;
            case Is::indicator:
                indicator_ = text;
                return;
            case Is::expected:
                if (!text.empty()) made.expected.push_back({column.of, text, cell.column});
                return;
            case Is::given:
                if (!text.empty()) made.given.push_back({table_.header[cell.column - 1].text, cell.text, cell.column});
                return;
            case Is::facts:
                return take_facts(cell, made);
            case Is::group:
                made.group = text;
                return;
            case Is::tick:
                return take_tick(cell, made);
            case Is::remark:
                made.remark = text;
                return;
            case Is::unused:
                return;
        }
    }

    // 预算执行数=950万元；预算数=1000万元. A name may hold a ；of its own: it runs on to the next sign of equality.
    void take_facts(const Cell& cell, TestCase& made) {
        std::string open;
        for (const std::string& part : split(cell.text, {"；", ";", "\n"})) {
            open += (open.empty() ? "" : "；") + part;
            const std::size_t ascii = open.find('='), wide = open.find("＝");
            const std::size_t at = std::min(ascii, wide);
            if (at == open.npos) continue;
            const std::size_t sign = at == ascii ? 1 : std::string_view("＝").size();
            made.given.push_back({printed_name(open.substr(0, at)), printed_name(open.substr(at + sign)), cell.column});
            open.clear();
        }
        if (!printed_name(open).empty()) fail("case-given-unreadable", cell, {open});
    }

    void take_tick(const Cell& cell, TestCase& made) {
        const std::string key = name_key(cell.text);
        const auto is = [&](std::initializer_list<std::string_view> all) {
            for (const std::string_view word : all)
                if (key == word) return true;
            return false;
        };
        if (key.empty()) return;
        if (is({"√", "✓", "✔", "对", "是", "同意", "正确", "1"})) {
            made.tick = TestCase::Tick::agreed;
        } else if (is({"×", "✗", "✘", "x", "X", "错", "否", "不对", "不同意", "有误", "0"})) {
            made.tick = TestCase::Tick::disputed;
        } else {
            fail("case-tick-unclear", cell, {cell.text});
        }
    }

    // 应得 alone is of the row's 指标; without one it is the total.
    void name_expected(CaseCell& expected) {
        if (expected.name.empty()) expected.name = indicator_;
        const Cell cell{expected.text, 0, expected.column};
        if (expected.name == "等级") return;
        if (!is_case_result(expected.text)) fail("case-result-unclear", cell, {expected.text});
        if (means_total(expected.name) || expected.name == "逐项评分") return;
        const std::vector<NodeId>& found = addresses_.find(expected.name);
        if (found.size() > 1)
            fail("case-indicator-ambiguous", cell, {expected.name, joined_paths(pack_.nodes, found)});
        else if (found.empty())
            fail("case-indicator-unknown", cell, {expected.name, nearest(expected.name)});
    }

    std::string nearest(const std::string& name) const {
        std::vector<std::string> known{"总分", "等级", "逐项评分"};
        for (const Node& node : pack_.nodes) known.push_back(node.name);
        return nearest_name(name, known).value_or("—");
    }

    void fail(const char* code, const Cell& cell, std::vector<std::string> args) {
        good_ = false;
        const bool known = cell.column > 0 && cell.column <= table_.header.size();
        report(out_, {.code = code,
                      .file = table_.file,
                      .row = cell.row > 0 ? cell.row : row_,
                      .column = cell.column,
                      .header = known ? table_.header[cell.column - 1].text : std::string(),
                      .cell = cell.text,
                      .args = std::move(args)});
    }

    const Pack& pack_;
    const DataTable& table_;
    const std::vector<CaseColumn>& columns_;
    AddressBook addresses_;
    DataProblems& out_;
    std::string indicator_;
    std::uint32_t row_ = 0;
    bool good_ = true;
};

}  // namespace

std::vector<TestCase> read_case_table(const Pack& pack, const DataTable& table, DataProblems& out) {
    const std::vector<CaseColumn> columns = match_case_columns(pack, table, out);
    RowReader reader(pack, table, columns, out);
    std::vector<TestCase> cases;
    for (const std::vector<Cell>& row : table.rows) {
        if (row.empty()) continue;
        if (auto made = reader.read(row)) cases.push_back(std::move(*made));
    }
    return cases;
}

}  // namespace heng
