#include "cli/refused_rows.hpp"

#include <unistd.h>

#include <iostream>

#include "engine/data/problem.hpp"
#include "engine/report/csv_text.hpp"
#include "engine/report/problem_text.hpp"
#include "engine/report/wording.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr std::size_t most_printed = 20;

}  // namespace

int RefusedRows::open() {
    opened_ = true;
    if (const int failed = file_.open(path_)) return failed;
    CsvText csv;
    for (const char* title :
         {session_.say("行", "Row"), session_.say("列", "Column"), session_.say("表头", "Header"),
          session_.say("单元格", "Cell"), session_.say("代码", "Code"), session_.say("原因", "Reason")})
        csv.cell(title);
    csv.end_row();
    return file_.write(csv.text());
}

int RefusedRows::add(const DataProblems& problems) {
    if (path_.empty()) {
        for (const DataProblem& problem : problems)
            if (++printed_ <= most_printed)
                std::cerr << render(problem, session_.language, session_.colour_err) << '\n';
        return 0;
    }
    if (!opened_)
        if (const int failed = open()) return failed;
    CsvText csv;
    for (const DataProblem& problem : problems) {
        csv.cell(std::to_string(problem.row));
        csv.cell(problem.column > 0 ? std::to_string(problem.column) : "");
        csv.cell(problem.header);
        csv.cell(quotable(problem.cell));
        csv.cell(problem.code);
        csv.cell(message_text(problem.code, problem.args, session_.language));
        csv.end_row();
    }
    return file_.write(csv.text());
}

int RefusedRows::finish() {
    return opened_ ? file_.finish() : 0;
}

int RefusedRows::commit() {
    return opened_ ? file_.commit() : 0;
}

void RefusedRows::forget_earlier() const {
    if (!opened_ && !path_.empty()) unlink(path_.c_str());
}

std::string RefusedRows::note() const {
    if (!opened_) return "";
    return format(session_.say("没有计分的行和原因见“{}”\n", "rows not scored, and why: {}\n"), path_);
}

}  // namespace heng
