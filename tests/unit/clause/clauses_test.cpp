// One clause, its facts and the score that a careful officer gives: every row of clauses.tsv, and that the canonical
// sentence of a rule reads back as the same rule.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "engine/attempt/attempt.hpp"

namespace heng {
namespace {

std::vector<std::string> split(const std::string& line, char mark) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, mark);) parts.push_back(part);
    return parts;
}

AttemptRequest request_of(const std::vector<std::string>& cells) {
    AttemptRequest request;
    request.indicator = cells[0];
    request.points = cells[1];
    request.clause = cells[2];
    GivenFacts facts;
    for (const std::string& fact : split(cells[3], ' ')) {
        const auto sign = fact.find('=');
        facts.emplace_back(fact.substr(0, sign), fact.substr(sign + 1));
    }
    request.records.push_back(facts);
    return request;
}

TEST(Clauses, ScoreAsAnOfficerReadsThem) {
    std::ifstream in(HENG_ROOT "/tests/unit/clause/clauses.tsv");
    std::size_t rows = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto cells = split(line, '\t');
        ASSERT_EQ(cells.size(), 5u) << line;
        const Attempt answer = attempt(request_of(cells));
        ASSERT_EQ(answer.scores.size(), 1u) << line;
        EXPECT_EQ(answer.scores.front().text, cells[4]) << line;
        ++rows;
    }
    EXPECT_GT(rows, 100u);
}

TEST(Clauses, CanonicalSentencesReadBack) {
    std::ifstream in(HENG_ROOT "/tests/unit/clause/clauses.tsv");
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto cells = split(line, '\t');
        AttemptRequest request = request_of(cells);
        const Attempt first = attempt(request);
        if (first.canonical.empty()) continue;
        request.clause = first.canonical;
        const Attempt second = attempt(request);
        EXPECT_EQ(second.canonical, first.canonical) << line;
        EXPECT_EQ(second.scores.front().text, cells[4]) << line << first.canonical;
    }
}

TEST(Clauses, WhatIsMissingIsNamed) {
    const auto codes = [](const std::string& clause) {
        AttemptRequest request;
        request.indicator = "预算执行率";
        request.points = "5";
        request.clause = clause;
        std::string all;
        for (const Diagnostic& diagnostic : attempt(request).diagnostics) all += diagnostic.code + " ";
        return all;
    };
    EXPECT_EQ(codes("100%计满分，每下降扣1分。"), "missing-step ");
    EXPECT_EQ(codes("每超过一个百分点扣0.4分，扣完为止。"), "missing-anchor ");
    EXPECT_EQ(codes("80%以上得5分，60%-80%得分，60%以下不得分。"), "missing-points ");
    EXPECT_EQ(codes("达60以上得5分，每少1扣0.2分。"), "clause-unit-missing clause-unit-missing ");
    EXPECT_EQ(codes("由各县结合实际自行制定。"), "missing-clause ");
}

}  // namespace
}  // namespace heng
