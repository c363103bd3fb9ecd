#include "engine/check/good_side.hpp"

#include <array>

namespace heng {
namespace {

struct Telling {
    std::string_view word;
    GoodSide side;
};

// What the words of the framework mean for a budget: 财预〔2013〕53号 and 财预〔2020〕10号 describe these rates and
// which way they should go.
constexpr std::array telling = std::to_array<Telling>({
    {"完成率", GoodSide::high},    {"执行率", GoodSide::high}, {"到位率", GoodSide::high}, {"达标率", GoodSide::high},
    {"及时率", GoodSide::high},    {"合格率", GoodSide::high}, {"利用率", GoodSide::high}, {"覆盖率", GoodSide::high},
    {"满意度", GoodSide::high},    {"满意率", GoodSide::high}, {"办结率", GoodSide::high}, {"支出率", GoodSide::high},
    {"拨付率", GoodSide::high},    {"安排率", GoodSide::high}, {"节约率", GoodSide::high}, {"开工率", GoodSide::high},
    {"发放率", GoodSide::high},    {"知晓率", GoodSide::high}, {"整改率", GoodSide::high}, {"公开率", GoodSide::high},
    {"进度率", GoodSide::high},    {"落实率", GoodSide::high}, {"优良率", GoodSide::high}, {"准确率", GoodSide::high},
    {"完好率", GoodSide::high},    {"使用率", GoodSide::high}, {"盘活率", GoodSide::high}, {"验收率", GoodSide::high},
    {"参与率", GoodSide::high},    {"就业率", GoodSide::high}, {"响应率", GoodSide::high}, {"上线率", GoodSide::high},
    {"调整率", GoodSide::low},     {"变动率", GoodSide::low},  {"结余率", GoodSide::low},  {"结转率", GoodSide::low},
    {"控制率", GoodSide::low},     {"超支率", GoodSide::low},  {"偏差率", GoodSide::low},  {"变更率", GoodSide::low},
    {"差错率", GoodSide::low},     {"投诉率", GoodSide::low},  {"失业率", GoodSide::low},  {"逾期率", GoodSide::low},
    {"违规率", GoodSide::low},     {"事故率", GoodSide::low},  {"药占比", GoodSide::low},  {"资金结余", GoodSide::low},
    {"结余资金率", GoodSide::low}, {"流失率", GoodSide::low},  {"故障率", GoodSide::low},  {"闲置率", GoodSide::low},
});

}  // namespace

GoodSide good_side(std::string_view name) {
    for (std::string_view head = name; !head.empty(); head.remove_suffix(1))  // the word that ends last says it
        for (const auto& [word, way] : telling)
            if (head.back() == word.back() && head.ends_with(word)) return way;
    return GoodSide::unknown;
}

}  // namespace heng
