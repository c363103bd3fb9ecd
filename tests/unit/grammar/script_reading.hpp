// A script read for a test: its tree, its findings, and the words that they point at.
#pragma once
#include <string>
#include <string_view>

#include "grammar/dump.hpp"
#include "grammar/parse_script.hpp"

namespace heng {

inline std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

struct ScriptReading {
    explicit ScriptReading(std::string_view text) : script(parse_script(sources, sources.add("t", text), findings)) {}

    std::string tree() const { return dump(sources, script); }

    /// "label-empty(评分) …" in order.
    std::string codes() const {
        std::string all;
        for (const Diagnostic& finding : findings)
            all += (all.empty() ? "" : " ") + finding.code + "(" + std::string(sources.text(finding.span)) + ")";
        return all;
    }

    Sources sources;
    Diagnostics findings;
    syntax::Script script;
};

}  // namespace heng
