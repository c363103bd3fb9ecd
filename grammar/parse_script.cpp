// Reads a script. Entry: parse_script. Cells are split by cells.cpp and placed by script_builder.cpp.
#include "grammar/parse_script.hpp"

#include "grammar/cells.hpp"
#include "grammar/character.hpp"
#include "grammar/script_builder.hpp"
#include "grammar/script_formulas.hpp"

namespace heng {
namespace {

/// After so many errors the text is hardly a script, and more of them would help nobody.
constexpr std::size_t most_findings = 200;

Diagnostic error(std::string code, Span span, std::vector<std::string> args) {
    return {std::move(code), Severity::error, span, std::move(args), {}, false};
}

void report_text(const Sources& sources, FileId file, const grammar::Cells& cells, Diagnostics& out) {
    const std::uint32_t damaged = sources.damaged(file);
    if (damaged != Sources::npos) out.push_back(error("damaged-encoding", {damaged, damaged}, {}));
    const Span whole = sources.whole(file);
    if (!cells.before.empty())
        out.push_back(
            error("text-before-label", cells.before, {std::string(first_characters(sources.text(cells.before), 20))}));
    else if (cells.cells.empty())
        out.push_back(error("script-empty", {whole.begin, whole.begin}, {}));
}

}  // namespace

syntax::Script parse_script(const Sources& sources, FileId file, Diagnostics& out) {
    const grammar::Cells cells = grammar::read_cells(sources, file);
    const std::size_t before = out.size();
    report_text(sources, file, cells, out);
    grammar::ScriptBuilder builder(sources, file, out);
    for (const grammar::Cell& cell : cells.cells) {
        if (out.size() - before >= most_findings) {
            out.push_back(error("too-many-findings", cell.name, {std::to_string(most_findings)}));
            break;
        }
        builder.add(cell);
    }
    syntax::Script script = builder.finish();
    script.comments = cells.comments;
    grammar::read_formula_values(sources, script, out);
    return script;
}

}  // namespace heng
