// The sheets of heng audit and heng readings --infer: each told by its headers, opened, and read as often as the audit
// asks. Entries: add_sheet(), open_sheets(), audit_sheets().
#pragma once
#include <deque>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/audit/audit_tally.hpp"
#include "engine/audit/claims.hpp"
#include "engine/data/unit_finder.hpp"

namespace heng {

struct AuditSheets {
    std::vector<std::string> facts, printed, forms, amounts;
};

/// Sorts one sheet into its kind by its headers; false, with the reason on stderr, where it cannot be.
bool add_sheet(Session& session, const Pack& pack, const std::string& path, AuditSheets& sheets);

/// The sheets with long rows, opened: the rows of units and of printed scores are read again whenever they are needed.
struct OpenSheets {
    explicit OpenSheets(const Pack& pack) : units(pack) {}
    std::deque<RowSource> facts, printed;
    UnitFinder units;       // of all facts
    DataProblems problems;  // of the files themselves
};

/// What cannot be opened ends the session with data.
void open_sheets(Session& session, const AuditSheets& sheets, OpenSheets& open);

/// Forms of all sheets of that kind.
std::vector<Form> read_form_sheets(Session& session, const AuditSheets& sheets, DataProblems& out);

/// Everything that the sheets print of themselves, held against their figures.
void audit_sheets(Session& session, const Pack& pack, const AuditSheets& sheets, OpenSheets& open, AuditTally& tally);

}  // namespace heng
