// Puts each cell of a script in its place. Entry: ScriptBuilder::add. Lines are read by script_lines.cpp, explanations
// by explanation.cpp.
#include "grammar/script_builder.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/explanation.hpp"
#include "grammar/script_lines.hpp"

namespace heng::grammar {
namespace {

using syntax::Indicator;
using syntax::Script;
using syntax::Text;

/// Where the texts of a label are kept, below an indicator and outside of any.
struct Place {
    Label label;
    std::vector<Text> Indicator::*below;
    std::vector<Text> Script::*outside;
};

constexpr Place places[] = {
    {Label::clause, &Indicator::clauses, &Script::total_rules},
    {Label::reading, &Indicator::readings, &Script::readings},
    {Label::veto, &Indicator::vetoes, &Script::vetoes},
    {Label::explanation, nullptr, &Script::notes},
    {Label::note, &Indicator::notes, &Script::notes},
    {Label::known_issue, &Indicator::known_issues, &Script::known_issues},
    {Label::bonus, nullptr, &Script::bonuses},
    {Label::penalty, nullptr, &Script::penalties},
    {Label::row_rules, nullptr, &Script::row_rules},
    {Label::grades, nullptr, &Script::grades},
};

struct HeaderField {
    Label label;
    Span Script::*field;
};

constexpr HeaderField header_fields[] = {
    {Label::pack, &Script::pack}, {Label::version, &Script::version}, {Label::region, &Script::region},
    {Label::year, &Script::year}, {Label::basis, &Script::basis},     {Label::full_marks, &Script::full_marks},
};

/// Texts that may be empty: a pasted table has empty cells, and the texts of these change no score.
bool may_be_empty(Label label) {
    return label == Label::explanation || label == Label::note || label == Label::basis || label == Label::indicator;
}

}  // namespace

ScriptBuilder::ScriptBuilder(const Sources& sources, FileId file, Diagnostics& out) : sources_(sources), out_(out) {
    script_.file = file;
}

void ScriptBuilder::add(const Cell& cell) {
    if (cell.label == Label::unknown) return unknown(cell);
    if (readable(cell)) place(cell);
}

bool ScriptBuilder::readable(const Cell& cell) {
    const bool one_line = extent_of(cell.label) == Extent::line;
    if (cell.text.end - cell.text.begin > (one_line ? longest_line : longest_text)) {
        report("text-too-long", cell.name, {words(cell.name)});
        return false;
    }
    if (!cell.text.empty() || may_be_empty(cell.label)) return true;
    report("label-empty", cell.name, {words(cell.name)});
    return false;
}

void ScriptBuilder::place(const Cell& cell) {
    switch (cell.label) {
        case Label::pack:
        case Label::version:
        case Label::region:
        case Label::year:
        case Label::basis:
        case Label::full_marks:
            return header(cell);
        case Label::based_on:
            return based_on(cell);
        case Label::imports:
            return imports(cell);
        case Label::inputs:
            return inputs(cell);
        case Label::indicator:
            return indicator(cell);
        case Label::modify:
            return change(cell, syntax::Override::Kind::modify);
        case Label::add:
            return change(cell, syntax::Override::Kind::add);
        case Label::remove:
            return remove(cell);
        case Label::use_case:
            return use_case(cell);
        case Label::expected:
            return expected(cell);
        case Label::target:
            return single(cell, &Indicator::target);
        case Label::applies:
            return single(cell, &Indicator::applies);
        case Label::formula:
        case Label::checklist:
            return parts(cell);
        case Label::explanation:
            return below_indicator() ? parts(cell) : texts(cell);
        case Label::clause:
        case Label::reading:
        case Label::veto:
        case Label::bonus:
        case Label::penalty:
        case Label::row_rules:
        case Label::grades:
        case Label::note:
        case Label::known_issue:
            return texts(cell);
        case Label::unknown:
            return unknown(cell);
    }
}

void ScriptBuilder::header(const Cell& cell) {
    if (owner_ != Owner::header) return out_of_place(cell, "header-out-of-place");
    if (!first_time(cell)) return;
    const auto field = std::find_if(std::begin(header_fields), std::end(header_fields),
                                    [&](const HeaderField& f) { return f.label == cell.label; });
    script_.*field->field = extent_of(cell.label) == Extent::line ? only_line(cell) : cell.text;
}

void ScriptBuilder::based_on(const Cell& cell) {
    if (owner_ != Owner::header) return out_of_place(cell, "header-out-of-place");
    if (first_time(cell)) script_.based_on = Text{cell.name, only_line(cell)};
}

void ScriptBuilder::imports(const Cell& cell) {
    for (const Span line : lines_of(sources_, cell.text)) script_.imports.push_back({cell.name, line});
}

void ScriptBuilder::inputs(const Cell& cell) {
    for (const Span line : lines_of(sources_, cell.text)) {
        if (line.end - line.begin > longest_line) {
            report("text-too-long", cell.name, {words(cell.name)});
            continue;
        }
        script_.inputs.push_back(read_input_line(fold(sources_, line)));
        script_.inputs.back().span = line;
    }
}

/// The text of a label that has one line; what stands below it is no part of it.
Span ScriptBuilder::only_line(const Cell& cell) {
    const std::vector<Span> lines = lines_of(sources_, cell.text);
    if (lines.size() > 1) report("stray-text", lines[1], {words(lines[1]), words(cell.name)});
    return lines.empty() ? cell.text : lines.front();
}

void ScriptBuilder::parts(const Cell& cell) {
    if (!below_indicator()) return out_of_place(cell, "label-without-indicator");
    if (cell.label == Label::explanation) return read_explanation(sources_, cell, current());
    if (cell.label == Label::checklist) return read_items(sources_, cell, current());
    read_formulas(sources_, cell, current(), out_);
}

void ScriptBuilder::single(const Cell& cell, std::optional<Text> Indicator::*field) {
    if (!below_indicator()) return out_of_place(cell, "label-without-indicator");
    std::optional<Text>& text = current().*field;
    if (text) return duplicate(cell, text->label);
    text = Text{cell.name, cell.text};
}

void ScriptBuilder::texts(const Cell& cell) {
    const auto place =
        std::find_if(std::begin(places), std::end(places), [&](const Place& p) { return p.label == cell.label; });
    const bool rule = place->below != nullptr && cell.label != Label::note && cell.label != Label::known_issue;
    if (rule && owner_ == Owner::use_case) return out_of_place(cell, "label-without-indicator");
    if (place->below == nullptr && cell.label != Label::explanation) owner_ = Owner::total;
    if (place->below != nullptr && below_indicator())
        (current().*place->below).push_back({cell.name, cell.text});
    else
        (script_.*place->outside).push_back({cell.name, cell.text});
}

void ScriptBuilder::unknown(const Cell& cell) {
    const std::string name = words(cell.name);
    if (cell.meant.empty())
        report("label-unknown", cell.name, {name});
    else
        report("label-misspelt", cell.name, {name, std::string(cell.meant)});
}

void ScriptBuilder::out_of_place(const Cell& cell, std::string code) {
    report(std::move(code), cell.name, {words(cell.name)});
}

bool ScriptBuilder::first_time(const Cell& cell) {
    const auto [seen, fresh] = headers_.emplace(cell.label, cell.name);
    if (!fresh) duplicate(cell, seen->second);
    return fresh;
}

void ScriptBuilder::duplicate(const Cell& cell, Span first) {
    report("label-duplicate", cell.name, {words(cell.name)});
    out_.back().related.push_back({first, "label-stood-here", {words(first)}});
}

void ScriptBuilder::report(std::string code, Span span, std::vector<std::string> args) {
    out_.push_back({std::move(code), Severity::error, span, std::move(args), {}, false});
}

/// The words as a message names them: in one spelling, and not too many.
std::string ScriptBuilder::words(Span span) const {
    constexpr std::size_t most = 20;
    const std::string_view text = sources_.text(span);
    const std::string_view line = text.substr(0, text.find('\n'));
    return std::string(first_characters(line, most));
}

}  // namespace heng::grammar
