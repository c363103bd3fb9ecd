#include "tests/bench/workload/columns.hpp"

namespace heng::workload {

const std::array<ColumnOf, columns> column_table = {{
    {"c_goal", "提交合格目标", Kind::count},
    {"c_ind", "提交合格指标", Kind::count},
    {"staff", "在职人员数", Kind::count},
    {"quota", "编制数", Kind::count},
    {"sg_cur", "本年度“三公经费”总额（万元）", Kind::amount},
    {"sg_prev", "上年度“三公经费”总额（万元）", Kind::amount},
    {"key_exp", "重点预算支出（万元）", Kind::amount},
    {"tot_exp", "预算总支出（万元）", Kind::amount},
    {"bud_exec", "预算执行数（万元）", Kind::amount},
    {"bud", "预算数（万元）", Kind::amount},
    {"bud_adj", "预算调整数（万元）", Kind::amount},
    {"pay_exec", "实际支付数（万元）", Kind::amount},
    {"pay_bud", "支出预算数（万元）", Kind::amount},
    {"pay_plan", "既定支付进度（%）", Kind::percent},
    {"carry", "结转结余总额（万元）", Kind::amount},
    {"carry_cum", "本年度累计结转结余（万元）", Kind::amount},
    {"carry_prev", "上年度累计结转结余（万元）", Kind::amount},
    {"pub_act", "实际支出公用经费（万元）", Kind::amount},
    {"pub_bud", "预算安排公用经费（万元）", Kind::amount},
    {"sg_act", "“三公经费”实际支出数（万元）", Kind::amount},
    {"sg_bud", "“三公经费”预算安排数（万元）", Kind::amount},
    {"proc_act", "实际政府采购金额（万元）", Kind::amount},
    {"proc_bud", "政府采购预算数（万元）", Kind::amount},
    {"n_sys", "提交健全制度", Kind::count},
    {"n_viol", "违规支出", Kind::count},
    {"n_undisc", "未公开信息", Kind::count},
    {"n_miss", "基础信息缺失", Kind::count},
    {"as_sys", "有资产管理制度", Kind::count},
    {"as_exec", "资产管理制度有效执行", Kind::count},
    {"n_as", "资产管理不达标", Kind::count},
    {"fa_used", "实际在用固定资产（万元）", Kind::amount},
    {"fa_tot", "所有固定资产（万元）", Kind::amount},
    {"w_done", "实际完成工作数", Kind::count},
    {"w_plan", "计划工作数", Kind::count},
    {"w_timely", "及时完成工作数", Kind::count},
    {"w_qual", "质量达标工作数", Kind::count},
    {"k_done", "重点工作办结数", Kind::count},
    {"k_asg", "交办数", Kind::count},
    {"econ_act", "经济效益实际值", Kind::percent},
    {"econ_tgt", "经济效益目标值", Kind::percent},
    {"soc_act", "社会效益实际值", Kind::percent},
    {"soc_tgt", "社会效益目标值", Kind::percent},
    {"eco_act", "生态效益实际值", Kind::percent},
    {"eco_tgt", "生态效益目标值", Kind::percent},
    {"sat_yes", "满意人数", Kind::count},
    {"sat_n", "调查人数", Kind::count},
}};

int decimals_of(std::size_t column, int digits) {
    switch (column_table[column].kind) {
        case Kind::count:
            return 0;
        case Kind::amount:
            return digits;
        case Kind::percent:
            return 2;
    }
    return 0;
}

}  // namespace heng::workload
