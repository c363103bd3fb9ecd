#include "tests/sql/jobs.hpp"

#include <algorithm>
#include <filesystem>

#include "engine/heng.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

constexpr const char* ratios = "tests/sql/packs/ratios.heng";
constexpr const char* shapes = "tests/sql/packs/shapes.heng";

const std::vector<sql::Declaration> narrow = {
    {"实际支付数", "0..60000"},   {"支出预算数", "0元..600元"}, {"既定支付数", "0..60000"},
    {"全年预算数", "0元..600元"}, {"实际成本", "0元..600元"},   {"实际人数", "0..60000"},
    {"计划成本", "0元..600元"},   {"计划人数", "0..60000"},     {"完成投资", "-30元..30元"},
    {"到位投资", "-30元..30元"},  {"计划投资", "-30元..30元"},  {"概算投资", "-30元..30元"}};

/// As far as a column of 64 bits goes.
std::vector<sql::Declaration> huge() {
    std::vector<sql::Declaration> out = narrow;
    for (sql::Declaration& one : out) {
        const bool money = one.text.find("元") != std::string::npos;
        one.text = money ? "-90000000000000000元..90000000000000000元" : "0..9000000000000000000";
    }
    return out;
}

sql::SqlText text_of(const std::string& pack, const char* dialect, const std::vector<sql::Declaration>& ranges) {
    const Compiled compiled = compile_file(std::string(HENG_ROOT) + "/" + pack);
    sql::Options options;
    options.dialect = sql::dialect_of(dialect);
    options.ranges = ranges;
    return sql::sql_text(compiled.pack, options);
}

/// Which packs are none is asserted by tests/unit/sql.
void add_shipped(std::vector<Job>& out) {
    std::vector<std::string> names;
    for (const auto& folder : fs::directory_iterator(HENG_ROOT "/stdlib_rules"))
        if (fs::exists(folder.path() / "pack.heng")) names.push_back(folder.path().filename().string());
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
        if (const std::string pack = "stdlib_rules/" + name; text_of(pack, "portable", {}).refused.empty())
            out.push_back({name, pack, "portable", {}});
}

}  // namespace

std::vector<Job> jobs(const std::string& engine) {
    const std::vector<sql::Declaration> first(narrow.begin(), narrow.begin() + 4);
    std::vector<Job> out;
    add_shipped(out);
    out.push_back({"shapes", shapes, "portable", first});
    out.push_back({"shapes_own", shapes, "", first});
    out.push_back({"rounding", "tests/sql/packs/rounding.heng", "portable", {}});
    out.push_back({"ratios", ratios, "portable", narrow});
    if (sql::dialect_of(engine)->wide_digits > 0) out.push_back({"ratios_wide", ratios, "", {}});
    if (text_of(ratios, engine.c_str(), huge()).refused.empty()) out.push_back({"ratios_huge", ratios, "", huge()});
    return out;
}

}  // namespace heng::testing
