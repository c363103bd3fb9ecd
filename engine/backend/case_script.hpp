// The cases of a pack as one script for a database: a temporary table, its rows, the SELECT of the pack. Entry:
// case_script(). Starts no client.
#pragma once
#include "engine/sql/select.hpp"
#include "engine/testing/test_run.hpp"

namespace heng {

/// One line of the answer that is waited for.
struct Asked {
    std::size_t run = 0;  // index of the case
    std::string key;      // the first cell of its line
    bool grade = false;   // of a supposed total: key and grade, else a whole row of the SELECT
};

struct CaseScript {
    std::string text;
    std::vector<Asked> asked;  // empty: there is nothing to run
};

/// Notes in TestRun::beyond which cases cannot be said in whole numbers, and why. `sql` is the pack by `options`.
CaseScript case_script(const Pack& pack, const sql::SqlText& sql, const sql::Options& options,
                       std::vector<TestRun>& runs);

}  // namespace heng
