// The funds line and other fields of a form as inputs of the rule pack. Entry: fields_record().
#include <algorithm>

#include "engine/data/cell.hpp"
#include "engine/score/form_pack.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

/// A name without what stands in brackets behind it: 全年执行数(B), 全年预算数(万元).
std::string bare_name(std::string_view name) {
    const std::string folded = fold_text(name);
    const std::size_t bracket = folded.find('(');
    return bracket == 0 ? folded : folded.substr(0, bracket);
}

std::string last_part(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// The first field that is called like the input: 年度资金总额 goes before its parts. A whole name goes before one
/// without its brackets.
const std::string* field_for(const Form& form, const Input& input) {
    for (const auto& [path, cell] : form.fields)
        if (fold_text(last_part(path)) == fold_text(input.name)) return &cell;
    for (const auto& [path, cell] : form.fields)
        if (bare_name(last_part(path)) == bare_name(input.name)) return &cell;
    return nullptr;
}

Value as_value(const Input& input, const std::string& cell, int year) {
    if (const auto blank = read_blank(cell)) return *blank;
    const auto checked = [](const Read<Value>& read) {
        const CellError* error = get_if<CellError>(&read);
        return error ? Value(Undefined{error->code, error->args}) : boost::variant2::get<Value>(read);
    };
    switch (input.type) {
        case Input::Type::yes_no:
            return checked(read_yes_no(cell, input.name));
        case Input::Type::items:
            return checked(read_items(cell, input.choices, input.enumerators));
        case Input::Type::option:
            return checked(read_choice(cell, input.choices));
        case Input::Type::date: {
            const Read<Number> date = read_date(cell, year);
            const CellError* error = get_if<CellError>(&date);
            return error ? Value(Undefined{error->code, error->args}) : Value(boost::variant2::get<Number>(date));
        }
        case Input::Type::number:
        case Input::Type::text:
            break;
    }
    return checked(read_value(cell, input.unit, input.declared ? std::optional(input.unit) : std::nullopt));
}

/// 212.6468万元 beside a bare 200: nobody knows what the bare one counts in.
void refuse_mixed_units(const Pack& pack, Record& record) {
    std::string unit;
    for (const std::string& cell : record.typed) {
        const Read<TypedNumber> read = read_number(cell);
        const TypedNumber* number = get_if<TypedNumber>(&read);
        if (number && number->unit && number->unit->dimension == Dimension::money) unit = number->unit->word;
    }
    if (unit.empty()) return;
    for (std::size_t i = 0; i < pack.inputs.size(); ++i) {
        const Read<TypedNumber> read = read_number(record.typed[i]);
        const TypedNumber* number = get_if<TypedNumber>(&read);
        const bool open = pack.inputs[i].type == Input::Type::number && pack.inputs[i].unit.word.empty();
        if (open && number && !number->unit && number->value.sign() != 0)
            record.values[i] = Undefined{"unit-missing", {record.typed[i], unit}};
    }
}

}  // namespace

Record fields_record(const Pack& pack, const Form& form) {
    Record record;
    record.unit = form.project;
    for (const Input& input : pack.inputs) {
        const std::string* cell = field_for(form, input);
        record.typed.push_back(cell ? *cell : std::string());
        record.values.push_back(cell ? as_value(input, *cell, pack.year) : Value(Missing{}));
    }
    refuse_mixed_units(pack, record);
    return record;
}

}  // namespace heng
