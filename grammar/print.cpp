// Prints a script in its normal layout. Entry: print. Pages are laid out by print_layout.cpp.
#include "grammar/print.hpp"

#include <algorithm>

#include "grammar/fold.hpp"
#include "grammar/print_layout.hpp"

namespace heng {
namespace {

using namespace grammar;  // NOLINT: labels and layout
using syntax::Indicator;
using syntax::Text;

class Printer {
  public:
    Printer(const Sources& sources, const syntax::Script& script)
        : sources_(sources), script_(script), page_(sources, script) {}

    std::string whole() {
        print_header();
        print_head();
        for (const Branch& branch : branches()) branch.change ? print_change(*branch.change) : print_tree(branch.root);
        print_tail();
        return page_.finish();
    }

    std::string subtree(std::uint32_t root) {
        print_tree(root);
        return page_.finish();
    }

  private:
    void header(Label label, Span text) {
        if (!text.empty()) page_.add(page_.unit(label, text, text));
    }

    void print_header() {
        header(Label::pack, script_.pack);
        header(Label::version, script_.version);
        header(Label::region, script_.region);
        header(Label::year, script_.year);
        header(Label::basis, script_.basis);
        if (script_.based_on) header(Label::based_on, script_.based_on->text);
        header(Label::full_marks, script_.full_marks);
        for (const Text& import : script_.imports) header(Label::imports, import.text);
    }

    void collect(std::vector<Unit>& units, Label label, const std::vector<Text>& texts, bool apart) const {
        for (const Text& text : texts) units.push_back(page_.unit(label, text.label, text.text, apart));
    }

    /// What belongs to the pack as a whole and may stand above its indicators.
    void print_head() {
        std::vector<Unit> units;
        collect(units, Label::reading, script_.readings, true);
        collect(units, Label::clause, script_.total_rules, true);
        collect(units, Label::veto, script_.vetoes, true);
        collect(units, Label::known_issue, script_.known_issues, false);
        for (const Text& note : script_.notes)
            units.push_back(
                {note.label, page_.cell(fold_text(sources_.text(note.label)), page_.words(note.text)), false});
        page_.add_sorted(std::move(units));
        units.clear();
        add_inputs(units);
        for (const Unit& unit : units) page_.add(unit);
    }

    void add_inputs(std::vector<Unit>& units) const {
        for (const syntax::InputLine& line : script_.inputs) {
            const std::string words = page_.words(line.span);
            const bool first = &line == &script_.inputs.front();
            const std::string label = std::string(label_word(Label::inputs)) + (needs_company(words) ? "：" : "：\n");
            units.push_back({line.span, (first ? label : "") + words, first});
        }
    }

    void print_tail() {
        std::vector<Unit> units;
        collect(units, Label::row_rules, script_.row_rules, true);
        collect(units, Label::bonus, script_.bonuses, true);
        collect(units, Label::penalty, script_.penalties, true);
        collect(units, Label::grades, script_.grades, true);
        for (const syntax::Case& example : script_.cases) add_case(units, example);
        page_.add_sorted(std::move(units));
    }

    /// A tree, or a change with what stands below it.
    struct Branch {
        Span where;
        const syntax::Override* change = nullptr;
        std::uint32_t root = 0;
    };

    std::vector<Branch> branches() const {
        std::vector<bool> body(script_.indicators.size(), false);
        for (const syntax::Override& change : script_.overrides)
            if (change.body) body[*change.body] = true;
        std::vector<Branch> all;
        for (std::uint32_t i = 0; i < script_.indicators.size(); ++i)
            if (!script_.indicators[i].parent && !body[i]) all.push_back({script_.indicators[i].label, nullptr, i});
        for (const syntax::Override& change : script_.overrides) all.push_back({change.span, &change});
        std::stable_sort(all.begin(), all.end(),
                         [&](const Branch& a, const Branch& b) { return page_.before(a.where, b.where); });
        return all;
    }

    void print_tree(std::uint32_t root) {
        for (std::vector<std::uint32_t> waiting{root}; !waiting.empty();) {
            const Indicator& next = script_.indicators[waiting.back()];
            waiting.pop_back();
            page_.add({next.label, page_.cell(label_word(Label::indicator, next.level), heading(next)), true});
            page_.add_sorted(units_of(sources_, page_, next));
            waiting.insert(waiting.end(), next.children.rbegin(), next.children.rend());
        }
    }

    std::string heading(const Indicator& indicator) const {
        std::string text = page_.joined(indicator.name);
        if (!indicator.points.empty()) text += "（" + page_.joined(indicator.points) + "分）";
        return text;
    }

    void print_change(const syntax::Override& change) {
        using Kind = syntax::Override::Kind;
        const Label label = change.kind == Kind::modify ? Label::modify
                            : change.kind == Kind::add  ? Label::add
                                                        : Label::remove;
        std::string text;
        if (change.level > 0) text += std::string(label_word(Label::indicator, change.level)) + " ";
        text += change.body ? heading(script_.indicators[*change.body]) : page_.joined(change.path);
        if (!change.place.empty()) text += " 于 " + page_.joined(change.place);
        page_.add({change.span, page_.cell(label_word(label), text), true});
        if (!change.body) return;
        const Indicator& body = script_.indicators[*change.body];
        page_.add_sorted(units_of(sources_, page_, body));
        for (const std::uint32_t child : body.children) print_tree(child);
    }

    /// Values that stood on one line stay on one line.
    void add_case(std::vector<Unit>& units, const syntax::Case& example) const {
        const Span begin{example.span.begin, example.span.begin};
        units.push_back({begin, std::string(label_word(Label::use_case)) + "：" + page_.joined(example.name), true});
        const syntax::CaseInput* last = nullptr;
        for (const syntax::CaseInput& given : example.inputs) {
            const std::string text = page_.joined(given.name) + "=" + page_.joined(given.value);
            add_piece(units, given.name, last != nullptr && page_.same_line(last->name, given.name), "", text);
            last = &given;
        }
        add_expected(units, example);
    }

    void add_expected(std::vector<Unit>& units, const syntax::Case& example) const {
        const syntax::CaseExpect* last = nullptr;
        const std::string label = std::string(label_word(Label::expected)) + "：";
        for (const syntax::CaseExpect& expected : example.expected) {
            const std::string name = expected.name.empty() ? "" : page_.joined(expected.name) + " ";
            const bool along = last != nullptr && page_.same_line(last->score, expected.score);
            add_piece(units, expected.score, along, label, name + page_.joined(expected.score));
            last = &expected;
        }
    }

    static void add_piece(std::vector<Unit>& units, Span where, bool along, const std::string& label,
                          const std::string& text) {
        if (along)
            units.back().text += "，" + text;
        else
            units.push_back({where, label + text});
    }

    const Sources& sources_;
    const syntax::Script& script_;
    Layout page_;
};

}  // namespace

std::string print(const Sources& sources, const syntax::Script& script) {
    return Printer(sources, script).whole();
}

std::string print(const Sources& sources, const syntax::Script& script, std::uint32_t indicator) {
    return Printer(sources, script).subtree(indicator);
}

}  // namespace heng
