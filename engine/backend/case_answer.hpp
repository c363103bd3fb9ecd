// What a client printed for a script of cases, held against what the cases expect. Entry: take_answer().
#pragma once
#include "engine/backend/case_script.hpp"

namespace heng {

/// An answer that is none: a line that cannot be read, or no line for a case.
struct NoAnswer {
    std::size_t run = 0;
    std::string line;  // empty: there is none
};

/// Puts what the database gives into the lines of the runs, in place of what the scorer gave.
std::optional<NoAnswer> take_answer(const Pack& pack, const sql::SqlText& sql, const CaseScript& script,
                                    std::string_view printed, std::string_view null, std::vector<TestRun>& runs);

}  // namespace heng
