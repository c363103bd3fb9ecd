#include "tests/seeds/pack_run.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "engine/check/check.hpp"
#include "grammar/fold.hpp"

namespace heng::seeds {
namespace {

namespace fs = std::filesystem;

DataTable table_in(const fs::path& path, DataProblems& out) {
    return read_csv(path.filename().string(), read_file(path.string()), out);
}

}  // namespace

std::vector<Claim> printed_claims(const DataTable& table) {
    DataProblems ignored;
    const RowSource source(table);
    const ClaimRows rows(source, ignored);
    std::vector<Claim> all;
    for (const ClaimRows::Column& column : rows.columns())
        rows.each_unit(column,
                       [&](const ClaimColumn& unit) { all.insert(all.end(), unit.claims.begin(), unit.claims.end()); });
    return all;
}

namespace {

void score_records(PackRun& run, const fs::path& folder) {
    if (!fs::exists(folder / "facts.csv")) return;
    run.records = heng::bind(run.compiled.pack, table_in(folder / "facts.csv", run.problems), run.problems);
    run.units = score(run.compiled.pack, run.records);
    const DataTable printed = table_in(folder / "printed.csv", run.problems);
    run.claims = printed_claims(printed);
    audit_scores(run.compiled.pack, run.units, printed, run.problems, &run.figures);
}

/// What scoring a form says of its rows, in the shape of what the audit says.
void take_row_findings(PackRun& run) {
    for (const FormScore& form : run.form_scores)
        for (const RowScore& row : form.rows)
            for (const Diagnostic& d : row.findings)
                run.problems.push_back({d.code,
                                        d.severity,
                                        "forms.json",
                                        row.row.row,
                                        0,
                                        "",
                                        "",
                                        {form.project, row.row.level3, "", row.row.target, ""}});
}

void score_all_forms(PackRun& run, const fs::path& folder) {
    if (!fs::exists(folder / "forms.json")) return;
    run.forms = read_forms_json("forms.json", read_file((folder / "forms.json").string()), run.problems);
    if (!run.compiled.pack.row_rules.empty()) run.form_scores = score_forms(run.compiled.pack, run.forms);
    take_row_findings(run);
    audit_forms(run.compiled.pack, run.forms, run.form_scores, "forms.json", run.problems, &run.figures);
}

void audit_tables(PackRun& run, const fs::path& folder) {
    for (const char* name : {"amounts.csv", "amounts-report.csv"})
        if (fs::exists(folder / name)) audit_amounts(table_in(folder / name, run.problems), run.problems, &run.figures);
}

/// The extent of a node in the script: from its label to the next one. 等级 and 总分 are places of the whole file.
bool stands_in(const Pack& pack, std::size_t node, Span span) {
    const Node& here = pack.nodes[node];
    std::uint32_t end = Sources::npos;
    for (const Node& other : pack.nodes)
        if (other.name_span.begin > here.name_span.begin) end = std::min(end, other.name_span.begin);
    return span.begin >= here.name_span.begin && span.begin < end;
}

}  // namespace

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

PackRun run(const std::string& folder) {
    PackRun run;
    run.folder = folder;
    run.compiled = compile_file(folder);
    run.findings = run.compiled.diagnostics;
    check(run.compiled.pack, run.findings);
    score_records(run, folder);
    score_all_forms(run, folder);
    audit_tables(run, folder);
    return run;
}

const PackRun& run_of(const std::string& pack) {
    static std::map<std::string, PackRun> runs;
    const auto found = runs.find(pack);
    if (found != runs.end()) return found->second;
    return runs.emplace(pack, run(std::string(HENG_ROOT) + "/stdlib_rules/" + pack)).first->second;
}

DataTable data_table(const std::string& name) {
    DataProblems problems;
    const fs::path path = fs::path(HENG_ROOT) / "tests/seeds/data" / name;
    DataTable table = table_in(path, problems);
    if (table.rows.empty() || !problems.empty()) {
        std::cerr << "cannot read " << path << "\n";
        std::exit(1);
    }
    return table;
}

std::size_t node_named(const Pack& pack, const std::string& place) {
    const std::string wanted = "/" + fold_text(place);
    std::size_t found = npos;
    for (std::size_t id = 0; id < pack.nodes.size(); ++id) {
        if (!("/" + fold_text(pack.nodes[id].path)).ends_with(wanted)) continue;
        if (found != npos) return npos;
        found = id;
    }
    return found;
}

bool reported_at_node(const PackRun& run, const std::string& code, const std::string& place) {
    const std::size_t node = node_named(run.compiled.pack, place);
    for (const Diagnostic& d : run.findings)
        if (d.code == code && (node == npos ? place == "等级" : stands_in(run.compiled.pack, node, d.span)))
            return true;
    return false;
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, at - begin));
        begin = at + separator.size();
    }
    parts.push_back(text.substr(begin));
    return parts;
}

}  // namespace heng::seeds
