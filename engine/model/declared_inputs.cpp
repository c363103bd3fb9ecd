// 数据 lines -> inputs. Entry: declare_inputs. Inputs that nobody declares come from their use (calculate, bind_facts).
#include "engine/model/declared_inputs.hpp"

#include <algorithm>
#include <array>

#include "engine/data/cell.hpp"
#include "engine/model/input_names.hpp"
#include "engine/model/names.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

struct TypeWord {
    const char* word;
    Input::Type type;
    const char* unit;  // what the word says of the unit, "" for nothing
};

// What stands in the type column of 数据, by its first words.
constexpr std::array type_words = {
    TypeWord{"金额", Input::Type::number, "元"}, TypeWord{"数量", Input::Type::number, "个"},
    TypeWord{"个数", Input::Type::number, "个"}, TypeWord{"次数", Input::Type::number, "次"},
    TypeWord{"人数", Input::Type::number, "人"}, TypeWord{"天数", Input::Type::number, "天"},
    TypeWord{"时长", Input::Type::number, "天"}, TypeWord{"百分比", Input::Type::number, "%"},
    TypeWord{"比率", Input::Type::number, "%"},  TypeWord{"比例", Input::Type::number, "%"},
    TypeWord{"分数", Input::Type::number, "分"}, TypeWord{"得分", Input::Type::number, "分"},
    TypeWord{"数值", Input::Type::number, ""},   TypeWord{"数字", Input::Type::number, ""},
    TypeWord{"小数", Input::Type::number, ""},   TypeWord{"整数", Input::Type::number, ""},
    TypeWord{"是否", Input::Type::yes_no, ""},   TypeWord{"是非", Input::Type::yes_no, ""},
    TypeWord{"有无", Input::Type::yes_no, ""},   TypeWord{"日期", Input::Type::date, ""},
    TypeWord{"文字", Input::Type::text, ""},     TypeWord{"文本", Input::Type::text, ""},
    TypeWord{"说明", Input::Type::text, ""},     TypeWord{"选项", Input::Type::option, ""},
    TypeWord{"要点", Input::Type::items, ""},    TypeWord{"清单", Input::Type::items, ""},
};

const TypeWord* find_type(std::string_view folded) {
    for (const TypeWord& known : type_words)
        if (folded.starts_with(known.word)) return &known;
    return nullptr;
}

// 选项(优、良、差) -> the words between the brackets.
std::vector<std::string> listed_choices(std::string_view folded) {
    std::vector<std::string> choices;
    const std::size_t open = folded.find('('), close = folded.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return choices;
    std::string_view rest = folded.substr(open + 1, close - open - 1);
    while (!rest.empty()) {
        const std::size_t end = rest.find_first_of("/,|;"), pause = rest.find("、");
        const std::size_t cut = std::min(end, pause);
        if (const std::string_view word = rest.substr(0, cut); !word.empty()) choices.emplace_back(word);
        if (cut == std::string_view::npos) break;
        rest.remove_prefix(cut + (cut == pause ? std::string_view("、").size() : 1));
    }
    return choices;
}

void read_type(ModelDraft& draft, const syntax::InputLine& line, Input& input) {
    if (line.type.empty()) return;
    const std::string folded = fold_text(draft.sources.text(line.type));
    const TypeWord* known = find_type(folded);
    if (known == nullptr) {
        draft.error("input-type-unknown", line.type, {input.name, printed_name(draft.sources, line.type)});
        return;
    }
    input.type = known->type;
    input.choices = listed_choices(folded);
    if (*known->unit != '\0') {
        input.unit = find_unit(known->unit).value_or(Unit{});
        input.unit_inferred = false;
    }
    if (input.type == Input::Type::option && input.choices.size() < 2)
        draft.error("input-choices-missing", line.type, {input.name});
}

void read_unit(ModelDraft& draft, const syntax::InputLine& line, Input& input) {
    if (line.unit.empty()) return;
    const std::string word = fold_text(draft.sources.text(line.unit));
    const std::optional<Unit> unit = find_unit(word);
    if (!unit) {
        draft.error("unit-unknown", line.unit, {input.name, word});
        return;
    }
    if (!input.unit_inferred && !converts(*unit, input.unit))
        draft.error("unit-against-type", line.unit, {input.name, word, printed_name(draft.sources, line.type)});
    if (unit->dimension == Dimension::date) input.type = Input::Type::date;
    input.unit = *unit;
    input.unit_inferred = false;
}

Read<Value> read_fallback_value(const Input& input, std::string_view cell, int year) {
    switch (input.type) {
        case Input::Type::number:
            return read_value(cell, input.unit, input.unit_inferred ? std::nullopt : std::optional(input.unit));
        case Input::Type::yes_no:
            return read_yes_no(cell);
        case Input::Type::items:
            return read_items(cell, input.choices, input.enumerators);
        case Input::Type::option:
            return read_choice(cell, input.choices);
        case Input::Type::text:
            return Value(Missing{});
        case Input::Type::date:
            break;
    }
    Read<Number> day = read_date(cell, year);
    if (const Number* number = boost::variant2::get_if<Number>(&day)) return Value(*number);
    return boost::variant2::get<CellError>(day);
}

void read_fallback(ModelDraft& draft, const syntax::InputLine& line, Input& input) {
    if (line.fallback.empty()) return;
    const std::string cell = printed_name(draft.sources, line.fallback);
    const Read<Value> value = read_fallback_value(input, cell, draft.pack.year);
    if (const Value* read = boost::variant2::get_if<Value>(&value))
        input.fallback = *read;
    else
        draft.error("fallback-unreadable", line.fallback, {input.name, cell});
}

void declare(ModelDraft& draft, const syntax::InputLine& line) {
    const std::string key = name_key(draft.sources, line.name);
    if (const auto known = draft.shared_inputs.find(key); known != draft.shared_inputs.end()) {
        Diagnostic twice{
            "input-declared-twice", Severity::error, line.name, {printed_name(draft.sources, line.name)}, {}, false};
        twice.related.push_back({draft.pack.inputs[known->second].span, "first-defined-here", {}});
        draft.out.push_back(std::move(twice));
        return;
    }
    Input& input = draft.pack.inputs[shared_input(draft, draft.sources.text(line.name), line.name)];
    input.declared = true;
    input.description = std::string(draft.sources.text(line.description));
    read_type(draft, line, input);
    read_unit(draft, line, input);
    read_fallback(draft, line, input);
}

}  // namespace

InputId shared_input(ModelDraft& draft, std::string_view written, Span span) {
    const NameWithUnit name = split_unit(written);
    const auto fresh = static_cast<InputId>(draft.pack.inputs.size());
    const auto [at, added] = draft.shared_inputs.emplace(name_key(name.name), fresh);
    if (!added) return at->second;
    Input input;
    input.name = name.name;
    input.paths = {input.name};
    if (const std::string plain = without_letter(input.name); plain != input.name) input.paths.push_back(plain);
    input.span = span;
    if (name.unit) {
        input.unit = *name.unit;
        input.unit_inferred = false;
    }
    draft.pack.inputs.push_back(std::move(input));
    return fresh;
}

void declare_inputs(ModelDraft& draft) {
    for (const syntax::InputLine& line : draft.script().inputs) declare(draft, line);
    for (InputId id = 0; id < draft.pack.inputs.size(); ++id)
        draft.declared_names.emplace_back(fold_text(draft.pack.inputs[id].name), id);
    std::sort(draft.declared_names.begin(), draft.declared_names.end());
}

}  // namespace heng
