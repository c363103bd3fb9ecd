// Reads a lead: cuts it into segments at marks and connectives, makes each a test, a step or words. Entry:
// read_situation.
#include "engine/rule/situation.hpp"

#include <algorithm>

#include "engine/rule/implied.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using syntax::Change;
using syntax::Connective;
using syntax::Direction;
using syntax::Mark;
using syntax::Modifier;
using syntax::Phrase;
using syntax::Place;
using syntax::Remark;
using syntax::Standard;
using syntax::Words;
using Region = syntax::Condition;
using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// Phrases between two marks or connectives.
using Segment = std::vector<PhraseId>;

class Lead {
  public:
    Lead(const Sources& sources, const syntax::Clause& clause, const Statement& statement, int year)
        : sources_(sources), clause_(clause), statement_(statement), year_(year) {}

    Situation run() {
        for (const PhraseId id : statement_.lead) take(id);
        end_segment();
        if (!words_.empty()) out_.words_span = {begin(words_.front()), end(words_.back())};
        out_.words = bare_name(spelled(sources_, out_.words_span));
        for (const Segment& segment : segments_) read(segment);
        return std::move(out_);
    }

  private:
    const Phrase& phrase(PhraseId id) const { return clause_.phrases[id]; }
    std::uint32_t begin(PhraseId id) const { return span_of(phrase(id)).begin; }
    std::uint32_t end(PhraseId id) const { return span_of(phrase(id)).end; }

    void take(PhraseId id) {
        if (const Mark* mark = get_if<Mark>(&phrase(id))) return take_mark(mark->kind);
        if (const Connective* connective = get_if<Connective>(&phrase(id)))
            return take_connective(id, connective->kind);
        if (holds_alternative<Remark>(phrase(id))) return;
        if (const Modifier* modifier = get_if<Modifier>(&phrase(id)); modifier && depth_ == 0) {
            out_.respectively = true;
            return;
        }
        if (const Standard* standard = get_if<Standard>(&phrase(id))) {
            out_.standard = *standard;
            return;
        }
        if (links_quantities(id)) return end_segment();
        if (links_ends(id)) return;
        add(id);
    }

    /// 和 in 80%和70%.
    bool links_quantities(PhraseId id) const {
        if (!holds_alternative<Words>(phrase(id)) || segment_.empty() || depth_ > 0) return false;
        const std::string word = spelled(sources_, span_of(phrase(id)));
        return holds_alternative<Region>(phrase(segment_.back())) && (word == "和" || word == "与" || word == "及");
    }

    /// 但 in 超过10%但不超过20%: both ends of one region.
    bool links_ends(PhraseId id) const {
        if (!holds_alternative<Words>(phrase(id)) || segment_.empty() || depth_ > 0) return false;
        const Region* before = get_if<Region>(&phrase(segment_.back()));
        const bool follows = id + 1 < clause_.phrases.size() && holds_alternative<Region>(clause_.phrases[id + 1]);
        const std::string word = spelled(sources_, span_of(phrase(id)));
        return before && before->form == Region::Form::single && follows &&
               (word == "但" || word == "但是" || word == "而");
    }

    void add(PhraseId id) {
        words_.push_back(id);
        if (depth_ > 0)
            note_.push_back(id);
        else
            segment_.push_back(id);
    }

    void take_mark(Mark::Kind kind) {
        if (kind == Mark::Kind::open) ++depth_;
        if (kind == Mark::Kind::close) close_bracket();
        if (depth_ > 0 || kind == Mark::Kind::close) return;
        if (kind == Mark::Kind::colon) return drop_heading();
        if (kind == Mark::Kind::pause) out_.joined = true;
        end_segment();
    }

    /// 其中：, 计分：: what stands before a colon only leads up to what follows.
    void drop_heading() {
        end_segment();
        segments_.clear();
        words_.clear();
    }

    void close_bracket() {
        if (depth_ > 0) --depth_;
        if (depth_ > 0 || note_.empty()) return;
        const bool plain = std::all_of(note_.begin(), note_.end(), [&](PhraseId id) { return is_words(id); });
        if (plain)
            out_.notes.push_back({begin(note_.front()), end(note_.back())});
        else
            segments_.push_back(note_);
        note_.clear();
    }

    void take_connective(PhraseId id, Connective::Kind kind) {
        if (depth_ > 0) return add(id);
        if (kind == Connective::Kind::otherwise) {
            out_.otherwise = true;
            return;
        }
        if (kind == Connective::Kind::either) out_.any = true;
        out_.joined = true;
        end_segment();
        words_.push_back(id);
    }

    void end_segment() {
        if (!segment_.empty()) segments_.push_back(std::move(segment_));
        segment_.clear();
    }

    bool is_words(PhraseId id) const {
        return holds_alternative<Words>(phrase(id)) || holds_alternative<Connective>(phrase(id));
    }

    void read(const Segment& segment) {
        const auto change = find<Change>(segment);
        if (change != segment.end()) return read_step(segment, change);
        const auto place = find<Place>(segment);
        if (place != segment.end()) return read_place(segment, place);
        read_test(segment);
    }

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
        if (step.counts_ones) {
            step.size = Measure{1, find_unit(spelled(sources_, change.inside)), change.span};
            step.inside.clear();
        }
        const Segment front(segment.begin(), at);
        if (find<Region>(front) != front.end())
            read_test(front);
        else
            step.before = text(step.before_span);
        out_.step = step;
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
        take_both_signs(test);
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

    /// 在±5%以内: from -5% to 5%.
    static void take_both_signs(Test& test) {
        constexpr std::string_view both_signs = "±", held = "在";
        if (test.kind != Test::Kind::range || !test.subject.ends_with(both_signs)) return;
        test.subject.resize(test.subject.size() - both_signs.size());
        if (test.subject.ends_with(held)) test.subject.resize(test.subject.size() - held.size());
        Interval& in = test.range.in;
        if (in.high) in.low = Bound{-in.high->at, in.high->closed};
        test.range.symmetric = true;
    }

    void read_test(const Segment& segment) {
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
            if (!condition || says_when(segment, i)) continue;
            const bool starts =
                i == segment.begin() || !get_if<Region>(&phrase(*std::prev(i))) || says_when(segment, std::prev(i));
            const bool named = at != segment.end() && condition->form == Region::Form::bare && counts(*condition);
            if (starts && !named) at = i;
        }
        return at;
    }

    /// 9月底 in 9月底达到75%: of what time the quantity behind it is.
    bool says_when(const Segment& segment, Segment::const_iterator at) const {
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
        if (right.in.low) left.in.low = right.in.low, left.low_marked = right.low_marked;
        if (right.in.high) left.in.high = right.in.high, left.high_marked = right.high_marked;
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

    const Sources& sources_;
    const syntax::Clause& clause_;
    const Statement& statement_;
    int year_;
    Situation out_;
    std::vector<Segment> segments_;
    Segment segment_, words_, note_;
    int depth_ = 0;
};

}  // namespace

bool Situation::pure_words() const {
    return !step &&
           std::all_of(tests.begin(), tests.end(), [](const Test& test) { return test.kind == Test::Kind::words; });
}

Situation read_situation(const Sources& sources, const syntax::Clause& clause, const Statement& statement, int year) {
    return Lead(sources, clause, statement, year).run();
}

}  // namespace heng::composing
