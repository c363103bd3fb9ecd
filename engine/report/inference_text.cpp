// Which readings explain printed scores, as text. Entry: inference_text().
#include "engine/report/readings_report.hpp"
#include "engine/report/wording.hpp"
#include "engine/rule/reading_words.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

std::string row_text(const Evidence& evidence, Language language) {
    const std::string where = evidence.unit.empty() ? "" : evidence.unit + pick(language, "", ", ");
    return format(pick(language, "{}“{}”印{}", "{}'{}' printed {}"), where, evidence.place,
                  exact_text(evidence.printed, language));
}

std::string instead_text(const Evidence& evidence, Language language) {
    if (!evidence.instead) return pick(language, "，这样读得不出来", ", which cannot be");
    return format(pick(language, "，这样读是{}", ", this gives {}"), exact_text(*evidence.instead, language));
}

std::string possible_text(const PointInference& point, Language language) {
    std::string out;
    for (const std::string& choice : point.possible())
        out += (out.empty() ? "" : pick(language, "；也说得通：", "; possible too: ")) +
               reading_text(point.point, choice, language);
    return out;
}

std::string point_text(const PointInference& point, Language language) {
    std::string out = std::string(point_title(point.point, language)) + pick(language, "：", ": ");
    if (!point.told()) return out + pick(language, "从印出的得分看不出\n", "the printed scores do not tell\n");
    out += possible_text(point, language) + "\n";
    for (const ChoiceInference& choice : point.choices)
        if (choice.excluded_by)
            out += format(pick(language, "    排除“{}”：{}{}\n", "    not '{}': {}{}\n"),
                          reading_text(point.point, choice.choice, language), row_text(*choice.excluded_by, language),
                          instead_text(*choice.excluded_by, language));
    return out;
}

}  // namespace

std::string inference_text(const Inference& inference, Language language) {
    std::string out =
        format(pick(language, "用了{}个印出的得分。\n", "{} printed scores were used.\n"), inference.used);
    if (inference.skipped > 0)
        out += format(pick(language, "另有{}个没有用：太多了。\n", "{} more were left out.\n"), inference.skipped);
    for (const PointInference& point : inference.points) out += point_text(point, language);
    if (!inference.consistent())
        out += format(pick(language, "没有一种读法能解释全部：最好的一种解释{}个。\n",
                           "No reading explains them all: the best one explains {}.\n"),
                      inference.explained_together);
    for (const Evidence& evidence : inference.unexplained)
        out += format(pick(language, "哪种读法都得不出：{}\n", "By no reading: {}\n"), row_text(evidence, language));
    for (const std::string& point : inference.not_varied)
        out += format(pick(language, "没有换过的口径：{}（组合太多）\n", "Left as it is: {} (too many combinations)\n"),
                      point_title(point, language));
    return out;
}

}  // namespace heng
