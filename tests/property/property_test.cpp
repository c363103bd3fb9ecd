// Laws that every rule keeps, on programs of the canonical core: the fixed point of reading and printing, the range of
// a score, its course, the order of partial steps, the sum of the explained deductions, and units that do not matter.
// 10^4 programs each; RC_PARAMS="seed=… max_success=…" repeats a run.
#include <gtest/gtest.h>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

#include "engine/attempt/attempt.hpp"
#include "tests/random/program.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using random::Asked;
using random::Milli;
using random::Program;
using random::Record;

GivenFacts facts_of(const Program& program, const Record& record) {
    GivenFacts facts;
    for (std::size_t i = 0; i < program.asked.size(); ++i) {
        const Asked& asked = program.asked[i];
        facts.emplace_back(asked.kind == Asked::Kind::items ? "items_met" : asked.key, cell(asked, record.values[i]));
    }
    return facts;
}

Attempt run(const Program& program, const std::vector<GivenFacts>& records) {
    AttemptRequest request;
    request.indicator = program.indicator;
    request.points = program.points;
    request.clause = program.clause;
    request.records = records;
    return attempt(request);
}

struct Drawn {
    Program program;
    std::vector<Record> records;
    std::vector<GivenFacts> facts;
    random::Random source;
};

using Wanted = std::function<bool(const Program&)>;

// A program that `wanted` takes, with records for it.
Drawn draw(int records = 8, const Wanted& wanted = nullptr) {
    Drawn drawn;
    drawn.source.seed(*rc::gen::arbitrary<std::uint64_t>());
    do drawn.program = random::random_program(drawn.source);
    while (wanted && !wanted(drawn.program));
    for (int i = 0; i < records; ++i) {
        drawn.records.push_back(random::random_record(drawn.program, drawn.source));
        drawn.facts.push_back(facts_of(drawn.program, drawn.records.back()));
    }
    RC_LOG() << drawn.program.indicator << "（" << drawn.program.points << "分）：" << drawn.program.clause << "\n";
    return drawn;
}

bool has_course(const Program& program) {
    return program.course != random::Course::unknown;
}
bool only_deducts(const Program& program) {
    return has_course(program) && program.clause.find("加") == std::string::npos;
}
bool in_money(const Program& program) {
    return program.asked.front().unit == "万元";
}

std::vector<std::string> texts(const Attempt& attempt) {
    std::vector<std::string> all;
    for (const AttemptScore& score : attempt.scores) all.push_back(score.text);
    return all;
}

std::optional<Number> points_of(const AttemptScore& score) {
    const Scored* scored = v2::get_if<Scored>(&score.outcome.result);
    return scored == nullptr ? std::nullopt : std::optional(scored->points);
}

void check(const char* law, const std::function<void()>& property) {
    EXPECT_TRUE(rc::check(law, property));
}

TEST(Property, EveryProgramOfTheCoreIsRead) {
    check("computed or judged", [] {
        const Drawn drawn = draw();
        RC_ASSERT(run(drawn.program, drawn.facts).status != Attempt::Status::rejected);
    });
}

TEST(Property, PrintedAndReadAgainItIsTheSame) {
    check("print(parse(t)) is a fixed point and keeps every score", [] {
        const Drawn drawn = draw();
        const Attempt first = run(drawn.program, drawn.facts);
        Program printed = drawn.program;
        printed.clause = first.canonical;
        const Attempt second = run(printed, drawn.facts);
        RC_ASSERT(second.canonical == first.canonical);
        RC_ASSERT(texts(second) == texts(first));
    });
}

TEST(Property, AScoreLiesBetweenItsLimits) {
    check("0 ≤ score ≤ cap", [] {
        const Drawn drawn = draw();
        const Attempt answer = run(drawn.program, drawn.facts);
        const Rule& rule = v2::get<Rule>(answer.meaning);
        for (const AttemptScore& score : answer.scores)
            if (const std::optional<Number> points = points_of(score)) {
                RC_ASSERT(drawn.program.may_be_negative || *points >= Number(0));
                RC_ASSERT(!rule.cap || *points <= *rule.cap);
            }
    });
}

