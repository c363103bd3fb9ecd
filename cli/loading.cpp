#include "cli/loading.hpp"

#include <algorithm>
#include <iostream>

#include "cli/files.hpp"
#include "engine/model/address.hpp"
#include "engine/report/problem_text.hpp"

namespace heng {
namespace {

bool is_json(const std::string& path, std::string_view bytes) {
    if (path.ends_with(".json")) return true;
    const auto first = bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return path == "-" && first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

Data read_data(const Pack& pack, const std::string& path, std::string_view bytes, DataProblems& problems) {
    const bool json = is_json(path, bytes);
    if (json && !pack.row_rules.empty()) return {{}, read_forms_json(path, bytes, problems)};
    const DataTable table = json ? read_json(path, bytes, problems) : read_csv(path, bytes, problems);
    if (is_form(table)) return {{}, read_forms(table, problems)};
    return {bind(pack, table, problems), {}};
}

bool can_be_used(Session& session, const DataProblems& problems) {
    print_problems(session, problems);
    if (problems.empty()) return true;
    const bool unusable = std::any_of(problems.begin(), problems.end(),
                                      [](const DataProblem& p) { return p.severity == Severity::error; });
    session.end(unusable ? Exit::data : Exit::findings);
    return !unusable;
}

}  // namespace

Exit exit_for(const Diagnostic& error) {
    return error.code == "pack-missing" ? Exit::data : Exit::findings;
}

void print_errors(Session& session, const Compiled& compiled) {
    for (const Diagnostic& diagnostic : compiled.diagnostics) {
        if (diagnostic.severity != Severity::error || diagnostic.acknowledged) continue;
        std::cerr << render(diagnostic, *compiled.pack.sources, session.language, session.colour_err) << '\n';
        session.end(exit_for(diagnostic));
    }
}

std::optional<Compiled> load_pack(Session& session, const std::string& path) {
    Compiled compiled = compile_file(path);
    if (compiled.ok()) return compiled;
    print_errors(session, compiled);
    session.complain(session.say("规则包有错误，没有计分", "the pack has errors; nothing was scored"));
    return std::nullopt;
}

void complain_of_unread(Session& session, const Pack& pack) {
    if (pack.leaves.empty() && pack.row_rules.empty())
        session.complain(
            session.say("规则包里没有指标，没有什么可算", "the pack has no indicators: nothing to work out"));
    const AddressBook book(pack.nodes);
    std::string names;
    for (const NodeId leaf : pack.leaves)
        if (boost::variant2::holds_alternative<Refused>(pack.nodes[leaf].meaning))
            names += (names.empty() ? "" : session.say("、", ", ")) + book.shortest(leaf);
    if (names.empty()) return;
    session.complain(
        session.say("条文没有读懂的指标没有参加：", "indicators left out, whose clauses were not understood: ") +
        names);
}

std::optional<Compiled> load_what_is_read(Session& session, const std::string& path) {
    Compiled compiled = compile_file(path);
    print_errors(session, compiled);
    if (session.exit == Exit::data) return std::nullopt;
    complain_of_unread(session, compiled.pack);
    return compiled;
}

void print_problems(Session& session, const DataProblems& problems) {
    for (const DataProblem& problem : problems)
        std::cerr << render(problem, session.language, session.colour_err) << '\n';
}

std::optional<Data> load_data(Session& session, const Pack& pack, const std::string& path) {
    const std::optional<std::string> bytes = read_or_complain(session, path);
    if (!bytes) return std::nullopt;
    DataProblems problems;
    Data data = read_data(pack, path, *bytes, problems);
    if (!can_be_used(session, problems)) return std::nullopt;
    return data;
}

std::optional<StreamedData> stream_data(Session& session, const Pack& pack, const std::string& path) {
    std::optional<std::string> bytes = read_or_complain(session, path);
    if (!bytes) return std::nullopt;
    DataProblems problems;
    StreamedData data;
    const bool json = is_json(path, *bytes);
    if (json && !pack.row_rules.empty())
        data.forms = read_forms_json(path, *bytes, problems);
    else
        data.rows = std::make_unique<RowSource>(row_source(path, std::move(*bytes), json, problems));
    if (data.rows && is_form(data.rows->sample())) {
        data.forms = read_forms(whole_table(*data.rows), problems);
        data.rows.reset();
    }
    static const std::vector<Record> none;
    data.records = std::make_unique<HeldRecords>(none);
    if (data.rows) {
        auto bound = std::make_unique<BoundRecords>(pack, *data.rows);
        bound->check(problems);
        data.records = std::move(bound);
    }
    if (!can_be_used(session, problems)) return std::nullopt;
    return data;
}

}  // namespace heng
