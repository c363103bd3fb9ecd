#include "cli/audit_sheets.hpp"

#include "cli/files.hpp"
#include "engine/audit/printed_rates.hpp"
#include "engine/audit/recognise.hpp"
#include "engine/audit/scores_audit.hpp"
#include "engine/readings/other_readings.hpp"
#include "engine/report/problem_text.hpp"
#include "engine/score/total.hpp"

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

std::vector<Form> forms_in(Session& session, const std::string& path, DataProblems& out) {
    std::vector<Form> read;
    with_bytes(session, path, [&](const std::string& bytes) {
        read =
            path.ends_with(".json") ? read_forms_json(path, bytes, out) : read_forms(read_csv(path, bytes, out), out);
    });
    return read;
}

/// The first lines of a long CSV: enough to tell what it is.
std::string_view beginning(const std::string& bytes) {
    constexpr std::size_t enough = std::size_t{1} << 20U;
    if (bytes.size() <= enough) return bytes;
    return std::string_view(bytes).substr(0, bytes.rfind('\n', enough) + 1);
}

/// A form in JSON has a shape of its own; anything else is told by its columns.
SheetKind kind_of(const Pack& pack, const std::string& path, const std::string& bytes) {
    DataProblems unsaid;
    if (!path.ends_with(".json")) return recognise(pack, read_csv(path, beginning(bytes), unsaid));
    if (!read_forms_json(path, bytes, unsaid).empty()) return SheetKind::forms;
    return recognise(pack, read_json(path, bytes, unsaid));
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

/// Hands on what one part of an audit found, and forgets it.
struct Collected {
    AuditTally& tally;
    Figures figures = {};
    DataProblems said = {};

    void hand_on() {
        tally.take(std::move(figures), said);
        figures.clear();
        said.clear();
    }
};

struct Audit {
    Session& session;
    const Pack& pack;
    OpenSheets& open;
    AuditTally& tally;
    Plan made = plan(pack);
    Cohorts cohorts = gather(made, open.units);
    OtherReadings others{pack, open.units};
    ScoresAudit scores{pack};

    void rates(std::size_t file, const RatesAudit& rates) {
        if (!rates.looks_at_anything()) return;
        Collected found{tally};
        Auditor auditor(open.facts[file].sample().file, found.said, &found.figures);
        open.units.each_row(file, [&](const RowSource::Row& row, const Record& record) {
            RecordRun run(made, cohorts, record);
            rates.look(row, run, auditor);
            found.hand_on();
        });
    }

    void printed(const RowSource& rows) {
        Collected found{tally};
        const ClaimRows claims(rows, found.said);
        Auditor auditor(claims.file(), found.said, &found.figures);
        if (claims.points())
            claims.each_unit(*claims.points(), [&](const ClaimColumn& unit) {
                scores.points(unit, auditor);
                found.hand_on();
            });
        for (const ClaimRows::Column& column : claims.columns()) {
            if (column.blank) ScoresAudit::blank_column(column.name, auditor);
            if (!column.blank)
                claims.each_unit(column, [&](const ClaimColumn& unit) { one_unit(unit, auditor, found); });
        }
        found.hand_on();
    }

    void one_unit(const ClaimColumn& claims, Auditor& auditor, Collected& found) {
        const auto record = open.units.named(claims.claims.front().unit);
        std::optional<UnitScore> scored;
        if (record) {
            RecordRun run(made, cohorts, *record);
            scored = bare_score(run);
        }
        scores.scores(scored ? &*scored : nullptr, claims, auditor);
        if (record) others.look(*record, found.figures);
        found.hand_on();
    }

    void forms(const std::string& path) {
        Collected found{tally};
        const std::vector<Form> read = forms_in(session, path, found.said);
        const auto scored = pack.row_rules.empty() ? std::vector<FormScore>{} : score_forms(pack, read);
        audit_forms(pack, read, scored, path, found.said, &found.figures);
        others.look(read, found.figures);
        found.hand_on();
    }

    void amounts(const std::string& path) {
        Collected found{tally};
        with_bytes(session, path, [&](const std::string& bytes) {
            audit_amounts(read_csv(path, bytes, found.said), found.said, &found.figures);
        });
        found.hand_on();
    }
};

void open_rows(Session& session, const std::string& path, std::deque<RowSource>& files, DataProblems& out) {
    std::optional<std::string> bytes = read_or_complain(session, path);
    if (bytes) files.push_back(row_source(path, std::move(*bytes), path.ends_with(".json"), out));
}

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

void open_sheets(Session& session, const AuditSheets& sheets, OpenSheets& open) {
    for (const std::string& path : sheets.facts) {
        const std::size_t before = open.facts.size();
        open_rows(session, path, open.facts, open.problems);
        if (open.facts.size() > before) open.units.add(open.facts.back(), open.problems);
    }
    for (const std::string& path : sheets.printed) open_rows(session, path, open.printed, open.problems);
}

std::vector<Form> read_form_sheets(Session& session, const AuditSheets& sheets, DataProblems& out) {
    std::vector<Form> all;
    for (const std::string& path : sheets.forms)
        for (Form& form : forms_in(session, path, out)) all.push_back(std::move(form));
    return all;
}

void audit_sheets(Session& session, const Pack& pack, const AuditSheets& sheets, OpenSheets& open, AuditTally& tally) {
    Audit audit{session, pack, open, tally};
    std::vector<RatesAudit> rates;  // they know columns that are no mistake
    for (const RowSource& rows : open.facts) rates.emplace_back(pack, rows.sample(), open.problems);
    tally.take({}, open.problems);
    for (std::size_t file = 0; file < rates.size(); ++file) audit.rates(file, rates[file]);
    for (const RowSource& rows : open.printed) audit.printed(rows);
    for (const std::string& path : sheets.forms) audit.forms(path);
    for (const std::string& path : sheets.amounts) audit.amounts(path);
}

}  // namespace heng
