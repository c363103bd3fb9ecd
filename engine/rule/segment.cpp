// What one segment of a lead says: a step, a place, a region or words. Entry: read_segment.
#include "engine/rule/segment.hpp"

#include <algorithm>

#include "engine/rule/implied.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using syntax::Change;
using syntax::Direction;
using syntax::Phrase;
using syntax::Place;
using Region = syntax::Condition;
using boost::variant2::get_if;
using boost::variant2::holds_alternative;

class SegmentReader {
  public:
    SegmentReader(const Sources& sources, const syntax::Clause& clause, int year, Situation& out)
        : sources_(sources), clause_(clause), year_(year), out_(out) {}

    void read(const Segment& segment) {
        const auto change = find<Change>(segment);
        if (change != segment.end()) return read_step(segment, change);
        const auto place = find<Place>(segment);
        if (place != segment.end()) return read_place(segment, place);
        read_test(segment);
    }

  private:
    template <typename T>
    Segment::const_iterator find(const Segment& segment) const {
        return std::find_if(segment.begin(), segment.end(),
                            [&](PhraseId id) { return holds_alternative<T>(phrase(id)); });
    }

    Span between(Segment::const_iterator from, Segment::const_iterator to) const {
        if (from == to) return {};
        return {begin(*from), end(*std::prev(to))};
    }

    std::string text(Span span) const { return bare_name(spelled(sources_, span)); }

    void read_step(const Segment& segment, Segment::const_iterator at) {
        const Change& change = *get_if<Change>(&phrase(*at));
        Step step;
        step.direction = change.direction;
        step.span = change.span;
        step.before_span = between(segment.begin(), at);
        step.behind_span = between(std::next(at), segment.end());
        step.inside = bare_name(spelled(sources_, change.inside));
        step.behind = text(step.behind_span);
        step.counts_ones = !change.size && change.direction == Direction::none;
        if (change.size) step.size = read_measure(sources_, *change.size, year_);
        if (change.origin) step.origin = read_measure(sources_, *change.origin, year_);
        if (step.counts_ones) count_ones(step, spelled(sources_, change.inside));
        const Segment front(segment.begin(), at);
        if (find<Region>(front) != front.end())
            read_test(front);
        else
            step.before = text(step.before_span);
        out_.step = step;
    }

    /// 每张; 每进入后三名 counts how often that was.
    static void count_ones(Step& step, const std::string& words) {
        const auto unit = find_unit(words);
        step.size = Measure{1, unit, step.span};
        if (unit) step.inside.clear();
    }

    void read_place(const Segment& segment, Segment::const_iterator at) {
        Test test;
        test.kind = Test::Kind::place;
        test.place = *get_if<Place>(&phrase(*at));
        fill(test, segment, at, std::next(at));
    }

    void fill(Test& test, const Segment& segment, Segment::const_iterator first, Segment::const_iterator last) {
        test.span = between(segment.begin(), segment.end());
        test.subject_span = between(segment.begin(), first);
        test.subject = text(test.subject_span);
        test.behind = text(between(last, segment.end()));
        take_magnitude(test);
        take_relation(test);
        out_.tests.push_back(test);
    }

    /// ≥规定数的80%, 低于年度计划的60%: the comparison stands before what the quantity is a part of.
    static void take_relation(Test& test) {
        if (test.kind != Test::Kind::range || !test.range.bare) return;
        if (test.range.unit && test.range.unit->dimension == Dimension::count) return;  // 未达到预期三个档次
        const Bound at = *test.range.in.low;
        const Interval regions[] = {{at, std::nullopt},
                                    {Bound{at.at, false}, std::nullopt},
                                    {std::nullopt, at},
                                    {std::nullopt, Bound{at.at, false}}};
        const WordList tables[] = {words::at_least, words::more_than, words::at_most, words::less_than};
        std::size_t longest = 0, cut = 0;
        for (std::size_t i = 0; i < 4; ++i)
            for (const std::string_view word : tables[i]) {
                const auto found = test.subject.rfind(word);
                if (found == std::string::npos || word.size() <= longest) continue;
                const std::string_view rest = std::string_view(test.subject).substr(found + word.size());
                if (rest.empty() || !names_due(rest)) continue;
                longest = word.size();
                test.range.in = regions[i];
                test.range.bare = false;
                cut = found;
            }
        if (longest > 0)
            test.subject.resize(cut);
        else if (test.subject.find_first_of("<>") != std::string::npos || test.subject.find("≥") != std::string::npos ||
                 test.subject.find("≤") != std::string::npos)
            test.range.unitless = true;  // a comparison that is not understood may not be dropped
    }

    /// 调整率的绝对值≤5%: of the size, whatever the sign.
    static void take_magnitude(Test& test) {
        constexpr std::string_view magnitude = "绝对值", of = "的";
        if (test.kind != Test::Kind::range || !test.subject.ends_with(magnitude)) return;
        test.subject.resize(test.subject.size() - magnitude.size());
        if (test.subject.ends_with(of)) test.subject.resize(test.subject.size() - of.size());
        test.range.magnitude = true;
    }

