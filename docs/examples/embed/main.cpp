// Compiles a rule pack held in memory, scores the rows of a CSV text from several threads, and prints every lost point
// with the words that took it.
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "engine/heng.hpp"
#include "engine/report/score_report.hpp"
#include "grammar/messages.hpp"

namespace {

constexpr const char* rules = R"(规则包：预算执行评价
版本：1.0
满分：8
一级指标：过程（8分）
二级指标：预算执行（8分）
三级指标：预算执行率（5分）
评分：100%计满分，每下降5%扣1分，扣完为止。
公式：预算执行率=预算执行数/预算数×100%
三级指标：资金使用合规性（3分）
评分：每发生一起违规扣1分，扣完为止。
等级：7分及以上为优，5分及以上不足7分为良，低于5分为差。
)";

constexpr const char* data =
    "部门,预算执行数（万元）,预算数（万元）,违规\n"
    "财政局,950,1000,0\n"
    "教育局,1000,1000,1起\n"
    "水利局,,800,0\n";

int refuse(const heng::Compiled& compiled) {
    for (const heng::Diagnostic& finding : compiled.diagnostics)
        std::cerr << heng::render(finding, *compiled.pack.sources, heng::Language::zh, false);
    return 1;
}

void print(const heng::ScoreSheet& sheet) {
    std::cout << sheet.unit << "：" << (sheet.complete() ? sheet.total.score->str() + "分" : sheet.total.remark) << " "
              << sheet.grade << "\n";
    for (const heng::SheetLine& line : sheet.lines) {
        if (line.leaf && !line.score)
            std::cout << "  " << line.name << "：" << line.remark << "，" << line.because << "\n";
        for (const heng::Reason& reason : line.reasons)
            if (reason.deduction.sign() > 0)
                std::cout << "  " << line.name << " -" << reason.deduction.str() << "：" << reason.words << "\n";
    }
}

}  // namespace

int main() {
    const heng::Compiled compiled = heng::compile("rules.heng", rules);
    if (!compiled.ok()) return refuse(compiled);
    const heng::Pack& pack = compiled.pack;  // from here on it is only read, by as many threads as you like

    heng::DataProblems problems;
    const std::vector<heng::Record> records = heng::bind(pack, heng::read_csv("data.csv", data, problems), problems);
    for (const heng::DataProblem& problem : problems)
        std::cerr << problem.file << ":" << problem.row << ": "
                  << heng::message_text(problem.code, problem.args, heng::Language::zh) << "\n";

    std::vector<std::vector<heng::UnitScore>> scores(records.size());
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < records.size(); ++i)
            workers.emplace_back([&, i] { scores[i] = heng::score(pack, {records[i]}); });
    }
    for (const auto& unit : scores)
        for (const heng::ScoreSheet& sheet : heng::report(pack, unit, heng::Language::zh).sheets) print(sheet);
    return 0;
}
