// Every rule of the clause grammar is reached by a clause of clauses.tsv, of the good cases or of the refused ones: a
// rule that nothing matches is a rule that nobody needs, or one that nobody has tried.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <tao/pegtl/demangle.hpp>

#include "engine/number/unit.hpp"
#include "grammar/clause_effects.hpp"
#include "grammar/fold.hpp"

namespace heng::clause_grammar {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view space = "heng::clause_grammar::";

/// Every rule that the compiler made a parser for, and whether a clause has reached it.
std::map<std::string_view, bool>& rules() {
    static std::map<std::string_view, bool> reached;
    return reached;
}

/// Notes each rule that matches. Visiting the grammar's types instead of noting them here takes a minute to compile.
template <typename Rule>
struct Noting : tao::pegtl::normal<Rule> {
    static constexpr bool enable = true;
    static inline bool& reached = rules()[tao::pegtl::demangle<Rule>()];
    template <typename In, typename State>
    static void success(const In&, State&) {
        reached = true;
    }
};

/// The grammar's own rules, not the combinations in them, that no clause has reached.
std::string missing() {
    std::string names;
    for (const auto& [name, reached] : rules())
        if (name.starts_with(space) && name.find('<') == name.npos && !reached)
            names += std::string(name.substr(space.size())) + " ";
    return names;
}

/// What the rules ask of the world outside.
struct World {
    std::size_t unit_length(std::string_view rest) const { return heng::unit_length(rest); }
    std::size_t name_length(std::string_view rest) const {
        constexpr std::string_view name = "\"三公经费\"变动率";  // folded
        return rest.starts_with(name) ? name.size() : 0;
    }
};

void cover(const std::string& text) {
    Sources sources;
    const Folded folded = fold(sources, sources.whole(sources.add("t", text)));
    World world;
    tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*> in(
        folded.text.data(), folded.text.data() + folded.text.size(), "");
    tao::pegtl::parse<clause, tao::pegtl::nothing, Noting>(in, world);
}

/// The third cell of a row is its clause.
void cover_rows(const fs::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream cells(line);
        std::string clause;
        for (int i = 0; i < 3; ++i) std::getline(cells, clause, '\t');
        cover(clause);
    }
}

void cover_lines(const fs::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) cover(line);
}

TEST(ClauseCoverage, EveryRuleIsReachedByAGoodClause) {
    const fs::path tests = fs::path(HENG_ROOT) / "tests";
    cover_rows(tests / "unit" / "clause" / "clauses.tsv");
    for (const auto& entry : fs::recursive_directory_iterator(tests / "cases" / "good"))
        if (entry.path().extension() == ".heng") cover_lines(entry.path());
    // Phrases that are read only to be refused with their words: 每下降扣1分, 得分。
    for (const auto& entry : fs::directory_iterator(tests / "cases" / "bad" / "clause"))
        if (entry.path().extension() == ".heng") cover_lines(entry.path());
    EXPECT_GT(rules().size(), 100U);
    EXPECT_EQ(missing(), "") << "add clauses with their scores to clauses.tsv";
}

}  // namespace
}  // namespace heng::clause_grammar
