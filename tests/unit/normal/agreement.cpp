#include "tests/unit/normal/agreement.hpp"

#include <gtest/gtest.h>

#include "engine/normal/dump.hpp"

namespace heng::test {
namespace {

std::vector<Number> tried(const Piecewise& function, std::mt19937& random) {
    std::vector<Number> out{0, 1, -1, num("0.5"), num("1000000")};
    const Number beside = num("0.000001");
    const std::vector<Number> ends = edges(function, 60);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        for (const Number& x : {ends[i] - beside, ends[i], ends[i] + beside}) out.push_back(x);
        if (i > 0) out.push_back((ends[i - 1] + ends[i]) / 2);
    }
    for (int i = 0; i < 40; ++i) {
        const std::int64_t numerator = static_cast<std::int64_t>(random() % 3000) - 600;
        out.push_back(Number::ratio(numerator, static_cast<std::int64_t>(random() % 997) + 700));
    }
    return out;
}

std::string scored_at(const Rule& rule, FactId fact, const Number& x) {
    std::vector<Value> values(rule.facts.size());
    values[fact] = x;
    const Result result = scored(rule, values).result;
    if (boost::variant2::holds_alternative<NoRule>(result)) return "uncovered";
    if (boost::variant2::holds_alternative<Inapplicable>(result)) return "no points";
    return boost::variant2::holds_alternative<VetoBeyond>(result) ? "no points" : text_of(result);
}

}  // namespace

std::string text_of(const Piecewise& function) {
    return dump(function);
}

std::string said_at(const Piecewise& function, const Number& x) {
    if (const auto value = evaluate(function, x)) return value->str();
    for (const Piece& piece : function.pieces) {
        if (!piece.in.contains(x)) continue;
        const std::string text = dump(piece.shape);
        return text == "nothing" ? "uncovered" : text;
    }
    return "no piece";
}

void expect_agreement(const Rule& rule, std::mt19937& random) {
    std::string why;
    const auto form = normal_form(rule, &why);
    ASSERT_TRUE(form && form->whole) << why;
    ASSERT_EQ(form->functions.size(), 1u);
    const Piecewise& function = form->functions.front();
    for (const Number& x : tried(function, random))
        ASSERT_EQ(said_at(function, x), scored_at(rule, function.fact, x)) << "x = " << x.str() << "\n"
                                                                           << text_of(function);
}

}  // namespace heng::test
