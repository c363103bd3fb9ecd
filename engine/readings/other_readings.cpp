#include "engine/readings/other_readings.hpp"

#include <algorithm>

#include "engine/audit/problem.hpp"

namespace heng {
namespace {

bool is_doubtful(const Figure& figure) {
    return figure.code == "claim-contradicted" || figure.code == "claim-unreachable" ||
           figure.code == "claim-uncovered";
}

}  // namespace

void OtherReadings::read() {
    if (set_.size() > 0) return;
    set_.add(pack_);
    choices_.emplace_back();
    for (const OpenPoint& point : open_points(pack_))
        for (const std::string& choice : point.others)
            if (auto again = read_under(pack_, {{point.point, choice}}, true)) {
                set_.add(std::move(*again));
                choices_.emplace_back(point.point, choice);
            }
}

void OtherReadings::note(std::size_t reading, Figure& figure) const {
    figure.verdict = FigureVerdict::other_reading;
    figure.code = "claim-other-reading";
    figure.readings.push_back(choices_[reading]);
}

void OtherReadings::look(const Record& record, Figures& figures) {
    std::optional<RecordReadings> readings;
    for (Figure& figure : figures) {
        const auto printed = printed_number(figure.printed);
        const auto node = places_.at(figure.at.place);
        if (!is_doubtful(figure) || !printed || !node || figure.at.unit != record.unit) continue;
        const auto leaf = std::find(pack_.leaves.begin(), pack_.leaves.end(), *node);
        if (leaf == pack_.leaves.end()) continue;
        read();
        if (!readings) readings.emplace(set_, record);
        const auto index = static_cast<std::size_t>(leaf - pack_.leaves.begin());
        for (std::size_t reading = 1; reading < set_.size(); ++reading)
            if (readings->under(reading).leaves[index] == printed) note(reading, figure);
    }
}

void OtherReadings::look(const std::vector<Form>& forms, Figures& figures) {
    for (const Form& form : forms) {
        std::optional<FormReadings> readings;
        for (Figure& figure : figures) {
            if (!is_doubtful(figure) || figure.at.unit != form.project) continue;
            read();
            if (!readings) readings.emplace(set_, form);
            look(*readings, figure);
        }
    }
}

void OtherReadings::look(FormReadings& readings, Figure& figure) {
    const auto printed = printed_number(figure.printed);
    const auto node = places_.at(figure.at.place);
    const auto& places = readings.places();
    const auto place = std::find(places.begin(), places.end(), node ? pack_.nodes[*node].path : figure.at.place);
    if (!printed || place == places.end()) return;
    const auto index = static_cast<std::size_t>(place - places.begin());
    for (std::size_t reading = 1; reading < set_.size(); ++reading) {
        const ReadScores& then = readings.under(reading);
        if (index < then.leaves.size() && then.leaves[index] == printed) note(reading, figure);
    }
}

}  // namespace heng
