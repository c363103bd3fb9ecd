#include "engine/testing/test_case.hpp"

#include <algorithm>

#include "engine/model/names.hpp"

namespace heng {

std::vector<TestCase> script_cases(const Pack& pack) {
    std::vector<TestCase> cases;
    for (const CaseModel& written : pack.cases) {
        const Location place = pack.sources->locate(written.span.begin);
        TestCase made;
        made.name = written.name;
        made.file = place.file;
        made.row = place.line;
        for (const auto& [name, value] : written.inputs)
            made.given.push_back({name, printed_name(*pack.sources, value), 0});
        for (const auto& [name, value] : written.expected)
            made.expected.push_back({name, printed_name(*pack.sources, value), 0});
        cases.push_back(std::move(made));
    }
    return cases;
}

bool is_row_case(const TestCase& written) {
    return std::any_of(written.expected.begin(), written.expected.end(),
                       [](const CaseCell& cell) { return cell.name == "逐项评分"; });
}

std::optional<Number> supposed_total(const TestCase& written) {
    for (const CaseCell& given : written.given) {
        if (given.name != "总分") continue;
        if (const auto total = Number::from_decimal(name_key(given.text))) return total;
    }
    return std::nullopt;
}

}  // namespace heng
