// Earlier against later totals as inline SVG. Entry: units_plot(). Coordinates are rounded for drawing alone.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "engine/report/html_text.hpp"
#include "engine/report/render_units.hpp"

namespace heng {
namespace {

constexpr int plot_side = 460, margin = 46;

struct Plot {
    Number low, high;

    /// From 0 at `low` to `plot_side` at `high`, with one decimal.
    std::string along(const Number& total, bool upwards) const {
        const Number at = (total - low) / (high - low) * Number(plot_side);
        return (upwards ? Number(plot_side) - at : at).fixed(1);
    }
    std::string x(const Number& total) const { return along(total, false); }
    std::string y(const Number& total) const { return along(total, true); }

    std::string axis() const {
        std::string out = fmt::format(
            "<path d=\"M0,0V{0}H{0}\" fill=\"none\" stroke=\"#555\"/>"
            "<path d=\"M0,{0}L{0},0\" stroke=\"#aaa\" stroke-dasharray=\"4 4\"/>\n",
            plot_side);
        for (int tick = 0; tick <= 4; ++tick) {
            const Number at = low + (high - low) * Number::ratio(tick, 4);
            out += fmt::format(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>"
                "<text x=\"-6\" y=\"{}\" text-anchor=\"end\" dominant-baseline=\"middle\">{}</text>\n",
                x(at), plot_side + 18, at.fixed(1), y(at), at.fixed(1));
        }
        return out;
    }

    std::string dot(const UnitDiff& unit) const {
        const int way = unit.change().sign();
        return fmt::format(
            "<circle cx=\"{}\" cy=\"{}\" r=\"3.5\" fill=\"{}\" fill-opacity=\".55\"><title>{} {} → "
            "{}</title></circle>\n",
            x(*unit.total[0]), y(*unit.total[1]),
            way > 0   ? "#1a7f37"
            : way < 0 ? "#a40000"
                      : "#777",
            escaped(unit.unit), column_text(*unit.total[0]), column_text(*unit.total[1]));
    }
};

std::optional<Plot> frame(const std::vector<UnitDiff>& units) {
    std::optional<Plot> plot;
    for (const UnitDiff& unit : units) {
        if (!unit.both_scored()) continue;
        if (!plot) plot = Plot{*unit.total[0], *unit.total[0]};
        for (const auto& total : unit.total) {
            plot->low = min(plot->low, *total);
            plot->high = max(plot->high, *total);
        }
    }
    if (!plot) return plot;
    plot->low = plot->low.floor();
    plot->high = max(plot->high.ceil(), plot->low + 1);
    return plot;
}

}  // namespace

std::string units_plot(const UnitsReport& report) {
    const auto plot = frame(report.units.units);
    if (!plot) return {};
    const char* earlier = pick(report.language, "原版总分", "earlier total");
    const char* later = pick(report.language, "新版总分", "later total");
    const char* colours = pick(report.language, "绿色上升，红色下降；虚线上没有变化",
                               "green: up, red: down; unchanged on the dashed line");
    std::string out = fmt::format(
        "<svg viewBox=\"{0} {1} {2} {2}\" width=\"{2}\" height=\"{2}\" role=\"img\" "
        "font-size=\"12\">\n",
        -margin - 10, -16, plot_side + 2 * margin);
    out += plot->axis();
    // Dots at one place are drawn once: a hundred thousand units stay a page.
    std::set<std::pair<std::string, std::string>> drawn;
    for (const UnitDiff& unit : report.units.units)
        if (unit.both_scored() && drawn.emplace(plot->x(*unit.total[0]), plot->y(*unit.total[1])).second)
            out += plot->dot(unit);
    out += fmt::format(
        "<text x=\"{0}\" y=\"{1}\" text-anchor=\"middle\">{2}</text>"
        "<text transform=\"translate(-44,{0}) rotate(-90)\" text-anchor=\"middle\">{3}</text>"
        "<text x=\"8\" y=\"-4\" fill=\"#555\">{4}</text>\n</svg>\n",
        plot_side / 2, plot_side + 38, earlier, later, colours);
    return out;
}

}  // namespace heng
