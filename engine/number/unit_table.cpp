// Every unit word that Heng knows. To add one, add it here: nothing else lists units.
#include "engine/number/unit_table.hpp"

namespace heng {
namespace {

using enum Dimension;

constexpr UnitWord words[] = {
    // Pure numbers
    {"%", none, 1, 100},
    {"‰", none, 1, 1000},
    {"个百分点 百分点 个点", none, 1, 100},
    {"成", none, 1, 10},
    {"倍", none},
    // Money
    {"元 圆 块钱 元钱 元人民币", money},
    {"角", money, 1, 10},
    {"分钱", money, 1, 100},
    // Time
    {"天 日 个日历天 日历天 个自然日 自然日", duration},
    {"周 个周 星期 个星期", duration, 7},
    {"小时 个小时 h", duration, 1, 24},
    {"分钟 min", duration, 1, 24 * 60},
    {"秒 秒钟 s", duration, 1, 24 * 60 * 60},
    {"个月 月", months},
    {"季度 个季度 季 个季", months, 3},
    {"半年", months, 6},
    {"年 年度 个年度 周年 学年 个学年", months, 12},
    {"工作日 个工作日", other, 1, 1, "工作日"},
    {"岁 周岁", other, 1, 1, "岁"},
    {"分", points},
    // Measures
    {"平方米 平米 平方 ㎡ m² m2", area},
    {"公顷 ha", area, 10000},
    {"亩", area, 2000, 3},
    {"平方公里 平方千米 km² km2", area, 1000000},
    {"米 m", length},
    {"公里 千米 km", length, 1000},
    {"华里", length, 500},
    {"厘米 cm", length, 1, 100},
    {"毫米 mm", length, 1, 1000},
    {"千克 公斤 kg", mass},
    {"吨 t", mass, 1000},
    {"克 g", mass, 1, 1000},
    {"斤", mass, 1, 2},
    {"兆 M MB", storage, 1, 1024},
    {"G GB", storage},
    {"T TB", storage, 1024},
    {"K KB", storage, 1, 1024 * 1024},
    // What converts only within its own kind
    {"Mbps 兆带宽", other, 1, 1, "Mbps"},
    {"Gbps", other, 1000, 1, "Mbps"},
    {"立方米 立方 m³ m3", other, 1, 1, "立方米"},
    {"升 L", other, 1, 1000, "立方米"},
    {"毫升 ml mL", other, 1, 1000000, "立方米"},
    {"毫克 mg", mass, 1, 1000000},
    {"千瓦时 kWh 度电", other, 1, 1, "千瓦时"},
    {"千瓦 kW", other, 1, 1, "千瓦"},
    {"兆瓦 MW", other, 1000, 1, "千瓦"},
    {"千伏 kV", other, 1, 1, "千伏"},
    {"℃ 摄氏度", other, 1, 1, "℃"},
    {"分贝 dB", other, 1, 1, "分贝"},
    {"美元", other, 1, 1, "美元"},
    {"港元 港币", other, 1, 1, "港元"},
    {"欧元", other, 1, 1, "欧元"},
    {"日元", other, 1, 1, "日元"},
};

constexpr ScaleWord scales[] = {
    {"百", 100, false},           {"千", 1000, false},           {"万", 10000, true},
    {"十万", 100000, true},       {"百万", 1000000, true},       {"千万", 10000000, true},
    {"亿", 100000000, true},      {"十亿", 1000000000, true},    {"百亿", 10000000000, true},
    {"千亿", 100000000000, true}, {"万亿", 1000000000000, true},
};

}  // namespace

std::span<const UnitWord> unit_words() {
    return words;
}
std::span<const ScaleWord> scale_words() {
    return scales;
}

std::string_view measure_words() {
    return "项 个 次 例 件 户 人 人次 笔 起 处 份 张 台 套 家 场 期 篇 条 名 床 位 批 宗 村 所 座 辆 本 "
           "项次 件次 户次 家次 场次 台次 车次 架次 班次 批次 频次 轮次 期次 例次 宗次 个次 人天 人月 人年 人日 "
           "台套 台班 轮 届 回 遍 趟 步 档 级 个等级 等级 个等次 等次 个档次 档次 名次 个名次 位次 个位次 个级别 "
           "类 种 方面 个方面 环节 个环节 要点 个要点 点位 个点位 点次 课时 个课时 学时 个学时 学分 个学分 "
           "栋 幢 间 层 房 单元 口 艘 架 列 只 头 匹 羽 尾 株 棵 丛 盆 粒 颗 枚 块 片 幅 扇 根 支 枝 杆 盏 把 顶 "
           "副 双 对 组 队 班 箱 盒 包 袋 瓶 桶 罐 捆 卷 册 部 集 首 段 节 章 页 版 则 封 稿 字 句 行 门 科 站 "
           "桩 眼 井 孔 股 番 席 尊 具 案 案次 票 函 星 倍次 车 户头 单次 字节 圈 克拉 样次 样本 人份 批件 案件";
}

// A short unit word followed by one of these is the beginning of another word: 成立, 次年, 三分之一.
constexpr UnitExclusion exclusions[] = {
    {"分", "之 别"},
    {"成", "立 果 效 员 本 绩 功 交 长 品 为 分"},
    {"级", "指"},
    {"期", "间 末 初 满"},
    {"次", "年 月 日 要"},
    {"个", "别"},
    {"位", "于 置"},
    {"本", "级 年 项 单 次 部 地 市 县 区 省"},
    {"部", "门 分 署"},
    {"则", "得 扣 计 不 按 该 为"},
    {"对", "照 应 于 比 每"},
    {"口", "径"},
    {"节", "约 能 点 支 余"},
    {"具", "体 有 备"},
    {"包", "括 含"},
    {"组", "织 成"},
    {"把", "关 握"},
    {"科", "学 技 目"},
    {"段", "落"},
    {"行", "政 为 业"},
    {"层", "级 面"},
    {"首", "次 先"},
    {"门", "户 槛"},
    {"列", "入 为"},
    {"版", "权 本"},
    {"单", "位"},
    {"支", "出 付 持 撑"},
    {"块", "钱"},
    {"年", "均"},
    {"人", "均 民 员"},
    {"户", "均 籍"},
    {"日", "常 均"},
    {"月", "均"},
    {"方", "面 案 式"},
};

std::span<const UnitExclusion> unit_exclusions() {
    return exclusions;
}

}  // namespace heng
