// 已知问题: the printed table is wrong and everybody knows; the finding it names turns from an error into a note.
// Entry: acknowledge(). It never hides a finding, and it says when a 已知问题 has nothing left to acknowledge.
#include <algorithm>

#include "engine/check/check.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

struct Extent {
    std::uint32_t begin, end;
};

// An indicator reaches from its label to the next indicator's label (or the end of the file).
Extent extent_of(const Pack& pack, const syntax::Script& script, const syntax::Indicator& indicator) {
    std::uint32_t end = pack.sources->whole(script.file).end;
    for (const syntax::Indicator& other : script.indicators)
        if (other.label.begin > indicator.label.begin) end = std::min(end, other.label.begin);
    return {indicator.label.begin, end};
}

// The header: what stands before the first indicator, and everything that no indicator holds.
Extent header_of(const Pack& pack, const syntax::Script& script) {
    const Span whole = pack.sources->whole(script.file);
    return {whole.begin, whole.end};
}

bool names(const Pack& pack, const syntax::Text& issue, const std::string& code) {
    const std::string text = fold_text(pack.sources->text(issue.text));
    const Message* message = find_message(code);
    return text.starts_with(code) || (message != nullptr && text.starts_with(fold_text(message->title)));
}

// Marks what `issue` names inside `where`; says so where it names nothing.
void lay_over(const Pack& pack, const syntax::Text& issue, Extent where, Diagnostics& out) {
    bool used = false;
    for (Diagnostic& d : out) {
        if (d.span.begin < where.begin || d.span.begin >= where.end || !names(pack, issue, d.code)) continue;
        d.acknowledged = true;
        d.severity = Severity::note;
        used = true;
    }
    if (!used)
        out.push_back(
            finding("stale-known-issue", Severity::warning, issue.text, {std::string(pack.sources->text(issue.text))}));
}

}  // namespace

void acknowledge(const Pack& pack, Diagnostics& out) {
    for (const syntax::Script& script : pack.scripts) {
        for (const syntax::Indicator& indicator : script.indicators)
            for (const syntax::Text& issue : indicator.known_issues)
                lay_over(pack, issue, extent_of(pack, script, indicator), out);
        for (const syntax::Text& issue : script.known_issues) lay_over(pack, issue, header_of(pack, script), out);
    }
}

}  // namespace heng
