// Sentences over events, items, options and vetoes.
#include <array>

#include "tests/random/pick.hpp"
#include "tests/random/sentences.hpp"

namespace heng::random {
namespace {

struct Event {
    const char* words;
    const char* unit;
};
constexpr std::array events = std::to_array<Event>({{"违规支出", "笔"},
                                                    {"白条抵库", "张"},
                                                    {"有效投诉", "起"},
                                                    {"漏报事项", "项"},
                                                    {"迟报报表", "次"},
                                                    {"未整改问题", "个"}});
constexpr std::array merits = std::to_array<Event>({{"获得表彰", "次"}, {"典型经验", "篇"}, {"专利授权", "件"}});
constexpr std::array item_words = {"明确管护主体", "落实管护经费", "建立管护制度",
                                   "管护效果良好", "台账资料完整", "人员配备到位"};
constexpr std::array enumerators = {"①", "②", "③", "④", "⑤", "⑥"};
constexpr std::array option_words = {"健全", "基本健全", "不够健全", "不健全"};

// Halves of a point, at least one half.
Milli each_of(Random& random) {
    return 500 * between(random, 1, 4);
}

void ask_items(Draft& draft, std::size_t count) {
    Asked asked{Asked::Kind::items, "items", "", {}, 0, (Milli{1} << count) - 1, {}};
    for (std::size_t i = 0; i < count; ++i) asked.choices.emplace_back(enumerators[i]);
    draft.program.asked.push_back(asked);
}

void add_tally(Draft& draft, Random& random, const Event& event, bool awards, Milli most) {
    const std::int64_t size = chance(random, 4) ? between(random, 2, 5) : 1;
    const Milli each = each_of(random);
    std::string text =
        std::string(event.words) + "每" + std::to_string(size) + event.unit + (awards ? "得" : "扣") + points(each);
    static constexpr std::array partials = {"，不足一档不扣", "，不足一档按一档扣", "，不足一档按比例扣"};
    if (!awards && size > 1 && chance(random, 2)) text += pick(random, partials);
    if (!awards && chance(random, 3)) text += "，最多扣" + points(each * between(random, 1, 5));
    if (awards && most > 0 && chance(random, 3)) text += "，最多加" + points(most);
    draft.add(text);
    Asked asked{Asked::Kind::count, event.words, event.unit, {}, 0, 12, {}};
    for (std::int64_t step = 0; step <= 12; step += size) asked.edges.push_back(step);
    draft.program.asked.push_back(asked);
}

}  // namespace

// The bounds of awards together stay within W.
void add_tallies(Draft& draft, Random& random, std::int64_t count) {
    const bool awards = draft.sentences.empty() && chance(random, 4);
    const std::int64_t first = between(random, 0, 2);
    for (std::int64_t i = 0; i < count; ++i)
        add_tally(draft, random,
                  awards ? merits[static_cast<std::size_t>((first + i) % 3)]
                         : events[static_cast<std::size_t>((first + i) % 6)],
                  awards, draft.points / count / 500 * 500);
}

// Points of their own that add up to W.
void add_items(Draft& draft, Random& random) {
    const std::size_t count = static_cast<std::size_t>(between(random, 2, 6));
    Milli sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Milli each = each_of(random);
        draft.add(std::string(enumerators[i]) + item_words[i] + "，得" + points(each));
        sum += each;
    }
    draft.points = sum;
    ask_items(draft, count);
}

// 每符合一项得 gives W where all are met; 每有一项不符合扣 may cost more than there is.
void add_per_item(Draft& draft, Random& random) {
    const std::size_t count = static_cast<std::size_t>(between(random, 2, 6));
    for (std::size_t i = 0; i < count; ++i) draft.add(std::string(enumerators[i]) + item_words[i]);
    const Milli each = each_of(random);
    const bool awards = chance(random, 2);
    if (awards) draft.points = each * static_cast<Milli>(count);
    draft.add((awards ? "每符合一项得" : "每有一项不符合扣") + points(each));
    ask_items(draft, count);
}

void add_options(Draft& draft, Random& random) {
    Milli pays = draft.points;
    Asked asked{Asked::Kind::option, "option", "", {}, 0, 3, {}};
    bool judged = false;
    for (std::size_t i = 0; i < option_words.size(); ++i) {
        const Milli lower = pays / 100 * between(random, 3, 8) / 10 * 100;
        const bool range = i > 0 && i < 3 && chance(random, 3);
        judged = judged || range;
        draft.add(std::string(option_words[i]) + "，得" + points(range ? lower : pays) +
                  (range ? "至" + points(pays) : ""));
        asked.choices.emplace_back(option_words[i]);
        pays = i == 2 ? 0 : (lower > 100 ? lower - 100 : 0);
    }
    draft.program.asked.push_back(asked);
    if (judged) draft.program.asked.push_back({Asked::Kind::judged, "judged", "分", {}, 0, draft.points, {}});
}

void add_veto(Draft& draft, Random& random) {
    static constexpr std::array vetoes = {"发生重大安全事故", "存在弄虚作假行为", "被上级通报批评"};
    const std::string words = pick(random, vetoes);
    draft.add(words + "的，本项不得分");
    draft.program.asked.push_back({Asked::Kind::yes_no, words, "", {}, 0, 1, {}});
}

}  // namespace heng::random
