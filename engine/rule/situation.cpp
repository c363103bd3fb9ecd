// Reads a lead: cuts it into segments at marks and connectives. Entry: read_situation. What a segment says is read in
// segment.cpp.
#include "engine/rule/situation.hpp"

#include <algorithm>

#include "engine/rule/segment.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using syntax::Connective;
using syntax::Mark;
using syntax::Modifier;
using syntax::Phrase;
using syntax::Remark;
using syntax::Standard;
using syntax::Words;
using Region = syntax::Condition;
using boost::variant2::get_if;
using boost::variant2::holds_alternative;

class Lead {
  public:
    Lead(const Sources& sources, const syntax::Clause& clause, const Statement& statement, int year)
        : sources_(sources), clause_(clause), statement_(statement), year_(year) {}

    Situation run() {
        for (const PhraseId id : statement_.lead) take(id);
        end_segment();
        if (!words_.empty()) out_.words_span = {begin(words_.front()), end(words_.back())};
        out_.words = bare_name(spelled(sources_, out_.words_span));
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            read_segment(sources_, clause_, segments_[i], year_, out_);
            if (std::find(notes_.begin(), notes_.end(), i) != notes_.end()) take_note();
        }
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

    /// 预算与决算相符（100%）, 良（80%-90%）: the region says what the words before it mean.
    void take_note() {
        if (out_.tests.size() < 2 || out_.step) return;
        const Test& note = out_.tests.back();
        const Test& before = out_.tests[out_.tests.size() - 2];
        const bool region = note.kind == Test::Kind::range && note.subject.empty() && note.range.unit &&
                            (note.range.unit->percent || note.range.unit->dimension == Dimension::date);
        if (!region || before.kind != Test::Kind::words || before.span.end > note.span.begin) return;
        out_.tests.erase(out_.tests.end() - 2);
    }

    void close_bracket() {
        if (depth_ > 0) --depth_;
        if (depth_ > 0 || note_.empty()) return;
        const bool plain = std::all_of(note_.begin(), note_.end(), [&](PhraseId id) { return is_words(id); });
        if (plain)
            out_.notes.push_back({begin(note_.front()), end(note_.back())});
        else {
            notes_.push_back(segments_.size() + (segment_.empty() ? 0 : 1));
            end_segment();
            segments_.push_back(note_);
        }
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

    const Sources& sources_;
    const syntax::Clause& clause_;
    const Statement& statement_;
    int year_;
    Situation out_;
    std::vector<Segment> segments_;
    Segment segment_, words_, note_;
    std::vector<std::size_t> notes_;  // the segments that stood in brackets
    int depth_ = 0;
};

}  // namespace

bool Situation::says_nothing() const {
    return tests.empty() && !step && !standard && !otherwise && words.empty();
}

bool Situation::pure_words() const {
    return !step &&
           std::all_of(tests.begin(), tests.end(), [](const Test& test) { return test.kind == Test::Kind::words; });
}

Situation read_situation(const Sources& sources, const syntax::Clause& clause, const Statement& statement, int year) {
    return Lead(sources, clause, statement, year).run();
}

}  // namespace heng::composing