TEST(Property, DeductionsExplainWhatIsLost) {
    check("points - score = sum of the deductions", [] {
        const Drawn drawn = draw();
        const Attempt answer = run(drawn.program, drawn.facts);
        const Rule& rule = v2::get<Rule>(answer.meaning);
        for (const AttemptScore& score : answer.scores)
            if (const std::optional<Number> points = points_of(score)) {
                Number lost = 0;
                for (const Step& step : score.outcome.trace) lost = lost + step.deduction;
                RC_ASSERT(rule.points - *points == lost);
            }
    });
}

// The same record with another own value.
GivenFacts with_value(GivenFacts facts, const Program& program, Milli value) {
    facts.front().second = cell(program.asked.front(), value);
    return facts;
}

TEST(Property, ABetterValueNeverScoresLess) {
    check("monotone where the clause is", [] {
        Drawn drawn = draw(1, has_course);
        std::vector<Milli> values = {drawn.records[0].values[0]};
        for (int i = 0; i < 6; ++i) values.push_back(random::random_record(drawn.program, drawn.source).values[0]);
        std::sort(values.begin(), values.end());
        if (drawn.program.course == random::Course::falling) std::reverse(values.begin(), values.end());
        std::vector<GivenFacts> facts;
        for (const Milli value : values) facts.push_back(with_value(drawn.facts[0], drawn.program, value));
        const Attempt answer = run(drawn.program, facts);
        std::optional<Number> before;
        for (const AttemptScore& score : answer.scores) {
            const std::optional<Number> points = points_of(score);
            if (points && before) RC_ASSERT(*points >= *before);
            before = points;
        }
    });
}

// The clause with the partial steps of every deducting change set to `words`.
Program with_partial(Program program, const std::string& words) {
    for (const std::string old : {"，不足一档不扣", "，不足一档按一档扣", "，不足一档按比例扣"})
        for (std::size_t at = program.clause.find(old); at != std::string::npos; at = program.clause.find(old))
            program.clause.erase(at, old.size());
    const std::size_t deduct = program.clause.find("扣");
    const std::size_t end = program.clause.find("分", deduct);
    if (deduct != std::string::npos && end != std::string::npos)
        program.clause.insert(end + std::string("分").size(), words);
    return program;
}

TEST(Property, StartedStepsCostMostWholeStepsLeast) {
    check("started ≤ proportional ≤ whole", [] {
        const Drawn drawn = draw(8, only_deducts);
        const Attempt whole = run(with_partial(drawn.program, "，不足一档不扣"), drawn.facts),
                      started = run(with_partial(drawn.program, "，不足一档按一档扣"), drawn.facts),
                      proportional = run(with_partial(drawn.program, "，不足一档按比例扣"), drawn.facts);
        for (std::size_t i = 0; i < drawn.facts.size(); ++i) {
            const std::optional<Number> least = points_of(started.scores[i]),
                                        middle = points_of(proportional.scores[i]), most = points_of(whole.scores[i]);
            RC_ASSERT(least && middle && most);
            RC_ASSERT(*least <= *middle);
            RC_ASSERT(*middle <= *most);
        }
    });
}

TEST(Property, TheUnitOfACellDoesNotMatter) {
    check("元 and 万元 score the same", [] {
        const Drawn drawn = draw(8, in_money);
        std::vector<GivenFacts> in_yuan = drawn.facts;
        for (std::size_t i = 0; i < in_yuan.size(); ++i)
            in_yuan[i].front().second = random::decimal(drawn.records[i].values[0] * 10000) + "元";
        RC_ASSERT(texts(run(drawn.program, in_yuan)) == texts(run(drawn.program, drawn.facts)));
    });
}

}  // namespace
}  // namespace heng
