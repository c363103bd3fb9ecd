// 已知问题: the printed table is wrong and everybody knows; the finding it names turns from an error into a note.
// Entry: acknowledge(). It never hides a finding, and it says when a 已知问题 has nothing left to acknowledge.
#include <unordered_map>

#include "engine/check/check.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/model/known_issue.hpp"
#include "engine/model/owners.hpp"

namespace heng {
namespace {

// Lays the issues of one place over what was found there; those of the pack itself over everything.
class Acknowledger {
  public:
    Acknowledger(const Pack& pack, Diagnostics& out) : pack_(pack), out_(out), found_(out.size()) {
        const Owners owners(pack);
        for (std::size_t i = 0; i < found_; ++i)
            if (const auto owner = owners.at(out[i].span.begin)) below_[*owner].push_back(i);
    }

    void lay_over_indicator(const syntax::Text& issue, std::uint32_t indicator) {
        bool used = false;
        const auto below = below_.find(indicator);
        if (below != below_.end())
            for (const std::size_t i : below->second) used = take(issue, i) || used;
        if (!used) stale(issue);
    }

    void lay_over_all(const syntax::Text& issue) {
        bool used = false;
        for (std::size_t i = 0; i < found_; ++i) used = take(issue, i) || used;
        if (!used) stale(issue);
    }

  private:
    bool take(const syntax::Text& issue, std::size_t i) {
        if (!names_finding(*pack_.sources, issue, out_[i].code)) return false;
        out_[i].acknowledged = true;
        out_[i].severity = Severity::note;
        return true;
    }

    void stale(const syntax::Text& issue) {
        const std::string words(pack_.sources->text(issue.text));
        out_.push_back(finding("stale-known-issue", Severity::warning, issue.text, {words}));
    }

    const Pack& pack_;
    Diagnostics& out_;
    std::size_t found_;                                                  // findings that were there at the start
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> below_;  // those of an indicator
};

}  // namespace

void acknowledge(const Pack& pack, Diagnostics& out) {
    Acknowledger acknowledger(pack, out);
    const syntax::Script& script = pack.scripts.front();
    for (std::uint32_t i = 0; i < script.indicators.size(); ++i)
        for (const syntax::Text& issue : script.indicators[i].known_issues) acknowledger.lay_over_indicator(issue, i);
    for (const syntax::Text& issue : script.known_issues) acknowledger.lay_over_all(issue);
}

}  // namespace heng
