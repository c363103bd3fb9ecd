// heng sql: a pack as one SELECT that scores whole tables inside a database, and the table that it reads.
#include <CLI/Config.hpp>
#include <memory>

#include "cli/files.hpp"
#include "cli/loading.hpp"
#include "cli/sql_options.hpp"
#include "cli/verbs.hpp"

namespace heng {
namespace {

struct SqlOptions {
    std::string pack, dialect = "portable", out;
    std::vector<std::string> least, ranges;
    bool schema = false;
    sql::Options sql;
};

void run_sql(Session& session, SqlOptions& options) {
    const auto compiled = load_pack(session, options.pack);
    if (!compiled) return;
    options.sql.dialect = sql::dialect_of(options.dialect);
    options.sql.language = session.language;
    options.sql.least = declarations(options.least);
    options.sql.ranges = declarations(options.ranges);
    const sql::SqlText text = sql::sql_text(compiled->pack, options.sql);
    if (print_refusals(session, compiled->pack, text)) return;
    deliver(session, options.schema ? sql::schema_text(compiled->pack, text, options.sql) : text.text, options.out);
}

void add_names(CLI::App& verb, const Session& session, SqlOptions& options) {
    const char* name = session.say("名称", "NAME");
    verb.add_option("--table,--表", options.sql.table, session.say("数据表（heng_input）", "the table (heng_input)"))
        ->option_text(name);
    verb.add_option("--key,--主键", options.sql.key, session.say("评价对象的列（id）", "its column of units (id)"))
        ->option_text(name);
    verb.add_option("--view,--视图", options.sql.view,
                    session.say("写成 CREATE VIEW，而不是 SELECT", "a CREATE VIEW instead of a SELECT"))
        ->option_text(name);
}

}  // namespace

void add_sql(CLI::App& app, Session& session) {
    auto options = std::make_shared<SqlOptions>();
    CLI::App* verb = add_verb(app, session, {"sql", ""},
                              session.say("把规则包写成一条 SQL，在数据库里计分", "write a pack as one SQL statement"));
    if (verb == nullptr) return;
    add_pack_argument(*verb, session, options->pack);
    std::vector<std::string> names;
    for (const sql::Dialect& dialect : sql::dialects()) names.emplace_back(dialect.name);
    std::string listed;
    for (const std::string& one : names) listed += (listed.empty() ? "" : "|") + one;
    verb->add_option("--dialect,--数据库", options->dialect, session.say("数据库：", "the database: ") + listed)
        ->option_text(session.say("名称", "NAME"))
        ->check(CLI::IsMember(std::move(names)));
    verb->add_flag("--schema,--建表", options->schema,
                   session.say("打印数据表的建表和装载语句", "print the statements that create and load the table"));
    add_names(*verb, session, *options);
    add_declarations(*verb, session, options->least, options->ranges);
    add_out_option(*verb, session, options->out);
    verb->callback([options, &session] { run_sql(session, *options); });
}

}  // namespace heng
