#include "tests/bench/workload/generate.hpp"

#include <cmath>

namespace heng::workload {
namespace {

/// value × percent / 100, cut off.
std::int64_t share(std::int64_t value, std::int64_t percent) {
    __extension__ typedef __int128 Wide;
    return static_cast<std::int64_t>(Wide{value} * percent / 100);
}

std::int64_t scaled(std::int64_t value, double by) {
    return static_cast<std::int64_t>(std::floor(static_cast<double>(value) * by));
}

}  // namespace

Generator::Generator(int digits, std::uint64_t seed) : scale_(1), state_(seed) {
    for (int i = 0; i < digits; ++i) scale_ *= 10;
}

std::uint64_t Generator::draw() {  // splitmix64
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

double Generator::unit() {
    return static_cast<double>(draw() >> 11U) * 0x1p-53;
}

std::int64_t Generator::between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(draw() % static_cast<std::uint64_t>(high - low + 1));
}

/// Spread over the orders of magnitude; two in five are whole 万元.
std::int64_t Generator::amount(double low, double high) {
    auto value = static_cast<std::int64_t>(low * std::pow(high / low, unit()) * static_cast<double>(scale_));
    if (chance(0.4)) value = value / scale_ * scale_;
    return value > 0 ? value : scale_;
}

std::int64_t Generator::percent_on_step(const Shape& shape) {
    const std::int64_t steps = between(0, 6);
    const std::int64_t way = shape.direction == 0 ? (chance(0.5) ? 1 : -1) : shape.direction;
    return std::max<std::int64_t>(shape.base + way * steps * shape.step, 0);
}

void Generator::pair(std::int64_t& over, std::int64_t& under, const Shape& shape) {
    under = amount(shape.low, shape.high);
    if (chance(0.25)) {
        const std::int64_t percent = percent_on_step(shape);
        if (under % scale_ != 0 && share(under, percent) * 100 != under * percent) under = (under / 100 + 1) * 100;
        over = share(under, percent);
    } else if (chance(0.15)) {
        over = share(under, shape.base);
    } else {
        over = scaled(under, shape.from + (shape.upto - shape.from) * unit());
    }
}

void Generator::count_pair(std::int64_t& over, std::int64_t& under, const Shape& shape) {
    static constexpr std::int64_t round_numbers[] = {20, 25, 40, 50, 80, 100, 120, 200, 400};
    under = between(static_cast<std::int64_t>(shape.low), static_cast<std::int64_t>(shape.high));
    if (chance(0.25)) {
        const std::int64_t percent = percent_on_step(shape);
        under = round_numbers[between(0, 8)];
        if (under * percent % 100 != 0) under = 100 * between(1, 5);
        over = share(under, percent);
    } else if (chance(0.3)) {
        over = share(under, shape.base);
    } else {
        over = scaled(under, shape.from + (shape.upto - shape.from) * unit());
    }
}

Row Generator::next() {
    Row row{};
    fill_input(row);
    fill_payment(row);
    fill_process(row);
    fill_output(row);
    return row;
}

void Generator::fill_input(Row& row) {
    row[c_goal] = chance(0.8) ? 3 : between(0, 3);
    row[c_ind] = chance(0.8) ? 4 : between(0, 4);
    count_pair(row[staff], row[quota], {5, 900, 100, 1, 1, 0.6, 1.05});
    pair(row[sg_cur], row[sg_prev], {1, 300, 100, 1, 1, 0.6, 1.04});
    pair(row[key_exp], row[tot_exp], {50, 50000, 50, 1, -1, 0.42, 0.9});
    pair(row[bud_exec], row[bud], {20, 50000, 100, 1, -1, 0.93, 1.0});
    row[bud_adj] = chance(0.25) ? share(row[bud], 100 - 5 * between(0, 4)) : scaled(row[bud], 0.82 + 0.18 * unit());
}

// Payment against a planned progress: on a step where exec = budget × plan × (1 - 5%·k).
void Generator::fill_payment(Row& row) {
    static constexpr std::int64_t plans[] = {5000, 6000, 7500, 8000, 9000, 9500, 10000};
    std::int64_t budget = amount(20, 50000);
    const std::int64_t plan = chance(0.7) ? plans[between(0, 6)] : between(5000, 10000);
    if (chance(0.25)) {
        budget = (budget / scale_ + 1) * scale_;
        row[pay_exec] = share(share(budget, plan / 100), 100 - 5 * between(0, 4));
    } else {
        row[pay_exec] = scaled(budget, static_cast<double>(plan) / 1e4 * (0.84 + 0.2 * unit()));
    }
    row[pay_bud] = budget;
    row[pay_plan] = plan;
    if (chance(0.25))
        row[carry] = share(budget, 5 * between(0, 4));
    else
        row[carry] = chance(0.4) ? 0 : scaled(budget, 0.12 * unit());
}

void Generator::fill_process(Row& row) {
    pair(row[carry_cum], row[carry_prev], {1, 5000, 100, 5, 1, 0.5, 1.12});
    pair(row[pub_act], row[pub_bud], {5, 3000, 100, 1, 1, 0.85, 1.02});
    pair(row[sg_act], row[sg_bud], {1, 300, 100, 1, 1, 0.5, 1.02});
    pair(row[proc_act], row[proc_bud], {5, 8000, 100, 5, 0, 0.88, 1.1});
    row[n_sys] = chance(0.85) ? 4 : between(0, 4);
    row[n_viol] = chance(0.8) ? 0 : between(0, 5);
    row[n_undisc] = chance(0.85) ? 0 : between(0, 5);
    row[n_miss] = chance(0.85) ? 0 : between(0, 4);
    row[as_sys] = chance(0.95);
    row[as_exec] = chance(0.9);
    row[n_as] = chance(0.8) ? 0 : between(0, 5);
    pair(row[fa_used], row[fa_tot], {20, 50000, 100, 5, -1, 0.85, 1.0});
}

void Generator::fill_output(Row& row) {
    count_pair(row[w_done], row[w_plan], {10, 2000, 100, 1, 1, 0.9, 1.03});
    row[w_timely] = chance(0.4) ? row[w_plan] : scaled(row[w_plan], 0.95 + 0.08 * unit());
    row[w_qual] = chance(0.4) ? row[w_plan] : scaled(row[w_plan], 0.95 + 0.08 * unit());
    count_pair(row[k_done], row[k_asg], {3, 400, 100, 1, -1, 0.7, 1.0});
    const std::int64_t amounts = scale_;
    scale_ = 100;
    pair(row[econ_act], row[econ_tgt], {1, 2000, 100, 20, -1, 0.5, 1.3});
    pair(row[soc_act], row[soc_tgt], {1, 2000, 100, 1, -1, 0.7, 1.15});
    pair(row[eco_act], row[eco_tgt], {1, 2000, 100, 1, 1, 0.8, 1.3});
    row[eco_act] = std::max<std::int64_t>(row[eco_act], 1);
    scale_ = amounts;
    count_pair(row[sat_yes], row[sat_n], {30, 2000, 90, 1, -1, 0.7, 1.0});
}

std::string header_line() {
    std::string line;
    for (const ColumnOf& column : column_table) line += (line.empty() ? "" : ",") + std::string(column.header);
    return line + "\n";
}

void add_line(const Row& row, int digits, std::string& out) {
    for (std::size_t i = 0; i < columns; ++i) {
        if (i > 0) out += ',';
        const int decimals = decimals_of(i, digits);
        std::string figure = std::to_string(row[i]);
        const auto least = static_cast<std::size_t>(decimals) + 1;
        if (figure.size() < least) figure.insert(0, least - figure.size(), '0');
        if (decimals > 0) figure.insert(figure.size() - static_cast<std::size_t>(decimals), 1, '.');
        out += figure;
    }
    out += '\n';
}

}  // namespace heng::workload
