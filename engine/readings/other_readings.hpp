// Printed scores that the readings in force contradict, but another reading gives. Entry: OtherReadings.
#pragma once
#include "engine/audit/figure.hpp"
#include "engine/audit/place_book.hpp"
#include "engine/readings/form_readings.hpp"

namespace heng {

/// Tries every choice of every point by itself, on those units alone whose figures are in doubt.
class OtherReadings {
  public:
    /// Both must outlive it.
    OtherReadings(const Pack& pack, const RecordSource& records) : pack_(pack), places_(pack), set_(records) {}
    /// Changes the verdict of the doubtful figures of one unit, and notes which single choices give them.
    void look(const Record& record, Figures& figures);
    /// The same for the figures of forms.
    void look(const std::vector<Form>& forms, Figures& figures);

  private:
    void read();  // the pack in every way, where that was not done
    void look(FormReadings& readings, Figure& figure);
    void note(std::size_t reading, Figure& figure) const;

    const Pack& pack_;
    PlaceBook places_;
    ReadingSet set_;
    std::vector<std::pair<std::string, std::string>> choices_;  // by reading
};

}  // namespace heng
