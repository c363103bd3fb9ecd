// The tree of a script: indicators, changes to another pack, cases. The other half of ScriptBuilder.
#include "grammar/fold.hpp"
#include "grammar/script_builder.hpp"
#include "grammar/script_lines.hpp"

namespace heng::grammar {
namespace {

using syntax::Indicator;
using syntax::Override;

constexpr int no_children = 4;

/// A name that was wrapped in its cell: its points stand on a later line, and no sentence ends before them.
bool is_wrapped_name(const Heading& heading, std::string_view folded) {
    if (heading.points.empty()) return false;
    for (const std::string_view mark : {"。", "；", "=", ":"})
        if (folded.find(mark) != std::string_view::npos) return false;
    return true;
}

}  // namespace

/// The heading of a cell that holds one; what stands below its line is no part of it.
Heading ScriptBuilder::heading_of(const Cell& cell) {
    const std::vector<Span> lines = lines_of(sources_, cell.text);
    if (lines.empty()) return {cell.text, {}};
    const Heading first = read_heading(fold(sources_, lines.front()));
    if (lines.size() == 1) return first;
    const Folded whole = fold(sources_, cell.text);
    const Heading wrapped = read_heading(whole);
    if (first.points.empty() && is_wrapped_name(wrapped, whole.text)) return wrapped;
    report("stray-text", lines[1], {words(lines[1]), words(cell.name)});
    return first;
}

void ScriptBuilder::indicator(const Cell& cell) {
    const Heading heading = heading_of(cell);
    Indicator node;
    node.level = cell.level;
    node.label = cell.name;
    node.name = heading.name;
    node.points = heading.points;
    while (!open_.empty() && open_.back().level >= cell.level) open_.pop_back();
    check_level(cell);
    open(std::move(node), cell.level);
}

/// 三级指标 right below 一级指标: printed tables do it, so the points are counted, but said it must be.
void ScriptBuilder::check_level(const Cell& cell) {
    if (open_.empty() || open_.back().level + 1 >= cell.level) return;
    const std::string parent(label_word(Label::indicator, open_.back().level));
    const std::string missing(label_word(Label::indicator, cell.level - 1));
    report("level-skipped", cell.name, {words(cell.name), parent, missing});
    out_.back().severity = Severity::warning;
}

void ScriptBuilder::open(Indicator node, int level) {
    const auto index = static_cast<std::uint32_t>(script_.indicators.size());
    if (!open_.empty()) {
        node.parent = open_.back().index;
        script_.indicators[open_.back().index].children.push_back(index);
    }
    script_.indicators.push_back(std::move(node));
    open_.push_back({index, level});
    owner_ = Owner::indicator;
}

void ScriptBuilder::change(const Cell& cell, Override::Kind kind) {
    const OverrideLine line = read_override(fold(sources_, only_line(cell)));
    if (line.target.name.empty()) report("change-without-name", cell.name, {words(cell.name)});
    Override made;
    made.kind = kind;
    made.level = indicator_level(fold_text(sources_.text(line.level)));
    made.path = line.target.name;
    made.place = line.place;
    made.span = {cell.name.begin, cell.text.end};
    Indicator body;
    body.level = made.level;
    body.label = cell.name;
    body.name = line.target.name;
    body.points = line.target.points;
    open_.clear();
    made.body = static_cast<std::uint32_t>(script_.indicators.size());
    open(std::move(body), made.level == 0 ? no_children : made.level);
    script_.overrides.push_back(made);
}

void ScriptBuilder::remove(const Cell& cell) {
    for (const Span line : lines_of(sources_, cell.text)) {
        const OverrideLine read = read_override(fold(sources_, line));
        if (read.target.name.empty()) report("change-without-name", cell.name, {words(cell.name)});
        Override made;
        made.kind = Override::Kind::remove;
        made.level = indicator_level(fold_text(sources_.text(read.level)));
        made.path = read.target.name;
        made.span = line;
        script_.overrides.push_back(made);
    }
    open_.clear();
    owner_ = Owner::total;
}

/// 用例：name, then lines of 名=值. A first line that holds values already leaves the case without a name.
void ScriptBuilder::use_case(const Cell& cell) {
    const std::vector<Span> lines = lines_of(sources_, cell.text);
    syntax::Case made;
    made.span = {cell.name.begin, cell.text.end};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool short_enough = lines[i].end - lines[i].begin <= longest_line;
        const auto givens = short_enough ? read_givens(fold(sources_, lines[i])) : std::vector<syntax::CaseInput>{};
        made.inputs.insert(made.inputs.end(), givens.begin(), givens.end());
        if (i == 0 && givens.empty()) made.name = lines[i];
        if (i > 0 && givens.empty()) report("case-line-unreadable", lines[i], {words(lines[i])});
    }
    script_.cases.push_back(std::move(made));
    owner_ = Owner::use_case;
}

void ScriptBuilder::expected(const Cell& cell) {
    if (owner_ != Owner::use_case) return out_of_place(cell, "expected-without-case");
    for (const Span line : lines_of(sources_, cell.text)) {
        Span rest = line.end - line.begin > longest_line ? line : Span{};
        std::vector<syntax::CaseExpect> read;
        if (rest.empty()) read = read_expectations(fold(sources_, line), rest);
        if (!rest.empty()) report("expectation-unreadable", rest, {words(rest)});
        auto& all = script_.cases.back().expected;
        all.insert(all.end(), read.begin(), read.end());
    }
    script_.cases.back().span.end = cell.text.end;
}

}  // namespace heng::grammar
