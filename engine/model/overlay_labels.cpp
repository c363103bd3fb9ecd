// What an overlay changes beside the tree. Entry: lay_over_labels.
#include "engine/model/overlay_labels.hpp"

#include <algorithm>
#include <array>

#include "engine/model/names.hpp"

namespace heng {
namespace {

using Texts = std::vector<syntax::Text>;

struct Label {
    const char* name;
    Texts syntax::Script::*texts;
};

// Each replaces the base's as a whole, so that an overlay says all that is in force.
constexpr std::array whole_labels = {
    Label{"等级", &syntax::Script::grades},           Label{"加分项", &syntax::Script::bonuses},
    Label{"扣分项", &syntax::Script::penalties},      Label{"否决", &syntax::Script::vetoes},
    Label{"总分", &syntax::Script::total_rules},      Label{"逐项评分", &syntax::Script::row_rules},
    Label{"已知问题", &syntax::Script::known_issues},
};

Span span_of(const Texts& texts) {
    return {texts.front().text.begin, texts.back().text.end};
}

void replace_header(Span& base, Span over) {
    if (!over.empty()) base = over;
}

void replace_full_marks(syntax::Script& base, const syntax::Script& over, ChangeLog& log) {
    if (over.full_marks.empty()) return;
    if (base.full_marks.empty())
        log.added("满分", "满分", over.full_marks);
    else
        log.modified("满分", "满分", base.full_marks, over.full_marks);
    base.full_marks = over.full_marks;
}

void replace_inputs(syntax::Script& base, const syntax::Script& over, ChangeLog& log) {
    for (const syntax::InputLine& line : over.inputs) {
        const std::string key = name_key(log.sources(), line.name);
        const auto old = std::find_if(base.inputs.begin(), base.inputs.end(), [&](const syntax::InputLine& other) {
            return name_key(log.sources(), other.name) == key;
        });
        if (old == base.inputs.end()) {
            log.added("数据", "数据", line.span);
            base.inputs.push_back(line);
        } else {
            log.modified("数据", "数据", old->span, line.span);
            *old = line;
        }
    }
}

}  // namespace

void lay_over_labels(syntax::Script& base, const syntax::Script& over, ChangeLog& log) {
    base.file = over.file;
    replace_header(base.pack, over.pack);
    replace_header(base.version, over.version);
    replace_header(base.region, over.region);
    replace_header(base.year, over.year);
    replace_header(base.basis, over.basis);
    replace_full_marks(base, over, log);
    for (const syntax::Text& reading : over.readings) {
        log.added("口径", "口径", reading.text);
        base.readings.push_back(reading);
    }
    replace_inputs(base, over, log);
    for (const Label& label : whole_labels) {
        const Texts& texts = over.*label.texts;
        if (texts.empty()) continue;
        if ((base.*label.texts).empty())
            log.added(label.name, label.name, span_of(texts));
        else
            log.modified(label.name, label.name, span_of(base.*label.texts), span_of(texts));
        base.*label.texts = texts;
    }
    base.notes.insert(base.notes.end(), over.notes.begin(), over.notes.end());
    base.cases = over.cases;
}

bool remove_label(syntax::Script& base, const std::string& label, ChangeLog& log) {
    for (const Label& known : whole_labels) {
        if (label != known.name) continue;
        if (!(base.*known.texts).empty()) log.removed(known.name, known.name, span_of(base.*known.texts));
        (base.*known.texts).clear();
        return true;
    }
    return false;
}

}  // namespace heng
