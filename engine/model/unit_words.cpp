// Kinds of quantity in words, for messages. Entry: kind_words.
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

const char* dimension_word(Dimension dimension) {
    switch (dimension) {
        case Dimension::none:
            return "比率或纯数";
        case Dimension::money:
            return "金额";
        case Dimension::duration:
            return "时长";
        case Dimension::months:
            return "月数";
        case Dimension::points:
            return "分数";
        case Dimension::count:
            return "数量";
        case Dimension::date:
            return "日期";
        case Dimension::area:
            return "面积";
        case Dimension::length:
            return "长度";
        case Dimension::mass:
            return "重量";
        case Dimension::storage:
            return "存储量";
        case Dimension::other:
            return "其他计量";
    }
    return "";
}

}  // namespace

std::string kind_words(const Unit& unit) {
    const std::string kind = dimension_word(unit.dimension);
    return unit.word.empty() ? kind : kind + "（" + unit.word + "）";
}

bool needs_unit(const Unit& unit) {
    switch (unit.dimension) {
        case Dimension::none:
        case Dimension::points:
        case Dimension::count:
            return false;
        case Dimension::money:
        case Dimension::duration:
        case Dimension::months:
        case Dimension::date:
        case Dimension::area:
        case Dimension::length:
        case Dimension::mass:
        case Dimension::storage:
        case Dimension::other:
            return true;
    }
    return true;
}

}  // namespace heng
