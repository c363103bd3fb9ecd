// Prints the syntax tree of a script, a line for each part. Entry: dump of dump.hpp.
#include "grammar/cells.hpp"
#include "grammar/dump.hpp"

namespace heng {
namespace {

using namespace syntax;  // NOLINT: the nodes of the tree

class Dumper {
  public:
    Dumper(const Sources& sources, const Script& script) : sources_(sources), script_(script) {}

    std::string text;

    void header() {
        field("规则包", script_.pack);
        field("版本", script_.version);
        field("适用地区", script_.region);
        field("适用年度", script_.year);
        field("依据", script_.basis);
        if (script_.based_on) field("基于", script_.based_on->text);
        field("满分", script_.full_marks);
        texts("引用", script_.imports);
        texts("口径", script_.readings);
        for (const InputLine& i : script_.inputs)
            part("数据", words(i.name) + " | " + words(i.unit) + " | " + words(i.type) + " | " + words(i.description) +
                             " | " + words(i.fallback));
    }

    void pack_texts() {
        texts("总分规则", script_.total_rules);
        texts("否决", script_.vetoes);
        texts("逐项评分", script_.row_rules);
        texts("加分项", script_.bonuses);
        texts("扣分项", script_.penalties);
        texts("等级", script_.grades);
        texts("备注", script_.notes);
        texts("已知问题", script_.known_issues);
    }

    void trees() {
        std::vector<bool> body(script_.indicators.size(), false);
        for (const Override& change : script_.overrides)
            if (change.body) body[*change.body] = true;
        for (std::uint32_t i = 0; i < script_.indicators.size(); ++i)
            if (!script_.indicators[i].parent && !body[i]) tree(i);
    }

    void changes() {
        for (const Override& change : script_.overrides) {
            constexpr const char* kinds[] = {"修改", "删除", "新增"};
            part(kinds[static_cast<int>(change.kind)],
                 std::to_string(change.level) + " " + words(change.path) + " 于 " + words(change.place));
            ++depth_;
            if (change.body) tree(*change.body);
            --depth_;
        }
    }

    void cases() {
        for (const Case& example : script_.cases) {
            part("用例", words(example.name));
            ++depth_;
            for (const CaseInput& given : example.inputs) part("给", words(given.name) + " = " + words(given.value));
            for (const CaseExpect& expected : example.expected)
                part("应得", words(expected.name) + " = " + words(expected.score));
            --depth_;
        }
    }

  private:
    std::string words(Span span) const {
        std::string out;
        for (const Span line : grammar::lines_of(sources_, span))
            out += (out.empty() ? "" : "⏎") + std::string(sources_.text(line));
        return out;
    }

    void part(std::string_view label, const std::string& what) {
        text.append(static_cast<std::size_t>(depth_) * 2, ' ');
        text += std::string(label) + " " + what + "\n";
    }

    void field(std::string_view label, Span span) {
        if (!span.empty()) part(label, words(span));
    }

    void texts(std::string_view label, const std::vector<Text>& all) {
        for (const Text& one : all) part(label, words(one.text));
    }

    /// Depth is at most four levels and a change.
    void tree(std::uint32_t index) {
        const Indicator& node = script_.indicators[index];
        part("指标" + std::to_string(node.level),
             grammar::joined_lines(sources_, node.name) + " [" + grammar::joined_lines(sources_, node.points) + "]");
        ++depth_;
        parts(node);
        for (const std::uint32_t child : node.children) tree(child);
        --depth_;
    }

    void parts(const Indicator& node) {
        texts("评分", node.clauses);
        for (const Formula& formula : node.formulas)
            part("公式", words(formula.name) + " = " + dump(sources_, formula.value));
        for (const Describe& described : node.descriptions)
            part("释义", words(described.name) + " : " + words(described.text));
        for (const Item& item : node.checklist) part("要点", words(item.enumerator) + " | " + words(item.text));
        if (node.target) field("目标值", node.target->text);
        if (node.applies) field("适用条件", node.applies->text);
        texts("否决", node.vetoes);
        texts("口径", node.readings);
        texts("备注", node.notes);
        texts("已知问题", node.known_issues);
    }

    const Sources& sources_;
    const Script& script_;
    int depth_ = 0;
};

}  // namespace

std::string dump(const Sources& sources, const Script& script) {
    Dumper dumper(sources, script);
    dumper.header();
    dumper.pack_texts();
    dumper.trees();
    dumper.changes();
    dumper.cases();
    return std::move(dumper.text);
}

}  // namespace heng
