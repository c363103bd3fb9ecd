#include "cli/run_summary.hpp"

#include "engine/report/wording.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct Summary {
    const batch::BatchRun& run;
    const batch::Tally& tally;
    Language language;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    std::string points(const Number& units) const {
        Number value = units;
        for (int i = 0; i < run.places(); ++i) value = value / 10;
        return value.fixed(run.places());
    }

    std::string counts() const {
        return format(say("共计{}个评价对象：完整{}个，未完整{}个；没有计分{}行。\n",
                          "{} units: {} complete, {} incomplete; {} rows not scored.\n"),
                      tally.units, tally.complete(), tally.incomplete, tally.refused);
    }

    std::string names() const {
        if (!run.has_unchecked_names()) return "";
        return format(
            say("名称查重只比较到前{}个评价对象。\n", "names were compared with those of the first {} units only.\n"),
            batch::UnitNames::most);
    }

    std::string totals() const {
        if (tally.complete() == 0) return "";
        const Number average = tally.sum / Number(static_cast<std::int64_t>(tally.complete()));
        return format(say("总分：最低{}，最高{}，平均{}。\n", "totals: least {}, greatest {}, average {}.\n"),
                      points(Number(tally.least)), points(Number(tally.greatest)), points(average));
    }

    std::string grades() const {
        std::string text;
        const auto& labels = run.plan().grades;
        for (std::size_t i = 0; i < labels.size() && i < batch::no_grade; ++i)
            text += (text.empty() ? "" : say("，", ", ")) + format(say("{}{}个", "{} {}"), labels[i], tally.grades[i]);
        return text.empty() ? "" : say("等级：", "grades: ") + text + say("。\n", ".\n");
    }

    std::string tenths() const {
        if (tally.complete() == 0) return "";
        std::string text;
        for (std::size_t i = 0; i < tally.tenths.size(); ++i)
            if (tally.tenths[i] > 0)
                text +=
                    (text.empty() ? "" : say("，", ", ")) + format("{}%–{}%: {}", i * 10, i * 10 + 10, tally.tenths[i]);
        return format(say("得分占满分：{}。\n", "share of the full marks: {}.\n"), text);
    }

    std::string tiers() const {
        static constexpr const char* names[] = {"int16", "int32", "double", "int64", "int128", "rational"};
        std::string text;
        for (std::size_t i = 0; i < tally.tiers.blocks.size(); ++i)
            if (tally.tiers.blocks[i] > 0)
                text += (text.empty() ? "" : say("，", ", ")) + format("{} {}", names[i], tally.tiers.blocks[i]);
        return format(say("计算方式（条款×千行块）：{}；逐个计算{}处、{}行。\n",
                          "worked out in (clauses × blocks): {}; one by one: {} cells, {} rows.\n"),
                      text.empty() ? "0" : text, tally.tiers.single_cells, tally.tiers.single_rows);
    }
};

}  // namespace

std::string run_summary(const batch::BatchRun& run, Language language) {
    const Summary summary{run, run.tally(), language};
    return summary.counts() + summary.names() + summary.totals() + summary.grades() + summary.tenths() +
           summary.tiers();
}

}  // namespace heng
