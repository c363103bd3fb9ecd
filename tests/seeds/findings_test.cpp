// The 103 findings in the documents, row by row of data/findings.csv: the code that the row names is reported at the
// place that it names; a row without a code says why a program cannot tell. In the corrected copies none of them is
// reported.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "grammar/messages.hpp"
#include "tests/seeds/pack_run.hpp"

namespace heng::seeds {
namespace {

struct KnownFinding {
    std::string id, pack, by, code, place, what, reason;
};

const std::vector<KnownFinding>& known_findings() {
    static const std::vector<KnownFinding> all = [] {
        std::vector<KnownFinding> rows;
        for (const std::vector<Cell>& row : data_table("findings.csv").rows)
            rows.push_back({row[0].text, row[1].text, row[2].text, row[3].text, row[4].text, row[5].text, row[6].text});
        return rows;
    }();
    return all;
}

/// A place of claims is 单位：处, 处, or 处/列; the words of a problem are unit, place, column.
bool matches(const DataProblem& problem, const std::string& place) {
    if (problem.args.size() != 5) return false;
    const std::string& unit = problem.args[0];
    const std::string& where = problem.args[1];
    const std::string& column = problem.args[2];
    for (const std::string& whole : {unit, where, where + "/" + column, unit + "：" + where,
                                     unit + "：" + where + "/" + column, problem.file + "：" + where + "/" + column})
        if (whole == place) return true;
    return false;
}

bool reported_in_data(const PackRun& run, const std::string& code, const std::string& place) {
    for (const DataProblem& problem : run.problems)
        if (problem.code == code && matches(problem, place)) return true;
    return false;
}

std::string codes_in(const PackRun& run) {
    std::set<std::string> codes;
    for (const Diagnostic& d : run.findings) codes.insert(d.code);
    for (const DataProblem& problem : run.problems) codes.insert(problem.code);
    std::string all;
    for (const std::string& code : codes) all += code + " ";
    return all;
}

class FindingTest : public testing::Test {
  public:
    explicit FindingTest(const KnownFinding& row) : row_(row), run_(run_of(row.pack)) {}

    void TestBody() override {
        SCOPED_TRACE(row_.id + " " + row_.what);
        if (row_.by == "none") {
            EXPECT_TRUE(row_.code.empty());
            EXPECT_FALSE(row_.reason.empty()) << "say why it cannot be told mechanically";
            return;
        }
        ASSERT_TRUE(row_.by == "check" || row_.by == "claims") << row_.by;
        for (const std::string& place : split(row_.place, "；")) {
            const bool reported = row_.by == "check" ? reported_at_node(run_, row_.code, place)
                                                     : reported_in_data(run_, row_.code, place);
            EXPECT_TRUE(reported) << row_.code << " is not reported at " << place << "; reported: " << codes_in(run_);
        }
    }

  private:
    KnownFinding row_;
    const PackRun& run_;
};

TEST(Findings, all_are_listed_and_most_are_mechanical) {
    std::set<std::string> ids;
    std::size_t mechanical = 0;
    for (const KnownFinding& row : known_findings()) {
        ids.insert(row.id);
        mechanical += row.by != "none";
    }
    EXPECT_EQ(ids.size(), 103U);
    EXPECT_GE(mechanical, 62U);
}

/// Readings are open in a correct table too; everything else is an alarm.
bool is_alarm(const std::string& code) {
    return code != "open-reading" && code != "far-side";
}

class CorrectedTest : public testing::Test {
  public:
    explicit CorrectedTest(std::string pack) : pack_(std::move(pack)) {}

    void TestBody() override {
        const PackRun corrected = run(std::string(HENG_ROOT) + "/tests/seeds/corrected/" + pack_);
        std::set<std::string> codes;
        for (const KnownFinding& row : known_findings())
            if (!row.code.empty() && is_alarm(row.code)) codes.insert(row.code);
        for (const Diagnostic& d : corrected.findings) {
            EXPECT_FALSE(codes.contains(d.code)) << render(d, *corrected.compiled.pack.sources, Language::zh, false);
            EXPECT_NE(d.severity, Severity::error) << render(d, *corrected.compiled.pack.sources, Language::zh, false);
        }
        for (const DataProblem& problem : corrected.problems)
            EXPECT_FALSE(codes.contains(problem.code))
                << problem.code << ": " << message_text(problem.code, problem.args, Language::zh);
    }

  private:
    std::string pack_;
};

}  // namespace

void register_findings() {
    std::set<std::string> packs;
    for (const KnownFinding& row : known_findings()) {
        packs.insert(row.pack);
        testing::RegisterTest("Finding", row.id.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                              [row]() -> testing::Test* { return new FindingTest(row); });
    }
    for (const std::string& pack : packs)
        testing::RegisterTest("Corrected", pack.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                              [pack]() -> testing::Test* { return new CorrectedTest(pack); });
}

}  // namespace heng::seeds
