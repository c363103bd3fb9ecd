// Every score that the documents print: reproduced, judged, reachable, contradicted or not derivable, row by row of
// data/scores.csv. And the other way: no printed score is missing in that table.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "engine/audit/problem.hpp"
#include "tests/seeds/pack_run.hpp"

namespace heng::seeds {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

struct PrintedScore {
    std::string id, pack, unit, place, points, printed, verdict, witness, expected, reason;
};

PrintedScore printed_in(const std::vector<Cell>& row) {
    return {row[0].text, row[1].text, row[2].text, row[3].text, row[4].text,
            row[5].text, row[6].text, row[7].text, row[8].text, row[9].text};
}

const std::vector<PrintedScore>& printed_scores() {
    static const std::vector<PrintedScore> all = [] {
        std::vector<PrintedScore> rows;
        for (const std::vector<Cell>& row : data_table("scores.csv").rows) rows.push_back(printed_in(row));
        return rows;
    }();
    return all;
}

/// What Heng makes of a printed score: the result and the rule it comes from.
struct Found {
    const Result* result = nullptr;
    const Rule* rule = nullptr;
};

Found found_in_units(const PackRun& run, const PrintedScore& row, const std::vector<UnitScore>& units) {
    for (const UnitScore& unit : units) {
        if (unit.unit != row.unit) continue;
        if (row.place == "总分") return {&unit.total, nullptr};
        const std::size_t node = node_named(run.compiled.pack, row.place);
        if (node == npos) return {};
        return {&unit.nodes[node].result, get_if<Rule>(&run.compiled.pack.nodes[node].meaning)};
    }
    return {};
}

Found found_in_forms(const PackRun& run, const PrintedScore& row) {
    for (const FormScore& form : run.form_scores) {
        if (form.project != row.unit) continue;
        if (row.place == "年度资金总额") {
            const NodeId leaf = run.compiled.pack.leaves.front();
            return {&form.funds.nodes[leaf].result, get_if<Rule>(&run.compiled.pack.nodes[leaf].meaning)};
        }
        for (const RowScore& scored : form.rows)
            if ((scored.row.level3.empty() ? scored.row.level2 : scored.row.level3) == row.place)
                return {&scored.result, &scored.rule};
    }
    return {};
}

Found found(const PackRun& run, const PrintedScore& row) {
    const Found in_units = found_in_units(run, row, run.units);
    return in_units.result ? in_units : found_in_forms(run, row);
}

/// Problems of the audit at the place of a printed score.
std::map<std::string, std::string> problems_at(const PackRun& run, const PrintedScore& row) {
    std::map<std::string, std::string> codes;  // code -> what follows
    for (const DataProblem& problem : run.problems)
        if (problem.args.size() == 5 && problem.args[0] == row.unit && problem.args[1] == row.place)
            codes.emplace(problem.code, problem.args[4]);
    return codes;
}

std::string listed(const std::map<std::string, std::string>& codes) {
    std::string all;
    for (const auto& [code, follows] : codes) all += code + " (" + follows + ") ";
    return all;
}

class PrintedScoreTest : public testing::Test {
  public:
    explicit PrintedScoreTest(const PrintedScore& row) : row_(row), run_(run_of(row.pack)) {}

    void TestBody() override {
        SCOPED_TRACE(row_.id + " " + row_.pack + " " + row_.unit + " " + row_.place + " " + row_.printed);
        if (row_.verdict == "reproduced") return reproduced();
        if (row_.verdict == "judged") return judged();
        if (row_.verdict == "reachable") return reachable();
        if (row_.verdict == "contradicted") return contradicted();
        ASSERT_EQ(row_.verdict, "underivable");
        underivable();
    }

  private:
    Number printed() const { return *printed_number(row_.printed); }

    void expect_score(const Found& here) const {
        ASSERT_NE(here.result, nullptr) << "no such place";
        const Scored* scored = get_if<Scored>(here.result);
        ASSERT_NE(scored, nullptr) << "not scored, alternative " << here.result->index();
        EXPECT_EQ(scored->points.str(), printed().str());
    }

    void reproduced() const {
        if (row_.place == "总分") return total_agrees();
        expect_score(found(run_, row_));
        const auto problems = problems_at(run_, row_);
        EXPECT_FALSE(problems.contains("claim-contradicted")) << listed(problems);
    }

    /// A total is what the printed scores add up to, and what Heng adds up where nothing is open.
    void total_agrees() const {
        EXPECT_FALSE(problems_at(run_, row_).contains("claim-total")) << listed(problems_at(run_, row_));
        if (const Scored* scored = computed_total()) {
            EXPECT_EQ(scored->points.str(), printed().str());
        }
    }

    const Scored* computed_total() const {
        for (const UnitScore& unit : run_.units)
            if (unit.unit == row_.unit) return get_if<Scored>(&unit.total);
        for (const FormScore& form : run_.form_scores)
            if (form.project == row_.unit) return get_if<Scored>(&form.total);
        return nullptr;
    }

