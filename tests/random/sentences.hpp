// The sentences of the canonical core, one function a kind: each adds its words and what they ask for to a draft.
#pragma once
#include "tests/random/program.hpp"

namespace heng::random {

enum class Main { stairs, bands, proportion, tallies, items, per_item, options };

struct Draft {
    Program program;
    Milli points = 0;  // W
    std::vector<std::string> sentences;
    void add(std::string sentence) { sentences.push_back(std::move(sentence)); }
};

void add_stairs(Draft& draft, Random& random);
void add_bands(Draft& draft, Random& random);
void add_proportion(Draft& draft, Random& random);
void add_tallies(Draft& draft, Random& random, std::int64_t count);
/// A zero threshold of the indicator's own value beside what does not ask for it.
void add_threshold(Draft& draft, Random& random);
void add_items(Draft& draft, Random& random);
void add_per_item(Draft& draft, Random& random);
void add_options(Draft& draft, Random& random);
void add_veto(Draft& draft, Random& random);
void add_rounding(Draft& draft, Random& random);

}  // namespace heng::random
