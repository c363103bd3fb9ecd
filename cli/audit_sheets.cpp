#include "cli/audit_sheets.hpp"

#include <algorithm>

#include "cli/files.hpp"
#include "engine/audit/printed_rates.hpp"
#include "engine/audit/recognise.hpp"
#include "engine/report/problem_text.hpp"

namespace heng {
namespace {

/// Reads one file and hands its bytes on; complains where it cannot be read.
template <class Use>
bool with_bytes(Session& session, const std::string& path, Use use) {
    const std::optional<std::string> bytes = read_or_complain(session, path);
    if (!bytes) return false;
    use(*bytes);
    return true;
}

DataTable read_table(const std::string& path, const std::string& bytes, DataProblems& out) {
    return path.ends_with(".json") ? read_json(path, bytes, out) : read_csv(path, bytes, out);
}

/// A form in JSON has a shape of its own; anything else is told by its columns.
SheetKind kind_of(const Pack& pack, const std::string& path, const std::string& bytes) {
    DataProblems unsaid;
    if (path.ends_with(".json") && !read_forms_json(path, bytes, unsaid).empty()) return SheetKind::forms;
    return recognise(pack, read_table(path, bytes, unsaid));
}

std::vector<std::string>* list_for(SheetKind kind, AuditSheets& sheets) {
    switch (kind) {
        case SheetKind::facts:
            return &sheets.facts;
        case SheetKind::printed:
            return &sheets.printed;
        case SheetKind::forms:
            return &sheets.forms;
        case SheetKind::amounts:
            return &sheets.amounts;
        case SheetKind::unknown:
            return nullptr;
    }
    return nullptr;
}

struct Audit {
    Session& session;
    const Pack& pack;
    AuditFound found;

    void facts(const std::string& path) {
        with_bytes(session, path, [&](const std::string& bytes) {
            const DataTable table = read_table(path, bytes, found.problems);
            auto more = heng::bind(pack, table, found.problems);
            audit_rates(pack, table, more, found.problems, &found.figures);
            std::move(more.begin(), more.end(), std::back_inserter(found.records));
        });
    }

    void printed(const std::string& path, const std::vector<UnitScore>& units) {
        with_bytes(session, path, [&](const std::string& bytes) {
            const Claims claims = read_claims(read_table(path, bytes, found.problems), found.problems);
            audit_scores(pack, units, claims, found.problems, &found.figures);
            found.claims.push_back(claims);
        });
    }

    void forms(const std::string& path) {
        with_bytes(session, path, [&](const std::string& bytes) {
            const bool json = path.ends_with(".json");
            const auto read = json ? read_forms_json(path, bytes, found.problems)
                                   : read_forms(read_csv(path, bytes, found.problems), found.problems);
            const auto scored = pack.row_rules.empty() ? std::vector<FormScore>{} : score_forms(pack, read);
            audit_forms(pack, read, scored, path, found.problems, &found.figures);
            found.forms.insert(found.forms.end(), read.begin(), read.end());
        });
    }

    void amounts(const std::string& path) {
        with_bytes(session, path, [&](const std::string& bytes) {
            audit_amounts(read_csv(path, bytes, found.problems), found.problems, &found.figures);
        });
    }
};

}  // namespace

bool add_sheet(Session& session, const Pack& pack, const std::string& path, AuditSheets& sheets) {
    std::vector<std::string>* list = nullptr;
    if (!with_bytes(session, path,
                    [&](const std::string& bytes) { list = list_for(kind_of(pack, path, bytes), sheets); }))
        return false;
    if (list != nullptr) {
        list->push_back(path);
        return true;
    }
    DataProblem strange{"sheet-unrecognised", Severity::error, path};
    strange.args = {path};
    session.complain(render(strange, session.language, session.colour_err));
    session.end(Exit::data);
    return false;
}

AuditFound audit_sheets(Session& session, const Pack& pack, const AuditSheets& sheets) {
    Audit audit{session, pack, {}};
    for (const std::string& path : sheets.facts) audit.facts(path);
    const std::vector<UnitScore> units = score(pack, audit.found.records);
    for (const std::string& path : sheets.printed) audit.printed(path, units);
    for (const std::string& path : sheets.forms) audit.forms(path);
    for (const std::string& path : sheets.amounts) audit.amounts(path);
    return std::move(audit.found);
}

}  // namespace heng
