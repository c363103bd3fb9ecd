// Registers one test a row of the tables and runs them.
#include <gtest/gtest.h>

namespace heng::seeds {
void register_scores();
void register_findings();
}  // namespace heng::seeds

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    heng::seeds::register_scores();
    heng::seeds::register_findings();
    return RUN_ALL_TESTS();
}
