// Any bytes as one clause: read, composed, printed as its canonical sentence, and scored on the edges of its own normal
// form.
#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/normal/normal_form.hpp"
#include "engine/rule/compose.hpp"

namespace {

// Every function of the rule must answer at its own edges.
void walk(const heng::Rule& rule) {
    const std::optional<heng::NormalForm> form = heng::normal_form(rule);
    if (!form) return;
    for (const heng::Piecewise& function : form->functions)
        for (const heng::Number& edge : heng::edges(function, 50)) (void)heng::evaluate(function, edge);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    heng::Sources sources;
    const heng::FileId file = sources.add("fuzz", std::string_view(reinterpret_cast<const char*>(data), size));
    heng::ClauseContext context;
    context.indicator = "预算执行率";
    context.points = heng::Number(5);
    heng::Diagnostics out;
    const heng::Meaning meaning = heng::compose(sources, sources.whole(file), context, out);
    if (const heng::Rule* rule = boost::variant2::get_if<heng::Rule>(&meaning)) walk(*rule);
    (void)heng::canonical(meaning);
    return 0;
}