    void judged() const {
        const Found here = found(run_, row_);
        ASSERT_NE(here.result, nullptr) << "no such place";
        ASSERT_NE(here.rule, nullptr) << "no rule that says what may be judged";
        EXPECT_TRUE(here.rule->judged);
        for (const char* code : {"claim-contradicted", "claim-unreachable", "claim-out-of-range"})
            EXPECT_FALSE(problems_at(run_, row_).contains(code)) << code;
        if (const Scored* scored = get_if<Scored>(here.result)) {
            EXPECT_EQ(scored->points.str(), printed().str());
        }
    }

    void reachable() const {
        const Found open = found(run_, row_);
        ASSERT_NE(open.result, nullptr) << "no such place";
        EXPECT_FALSE(holds_alternative<Scored>(*open.result)) << "the document does print the data";
        const std::vector<UnitScore> units = score(run_.compiled.pack, witness());
        expect_score(found_in_units(run_, row_, units));
    }

    std::vector<Record> witness() const {
        DataTable table{"witness", {{"单位", 1, 1}}, {{{row_.unit, 2, 1}}}};
        for (const std::string& pair : split(row_.witness, "；")) {
            const std::vector<std::string> parts = split(pair, "=");
            const auto column = static_cast<std::uint32_t>(table.header.size() + 1);
            table.header.push_back({parts.at(0), 1, column});
            table.rows[0].push_back({parts.at(1), 2, column});
        }
        DataProblems problems;
        std::vector<Record> records = heng::bind(run_.compiled.pack, table, problems);
        for (const DataProblem& problem : problems)
            EXPECT_NE(problem.severity, Severity::error)
                << problem.code << " " << problem.header << " " << problem.cell;
        return records;
    }

    void contradicted() const {
        const auto problems = problems_at(run_, row_);
        EXPECT_FALSE(row_.reason.empty());
        if (row_.place == "总分") {
            ASSERT_TRUE(problems.contains("claim-total")) << listed(problems);
            EXPECT_EQ(problems.at("claim-total"), row_.expected);
            if (const Scored* scored = computed_total()) {
                EXPECT_NE(scored->points.str(), row_.printed);
            }
        } else if (row_.expected == "条款自相矛盾") {
            contradicts_itself();
        } else {
            const Found here = found(run_, row_);
            ASSERT_NE(here.result, nullptr);
            const Scored* scored = get_if<Scored>(here.result);
            ASSERT_NE(scored, nullptr);
            EXPECT_EQ(scored->points.str(), row_.expected);
            EXPECT_TRUE(problems.contains("claim-contradicted") || problems.contains("claim-unreachable"))
                << listed(problems);
        }
    }

    /// The clause gives other points than the indicator has: it is reported, and no score is computed.
    void contradicts_itself() const {
        const Found here = found(run_, row_);
        ASSERT_NE(here.result, nullptr) << "no such place";
        EXPECT_FALSE(holds_alternative<Scored>(*here.result));
        EXPECT_TRUE(reported_at_node(run_, "points-mismatch", row_.place));
    }

    void underivable() const {
        EXPECT_FALSE(row_.reason.empty());
        const Found here = found(run_, row_);
        ASSERT_NE(here.result, nullptr) << "no such place";
        EXPECT_FALSE(holds_alternative<Scored>(*here.result)) << get_if<Scored>(here.result)->points.str();
    }

    PrintedScore row_;
    const PackRun& run_;
};

using Key = std::tuple<std::string, std::string, std::string, std::string>;

/// pack, unit, place, printed of every score that stands in printed.csv or forms.json.
std::multiset<Key> scores_beside_packs(const std::string& pack) {
    std::multiset<Key> keys;
    const PackRun& run = run_of(pack);
    DataProblems ignored;
    const std::string folder = run.folder + "/";
    const DataTable printed = read_csv("printed.csv", read_file(folder + "printed.csv"), ignored);
    for (const Claim& claim : printed_claims(printed))
        if (printed_number(claim.printed)) keys.emplace(pack, claim.unit, claim.place, claim.printed);
    for (const Form& form : run.forms) {
        for (const FormRow& row : form.rows)
            if (!row.printed_score.empty())
                keys.emplace(pack, form.project, row.level3.empty() ? row.level2 : row.level3, row.printed_score);
        for (const auto& [path, value] : form.fields) {
            if (path == "总分/得分" && !value.empty()) keys.emplace(pack, form.project, "总分", value);
            if (path == "资金/年度资金总额/得分" && !value.empty())
                keys.emplace(pack, form.project, "年度资金总额", value);
        }
    }
    return keys;
}

TEST(PrintedScores, table_has_every_score_that_stands_beside_a_pack) {
    std::multiset<Key> in_table, in_packs;
    std::set<std::string> packs;
    for (const PrintedScore& row : printed_scores()) {
        in_table.emplace(row.pack, row.unit, row.place, row.printed);
        packs.insert(row.pack);
    }
    for (const std::string& pack : packs) in_packs.merge(scores_beside_packs(pack));
    for (const Key& key : in_packs)
        EXPECT_EQ(in_table.count(key), in_packs.count(key)) << std::get<0>(key) << " " << std::get<2>(key);
    EXPECT_EQ(in_table.size(), in_packs.size());
    EXPECT_EQ(packs.size(), 6U);
}

}  // namespace

void register_scores() {
    for (const PrintedScore& row : printed_scores())
        testing::RegisterTest("PrintedScore", row.id.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                              [row]() -> testing::Test* { return new PrintedScoreTest(row); });
}

}  // namespace heng::seeds
