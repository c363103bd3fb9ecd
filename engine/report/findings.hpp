// The findings of heng check as text with its closing line, and as JSON.
#pragma once
#include <string>

#include "grammar/messages.hpp"

namespace heng {

struct FindingCounts {
    std::size_t errors = 0, warnings = 0, notes = 0, acknowledged = 0;
};
FindingCounts count_findings(const Diagnostics& findings);

/// error, warning, note: as JSON names them.
const char* severity_word(Severity severity);

/// Every finding in the order of the text, notes and known issues in one line where not `verbose`; then:
/// 2个错误，1个警告，4条提示，3个已知问题。
std::string findings_text(const Diagnostics& findings, const Sources& sources, Language language, bool colour,
                          bool verbose);
/// {"schema": "heng-check/1", …}; places are lines and columns from 1, columns in characters.
std::string findings_json(const Diagnostics& findings, const Sources& sources, Language language);

}  // namespace heng
