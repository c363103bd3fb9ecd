#include "cli/test_backend.hpp"

#include <cerrno>
#include <iostream>

#include "cli/client_run.hpp"
#include "cli/sql_options.hpp"
#include "engine/backend/case_answer.hpp"
#include "engine/backend/client.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr std::string_view prefix = "sql:";

/// The commands to try: the client of the engine, or what --client says, with the flags that make its rows bare.
std::vector<std::vector<std::string>> commands_of(const Client& client, const std::vector<std::string>& typed) {
    std::vector<std::vector<std::string>> out = client.commands;
    if (!typed.empty()) out = {typed};
    for (std::vector<std::string>& command : out)
        if (command.front() != "node") command.insert(command.end(), client.flags.begin(), client.flags.end());
    return out;
}

std::string line_of_errors(std::string words) {
    while (!words.empty() && (words.back() == '\n' || words.back() == '\r')) words.pop_back();
    return words.empty() ? "" : "\n" + words;
}

class Database {
  public:
    Database(Session& session, const Client& client, const BackendOptions& options)
        : session_(session), client_(client), options_(options) {}

    /// What the client prints; nullopt where it could not be run or fails.
    std::optional<std::string> answer(const std::string& script) {
        const auto typed = words_of_command(options_.client);
        if (!typed || (typed->empty() && !options_.client.empty())) {
            fail(Exit::usage, session_.say("--client 的引号没有写完，或者没有写命令：",
                                           "--client has an open quote or no command: ") +
                                  options_.client);
            return std::nullopt;
        }
        ClientRun run;
        for (const auto& command : commands_of(client_, *typed)) {
            run = run_client(command, script);
            name_ = command.front();
            if (run.error != ENOENT) break;
        }
        if (run.error != 0) return not_started(run.error, *typed);
        if (run.status == 0) return std::move(run.out);
        fail(Exit::data, format(session_.say("{} 没有运行完（{}）：{}", "{} failed ({}): {}"), name_, ending_text(run),
                                line_of_errors(run.err)));
        return std::nullopt;
    }

    void no_answer(const TestRun& run, const NoAnswer& none) {
        const char* pattern = none.line.empty() ? session_.say("{} 对用例“{}”没有回答", "{} gave no row for case '{}'")
                                                : session_.say("{} 对用例“{}”的回答读不懂：{}",
                                                               "{} gave an unreadable row for case '{}': {}");
        fail(Exit::data, format(pattern, name_, run.written.name, none.line));
    }

  private:
    void fail(Exit how, const std::string& words) {
        session_.complain(words);
        session_.end(how);
    }

    std::string ending_text(const ClientRun& run) const {
        return run.by_signal ? format(session_.say("信号 {}", "signal {}"), run.status)
                             : format(session_.say("退出码 {}", "exit {}"), run.status);
    }

    std::optional<std::string> not_started(int error, const std::vector<std::string>& typed) {
        const std::string name = typed.empty() ? client_.commands.front().front() : typed.front();
        if (error == ENOENT)
            fail(Exit::data, format(session_.say("没有找到 {} 的客户端 {}：请安装，或用 --client 写明命令",
                                                 "the client of {}, {}, was not found: install it, or name a "
                                                 "command with --client"),
                                    client_.engine, name));
        else
            fail(Exit::data, format(session_.say("运行不了 {}：{}", "cannot run {}: {}"), name,
                                    std::generic_category().message(error)));
        return std::nullopt;
    }

    Session& session_;
    const Client& client_;
    const BackendOptions& options_;
    std::string name_;
};

sql::Options sql_options(const std::string& engine, const BackendOptions& options) {
    sql::Options out;
    out.dialect = sql::dialect_of(engine);
    out.table = "heng_cases";
    out.least = declarations(options.least);
    out.ranges = declarations(options.ranges);
    return out;
}

}  // namespace

void add_backend_options(CLI::App& verb, const Session& session, BackendOptions& options) {
    std::string listed;
    std::vector<std::string> names;
    for (const Client& client : clients()) {
        names.push_back(std::string(prefix) + client.engine);
        listed += (listed.empty() ? "" : "|") + names.back();
    }
    verb.add_option("--backend,--后端", options.name,
                    session.say("在数据库里运行用例：", "run the cases in a database: ") + listed)
        ->option_text(session.say("名称", "NAME"))
        ->check(CLI::IsMember(std::move(names)));
    verb.add_option(
            "--client,--客户端", options.client,
            session.say("数据库客户端的命令，如 'psql -h 主机 -d 库'", "the client's command: 'psql -h HOST -d DB'"))
        ->option_text(session.say("命令", "COMMAND"));
    add_declarations(verb, session, options.least, options.ranges);
}

bool check_backend_options(Session& session, const BackendOptions& options, bool judging) {
    const bool asked = !options.name.empty();
    const bool of_database = !options.client.empty() || !options.least.empty() || !options.ranges.empty();
    if (asked && judging)
        session.complain(
            session.say("--backend 只运行用例，不能与 --coverage、--mutate、--generate、--reset、--require 同用",
                        "--backend runs the cases and goes with none of --coverage, --mutate, --generate, "
                        "--reset, --require"));
    else if (!asked && of_database)
        session.complain(session.say("--client、--least、--range 要与 --backend 同用",
                                     "--client, --least and --range go with --backend"));
    else
        return true;
    session.end(Exit::usage);
    return false;
}

bool run_in_database(Session& session, const BackendOptions& options, TestReport& report) {
    const std::string engine = options.name.substr(prefix.size());
    const sql::Options asked = sql_options(engine, options);
    const sql::SqlText sql = sql::sql_text(report.pack, asked);
    if (print_refusals(session, report.pack, sql)) {
        session.complain(format(session.say("规则包写不成 {} 的 SQL，{}条用例都没有运行",
                                            "the pack cannot be written as SQL of {}; none of its {} cases was run"),
                                engine, report.runs.size()));
        return false;
    }
    const Client& client = *client_of(engine);
    const CaseScript script = case_script(report.pack, sql, asked, report.runs);
    report.database = engine;
    if (script.asked.empty()) return true;
    Database database(session, client, options);
    const auto printed = database.answer(client.before + script.text);
    if (!printed) return false;
    const auto none = take_answer(report.pack, sql, script, *printed, client.null, report.runs);
    if (none) database.no_answer(report.runs[none->run], *none);
    return !none;
}

}  // namespace heng
