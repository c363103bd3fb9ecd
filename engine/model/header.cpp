// The header of a script: name, version, year, full marks. Entry: read_header.
#include "engine/model/header.hpp"

#include <cctype>

#include "engine/model/names.hpp"
#include "engine/model/written_number.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

// 2020, 2020年度, 2020-2022年: the first four digits.
int year_in(const std::string& folded) {
    std::size_t digits = 0;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        digits = std::isdigit(static_cast<unsigned char>(folded[at])) != 0 ? digits + 1 : 0;
        if (digits == 4) return std::stoi(folded.substr(at - 3, 4));
    }
    return 0;
}

void read_year(ModelDraft& draft) {
    const Span written = draft.script().year;
    if (written.empty()) return;
    draft.pack.year = year_in(fold_text(draft.sources.text(written)));
    if (draft.pack.year == 0) draft.error("year-unreadable", written, {printed_name(draft.sources, written)});
}

void read_full_marks(ModelDraft& draft) {
    const Span written = draft.script().full_marks;
    if (written.empty()) return;
    std::string folded = fold_text(draft.sources.text(written));
    constexpr std::string_view unit = "分";
    if (folded.ends_with("。")) folded.resize(folded.size() - std::string_view("。").size());
    if (folded.ends_with(unit)) folded.resize(folded.size() - unit.size());
    const std::optional<Number> marks = written_number(folded);
    if (!marks || marks->sign() <= 0) {
        draft.error("full-marks-unreadable", written, {printed_name(draft.sources, written)});
        return;
    }
    draft.pack.full_marks = *marks;
    draft.pack.full_marks_said = true;
}

}  // namespace

void read_header(ModelDraft& draft) {
    const syntax::Script& script = draft.script();
    draft.pack.name = printed_name(draft.sources, script.pack);
    draft.pack.version = printed_name(draft.sources, script.version);
    draft.pack.region = printed_name(draft.sources, script.region);
    draft.pack.basis = std::string(draft.sources.text(script.basis));
    const Span whole = draft.sources.whole(script.file);
    if (script.pack.empty() && !whole.empty()) {
        draft.report("pack-unnamed", Severity::warning, {whole.begin, whole.begin}, {});
    }
    read_year(draft);
    read_full_marks(draft);
}

}  // namespace heng
