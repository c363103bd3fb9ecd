// The sheets of one audit: read, recognised, held against each other. Entry: Audit.
#pragma once
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "engine/audit/claims.hpp"

namespace heng {

/// Paths by what the files are.
struct AuditSheets {
    std::vector<std::string> facts, printed, forms, amounts;
};

/// Adds a file to the list that it belongs to. False, with a message and the ending in the session, where it cannot be
/// read or is nothing that this pack knows.
bool add_sheet(Session& session, const Pack& pack, const std::string& path, AuditSheets& sheets);

struct AuditFound {
    Figures figures;
    DataProblems problems;
    std::vector<Record> records;
    std::vector<Claims> claims;
    std::vector<Form> forms;
};
AuditFound audit_sheets(Session& session, const Pack& pack, const AuditSheets& sheets);

}  // namespace heng
