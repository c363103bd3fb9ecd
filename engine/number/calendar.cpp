// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
#include <chrono>

#include "engine/number/unit.hpp"

namespace heng {

std::optional<std::int64_t> day_number(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

CalendarDay calendar_day(std::int64_t day_number) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day_number}}};
    return {int{date.year()}, static_cast<int>(unsigned{date.month()}), static_cast<int>(unsigned{date.day()})};
}

}  // namespace heng
