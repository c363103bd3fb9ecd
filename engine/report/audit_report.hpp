// An audit as text, CSV and JSON: every printed figure with its verdict, what else is in doubt, and the sum.
#pragma once
#include <array>
#include <string>

#include "engine/audit/audit_tally.hpp"
#include "grammar/messages.hpp"

namespace heng {

struct AuditReport {
    std::string pack;
    const AuditTally& found;
};

/// 核对无误, 矛盾 …
const char* verdict_words(FigureVerdict verdict, Language language);
/// The order in which reports list them.
inline constexpr std::array verdict_order = {FigureVerdict::contradicted, FigureVerdict::other_reading,
                                             FigureVerdict::underivable, FigureVerdict::confirmed};
/// 不足一档的按一档计、…: the choices that give a figure. Empty where none was found.
std::string other_readings_words(const Figure& figure, Language language);
/// What is to be said of a figure, with by how much it is off. Empty where it is simply right.
std::string figure_words(const Figure& figure, Language language);

std::string audit_text(const AuditReport& report, Language language, bool colour);
std::string audit_csv(const AuditReport& report, Language language);
/// {"schema": "heng-audit/1", …}
std::string audit_json(const AuditReport& report, Language language);

}  // namespace heng
