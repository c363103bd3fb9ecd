#include "tests/bench/workload/truth.hpp"

#include <numeric>
#include <stdexcept>

namespace heng::workload {
namespace {

__extension__ typedef __int128 Wide;

Wide divisor(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/// A reduced ratio with a positive denominator.
struct Ratio {
    Wide over = 0, under = 1;
    Ratio(Wide a = 0, Wide b = 1) : over(b < 0 ? -a : a), under(b < 0 ? -b : b) {
        if (b == 0) throw std::domain_error("zero denominator");
        const Wide shared = divisor(over, under);
        if (shared > 1) over /= shared, under /= shared;
    }
    Wide floor() const { return over / under - (over % under != 0 && over < 0); }
    bool whole() const { return under == 1; }
};
Ratio operator+(Ratio a, Ratio b) {
    return {a.over * b.under + b.over * a.under, a.under * b.under};
}
Ratio operator-(Ratio a, Ratio b) {
    return {a.over * b.under - b.over * a.under, a.under * b.under};
}
Ratio operator*(Ratio a, Ratio b) {
    return {a.over * b.over, a.under * b.under};
}
Ratio operator/(Ratio a, Ratio b) {
    return {a.over * b.under, a.under * b.over};
}
bool operator<(Ratio a, Ratio b) {
    return a.over * b.under < b.over * a.under;
}
bool operator==(Ratio a, Ratio b) {
    return a.over == b.over && a.under == b.under;
}

struct Sheet {
    std::array<Ratio, columns> x;
    Truth out;
    std::size_t next = 0;

    Ratio rate(Id over, Id under) const { return x[over] / x[under] * 100; }

    void put(Ratio points) {
        const Ratio hundredths = points * 100;
        if (!hundredths.whole()) throw std::domain_error("no hundredths");
        out.scores[next++] = static_cast<int>(hundredths.over);
        out.total += static_cast<int>(hundredths.over);
    }
    /// W less `each` for every whole step of `size` in x, not below 0.
    void steps(int full, Ratio each, Ratio distance, int size) {
        const Ratio in_steps = distance / size;
        const Wide whole = in_steps.floor() < 0 ? 0 : in_steps.floor();
        out.on_edge = out.on_edge || (in_steps.whole() && whole >= 1 && !(Ratio(full) < each * whole));
        const Ratio left = Ratio(full) - each * whole;
        put(left < 0 ? Ratio(0) : left);
    }
    void at_most(int full, Ratio points) { put(Ratio(full) < points ? Ratio(full) : points); }
    void lacks(int full, Ratio points) { put(Ratio(full) < points ? Ratio(0) : Ratio(full) - points); }
    Ratio rounded(Ratio points) {
        const Ratio shifted = points * 100 + Ratio(1, 2);
        out.on_edge = out.on_edge || shifted.whole();
        return {shifted.floor(), 100};
    }
    void proportion(int full, Ratio share) {
        const Ratio points = share * full;
        put(rounded(Ratio(full) < points ? Ratio(full) : points));
    }
    void bands(Ratio r) {
        out.on_edge = out.on_edge || r == 100 || r == 80 || r == 60;
        put(!(r < 100) ? 5 : !(r < 80) ? 4 : !(r < 60) ? 3 : 0);
    }
    void satisfaction(Ratio r) {
        out.on_edge = out.on_edge || r == 90 || r == 60;
        put(!(r < 90) ? Ratio(5) : !(r < 60) ? rounded((r - 60) * 5 / 30) : Ratio(0));
    }

    void input() {
        const Ratio half(1, 2);
        at_most(6, x[c_goal] * 2);
        at_most(8, x[c_ind] * 2);
        steps(2, half, rate(staff, quota) - 100, 1);
        steps(2, 1, (x[sg_cur] - x[sg_prev]) / x[sg_prev] * 100, 1);
        steps(2, half, Ratio(50) - rate(key_exp, tot_exp), 1);
    }
    void process() {
        const Ratio half(1, 2), all(100);
        steps(5, 1, all - rate(bud_exec, bud), 1);
        steps(3, 1, all - rate(bud_adj, bud), 5);
        steps(3, 1, all - rate(pay_exec, pay_bud) / x[pay_plan] * 100, 5);
        steps(3, 1, rate(carry, pay_bud), 5);
        steps(3, 1, (x[carry_cum] - x[carry_prev]) / x[carry_prev] * 100, 5);
        steps(3, 1, rate(pub_act, pub_bud) - all, 1);
        steps(3, 1, rate(sg_act, sg_bud) - all, 1);
        const Ratio off = rate(proc_act, proc_bud) - all;
        steps(3, 1, off < 0 ? Ratio(0) - off : off, 5);
        at_most(2, x[n_sys] * half);
        for (const Id id : {n_viol, n_undisc, n_miss}) lacks(2, x[id] * half);
        put(x[as_sys] + x[as_exec]);
        lacks(2, x[n_as] * half);
        steps(2, 1, all - rate(fa_used, fa_tot), 5);
    }
    void output() {
        for (const Id id : {w_done, w_timely, w_qual}) steps(5, 1, rate(id, w_plan) - 100, 1);
        proportion(5, x[k_done] / x[k_asg]);
        bands(rate(econ_act, econ_tgt));
        proportion(5, x[soc_act] / x[soc_tgt]);
        proportion(5, x[eco_tgt] / x[eco_act]);
        satisfaction(rate(sat_yes, sat_n));
    }
};

}  // namespace

Truth truth_of(const Row& row, int digits) {
    Sheet sheet;
    for (std::size_t i = 0; i < columns; ++i) {
        Wide scale = 1;
        for (int k = 0; k < decimals_of(i, digits); ++k) scale *= 10;
        sheet.x[i] = Ratio(row[i], scale);
    }
    sheet.input();
    sheet.process();
    sheet.output();
    sheet.out.grade = (sheet.out.total >= 9000) + (sheet.out.total >= 8000) + (sheet.out.total >= 6000);
    return sheet.out;
}

}  // namespace heng::workload
