// The verbs, in the order of the help page, and the arguments that several of them take. Each verb adds itself to the
// app and runs when its name was given; how it ended stands in the session.
#pragma once
#include <CLI/App.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace heng {

void add_check(CLI::App& app, Session& session);
void add_score(CLI::App& app, Session& session);
void add_explain(CLI::App& app, Session& session);
void add_try(CLI::App& app, Session& session);
void add_fmt(CLI::App& app, Session& session);
void add_effective(CLI::App& app, Session& session);
void add_test(CLI::App& app, Session& session);
void add_audit(CLI::App& app, Session& session);
void add_diff(CLI::App& app, Session& session);
void add_readings(CLI::App& app, Session& session);
void add_impact(CLI::App& app, Session& session);
void add_sql(CLI::App& app, Session& session);
void add_stages(CLI::App& app, Session& session);

struct VerbNames {
    std::string_view name, other;  // score, 计分; a verb may have one name alone
};

/// Makes a verb; null where it is none of those that are to be made.
CLI::App* add_verb(CLI::App& app, Session& session, VerbNames names, const char* description);
/// PACK 规则包
void add_pack_argument(CLI::App& verb, const Session& session, std::string& pack);
/// DATA 数据
void add_data_argument(CLI::App& verb, const Session& session, std::string& data);
/// -f, --format, --格式: one of `formats`, the first is the default.
void add_format_option(CLI::App& verb, const Session& session, std::string& format, std::vector<std::string> formats);
/// -o, --output, --输出: a file instead of stdout.
void add_out_option(CLI::App& verb, const Session& session, std::string& out);
/// --unit, --单位: one unit of the data.
void add_unit_option(CLI::App& verb, const Session& session, std::string& unit);

}  // namespace heng
