#include "engine/report/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/report/wording.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

std::string plural(std::size_t count, const char* zh, const char* en, Language language) {
    if (language == Language::zh) return fmt::format("{}{}", count, zh);
    return fmt::format("{} {}{}", count, en, count == 1 ? "" : "s");
}

std::string closing_line(const FindingCounts& counts, Language language) {
    const char* comma = pick(language, "，", ", ");
    return plural(counts.errors, "个错误", "error", language) + comma +
           plural(counts.warnings, "个警告", "warning", language) + comma +
           plural(counts.notes, "条提示", "note", language) + comma +
           plural(counts.acknowledged, "个已知问题", "known issue", language) + pick(language, "。\n", ".\n");
}

Json place_json(Span span, const Sources& sources) {
    const Location begin = sources.locate(span.begin), end = sources.locate(span.end);
    return {{"file", begin.file},   {"line", begin.line},       {"column", begin.column},
            {"end_line", end.line}, {"end_column", end.column}, {"words", sources.text(span)}};
}

Json finding_json(const Diagnostic& finding, const Sources& sources, Language language) {
    Json out = {{"code", finding.code},
                {"severity", severity_word(finding.severity)},
                {"acknowledged", finding.acknowledged},
                {"place", place_json(finding.span, sources)},
                {"message", message_text(finding.code, finding.args, language)},
                {"advice", message_advice(finding.code, finding.args, language)}};
    for (const Related& related : finding.related)
        out["related"].push_back({{"place", place_json(related.span, sources)},
                                  {"message", message_text(related.code, related.args, language)}});
    return out;
}

Diagnostics in_order(Diagnostics findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
    return findings;
}

}  // namespace

const char* severity_word(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            return "note";
    }
    return "note";
}

FindingCounts count_findings(const Diagnostics& findings) {
    FindingCounts counts;
    for (const Diagnostic& finding : findings) {
        if (finding.acknowledged)
            ++counts.acknowledged;
        else if (finding.severity == Severity::error)
            ++counts.errors;
        else if (finding.severity == Severity::warning)
            ++counts.warnings;
        else
            ++counts.notes;
    }
    return counts;
}

std::string findings_text(const Diagnostics& findings, const Sources& sources, Language language, bool colour,
                          bool verbose) {
    std::string text;
    for (const Diagnostic& finding : in_order(findings)) {
        const std::string whole = render(finding, sources, language, colour);
        const bool brief = !verbose && (finding.acknowledged || finding.severity == Severity::note);
        text += (brief ? whole.substr(0, whole.find('\n')) : whole) + "\n";
    }
    return text + closing_line(count_findings(findings), language);
}

std::string findings_json(const Diagnostics& findings, const Sources& sources, Language language) {
    const FindingCounts counts = count_findings(findings);
    Json out = {{"schema", "heng-check/1"},
                {"errors", counts.errors},
                {"warnings", counts.warnings},
                {"notes", counts.notes},
                {"known_issues", counts.acknowledged},
                {"findings", Json::array()}};
    for (const Diagnostic& finding : in_order(findings))
        out["findings"].push_back(finding_json(finding, sources, language));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