    /// 截至12月底，: when the value is taken, which is part of no condition.
    bool says_when(const Segment& segment) const {
        constexpr std::size_t longest = 14;
        const std::string words = bare_name(spelled(sources_, between(segment.begin(), segment.end())));
        return starts_with_any(words, std::initializer_list<std::string_view>{"截至", "截止"}) &&
               length_in_characters(words) <= longest &&
               ends_with_any(words, std::initializer_list<std::string_view>{"日", "月底", "月末", "年底", "年末", "止",
                                                                            "日前", "月底前", "年底前", "期末"});
    }

    void read_test(const Segment& segment) {
        if (says_when(segment)) return;
        const auto first = find_last_run(segment);
        const bool bars = text(between(segment.begin(), segment.end())).find('|') != std::string::npos;
        if (first == segment.end() || bars) return read_words(segment);  // |差异率|≤5% is no region of one sign
        Test test;
        test.kind = Test::Kind::range;
        auto last = first;
        for (; last != segment.end() && holds_alternative<Region>(phrase(*last)); ++last)
            if (!join(test, *get_if<Region>(&phrase(*last)))) return read_words(segment);
        if (const Region* condition = get_if<Region>(&phrase(*first)); !condition->subject.empty())
            return fill_sandwich(test, segment, *condition);
        fill(test, segment, first, last);
    }

    /// The conditions of a segment that belong together. Quantities before them are part of the name ({三年}平均增长率
    /// 超过8%, {两项}补贴发放率100%), and so are counts behind them (100%完成{3项}任务).
    Segment::const_iterator find_last_run(const Segment& segment) const {
        auto at = segment.end();
        for (auto i = segment.begin(); i != segment.end(); ++i) {
            const Region* condition = get_if<Region>(&phrase(*i));
            if (!condition || dates(segment, i)) continue;
            const bool starts =
                i == segment.begin() || !get_if<Region>(&phrase(*std::prev(i))) || dates(segment, std::prev(i));
            const bool named = at != segment.end() && condition->form == Region::Form::bare && counts(*condition);
            if (starts && !named) at = i;
        }
        return at;
    }

    /// 9月底 in 9月底达到75%: of what time the quantity behind it is.
    bool dates(const Segment& segment, Segment::const_iterator at) const {
        const Region* day = get_if<Region>(&phrase(*at));
        if (!day || day->first.quantity.form != syntax::Quantity::Form::date) return false;
        return std::any_of(std::next(at), segment.end(), [&](PhraseId id) {
            const Region* other = get_if<Region>(&phrase(id));
            return other && other->first.quantity.form != syntax::Quantity::Form::date;
        });
    }

    bool counts(const Region& condition) const {
        const auto unit = unit_of(sources_, condition.first.quantity);
        return unit && unit->dimension == Dimension::count;
    }

    bool join(Test& test, const Region& condition) {
        const auto range = read_range(sources_, condition, year_);
        if (!range) return false;
        if (test.range.span.empty()) {
            test.range = *range;
            return true;
        }
        return meet(test.range, *range);
    }

    /// 85%及以上不足95%: two half-lines become one region.
    static bool meet(Range& left, const Range& right) {
        const bool ends =
            (!left.in.low && right.in.low && !right.in.high) || (!left.in.high && right.in.high && !right.in.low);
        if (!ends) return false;
        if (right.in.low)
            left.in.low = right.in.low, left.low_marked = right.low_marked, left.low_beyond = right.low_beyond;
        if (right.in.high)
            left.in.high = right.in.high, left.high_marked = right.high_marked, left.high_beyond = right.high_beyond;
        left.unitless = left.unitless || right.unitless;
        if (!left.unit) left.unit = right.unit;
        left.span.end = right.span.end;
        return true;
    }

    void fill_sandwich(Test& test, const Segment& segment, const Region& condition) {
        test.span = between(segment.begin(), segment.end());
        test.subject_span = condition.subject;
        test.subject = text(condition.subject);
        out_.tests.push_back(test);
    }

    void read_words(const Segment& segment) {
        Test test;
        test.span = test.subject_span = between(segment.begin(), segment.end());
        test.subject = text(test.span);
        if (!test.subject.empty()) out_.tests.push_back(test);
    }

    const Phrase& phrase(PhraseId id) const { return clause_.phrases[id]; }
    std::uint32_t begin(PhraseId id) const { return span_of(phrase(id)).begin; }
    std::uint32_t end(PhraseId id) const { return span_of(phrase(id)).end; }

    const Sources& sources_;
    const syntax::Clause& clause_;
    int year_;
    Situation& out_;
};

}  // namespace

void read_segment(const Sources& sources, const syntax::Clause& clause, const Segment& segment, int year,
                  Situation& out) {
    SegmentReader(sources, clause, year, out).read(segment);
}

}  // namespace heng::composing
