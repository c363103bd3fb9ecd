// syntax -> text: a script written out label by label. Entry: print_script.
#include "engine/model/print_script.hpp"

#include <array>

#include "engine/model/join_scripts.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

using syntax::Text;

constexpr std::array level_labels = {"一级指标", "二级指标", "三级指标", "四级指标"};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

class Printer {
  public:
    Printer(const Sources& sources, const syntax::Script& script) : sources_(sources), script_(script) {}

    void print_all() {
        print_header();
        print_texts("口径", script_.readings);
        print_inputs();
        for (const std::uint32_t root : roots_of(script_)) print_tree(root);
        print_below_tree();
        for (const syntax::Case& example : script_.cases) print_case(example);
    }

    void print_tree(std::uint32_t root) {
        std::vector<std::uint32_t> waiting{root};
        while (!waiting.empty()) {
            const syntax::Indicator& next = script_.indicators[waiting.back()];
            waiting.pop_back();
            print_indicator(next);
            waiting.insert(waiting.end(), next.children.rbegin(), next.children.rend());
        }
    }

    std::string text;

  private:
    std::string_view words(Span span) const { return trimmed(sources_.text(span)); }

    void line(std::string_view label, std::string_view what) {
        text += label;
        text += "：";
        text += what;
        text += '\n';
    }

    // What runs over several lines begins on a line of its own.
    void block(std::string_view label, std::string_view what) {
        const bool several = what.find('\n') != std::string_view::npos;
        line(label, several ? "\n" + std::string(what) : std::string(what));
    }

    void print_span(std::string_view label, Span span) {
        if (!span.empty()) line(label, words(span));
    }

    void print_texts(std::string_view label, const std::vector<Text>& texts) {
        for (const Text& written : texts) block(label, words(written.text));
    }

    void print_text(std::string_view label, const std::optional<Text>& written) {
        if (written) block(label, words(written->text));
    }

    void print_header() {
        print_span("规则包", script_.pack);
        print_span("版本", script_.version);
        print_span("适用地区", script_.region);
        print_span("适用年度", script_.year);
        print_span("依据", script_.basis);
        print_span("满分", script_.full_marks);
    }

    void print_inputs() {
        if (script_.inputs.empty()) return;
        line("数据", "");
        for (const syntax::InputLine& input : script_.inputs) text += std::string(words(input.span)) + "\n";
    }

    void print_indicator(const syntax::Indicator& written) {
        std::string name(words(written.name));
        if (!written.points.empty()) name += "（" + std::string(words(written.points)) + "分）";
        text += '\n';
        line(level_labels[static_cast<std::size_t>(written.level - 1)], name);
        print_texts("评分", written.clauses);
        print_formulas(written);
        print_descriptions(written);
        print_checklist(written);
        print_text("目标值", written.target);
        print_text("适用条件", written.applies);
        print_texts("否决", written.vetoes);
        print_texts("口径", written.readings);
        print_texts("备注", written.notes);
        print_texts("已知问题", written.known_issues);
    }

    void print_formulas(const syntax::Indicator& written) {
        if (written.formulas.empty()) return;
        line("公式", "");
        for (const syntax::Formula& formula : written.formulas) text += std::string(words(formula.span)) + "\n";
    }

    void print_descriptions(const syntax::Indicator& written) {
        if (written.descriptions.empty()) return;
        line("说明", "");
        for (const syntax::Describe& described : written.descriptions)
            line(words(described.name), words(described.text));
    }

    void print_checklist(const syntax::Indicator& written) {
        if (written.checklist.empty()) return;
        line("要点", "");
        for (const syntax::Item& item : written.checklist)
            text += std::string(words(item.enumerator)) + std::string(words(item.text)) + "\n";
    }

    void print_below_tree() {
        text += '\n';
        print_texts("加分项", script_.bonuses);
        print_texts("扣分项", script_.penalties);
        print_texts("否决", script_.vetoes);
        print_texts("总分", script_.total_rules);
        print_texts("逐项评分", script_.row_rules);
        print_texts("等级", script_.grades);
        print_texts("备注", script_.notes);
        print_texts("已知问题", script_.known_issues);
    }

    void print_case(const syntax::Case& example) {
        text += '\n';
        line("用例", words(example.name));
        for (const syntax::CaseInput& given : example.inputs)
            text += std::string(words(given.name)) + "=" + std::string(words(given.value)) + "\n";
        for (const syntax::CaseExpect& expected : example.expected)
            line("应得", std::string(words(expected.name)) + " " + std::string(words(expected.score)));
    }

    const Sources& sources_;
    const syntax::Script& script_;
};

}  // namespace

std::string print_script(const Sources& sources, const syntax::Script& script) {
    Printer printer(sources, script);
    printer.print_all();
    return std::move(printer.text);
}

std::string print_indicator(const Sources& sources, const syntax::Script& script, std::uint32_t index) {
    Printer printer(sources, script);
    printer.print_tree(index);
    return std::string(trimmed(printer.text));
}

}  // namespace heng
