#include "tests/bench/workload/baseline.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace heng::workload {
namespace {

constexpr std::size_t block = 1024;

inline double most(double a, double b) {
    return a > b ? a : b;
}
inline double least(double a, double b) {
    return a < b ? a : b;
}
inline double rounded(double x) {
    return std::floor(x * 100.0 + 0.5) / 100.0;
}
inline double left(double full, double lost) {
    return most(0.0, full - lost);
}
inline double steps(double x) {
    return most(0.0, std::floor(x));
}

/// One block; each indicator is one loop that writes its scores and adds them to the totals.
struct Pass {
    std::array<const double*, columns> x;
    std::array<double*, indicators + 2> out;
    std::size_t rows;
    double total[block] = {};
    std::size_t next = 0;

    template <class Formula>
    void add(const Formula& formula) {
        double* __restrict scores = out[next++];
        double* __restrict sums = total;
        for (std::size_t i = 0; i < rows; ++i) {
            const double score = formula(i);
            scores[i] = score;
            sums[i] += score;
        }
    }
    void up(Id a, Id b, double base, double size, double full, double each) {
        const double* __restrict over = x[a];
        const double* __restrict under = x[b];
        add([=](std::size_t i) { return left(full, each * steps((over[i] / under[i] * 100.0 - base) / size)); });
    }
    void down(Id a, Id b, double base, double size, double full, double each) {
        const double* __restrict over = x[a];
        const double* __restrict under = x[b];
        add([=](std::size_t i) { return left(full, each * steps((base - over[i] / under[i] * 100.0) / size)); });
    }
    void change(Id now, Id then, double size, double full) {
        const double* __restrict a = x[now];
        const double* __restrict b = x[then];
        add([=](std::size_t i) { return left(full, steps((a[i] - b[i]) / b[i] * 100.0 / size)); });
    }
    void lacks(Id a) {
        const double* __restrict cases = x[a];
        add([=](std::size_t i) { return left(2.0, 0.5 * cases[i]); });
    }
    void award(Id a, double each, double full) {
        const double* __restrict items = x[a];
        add([=](std::size_t i) { return least(full, each * items[i]); });
    }
    void share(Id a, Id b) {
        const double* __restrict over = x[a];
        const double* __restrict under = x[b];
        add([=](std::size_t i) { return rounded(least(5.0, 5.0 * (over[i] / under[i]))); });
    }
    void payment() {
        const double* __restrict paid = x[pay_exec];
        const double* __restrict budget = x[pay_bud];
        const double* __restrict plan = x[pay_plan];
        add([=](std::size_t i) {
            return left(3.0, steps((100.0 - paid[i] / budget[i] * 100.0 / plan[i] * 100.0) / 5.0));
        });
    }
    void purchase() {
        const double* __restrict over = x[proc_act];
        const double* __restrict under = x[proc_bud];
        add([=](std::size_t i) { return left(3.0, steps(std::fabs(over[i] / under[i] * 100.0 - 100.0) / 5.0)); });
    }
    void sum(Id a, Id b) {
        const double* __restrict one = x[a];
        const double* __restrict two = x[b];
        add([=](std::size_t i) { return one[i] + two[i]; });
    }
    void bands(Id a, Id b) {
        const double* __restrict over = x[a];
        const double* __restrict under = x[b];
        add([=](std::size_t i) {
            const double r = over[i] / under[i] * 100.0;
            return r >= 100.0 ? 5.0 : r >= 80.0 ? 4.0 : r >= 60.0 ? 3.0 : 0.0;
        });
    }
    void satisfaction(Id a, Id b) {
        const double* __restrict over = x[a];
        const double* __restrict under = x[b];
        add([=](std::size_t i) {
            const double r = over[i] / under[i] * 100.0;
            return r >= 90.0 ? 5.0 : r >= 60.0 ? rounded(5.0 * (r - 60.0) / 30.0) : 0.0;
        });
    }

    void input() {
        award(c_goal, 2, 6);
        award(c_ind, 2, 8);
        up(staff, quota, 100, 1, 2, 0.5);
        change(sg_cur, sg_prev, 1, 2);
        down(key_exp, tot_exp, 50, 1, 2, 0.5);
    }
    void process() {
        down(bud_exec, bud, 100, 1, 5, 1);
        down(bud_adj, bud, 100, 5, 3, 1);
        payment();
        up(carry, pay_bud, 0, 5, 3, 1);
        change(carry_cum, carry_prev, 5, 3);
        up(pub_act, pub_bud, 100, 1, 3, 1);
        up(sg_act, sg_bud, 100, 1, 3, 1);
        purchase();
        award(n_sys, 0.5, 2);
        for (const Id id : {n_viol, n_undisc, n_miss}) lacks(id);
        sum(as_sys, as_exec);
        lacks(n_as);
        down(fa_used, fa_tot, 100, 5, 2, 1);
    }
    void output() {
        for (const Id id : {w_done, w_timely, w_qual}) up(id, w_plan, 100, 1, 5, 1);
        share(k_done, k_asg);
        bands(econ_act, econ_tgt);
        share(soc_act, soc_tgt);
        share(eco_tgt, eco_act);
        satisfaction(sat_yes, sat_n);
    }
    void finish() {
        for (std::size_t i = 0; i < rows; ++i) {
            out[indicators][i] = total[i];
            out[indicators + 1][i] = total[i] >= 90.0 ? 3.0 : total[i] >= 80.0 ? 2.0 : total[i] >= 60.0 ? 1.0 : 0.0;
        }
    }
};

/// In large pages, and every column at another place of a page, so that columns do not push each other out of the
/// cache.
double* column_of(std::size_t rows, std::size_t index) {
    constexpr std::size_t page = std::size_t{2} << 20U;
    const std::size_t offset = index * 17 % 61 * 8, bytes = (rows + offset) * sizeof(double);
    void* memory = std::aligned_alloc(page, (bytes + page - 1) / page * page);
    madvise(memory, bytes, MADV_HUGEPAGE);
    double* out = static_cast<double*>(memory) + offset;
    std::fill_n(out, rows, 0.0);
    return out;
}

}  // namespace

Baseline::Baseline(const std::vector<Row>& rows, int digits) {
    for (std::size_t c = 0; c < columns; ++c) {
        double scale = 1;
        for (int i = 0; i < decimals_of(c, digits); ++i) scale *= 10;
        double* at = column_of(rows.size(), c);
        for (std::size_t i = 0; i < rows.size(); ++i) at[i] = static_cast<double>(rows[i][c]) / scale;
        in_[c] = at;
    }
    for (std::size_t c = 0; c < out_.size(); ++c) out_[c] = column_of(rows.size(), c + columns);
}

void Baseline::run(std::size_t from, std::size_t upto) {
    for (std::size_t at = from; at < upto; at += block) {
        Pass pass{in_, out_, std::min(block, upto - at)};
        for (const double*& column : pass.x) column += at;
        for (double*& column : pass.out) column += at;
        pass.input();
        pass.process();
        pass.output();
        pass.finish();
    }
}

}  // namespace heng::workload
