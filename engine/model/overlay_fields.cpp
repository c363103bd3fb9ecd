// What 修改 changes in one indicator, label by label. Entry: modify_indicator.
#include "engine/model/overlay_fields.hpp"

#include <algorithm>

#include "engine/model/names.hpp"
#include "grammar/print.hpp"

namespace heng {
namespace {

Span span_of(const syntax::Text& text) {
    return text.text;
}
Span span_of(const syntax::Formula& formula) {
    return formula.span;
}
Span span_of(const syntax::Describe& line) {
    return {line.name.begin, std::max(line.name.end, line.text.end)};
}
Span span_of(const syntax::Item& item) {
    return {item.enumerator.empty() ? item.text.begin : item.enumerator.begin, item.text.end};
}

template <class T>
Span span_of(const std::vector<T>& list) {
    if (list.empty()) return {};
    return {span_of(list.front()).begin, span_of(list.back()).end};
}

template <class T>
void replace_list(std::vector<T>& target, const std::vector<T>& body, const std::string& path, const char* what,
                  ChangeLog& log) {
    if (body.empty()) return;
    if (target.empty())
        log.added(path, what, span_of(body));
    else
        log.modified(path, what, span_of(target), span_of(body));
    target = body;
}

// 预算执行率=… replaces the formula of that left side; another left side is a further formula.
template <class T>
void replace_named(std::vector<T>& target, const std::vector<T>& body, const std::string& path, const char* what,
                   ChangeLog& log) {
    for (const T& line : body) {
        const std::string key = name_key(log.sources(), line.name);
        const auto old = std::find_if(target.begin(), target.end(),
                                      [&](const T& other) { return name_key(log.sources(), other.name) == key; });
        if (old == target.end()) {
            log.added(path, what, span_of(line));
            target.push_back(line);
        } else {
            log.modified(path, what, span_of(*old), span_of(line));
            *old = line;
        }
    }
}

void replace_text(std::optional<syntax::Text>& target, const std::optional<syntax::Text>& body, const std::string& path,
                  const char* what, ChangeLog& log) {
    if (!body) return;
    if (target)
        log.modified(path, what, target->text, body->text);
    else
        log.added(path, what, body->text);
    target = body;
}

void replace_points(syntax::Indicator& target, const syntax::Indicator& body, const std::string& path, ChangeLog& log) {
    if (body.points.empty() || log.sources().text(body.points) == log.sources().text(target.points)) return;
    if (target.points.empty())
        log.added(path, "分值", body.points);
    else
        log.modified(path, "分值", target.points, body.points);
    target.points = body.points;
}

// Later readings go before earlier ones, so they are appended.
void append_readings(syntax::Indicator& target, const syntax::Indicator& body, const std::string& path,
                     ChangeLog& log) {
    for (const syntax::Text& reading : body.readings) {
        log.added(path, "口径", reading.text);
        target.readings.push_back(reading);
    }
}

}  // namespace

void ChangeLog::modified(const std::string& path, std::string what, Span before, Span after) {
    changes_.push_back({OverlayChange::Kind::modified, path, std::move(what), std::string(sources_.text(before)),
                        std::string(sources_.text(after)), before, after});
}

void ChangeLog::added(const std::string& path, std::string what, Span after) {
    changes_.push_back(
        {OverlayChange::Kind::added, path, std::move(what), {}, std::string(sources_.text(after)), {}, after});
}

void ChangeLog::removed(const std::string& path, std::string what, Span before) {
    changes_.push_back(
        {OverlayChange::Kind::removed, path, std::move(what), std::string(sources_.text(before)), {}, before, {}});
}

void ChangeLog::added_node(const std::string& path, const syntax::Script& script, std::uint32_t index) {
    changes_.push_back({OverlayChange::Kind::added,
                        path,
                        "指标",
                        {},
                        print(sources_, script, index),
                        {},
                        script.indicators[index].name});
}

void ChangeLog::removed_node(const std::string& path, const syntax::Script& script, std::uint32_t index) {
    changes_.push_back({OverlayChange::Kind::removed,
                        path,
                        "指标",
                        print(sources_, script, index),
                        {},
                        script.indicators[index].name,
                        {}});
}

void modify_indicator(syntax::Indicator& target, const syntax::Indicator& body, const std::string& path,
                      ChangeLog& log) {
    const std::size_t before = log.size();
    replace_points(target, body, path, log);
    replace_list(target.clauses, body.clauses, path, "评分", log);
    replace_named(target.formulas, body.formulas, path, "公式", log);
    replace_named(target.descriptions, body.descriptions, path, "说明", log);
    replace_list(target.checklist, body.checklist, path, "要点", log);
    replace_list(target.notes, body.notes, path, "备注", log);
    replace_text(target.target, body.target, path, "目标值", log);
    replace_text(target.applies, body.applies, path, "适用条件", log);
    replace_list(target.vetoes, body.vetoes, path, "否决", log);
    append_readings(target, body, path, log);
    if (log.size() > before && body.known_issues.empty() && !target.known_issues.empty()) {
        log.removed(path, "已知问题", span_of(target.known_issues));
        target.known_issues.clear();
    }
    replace_list(target.known_issues, body.known_issues, path, "已知问题", log);
}

}  // namespace heng
