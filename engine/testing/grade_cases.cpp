#include "engine/testing/grade_cases.hpp"

#include <algorithm>

#include "engine/report/wording.hpp"
#include "engine/testing/mutants.hpp"

namespace heng {
namespace {

using Bounded = std::optional<Bound> Interval::*;

std::string label_at(const GradeBands& bands, std::size_t band) {
    return bands.bands[band].label;
}

struct Slipper {
    const GradeBands& bands;
    Language language;
    std::vector<SlippedBands> out;

    void add(Slip slip, GradeBands changed, std::string what) {
        out.push_back({std::move(changed), slip_code(slip), std::move(what)});
    }

    void bound(std::size_t band, Bounded end) {
        if (!(bands.bands[band].in.*end)) return;
        const std::string at = (bands.bands[band].in.*end)->at.str();
        GradeBands flipped = bands, moved = bands;
        Bound& flip = *(flipped.bands[band].in.*end);
        flip.closed = !flip.closed;
        add(Slip::boundary, std::move(flipped),
            label_at(bands, band) + pick(language, "：含与不含", ": included or not ") + at);
        Bound& move = *(moved.bands[band].in.*end);
        move.at = move.at - Number(1);
        add(Slip::threshold, std::move(moved), label_at(bands, band) + "：" + at + " → " + move.at.str());
    }

    void exchange(std::size_t band) {
        GradeBands changed = bands;
        std::swap(changed.bands[band].label, changed.bands[band + 1].label);
        add(Slip::inverted, std::move(changed), label_at(bands, band) + " ↔ " + label_at(bands, band + 1));
    }
};

}  // namespace

std::vector<GradeSample> grade_samples(const std::vector<TestRun>& runs) {
    std::vector<GradeSample> samples;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& expected = runs[i].written.expected;
        const bool asked =
            std::any_of(expected.begin(), expected.end(), [](const CaseCell& cell) { return cell.name == "等级"; });
        if (runs[i].total && asked) samples.push_back({i, *runs[i].total});
    }
    return samples;
}

std::vector<Number> grade_totals(const GradeBands& bands) {
    std::vector<Number> totals;
    const Number least = Number::ratio(1, 100);
    for (const GradeBands::Band& band : bands.bands)
        for (const auto& bound : {band.in.low, band.in.high})
            if (bound)
                for (const Number& total : {bound->at, bound->at - least, bound->at + least}) totals.push_back(total);
    std::sort(totals.begin(), totals.end(), [](const Number& a, const Number& b) { return a > b; });
    totals.erase(std::unique(totals.begin(), totals.end()), totals.end());
    return totals;
}

std::vector<SlippedBands> slipped_grades(const GradeBands& bands, Language language) {
    Slipper slipper{bands, language, {}};
    for (std::size_t band = 0; band < bands.bands.size(); ++band) {
        slipper.bound(band, &Interval::low);
        slipper.bound(band, &Interval::high);
        if (band + 1 < bands.bands.size()) slipper.exchange(band);
    }
    return std::move(slipper.out);
}

std::string label_of(const GradeBands& bands, const Number& total) {
    for (const GradeBands::Band& band : bands.bands)
        if (band.in.contains(total)) return band.label;
    return {};
}

}  // namespace heng
