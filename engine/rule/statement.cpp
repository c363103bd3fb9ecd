#include "engine/rule/statement.hpp"

namespace heng::composing {
namespace {

using boost::variant2::get_if;
using syntax::Effect;
using syntax::Equation;
using syntax::Limit;
using syntax::Mark;
using syntax::Modifier;
using syntax::Phrase;

/// Modifiers that act where they stand; 分别 only says how to read the effects behind it.
bool acts(const Phrase& phrase) {
    if (const Modifier* modifier = get_if<Modifier>(&phrase)) return modifier->kind != Modifier::Kind::respectively;
    return get_if<Effect>(&phrase) || get_if<Limit>(&phrase) || get_if<Equation>(&phrase);
}

class Cutter {
  public:
    explicit Cutter(const syntax::Clause& clause) : clause_(clause) {}

    std::vector<Statement> run() {
        for (PhraseId id = 0; id < clause_.phrases.size(); ++id) take(id, clause_.phrases[id]);
        flush();
        return std::move(done_);
    }

  private:
    void take(PhraseId id, const Phrase& phrase) {
        if (acts(phrase)) return close(id);
        if (const Mark* mark = get_if<Mark>(&phrase)) return take_mark(id, *mark);
        now_.lead.push_back(id);
        has_words_ = true;
    }

    void take_mark(PhraseId id, const Mark& mark) {
        switch (mark.kind) {
            case Mark::Kind::semicolon:
            case Mark::Kind::stop:
                flush();
                ++sentence_;
                break;
            case Mark::Kind::enumerator:
                flush();
                ++item_;
                now_.enumerated = true;
                now_.enumerator = mark.span;
                break;
            default:
                if (mark.kind == Mark::Kind::open) ++depth_;
                if (mark.kind == Mark::Kind::close && depth_ > 0) --depth_;
                if (has_words_) now_.lead.push_back(id);
        }
    }

    void close(PhraseId act) {
        now_.act = act;
        now_.bracketed = depth_ > 0 && opens_bracket();
        push();
    }

    /// Does the effect stand alone in its brackets, behind the words that it belongs to?
    bool opens_bracket() const {
        if (now_.lead.empty()) return false;
        const Mark* mark = get_if<Mark>(&clause_.phrases[now_.lead.back()]);
        return mark && mark->kind == Mark::Kind::open;
    }

    void flush() {
        if (has_words_)
            push();
        else
            now_.lead.clear();
    }

    void push() {
        now_.sentence = sentence_;
        now_.item = item_;
        const PhraseId first = now_.lead.empty() ? *now_.act : now_.lead.front();
        const PhraseId last = now_.act ? *now_.act : now_.lead.back();
        now_.span = {span_of(clause_.phrases[first]).begin, span_of(clause_.phrases[last]).end};
        done_.push_back(std::move(now_));
        now_ = Statement{};
        has_words_ = false;
    }

    const syntax::Clause& clause_;
    std::vector<Statement> done_;
    Statement now_;
    std::uint32_t sentence_ = 0, item_ = 0, depth_ = 0;
    bool has_words_ = false;
};

}  // namespace

std::vector<Statement> statements(const syntax::Clause& clause) {
    return Cutter(clause).run();
}

Span lead_span(const syntax::Clause& clause, const Statement& statement) {
    if (statement.lead.empty()) return {statement.span.begin, statement.span.begin};
    return {span_of(clause.phrases[statement.lead.front()]).begin, span_of(clause.phrases[statement.lead.back()]).end};
}

}  // namespace heng::composing
