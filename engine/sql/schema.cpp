// The table that the statement reads: CREATE TABLE, what each column stands for, and how to fill it.
#include "engine/sql/select.hpp"
#include "grammar/pattern.hpp"

namespace heng::sql {
namespace {

std::string columns_of_table(const SqlText& sql, const Options& options) {
    const Dialect& dialect = *options.dialect;
    std::string out = " (\n  " + identifier(dialect, options.key) + " " + dialect.key_type;
    for (const Column& column : sql.columns) out += ",\n  " + column.name + " " + dialect.whole_type;
    return out + "\n)";
}

struct SchemaText {
    const Pack& pack;
    const SqlText& sql;
    const Options& options;

    const char* say(const char* zh, const char* en) const { return options.language == Language::zh ? zh : en; }

    std::string meaning(const Column& column) const {
        const Input& input = pack.inputs[column.input];
        if (column.item) return input.choices[*column.item] + say("：1 有，0 没有", ": 1 it is so, 0 it is not");
        if (input.type == Input::Type::yes_no) return say("1 是，0 否", "1 yes, 0 no");
        if (input.type == Input::Type::option) return options_of(input);
        if (input.type == Input::Type::date) return say("1970-01-01 起的天数", "days since 1970-01-01");
        return format(say("以 {} 为 1，从 {} 到 {}", "in units of {}, from {} to {}"),
                      measure(column.least, input.unit), measure(column.low * column.least, input.unit),
                      measure(column.high * column.least, input.unit));
    }

    std::string options_of(const Input& input) const {
        std::string out = say("0 其他", "0 other");
        for (std::size_t i = 0; i < input.choices.size(); ++i)
            out += say("，", ", ") + std::to_string(i + 1) + " " + input.choices[i];
        return out;
    }

    std::string name_of(const Input& input) const { return input.paths.empty() ? input.name : input.paths.front(); }

    std::string table() const {
        const Dialect& dialect = *options.dialect;
        return "CREATE TABLE " + identifier(dialect, options.table) + columns_of_table(sql, options) +
               format(dialect.create_tail, identifier(dialect, options.key)) + ";\n";
    }

    std::string load() const {
        const Dialect& dialect = *options.dialect;
        if (*dialect.load == '\0') return "";
        std::string names = identifier(dialect, options.key);
        for (const Column& column : sql.columns) names += ", " + column.name;
        const std::string text = format(dialect.load, identifier(dialect, options.table), names);
        const bool command = text.front() == '\\' || text.front() == '.';  // of the client: no semicolon
        return text + (command ? "\n" : ";\n");
    }

    std::string run() const {
        std::string out;
        for (const Column& column : sql.columns)
            out += "-- " + column.name + " " + name_of(pack.inputs[column.input]) + say("：", ": ") + meaning(column) +
                   "\n";
        return out + table() + load();
    }
};

}  // namespace

std::string schema_text(const Pack& pack, const SqlText& sql, const Options& options) {
    return SchemaText{pack, sql, options}.run();
}

std::string temporary_table_text(const SqlText& sql, const Options& options) {
    return "CREATE TEMPORARY TABLE " + identifier(*options.dialect, options.table) + columns_of_table(sql, options) +
           ";\n";
}

}  // namespace heng::sql
