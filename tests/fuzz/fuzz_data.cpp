// Any bytes as data: CSV, JSON, forms and every kind of cell.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/data/bind.hpp"
#include "engine/data/cell.hpp"

namespace {

void read_cell(std::string_view text) {
    (void)heng::read_number(text);
    (void)heng::read_date(text, 2020);
    (void)heng::read_blank(text);
    (void)heng::read_yes_no(text);
    (void)heng::read_items(text, {"一", "二", "三"}, {"①", "②", "③"});
    (void)heng::read_choice(text, {"健全", "基本健全", "不健全"});
    (void)heng::read_target(text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    heng::DataProblems problems;
    const heng::DataTable csv = heng::read_csv("fuzz.csv", text, problems);
    if (heng::is_form(csv)) (void)heng::read_forms(csv, problems);
    (void)heng::read_json("fuzz.json", text, problems);
    (void)heng::read_forms_json("fuzz.json", text, problems);
    if (size < 256) read_cell(text);
    return 0;
}
