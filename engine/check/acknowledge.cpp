// 已知问题: the printed table is wrong and everybody knows; the finding it names turns from an error into a note.
// Entry: acknowledge(). It never hides a finding, and it says when a 已知问题 has nothing left to acknowledge.
#include "engine/check/check.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/model/known_issue.hpp"
#include "engine/model/owners.hpp"

namespace heng {
namespace {

// Lays the issues of one place over what was found there; those of the pack itself over everything.
class Acknowledger {
  public:
    Acknowledger(const Pack& pack, Diagnostics& out) : pack_(pack), out_(out) {
        const Owners owners(pack);
        for (const Diagnostic& found : out) places_.push_back(owners.at(found.span.begin));
    }

    void lay_over(const syntax::Text& issue, std::optional<std::uint32_t> indicator) {
        bool used = false;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const bool here = !indicator || places_[i] == indicator;
            if (!here || !names_finding(*pack_.sources, issue, out_[i].code)) continue;
            out_[i].acknowledged = true;
            out_[i].severity = Severity::note;
            used = true;
        }
        if (!used) stale(issue);
    }

  private:
    void stale(const syntax::Text& issue) {
        const std::string words(pack_.sources->text(issue.text));
        out_.push_back(finding("stale-known-issue", Severity::warning, issue.text, {words}));
    }

    const Pack& pack_;
    Diagnostics& out_;
    std::vector<std::optional<std::uint32_t>> places_;  // of the findings that were there at the start
};

}  // namespace

void acknowledge(const Pack& pack, Diagnostics& out) {
    Acknowledger acknowledger(pack, out);
    const syntax::Script& script = pack.scripts.front();
    for (std::uint32_t i = 0; i < script.indicators.size(); ++i)
        for (const syntax::Text& issue : script.indicators[i].known_issues) acknowledger.lay_over(issue, i);
    for (const syntax::Text& issue : script.known_issues) acknowledger.lay_over(issue, std::nullopt);
}

}  // namespace heng
