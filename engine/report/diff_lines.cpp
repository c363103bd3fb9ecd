// One line an indicator, and the conclusion above them. Entry: diff_lines().
#include <algorithm>

#include <map>

#include "engine/report/diff_words.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct Laying {
    const PackDiff& diff;
    const Pack& before;
    const Pack& after;
    Language language;

    std::string say(const char* zh, const char* en) const { return pick(language, zh, en); }

    template <class... Args>
    std::string say_with(const char* zh, const char* en, const Args&... args) const {
        return format(pick(language, zh, en), args...);
    }

    static std::string name_of(const Pack& pack) {
        return pack.version.empty() ? pack.name : pack.name + "@" + pack.version;
    }

    std::string why(const std::string& code) const {
        if (code == "several-lines") return say("几个事实同时按比例计分", "several facts pay in proportion at once");
        if (code == "formula") return say("公式超出了能判定的形式", "the formula is none that can be decided");
        if (code == "too-many-cases") return say("情形太多", "there are too many cases");
        if (code == "judged-rounding")
            return say("由人评定的分数取舍不同", "judged points are rounded in different ways");
        if (code == "endless") return say("没有上下限，取舍无尽", "rounding never ends without limits");
        return say("例子未能由计分程序复现", "the example did not replay");
    }

    void add_examples(const Comparison& comparison, std::vector<std::string>& out) const {
        for (const auto* example : {&comparison.lower, &comparison.higher, &comparison.other})
            if (*example) out.push_back(say("例：", "e.g. ") + example_sentence(**example, language));
        for (const auto& [was, is] : comparison.taken_as_same)
            out.push_back(
                say_with("把“{}”与“{}”当作同一事实比较", "'{}' and '{}' are taken for the same fact", was, is));
        if (!comparison.why.empty()) out.push_back(say("未能证明：", "no proof: ") + why(comparison.why));
    }

    std::string points_of(const IndicatorDiff& each) const {
        const auto text = [&](const std::optional<Number>& number) {
            return number ? number->str() : std::string("–");
        };
        if (each.fate == Fate::added) return text(each.points_after);
        if (each.fate == Fate::removed || each.points_before == each.points_after) return text(each.points_before);
        return text(each.points_before) + " → " + text(each.points_after);
    }

    DiffLine line(const IndicatorDiff& each) const {
        DiffLine made{each.path,
                      verdict_word(each, language),
                      verdict_code(each),
                      each.changed() || !each.readable,
                      each.same_meaning(),
                      points_of(each),
                      {},
                      {},
                      {}};
        if (!each.leaf && each.fate == Fate::both) made.verdict = say("分组", "group");
        if (each.moved) made.details.push_back(say("移动：原在 ", "moved from ") + each.old_path);
        if (each.renamed) made.details.push_back(say("改名：原为 ", "renamed from ") + each.old_path);
        if (each.unread_alike())
            made.details.push_back(say("两版的条文都未能读懂，一字不差",
                                       "neither clause was understood; they are the same word for word"));
        else if (!each.readable)
            made.details.push_back(
                say("有一版的条文未能读懂，没有比较", "the clause of one version was not understood; not compared"));
        for (const Aspect& aspect : each.aspects) made.details.push_back(aspect_sentence(aspect, language));
        add_examples(each.comparison, made.details);
        if (each.same_text && each.fate == Fate::both) return made;
        made.before = each.before_clause.empty() ? "" : quotation(*before.sources, each.before_clause, language);
        made.after = each.after_clause.empty() ? "" : quotation(*after.sources, each.after_clause, language);
        return made;
    }

    std::string counted(const std::vector<DiffLine>& lines) const {
        std::vector<std::string> order;
        std::map<std::string, std::size_t> counts;
        std::size_t leaves = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!diff.indicators[i].leaf) continue;
            ++leaves;
            if (counts[lines[i].verdict]++ == 0) order.push_back(lines[i].verdict);
        }
        std::string all = say_with("{}项指标", "{} indicators", leaves);
        for (std::size_t i = 0; i < order.size(); ++i)
            all +=
                (i == 0 ? say("：", ": ") : say("，", ", ")) + say_with("{}项{}", "{} {}", counts[order[i]], order[i]);
        return all + say("。", ".");
    }

    std::string verdict() const {
        switch (diff.meaning()) {
            case PackDiff::Meaning::same:
                return say("含义相同。", "Same meaning. ");
            case PackDiff::Meaning::unread:
                return say("读懂的部分含义相同，未能读懂的部分文字相同。",
                           "What was understood means the same; what was not has the same words. ");
            case PackDiff::Meaning::open:
                return say("未能判定含义是否相同：没有发现不同，也没有全部证明相同。",
                           "Undecided: no difference was found, and not all is proved to be the same. ");
            case PackDiff::Meaning::different:
                return say("含义不同。", "Different meaning. ");
        }
        return {};
    }

    std::vector<std::string> warnings() const {
        std::vector<std::string> out;
        const std::array packs{&before, &after};
        for (std::size_t side = 0; side < 2; ++side)
            if (diff.errors[side] > 0)
                out.push_back(say_with("“{}”有{}个错误，读不懂的部分没有比较",
                                       "'{}' has {} errors; what was not understood was not compared",
                                       name_of(*packs[side]), diff.errors[side]));
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    DiffLines all() const {
        DiffLines made;
        made.title = name_of(before) + " → " + name_of(after);
        for (const IndicatorDiff& each : diff.indicators) made.lines.push_back(line(each));
        made.conclusion = verdict() + counted(made.lines);
        made.warnings = warnings();
        for (const Aspect& aspect : diff.general) made.general.push_back(aspect_sentence(aspect, language));
        if (diff.grades)
            made.general.push_back(say_with("等级：总分{}分时“{}” → “{}”", "grades: at a total of {} '{}' → '{}'",
                                            diff.grades->total.str(), diff.grades->before, diff.grades->after));
        return made;
    }
};

}  // namespace

DiffLines diff_lines(const PackDiff& diff, const Pack& before, const Pack& after, Language language) {
    return Laying{diff, before, after, language}.all();
}

}  // namespace heng
