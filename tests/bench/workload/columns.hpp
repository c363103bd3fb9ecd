// The 46 columns of the workload, in the order of the file and of the figures. See README.md.
#pragma once
#include <array>
#include <cstddef>

namespace heng::workload {

enum class Kind { count, amount, percent };  // whole numbers; 万元 with 2 or 6 decimals; two decimals

struct ColumnOf {
    const char* name;    // in the formulas of the peers
    const char* header;  // in the data file, as the pack calls it
    Kind kind;
};

constexpr std::size_t columns = 46;
constexpr std::size_t indicators = 28;

extern const std::array<ColumnOf, columns> column_table;

/// Decimals of a column where amounts have `digits`.
int decimals_of(std::size_t column, int digits);

/// Column numbers, for programs that compute with them.
enum Id : std::size_t {
    c_goal,
    c_ind,
    staff,
    quota,
    sg_cur,
    sg_prev,
    key_exp,
    tot_exp,
    bud_exec,
    bud,
    bud_adj,
    pay_exec,
    pay_bud,
    pay_plan,
    carry,
    carry_cum,
    carry_prev,
    pub_act,
    pub_bud,
    sg_act,
    sg_bud,
    proc_act,
    proc_bud,
    n_sys,
    n_viol,
    n_undisc,
    n_miss,
    as_sys,
    as_exec,
    n_as,
    fa_used,
    fa_tot,
    w_done,
    w_plan,
    w_timely,
    w_qual,
    k_done,
    k_asg,
    econ_act,
    econ_tgt,
    soc_act,
    soc_tgt,
    eco_act,
    eco_tgt,
    sat_yes,
    sat_n
};

}  // namespace heng::workload
