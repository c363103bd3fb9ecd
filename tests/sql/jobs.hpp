// What heng_sql runs on a database: every shipped pack that is one SELECT, and the packs of this folder with several
// ranges and dialects. Entry: jobs().
#pragma once
#include <string>
#include <vector>

#include "engine/sql/select.hpp"

namespace heng::testing {

struct Job {
    std::string name, pack;  // below the root of the project
    std::string dialect;     // empty: that of the engine
    std::vector<sql::Declaration> ranges;
};

std::vector<Job> jobs(const std::string& engine);

}  // namespace heng::testing
