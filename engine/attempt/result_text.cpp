#include "engine/attempt/result_text.hpp"

namespace heng {
namespace {

struct Write {
    std::string operator()(const Scored& scored) const { return scored.points.str(); }
    std::string operator()(const Uncovered&) const { return "uncovered"; }
    std::string operator()(const Incomplete&) const { return "待补"; }
    std::string operator()(const Inapplicable&) const { return "不适用"; }
    std::string operator()(const NoRule&) const { return "undefined"; }
    std::string operator()(const OutOfRange&) const { return "out-of-range"; }
    std::string operator()(const Awaiting& range) const {
        return std::string("judged:") + (range.low_closed ? "[" : "(") + range.low.str() + "," + range.high.str() +
               (range.high_closed ? "]" : ")");
    }
    std::string operator()(const VetoBeyond&) const { return "一票否决"; }
};

}  // namespace

std::string result_text(const Result& result) {
    return boost::variant2::visit(Write{}, result);
}

}  // namespace heng
