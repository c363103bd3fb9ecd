// The effective pack as text, and what it changes. Entry: print_effective, overlay_report.
#include "engine/model/effective.hpp"

#include <algorithm>

#include "grammar/print.hpp"

namespace heng {
namespace {

const char* kind_word(OverlayChange::Kind kind, Language language) {
    const bool zh = language == Language::zh;
    switch (kind) {
        case OverlayChange::Kind::modified:
            return zh ? "修改" : "modified";
        case OverlayChange::Kind::removed:
            return zh ? "删除" : "removed";
        case OverlayChange::Kind::added:
            return zh ? "新增" : "added";
    }
    return "";
}

void add_quoted(std::string& report, const char* sign, const std::string& text) {
    if (text.empty()) return;
    report += sign;
    for (const char c : text) {
        report += c;
        if (c == '\n') report += sign;
    }
    report += '\n';
}

}  // namespace

std::string print_effective(const Pack& pack) {
    syntax::Script script = pack.scripts.front();
    for (const Node& node : pack.nodes)  // what stands for 加分项 and 扣分项 is printed from their labels
        if (node.extra) script.indicators.resize(std::min<std::size_t>(script.indicators.size(), node.syntax));
    script.comments.clear();  // they belong to lines that may not be in force
    return print(*pack.sources, script);
}

std::string overlay_report(const Pack& pack, Language language) {
    std::string report;
    for (const OverlayChange& change : pack.changes) {
        report += std::string(kind_word(change.kind, language)) + " " + change.path;
        if (change.what != change.path) report += " · " + change.what;
        report += '\n';
        add_quoted(report, "- ", change.before);
        add_quoted(report, "+ ", change.after);
    }
    return report;
}

}  // namespace heng
